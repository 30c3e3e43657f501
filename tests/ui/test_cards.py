"""What the card of a connection shows and says."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from brutlers_desktop.domain.connections import Connection, Grant, GrantState
from brutlers_desktop.domain.health import HealthState, health
from brutlers_desktop.domain.scope_states import ScopeState
from brutlers_desktop.ui.models.cards import ICONS, Card, card, marks

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
GRANT = Grant(
    state=GrantState.ACTIVE,
    scopes=("orders:read", "orders:write", "profile:read"),
    connected_at=NOW - timedelta(days=3),
    renewed_at=NOW,
    access_expires_at=NOW + timedelta(hours=1),
    last_used_at=NOW - timedelta(days=2),
    shop_name="Rosée Couture",
)
SHOP = Connection(
    id="c", name="Shop", client_id="c", scopes=("customers:read", "orders:read", "orders:write"), grant=GRANT
)


def shown(connection: Connection) -> Card:
    return card(connection, health(connection, NOW), lambda moment: moment, NOW.astimezone().date())


def test_scopes_are_grouped_granted_ones_first_and_each_tells_all_of_its_own() -> None:
    first, second, third = marks(SHOP)
    assert [(m.text, m.state, m.writes) for m in (first, second, third)] == [
        ("Orders", ScopeState.GRANTED, True),
        ("Profile", ScopeState.GRANTED, False),
        ("Customers", ScopeState.MISSING, False),
    ]
    assert "Create orders and change their status (orders:write): granted" in first.tip
    assert third.tip == "See customers (customers:read): asked, not granted"


def test_an_unknown_scope_keeps_its_raw_name_on_one_line() -> None:
    odd = replace(SHOP, scopes=(), grant=replace(GRANT, scopes=("stock:read\n<b>", "x" * 90)))
    texts = [mark.text for mark in marks(odd)]
    assert texts[0] == "stock:read <b>"
    assert len(texts[1]) == 24


def test_an_ended_grant_allows_nothing_any_more() -> None:
    ended = replace(SHOP, grant=replace(GRANT, state=GrantState.REVOKED))
    assert {mark.state for mark in marks(ended)} == {ScopeState.ENDED, ScopeState.MISSING}


def test_the_card_is_one_text_to_the_ear_that_begins_with_the_name() -> None:
    spoken = shown(SHOP).spoken
    assert spoken.startswith(
        "Shop (Rosée Couture): Working, with less. Granted: Orders with changes, Profile."
    )
    assert "Not granted: Customers" in spoken
    assert "Used 30 May" in spoken


def test_a_shop_called_like_its_connection_is_not_said_twice() -> None:
    assert shown(replace(SHOP, name="rosée  couture")).shop == ""


def test_what_was_never_connected_shows_no_times_and_no_scopes() -> None:
    new = shown(replace(SHOP, grant=None))
    assert (new.marks, new.times, new.spoken) == ((), "", "Shop: Not connected")


def test_each_health_has_a_shape() -> None:
    assert set(ICONS) == set(HealthState)

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from brutlers_desktop.domain.connections import Connection, Grant, GrantState
from brutlers_desktop.domain.scope_choice import Way, scope_choice
from brutlers_desktop.domain.scopes import ORDERS_READ, ORDERS_WRITE, PROFILE_READ, SENTENCES

NOW = datetime(2026, 3, 1, tzinfo=UTC)
GRANT = Grant(
    state=GrantState.ACTIVE,
    scopes=(ORDERS_WRITE, ORDERS_READ),
    connected_at=NOW,
    renewed_at=NOW,
    access_expires_at=NOW,
)
SHOP = Connection(
    id="1", name="Shop", client_id="brut_app_1", scopes=(ORDERS_READ, "veils:lend"), grant=GRANT
)


def test_more_offers_what_is_not_granted_known_or_not_and_keeps_what_is() -> None:
    choice = scope_choice(SHOP, Way.MORE)
    assert choice is not None
    assert choice.offered == (*(s for s in SENTENCES if s not in GRANT.scopes), "veils:lend")
    assert choice.asked([PROFILE_READ]) == (ORDERS_READ, ORDERS_WRITE, PROFILE_READ)
    assert choice.asked(["veils:lend"]) == (ORDERS_READ, ORDERS_WRITE, "veils:lend")


def test_less_offers_what_is_granted_and_asks_for_the_rest() -> None:
    choice = scope_choice(SHOP, Way.LESS)
    assert choice is not None
    assert choice.offered == (ORDERS_READ, ORDERS_WRITE)
    assert choice.asked([ORDERS_WRITE]) == (ORDERS_WRITE,)


@pytest.mark.parametrize(("way", "ticked"), [(Way.MORE, ()), (Way.LESS, GRANT.scopes), (Way.LESS, ())])
def test_nothing_is_asked_where_nothing_changes_or_nothing_is_left(way: Way, ticked: tuple[str, ...]) -> None:
    choice = scope_choice(SHOP, way)
    assert choice is not None
    assert choice.asked(ticked) == ()


@pytest.mark.parametrize("state", [state for state in GrantState if state is not GrantState.ACTIVE])
def test_without_a_grant_in_use_there_is_nothing_to_choose(state: GrantState) -> None:
    for connection in (replace(SHOP, grant=None), replace(SHOP, grant=replace(GRANT, state=state))):
        assert [scope_choice(connection, way) for way in Way] == [None, None]


def test_each_way_is_offered_only_where_it_leads_somewhere() -> None:
    everything = replace(SHOP, scopes=(), grant=replace(GRANT, scopes=tuple(SENTENCES)))
    assert scope_choice(everything, Way.MORE) is None
    one = replace(SHOP, grant=replace(GRANT, scopes=(ORDERS_READ,)))
    assert scope_choice(one, Way.LESS) is None

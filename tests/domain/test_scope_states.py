"""What became of each scope of a connection."""

from dataclasses import replace
from datetime import UTC, datetime

from brutlers_desktop.domain.connections import Connection, Grant, GrantState
from brutlers_desktop.domain.scope_states import ScopeState, scope_states
from brutlers_desktop.domain.scopes import SENTENCES

NOW = datetime(2026, 6, 1, tzinfo=UTC)
GRANT = Grant(
    state=GrantState.ACTIVE,
    scopes=("orders:read", "stock:read"),
    connected_at=NOW,
    renewed_at=NOW,
    access_expires_at=NOW,
)
SHOP = Connection(id="c", name="Shop", client_id="c", scopes=("orders:write", "orders:read"), grant=GRANT)


def test_each_scope_is_granted_missing_or_not_asked_and_none_is_left_out() -> None:
    states = scope_states(SHOP)
    assert list(states) == [*SENTENCES, "stock:read"]
    assert states["orders:read"] is states["stock:read"] is ScopeState.GRANTED
    assert states["orders:write"] is ScopeState.MISSING
    assert states["customers:read"] is ScopeState.NOT_ASKED


def test_an_ended_grant_grants_nothing() -> None:
    states = scope_states(replace(SHOP, grant=replace(GRANT, state=GrantState.REVOKED)))
    assert (states["orders:read"], states["orders:write"]) == (ScopeState.ENDED, ScopeState.MISSING)


def test_before_the_first_sign_in_scopes_are_to_be_asked() -> None:
    states = scope_states(replace(SHOP, grant=None))
    assert set(states.values()) == {ScopeState.TO_ASK, ScopeState.NOT_ASKED}

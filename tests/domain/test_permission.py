"""Whether a connection may be written to."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from brutlers_desktop.domain.connections import Connection, Grant, GrantState
from brutlers_desktop.domain.permission import lacks_permission, writing_problem

NOW = datetime(2026, 3, 1, tzinfo=UTC)
SHOP = Connection(id="c", name="Shop", client_id="brut_app_1")


def shop(state: GrantState, *scopes: str) -> Connection:
    grant = Grant(state=state, scopes=scopes, connected_at=NOW, renewed_at=NOW, access_expires_at=NOW)
    return replace(SHOP, grant=grant)


@pytest.mark.parametrize("state", [GrantState.ACTIVE, GrantState.SIGN_IN_NEEDED, GrantState.INTERRUPTED])
def test_with_the_permission_one_may_write_also_before_the_next_sign_in(state: GrantState) -> None:
    assert writing_problem(shop(state, "orders:read", "orders:write")) == ""
    assert not lacks_permission(shop(state, "orders:write"))


@pytest.mark.parametrize("state", [GrantState.ACTIVE, GrantState.SIGN_IN_NEEDED, GrantState.INTERRUPTED])
def test_without_it_the_vendor_can_be_asked(state: GrantState) -> None:
    assert "neither create orders nor change" in writing_problem(shop(state, "orders:read"))
    assert lacks_permission(shop(state, "orders:read"))


@pytest.mark.parametrize(
    "state",
    [GrantState.REVOKED, GrantState.REVOKE_QUEUED, GrantState.REVOKE_UNPROVEN, GrantState.FORGOTTEN],
)
def test_after_a_revocation_the_shop_is_to_be_connected_first(state: GrantState) -> None:
    assert writing_problem(shop(state, "orders:write")) == "Connect your shop first."
    assert not lacks_permission(shop(state, "orders:read"))


def test_without_a_grant_or_a_connection_nothing_can_be_written() -> None:
    assert writing_problem(SHOP) == "Connect your shop first."
    assert writing_problem(None) == "Add a connection to your shop first."
    assert not lacks_permission(None)
    assert not lacks_permission(SHOP)


def test_while_it_is_not_certain_whose_shop_it_is_nothing_can_be_written() -> None:
    assert "not certain yet whose shop" in writing_problem(shop(GrantState.HELD, "orders:write"))
    assert not lacks_permission(shop(GrantState.HELD, "orders:read"))

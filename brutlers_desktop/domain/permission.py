"""Whether a connection may be written to, and why not. Pure."""

from typing import Final

from brutlers_desktop.domain.connections import Connection, GrantState
from brutlers_desktop.domain.scopes import CUSTOMERS_WRITE, ORDERS_WRITE
from brutlers_desktop.translation import tr

_WAITING: Final = frozenset({GrantState.ACTIVE, GrantState.SIGN_IN_NEEDED, GrantState.INTERRUPTED})
"""States in which what is written is kept and goes out, at once or after the next sign-in."""


def writing_problem(connection: Connection | None) -> str:
    """Say why orders can neither be created nor changed; empty if they can, if only after the next sign-in."""
    problem = _connecting_problem(connection)
    if not problem and lacks_permission(connection):
        return tr("This app may see your orders, but neither create orders nor change their status.")
    return problem


def customers_problem(connection: Connection | None) -> str:
    """Say why customers can neither be created nor changed; empty if they can, if only after the next sign-in."""
    problem = _connecting_problem(connection)
    if not problem and lacks_permission(connection, CUSTOMERS_WRITE):
        return tr("This app may neither create nor change customers.")
    return problem


def lacks_permission(connection: Connection | None, scope: str = ORDERS_WRITE) -> bool:
    """Tell whether the shop is connected, but without ``scope``: then the vendor can be asked for it."""
    grant = None if connection is None else connection.grant
    return grant is not None and grant.state in _WAITING and scope not in grant.scopes


def _connecting_problem(connection: Connection | None) -> str:
    if connection is None:
        return tr("Add a connection to your shop first.")
    if connection.grant is not None and connection.grant.state is GrantState.HELD:
        return tr("It is not certain yet whose shop this connection is signed in to. See Connected apps.")
    if connection.grant is None or connection.grant.state not in _WAITING:
        return tr("Connect your shop first.")
    return ""

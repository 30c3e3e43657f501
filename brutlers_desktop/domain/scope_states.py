"""What became of each scope of a connection: the one place that says it, for the card's marks and the list of permissions. Pure."""

from enum import StrEnum

from brutlers_desktop.domain.connections import Connection, may_be_live
from brutlers_desktop.domain.scopes import SENTENCES, in_offered_order


class ScopeState(StrEnum):
    """What became of a scope; the value is what is said of it."""

    GRANTED = "granted"
    ENDED = "ended"
    """It was granted, and the grant has ended."""
    MISSING = "asked, not granted"
    TO_ASK = "will be asked"
    NOT_ASKED = "not asked"


def scope_states(connection: Connection) -> dict[str, ScopeState]:
    """Return the state of every known scope, in the order offered, then of unknown ones that were asked or granted."""
    grant = connection.grant
    granted = () if grant is None else grant.scopes
    allowed = ScopeState.GRANTED if may_be_live(connection) else ScopeState.ENDED
    wanted = ScopeState.TO_ASK if grant is None else ScopeState.MISSING
    return {
        scope: allowed if scope in granted else wanted if scope in connection.scopes else ScopeState.NOT_ASKED
        for scope in in_offered_order((*SENTENCES, *connection.scopes, *granted))
    }

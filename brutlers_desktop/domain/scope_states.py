"""What became of each scope of a connection: the one place that says it, for the card's marks and the list of permissions. Pure."""

from enum import StrEnum

from brutlers_desktop.domain.connections import Connection, may_be_live
from brutlers_desktop.domain.scopes import SENTENCES, in_offered_order
from brutlers_desktop.translation import tr, tr_noop


class ScopeState(StrEnum):
    """What became of a scope."""

    GRANTED = tr_noop("granted", about="a permission")
    ENDED = tr_noop("ended", about="a permission")
    """It was granted, and the grant has ended."""
    MISSING = tr_noop("asked, not granted", about="a permission")
    TO_ASK = tr_noop("will be asked", about="a permission")
    NOT_ASKED = tr_noop("not asked", about="a permission")

    @property
    def words(self) -> str:
        """What is said of the scope."""
        return tr(self.value, about="a permission")


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

"""Asking for more scopes, or for less: which ones there are to choose from, and what a sign-in then asks for. Pure."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum

from brutlers_desktop.domain.connections import Connection, GrantState
from brutlers_desktop.domain.scopes import SENTENCES, in_offered_order


class Way(Enum):
    """Which way a connection's scopes are to change."""

    MORE = "more"
    LESS = "less"


@dataclass(frozen=True, slots=True)
class ScopeChoice:
    """The scopes that a person may tick (``MORE``) or untick (``LESS``), and those that are granted now."""

    way: Way
    offered: tuple[str, ...]
    granted: tuple[str, ...]

    def asked(self, ticked: Collection[str]) -> tuple[str, ...]:
        """Return what the sign-in is to ask for; empty if nothing would change, or nothing would be left."""
        kept = () if self.way is Way.LESS else self.granted
        asked = in_offered_order((*kept, *(scope for scope in self.offered if scope in ticked)))
        return () if set(asked) == set(self.granted) else asked


def scope_choice(connection: Connection, way: Way) -> ScopeChoice | None:
    """Return what there is to choose; None where it makes no sense: without a grant in use, or with nothing to choose from."""
    grant = connection.grant
    if grant is None or grant.state is not GrantState.ACTIVE:
        return None
    granted = in_offered_order(grant.scopes)
    if way is Way.LESS:
        return ScopeChoice(way, granted, granted) if len(granted) > 1 else None
    known = in_offered_order((*SENTENCES, *connection.scopes))
    offered = tuple(scope for scope in known if scope not in granted)
    return ScopeChoice(way, offered, granted) if offered else None

"""How often the orders are fetched, as a person chose it."""

from enum import StrEnum
from typing import Final

from brutlers_desktop.domain.pace import NORMAL, Rhythm

POLLING_PREFERENCE: Final = "polling"


class Polling(StrEnum):
    """What can be chosen. ``PAUSED``: only when a person asks."""

    FREQUENT = "frequent"
    NORMAL = "normal"
    CALM = "calm"
    PAUSED = "paused"


RHYTHMS: Final = {
    Polling.FREQUENT: Rhythm(longest=300.0, busy_longest=60.0),
    Polling.NORMAL: NORMAL,
    Polling.CALM: Rhythm(shortest=120.0, busy_longest=600.0),
}


def read_polling(kept: object) -> Polling:
    """Return what the preference holds; normal, if that makes no sense."""
    return Polling(str(kept)) if kept in tuple(Polling) else Polling.NORMAL


def rhythm_of(kept: object) -> Rhythm | None:
    """Return how often to ask by what the preference holds; None: only when a person asks."""
    return RHYTHMS.get(read_polling(kept))

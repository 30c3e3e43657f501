"""When to ask for the orders again. Pure: seconds in, seconds out; the caller owns the clock and the dice."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

SHORTEST: Final = 30.0
"""Seconds between two questions at least, unless a person asks."""
LONGEST: Final = 900.0
"""Seconds between two questions at most, unless the server asks for a longer pause."""
BUSY_LONGEST: Final = 120.0
"""The same while shops are open: what a colleague enters elsewhere should not take long to show."""
LONGEST_TOLD: Final = 86_400.0
"""Seconds of a pause that a server may ask for: a longer one is taken for a mistake."""
FIRST_RETRY: Final = 15.0
"""Seconds to wait after a first failure."""

OPENS, CLOSES = 8, 20
"""The hours, by this computer's clock, between which a shop is taken to be at work; Sundays excepted."""


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How often to ask, within ``SHORTEST`` and ``LONGEST``: seconds between two questions at least, at most, and at most in busy hours."""

    shortest: float = SHORTEST
    longest: float = LONGEST
    busy_longest: float = BUSY_LONGEST


NORMAL: Final = Rhythm()

_MORE: Final = 0.1
"""The share by which a pause is longer than told, at most, so that not all shops come back at the same moment."""
LONGEST_PAUSE: Final = LONGEST_TOLD * (1 + _MORE)
"""Seconds of the longest wait there is."""

_TARGET_FILL: Final = 0.25
"""How much of the window may change between two questions: far enough from its overflow for a sudden rush."""
_SLOWER: Final = 1.5
"""By how much the wait grows with each question that brought nothing new."""
_SUNDAY: Final = 7


def is_busy(local: datetime) -> bool:
    """Tell whether a shop is likely at work at this local time."""
    return local.isoweekday() != _SUNDAY and OPENS <= local.hour < CLOSES


def after_answer(
    previous_wait: float,
    elapsed: float,
    *,
    changed: int,
    window: int,
    busy: bool,
    rhythm: Rhythm = NORMAL,
) -> float:
    """Return the seconds to wait after an answer.

    ``previous_wait`` and ``elapsed`` are the wait that was planned and the seconds since the answer before (the same as
    the wait, or less where a person asked), ``changed`` how many of the ``window`` orders that fit in an answer were new
    or changed. The wait is what lets about a quarter of the window change; it grows slowly while nothing does.
    """
    longest = rhythm.busy_longest if busy else rhythm.longest
    if changed <= 0:
        wanted = max(previous_wait, rhythm.shortest) * _SLOWER
    else:
        wanted = max(elapsed, 1.0) * _TARGET_FILL * window / changed
    return min(max(wanted, rhythm.shortest), longest)


def after_failure(failures: int, retry_after: float | None, dice: float) -> float:
    """Return the seconds to wait after ``failures`` (1 or more) in a row; ``dice`` is evenly spread over [0, 1).

    ``retry_after`` is what the server asked for in seconds (RFC 9110 10.2.3): never less than that, and up to a tenth
    (at least five seconds) more, so that not all shops come back at the same moment. Without it, or with no time in it,
    the wait doubles up to a quarter of an hour, spread over its upper half.
    """
    if retry_after:
        return retry_after + dice * max(5.0, retry_after * _MORE)
    longest = float(min(FIRST_RETRY * 2 ** min(failures - 1, 16), LONGEST))
    return longest * (0.5 + dice / 2)

"""The gap watch: whether changes may have slid through the window of the last 100 orders unseen. Pure."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

WINDOW_SIZE: Final = 100
"""How many orders the API returns at most (API page: Orders)."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Changes made after ``after`` and before ``before`` (UTC, the server's times) may never have been seen."""

    after: datetime
    before: datetime


def find_gap(
    previous_newest: datetime | None, window_oldest: datetime | None, *, window_full: bool
) -> Gap | None:
    """Return the span in which changes may have been missed, or None where none can have been.

    ``previous_newest`` is the last update known before this answer (None: there was no answer before), ``window_oldest``
    the earliest update in the answer, ``window_full`` whether it held as many orders as the API ever gives. The answer
    holds the orders updated last; as long as it reaches back to the newest update already known, nothing lies between.
    A time that could not be read (None) tells nothing.
    """
    if (
        not window_full
        or previous_newest is None
        or window_oldest is None
        or window_oldest <= previous_newest
    ):
        return None
    return Gap(previous_newest, window_oldest)

"""The gap watch: whether changes may have slid through the window of the last 100 orders unseen. Pure."""

from collections.abc import Collection, Iterable
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


def merged(gaps: Iterable[Gap]) -> tuple[Gap, ...]:
    """Return the spans that ``gaps`` cover together, the earliest first; what overlaps or touches is one."""
    spans: list[Gap] = []
    for gap in sorted(gaps, key=lambda each: each.after):
        if spans and gap.after <= spans[-1].before:
            spans[-1] = Gap(spans[-1].after, max(spans[-1].before, gap.before))
        else:
            spans.append(gap)
    return tuple(spans)


@dataclass(frozen=True, slots=True)
class Known:
    """Where the answers before ended, UTC. ``newest``: the latest update that any of them told (None: none could be read).

    ``seen_at``: when the last of them came. An update that was still to come then must not count as ``newest``: it would
    stand above all that follows.
    """

    newest: datetime | None
    seen_at: datetime


def is_joined(
    newest: float | None,
    times: Collection[float],
    standing: Collection[float | None],
    altered: Collection[float] = (),
) -> bool:
    """Tell whether an answer reaches back to what was known, so that nothing lies between.

    ``newest``: as in ``Known``; ``times``: the updates that the answer tells, those to come left out; ``standing``: the
    updates of those orders in it that stand as they stood (None: not readable); ``altered``: of those that are another
    version of the same time. All as numbers of one clock.

    The answer holds the orders updated last. So one that stands since ``newest`` or before proves that everything
    updated after it is there. The times alone do not: of two updates of the same moment one may be missing. An altered
    one proves it if it is older than ``newest``, for it was not updated then. Where there are no times to go by, any
    order that stands is taken for proof.
    """
    if newest is None or not times:
        return bool(standing)
    return any(each is not None and each <= newest for each in standing) or any(
        each < newest for each in altered
    )


def find_gap(
    known: Known | None, oldest: datetime | None, answered_at: datetime, *, cut: bool, joined: bool
) -> Gap | None:
    """Return the span in which changes may have been missed, or None where none can have been.

    ``known``: None before the first answer. ``oldest``: the earliest update in the answer, which came at ``answered_at``.
    ``cut``: there may be more orders than it holds, since it is full, or since orders of the answer before are gone from it.
    ``joined``: as ``is_joined`` tells.
    """
    if known is None or joined or not cut:
        return None
    after = known.seen_at if known.newest is None else known.newest
    if oldest is not None and oldest >= after:
        return Gap(after, oldest)
    return Gap(after, max(after, answered_at))

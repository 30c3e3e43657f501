"""How the last runs of the app ended, and what that means for the one that begins. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any, Final

KEPT: Final = 5
"""Runs that are remembered."""
REPEATED: Final = 2
"""So many quick ends in a row, and a safe start is offered."""
QUICK: Final = timedelta(minutes=10)
"""An end sooner than this after the beginning may be due to what the app does at its beginning."""


@dataclass(frozen=True, slots=True)
class Run:
    """One run. ``began`` is UTC by this computer's clock; ``trace_from`` the size of the crash file then, in bytes."""

    began: datetime
    in_order: bool
    trace_from: int = 0


class Beginning(StrEnum):
    """How the app is to begin."""

    USUAL = "usual"
    AFTER_CRASH = "after-crash"
    """The last run did not end in order."""
    AFTER_CRASHES = "after-crashes"
    """Neither did those before, and each ended soon after it had begun."""


def judge(runs: Sequence[Run], now: datetime) -> Beginning:
    """Return how to begin ``now``, after ``runs``, the oldest first."""
    if not runs or runs[-1].in_order:
        return Beginning.USUAL
    last = runs[-REPEATED:]
    ends = [*(run.began for run in last[1:]), now]
    quick = all(
        not run.in_order and timedelta(0) <= end - run.began < QUICK
        for run, end in zip(last, ends, strict=True)
    )
    return Beginning.AFTER_CRASHES if quick and len(last) == REPEATED else Beginning.AFTER_CRASH


def runs_of(value: Any) -> tuple[Run, ...]:
    """Return the runs that ``as_json`` gave; what makes no sense is as if it had not been there."""
    runs = []
    for each in value if isinstance(value, list) else ():
        match each:
            case [str(began), bool(in_order), int(trace_from)]:
                try:
                    moment = datetime.fromisoformat(began)
                except ValueError:
                    continue
                if moment.tzinfo is not None:
                    runs.append(Run(moment.astimezone(UTC), in_order, max(trace_from, 0)))
            case _:
                continue
    return tuple(runs[-KEPT:])


def as_json(runs: Sequence[Run]) -> list[list[Any]]:
    """Return the last runs as JSON can hold them."""
    return [[run.began.isoformat(), run.in_order, run.trace_from] for run in runs[-KEPT:]]

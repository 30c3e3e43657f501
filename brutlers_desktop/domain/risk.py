"""How long the stages of an order take in this shop, learned from its own orders, and which orders end too late. Pure.

An order stays in a status from the first entry of its timeline that tells it to the next entry that tells another. A stay
teaches two things: how many days it took (``stage``), and how many days the order then took to be finished, which is ready for
pickup or completed (``rest``). Steps that were skipped need no rule of their own that way, nor do orders that went back: each stay
counts. Cancelled orders teach nothing about what comes after. See docs/decisions/0026.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import groupby, pairwise
from math import ceil
from operator import itemgetter
from statistics import median
from typing import Final

from brutlers_desktop.domain.orders import CLOSED_STATUSES, OrderUpdate
from brutlers_desktop.domain.queries import READY_STATUS
from brutlers_desktop.domain.times import parse_date, parse_time

ENOUGH: Final = 8
"""Stays, and finished orders among them, from which on a habit of the shop is believed."""
CAREFUL: Final = 0.8
"""The share of the shop's own orders that needed no longer than the careful figure."""
LONGEST: Final = 1000
"""Days beyond which a stay was forgotten rather than worked on."""
AT_ONCE: Final = timedelta(hours=1)
"""A life that was told within it was written down afterwards: it says nothing about the work."""
_AHEAD: Final = timedelta(days=1)
"""How far a timeline may reach into the future before its clock is not believed."""
RECENT: Final = 14
"""Days after its wedding in which an open order is urgent; later it was more likely never closed."""
_PLAIN: Final = len("2026-03-10T14:30:00.000Z")
_FINISHED: Final = frozenset({READY_STATUS, "COMPLETED"})
_CANCELLED: Final = "CANCELLED"


@dataclass(frozen=True, slots=True)
class Stay:
    """Days that an order stood in a status, and days from then until it was finished; None where it was not, or not surely."""

    status: str
    stage: float
    rest: float | None


@dataclass(frozen=True, slots=True)
class Pace:
    """What a status and all after it take in whole days: usually (the median), and with care (``CAREFUL``)."""

    usual_stage: int
    usual_rest: int
    careful_stage: int
    careful_rest: int

    @property
    def longest(self) -> int:
        """The careful days of an order that has just come into the status."""
        return self.careful_stage + self.careful_rest

    def usual_left(self, spent: int) -> int:
        """Return how many days are usually left after ``spent`` days in the status; all the rest, however long it stood."""
        return max(self.usual_stage - spent, 0) + self.usual_rest

    def careful_left(self, spent: int) -> int:
        """Return the same with care."""
        return max(self.careful_stage - spent, 0) + self.careful_rest


class Verdict(StrEnum):
    """How an open order stands to its wedding."""

    OVERDUE = "overdue"
    """The wedding has passed."""
    SHORT = "short"
    """The days left are fewer than this shop usually needs."""
    TIGHT = "tight"
    """They are enough as a rule, but not with care."""
    SPARE = "spare"
    PLAIN = "plain"
    """Too little is known of this shop, or nothing is left to do."""


@dataclass(frozen=True, slots=True)
class Risk:
    """A verdict, the days to the wedding, and how many of them are spare (below zero: missing); None where that is unknown."""

    verdict: Verdict
    days: int
    spare: int | None = None

    @property
    def is_at_risk(self) -> bool:
        """Whether a person should look at the order."""
        return self.verdict in (Verdict.OVERDUE, Verdict.SHORT, Verdict.TIGHT)

    @property
    def urgency(self) -> tuple[int, int]:
        """What sorts orders, the worst first: weddings just passed, then the fewest spare days, then what passed long ago."""
        if self.verdict is Verdict.OVERDUE:
            return (0, self.days) if self.days >= -RECENT else (2, -self.days)
        return (1, self.days if self.spare is None else self.spare)


def assess(wedding: date, today: date, pace: Pace | None, began: date | None) -> Risk:
    """Return how an open order stands on the day ``today``.

    ``pace``: that of its status and type, None without enough history. ``began``: when its present status began; unknown, or in
    the future by a wrong clock, it is taken for today.
    """
    days = (wedding - today).days
    if days < 0:
        return Risk(Verdict.OVERDUE, days)
    if pace is None:
        return Risk(Verdict.PLAIN, days)
    spent = 0 if began is None else max((today - began).days, 0)
    spare = days - pace.usual_left(spent)
    if spare < 0:
        return Risk(Verdict.SHORT, days, spare)
    return Risk(Verdict.TIGHT if days < pace.careful_left(spent) else Verdict.SPARE, days, spare)


def stays(updates: Iterable[OrderUpdate], now: datetime) -> tuple[Stay, ...]:
    """Return what a timeline teaches; nothing if one of its times cannot be read, lies in the future, or all are one moment."""
    entries = [(parse_time(each.created_at), each.status) for each in updates if each.status.strip()]
    times = [moment for moment, _ in entries if moment is not None]
    if (
        len(times) < len(entries)
        or not times
        or max(times) > now + _AHEAD
        or max(times) - min(times) < AT_ONCE
    ):
        return ()
    begun = _begun([(moment, status) for moment, status in entries if moment is not None])
    finished = _finished(begun)
    return tuple(
        Stay(status, stage, None if finished is None else _days(ended, finished))
        for (began, status), (ended, after) in pairwise(begun)
        if status not in CLOSED_STATUSES | _FINISHED
        and after != _CANCELLED
        and (stage := _days(began, ended)) <= LONGEST
    )


def began(updates: Iterable[OrderUpdate], status: str) -> date | None:
    """Return the day (UTC) on which the last stay in ``status`` began; None if no entry with a readable time tells it."""
    told = tuple(updates)
    if all(len(each.created_at) == _PLAIN and each.created_at[-1] == "Z" for each in told):
        # As Brutlers writes them, texts sort as their times do: hundred thousands of orders are read at a first fill.
        texts = sorted((each.created_at, each.status) for each in told)
        begun = (next(run)[0] for key, run in groupby(texts, key=itemgetter(1)) if key == status)
        return parse_date(max(begun, default=""))
    read = ((parse_time(each.created_at), each.status) for each in told)
    stays_begun = _begun([(moment, each) for moment, each in read if moment is not None])
    return next((moment.date() for moment, each in reversed(stays_begun) if each == status), None)


def learn(known: Iterable[Stay]) -> Mapping[str, Pace]:
    """Return the pace of each status of one type of orders for which there are enough stays."""
    by_status: dict[str, list[Stay]] = {}
    for stay in known:
        by_status.setdefault(stay.status, []).append(stay)
    return {status: pace for status, some in by_status.items() if (pace := _pace(some)) is not None}


def _pace(some: list[Stay]) -> Pace | None:
    stages = sorted(stay.stage for stay in some)
    rests = sorted(stay.rest for stay in some if stay.rest is not None)
    if min(len(stages), len(rests)) < ENOUGH:
        return None
    usual_stage, usual_rest = round(median(stages)), round(median(rests))
    return Pace(
        usual_stage,
        usual_rest,
        max(ceil(_quantile(stages)), usual_stage),
        max(ceil(_quantile(rests)), usual_rest),
    )


def _quantile(ordered: list[float]) -> float:
    """Return the least value that the careful share of all does not exceed."""
    return ordered[ceil(len(ordered) * CAREFUL) - 1]


def _begun(entries: list[tuple[datetime, str]]) -> list[tuple[datetime, str]]:
    """Return when each stay began, oldest first, by the times whatever order they came in."""
    ordered = sorted(entries, key=itemgetter(0))
    return [next(run) for _, run in groupby(ordered, key=itemgetter(1))]


def _finished(begun: list[tuple[datetime, str]]) -> datetime | None:
    """Return when the order was finished for good; None if it is not, or was ever cancelled."""
    if any(status == _CANCELLED for _, status in begun):
        return None
    finished = None
    for moment, status in reversed(begun):
        if status not in _FINISHED:
            break
        finished = moment
    return finished


def _days(first: datetime, last: datetime) -> float:
    return (last - first) / timedelta(days=1)

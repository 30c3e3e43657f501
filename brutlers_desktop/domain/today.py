"""What the Today page tells of a shop's orders: figures, and the orders that come first. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from brutlers_desktop.domain.orders import CLOSED_STATUSES, Order, status_rank
from brutlers_desktop.domain.queries import (
    OrderQuery,
    SortColumn,
    changed_since_yesterday,
    weddings_soon,
)
from brutlers_desktop.domain.risk import Risk

MONTHS: Final = 6
"""Months whose weddings are counted, the present one included."""
MOST_LINES: Final = 6
"""Orders that are named one by one in a block."""


@dataclass(frozen=True, slots=True)
class TodayLine:
    """An order that a block names, without its timeline, its row in the archive, and how it stands to its wedding."""

    row: int
    order: Order
    risk: Risk | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """How many orders a query finds, and the first of them."""

    query: OrderQuery
    count: int = 0
    lines: tuple[TodayLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """A shop's orders on one day. ``statuses``: how many open orders stand in each, in the order of an order's life.

    ``months``: the first day of each month to come, the present one first, and how many open orders have their wedding in it
    (in the present one from today on). ``risky``: overdue orders and those at risk, the worst first; ``late``: how many of them are
    overdue. ``is_learned``: whether this shop's own pace is known for some of its orders.
    """

    day: date
    total: int = 0
    risky: Block
    changed: Block
    weddings: Block
    statuses: tuple[tuple[str, int], ...] = ()
    months: tuple[tuple[date, int], ...] = ()
    late: int = 0
    is_learned: bool = False


def blocks(connection_id: str, today: date) -> tuple[OrderQuery, OrderQuery, OrderQuery]:
    """Return what is asked for on the day: orders late or at risk, those changed since yesterday, those with a wedding soon."""
    ids = (connection_id,)
    risky = OrderQuery(connection_ids=ids, risk_on=today, sort=SortColumn.WEDDING, descending=False)
    changed = changed_since_yesterday(ids, today, None).query
    return risky, changed, weddings_soon(ids, today).query


def month_span(begin: date, today: date) -> tuple[date, date]:
    """Return the first and the last day that count for the month that begins at ``begin``."""
    return max(begin, today), date.fromordinal(following_month(begin).toordinal() - 1)


def months_from(today: date) -> tuple[date, ...]:
    """Return the first days of the months that are told; fewer at the calendar's end."""
    begins = [today.replace(day=1)]
    while len(begins) < MONTHS and (begins[-1].year, begins[-1].month) < (date.max.year, date.max.month - 1):
        begins.append(following_month(begins[-1]))
    return tuple(begins)


def following_month(begin: date) -> date:
    """Return the first day of the month after the one that begins at ``begin``."""
    return date.fromordinal(begin.toordinal() + 31).replace(day=1)


def open_statuses(counts: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    """Return the open statuses that orders have, in the order of an order's life, unknown ones behind by their names."""
    there = (each for each, many in counts.items() if many and each not in CLOSED_STATUSES)
    return tuple((each, counts[each]) for each in sorted(there, key=lambda each: (status_rank(each), each)))

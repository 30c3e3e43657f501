"""The figures of the Today page: from counts on record and short ranges of the sort indexes, never from all orders."""

from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import closing
from datetime import date
from heapq import nsmallest
from itertools import pairwise
from operator import itemgetter
from typing import Final

from brutlers_desktop.domain.orders import CLOSED_STATUSES
from brutlers_desktop.domain.queries import OrderQuery
from brutlers_desktop.domain.risk import Pace, Risk, Verdict, assess
from brutlers_desktop.domain.today import (
    MOST_LINES,
    Block,
    Figures,
    TodayLine,
    blocks,
    following_month,
    months_from,
    open_statuses,
)
from brutlers_desktop.store import query, record
from brutlers_desktop.store.facets import facets
from brutlers_desktop.store.handle import Reader
from brutlers_desktop.store.plan import Facet, plan

_FACTS: Final = f"SELECT {record.FACTS} FROM order_fact WHERE row = ?"  # noqa: S608 - our own names
_STAND: Final = "SELECT facet, wedding, began FROM orders WHERE row = ?"
_WEDDINGS: Final = "SELECT count(*) FROM orders INDEXED BY orders_by_wedding WHERE facet = ? AND wedding >= ? AND wedding < ?"
_DUE: Final = "SELECT row, wedding, began FROM orders INDEXED BY orders_by_wedding WHERE facet = ? AND wedding >= 0 AND wedding < ?"


def figures(reader: Reader, connection_id: str, today: date) -> Figures:
    """Return what there is to tell of a connection's orders on the day ``today``. Raises ``AppError`` or ``Interrupted``."""
    with reader.snapshot():
        known = facets(reader, (connection_id,))
        paces = {each.number: each.pace for each in known}
        still_open = [each for each in known if each.status not in CLOSED_STATUSES]
        risky, changed, weddings = blocks(connection_id, today)
        risks = _risks(reader, still_open, today)
        worst = nsmallest(MOST_LINES, risks, key=lambda each: each[1].urgency)
        by_status: Counter[str] = Counter()
        for facet in known:
            by_status[facet.status] += facet.orders
        return Figures(
            day=today,
            total=sum(facet.orders for facet in known),
            risky=Block(risky, len(risks), _lines(reader, map(itemgetter(0), worst), paces, today)),
            changed=_block(reader, changed, known, paces, today),
            weddings=_block(reader, weddings, known, paces, today),
            statuses=open_statuses(by_status),
            months=_months(reader, still_open, today),
            late=sum(risk.verdict is Verdict.OVERDUE for _, risk in risks),
            is_learned=any(paces.values()),
        )


def _risks(reader: Reader, still_open: Iterable[Facet], today: date) -> list[tuple[int, Risk]]:
    """Return the rows of the orders that are overdue or at risk, and how they stand."""
    found: list[tuple[int, Risk]] = []
    for facet in still_open:
        before = today.toordinal() + (0 if facet.pace is None else facet.pace.longest)
        for row, wedding, began in reader.rows(_DUE, (facet.number, before)):
            risk = _risk(wedding, began, facet.pace, today)
            if risk.is_at_risk:
                found.append((row, risk))
    return found


def _risk(wedding: int, began: int | None, pace: Pace | None, today: date) -> Risk:
    return assess(date.fromordinal(wedding), today, pace, None if began is None else date.fromordinal(began))


def _block(
    reader: Reader, wanted: OrderQuery, known: Sequence[Facet], paces: dict[int, Pace | None], today: date
) -> Block:
    planned = plan(wanted, known)
    with closing(query.row_ids(reader, planned)) as pieces:
        rows = next(pieces, array("q"))[:MOST_LINES]
    count = query.count(reader, planned) if rows else 0
    return Block(wanted, count, _lines(reader, rows, paces, today))


def _lines(
    reader: Reader, rows: Iterable[int], paces: dict[int, Pace | None], today: date
) -> tuple[TodayLine, ...]:
    lines = []
    for row in rows:
        facts, stand = reader.row(_FACTS, (row,)), reader.row(_STAND, (row,))
        if facts is not None and stand is not None:
            facet, wedding, began = stand
            order = record.from_facts(facts)
            dated = wedding is not None and order.status not in CLOSED_STATUSES
            risk = _risk(wedding, began, paces.get(facet), today) if dated else None
            lines.append(TodayLine(row, order, risk))
    return tuple(lines)


def _months(reader: Reader, still_open: Sequence[Facet], today: date) -> tuple[tuple[date, int], ...]:
    begins = months_from(today)
    edges = [today, *begins[1:], following_month(begins[-1])]
    return tuple(
        (begin, sum(_weddings(reader, facet.number, first, last) for facet in still_open))
        for begin, (first, last) in zip(begins, pairwise(edges), strict=True)
    )


def _weddings(reader: Reader, facet: int, first: date, last: date) -> int:
    found = reader.row(_WEDDINGS, (facet, first.toordinal(), last.toordinal()))
    return 0 if found is None else int(found[0])

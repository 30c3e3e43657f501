"""The figures of the Today page: from counts on record and short ranges of the sort indexes, never from all orders."""

from array import array
from collections import Counter
from contextlib import closing
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Final

from brutlers_desktop.domain.orders import CLOSED_STATUSES
from brutlers_desktop.domain.queries import OrderQuery
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
from brutlers_desktop.store.handle import Reader
from brutlers_desktop.store.plan import Facet, plan

_FACETS: Final = (
    "SELECT facet.id, type, status, orders FROM facet JOIN source ON source.id = facet.source "
    "WHERE connection_id = ? AND orders > 0"
)
_FACTS: Final = f"SELECT {record.FACTS} FROM order_fact WHERE row = ?"  # noqa: S608 - our own names
_WEDDINGS: Final = "SELECT count(*) FROM orders INDEXED BY orders_by_wedding WHERE facet = ? AND wedding >= ? AND wedding < ?"


def figures(reader: Reader, connection_id: str, today: date) -> Figures:
    """Return what there is to tell of a connection's orders on the day ``today``. Raises ``AppError`` or ``Interrupted``."""
    with reader.snapshot():
        facets = [Facet(*each) for each in reader.rows(_FACETS, (connection_id,))]
        late, changed, weddings = (_block(reader, each, facets) for each in blocks(connection_id, today))
        by_status: Counter[str] = Counter()
        for facet in facets:
            by_status[facet.status] += facet.orders
        return Figures(
            day=today,
            total=sum(facet.orders for facet in facets),
            late=late,
            changed=changed,
            weddings=weddings,
            statuses=open_statuses(by_status),
            months=_months(reader, facets, today),
        )


def _block(reader: Reader, wanted: OrderQuery, facets: list[Facet]) -> Block:
    planned = plan(wanted, facets)
    with closing(query.row_ids(reader, planned)) as pieces:
        rows = next(pieces, array("q"))[:MOST_LINES]
    count = query.count(reader, planned) if rows else 0
    facts = ((row, reader.row(_FACTS, (row,))) for row in rows)
    lines = (TodayLine(row, record.from_facts(columns)) for row, columns in facts if columns is not None)
    return Block(replace(wanted), count, tuple(lines))


def _months(reader: Reader, facets: list[Facet], today: date) -> tuple[tuple[date, int], ...]:
    begins = months_from(today)
    edges = [today, *begins[1:], following_month(begins[-1])]
    still_open = [facet.number for facet in facets if facet.status not in CLOSED_STATUSES]
    return tuple(
        (begin, sum(_weddings(reader, facet, first, last) for facet in still_open))
        for begin, (first, last) in zip(begins, pairwise(edges), strict=True)
    )


def _weddings(reader: Reader, facet: int, first: date, last: date) -> int:
    found = reader.row(_WEDDINGS, (facet, first.toordinal(), last.toordinal()))
    return 0 if found is None else int(found[0])

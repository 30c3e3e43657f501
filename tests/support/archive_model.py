"""The archive as it would be in plain Python: what every history of answers must lead to."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from brutlers_desktop.domain.gap import WINDOW_SIZE, Gap
from brutlers_desktop.domain.orders import CLOSED_STATUSES, STATUS_LABELS, TYPE_LABELS, Order
from brutlers_desktop.domain.queries import OrderQuery, SortColumn
from brutlers_desktop.domain.times import parse_time
from brutlers_desktop.store.collation import alphabet, sort_key
from brutlers_desktop.store.folding import index_text, search_terms


@dataclass
class Kept:
    row: int
    order: Order
    first_seen: datetime
    since: datetime
    changed: datetime
    last_seen: datetime
    versions: list[tuple[Order, datetime, datetime]] = field(default_factory=list)


@dataclass
class ModelArchive:
    language: str = "en"
    kept: dict[tuple[str, str], Kept] = field(default_factory=dict)
    windows: dict[str, list[str]] = field(default_factory=dict)
    newest: dict[str, datetime] = field(default_factory=dict)
    answered: dict[str, datetime] = field(default_factory=dict)
    rows: int = 0

    def apply(
        self, connection: str, orders: list[Order], now: datetime, *, set_aside: int = 0
    ) -> tuple[int, int, Gap | None]:
        """Take in an answer; return how many orders are new and changed, and the gap."""
        new = changed = 0
        before = self.windows.get(connection, [])
        seen_before = {each: self.kept[connection, each].last_seen for each in before}
        standing: list[datetime | None] = []
        altered: list[datetime] = []
        for order in {order.id: order for order in reversed(orders)}.values():
            updated = order.updated_time
            if (connection, order.id) in self.kept:
                stood = self.kept[connection, order.id].order
                if stood == order:
                    standing.append(updated)
                elif updated is not None and stood.updated_time == updated:
                    altered.append(updated)
            known = self.kept.get((connection, order.id))
            if known is None:
                new += 1
                told = updated or parse_time(order.created_at)
                when = now if told is None else min(told, now)
                self.kept[connection, order.id] = Kept(0, order, now, now, when, now)
            elif known.order != order:
                changed += 1
                moved = updated is not None and updated != known.order.updated_time
                known.versions.append((known.order, known.since, now))
                known.order, known.since = order, now
                known.changed = min(updated, now) if moved and updated is not None else now
        for order_id in dict.fromkeys(order.id for order in orders):
            kept = self.kept[connection, order_id]
            if not kept.row:
                self.rows += 1
                kept.row = self.rows
        window = list(dict.fromkeys(order.id for order in orders))
        if not new and not changed and window == before and connection in self.answered:
            return new, changed, None
        for order_id in window:
            self.kept[connection, order_id].last_seen = now
        for order_id in set(before) - set(window):
            self.kept[connection, order_id].last_seen = seen_before[order_id]
        self.windows[connection] = window
        cut = len(orders) + set_aside >= WINDOW_SIZE or len(set(before) - set(window)) > set_aside
        gap = self._gap(connection, orders, standing, altered, now)
        return new, changed, gap if cut else None

    def _gap(
        self,
        connection: str,
        orders: list[Order],
        standing: list[datetime | None],
        altered: list[datetime],
        now: datetime,
    ) -> Gap | None:
        """Move the marks; return the span between a cut answer and those before, if it does not reach back to them."""
        answered_before = self.answered.get(connection)
        self.answered[connection] = now
        latest = now + timedelta(seconds=1)
        times = [each.updated_time for each in orders if each.updated_time and each.updated_time <= latest]
        mark = self.newest.pop(connection, None)
        mark = None if mark is None or mark > latest else mark
        marks = [*times, *([] if mark is None else [mark])]
        if marks:
            self.newest[connection] = max(marks)
        if mark is None or not times:
            joined = bool(standing)
        else:
            joined = (
                any(each is not None and each <= mark for each in standing) or min([*altered, mark]) < mark
            )
        if answered_before is None or joined:
            return None
        after = answered_before if mark is None else mark
        return Gap(after, min(times) if times and min(times) >= after else max(now, after))

    def query(self, wanted: OrderQuery) -> list[int]:
        """Return the rows of a query in its order."""
        found = [kept for (connection, _), kept in self.kept.items() if connection in wanted.connection_ids]
        found = [kept for kept in found if _meets(kept, wanted)]
        descending = wanted.descending
        place: Any = lambda kept: ()  # noqa: E731
        column = wanted.sort
        if wanted.sort is SortColumn.STATUS:
            place = lambda kept: _place(kept.order.status, list(STATUS_LABELS), descending=descending)  # noqa: E731
        elif wanted.sort is SortColumn.TYPE:
            place = lambda kept: _place(kept.order.type, list(TYPE_LABELS), descending=descending)  # noqa: E731
        if wanted.sort in (SortColumn.STATUS, SortColumn.TYPE):
            column, descending = SortColumn.UPDATED, True
        found.sort(key=lambda kept: self._values(kept, column), reverse=descending)
        found.sort(key=lambda kept: self._values(kept, column)[0] == ())
        found.sort(key=lambda kept: place(kept)[1:] if place(kept) else (), reverse=wanted.descending)
        found.sort(key=lambda kept: place(kept)[:1])
        return [kept.row for kept in found]

    def _values(self, kept: Kept, column: SortColumn) -> tuple[Any, ...]:
        order = kept.order
        name = alphabet(self.language)
        values: dict[str, Any] = {
            "wedding": order.wedding_day,
            "updated": order.updated_time,
            "created": parse_time(order.created_at),
            "changed": kept.changed,
            "customer": sort_key(order.customer.name, name),
            "model": sort_key(order.model, name),
            "size": sort_key(order.size, name),
            "color": sort_key(order.color, name),
        }
        behind = ("changed", "updated", "created") if column is SortColumn.WEDDING else ("wedding", "changed")
        return (*(_nullable(values[each]) for each in (column.value, *behind)), (kept.row,))


def _nullable(value: Any) -> tuple[Any, ...]:
    return () if value is None else (value,)


def _place(value: str, known: list[str], *, descending: bool) -> tuple[Any, ...]:
    return (not value, known.index(value) if value in known else len(known), value)


def _meets(kept: Kept, wanted: OrderQuery) -> bool:
    order = kept.order
    day = order.wedding_day
    words = index_text(order)
    terms = search_terms(wanted.search)
    if terms is None:
        return False
    return (
        (not wanted.statuses or order.status in wanted.statuses)
        and (not wanted.types or order.type in wanted.types)
        and (wanted.wedding_from is None or (day is not None and day >= wanted.wedding_from))
        and (wanted.wedding_to is None or (day is not None and day <= wanted.wedding_to))
        and (wanted.changed_since is None or kept.changed >= wanted.changed_since)
        and all(
            # No pace is known to the model, so that only what is late is at risk.
            passed is None or (day is not None and day < passed and order.status not in CLOSED_STATUSES)
            for passed in (wanted.late_on, wanted.risk_on)
        )
        and (not wanted.open_only or order.status not in CLOSED_STATUSES)
        and all(
            any(all(f" {prefix}" in words for prefix in every) for every in alternatives)
            for alternatives in terms
        )
    )

"""Orders that are not made at Brutlers yet, as rows on top of the archive's; their ids are those of the outbox, negative."""

from array import array
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import Final, Protocol

from brutlers_desktop.domain.orders import Customer, Order, status_label
from brutlers_desktop.domain.outbox import Entry, NewOrder, Question, StatusChange, WriteState
from brutlers_desktop.domain.queries import OrderQuery
from brutlers_desktop.domain.text import folded
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.models.columns import one_line
from brutlers_desktop.ui.models.source import OrderRow, RowSource, StoredOrder, Version

FIRST_STATUS: Final = "ORDERED"
"""What a new order becomes (API page: Orders, the creating call)."""


@dataclass(frozen=True, slots=True)
class PendingRow:
    """An order that waits in the outbox, as the table shows it."""

    entry: Entry
    order: Order

    @property
    def row(self) -> int:
        """The entry's id, negative: the archive's are not."""
        return -self.entry.id

    @property
    def connection_id(self) -> str:
        """The connection by which it is to go out."""
        return self.entry.connection_id

    @property
    def first_seen(self) -> datetime:
        """When it was typed."""
        return self.entry.created_at

    since = last_seen = first_seen

    @property
    def in_window(self) -> bool:
        """Nothing is amiss with it."""
        return True


@dataclass(frozen=True, slots=True)
class PendingOrder:
    """The same with its versions, of which there are none."""

    row: PendingRow
    versions: tuple[Version, ...] = ()


class Problem(Enum):
    """Why a change needs a person."""

    REFUSED = auto()
    QUESTION = auto()


@dataclass(frozen=True, slots=True)
class ComingStatus:
    """The status that an order is about to get; ``problem`` where that goes no further without a person."""

    status: str
    problem: Problem | None = None

    @property
    def words(self) -> str:
        """What the cell of the status says."""
        coming = one_line(status_label(self.status))
        if self.problem is Problem.REFUSED:
            return tr("Refused: {status}", status=coming)
        return tr("Decide: {status}", status=coming) if self.problem else f"→ {coming}"

    @property
    def heard(self) -> str:
        """The same in the sentence of the row."""
        coming = status_label(self.status)
        if self.problem is Problem.REFUSED:
            return tr("is to become {status}, refused, needs your decision", status=coming)
        if self.problem:
            return tr("is to become {status}, needs your decision", status=coming)
        return tr("is to become {status}, not sent yet", status=coming)


class OrderSource(RowSource, Protocol):
    """The archive, as far as the page of orders reads it."""

    async def order(self, row: int) -> StoredOrder | None:
        """Return an order with its timeline and earlier versions, or None."""
        ...


class WithPending:
    """The archive's rows with the pending ones above them. ``pending`` tells those that there are now, the newest first."""

    def __init__(self, archive: OrderSource, pending: Callable[[], Sequence[Entry]]) -> None:
        self._archive = archive
        self._pending = pending

    async def find(self, query: OrderQuery) -> "AsyncGenerator[array[int], None]":
        """Give out the rows of a query; the first piece holds the pending ones that it asks for."""
        above = array("q", [-entry.id for entry in self._pending() if asks_for(query, entry)])
        async with aclosing(self._archive.find(query)) as pieces:
            async for piece in pieces:
                yield above + piece if above else piece
                above = array("q")
        if above:
            yield above

    async def page(self, rows: Sequence[int]) -> Sequence[OrderRow]:
        """Return what the table shows of ``rows``; rows that are gone are left out."""
        kept = [row for row in rows if row >= 0]
        found: Sequence[OrderRow] = await self._archive.page(kept) if kept else ()
        return found if len(kept) == len(rows) else (*self._rows(frozenset(rows)), *found)

    async def order(self, row: int) -> StoredOrder | None:
        """Return an order with all that is known of it, or None."""
        if row >= 0:
            return await self._archive.order(row)
        return next((PendingOrder(each) for each in self._rows(frozenset({row}))), None)

    def _rows(self, wanted: frozenset[int]) -> list[PendingRow]:
        return [pending_row(entry) for entry in self._pending() if -entry.id in wanted]


def pending_row(entry: Entry) -> PendingRow:
    """Return the row of an order that is to be made."""
    new = entry.payload
    assert isinstance(new, NewOrder)  # noqa: S101 - the outbox tells its kinds apart
    made = entry.created_at.isoformat()
    return PendingRow(
        entry,
        Order(
            id=entry.order_id,
            type=new.type,
            status=FIRST_STATUS,
            model=new.model,
            size=new.size,
            color=new.color,
            description=new.description,
            special_requests=new.special_requests,
            customer=Customer(new.customer_name, new.customer_email, new.customer_phone),
            wedding_date=new.wedding_date,
            created_at=made,
            updated_at=made,
        ),
    )


def asks_for(query: OrderQuery, entry: Entry) -> bool:
    """Tell whether a query asks for a pending order; it is open, and was changed just now."""
    order = pending_row(entry).order
    day = order.wedding_day
    spans = (query.wedding_from is None and query.wedding_to is None) or (
        day is not None
        and (query.wedding_from is None or day >= query.wedding_from)
        and (query.wedding_to is None or day <= query.wedding_to)
    )
    passed = [each for each in (query.late_on, query.risk_on) if each is not None]
    late = not passed or (day is not None and day < min(passed))
    return (
        entry.connection_id in query.connection_ids
        and spans
        and late
        and (not query.statuses or order.status in query.statuses)
        and (not query.types or order.type in query.types)
        and _holds(order, query.search)
    )


def pending_words(entry: Entry) -> str:
    """Return how far a new order is, in the few words of a cell."""
    if entry.question is Question.LOST:
        return tr("Was it created?")
    if entry.question is not None:
        return tr("Decide")
    return {
        WriteState.REFUSED: tr("Refused"),
        WriteState.UNSURE: tr("Unsure"),
        WriteState.SENDING: tr("Being sent"),
        WriteState.DONE: tr("Created", about="state of a new order"),
    }.get(entry.state, tr("Not sent yet"))


def coming_status(entry: Entry) -> ComingStatus | None:
    """Return the status that an entry is to bring an order, if it is to bring one."""
    if not isinstance(entry.payload, StatusChange):
        return None
    problem = Problem.REFUSED if entry.state is WriteState.REFUSED else Problem.QUESTION
    return ComingStatus(entry.payload.status, problem if entry.needs_person else None)


def _holds(order: Order, search: str) -> bool:
    texts = (
        order.customer.name,
        order.customer.email,
        order.customer.phone,
        order.model,
        order.color,
        order.size,
        order.description,
        order.special_requests,
    )
    words = folded(" ".join(texts)).split()
    return all(any(word.startswith(typed) for word in words) for typed in folded(search).split())

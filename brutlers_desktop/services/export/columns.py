"""What stands in the columns of an export."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from brutlers_desktop.domain.orders import Order, status_label, type_label
from brutlers_desktop.domain.times import parse_time
from brutlers_desktop.translation import tr, tr_noop

Cell = str | date | datetime | None
"""A text, a day, a moment (aware, local time), or nothing."""


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """An order with the name of the connection it came by."""

    connection: str
    order: Order


@dataclass(frozen=True, slots=True)
class ExportColumn:
    """A column: ``key`` names it, ``source`` is its heading in English, ``width`` is in characters."""

    key: str
    source: str
    width: int
    value: Callable[[ExportOrder], Cell]

    @property
    def heading(self) -> str:
        """What people read above it."""
        return tr(self.source, about="a column of orders")


def _moment(text: str) -> Cell:
    """Return the time in this computer's zone; what came, if it is no time or leaves the calendar."""
    moment = parse_time(text)
    if moment is None:
        return text
    try:
        return moment.astimezone()
    except (OverflowError, ValueError, OSError):
        return text


def _day(order: Order) -> Cell:
    return order.wedding_day or order.wedding_date


COLUMNS: Final = (
    ExportColumn(
        "customer", tr_noop("Customer", about="a column of orders"), 26, lambda e: e.order.customer.name
    ),
    ExportColumn(
        "email", tr_noop("E-mail", about="a column of orders"), 28, lambda e: e.order.customer.email
    ),
    ExportColumn("phone", tr_noop("Phone", about="a column of orders"), 18, lambda e: e.order.customer.phone),
    ExportColumn("wedding", tr_noop("Wedding", about="a column of orders"), 12, lambda e: _day(e.order)),
    ExportColumn("type", tr_noop("Type", about="a column of orders"), 14, lambda e: type_label(e.order.type)),
    ExportColumn("model", tr_noop("Model", about="a column of orders"), 24, lambda e: e.order.model),
    ExportColumn("size", tr_noop("Size", about="a column of orders"), 8, lambda e: e.order.size),
    ExportColumn("color", tr_noop("Colour", about="a column of orders"), 14, lambda e: e.order.color),
    ExportColumn(
        "status", tr_noop("Status", about="a column of orders"), 16, lambda e: status_label(e.order.status)
    ),
    ExportColumn(
        "description", tr_noop("Description", about="a column of orders"), 36, lambda e: e.order.description
    ),
    ExportColumn(
        "requests",
        tr_noop("Special requests", about="a column of orders"),
        36,
        lambda e: e.order.special_requests,
    ),
    ExportColumn(
        "created", tr_noop("Created", about="a column of orders"), 18, lambda e: _moment(e.order.created_at)
    ),
    ExportColumn(
        "updated", tr_noop("Updated", about="a column of orders"), 18, lambda e: _moment(e.order.updated_at)
    ),
    ExportColumn("connection", tr_noop("Connection", about="a column of orders"), 18, lambda e: e.connection),
    ExportColumn("id", tr_noop("Order", about="a column of orders"), 28, lambda e: e.order.id),
)
"""Every column that can be exported, in the order in which a whole export has them."""

_BY_KEY: Final = {column.key: column for column in COLUMNS}


def columns_named(keys: Sequence[str]) -> tuple[ExportColumn, ...]:
    """Return the columns with these keys, in this order. Raises ``KeyError`` for one that there is not."""
    return tuple(_BY_KEY[key] for key in keys)


def cell_text(cell: Cell) -> str:
    """Return a cell as plain text: days and moments so that every spreadsheet reads them (ISO 8601, local time, seconds)."""
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.replace(tzinfo=None).isoformat(" ", "seconds")
    if isinstance(cell, date):
        return cell.isoformat()
    return cell

"""What stands in the columns of an export."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from brutlers_desktop.domain.orders import Order, status_label, type_label
from brutlers_desktop.domain.times import parse_time

Cell = str | date | datetime | None
"""A text, a day, a moment (aware, local time), or nothing."""


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """An order with the name of the connection it came by."""

    connection: str
    order: Order


@dataclass(frozen=True, slots=True)
class ExportColumn:
    """A column: ``key`` names it, ``heading`` is what people read, ``width`` is in characters."""

    key: str
    heading: str
    width: int
    value: Callable[[ExportOrder], Cell]


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
    ExportColumn("customer", "Customer", 26, lambda e: e.order.customer.name),
    ExportColumn("email", "E-mail", 28, lambda e: e.order.customer.email),
    ExportColumn("phone", "Phone", 18, lambda e: e.order.customer.phone),
    ExportColumn("wedding", "Wedding", 12, lambda e: _day(e.order)),
    ExportColumn("type", "Type", 14, lambda e: type_label(e.order.type)),
    ExportColumn("model", "Model", 24, lambda e: e.order.model),
    ExportColumn("size", "Size", 8, lambda e: e.order.size),
    ExportColumn("color", "Colour", 14, lambda e: e.order.color),
    ExportColumn("status", "Status", 16, lambda e: status_label(e.order.status)),
    ExportColumn("description", "Description", 36, lambda e: e.order.description),
    ExportColumn("requests", "Special requests", 36, lambda e: e.order.special_requests),
    ExportColumn("created", "Created", 18, lambda e: _moment(e.order.created_at)),
    ExportColumn("updated", "Updated", 18, lambda e: _moment(e.order.updated_at)),
    ExportColumn("connection", "Connection", 18, lambda e: e.connection),
    ExportColumn("id", "Order", 28, lambda e: e.order.id),
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

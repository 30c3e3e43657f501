"""The columns of the orders table, as data."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Final

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime, QTimeZone

from brutlers_desktop.domain.orders import Order, status_label, status_rank, type_label
from brutlers_desktop.ui.models.arrange import fold

MAX_SHOWN: Final = 300
"""Characters of one value that a cell shows."""
UNKNOWN: Final = "–"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its text for people, and its value for sorting (None: no value, sorted last)."""

    key: str
    heading: str
    width: int
    text: Callable[[Order], str]
    value: Callable[[Order], Any]


def one_line(text: str) -> str:
    """Return the text as a cell can show it: one line, of a sane length."""
    return " ".join(text[: 2 * MAX_SHOWN].split())[:MAX_SHOWN]


def date_text(day: date | None, raw: str) -> str:
    """Return the day as the system's language writes it; what came, if it is no date."""
    if day is None:
        return one_line(raw)
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def time_text(moment: datetime | None, raw: str = "") -> str:
    """Return the moment in local time: the time alone today, the year only if it is another; what came, if it is no time."""
    if moment is None:
        return one_line(raw)
    local = local_time(moment)
    shown = QLocale()
    if local.date() == QDate.currentDate():
        return shown.toString(local.time(), "HH:mm")
    this_year = local.date().year() == QDate.currentDate().year()
    return shown.toString(local, "d MMM, HH:mm" if this_year else "d MMM yyyy, HH:mm")


def day_time_text(moment: datetime) -> str:
    """Return the moment in local time, always with its day."""
    today = local_time(moment).date() == QDate.currentDate()
    return f"Today, {time_text(moment)}" if today else time_text(moment)


def local_time(moment: datetime) -> QDateTime:
    """Return a UTC moment as local time. Works for every year, where Python's own conversion overflows."""
    utc = moment.astimezone(UTC)
    zone = QTimeZone(QTimeZone.Initialization.UTC)
    day = QDate(utc.year, utc.month, utc.day)
    return QDateTime(day, QTime(utc.hour, utc.minute, utc.second), zone).toLocalTime()


def _words(get: Callable[[Order], str]) -> Callable[[Order], str | None]:
    return lambda order: fold(get(order)[:MAX_SHOWN]) or None


def _size_key(order: Order) -> tuple[int, float, str] | None:
    size = order.size.strip()
    if not size:
        return None
    try:
        number = float(size[:20].replace(",", "."))
    except ValueError:
        number = math.nan
    # "nan" is no number here either: it stands in no order with any other, and would leave all of them unsorted.
    return (1, 0.0, fold(size[:MAX_SHOWN])) if math.isnan(number) else (0, number, "")


COLUMNS: Final = (
    Column(
        "customer", "Customer", 162, lambda o: one_line(o.customer.name), _words(lambda o: o.customer.name)
    ),
    Column(
        "wedding", "Wedding", 140, lambda o: date_text(o.wedding_day, o.wedding_date), lambda o: o.wedding_day
    ),
    Column("type", "Type", 94, lambda o: one_line(type_label(o.type)), _words(lambda o: type_label(o.type))),
    Column("model", "Model", 142, lambda o: one_line(o.model), _words(lambda o: o.model)),
    Column("size", "Size", 78, lambda o: one_line(o.size), _size_key),
    Column("color", "Colour", 104, lambda o: one_line(o.color), _words(lambda o: o.color)),
    Column(
        "status",
        "Status",
        156,
        lambda o: one_line(status_label(o.status)),
        lambda o: (status_rank(o.status), fold(o.status[:MAX_SHOWN])) if o.status else None,
    ),
    Column(
        "updated", "Updated", 108, lambda o: time_text(o.updated_time, o.updated_at), lambda o: o.updated_time
    ),
)

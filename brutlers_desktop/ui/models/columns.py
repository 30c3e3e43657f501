"""The columns of the orders table, as data, and how days and times are written."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QDate, QLocale

from brutlers_desktop.domain.orders import CLOSED_STATUSES, Order, status_label, type_label
from brutlers_desktop.domain.queries import SortColumn
from brutlers_desktop.domain.times import parse_time
from brutlers_desktop.translation import tr, tr_noop, trn

MAX_SHOWN: Final = 300
"""Characters of one value that a cell shows."""
UNKNOWN: Final = "–"
DAYS_SHOWN: Final = 365
"""Days before a wedding from which on they are counted."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its text for people, and by what the archive sorts it (None: not at all). ``key`` is also the export's."""

    key: str
    heading: str
    """Its English source."""
    width: int
    least: int
    """The usual width, and the one that the column keeps in a small window, both in pixels at 100 %."""
    text: Callable[[Order], str]
    sort: SortColumn | None = None
    shown: bool = True
    """Whether a table shows it before a person has chosen."""


def one_line(text: str) -> str:
    """Return the text as a cell can show it: one line, of a sane length."""
    return " ".join(text[: 2 * MAX_SHOWN].split())[:MAX_SHOWN]


def number_text(number: int) -> str:
    """Return a count as the person's language writes it."""
    return QLocale().toString(number)


def date_text(day: date | None, raw: str = "") -> str:
    """Return the day as the person's language writes it; what came, if it is no date."""
    return one_line(raw) if day is None else _written(day, day_format(), QLocale())


def day_text(day: date, today: date) -> str:
    """Return the day as the person's language writes it, with its year only if it is another than today's."""
    return _written(
        day,
        day_format() if day.year != today.year else tr("d MMM", about="a day's format: d day, MMM month"),
        QLocale(),
    )


def day_format() -> str:
    """Return the format of a day for Qt (``QLocale.toString``): "12 Jun 2027", in the order of the person's language."""
    return tr("d MMM yyyy", about="a day's format: d day, MMM month")


def time_text(moment: datetime | None, raw: str = "") -> str:
    """Return the moment in local time: the time alone today, the year only if it is another; what came, if it is no time."""
    if moment is None:
        return one_line(raw)
    local, today = local_time(moment), date.today()  # noqa: DTZ011 - the person's own calendar day
    clock = f"{local.hour:02}:{local.minute:02}"
    if local.date() == today:
        return clock
    return tr("{day}, {time}", day=day_text(local.date(), today), time=clock)


def day_time_text(moment: datetime) -> str:
    """Return the moment in local time, always with its day."""
    return tr("Today, {time}", time=time_text(moment)) if _is_today(moment) else time_text(moment)


def moment_words(moment: datetime) -> str:
    """Return the moment with its day, for the middle of a sentence."""
    return tr("today, {time}", time=time_text(moment)) if _is_today(moment) else time_text(moment)


def local_time(moment: datetime) -> datetime:
    """Return a UTC moment in this computer's zone; at the ends of the calendar, where that overflows, as it is."""
    try:
        return moment.astimezone()
    except (OverflowError, ValueError, OSError):
        return moment


def _is_today(moment: datetime) -> bool:
    return local_time(moment).date() == date.today()  # noqa: DTZ011 - the person's own calendar day


@lru_cache(maxsize=4096)
def _written(day: date, form: str, language: QLocale) -> str:
    return language.toString(QDate(day.year, day.month, day.day), form)


def days_text(order: Order, today: date) -> str:
    """Return how far the wedding of an open order is ("in 12 days", "today", "3 days ago"); empty where that says nothing."""
    day = order.wedding_day
    if day is None or order.status in CLOSED_STATUSES:
        return ""
    days = (day - today).days
    if days == 0:
        return tr("today")
    if days < 0:
        return trn("{n} day ago", "{n} days ago", -days)
    return trn("in {n} day", "in {n} days", days) if days <= DAYS_SHOWN else ""


COLUMNS: Final = (
    Column(
        "customer", tr_noop("Customer"), 150, 126, lambda o: one_line(o.customer.name), SortColumn.CUSTOMER
    ),
    Column(
        "wedding",
        tr_noop("Wedding"),
        204,
        190,
        lambda o: date_text(o.wedding_day, o.wedding_date),
        SortColumn.WEDDING,
    ),
    Column("type", tr_noop("Type"), 94, 88, lambda o: one_line(type_label(o.type)), SortColumn.TYPE),
    Column("model", tr_noop("Model"), 136, 96, lambda o: one_line(o.model), SortColumn.MODEL),
    Column("size", tr_noop("Size"), 64, 52, lambda o: one_line(o.size), SortColumn.SIZE),
    Column("color", tr_noop("Colour"), 94, 74, lambda o: one_line(o.color), SortColumn.COLOR),
    Column(
        "status", tr_noop("Status"), 150, 148, lambda o: one_line(status_label(o.status)), SortColumn.STATUS
    ),
    Column(
        "updated",
        tr_noop("Updated"),
        108,
        100,
        lambda o: time_text(o.updated_time, o.updated_at),
        SortColumn.UPDATED,
    ),
    Column(
        "created",
        tr_noop("Created"),
        108,
        100,
        lambda o: time_text(parse_time(o.created_at), o.created_at),
        SortColumn.CREATED,
        shown=False,
    ),
    Column("email", tr_noop("E-mail"), 180, 130, lambda o: one_line(o.customer.email), shown=False),
    Column("phone", tr_noop("Phone"), 130, 116, lambda o: one_line(o.customer.phone), shown=False),
    Column(
        "requests", tr_noop("Special requests"), 200, 130, lambda o: one_line(o.special_requests), shown=False
    ),
    Column("id", tr_noop("Order"), 190, 130, lambda o: one_line(o.id), shown=False),
)
KEYS: Final = tuple(column.key for column in COLUMNS)

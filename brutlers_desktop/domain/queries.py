"""What can be asked of the archive: which orders, in which order, and the ready-made views. Pure."""

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, tzinfo
from enum import StrEnum
from typing import Final

from brutlers_desktop.translation import tr

READY_STATUS: Final = "READY_FOR_PICKUP"


class SortColumn(StrEnum):
    """The columns by which orders can be sorted."""

    CUSTOMER = "customer"
    WEDDING = "wedding"
    TYPE = "type"
    MODEL = "model"
    SIZE = "size"
    COLOR = "color"
    STATUS = "status"
    UPDATED = "updated"
    CREATED = "created"


class WeddingSpan(StrEnum):
    """Spans of wedding days that move on with the days."""

    NEXT_7 = "next 7 days"
    NEXT_30 = "next 30 days"
    THIS_MONTH = "this month"
    NEXT_MONTH = "next month"


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderQuery:
    """Which orders are wanted, and in which order; every condition must hold, an empty one asks nothing.

    ``search``: words, each the beginning of a word in the order. ``wedding_from``, ``wedding_to``: days, both included.
    ``changed_since``: changed from this time on (aware; the server's
    time of the change where it tells one, else when it was seen). ``late_on``: open orders whose wedding day lies
    before this day, which is always the present one. ``risk_on``: late orders, and those
    whose wedding comes before they are finished with care (``domain.risk``), on this day. ``open_only``: neither completed nor cancelled. Empty values sort
    last in both directions.

    ``wedding_span``, ``changed_days``: what ``wedding_from`` and ``wedding_to``, and ``changed_since``, come from where they
    move on with the days (``changed_days`` before the present one began). See ``on_day``.
    """

    connection_ids: tuple[str, ...]
    search: str = ""
    statuses: frozenset[str] = frozenset()
    types: frozenset[str] = frozenset()
    wedding_from: date | None = None
    wedding_to: date | None = None
    wedding_span: WeddingSpan | None = None
    changed_since: datetime | None = None
    changed_days: int | None = None
    late_on: date | None = None
    risk_on: date | None = None
    open_only: bool = False
    sort: SortColumn = SortColumn.UPDATED
    descending: bool = True


@dataclass(frozen=True, slots=True)
class View:
    """A query with a name. The connections in it are not kept: a view is shown for those at hand."""

    name: str
    query: OrderQuery
    builtin: bool = False


def for_connections(view: View, connection_ids: tuple[str, ...]) -> View:
    """Return the view as it asks for ``connection_ids``."""
    return replace(view, query=replace(view.query, connection_ids=connection_ids))


def on_day(query: OrderQuery, today: date, zone: tzinfo | None = UTC) -> OrderQuery:
    """Return the query as it is meant on the day ``today`` of the person's time ``zone`` (None: the system's)."""
    moved = query if query.late_on is None else replace(query, late_on=today)
    if query.risk_on is not None:
        moved = replace(moved, risk_on=today)
    if query.changed_days is not None:
        since = _begin_of(today, query.changed_days, zone)
        moved = replace(moved, changed_since=since)
    if query.wedding_span is not None:
        first, last = wedding_days(query.wedding_span, today)
        moved = replace(moved, wedding_from=first, wedding_to=last)
    return moved


def wedding_days(span: WeddingSpan, today: date) -> tuple[date, date]:
    """Return the first and the last day of ``span`` on the day ``today``."""
    begin = today.replace(day=1)
    match span:
        case WeddingSpan.NEXT_7:
            return today, _later(today, 7)
        case WeddingSpan.NEXT_30:
            return today, _later(today, 30)
        case WeddingSpan.THIS_MONTH:
            return begin, _end_of_month(begin)
        case WeddingSpan.NEXT_MONTH:
            following = _later(_end_of_month(begin), 1)
            return following, _end_of_month(following)


def _end_of_month(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def _later(day: date, days: int) -> date:
    return date.fromordinal(min(day.toordinal() + days, date.max.toordinal()))


def _begin_of(today: date, days_before: int, zone: tzinfo | None) -> datetime:
    """Return when the day began, UTC; at the calendar's first end, a day that has a beginning in every zone."""
    day = date.fromordinal(max(today.toordinal() - max(days_before, 0), 2))
    return datetime.combine(day, time.min, zone).astimezone(UTC)


def builtin_views(
    connection_ids: tuple[str, ...], today: date, zone: tzinfo | None = UTC
) -> tuple[View, ...]:
    """Return the ready-made views as ``on_day`` does, in the order in which they are offered."""
    return (
        all_orders(connection_ids),
        open_orders(connection_ids),
        weddings_soon(connection_ids, today),
        ready(connection_ids),
        changed_since_yesterday(connection_ids, today, zone),
    )


def all_orders(connection_ids: tuple[str, ...]) -> View:
    """Every order, the last changed first."""
    return View(tr("All", about="orders"), OrderQuery(connection_ids=connection_ids), builtin=True)


def open_orders(connection_ids: tuple[str, ...]) -> View:
    """Orders that are neither completed nor cancelled."""
    return View(
        tr("Open", about="orders that are not done"),
        OrderQuery(connection_ids=connection_ids, open_only=True),
        builtin=True,
    )


def weddings_soon(connection_ids: tuple[str, ...], today: date) -> View:
    """Open orders with a wedding from today to 30 days on, the nearest first."""
    query = OrderQuery(
        connection_ids=connection_ids,
        wedding_span=WeddingSpan.NEXT_30,
        open_only=True,
        sort=SortColumn.WEDDING,
        descending=False,
    )
    return View(tr("Weddings in 30 days"), on_day(query, today), builtin=True)


def ready(connection_ids: tuple[str, ...]) -> View:
    """Orders that wait to be picked up, the nearest wedding first."""
    query = OrderQuery(
        connection_ids=connection_ids,
        statuses=frozenset({READY_STATUS}),
        sort=SortColumn.WEDDING,
        descending=False,
    )
    return View(tr("Ready", about="orders to be picked up"), query, builtin=True)


def changed_since_yesterday(connection_ids: tuple[str, ...], today: date, zone: tzinfo | None = UTC) -> View:
    """Orders made or changed since yesterday began in ``zone``, the last changed first."""
    query = OrderQuery(connection_ids=connection_ids, changed_days=1)
    return View(tr("Changed since yesterday"), on_day(query, today, zone), builtin=True)

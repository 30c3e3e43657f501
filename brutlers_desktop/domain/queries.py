"""What can be asked of the archive: which orders, in which order, and the ready-made views. Pure."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Final

WEDDING_SOON: Final = timedelta(days=30)
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


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderQuery:
    """Which orders are wanted, and in which order; every condition must hold, an empty one asks nothing.

    ``search``: words, each the beginning of a word in the order. ``wedding_from``, ``wedding_to``: days, both included.
    ``changed_since``: changed from this time on (aware; the server's
    time of the change where it tells one, else when it was seen). ``late_on``: open orders whose wedding day lies
    before this day. ``open_only``: neither completed nor cancelled. Empty values sort last in both directions.
    """

    connection_ids: tuple[str, ...]
    search: str = ""
    statuses: frozenset[str] = frozenset()
    types: frozenset[str] = frozenset()
    wedding_from: date | None = None
    wedding_to: date | None = None
    changed_since: datetime | None = None
    late_on: date | None = None
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


def builtin_views(connection_ids: tuple[str, ...], today: date, zone: tzinfo = UTC) -> tuple[View, ...]:
    """Return the ready-made views for the day ``today`` of the person's time ``zone``, in the order in which they are offered."""
    return (
        all_orders(connection_ids),
        open_orders(connection_ids),
        weddings_soon(connection_ids, today),
        ready(connection_ids),
        changed_since_yesterday(connection_ids, today, zone),
    )


def all_orders(connection_ids: tuple[str, ...]) -> View:
    """Every order, the last changed first."""
    return View("All", OrderQuery(connection_ids=connection_ids), builtin=True)


def open_orders(connection_ids: tuple[str, ...]) -> View:
    """Orders that are neither completed nor cancelled."""
    return View("Open", OrderQuery(connection_ids=connection_ids, open_only=True), builtin=True)


def weddings_soon(connection_ids: tuple[str, ...], today: date) -> View:
    """Open orders with a wedding from today to 30 days on, the nearest first."""
    query = OrderQuery(
        connection_ids=connection_ids,
        wedding_from=today,
        wedding_to=min(today, date.max - WEDDING_SOON) + WEDDING_SOON,
        open_only=True,
        sort=SortColumn.WEDDING,
        descending=False,
    )
    return View("Weddings in 30 days", query, builtin=True)


def ready(connection_ids: tuple[str, ...]) -> View:
    """Orders that wait to be picked up, the nearest wedding first."""
    query = OrderQuery(
        connection_ids=connection_ids,
        statuses=frozenset({READY_STATUS}),
        sort=SortColumn.WEDDING,
        descending=False,
    )
    return View("Ready", query, builtin=True)


def changed_since_yesterday(connection_ids: tuple[str, ...], today: date, zone: tzinfo = UTC) -> View:
    """Orders made or changed since yesterday began in ``zone``, the last changed first."""
    yesterday = max(today, date(1, 1, 3)) - timedelta(days=1)
    since = datetime.combine(yesterday, time.min, zone).astimezone(UTC)
    query = OrderQuery(connection_ids=connection_ids, changed_since=since)
    return View("Changed since yesterday", query, builtin=True)

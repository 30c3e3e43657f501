"""Where a person was in the list of orders: view, filters, order of the rows, the current one; told, and gone back to."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject

from brutlers_desktop.domain.queries import OrderQuery, SortColumn, WeddingSpan, on_day
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.models.feed import positions_of

if TYPE_CHECKING:
    from brutlers_desktop.ui.pages.orders import OrdersPage

MOST: Final = 50
"""Of the values of one filter, so many are believed."""


class OrderPlace(QObject):
    """``state`` and ``restore``: values that JSON can hold. What is to come back waits until the archive is there."""

    def __init__(self, bridge: Bridge, page: "OrdersPage") -> None:
        super().__init__(page)
        self._bridge = bridge
        self._page = page
        self._wanted: Mapping[str, Any] = {}
        self._rows: tuple[int, ...] = ()
        self._inspects = False
        page.views.changed.connect(self._views_there)
        page.feed.arrived.connect(self._listed)

    def state(self) -> dict[str, Any]:
        """Return the place; ``search`` in it may hold a customer's name, all else does not."""
        page = self._page
        if self._wanted or not page.views.all:
            return dict(self._wanted)
        names = [view.name for view in page.views.all]
        query, place = page.query, page.table.place()
        return {
            "view": names.index(page.tabs.current) if page.tabs.current in names else 0,
            "search": query.search,
            "statuses": sorted(query.statuses),
            "types": sorted(query.types),
            "span": query.wedding_span or "",
            "from": "" if query.wedding_from is None else query.wedding_from.isoformat(),
            "to": "" if query.wedding_to is None else query.wedding_to.isoformat(),
            "open": query.open_only,
            "sort": query.sort,
            "descending": query.descending,
            "current": place.current_id,
            "top": 0 if place.is_at_top else place.top_id,
            "inspector": page.is_inspecting,
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Go back to a place, as soon as the orders are there."""
        self._wanted = state
        if self._page.views.all:
            self._views_there()

    def _views_there(self) -> None:
        page, wanted = self._page, self._wanted
        if not wanted or self._bridge.archive is None or not page.views.all:
            return
        number = wanted.get("view")
        if type(number) is not int or number < 0:
            number = 0
        if number >= len(page.views.all):
            if not page.views.is_whole:
                return  # the shop's own views are read a moment later
            number = 0
        self._wanted = {}
        self._rows = tuple(_row(wanted.get(name)) for name in ("current", "top"))
        self._inspects = wanted.get("inspector") is True
        view = page.views.all[number]
        query = read_query(wanted, view.query)
        if "search" not in wanted and page.query.search:  # typed before the orders were there
            query = replace(query, search=page.query.search)
        page.show_query(view.name, query)

    def _listed(self) -> None:
        if self._wanted:
            self._views_there()
        elif self._rows and self._page.feed.is_settled:
            rows, self._rows = self._rows, ()
            self._bridge.run(self._go(*rows), "go back to an order")

    async def _go(self, current: int, top: int) -> None:
        page = self._page
        places = await positions_of({current, top}, page.model.ids)
        place = places.get(current)
        if place is None:
            return
        page.table.take_place(places.get(top, 0), place, max(page.table.currentIndex().column(), 0), (place,))
        if self._inspects:
            page.open_inspector()


def read_query(kept: Mapping[str, Any], view: OrderQuery) -> OrderQuery:
    """Return the query of a view with the filters that were ``kept``; what makes no sense is as the view has it."""
    query = replace(
        view,
        search=kept["search"] if isinstance(kept.get("search"), str) else view.search,
        statuses=_texts(kept.get("statuses"), view.statuses),
        types=_texts(kept.get("types"), view.types),
        open_only=kept["open"] if isinstance(kept.get("open"), bool) else view.open_only,
        descending=kept["descending"] if isinstance(kept.get("descending"), bool) else view.descending,
    )
    if kept.get("sort") in tuple(SortColumn):
        query = replace(query, sort=SortColumn(kept["sort"]))
    if kept.get("span") in tuple(WeddingSpan):
        query = replace(query, wedding_span=WeddingSpan(kept["span"]))
    elif "span" in kept:
        first, last = _day(kept.get("from")), _day(kept.get("to"))
        query = replace(query, wedding_span=None, wedding_from=first, wedding_to=last)
    return on_day(query, date.today(), None)  # noqa: DTZ011 - the shop's own calendar day


def _row(value: object) -> int:
    return value if type(value) is int else 0


def _texts(value: object, usual: frozenset[str]) -> frozenset[str]:
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        return usual
    return frozenset(value[:MOST])


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None

"""Opening one order from elsewhere: in the list where it stands in it, else found by its id."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QObject
from PySide6.QtWidgets import QAbstractItemView

from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.models.feed import positions_of

if TYPE_CHECKING:
    from brutlers_desktop.ui.pages.orders import OrdersPage


class OrderOpening(QObject):
    """Shows an order with its inspector; what is done ``then`` comes after it is there."""

    def __init__(self, bridge: Bridge, page: "OrdersPage") -> None:
        super().__init__(page)
        self._bridge = bridge
        self._page = page
        self._wanted: int | None = None
        self._then: Callable[[], object] = lambda: None
        page.feed.arrived.connect(self._listed)
        page.inspector.shown.connect(self._shown)

    def open(self, row: int, order_id: str, then: Callable[[], object] = lambda: None) -> None:
        """Show the order of a row of the archive."""
        self._wanted, self._then = row, then
        self._bridge.run(self._open(row, order_id), "open an order")

    async def _open(self, row: int, order_id: str) -> None:
        page = self._page
        place = (await positions_of((row,), page.model.ids)).get(row)
        if place is None:
            page.show_view(page.views.all[0].name, keep_search=False)
            page.set_search(order_id)
        else:
            self._go(place)

    def _listed(self) -> None:
        if self._wanted is not None and self._page.model.ids:
            self._bridge.run(self._find(self._wanted), "find the order")

    async def _find(self, row: int) -> None:
        place = (await positions_of((row,), self._page.model.ids)).get(row)
        if place is not None and self._wanted == row:
            self._go(place)

    def _go(self, place: int) -> None:
        page, row = self._page, self._page.model.ids[place]
        index = page.model.index(place, max(page.table.currentIndex().column(), 0))
        chosen = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        page.table.selectionModel().setCurrentIndex(index, chosen)
        page.table.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        stored = page.inspector.stored
        if page.inspector.isVisible() and stored is not None and stored.row.row == row:
            self._shown(stored)
        else:
            page.open_inspector()

    def _shown(self, stored: object) -> None:
        row = getattr(getattr(stored, "row", None), "row", None)
        if self._wanted is not None and row == self._wanted:
            then, self._wanted, self._then = self._then, None, lambda: None
            then()

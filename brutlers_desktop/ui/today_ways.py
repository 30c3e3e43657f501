"""The ways from the Today page: to the orders that a figure counts, to one order, to the Outbox."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from brutlers_desktop.domain.queries import OrderQuery

if TYPE_CHECKING:
    from brutlers_desktop.ui.window import MainWindow


class TodayWays(QObject):
    """Goes them in the window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        today = window.today
        today.orders_wanted.connect(self._show_orders)
        today.order_wanted.connect(self._show_order)
        today.outbox_wanted.connect(lambda: window.show_page(window.outbox))

    def _show_orders(self, query: OrderQuery) -> None:
        """List what a query finds: as the view that asks the same, else as all orders with its conditions."""
        orders = self._window.orders
        self._window.show_page(orders)
        view = next((each.name for each in orders.views.all if each.query == query), "")
        orders.show_query(view, query)
        orders.table.setFocus()

    def _show_order(self, row: int, order_id: str) -> None:
        self._window.show_page(self._window.orders)
        self._window.writing.opening.open(row, order_id)
        self._window.orders.table.setFocus()

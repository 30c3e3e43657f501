"""Everything in the window that creates orders: the form, the button that opens it, and the orders on their way."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from brutlers_desktop.domain.outbox import Entry
from brutlers_desktop.domain.scopes import ORDERS_WRITE
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.new_orders import NewOrders
from brutlers_desktop.ui.pending_orders import PendingOrders

if TYPE_CHECKING:
    from brutlers_desktop.ui.commands import Commands
    from brutlers_desktop.ui.pages.orders import OrdersPage
    from brutlers_desktop.ui.writing import Writing


class Creating(QObject):
    """``page_wanted``: this page is to be shown; ``customer_edit_wanted``: an entry of a customer is to be changed."""

    page_wanted = Signal(object)
    customer_edit_wanted = Signal(object)

    def __init__(
        self, bridge: Bridge, orders: "OrdersPage", commands: "Commands", writing: "Writing"
    ) -> None:
        super().__init__(orders)
        self._orders = orders
        self._opening = writing.opening
        self.new_orders = NewOrders(bridge, self)
        self.pending = PendingOrders(bridge, orders)
        self.form = self.new_orders.form
        self.controls = self.new_orders.controls
        self.controls.permission_wanted.connect(lambda: commands.ask_for(ORDERS_WRITE))
        self.new_orders.shown.connect(lambda: self.page_wanted.emit(self.form))
        self.new_orders.left.connect(self._leave)
        self.new_orders.created.connect(self._created)
        self.new_orders.open_wanted.connect(self._open)
        self.pending.acted.connect(writing.entries.act)
        writing.entries.order_edit_wanted.connect(self.new_orders.edit)
        writing.entries.customer_edit_wanted.connect(self.customer_edit_wanted)
        writing.entries.taken_back.connect(lambda _: self.new_orders.take_up())
        writing.bar.ticked.connect(self.pending.tick)

    def open(self) -> None:
        """Open the form for a new order."""
        self.new_orders.open()

    def open_for(self, values: "dict[str, str]") -> None:
        """Open the form for a new order of a known customer."""
        self.new_orders.open_for(values)

    def show_order(self, row: int, order_id: str) -> None:
        """Show an order of the archive."""
        self._open(row, order_id)

    def close_down(self) -> None:
        """Before the window goes: keep the draft, leave no timer behind."""
        self.new_orders.keep_draft()
        self.form.checks.pause.stop()

    def retint(self) -> None:
        """Take up a change of scheme."""
        self.form.retint()

    def _leave(self) -> None:
        self.page_wanted.emit(self._orders)
        self._orders.table.setFocus()

    def _created(self, entry: Entry) -> None:
        self._open(-entry.id, "")

    def _open(self, row: int, order_id: str) -> None:
        """Show an order that is there already: one of the archive, or one on its way."""
        self.page_wanted.emit(self._orders)
        self._orders.table.setFocus()
        self._opening.open(row, order_id)

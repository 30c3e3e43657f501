"""The Orders page: the table of the chosen connection's orders, and its states."""

import asyncio
import time
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from brutlers_desktop.domain.connections import GrantState
from brutlers_desktop.domain.health import health
from brutlers_desktop.domain.orders import Order
from brutlers_desktop.errors import Action
from brutlers_desktop.services.orders import OrdersState
from brutlers_desktop.ui import theme
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.models.arrange import STEP, arrange, haystack
from brutlers_desktop.ui.models.columns import COLUMNS
from brutlers_desktop.ui.models.orders_model import OrdersModel
from brutlers_desktop.ui.widgets.basics import label, title
from brutlers_desktop.ui.widgets.notice_bar import ACTION_WORDS
from brutlers_desktop.ui.widgets.order_delegate import OrderDelegate
from brutlers_desktop.ui.widgets.orders_table import OrdersTable
from brutlers_desktop.ui.widgets.state_panel import StatePanel

INLINE_ORDERS = 1000
"""Up to here searching and sorting take less time than handing them to a worker."""
UPDATED_COLUMN = next(i for i, column in enumerate(COLUMNS) if column.key == "updated")


class OrdersPage(QWidget):
    """Shows, searches and sorts; ``wanted`` tells which action a state's button asks for."""

    wanted = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ordersPage")
        self._bridge = bridge
        self._search = ""
        self._sort = (UPDATED_COLUMN, True)
        self._orders: Sequence[Order] = ()
        self._haystacks: list[str] = []
        self._version = 0
        self._state_action = Action.NONE
        self.model = OrdersModel(self)
        self.table = self._build_table()
        self.state = StatePanel("ordersState")
        self.state.pressed.connect(lambda: self.wanted.emit(self._state_action))
        self._heading = title("Orders", name="ordersHeading", points=6)
        self._count = label(name="ordersCount", role="muted")
        self._aside = label(name="ordersSetAside", role="problem")
        self._aside.hide()
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._heading)
        top.addWidget(self._count, 0, Qt.AlignmentFlag.AlignBottom)
        top.addStretch()
        top.addWidget(self._aside, 0, Qt.AlignmentFlag.AlignBottom)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.state)
        self._stack.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addLayout(top)
        column.addLayout(self._stack, 1)
        bridge.ready.connect(self.refresh)
        bridge.connections_changed.connect(self.refresh)
        bridge.orders_changed.connect(self._orders_changed)
        self.refresh()

    def set_search(self, text: str) -> None:
        """Show only the orders that hold all words of ``text``."""
        self._search = text
        self._rearrange()

    def refresh(self) -> None:
        """Show what is known now."""
        state = self._known()
        if state.orders is not self._orders:
            self._orders = state.orders
            self._haystacks = []
        self._aside.setText(f"{state.set_aside} could not be read" if state.set_aside else "")
        self._aside.setToolTip("Brutlers sent these in a form that is not an order. All others are shown.")
        self._aside.setVisible(bool(state.set_aside))
        self._rearrange()

    def retint(self) -> None:
        """Take up a change of scheme."""
        self.state.retint()
        self.table.viewport().update()

    def _build_table(self) -> OrdersTable:
        table = OrdersTable()
        table.setObjectName("ordersTable")
        table.setAccessibleName("Orders")
        table.setModel(self.model)
        table.setItemDelegate(OrderDelegate(table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.ROW_HEIGHT)
        table.verticalHeader().setMinimumSectionSize(theme.ROW_HEIGHT)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSectionsMovable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(UPDATED_COLUMN, Qt.SortOrder.DescendingOrder)
        header.setSectionsClickable(True)
        header.sortIndicatorChanged.connect(self._sort_by)
        return table

    def _known(self) -> OrdersState:
        desk = self._bridge.desk
        chosen = None if desk is None else desk.connections.chosen
        return OrdersState() if desk is None or chosen is None else desk.orders.state(chosen.id)

    def _orders_changed(self, connection_id: str) -> None:
        desk = self._bridge.desk
        if (
            desk is not None
            and desk.connections.chosen is not None
            and desk.connections.chosen.id == connection_id
        ):
            self.refresh()

    def _sort_by(self, column: int, order: Qt.SortOrder) -> None:
        self._sort = (column, order is Qt.SortOrder.DescendingOrder)
        self._rearrange()

    def _rearrange(self) -> None:
        self._version += 1
        if len(self._orders) <= INLINE_ORDERS:
            if not self._haystacks:
                self._haystacks = [haystack(order) for order in self._orders]
            self._show(self._orders, self._arranged())
        else:
            self._bridge.run(self._arrange_in_worker(self._version), "arrange orders")

    async def _arrange_in_worker(self, version: int) -> None:
        orders = self._orders
        if not self._haystacks:
            haystacks = await asyncio.to_thread(lambda: [haystack(order) for order in orders])
            if orders is self._orders:
                self._haystacks = haystacks
        if version == self._version:
            rows = await asyncio.to_thread(self._arranged)
            same = await asyncio.to_thread(self.model.shows_the_same, orders, rows)
            if version == self._version:
                old = list(self.model.orders)
                self._show(orders, rows, same=same)
                await asyncio.to_thread(_let_go, old)

    def _arranged(self) -> list[int]:
        column, descending = self._sort
        return arrange(
            self._orders, self._haystacks, self._search, COLUMNS[column].value, descending=descending
        )

    def _show(self, orders: Sequence[Order], rows: Sequence[int], *, same: bool | None = None) -> None:
        current = self.table.currentIndex()
        current_id = self.model.order(current.row()).id if current.isValid() else ""
        position = self.table.verticalScrollBar().value()
        self.model.show_orders(orders, rows, date.today(), same=same)  # noqa: DTZ011 - the shop's own calendar day
        row = (
            self.model.row_of(current_id) if current_id and not self.table.currentIndex().isValid() else None
        )
        if row is not None:
            self.table.selectRow(row)
        self.table.verticalScrollBar().setValue(position)
        shown, total = len(rows), len(orders)
        self._count.setText("" if not total else f"{shown} of {total}" if shown != total else f"{total}")
        self._count.setAccessibleName(f"{shown} of {total} orders shown")
        self._show_state(shown=shown, total=total)

    def _show_state(self, *, shown: int, total: int) -> None:
        self._stack.setCurrentWidget(self.table if shown else self.state)
        if shown:
            return
        icon_name, heading, message, action = self._state_words(total)
        self._state_action = action
        words = (
            "Add a connection"
            if action is Action.CONNECT and self._no_connection()
            else ACTION_WORDS.get(action, "")
        )
        self.state.set_state(icon_name, heading, message, words)

    def _no_connection(self) -> bool:
        desk = self._bridge.desk
        return desk is not None and desk.connections.chosen is None

    def _state_words(self, total: int) -> tuple[str, str, str, Action]:
        desk = self._bridge.desk
        if desk is None:
            return "package", "One moment…", "", Action.NONE
        if desk.fault is not None:
            return "triangle-alert", desk.fault.title, desk.fault.message, Action.RETRY
        chosen = desk.connections.chosen
        if chosen is None:
            return (
                "plug",
                "Welcome",
                "Connect your shop to Brutlers, and its orders appear here.",
                Action.CONNECT,
            )
        state = self._known()
        if chosen.grant is None or chosen.grant.state is not GrantState.ACTIVE:
            now = health(chosen, desk.sessions.server_now(chosen))
            return "log-in", now.word, now.sentence, now.action
        if total:
            return (
                "search",
                "No match",
                "No order holds all of these words. Try fewer, or clear the search.",
                Action.NONE,
            )
        if state.error is not None:
            action = state.error.action if state.error.action is not Action.NONE else Action.RETRY
            return "wifi-off", state.error.title, state.error.message, action
        if state.fetched_at is not None:
            return (
                "package",
                "No orders yet",
                "Orders appear here as soon as there are any at Brutlers.",
                Action.NONE,
            )
        return "refresh-cw", "Fetching your orders…", "This takes a moment.", Action.NONE


def _let_go(orders: list[Order]) -> None:
    """Empty the list in steps: to free a hundred thousand orders at once would stop the window."""
    while orders:
        del orders[-STEP:]
        time.sleep(0)

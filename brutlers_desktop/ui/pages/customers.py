"""The Customers page: a list to search, and the page of the chosen one."""

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QStackedLayout, QVBoxLayout, QWidget

from brutlers_desktop.domain.permission import customers_problem
from brutlers_desktop.errors import Action
from brutlers_desktop.translation import tr, trn
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.models.columns import number_text, one_line
from brutlers_desktop.ui.models.customers_model import PAGE, CustomerDelegate, CustomersModel
from brutlers_desktop.ui.next_day import NextDay
from brutlers_desktop.ui.pages.customer_states import age_words, state_words
from brutlers_desktop.ui.widgets.banner import Banner
from brutlers_desktop.ui.widgets.basics import button, label, title
from brutlers_desktop.ui.widgets.customer_card import CustomerCard
from brutlers_desktop.ui.widgets.state_panel import StatePanel

if TYPE_CHECKING:
    from brutlers_desktop.domain.connections import Connection

MOST_NAMES: Final = 5
LIST_WIDTH: Final = 336
TYPED_MS: Final = 120
"""After so long without a key the search begins."""


class CustomersPage(QWidget):
    """``wanted``: an action of ``errors.Action``; ``permission_wanted``: a scope is to be asked for.

    ``order_wanted``: an order is to be shown, by row and id; ``shown``: a ``StoredCustomer`` is shown now.
    """

    wanted = Signal(object)
    permission_wanted = Signal()
    order_wanted = Signal(int, str)
    shown = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("customersPage")
        self._bridge = bridge
        self._chosen: int | None = None
        self._connection_id = ""
        self._finding = 0
        self._total = 0
        self._action = Action.NONE
        self.search = QLineEdit()
        self.search.setObjectName("customersSearch")
        self.search.setAccessibleName(tr("Search the customers"))
        self.search.setPlaceholderText(tr("Name, e-mail, phone, notes…"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaxLength(200)
        self._count = label(name="customersCount", role="muted", description=tr("Number of customers"))
        self.new = button(tr("New customer"), name="newCustomer", icon_name="plus")
        self.model = CustomersModel(today, self)
        self.view = CustomerView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(CustomerDelegate(self.model, today, self.view))
        self.card = CustomerCard()
        self.banner = Banner("customersBanner", "wifi-off")
        self._state = StatePanel("customersState")
        self._on_the_way = label(name="customersOnTheWay", role="pending", wrap=True)
        self._on_the_way.hide()
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(TYPED_MS)
        self._midnight = NextDay(self)
        self._lay_out()
        self._wire()
        self.refresh()

    @property
    def connection_id(self) -> str:
        """The id of the connection whose customers are shown; empty if there is none."""
        return self._connection_id

    @property
    def connection(self) -> "Connection | None":
        """The connection whose customers are shown."""
        desk = self._bridge.desk
        return None if desk is None else desk.connections.chosen

    def add_form(self, form: QWidget) -> None:
        """Take in the form, which takes the place of the list while it is open."""
        self._whole.addWidget(form)

    def show_form(self) -> None:
        """Show the form."""
        self._whole.setCurrentIndex(1)

    def show_list(self) -> None:
        """Show the list again."""
        self._whole.setCurrentIndex(0)
        self.view.setFocus()

    def show_new(self, names: "list[str]") -> None:
        """Say which customers are made and not at Brutlers yet."""
        self._on_the_way.setText(
            trn(
                "{n} new customer waits in the Outbox: {names}",
                "{n} new customers wait in the Outbox: {names}",
                len(names),
                names=", ".join(one_line(each) for each in names[:MOST_NAMES]),
            )
            if names
            else ""
        )
        self._on_the_way.setVisible(bool(names))

    def focus_filter(self) -> None:
        """Put the keyboard into the search, its text selected."""
        self.search.setFocus()
        self.search.selectAll()

    def retint(self) -> None:
        """Take up a change of scheme."""
        self._state.retint()
        self.banner.retint()
        self.view.viewport().update()

    def close_down(self) -> None:
        """Leave no timer behind."""
        self._typed.stop()
        self._midnight.stop()

    def show_customer(self, row: int) -> None:
        """Show the customer of a row of the archive, whatever was searched for."""
        self._chosen = row
        if self.search.text() and row not in self.model.ids:
            self.search.clear()
        self.refresh()

    def refresh(self) -> None:
        """Show what is known now."""
        connection = self.connection
        now = "" if connection is None else connection.id
        if now != self._connection_id:
            self._connection_id, self._chosen = now, None
            self.model.show((), ())
        self._midnight.wait_for(today() + timedelta(days=1))
        if self._bridge.archive is not None and now:
            self._bridge.run(self._find(), "find customers")
        else:
            self.model.show((), ())
            self._total = 0
            self._show_state()

    async def _find(self) -> None:
        desk, of, search = self._bridge.desk, self._connection_id, self.search.text()
        if desk is None or self._bridge.archive is None:
            return
        self._finding += 1
        mine = self._finding
        ids = await desk.customers.find(of, search)
        total = len(ids) if not search.strip() else len(await desk.customers.find(of))
        first = ids.index(self._chosen) // PAGE * PAGE if self._chosen in ids else 0
        known = await desk.customers.page(ids[first : first + PAGE])
        if mine != self._finding or of != self._connection_id:
            return
        self._total = total
        self.model.show(ids, known)
        self._show_state()
        await self._choose(ids)

    async def _choose(self, ids: tuple[int, ...]) -> None:
        """Keep the chosen customer chosen; the first one where they are not listed."""
        if not ids:
            return
        place = ids.index(self._chosen) if self._chosen in ids else 0
        self.view.setCurrentIndex(self.model.index(place))
        self.view.scrollTo(self.model.index(place))
        await self._show(ids[place])

    async def _show(self, row: int) -> None:
        desk = self._bridge.desk
        if desk is None or self._bridge.archive is None:
            return
        self._chosen = row
        stored = await desk.customers.customer(row)
        if stored is not None and self._chosen == row:
            await self.card.show_customer(stored, today())
            self.shown.emit(stored)

    async def _load(self, rows: tuple[int, ...]) -> None:
        desk = self._bridge.desk
        if desk is not None and self._bridge.archive is not None:
            self.model.add(await desk.customers.page(rows))

    def _show_state(self) -> None:
        desk, connection = self._bridge.desk, self.connection
        state = None if desk is None else desk.customers.state(self._connection_id)
        listed = len(self.model.ids)
        words = state_words(desk, connection, state, total=self._total)
        is_listed = bool(listed) or bool(self._total and self.search.text())
        self._action = words.action
        self._state.set_state(words.icon_name, words.heading, words.message, words.button)
        self._side.setVisible(is_listed)
        self._stack.setCurrentWidget(self.card if listed else self._state)
        self._count.setText(
            number_text(self._total)
            if listed == self._total and self._total
            else tr("{shown} of {total}", shown=number_text(listed), total=number_text(self._total))
            if self._total
            else ""
        )
        self.banner.say(*age_words(desk, connection, state) if is_listed else ("", ""))
        problem = customers_problem(connection)
        for each in (self.new, self.card.edit):
            each.setEnabled(not problem)
            each.setToolTip(problem)

    def _changed(self, connection_id: str) -> None:
        if connection_id == self._connection_id:
            self.refresh()

    def _current(self, index: QModelIndex) -> None:
        if index.isValid() and self.model.ids[index.row()] != self._chosen:
            self._bridge.run(self._show(self.model.ids[index.row()]), "show a customer")

    def _act(self) -> None:
        if self._action is Action.ASK_PERMISSION:
            self.permission_wanted.emit()
        elif self._action is Action.RETRY and self._bridge.desk is not None:
            self._bridge.desk.customers.refresh(self._connection_id)
        else:
            self.wanted.emit(self._action)

    def _banner_pressed(self) -> None:
        desk = self._bridge.desk
        if desk is not None:
            state = desk.customers.state(self._connection_id)
            self._action = state_words(desk, self.connection, state, total=0).action
            self._act()

    def _wire(self) -> None:
        bridge = self._bridge
        for signal in (bridge.ready, bridge.connections_changed):
            signal.connect(self.refresh)
        bridge.customers_changed.connect(self._changed)
        bridge.orders_changed.connect(self._opened)
        self.search.textChanged.connect(lambda _: self._typed.start())
        self.search.returnPressed.connect(self.view.setFocus)
        self._typed.timeout.connect(self.refresh)
        self._midnight.timeout.connect(self.refresh)
        self.model.wanted.connect(lambda rows: bridge.run(self._load(rows), "read customers"))
        self.view.selectionModel().currentChanged.connect(self._current)
        self.view.opened.connect(self.card.orders.setFocus)
        self.card.order_wanted.connect(self.order_wanted)
        self._state.pressed.connect(self._act)
        self.banner.pressed.connect(self._banner_pressed)

    def _opened(self, _connection_id: str) -> None:
        """The archive may just have been opened or closed."""
        if bool(self._total) != (self._bridge.archive is not None) or not self._total:
            self.refresh()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(title(tr("Customers"), name="customersHeading", points=6))
        self._count.setContentsMargins(0, 0, 0, 3)
        top.addWidget(self._count, 0, Qt.AlignmentFlag.AlignBottom)
        top.addStretch()
        top.addWidget(self.new)
        self._side = QWidget()
        self._side.setFixedWidth(LIST_WIDTH)
        left = QVBoxLayout(self._side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(8)
        left.addWidget(self.search)
        left.addWidget(self.view, 1)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._state)
        self._stack.addWidget(self.card)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._side)
        row.addLayout(self._stack, 1)
        listing = QWidget()
        column = QVBoxLayout(listing)
        column.setContentsMargins(24, 16, 24, 20)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.banner)
        column.addWidget(self._on_the_way)
        column.addLayout(row, 1)
        self._whole = QStackedLayout(self)
        self._whole.addWidget(listing)


class CustomerView(QListView):
    """``opened``: Enter was pressed on a customer."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("customersList")
        self.setAccessibleName(tr("Customers"))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)


def today() -> date:
    """Return the shop's own calendar day."""
    return date.today()  # noqa: DTZ011 - the person's own

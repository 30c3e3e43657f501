"""The page of one customer: how they are reached, their wedding, measurements, preferences, notes and orders."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from brutlers_desktop.domain.checks import email_problem
from brutlers_desktop.domain.customer_writes import CustomerWrite
from brutlers_desktop.domain.customers import rows_of
from brutlers_desktop.translation import tr, trn
from brutlers_desktop.ui.models.columns import moment_words, one_line
from brutlers_desktop.ui.models.customer_words import (
    FIELDS,
    history,
    name_text,
    order_text,
    other_facts,
    wedding_text,
)
from brutlers_desktop.ui.models.story import moment_text, shortened
from brutlers_desktop.ui.widgets.basics import button, label, title
from brutlers_desktop.ui.widgets.entry_list import EntryList
from brutlers_desktop.ui.widgets.more_button import MoreButton
from brutlers_desktop.ui.widgets.value_label import ValueLabel

if TYPE_CHECKING:
    from brutlers_desktop.services.customers import StoredCustomer

ROW_ROLE: Final = int(Qt.ItemDataRole.UserRole)
MOST_ORDERS: Final = 100
NAME_WIDTH: Final = 144
ORDER_PAD: Final = 16
_PHONE_SIGNS: Final = frozenset("+0123456789")


class CustomerCard(QFrame):
    """Shows one customer. ``link_wanted``: this link is to be opened by the system; ``order_wanted``: an order, by row and id.

    ``edit_wanted``, ``new_order_wanted``, ``erase_wanted``: what the person wants to do with this customer; ``export_wanted``:
    their data is to be written, as "html" or "json".
    """

    link_wanted = Signal(str)
    order_wanted = Signal(int, str)
    edit_wanted = Signal()
    new_order_wanted = Signal()
    export_wanted = Signal(str)
    erase_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("customerCard")
        self.setProperty("role", "panel")
        self.setAccessibleName(tr("Customer"))
        self._stored: StoredCustomer | None = None
        self._name = title(name="customerName", points=4)
        self._name.setWordWrap(True)
        self._last_seen = label(name="customerLastSeen", role="muted", wrap=True)
        self.pending = label(name="customerPending", role="pending", wrap=True)
        self.pending.hide()
        self.edit = button(tr("Edit"), name="editCustomer", icon_name="pencil")
        self.new_order = button(
            tr("New order"),
            name="customerNewOrder",
            icon_name="plus",
            accessible=tr("New order for this customer"),
        )
        self.more = MoreButton("customerMore", tr("More for this customer"))
        self.more.add(
            "exportCustomerPage",
            tr("Export this customer’s data to read…"),
            lambda: self.export_wanted.emit("html"),
        )
        self.more.add(
            "exportCustomerJson",
            tr("Export this customer’s data as JSON…"),
            lambda: self.export_wanted.emit("json"),
        )
        self.more.add("eraseCustomer", tr("Erase from this computer…"), self.erase_wanted.emit)
        self._form = QFormLayout()
        self._email, self._email_copy, self._email_open = self._contact("Email", tr("E-mail"), tr("Write"))
        self._phone, self._phone_copy, self._phone_open = self._contact("Phone", tr("Phone"), tr("Call"))
        self._wedding = self._value("Wedding", tr("Wedding"))
        self._notes = self._value("Notes", tr("Notes"))
        self._created = self._value("Created", tr("Created"))
        self.measurements = FactTable("measurements", tr("Measurements"))
        self.preferences = FactTable("preferences", tr("Preferences"))
        self._orders_heading = label(name="customerOrdersHeading", role="heading")
        self.orders = OrderList()
        self._no_orders = label(
            tr("No orders of this customer are here."), name="customerNoOrders", role="muted"
        )
        self.other = EntryList(tr("Other facts"), "customerOtherFacts")
        self.versions = EntryList(tr("Earlier versions"), "customerVersions")
        self._lay_out()
        self._wire()

    @property
    def stored(self) -> "StoredCustomer | None":
        """The customer shown."""
        return self._stored

    async def show_customer(self, stored: "StoredCustomer", today: date) -> None:
        """Show a customer."""
        if self._stored is None or self._stored.row.row != stored.row.row:
            self._area.verticalScrollBar().setValue(0)
        self._stored = stored
        customer = stored.row.customer
        self._name.setText(name_text(customer))
        self.setAccessibleDescription(name_text(customer))
        last_seen = stored.row.last_seen
        self._last_seen.setVisible(last_seen is not None)
        if last_seen is not None:
            self._last_seen.setText(
                tr(
                    "Last seen {moment}. They are no longer among the last customers that Brutlers tells, and stay here as they were.",
                    moment=moment_words(last_seen),
                )
            )
        self._email.show_value(one_line(customer.email) or tr("unknown"))
        self._email_copy.setVisible(bool(customer.email))
        self._email_open.setVisible(bool(mail_link(customer.email)))
        self._phone.show_value(one_line(customer.phone) or tr("unknown"))
        self._phone_copy.setVisible(bool(customer.phone))
        self._phone_open.setVisible(bool(phone_link(customer.phone)))
        self._wedding.show_value(wedding_text(customer, today) or tr("unknown"))
        self._notes.show_value(shortened(customer.notes.strip()) or "–")
        self._created.show_value(moment_text(customer.created_at) or tr("unknown"))
        self.measurements.show_rows(rows_of(customer.measurements))
        self.preferences.show_rows(rows_of(customer.preferences))
        lines = [(row, order.id, order_text(order)) for row, order in stored.orders.items()]
        self.orders.show_orders(lines)
        self._orders_heading.setText(trn("{n} order", "{n} orders", len(lines)) if lines else tr("Orders"))
        self._no_orders.setVisible(not lines)
        self.orders.setVisible(bool(lines))
        await self.other.show_entries(other_facts(customer))
        await self.versions.show_entries(history(stored))

    def show_pending(self, writes: "Sequence[CustomerWrite]") -> None:
        """Say what was changed of the customer and is not at Brutlers yet."""
        now = {name: text for write in writes for name, text in write.fields.items()}
        lines = [
            tr("{field} becomes “{text}”", field=tr(FIELDS[name]), text=one_line(text))
            for name, text in now.items()
            if name in FIELDS
        ]
        self.pending.setText("\n".join((tr("On its way to Brutlers:"), *lines)) if lines else "")
        self.pending.setVisible(bool(lines))

    def _wire(self) -> None:
        self.edit.clicked.connect(self.edit_wanted)
        self.new_order.clicked.connect(self.new_order_wanted)
        self.orders.wanted.connect(self.order_wanted)
        self._email_copy.clicked.connect(lambda: self._copy("email"))
        self._phone_copy.clicked.connect(lambda: self._copy("phone"))
        self._email_open.clicked.connect(lambda: self._open(mail_link(self._text("email"))))
        self._phone_open.clicked.connect(lambda: self._open(phone_link(self._text("phone"))))

    def _text(self, field: str) -> str:
        return "" if self._stored is None else str(getattr(self._stored.row.customer, field))

    def _copy(self, field: str) -> None:
        QGuiApplication.clipboard().setText(self._text(field).strip())

    def _open(self, link: str) -> None:
        if link:
            self.link_wanted.emit(link)

    def _contact(self, name: str, words: str, verb: str) -> tuple[ValueLabel, QPushButton, QPushButton]:
        value = ValueLabel(f"customer{name}", description=words)
        copy = button(
            "",
            name=f"copyCustomer{name}",
            role="quiet",
            icon_name="copy",
            accessible=tr("Copy: {what}", what=words),
        )
        copy.setToolTip(tr("Copy"))
        act = button(verb, name=f"openCustomer{name}", role="quiet", accessible=f"{verb}: {words}")
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(value, 1)
        row.addWidget(copy)
        row.addWidget(act)
        heading = label(words, role="muted")
        heading.setMinimumHeight(copy.sizeHint().height())
        self._form.addRow(heading, row)
        return value, copy, act

    def _value(self, name: str, words: str) -> ValueLabel:
        value = ValueLabel(f"customer{name}", description=words)
        self._form.addRow(self._heading(words), value)
        return value

    def _heading(self, words: str) -> QLabel:
        heading = label(words, role="muted")
        heading.setAlignment(Qt.AlignmentFlag.AlignTop)
        return heading

    def _lay_out(self) -> None:
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(8)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        top = QHBoxLayout()
        top.setContentsMargins(20, 16, 16, 0)
        top.setSpacing(8)
        top.addWidget(self._name, 1)
        for control in (self.edit, self.new_order, self.more):
            top.addWidget(control, 0, Qt.AlignmentFlag.AlignTop)
        inner = QWidget()
        inner.setObjectName("customerInner")
        inner.setMinimumWidth(1)
        body = QVBoxLayout(inner)
        body.setContentsMargins(20, 4, 20, 20)
        body.setSpacing(12)
        for each in (self.pending, self._last_seen):
            body.addWidget(each)
        body.addLayout(self._form)
        for part in (
            self.measurements,
            self.preferences,
            self._orders_heading,
            self._no_orders,
            self.orders,
            self.other,
            self.versions,
        ):
            body.addWidget(part)
        body.addStretch()
        self._area = QScrollArea()
        self._area.setObjectName("customerArea")
        self._area.setAccessibleName(tr("Facts about the customer"))
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self._area, 1)


class FactTable(QWidget):
    """Names and values below a heading, neatly side by side; hidden while there are none."""

    def __init__(self, name: str, heading: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._name = name
        self._rows: list[tuple[QLabel, ValueLabel]] = []
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(24)
        self._form.setVerticalSpacing(4)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(heading, name=f"{name}Heading", role="heading"))
        column.addLayout(self._form)
        self.hide()

    def show_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show these names and values."""
        self.setVisible(bool(rows))
        while len(self._rows) < len(rows):
            number = len(self._rows)
            heading = label(role="muted", wrap=True)
            heading.setFixedWidth(NAME_WIDTH)
            value = ValueLabel(f"{self._name}{number}")
            self._form.addRow(heading, value)
            self._rows.append((heading, value))
        for number, (heading, value) in enumerate(self._rows):
            if number < len(rows):
                heading.setText(rows[number][0])
                value.show_value(rows[number][1])
                value.setAccessibleDescription(rows[number][0])
            self._form.setRowVisible(value, number < len(rows))

    def texts(self) -> list[tuple[str, str]]:
        """Return what is shown."""
        return [(heading.text(), value.value) for heading, value in self._rows if not value.isHidden()]


class OrderList(QListWidget):
    """The customer's orders, a line each. ``wanted``: one is to be opened, by row and id; Enter or a double click does it."""

    wanted = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("customerOrders")
        self.setAccessibleName(tr("Orders of this customer"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setToolTip(tr("Enter opens the order"))
        self.itemDoubleClicked.connect(self._open)

    def show_orders(self, lines: Sequence[tuple[int, str, str]]) -> None:
        """Show orders: row, id and words."""
        self.clear()
        for row, order_id, words in lines[:MOST_ORDERS]:
            item = QListWidgetItem(words, self)
            item.setData(ROW_ROLE, (row, order_id))
            item.setToolTip(words)
            item.setSizeHint(QSize(10, self.fontMetrics().height() + ORDER_PAD))
        shown = min(max(len(lines), 1), 6)
        self.setFixedHeight(shown * (self.fontMetrics().height() + ORDER_PAD) + 8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem() is not None:
            self._open(self.currentItem())
        else:
            super().keyPressEvent(event)

    def _open(self, item: QListWidgetItem) -> None:
        row, order_id = item.data(ROW_ROLE)
        self.wanted.emit(row, order_id)


def mail_link(email: str) -> str:
    """Return the link that writes to an address; empty where it is none: nothing else gets into the link."""
    address = email.strip()
    return "" if not address or email_problem(address) else f"mailto:{quote(address, safe='@')}"


def phone_link(phone: str) -> str:
    """Return the link that calls a number (RFC 3966); empty where it is none."""
    number = "".join(sign for sign in phone if sign in _PHONE_SIGNS)
    return f"tel:{number}" if len(number) > 3 and "+" not in number[1:] else ""

"""The order beside the table: facts, timeline, earlier versions."""

from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from brutlers_desktop.domain.orders import status_label
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.models.columns import moment_words, one_line
from brutlers_desktop.ui.models.pending import PendingRow, pending_words
from brutlers_desktop.ui.models.source import StoredOrder
from brutlers_desktop.ui.models.story import facts, history, other_facts, pending_facts, timeline
from brutlers_desktop.ui.widgets.basics import button, label, title
from brutlers_desktop.ui.widgets.chips import open_choice
from brutlers_desktop.ui.widgets.entry_list import EntryList
from brutlers_desktop.ui.widgets.order_marks import MARK, status_icon
from brutlers_desktop.ui.widgets.value_label import ValueLabel

WIDTH: Final = 380


class Inspector(QFrame):
    """Shows one order. ``closed``: the person wants it away; ``ticket_wanted``: its work ticket, from a "printer" or as "pdf"."""

    closed = Signal()
    ticket_wanted = Signal(str)
    shown = Signal(object)
    """The ``StoredOrder`` that is shown now."""
    placed = Signal(bool)
    """Whether it stands beside the table now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setProperty("role", "panel")
        self.setAccessibleName(tr("Order"))
        self.setFixedWidth(WIDTH)
        self._stored: StoredOrder | None = None
        self._customer = title(name="inspectorCustomer", points=2)
        self._customer.setWordWrap(True)
        self._sign = QLabel()
        self._sign.setFixedSize(MARK, MARK)
        self._status = label(name="inspectorStatus")
        self._last_seen = label(name="inspectorLastSeen", role="muted", wrap=True)
        self._ticket = button(tr("Work ticket…"), name="ticketButton", icon_name="printer")
        self._ticket.clicked.connect(self._ask_ticket)
        self._close = button(
            "", name="inspectorClose", role="flat", icon_name="x", accessible=tr("Close the order")
        )
        self._close.setToolTip(tr("Close (Esc)"))
        self._close.clicked.connect(self.closed)
        self._facts: dict[str, ValueLabel] = {}
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(14)
        self._form.setVerticalSpacing(7)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.other_facts = EntryList(tr("Other facts"), "otherFacts")
        self.timeline = EntryList(tr("Timeline"), "timeline")
        self.history = EntryList(tr("Earlier versions"), "history")
        self._lay_out()

    @property
    def stored(self) -> StoredOrder | None:
        """The order shown."""
        return self._stored

    async def show_order(self, stored: StoredOrder, today: date) -> None:
        """Show an order."""
        if self._stored is None or self._stored.row.row != stored.row.row:
            self._area.verticalScrollBar().setValue(0)
        self._stored = stored
        self.shown.emit(stored)
        order = stored.row.order
        self._customer.setText(one_line(order.customer.name) or tr("Unknown customer"))
        pending = stored.row if isinstance(stored.row, PendingRow) else None
        self._status.setText(
            (one_line(status_label(order.status)) or tr("Status unknown"))
            if pending is None
            else pending_words(pending.entry)
        )
        self._sign.setVisible(bool(order.status) and pending is None)
        self._ticket.setVisible(pending is None)
        if order.status:
            self._sign.setPixmap(status_icon(order.status).pixmap(MARK, MARK))
        self.setAccessibleDescription(f"{self._customer.text()}, {self._status.text()}")
        self._last_seen.setVisible(not stored.row.in_window)
        self._last_seen.setText(
            tr(
                "Last seen {last_seen}. It is no longer among the last orders that Brutlers tells, and "
                "stays here as it was.",
                last_seen=moment_words(stored.row.last_seen),
            )
        )
        told = (facts if pending is None else pending_facts)(order, today)
        for heading, text in told.items():
            self._fact(heading).show_value(text)
        for heading, value in self._facts.items():
            self._form.setRowVisible(value, heading in told)
        await self.other_facts.show_entries(other_facts(order))
        await self.timeline.show_entries(timeline(order))
        await self.history.show_entries(history(stored))

    def add_card(self, card: QWidget) -> None:
        """Put a card above the facts."""
        self._body.insertWidget(0, card)

    def fact(self, heading: str) -> str:
        """Return what stands beside a heading, by its English source."""
        return self._facts[heading].value

    def retint(self) -> None:
        """Take up a change of scheme."""
        if self._stored is not None and self._stored.row.order.status:
            self._sign.setPixmap(status_icon(self._stored.row.order.status).pixmap(MARK, MARK))

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.placed.emit(not self.isHidden())
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _ask_ticket(self) -> None:
        entries = (
            ("printTicket", tr("Print the ticket…"), "printer"),
            ("pdfTicket", tr("Save the ticket as PDF…"), "pdf"),
        )
        open_choice(self._ticket, "ticketMenu", entries, lambda to: self.ticket_wanted.emit(str(to)))

    def _fact(self, heading: str) -> ValueLabel:
        if heading not in self._facts:
            words = label(tr(heading), role="muted")
            words.setAlignment(Qt.AlignmentFlag.AlignTop)
            value = ValueLabel(f"fact{heading.replace('-', '')}", description=tr(heading))
            self._form.addRow(words, value)
            self._facts[heading] = value
        return self._facts[heading]

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(16, 12, 8, 0)
        top.addWidget(self._customer, 1)
        top.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        state = QHBoxLayout()
        state.setContentsMargins(16, 0, 12, 0)
        state.setSpacing(8)
        state.addWidget(self._sign)
        state.addWidget(self._status, 1)
        state.addWidget(self._ticket)
        inner = QWidget()
        inner.setMinimumWidth(1)  # as wide as the panel, whatever its controls ask for
        self._body = body = QVBoxLayout(inner)
        body.setContentsMargins(16, 4, 16, 16)
        body.setSpacing(12)
        body.addWidget(self._last_seen)
        body.addLayout(self._form)
        body.addWidget(self.other_facts)
        body.addWidget(self.timeline)
        body.addWidget(self.history)
        body.addStretch()
        self._area = QScrollArea()
        self._area.setObjectName("inspectorArea")
        self._area.setAccessibleName(tr("Facts and timeline"))
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(state)
        column.addWidget(self._area, 1)

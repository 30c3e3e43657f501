"""One status and message for many orders, and then what became of each. Closing it leaves the work in the outbox."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListView,
    QProgressBar,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from brutlers_desktop.domain.orders import status_label
from brutlers_desktop.domain.outbox import Entry, WriteState
from brutlers_desktop.translation import tr, trn
from brutlers_desktop.ui.models.columns import number_text, one_line
from brutlers_desktop.ui.models.outbox_model import EntryDelegate, OutboxModel
from brutlers_desktop.ui.widgets.basics import button, label, title
from brutlers_desktop.ui.widgets.image_field import Run
from brutlers_desktop.ui.widgets.message_step import MessageStep, Step, Template
from brutlers_desktop.ui.widgets.status_choice import StatusChoice


def _order_words(customer: str, status: str) -> str:
    name = one_line(customer) or tr("Unknown customer")
    return f"{name} · {one_line(status_label(status)) or tr('Status unknown')}"


def _has(count: int) -> str:
    return trn(
        "{n} order has this status already and is left out.",
        "{n} orders have this status already and are left out.",
        count,
    )


def _is_about(count: int) -> str:
    return trn(
        "{n} order is about to get it and is left out.",
        "{n} orders are about to get it and are left out.",
        count,
    )


def _heading(count: int) -> str:
    return trn("Change status of {n} order", "Change status of {n} orders", count)


class BulkStatusDialog(QDialog):
    """``submitted``: the ``Step`` that all get, its message still with ``{name}``.

    ``cancel_wanted``: take back what has not gone out. ``retry_wanted``: send what was refused once more.
    """

    submitted = Signal(object)
    cancel_wanted = Signal()
    retry_wanted = Signal()

    def __init__(
        self,
        parent: QWidget,
        orders: Sequence[tuple[str, str]],
        ahead: Callable[[], Sequence[str]],
        statuses: Sequence[str],
        run: Run,
        template: Template,
        language: str,
        now: Callable[[], datetime],
    ) -> None:
        """``orders``: each one's customer and status; ``ahead`` tells the statuses that they have or are about to have."""
        super().__init__(parent)
        self.setObjectName("bulkStatusDialog")
        self.setWindowTitle(_heading(len(orders)))
        self.setModal(True)
        self.setMinimumSize(560, 480)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._orders = tuple(orders)
        self._ahead = ahead
        self._submitting = False
        self._template, self._language = template, language
        self.model = OutboxModel(now, self)
        self._choice = StatusChoice("bulkStatus", statuses)
        self.status = self._choice.box
        self.listed = QListView()
        self.listed.setObjectName("bulkOrders")
        self.listed.setAccessibleName(tr("Orders that are changed, with their present status"))
        self.listed.setModel(QStringListModel([_order_words(*each) for each in orders], self.listed))
        self.listed.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.listed.setUniformItemSizes(True)
        self.listed.setSpacing(4)
        self.listed.setMinimumHeight(88)
        self.leave = button(tr("Cancel"), name="bulkLeave")
        self._left_out = label(name="bulkLeftOut", role="muted", wrap=True)
        self.step = MessageStep("bulk", run, with_image=False)
        self.step.hide()
        self._summary = label(name="bulkSummary", wrap=True)
        self._progress = QProgressBar()
        self._progress.setObjectName("bulkProgress")
        self._progress.setAccessibleName(tr("Progress"))
        self._progress.setTextVisible(False)
        self.results = QListView()
        self.results.setObjectName("bulkResults")
        self.results.setAccessibleName(tr("What became of each order"))
        self.results.setModel(self.model)
        self.results.setItemDelegate(EntryDelegate(self.model, self.results))
        self.results.setUniformItemSizes(True)
        self.cancel = button(tr("Cancel those not sent"), name="bulkCancelRest")
        self.retry = button(tr("Retry the refused ones"), name="bulkRetry")
        self._close = button(tr("Close"), name="bulkClose")
        self._lay_out()
        self._choice.chosen.connect(self._choose)
        self.leave.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._send)
        self.step.left.connect(self.reject)
        self.step.send_wanted.connect(self._submit)
        self.cancel.clicked.connect(self.cancel_wanted)
        self.retry.clicked.connect(self.retry_wanted)
        self._close.clicked.connect(self.accept)

    @property
    def status_chosen(self) -> str:
        """The status that is chosen; empty while none is."""
        return self._choice.status

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show how each order's change stands."""
        self._pages.setCurrentIndex(1)
        self.model.show(entries)
        done = sum(each.state is WriteState.DONE for each in entries)
        stuck = sum(each.needs_person for each in entries)
        waiting = len(entries) - done - stuck
        parts = [
            tr("{done} of {all} sent", done=number_text(done), all=number_text(len(entries))),
            trn("{n} waiting", "{n} waiting", waiting, about="changes") if waiting else "",
            trn("{n} not sent", "{n} not sent", stuck, about="changes") if stuck else "",
        ]
        self._summary.setText(" · ".join(part for part in parts if part))
        self._progress.setRange(0, max(len(entries), 1))
        self._progress.setValue(done)
        self.cancel.setEnabled(any(each.may_be_undone for each in entries))
        self.retry.setEnabled(any(each.state is WriteState.REFUSED for each in entries))

    def say(self, problem: str) -> None:
        """Say why nothing could be put into the outbox; it can be tried again."""
        self._submitting = False
        self.step.say(problem)
        self.step.send.setEnabled(True)

    def count_again(self) -> None:
        """Take up that some of the orders are about to have another status now, or no longer."""
        status, ahead = self.status_chosen, self._ahead()
        if not status or self._submitting:
            return
        there = about = 0
        for (_, present), coming in zip(self._orders, ahead, strict=True):
            there += coming == status == present
            about += coming == status != present
        changed = len(self._orders) - there - about
        self._left_out.setText(" ".join([_has(there)] * bool(there) + [_is_about(about)] * bool(about)))
        self._left_out.setVisible(bool(there or about))
        self.step.send.setText(trn("Change {n} order", "Change {n} orders", changed))
        self.step.send.setAccessibleName(self.step.send.text())
        self.step.send.setEnabled(bool(changed))

    def _send(self) -> None:
        """Send from wherever the keyboard is."""
        if self.step.send.isVisible():
            self.step.send.click()

    def _choose(self, status: str) -> None:
        self.step.setVisible(bool(status))
        self.leave.setVisible(not status)
        if not status:
            self._left_out.hide()
            return
        if self._choice.is_typed:
            self.step.set_status(status)
            self.count_again()
            return
        coming = zip(self._orders, self._ahead(), strict=True)
        name = next((name for (name, _), each in coming if each != status), "")
        self.step.begin(Step(status), name, self._template, self._language, for_many=True)
        self.count_again()

    def _submit(self) -> None:
        self._submitting = True
        self.step.send.setEnabled(False)
        self.submitted.emit(self.step.step)

    def _lay_out(self) -> None:
        heading = title(_heading(len(self._orders)), name="bulkHeading", points=2)
        form, outcome = QWidget(), QWidget()
        first = QVBoxLayout(form)
        first.setContentsMargins(0, 0, 0, 0)
        first.setSpacing(12)
        first.addWidget(self.listed, 1)
        for each in (self._choice, self._left_out, self.step):
            first.addWidget(each)
        first.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignRight)
        self._left_out.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.retry)
        buttons.addStretch()
        buttons.addWidget(self._close)
        second = QVBoxLayout(outcome)
        second.setContentsMargins(0, 0, 0, 0)
        second.setSpacing(12)
        second.addWidget(self._summary)
        second.addWidget(self._progress)
        second.addWidget(self.results, 1)
        second.addLayout(buttons)
        self._pages = QStackedLayout()
        self._pages.addWidget(form)
        self._pages.addWidget(outcome)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addLayout(self._pages, 1)

"""The order's way on: one button for the usual next status, a menu for any other, and what is on its way already.

Nothing is sent by choosing a status: that opens the step with message and image, and only its Send does.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from brutlers_desktop.domain.orders import status_label
from brutlers_desktop.translation import tr, tr_noop
from brutlers_desktop.ui.models.columns import one_line
from brutlers_desktop.ui.models.outbox_words import EntryAction
from brutlers_desktop.ui.widgets.basics import button, label, plain, restyle, set_icon
from brutlers_desktop.ui.widgets.chips import open_choice
from brutlers_desktop.ui.widgets.flow_layout import FlowLayout
from brutlers_desktop.ui.widgets.image_field import Run
from brutlers_desktop.ui.widgets.message_step import MessageStep
from brutlers_desktop.ui.widgets.status_choice import NewStatus

ACTION_WORDS: Final = {
    EntryAction.ANSWER: tr_noop("Decide…"),
    EntryAction.UNDO: tr_noop("Undo"),
    EntryAction.RETRY: tr_noop("Try now"),
    EntryAction.EDIT: tr_noop("Edit…"),
    EntryAction.DISCARD: tr_noop("Discard"),
}
_ANOTHER: Final = object()


@dataclass(frozen=True, slots=True)
class Pending:
    """What is on its way for the order: in words, with what can be done about it first."""

    entry_id: int
    words: str
    action: EntryAction | None = None
    is_problem: bool = False


class StatusCard(QFrame):
    """``chosen``: a status was chosen to be sent; the caller then opens the step. ``send_wanted`` and ``left`` are the step's."""

    chosen = Signal(str)
    send_wanted = Signal()
    left = Signal()
    permission_wanted = Signal()
    acted = Signal(int, object)
    """The entry and the ``EntryAction`` that is wanted."""

    def __init__(self, run: Run, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusCard")
        self.setProperty("role", "card")
        self.setAccessibleName(tr("Status"))
        self._usual: str | None = None
        self._others: tuple[str, ...] = ()
        self._allowed = True
        self._can_ask = False
        self._shown_pending: Pending | None = None
        self.advance = button("", name="advanceButton", role="primary", icon_name="arrow-right")
        self.advance.clicked.connect(self.advance_now)
        self.other = button(tr("Other status"), name="otherStatusButton", icon_name="chevron-down")
        self.other.clicked.connect(self._open_menu)
        self._new_status = NewStatus("newStatus")
        self._use_new = button(tr("Continue"), name="useNewStatus")
        self._use_new.setEnabled(False)
        self._pending = label(name="pendingText", wrap=True)
        self._act = button("", name="pendingAction")
        self._reason = label(name="writeReason", role="muted", wrap=True)
        self._ask = button(tr("Ask for this permission"), name="askPermission", icon_name="log-in")
        self.step = MessageStep("status", run)
        self._wire()
        self._lay_out()
        self.close_step()
        self.show_pending(None)
        self.allow("")

    @property
    def is_writing(self) -> bool:
        """Whether the step with message and image is open."""
        return not self.step.isHidden()

    def offer(self, status: str, usual: str | None, others: Sequence[str]) -> None:
        """Offer the usual next status of an order, and others."""
        self._usual = usual if usual != status else None
        self._others = tuple(each for each in others if each != status)
        self._new_status.offer(others)
        words = tr("Advance to {status}", status=one_line(status_label(self._usual))) if self._usual else ""
        self.advance.setText(plain(words))
        self.advance.setAccessibleName(words)
        self.advance.setToolTip(tr("Alt+Right") if words else "")
        set_icon(self.advance, "arrow-right")
        self.other.setText(tr("Other status") if words else tr("Change the status"))
        self.other.setAccessibleName(self.other.text())
        self._show()

    def allow(self, reason: str, *, can_ask: bool = False) -> None:
        """Let the status be changed, or say why not, and whether the vendor can be asked to permit it."""
        self._allowed = not reason
        self._can_ask = can_ask
        self._reason.setText(reason)
        self._show()

    def show_pending(self, pending: Pending | None) -> None:
        """Show what is on its way for this order."""
        self._shown_pending = pending
        action = None if pending is None else pending.action
        self._pending.setText("" if pending is None else pending.words)
        is_problem = pending is not None and pending.is_problem
        restyle(self._pending, "role", "problem" if is_problem else "pending")
        self._act.setText("" if action is None else tr(ACTION_WORDS[action]))
        self._act.setAccessibleName(self._act.text())
        self._show()

    def open_step(self) -> None:
        """Show the step in place of the buttons."""
        self._new_status.clear()
        self._choosing(another=False)
        self.step.show()
        self._show()

    def close_step(self) -> None:
        """Show the buttons again."""
        self.step.hide()
        self._choosing(another=False)
        self._show()

    def advance_now(self) -> None:
        """Choose the usual next status, if there is one."""
        if self._usual and self._allowed and not self.is_writing:
            self.chosen.emit(self._usual)

    def reveal(self) -> None:
        """Scroll the card into sight; where not all of the step fits, its Send rather than its heading."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            QTimer.singleShot(0, self, lambda: self._scroll(area))

    def _scroll(self, area: QScrollArea) -> None:
        area.ensureWidgetVisible(self)
        if self.is_writing:
            area.ensureWidgetVisible(self.step.send, 0, 8)

    def focus_advance(self) -> None:
        """Give the keyboard to the way on."""
        target = self.step.message if self.is_writing else self.advance if self._usual else self.other
        target.setFocus()
        self.reveal()

    def retint(self) -> None:
        """Take up a change of scheme."""
        self.step.retint()

    def _open_menu(self) -> None:
        entries: list[tuple[str, str, object]] = [
            (f"status-{each}", one_line(status_label(each)), each) for each in self._others
        ]
        open_choice(
            self.other,
            "otherStatusMenu",
            [*entries, ("anotherStatus", tr("Another status…"), _ANOTHER)],
            self._choose,
        )

    def _choose(self, status: object) -> None:
        if status is _ANOTHER:
            self._choosing(another=True)
            self._new_status.setFocus()
        else:
            self.chosen.emit(str(status))

    def _use_typed(self) -> None:
        if self._new_status.status:
            self.chosen.emit(self._new_status.status)

    def _choosing(self, *, another: bool) -> None:
        for each in (self._new_status, self._use_new):
            each.setVisible(another)

    def _show(self) -> None:
        buttons = not self.is_writing
        self.advance.setVisible(buttons and bool(self._usual))
        self.other.setVisible(buttons)
        for each in (self.advance, self.other):
            each.setEnabled(self._allowed)
        self._reason.setVisible(not self._allowed)
        self._ask.setVisible(not self._allowed and self._can_ask)
        self._pending.setVisible(bool(self._pending.text()))
        self._act.setVisible(bool(self._act.text()))

    def _acted(self) -> None:
        pending = self._shown_pending
        if pending is not None and pending.action is not None:
            self.acted.emit(pending.entry_id, pending.action)

    def _wire(self) -> None:
        self._new_status.changed.connect(lambda status: self._use_new.setEnabled(bool(status)))
        self._new_status.entered.connect(self._use_typed)
        self._use_new.clicked.connect(self._use_typed)
        self._act.clicked.connect(self._acted)
        self._ask.clicked.connect(self.permission_wanted)
        self.step.send_wanted.connect(self.send_wanted)
        self.step.left.connect(self.left)

    def _lay_out(self) -> None:
        act, buttons = FlowLayout(), FlowLayout()
        act.addWidget(self._act)
        for each in (self.advance, self.other):
            buttons.addWidget(each)
        buttons.setSpacing(8)
        another = QHBoxLayout()
        another.setSpacing(8)
        another.addWidget(self._new_status, 1)
        another.addWidget(self._use_new, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(8)
        column.addWidget(self._pending)
        column.addLayout(act)
        column.addLayout(buttons)
        column.addLayout(another)
        column.addWidget(self.step)
        column.addWidget(self._reason)
        column.addWidget(self._ask)

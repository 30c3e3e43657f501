"""The one dialog that removes a connection: what goes, what is revoked first and with which outcome, and what becomes of its orders."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from brutlers_desktop.ui.models.columns import number_text
from brutlers_desktop.ui.widgets.basics import button, label, plain, say, title
from brutlers_desktop.ui.widgets.work_bar import WorkBar

REVOKES = "First its access at Brutlers is revoked. Then its Client ID and Client Secret are deleted from this computer."
NO_ACCESS = "Its Client ID and Client Secret are deleted from this computer. Nothing changes at Brutlers."
UNREAD_ORDERS = "Its orders cannot be erased now, since their archive is not open."


class RemovalDialog(QDialog):
    """``wanted``: revoke, then remove. ``anyway_wanted``: remove although Brutlers could not be told. ``stopped``: end the revoking."""

    wanted = Signal()
    anyway_wanted = Signal()
    stopped = Signal()

    def __init__(self, parent: QWidget, name: str, *, orders: int | None, lost: str, revokes: bool) -> None:
        """``orders``: how many the archive holds, None if it cannot be read. ``lost``: what is said of the Outbox."""
        super().__init__(parent)
        self.setObjectName("removeDialog")
        self.setWindowTitle("Remove")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._working = self._stoppable = False
        goes = REVOKES if revokes else NO_ACCESS
        self.setAccessibleDescription(f"Remove the connection “{name}”? {goes} {lost}")
        heading = title(f"Remove the connection “{name}”?", points=2)
        heading.setWordWrap(True)
        words = label(goes, name="removeGoes", wrap=True)
        words.setMinimumWidth(460)
        self._keep, self._erase = _choices(orders)
        self._problem = label(name="removeProblem", role="problem", wrap=True)
        self._problem.hide()
        self._work = WorkBar("removal")
        self._work.stopped.connect(self.stopped)
        self._cancel = button("Cancel", name="removeDialogCancel")
        self._again = button("Try again", name="removeDialogAgain")
        self._go = button("Remove", name="removeDialogConfirm", role="destructive")
        self._again.hide()
        self._cancel.clicked.connect(self.reject)
        self._again.clicked.connect(self.wanted)
        self._go.clicked.connect(self.wanted)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        for each in (self._cancel, self._again, self._go):
            each.setAutoDefault(False)
            row.addWidget(each)
        self._cancel.setDefault(True)
        choices = QVBoxLayout()
        choices.setSpacing(8)
        for choice in (self._keep, self._erase):
            choices.addWidget(choice)
        if orders is None:
            choices.addWidget(label(UNREAD_ORDERS, name="removeUnread", role="muted", wrap=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(words)
        column.addLayout(choices)
        if lost:
            column.addWidget(label(lost, name="removeLost", wrap=True))
        for widget in (self._problem, self._work):
            column.addWidget(widget)
        column.addLayout(row)
        self._cancel.setFocus()

    @property
    def erases(self) -> bool:
        """Whether its orders are to go too."""
        return self._erase.isChecked()

    def show_working(self, words: str, *, stoppable: bool) -> None:
        """Show what is being done; nothing can be chosen meanwhile."""
        self._set_working(working=True)
        self._stoppable = stoppable
        self._problem.hide()
        self._work.begin(words, stoppable=stoppable)

    def show_unrevoked(self, words: str) -> None:
        """Say why Brutlers could not be told, and let the person choose: try again, remove all the same, or keep."""
        self._set_working(working=False)
        self._problem.setText(words)
        self._problem.show()
        self._again.show()
        say(self._cancel, "Keep the connection")
        say(self._go, "Remove anyway")
        self._go.clicked.disconnect()
        self._go.clicked.connect(self.anyway_wanted)
        self._again.setFocus()

    def show_problem(self, words: str) -> None:
        """Say why it could not be removed."""
        self._set_working(working=False)
        self._problem.setText(words)
        self._problem.show()

    def finish(self) -> None:
        """Close, since it is removed."""
        self._set_working(working=False)
        self.accept()

    def reject(self) -> None:
        """Close; while the access is being revoked, that is stopped first, and the dialog stays. Removing is not stopped."""
        if self._working:
            if self._stoppable:
                self.stopped.emit()
        else:
            super().reject()

    def _set_working(self, *, working: bool) -> None:
        self._working = working
        for choice in (self._keep, self._erase):
            choice.setEnabled(not working and not choice.property("never"))
        for each in (self._cancel, self._go):
            each.setVisible(not working)
        self._again.setVisible(not working and self._go.text() != "Remove")
        if not working:
            self._work.end()


def _choices(orders: int | None) -> tuple[QRadioButton, QRadioButton]:
    """Return the two ways with the orders; the first is chosen."""
    its = "its orders" if orders is None else _counted(orders)
    keep = QRadioButton(plain(f"Keep {its} in the archive on this computer"))
    erase = QRadioButton(plain(f"Erase {its} and its changes in the Outbox (backups keep theirs)"))
    keep.setObjectName("removeKeepOrders")
    erase.setObjectName("removeEraseOrders")
    keep.setChecked(True)
    if orders is None:
        erase.setProperty("never", True)
        erase.setEnabled(False)
    for each in (keep, erase):
        each.setAccessibleName(each.text())
    return keep, erase


def _counted(orders: int) -> str:
    return "its 1 order" if orders == 1 else f"its {number_text(orders)} orders"

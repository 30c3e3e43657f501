"""The one dialog that removes a connection: what goes, what is revoked first and with which outcome, and what becomes of its orders."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from brutlers_desktop.translation import tr, tr_noop, trn
from brutlers_desktop.ui.widgets.basics import button, label, plain, say, title
from brutlers_desktop.ui.widgets.work_bar import WorkBar

REVOKES = tr_noop(
    "First its access at Brutlers is revoked. Then its Client ID and Client Secret are deleted from this computer."
)
NO_ACCESS = tr_noop(
    "Its Client ID and Client Secret are deleted from this computer. Nothing changes at Brutlers."
)
UNREAD_ORDERS = tr_noop("Its orders cannot be erased now, since their archive is not open.")


class RemovalDialog(QDialog):
    """``wanted``: revoke, then remove. ``anyway_wanted``: remove although Brutlers could not be told. ``stopped``: end the revoking."""

    wanted = Signal()
    anyway_wanted = Signal()
    stopped = Signal()

    def __init__(self, parent: QWidget, name: str, *, orders: int | None, lost: str, revokes: bool) -> None:
        """``orders``: how many the archive holds, None if it cannot be read. ``lost``: what is said of the Outbox."""
        super().__init__(parent)
        self.setObjectName("removeDialog")
        self.setWindowTitle(tr("Remove"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._working = self._stoppable = self._refused = False
        question = tr("Remove the connection “{name}”?", name=name)
        goes = tr(REVOKES) if revokes else tr(NO_ACCESS)
        self.setAccessibleDescription(f"{question} {goes} {lost}")
        heading = title(question, points=2)
        heading.setWordWrap(True)
        words = label(goes, name="removeGoes", wrap=True)
        words.setMinimumWidth(460)
        self._keep, self._erase = _choices(orders)
        self._problem = label(name="removeProblem", role="problem", wrap=True)
        self._problem.hide()
        self._work = WorkBar("removal")
        self._work.stopped.connect(self.stopped)
        self._cancel = button(tr("Cancel"), name="removeDialogCancel")
        self._again = button(tr("Try again"), name="removeDialogAgain")
        self._go = button(tr("Remove"), name="removeDialogConfirm", role="destructive")
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
            choices.addWidget(label(tr(UNREAD_ORDERS), name="removeUnread", role="muted", wrap=True))
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
        self._refused = True
        self._set_working(working=False)
        self._problem.setText(words)
        self._problem.show()
        say(self._cancel, tr("Keep the connection"))
        say(self._go, tr("Remove anyway"))
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
        self._again.setVisible(not working and self._refused)
        if not working:
            self._work.end()


def _choices(orders: int | None) -> tuple[QRadioButton, QRadioButton]:
    """Return the two ways with the orders; the first is chosen."""
    keep, erase = QRadioButton(plain(_keep_words(orders))), QRadioButton(plain(_erase_words(orders)))
    keep.setObjectName("removeKeepOrders")
    erase.setObjectName("removeEraseOrders")
    keep.setChecked(True)
    if orders is None:
        erase.setProperty("never", True)
        erase.setEnabled(False)
    for each in (keep, erase):
        each.setAccessibleName(each.text())
    return keep, erase


def _keep_words(orders: int | None) -> str:
    if orders is None:
        return tr("Keep its orders in the archive on this computer")
    return trn(
        "Keep its {n} order in the archive on this computer",
        "Keep its {n} orders in the archive on this computer",
        orders,
    )


def _erase_words(orders: int | None) -> str:
    if orders is None:
        return tr("Erase its orders and its changes in the Outbox (backups keep theirs)")
    return trn(
        "Erase its {n} order and its changes in the Outbox (backups keep theirs)",
        "Erase its {n} orders and its changes in the Outbox (backups keep theirs)",
        orders,
    )

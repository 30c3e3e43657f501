"""Asking for a backup's passphrase, and showing how far the work with it is, without blocking the loop."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.widgets.basics import button, label, restyle, title
from brutlers_desktop.ui.widgets.work_bar import WorkBar


class PassphraseDialog(QDialog):
    """``submitted`` tells the passphrase (a ``Secret``), ``stopped`` that the work begun is to end."""

    submitted = Signal(object)
    stopped = Signal()

    def __init__(
        self, parent: QWidget, name: str, heading: str, explanation: str, verb: str, *, new_of: int = 0
    ) -> None:
        """``new_of``: a new passphrase of at least so many characters is asked for, twice; 0: one that there is."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(verb)
        self.setAccessibleDescription(explanation)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._least = new_of
        self._working = False
        self._first = _field("backupPassphrase", tr("Passphrase"))
        self._again = _field("backupPassphraseAgain", tr("Passphrase again"))
        self._wrong = label(name="passphraseWrong", role="problem", wrap=True)
        self._wrong.hide()
        self.work = WorkBar()
        self.work.stopped.connect(self.stopped)
        self._cancel = button(tr("Cancel"), name="passphraseCancel")
        self._go = button(verb, name="passphraseGo", role="primary")
        self._go.setDefault(True)
        self._cancel.clicked.connect(self.reject)
        self._go.clicked.connect(self._submit)
        words = label(explanation, wrap=True)
        words.setMinimumWidth(440)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self._cancel)
        row.addWidget(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for each in (title(heading, points=2), words):
            column.addWidget(each)
        for field in (self._first, self._again) if new_of else (self._first,):
            heading_of_field = label(field.accessibleName())
            heading_of_field.setBuddy(field)
            column.addLayout(_pair(heading_of_field, field))
        column.addWidget(self._wrong)
        column.addWidget(self.work)
        column.addLayout(row)
        self._first.setFocus()

    def begin(self, words: str) -> None:
        """Show that the work goes on; nothing can be typed meanwhile."""
        self._show_working(working=True)
        self.work.begin(words)

    def show_wrong(self, message: str) -> None:
        """Say what was wrong; another passphrase can be typed."""
        self._show_working(working=False)
        self._wrong.setText(message)
        self._wrong.show()
        restyle(self._first, "wrong", "true")
        self._first.setFocus()
        self._first.selectAll()

    def reject(self) -> None:
        """Close; work that was begun is stopped first."""
        if self._working:
            self.stopped.emit()
        else:
            super().reject()

    def finish(self) -> None:
        """Close, since the work has ended."""
        self._show_working(working=False)
        self.accept()

    def _show_working(self, *, working: bool) -> None:
        self._working = working
        for field in (self._first, self._again):
            field.setEnabled(not working)
        for each in (self._go, self._cancel):  # the work has a Cancel of its own
            each.setVisible(not working)
        if not working:
            self.work.end()

    def _submit(self) -> None:
        typed = self._first.text()
        if len(typed) < self._least:
            self.show_wrong(tr("Use at least {least} characters.", least=self._least))
        elif self._least and typed != self._again.text():
            self.show_wrong(tr("The two are not the same."))
        elif typed:
            self._wrong.hide()
            self.submitted.emit(Secret(typed))


def _pair(heading: QWidget, field: QWidget) -> QVBoxLayout:
    """Return a field below its heading."""
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(heading)
    column.addWidget(field)
    return column


def _field(name: str, words: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    field.setAccessibleName(words)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setMaxLength(1000)
    return field

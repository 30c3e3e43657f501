"""Asking for the present passphrase, a new one, or both, without blocking the loop."""

from collections.abc import Awaitable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import AppError
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.widgets.basics import button, label, title
from brutlers_desktop.ui.widgets.form_field import FormField
from brutlers_desktop.ui.widgets.new_passphrase import NewPassphrase, secret_field


class PassphraseChangeDialog(QDialog):
    """``submitted`` tells the present passphrase and the new one (``Secret``; None where it was not asked for)."""

    submitted = Signal(object, object)

    def __init__(
        self,
        parent: QWidget,
        name: str,
        heading: str,
        explanation: str,
        verb: str,
        *,
        present: bool = False,
        new: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(verb)
        self.setAccessibleDescription(explanation)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._field = secret_field()
        self._present = (
            FormField("presentPassphrase", tr("Present passphrase", about="the one until now"), self._field)
            if present
            else None
        )
        self._new = NewPassphrase("newPassphrase") if new else None
        self._problem = label(name="passphraseProblem", role="problem", wrap=True)
        self._problem.hide()
        self._cancel = button(tr("Cancel"), name="passphraseChangeCancel")
        self._go = button(verb, name="passphraseChangeGo", role="primary")
        self._go.setDefault(True)
        self._cancel.clicked.connect(self.reject)
        self._go.clicked.connect(self._submit)
        words = label(explanation, wrap=True)
        words.setMinimumWidth(440)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        row.addWidget(self._cancel)
        row.addWidget(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(title(heading, points=2))
        column.addWidget(words)
        for each in (self._present, self._new, self._problem):
            if each is not None:
                column.addWidget(each)
        column.addLayout(row)
        self._focus()

    async def work(self, doing: Awaitable[object]) -> bool:
        """Wait for what the passphrase is for, and close; if it fails, say why, and return False."""
        self._enable(able=False)
        try:
            await doing
        except AppError as error:
            self._problem.setText(f"{error.title}. {error.message}")
            self._problem.show()
            self._enable(able=True)
            self._focus()
            return False
        self._enable(able=True)
        self.accept()
        return True

    def reject(self) -> None:
        """Close; not while secrets are being moved."""
        if self._cancel.isEnabled():
            super().reject()

    def _submit(self) -> None:
        present = None if self._present is None else Secret(self._field.text())
        if present is not None and not present.reveal():
            self._field.setFocus()
            return
        new = None if self._new is None else self._new.take()
        if self._new is None or new is not None:
            self._problem.hide()
            self.submitted.emit(present, new)

    def _enable(self, *, able: bool) -> None:
        for each in (self._present, self._new, self._go, self._cancel):
            if each is not None:
                each.setEnabled(able)

    def _focus(self) -> None:
        if self._present is not None:
            self._field.setFocus()
            self._field.selectAll()
        elif self._new is not None:
            self._new.setFocus()

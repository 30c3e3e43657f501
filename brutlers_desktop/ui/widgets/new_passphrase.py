"""Choosing a passphrase: typed twice, unseen, with a word on how good it is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from brutlers_desktop.domain.passphrases import MIN_PASSPHRASE, remark
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.widgets.form_field import FormField


class NewPassphrase(QWidget):
    """``entered``: Enter was pressed in the second field. ``name``: the objectName of the first; the second's has "Again" behind it."""

    entered = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first = FormField(name, tr("New passphrase"), secret_field())
        self.again = FormField(f"{name}Again", tr("The same again"), secret_field())
        self._first, self._again = self.first.control, self.again.control
        assert isinstance(self._first, QLineEdit)  # noqa: S101 - for the type checker
        assert isinstance(self._again, QLineEdit)  # noqa: S101
        self._first.textChanged.connect(lambda text: self.first.remark(remark(text)))
        self._again.textChanged.connect(lambda _: self.again.say_wrong(""))
        self._first.returnPressed.connect(self._again.setFocus)
        self._again.returnPressed.connect(self.entered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.first)
        column.addWidget(self.again)
        self.setFocusProxy(self._first)

    def take(self) -> Secret | None:
        """Return the passphrase; None, with the reason said at its field, if it is too short or not the same twice."""
        typed = self.first.text
        if len(typed) < MIN_PASSPHRASE:
            self.first.say_wrong(tr("Use at least {least} characters.", least=MIN_PASSPHRASE))
            self.first.control.setFocus()
        elif typed != self.again.text:
            self.again.say_wrong(tr("The two are not the same."))
            self.again.control.setFocus()
        else:
            return Secret(typed)
        return None

    def clear(self) -> None:
        """Forget what was typed."""
        for field in (self.first, self.again):
            field.text = ""


def secret_field() -> QLineEdit:
    """Return a field whose text is not shown, not even to a screen reader."""
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setMaxLength(1000)
    return field

"""A value to be typed elsewhere, with a button that copies it."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from brutlers_desktop.translation import tr
from brutlers_desktop.ui.widgets.basics import button, say


class CopyRow(QWidget):
    """``name`` names the field; its button is called ``name`` with "Copy" behind it."""

    def __init__(self, name: str, words: str, value: str) -> None:
        """``words``: what the value is, for people who listen."""
        super().__init__()
        self._words = words
        self.field = QLineEdit(value)
        self.field.setObjectName(name)
        self.field.setAccessibleName(words)
        self.field.setReadOnly(True)
        self.field.setCursorPosition(0)
        self.copy = button(
            tr("Copy"), name=f"{name}Copy", icon_name="copy", accessible=tr("Copy {what}", what=words)
        )
        self.copy.clicked.connect(self._copy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.copy)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.field.text())
        say(self.copy, tr("Copied"), accessible=tr("Copied: {what}", what=self._words))

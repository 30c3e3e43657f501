"""A value that is read and copied: words too long for its width go on in the next line."""

import re
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy

from brutlers_desktop.translation import tr

LONGEST_WORD: Final = 24
"""Letters of a word that fit beside the widest heading; QLabel itself breaks between words only."""
_BREAK: Final = "\u200b"
"""ZERO WIDTH SPACE (UAX #14, class ZW): a line may end here."""
_LONG: Final = re.compile(rf"\S{{{LONGEST_WORD + 1},}}")


class ValueLabel(QLabel):
    """Shows a text as text. What is copied from it is the text as it was given."""

    def __init__(self, name: str, *, description: str = "", role: str = "") -> None:
        super().__init__()
        self._value = ""
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if description:
            self.setAccessibleDescription(description)
        if role:
            self.setProperty("role", role)

    @property
    def value(self) -> str:
        """The text."""
        return self._value

    def show_value(self, text: str) -> None:
        """Show a text."""
        self._value = text
        self.setText(_LONG.sub(lambda word: _BREAK.join(word[0]), text))

    def copy(self) -> None:
        """Copy what is selected; all of it, if nothing is."""
        QGuiApplication.clipboard().setText(self.selectedText().replace(_BREAK, "") or self._value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setObjectName("valueMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = QAction(tr("Copy"), menu)
        action.setObjectName("copyValue")
        action.triggered.connect(lambda _=False: self.copy())
        menu.addAction(action)
        menu.popup(event.globalPos())

"""A button that paints its own content on the ground that the style sheet gives it."""

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton

_STYLED: Final = (QEvent.Type.Polish, QEvent.Type.StyleChange, QEvent.Type.FontChange)


class PaintedButton(QPushButton):
    """As wide as there is room. Enter presses it as Space does: it leads somewhere, as a link."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in _STYLED:
            # The style sheet's height for buttons would be the least one, and a low window would press the content together.
            self.setMinimumHeight(self.sizeHint().height())
        return done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paint_ground(self, painter: QPainter) -> None:
        """Paint ground, border and focus."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)

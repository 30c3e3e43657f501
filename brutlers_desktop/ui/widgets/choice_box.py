"""A box to choose one of several values, with its sign in the colours of the present scheme."""

from typing import Final

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox

from brutlers_desktop.ui import theme
from brutlers_desktop.ui.resources import pixmap

SIGN: Final = 16


class ChoiceBox(QComboBox):
    """A combo box whose arrow the style sheet would otherwise take away."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        scheme = theme.colors()
        ratio = self.devicePixelRatioF()
        sign = pixmap("chevron-down", scheme.text if self.isEnabled() else scheme.muted, round(SIGN * ratio))
        corner = QPoint(self.width() - SIGN - 8, (self.height() - SIGN) // 2)
        painter = QPainter(self)
        painter.drawPixmap(QRect(corner.x(), corner.y(), SIGN, SIGN), sign)
        painter.end()

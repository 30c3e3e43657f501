"""A column of controls that is as tall as it needs, and scrolls where the screen is smaller."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

FRAME_HEIGHT = 48
"""What a window's title bar and the desktop's own bars may take, in pixels."""


class FittingArea(QScrollArea):
    """Put controls into ``column``; ``fit`` makes the window around it as tall as they need, and no taller than its screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body = body = QWidget()
        self.column = QVBoxLayout(body)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(body)
        body.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        wanted = self._body.sizeHint()
        width = max(wanted.width(), self.viewport().width())
        least = self._body.minimumSizeHint().height()
        return QSize(wanted.width(), max(wanted.height(), least, self.column.totalHeightForWidth(width)))

    def fit(self, most: int = 0) -> None:
        """Let the window grow as far as its screen allows; ``most`` is the height in pixels to keep to, 0 for the screen's own."""
        window = self.window()
        for layout in (self.column, window.layout()):
            if layout is not None:
                layout.activate()
        missing = self.sizeHint().height() - self.height()
        most = most or window.screen().availableGeometry().height() - FRAME_HEIGHT
        window.resize(window.width(), min(window.height() + max(missing, 0), most))

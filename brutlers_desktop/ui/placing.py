"""Where a window opens: whole on its screen, with the frame that the system will put around it."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

from brutlers_desktop.ui.widgets.fitting_area import FRAME_HEIGHT

FRAME_WIDTH: Final = 16
"""What the frame's two sides may take, in pixels."""


def opening_place(available: QRect, wanted: QSize) -> QRect:
    """Return the place of a window without its frame: in the middle of what is free, and no larger than that with its frame."""
    inside = QSize(available.width() - FRAME_WIDTH, available.height() - FRAME_HEIGHT)
    size = wanted.boundedTo(inside)
    aside = QPoint((available.width() - size.width()) // 2, (inside.height() - size.height()) // 2)
    return QRect(available.topLeft() + aside, size)


def open_at(window: QWidget, wanted: QSize) -> None:
    """Give a window that is not shown yet its size and its place on the screen."""
    place = opening_place(window.screen().availableGeometry(), wanted)
    window.resize(place.size())
    window.move(place.topLeft())  # the frame's corner

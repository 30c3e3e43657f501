"""Where a window opens: whole on a screen, with the frame that the system will put around it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from brutlers_desktop.ui.widgets.fitting_area import FRAME_HEIGHT

FRAME_WIDTH: Final = 16
"""What the frame's two sides may take, in pixels."""


def opening_place(available: QRect, wanted: QSize) -> QRect:
    """Return the place of a window without its frame: in the middle of what is free, and no larger than that with its frame."""
    inside = _inside(available)
    size = wanted.boundedTo(inside)
    aside = QPoint((available.width() - size.width()) // 2, (inside.height() - size.height()) // 2)
    return QRect(available.topLeft() + aside, size)


def place_again(kept: QRect, screens: Sequence[QRect], least: QSize) -> QRect | None:
    """Return where a window that stood at ``kept`` stands wholly visible now; None: in the middle, as if it were new.

    ``screens``: what is free on each, the first one in front. A window whose screen is gone moves to that one's middle.
    """
    if not screens:
        return None
    size = kept.size().expandedTo(least)
    shared = [_area(each.intersected(kept)) for each in screens]
    if max(shared) == 0:
        return opening_place(screens[0], size)
    screen = screens[shared.index(max(shared))]
    inside = _inside(screen)
    size = size.boundedTo(inside)
    left = min(max(kept.left(), screen.left()), screen.left() + inside.width() - size.width())
    top = min(max(kept.top(), screen.top()), screen.top() + inside.height() - size.height())
    return QRect(QPoint(left, top), size)


def open_at(window: QWidget, wanted: QSize, kept: QRect | None = None) -> None:
    """Give a window that is not shown yet its size and its place on the screen; ``kept``: where it stood before."""
    front = window.screen().availableGeometry()
    screens = [front, *(each.availableGeometry() for each in QGuiApplication.screens())]
    place = None if kept is None else place_again(kept, screens, window.minimumSize())
    place = place or opening_place(front, wanted)
    window.resize(place.size())
    window.move(place.topLeft())  # the frame's corner


def _inside(available: QRect) -> QSize:
    return QSize(available.width() - FRAME_WIDTH, available.height() - FRAME_HEIGHT)


def _area(rect: QRect) -> int:
    return max(rect.width(), 0) * max(rect.height(), 0)

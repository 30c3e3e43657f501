"""One window in place of another, as when the language changes: what a person sees and does goes on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

if TYPE_CHECKING:
    from brutlers_desktop.ui.window import MainWindow


def carry_over(old: "MainWindow", new: "MainWindow") -> None:
    """Let ``new``, which is not shown yet, stand as ``old`` does, with its notices and the sign-ins that are under way."""
    new.restore(old.state())
    new.notices.take_over(old.notices)
    new.apps.take_over(old.apps)


def go_on_where(old: "MainWindow", new: "MainWindow") -> None:
    """Scroll the page of ``new``, which is shown, as that of ``old``, and put the keyboard where it was."""
    _focus(old.focusWidget(), new)
    scrolled = {area.objectName(): area.verticalScrollBar().value() for area in _areas(old)}
    QTimer.singleShot(0, new, lambda: _scroll(new, scrolled))  # once it is laid out


def _focus(focused: QWidget | None, window: "MainWindow") -> None:
    name = "" if focused is None else focused.objectName()
    same = window.findChild(QWidget, name) if name else None
    if same is not None:
        same.setFocus()


def _scroll(window: "MainWindow", scrolled: dict[str, int]) -> None:
    for area in _areas(window):
        value = scrolled.get(area.objectName(), 0)
        if value:
            area.verticalScrollBar().setValue(value)


def _areas(window: "MainWindow") -> list[QAbstractScrollArea]:
    page = window.pages.currentWidget()
    return [] if page is None else page.findChildren(QAbstractScrollArea)

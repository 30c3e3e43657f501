"""The palette as it is seen: a field with the list of what it found, over the window, which stays usable behind it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QIcon,
    QKeyEvent,
)
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from brutlers_desktop.translation import tr, trn
from brutlers_desktop.ui import theme
from brutlers_desktop.ui.palette.hits import Hit
from brutlers_desktop.ui.palette.result_list import ResultList
from brutlers_desktop.ui.resources import icon
from brutlers_desktop.ui.widgets.basics import label

WIDTH: Final = 640
TOP: Final = 72
EDGE: Final = 24
"""Pixels that stay free of it at the edges of the window."""
LONGEST: Final = 200
_STAYS: Final = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class Overlay(QFrame):
    """``typed``: the text is another one. ``chosen``: the hit to open. ``left``: it went; True: the keyboard is nowhere now."""

    typed = Signal(str)
    chosen = Signal(object)
    left = Signal(bool)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self.setObjectName("palette")
        self.setAccessibleName(tr("Search everything"))
        self.field = PaletteField()
        self.list = ResultList()
        self._nothing = label(name="paletteNothing", role="muted", wrap=True)
        self._nothing.setContentsMargins(12, 8, 12, 12)
        self._enters = False
        self._is_waiting = False
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        for each in (self.field, self.list, self._nothing):
            column.addWidget(each)
        self.field.textChanged.connect(self._changed)
        self.field.stepped.connect(self._step)
        self.field.entered.connect(self._enter)
        self.field.escaped.connect(lambda: self.leave(gives_back=True))
        self.field.lost.connect(lambda: self.leave(gives_back=False))
        self.list.chosen.connect(self._choose)
        host.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show it with an empty field, which gets the keyboard."""
        self.field.clear()
        self.retint()
        self.show()
        self.raise_()
        self.field.setFocus()
        self._changed("")

    def leave(self, *, gives_back: bool) -> None:
        """Put it away."""
        if not self.isHidden():
            self.hide()
            self.left.emit(gives_back)

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Show what was found for the text that the field holds; what Enter was pressed for meanwhile opens at once."""
        self._is_waiting = False
        self.list.show_hits(hits)
        text = self.field.text().strip()
        self._nothing.setText(
            tr(
                "Nothing fits “{text}”. A few letters of a name, an e-mail, a model or an order are enough.",
                text=text,
            )
        )
        self._nothing.setVisible(not hits and bool(text))
        self.list.setVisible(bool(hits))
        self._place()
        count = trn("{n} hit", "{n} hits", len(hits)) if hits else tr("Nothing found")
        self._say(tr("{count}. {current}", count=count, current=self._current_words()) if hits else count)
        if self._enters:
            self._enter()

    def retint(self) -> None:
        """Take up a change of scheme."""
        self.field.sign.setIcon(icon("search", theme.colors().muted))
        self.list.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def _changed(self, text: str) -> None:
        self._is_waiting, self._enters = True, False
        self.typed.emit(text)

    def _step(self, by: int) -> None:
        self.list.step(by)
        self._say(self._current_words())

    def _enter(self) -> None:
        self._enters = self._is_waiting
        if not self._is_waiting and self.list.current is not None:
            self._choose(self.list.current)

    def _choose(self, hit: Hit) -> None:
        self.leave(gives_back=True)
        self.chosen.emit(hit)

    def _current_words(self) -> str:
        current = self.list.current
        if current is None:
            return ""
        number, count = self.list.number, len(self.list.hits)
        return tr("{hit}, {number} of {count}", hit=current.words, number=number, count=count)

    def _say(self, words: str) -> None:
        """Let people who listen hear it at once, and again where they ask what the field is about."""
        self.field.setAccessibleDescription(words)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))

    def _place(self) -> None:
        host = self._host
        width = min(WIDTH, host.width() - 2 * EDGE)
        room = host.height() - TOP - EDGE - self.field.sizeHint().height() - 24
        self.list.setFixedHeight(max(min(self.list.wanted_height(), room), 0))
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((host.width() - width) // 2, TOP)


class PaletteField(QLineEdit):
    """Arrows step through the hits, Enter opens one; ``lost``: the keyboard is somewhere else now."""

    stepped = Signal(int)
    entered = Signal()
    escaped = Signal()
    lost = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("paletteField")
        self.setAccessibleName(tr("Search everything"))
        self.setPlaceholderText(tr("Customer, order, page or action"))
        self.setMaxLength(LONGEST)
        self.setMinimumHeight(36)
        self.sign = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}
        key = Qt.Key(event.key())
        if key in steps:
            self.stepped.emit(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's name
        """Step through the hits: nothing else here takes the keyboard."""
        self.stepped.emit(1 if next else -1)
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STAYS:
            self.lost.emit()

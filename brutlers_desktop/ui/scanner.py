"""Reads a hand scanner: keys that come faster than a person types, and Enter. What it typed into a field is taken out again.

A scanner is a keyboard to the system. So the keys are watched where they enter the window, before they reach a control.
A control that is no text field acts on letters (a list chooses by them): it gets them once it is clear that a person typed.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic_ns
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor, QWindow
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

SHORTEST: Final = 6
"""Characters of an id."""
LONGEST: Final = 500
SLOWEST_MS: Final = 60
"""Between two keys of a scanner: common ones take 1 to 40."""
USUAL_MS: Final = 35
"""Between its keys on average. The fastest typists need 60, if not for each single key."""
HELD_MS: Final = 2 * SLOWEST_MS
"""After so long without another key, a person typed. Longer than ``SLOWEST_MS``, since a busy moment delivers keys late."""
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ID: Final = re.compile(r"cm[a-z0-9]{6,40}")
_SILENT: Final = (Qt.Key.Key_Shift, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock)
_COMMANDS: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier


@dataclass(frozen=True, slots=True)
class _Key:
    """A key that a control has not got yet."""

    key: int
    modifiers: Qt.KeyboardModifier
    text: str


@dataclass(frozen=True, slots=True)
class _Place:
    """A field as it was before the first key: its text, and what was selected in it."""

    field: QLineEdit | QPlainTextEdit
    text: str
    start: int
    end: int


class Scanner(QObject):
    """``scanned``: what a scanner typed. The Enter behind it is held back until the owner knows whether it was an id.

    The owner then calls ``take_out`` or ``give_back``.
    """

    scanned = Signal(str)

    def __init__(self, parent: QObject | None = None, clock: Callable[[], int] = monotonic_ns) -> None:
        super().__init__(parent)
        self._clock = clock
        self._text = ""
        self._first = self._last = 0
        self._place: _Place | None = None
        self._held: _Place | None = None
        self._holding = False
        self._keys: list[_Key] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(HELD_MS)
        self._pause.timeout.connect(self._release)

    def watch(self, window: QWindow) -> None:
        """Watch the keys of a window."""
        window.removeEventFilter(self)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event)
        return False

    def take_out(self) -> None:
        """It was an id: the control is as it was before the scan."""
        self._keys.clear()
        place, self._held = self._held, None
        if place is not None and isValid(place.field):
            _restore(place)

    def give_back(self) -> None:
        """It was none: the control that has the keyboard gets what was held back, and the Enter."""
        self._held = None
        self._keys.append(_Key(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r"))
        self._release()

    def _release(self) -> None:
        """Let the control that has the keyboard get the keys that were held back."""
        self._pause.stop()
        keys, self._keys = self._keys, []
        for each in keys:
            focus: QWidget | None = QApplication.focusWidget()
            if focus is not None:
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QApplication.sendEvent(focus, QKeyEvent(kind, each.key, each.modifiers, each.text))

    def _pressed(self, event: QKeyEvent) -> bool:
        """Take note of a key; tell whether the window is not to get it."""
        key, now = event.key(), self._moment(event)
        if key in _SILENT:
            return False
        quick = bool(self._text) and now - self._last <= SLOWEST_MS
        if key in _ENTER:
            text, self._text = self._text, ""
            if quick and self._is_scan(text, now):
                self._held = self._place
                self._pause.stop()
                self.scanned.emit(text)
                return True
            self._release()
            return False
        character = event.text()
        if (
            not character.isprintable()
            or not character
            or event.modifiers() & _COMMANDS
            or event.isAutoRepeat()
        ):
            self._text = ""
            self._release()
            return False
        if not quick or len(self._text) >= LONGEST:
            self._release()
            self._text, self._first = "", now
            self._place = _place_now()
            self._holding = self._place is None and not character.isspace()
        self._text += character
        self._last = now
        if self._holding:
            self._keys.append(_Key(key, event.modifiers(), character))
            self._pause.start()
        return self._holding

    def _is_scan(self, text: str, now: int) -> bool:
        return len(text) >= SHORTEST and (now - self._first) <= USUAL_MS * len(text)

    def _moment(self, event: QKeyEvent) -> int:
        """Return when the key was pressed, in milliseconds: by the system, so that a busy moment makes no typist a scanner."""
        return event.timestamp() or self._clock() // 1_000_000


def looks_like_order_id(text: str) -> bool:
    """Tell whether a text has the form of Brutlers' order ids ("cm", small letters and digits), known here or not."""
    return _ID.fullmatch(text) is not None


def _place_now() -> _Place | None:
    focus: QWidget | None = QApplication.focusWidget()
    if isinstance(focus, QLineEdit):
        start = focus.selectionStart()
        if start < 0:
            start = focus.cursorPosition()
        return _Place(focus, focus.text(), start, start + len(focus.selectedText()))
    if isinstance(focus, QPlainTextEdit):
        cursor = focus.textCursor()
        return _Place(focus, focus.toPlainText(), cursor.anchor(), cursor.position())
    return None


def _restore(place: _Place) -> None:
    field = place.field
    if isinstance(field, QLineEdit):
        field.setText(place.text)
        field.setSelection(place.start, place.end - place.start)
    else:
        field.setPlainText(place.text)
        cursor = field.textCursor()
        cursor.setPosition(place.start)
        cursor.setPosition(place.end, QTextCursor.MoveMode.KeepAnchor)
        field.setTextCursor(cursor)

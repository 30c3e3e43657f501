"""Ctrl+Z in a field with nothing to take back is for the outbox: fields claim that key whether they need it or not."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence, QWindow
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QSpinBox


class UndoKey(QObject):
    """Lets the window's shortcut have the key where the field does not need it."""

    def watch(self, window: QWindow) -> None:
        """Watch the keys of a window."""
        window.removeEventFilter(self)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if not event.matches(QKeySequence.StandardKey.Undo) or _has_own_undo():
            return False
        event.ignore()
        return True


def _has_own_undo() -> bool:
    focus = QApplication.focusWidget()
    if isinstance(focus, QSpinBox):
        return focus.lineEdit().isUndoAvailable()
    if isinstance(focus, QLineEdit):
        return focus.isUndoAvailable()
    return isinstance(focus, QPlainTextEdit) and focus.document().isUndoAvailable()

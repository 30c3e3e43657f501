"""The key that locks, wherever the keyboard is: a shortcut of the window would sleep while a dialog stands before it."""

from typing import Final

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut, QWindow
from PySide6.QtWidgets import QWidget

KEY: Final = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_L)


class LockKey(QObject):
    """``pressed`` in the window itself; ``pressed_before_it`` in a dialog, once its own work with the key is over."""

    pressed = Signal()
    pressed_before_it = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        QShortcut(QKeySequence(KEY), window).activated.connect(self.pressed)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.keyCombination() == KEY
        ):
            self.pressed_before_it.emit()
            return True
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is not None and window is not self._window.windowHandle():
            window.removeEventFilter(self)
            window.installEventFilter(self)

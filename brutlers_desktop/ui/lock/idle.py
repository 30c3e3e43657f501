"""Notices that nobody has touched the window for a while: one timer, which runs only while it is wanted; nothing ticks."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from brutlers_desktop.domain.clock import SystemClock

_INPUT: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class IdleWatch(QObject):
    """``idle``: no key, mouse or touch reached any window of the app for so long.

    It looks at the events of the system's windows, not of each control: some hundred a second at most while a mouse moves.
    """

    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now: Callable[[], float] = SystemClock().monotonic
        self._seconds = 0.0
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._look)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch)

    def start(self, seconds: float) -> None:
        """Wait for ``seconds`` without input from now on; 0: no more."""
        self._seconds = seconds
        self._last = self._now()
        self._timer.stop()
        if seconds > 0:
            self._timer.start(round(seconds * 1000))
            for window in QGuiApplication.topLevelWindows():
                self._watch(window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._seconds > 0 and event.type() in _INPUT:
            now = self._now()
            if now - self._last >= self._seconds:  # the computer slept meanwhile, and its timers with it
                self._look()
                return True
            self._last = now
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            if self._seconds > 0:
                window.installEventFilter(self)

    def _look(self) -> None:
        """The time is over: since the start, or since input that came after it; then the rest is waited for."""
        left = self._seconds - (self._now() - self._last)
        if left <= 0:
            self._seconds = 0.0
            self.idle.emit()
        else:
            self._timer.start(max(round(left * 1000), 1))

"""Keeps how the window stands: brought back before it is shown, written once nothing has moved for a while, and at the end."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer

from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.placing import open_at
from brutlers_desktop.ui.window_state import WINDOW_PREFERENCE, WindowState, read_state

if TYPE_CHECKING:
    from brutlers_desktop.ui.window import MainWindow

USUAL: Final = QSize(1280, 800)
REST_MS: Final = 1500
"""How long nothing moves before the state is written."""
_FILLING: Final = (
    Qt.WindowState.WindowMaximized | Qt.WindowState.WindowMinimized | Qt.WindowState.WindowFullScreen
)
"""In these states the window's own size is not what it goes back to."""
_MOVES: Final = (QEvent.Type.Show, QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.WindowStateChange)


class KeptWindow(QObject):
    """Watches ``window``; sleeps while nothing moves."""

    def __init__(self, bridge: Bridge, window: "MainWindow") -> None:
        super().__init__(window)
        self._bridge = bridge
        self._window = window
        self._place: QRect | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.keep)

    def bring_back(self) -> WindowState:
        """Place the window, which is not shown yet, as it stood; return the whole of what was kept."""
        state = read_state(self._bridge.preferences.get(WINDOW_PREFERENCE))
        self.place_as(state)
        self._window.installEventFilter(self)
        return state

    def place_as(self, state: WindowState) -> None:
        """Give the window its size and its place."""
        open_at(self._window, USUAL, state.place)
        self._place = state.place
        if state.is_maximized:
            self._window.setWindowState(self._window.windowState() | Qt.WindowState.WindowMaximized)

    def place(self) -> QRect | None:
        """Return where the window stands, or stood before it filled the screen; None: it was never shown."""
        return self._place

    def keep(self) -> None:
        """Write the state now."""
        self._rest.stop()
        self._bridge.keep(WINDOW_PREFERENCE, self._window.state().kept())

    def later(self) -> None:
        """Write the state once nothing moves any more."""
        if self._window.isVisible():
            self._rest.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        window = self._window
        if event.type() in _MOVES and window.isVisible():
            if not window.windowState() & _FILLING:
                self._place = QRect(window.pos(), window.size())
            self.later()
        return False

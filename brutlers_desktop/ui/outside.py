"""The app outside its window: the system's notices, if a person wants them now, and the tray; a click opens what it is about."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from brutlers_desktop.domain.announcing import (
    OUTSIDE_PREFERENCE,
    Announcement,
    is_wanted,
    read_when,
)
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.tray import Tray

if TYPE_CHECKING:
    from brutlers_desktop.ui.window import MainWindow


class SystemNotices(Protocol):
    """The system's own notices. ``token`` is handed back when the notice is clicked."""

    def show(self, title: str, text: str, *, key: str = "", token: object = None) -> None:
        """Show one, without waiting."""
        ...

    def close(self) -> None:
        """Show nothing more. May block for a moment."""
        ...


MakeNotices = Callable[[Callable[[object], None]], SystemNotices]
"""Makes them; it is given what to call, from any thread, with the token of a notice that was clicked."""


class Outside(QObject):
    """``window`` returns the window that is there now, ``lock`` locks it. Without ``make_notices`` the tray gives the notices."""

    _opened = Signal(object)

    def __init__(
        self,
        bridge: Bridge,
        window: "Callable[[], MainWindow]",
        lock: Callable[[], None],
        make_notices: MakeNotices | None,
    ) -> None:
        super().__init__()
        self._window = window
        self._opened.connect(self._open)
        self.tray = Tray(bridge.preferences)
        self._notices = self.tray if make_notices is None else make_notices(self._opened.emit)
        self.tray.clicked.connect(self._open)
        self.tray.window_wanted.connect(self._show)
        self.tray.order_wanted.connect(self._new_order)
        self.tray.refresh_wanted.connect(self._refresh)
        self.tray.lock_wanted.connect(lock)
        self.tray.end_wanted.connect(self._end)
        self.follow(bridge)

    def follow(self, bridge: Bridge) -> None:
        """Go by the bridge of the window that is there now."""
        self._bridge = bridge
        bridge.tray_setting_changed.connect(self.tray.follow)
        bridge.ready.connect(self.tray.follow)

    def announce(self, announcement: Announcement) -> None:
        """Show an announcement, if a person wants it now."""
        when = read_when(self._bridge.preferences.get(OUTSIDE_PREFERENCE))
        if is_wanted(when, is_focused=QGuiApplication.focusWindow() is not None):
            self._notices.show(
                announcement.title, announcement.text, key=announcement.key, token=announcement
            )

    def close(self) -> Callable[[], None]:
        """Take the tray's icon away; the answer ends the system's notices, and may block for a moment."""
        self.tray.close()
        return self._notices.close

    def _open(self, announcement: Announcement) -> None:
        """Show what an announcement is about; while the window is locked only the window."""
        window = self._window()
        window.come_to_front()
        if self._bridge.is_locked:
            return
        if announcement.connection_id:
            window.commands.choose(announcement.connection_id)
        window.go_to(announcement.page)
        if announcement.row is not None:
            window.writing.opening.open(announcement.row, announcement.order_id)

    def _show(self) -> None:
        self._window().come_to_front()

    def _refresh(self) -> None:
        self._window().commands.refresh_orders()

    def _end(self) -> None:
        self._window().close()

    def _new_order(self) -> None:
        window = self._window()
        window.come_to_front()
        if not self._bridge.is_locked:
            window.creating.open()

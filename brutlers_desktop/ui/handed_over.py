"""Does what a start asks for, its own or a second one's, once the window may show it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from brutlers_desktop.domain.handover import Handover
from brutlers_desktop.ui.bridge import Bridge

if TYPE_CHECKING:
    from brutlers_desktop.ui.window import MainWindow


class HandedOver(QObject):
    """The latest request waits until the services are there and the window is not locked."""

    def __init__(self, bridge: Bridge, window: "MainWindow", first: Handover) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._window = window
        self._waiting = first
        bridge.ready.connect(self._go_on)
        bridge.lock_changed.connect(lambda _: self._go_on())

    def take(self, handover: Handover) -> None:
        """Come to the front, and do what is asked for."""
        self._window.come_to_front()
        if handover != Handover():
            self._waiting = handover
        self._go_on()

    def _go_on(self) -> None:
        if self._bridge.desk is None or self._bridge.is_locked:
            return
        wanted, self._waiting = self._waiting, Handover()
        window = self._window
        window.go_to("connected-apps" if wanted.file else wanted.page)
        if wanted.file:
            window.connection_files.take(Path(wanted.file))

"""What the window knows of the outbox, read anew whenever it changes."""

import asyncio
from typing import Any

from PySide6.QtCore import QObject, Signal

from brutlers_desktop.domain.outbox import Counts, Entry
from brutlers_desktop.errors import AppError
from brutlers_desktop.ui.bridge import Bridge


class OutboxFeed(QObject):
    """``changed``: other entries are there. Reads one at a time: many changes at once are read together."""

    changed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._reading: asyncio.Task[Any] | None = None
        self._again = False
        self._archive: object | None = None
        self.left: tuple[Entry, ...] = ()
        """The entries that are not done, oldest first."""
        self.sent: tuple[Entry, ...] = ()
        """What was sent in the last 30 days, the latest first."""
        bridge.ready.connect(self.refresh)
        bridge.outbox_changed.connect(lambda *_: self.refresh())
        bridge.orders_changed.connect(lambda *_: self._follow_archive())

    @property
    def counts(self) -> Counts:
        """How many entries wait, and how many need a person."""
        desk = self._bridge.desk
        return Counts() if desk is None else desk.outbox.counts

    def find(self, entry_id: int) -> Entry | None:
        """Return an entry that is not done."""
        return next((each for each in self.left if each.id == entry_id), None)

    def refresh(self) -> None:
        """Read the entries anew."""
        if self._reading is not None:
            self._again = True
            return
        self._reading = self._bridge.run(self._read(), "read the outbox")

    def _follow_archive(self) -> None:
        if self._bridge.archive is not self._archive:
            self._archive = self._bridge.archive
            self.refresh()

    async def _read(self) -> None:
        try:
            while True:
                self._again = False
                desk = self._bridge.desk
                if desk is None:
                    return
                try:
                    self.left, self.sent = await desk.outbox.entries(), await desk.outbox.sent()
                except AppError:
                    self.left, self.sent = (), ()  # the archive is not open, and the window says so elsewhere
                self.changed.emit()
                if not self._again:
                    return
        finally:
            self._reading = None

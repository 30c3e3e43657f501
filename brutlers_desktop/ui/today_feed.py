"""What the Today page shows, read anew whenever the chosen shop's orders or the day are others."""

import asyncio
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from brutlers_desktop.domain.connections import Connection
from brutlers_desktop.domain.today import Figures
from brutlers_desktop.errors import AppError
from brutlers_desktop.services.events import OrdersArrived, notice_of
from brutlers_desktop.ui.bridge import Bridge


class TodayFeed(QObject):
    """``changed``: other figures are there, or none. Reads while it is ``watched``, one read at a time."""

    changed = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._reading: asyncio.Task[Any] | None = None
        self._again = False
        self._watched = False
        self._asked: tuple[object, str, date] | None = None
        self._shown_of = ""
        self._figures: Figures | None = None
        bridge.orders_arrived.connect(self._arrived)
        bridge.pace_learned.connect(self._outdate)

    @property
    def chosen(self) -> Connection | None:
        """The connection whose orders are told of."""
        desk = self._bridge.desk
        return None if desk is None else desk.connections.chosen

    @property
    def figures(self) -> Figures | None:
        """The figures of the chosen connection; None until they are read."""
        chosen = self.chosen
        return self._figures if chosen is not None and chosen.id == self._shown_of else None

    @property
    def is_settled(self) -> bool:
        """Whether what is there is what was asked for."""
        return self._reading is None

    def watch(self, *, on: bool) -> None:
        """Read what changes from now on, or let it be: nobody looks."""
        self._watched = on
        self.follow()

    def follow(self) -> None:
        """Read anew if another shop, another archive or another day is asked for now."""
        chosen, archive = self.chosen, self._bridge.archive
        if chosen is None or archive is None:
            self._asked, self._figures = None, None
        elif self._watched and self._asked != (archive, chosen.id, date.today()):  # noqa: DTZ011
            self._asked = archive, chosen.id, date.today()  # noqa: DTZ011 - the shop's own calendar day
            self._read_again()

    def _arrived(self, event: OrdersArrived) -> None:
        self._outdate(event.connection_id)

    def _outdate(self, connection_id: str) -> None:
        if self._asked is not None and connection_id == self._asked[1]:
            self._asked = None
            self.follow()

    def _read_again(self) -> None:
        self._again = True
        if self._reading is None:
            self._reading = self._bridge.run(self._read(), "read the figures of today")

    async def _read(self) -> None:
        try:
            while self._again:
                self._again = False
                desk, asked = self._bridge.desk, self._asked
                if desk is None or asked is None:
                    return
                _, connection_id, day = asked
                try:
                    figures = await desk.today.figures(connection_id, day)
                except AppError as error:
                    self._bridge.events.publish(notice_of(error, key="archive"))
                    return
                if asked == self._asked or self._asked is None:
                    self._figures, self._shown_of = figures, connection_id
                    self.changed.emit()
        finally:
            self._reading = None

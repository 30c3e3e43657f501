"""Changes that took effect a moment ago, for as long as the archive does not show them: else the old status would come back."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from brutlers_desktop.domain.clock import Clock
from brutlers_desktop.domain.outbox import Entry
from brutlers_desktop.errors import AppError
from brutlers_desktop.services.events import Events, OrdersChanged
from brutlers_desktop.services.orders import Orders
from brutlers_desktop.services.sending import Sending
from brutlers_desktop.services.tasks import Tasks

SHOW_AFTER: Final = 1.0
"""Seconds after an effect until the list is asked for, so that of many at once most are in it."""
MOST_LOOKS: Final = 5
"""After so many lists in a row the rest is left to the sync."""


class Written:
    """Holds entries that are done until a list that was asked for afterwards stands in the archive, and asks for that list."""

    def __init__(
        self,
        *,
        events: Events,
        tasks: Tasks,
        orders: Orders,
        sending: Sending,
        clock: Clock,
        gone: Callable[[list[Entry]], None],
    ) -> None:
        self._tasks = tasks
        self._orders = orders
        self._sending = sending
        self._clock = clock
        self._gone = gone
        self._entries: dict[int, tuple[Entry, float]] = {}
        self._looking: set[str] = set()
        events.subscribe(OrdersChanged, lambda event: self._shown(event.connection_id))

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The entries whose effect the archive does not show yet."""
        return tuple(entry for entry, _ in self._entries.values())

    def add(self, entry: Entry) -> None:
        """Hold an entry that has just taken effect."""
        self._entries[entry.id] = (entry, self._clock.monotonic())
        if entry.connection_id not in self._looking:
            self._looking.add(entry.connection_id)
            self._tasks.spawn(self._look(entry.connection_id), "show what was written")

    def clear(self) -> None:
        """Hold nothing any more."""
        self._entries.clear()

    async def _look(self, connection_id: str) -> None:
        try:
            for _ in range(MOST_LOOKS):
                await asyncio.sleep(SHOW_AFTER)
                if not any(entry.connection_id == connection_id for entry in self.entries):
                    return
                # The sync tells what an error was, and its next answer shows the effect as well.
                with suppress(AppError):
                    await self._sending.look(connection_id)
        finally:
            self._looking.discard(connection_id)

    def _shown(self, connection_id: str) -> None:
        as_of = self._orders.as_of(connection_id)
        shown = [
            entry
            for entry, done_at in self._entries.values()
            if entry.connection_id == connection_id and as_of is not None and done_at <= as_of
        ]
        for entry in shown:
            del self._entries[entry.id]
        if shown:
            self._gone(shown)

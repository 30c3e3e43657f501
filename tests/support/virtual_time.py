"""Time that stands still until a test lets it pass, for engines that wait for an event or a moment."""

import asyncio
from collections.abc import Callable

from support.clock import FakeClock


class VirtualTime:
    """A clock with its ``wait``. ``activity`` is any number that grows while something happens; by default nothing tells."""

    def __init__(self, clock: FakeClock, activity: Callable[[], int] = lambda: 0) -> None:
        self.clock = clock
        self.waiting: dict[asyncio.Event, float | None] = {}
        self._sleepers: dict[asyncio.Event, asyncio.Event] = {}
        self._activity = activity

    async def settle(self) -> None:
        """Let everything happen that can happen without time passing."""
        while True:
            before = self._activity()
            for _ in range(30):
                await asyncio.sleep(0)
            if self._activity() == before:
                return

    async def pass_(self, seconds: float) -> None:
        """Let time pass up to each moment that somebody waits for."""
        await self.settle()
        end = self.clock.monotonic() + seconds
        while due := [at for at in self.waiting.values() if at is not None and at <= end]:
            self.clock.advance(max(0.0, min(due) - self.clock.monotonic()))
            for event, at in tuple(self.waiting.items()):
                if at is not None and at <= self.clock.monotonic():
                    self._sleepers[event].set()
            await self.settle()
        self.clock.advance(end - self.clock.monotonic())

    async def wait(self, event: asyncio.Event, seconds: float | None) -> None:
        """Wait for the event, at most so many seconds (None: without end)."""
        self.waiting[event] = None if seconds is None else self.clock.monotonic() + seconds
        self._sleepers[event] = asyncio.Event()
        either = [asyncio.ensure_future(e.wait()) for e in (event, self._sleepers[event])]
        try:
            await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
        finally:
            del self.waiting[event], self._sleepers[event]
            for future in either:
                future.cancel()
            await asyncio.gather(*either, return_exceptions=True)

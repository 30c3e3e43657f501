"""A sync engine whose time stands still until it is moved, and whose server answers what is wanted."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

from support.clock import FakeClock
from support.virtual_time import VirtualTime

from brutlers_desktop.api.wire import DecodedOrders
from brutlers_desktop.domain import pace
from brutlers_desktop.sync import Recorded, Sync, SyncState

MONDAY_NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)
DICE = 0.5


class Bench:
    """A sync whose time stands still until ``pass_`` moves it, and whose server answers what ``answers`` says."""

    def __init__(self) -> None:
        self.clock = FakeClock(MONDAY_NOON)
        self.asked: list[tuple[str, bool, float]] = []
        self.recorded: list[str] = []
        self.told: list[tuple[str, SyncState, Recorded | None]] = []
        self.answer: Callable[[str], DecodedOrders | BaseException] = lambda _: DecodedOrders()
        self.outcome: Recorded | BaseException = Recorded()
        self.hold: asyncio.Event | None = None
        self.rhythm: pace.Rhythm | None = pace.NORMAL
        self.tasks: set[asyncio.Task[None]] = set()
        self.failed: list[BaseException] = []
        self.time = VirtualTime(self.clock)
        self.settle, self.pass_, self.waiting = self.time.settle, self.time.pass_, self.time.waiting
        self.sync = Sync(
            fetch=self._fetch,
            record=self._record,
            tell=lambda *told: self.told.append(told),
            clock=self.clock,
            spawn=self._spawn,
            rhythm=lambda: self.rhythm,
            wait=self.time.wait,
            dice=lambda: DICE,
        )

    def times(self) -> list[float]:
        """Seconds since the start of each question."""
        return [round(at - 1000, 6) for _, _, at in self.asked]

    async def _fetch(self, connection_id: str, by_person: bool) -> DecodedOrders:  # noqa: FBT001
        self.asked.append((connection_id, by_person, self.clock.monotonic()))
        if self.hold is not None:
            await self.hold.wait()
        answer = self.answer(connection_id)
        if isinstance(answer, BaseException):
            raise answer
        return answer

    async def _record(self, connection_id: str, _decoded: DecodedOrders) -> Recorded:
        self.recorded.append(connection_id)
        if isinstance(self.outcome, BaseException):
            raise self.outcome
        return self.outcome

    def _spawn(self, coroutine: Coroutine[Any, Any, None], name: str) -> "asyncio.Task[None]":
        task = asyncio.create_task(coroutine, name=name)
        task.add_done_callback(
            lambda done: (
                None
                if done.cancelled()
                else self.failed.append(done.exception() or RuntimeError("it ended by itself"))
            )
        )
        return task


@asynccontextmanager
async def bench(*connection_ids: str) -> AsyncIterator[Bench]:
    standing = Bench()
    standing.sync.follow(connection_ids)
    await standing.settle()
    try:
        yield standing
    finally:
        await standing.sync.aclose()

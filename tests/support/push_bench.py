"""The engine that sends the outbox, on a real store, a Brutlers in memory and virtual time; every fault is asked for by name."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from datetime import timedelta
from enum import StrEnum, auto
from pathlib import Path
from typing import Any, TypeVar

from support.archive import KEY, FixedClock
from support.clock import FakeClock
from support.shop_server import ShopServer
from support.virtual_time import VirtualTime

from brutlers_desktop.domain.gap import WINDOW_SIZE
from brutlers_desktop.domain.outbox import Entry, Payload
from brutlers_desktop.errors import (
    AppError,
    GrantChanged,
    Offline,
    OutcomeUnknown,
    RateLimited,
    RequestRefused,
    ScopeMissing,
    SignInNeeded,
)
from brutlers_desktop.push import Listing, Push
from brutlers_desktop.store.database import Database, open_database
from brutlers_desktop.store.orders import OrderStore
from brutlers_desktop.store.outbox import OutboxStore

T = TypeVar("T")

CONNECTION = "shop"
LATE = 40.0
"""Seconds after which a late effect takes place: less than the server is given to settle."""


class Fault(StrEnum):
    """What happens to a request."""

    NONE = auto()
    LOST_REQUEST = auto()
    LOST_ANSWER = auto()
    ERROR_BEFORE = auto()
    ERROR_AFTER = auto()
    UNREADABLE = auto()
    LATE = auto()
    OFFLINE = auto()
    REFUSED = auto()
    FORBIDDEN = auto()
    RATE_LIMITED = auto()
    SIGNED_OUT = auto()
    HANGS = auto()
    HANGS_AFTER = auto()
    BUG = auto()


class Bench:
    """``requests`` are the entries that reached ``send``; ``faults`` and ``look_faults`` meet the next ones, then all is well."""

    def __init__(self, path: Path) -> None:
        self.clock = FakeClock()
        self.activity = 0
        self.time = VirtualTime(self.clock, lambda: self.activity)
        self.database: Database = open_database(path, KEY, clock=FixedClock())
        self.database._writer.pragma("synchronous", "OFF")  # what the disk does is another test's matter
        self.orders = OrderStore(self.database)
        self.store = OutboxStore(self.database)
        self.server = ShopServer("a", self.clock)
        self.grant: str | None = "first"
        self.removed: set[str] = set()
        self.signed_out: set[str] = set()
        self.peers: frozenset[str] = frozenset()
        self.profile = ""
        self.faults: deque[Fault] = deque()
        self.look_faults: deque[AppError] = deque()
        self.requests: list[tuple[int, float]] = []
        self.looks: list[float] = []
        self.told: list[Entry] = []
        self.failed: list[BaseException] = []
        self.book_fault: Callable[[Any], None] = lambda _: None
        self.before_request: Callable[[Entry], None] = lambda _: None
        self.hold: asyncio.Event | None = None
        self.hold_answer: asyncio.Event | None = None
        self.most_at_once = 0
        self._at_once = 0
        self._tasks: set[asyncio.Task[None]] = set()
        self.push: Push | None = None

    def start(self) -> None:
        """Begin a run of the app."""
        self.push = Push(
            books=self._books,
            send=self._send,
            look=self._look,
            profile=self._profile,
            grant=lambda each: None if each in self.signed_out else self.grant,
            peers=lambda each: frozenset() if each in self.removed else self.peers | {each},
            server_now=lambda _: self.clock.now() + self.server.skew,
            tell=self.told.append,
            clock=self.clock,
            spawn=self._spawn,
            wait=self.time.wait,
            dice=lambda: 0.5,
        )
        self.push.start()

    async def kill(self) -> None:
        """End the run as kill -9 does: nothing is written any more."""
        push, self.push = self.push, None
        if push is not None:
            await push.aclose()
        self.store.close()
        self.store = OutboxStore(self.database)

    async def restart(self) -> None:
        """End the run and begin another."""
        await self.kill()
        self.start()

    async def close(self) -> None:
        """Leave nothing behind."""
        await self.kill()
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self.store.close()
        self.orders.close()
        self.database.close()

    def add(self, *payloads: Payload, undo: float = 0, through: str = CONNECTION) -> tuple[Entry, ...]:
        """Accept writes, as the service does."""
        now = self.clock.now()
        entries = self.store.add(
            through, payloads, now, now + timedelta(seconds=undo), grant=self.grant or ""
        )
        self.notice()
        return entries

    async def write(self, payload: Payload, *, undo: float = 0) -> Entry:
        """Accept a write and let happen what happens at once."""
        (entry,) = self.add(payload, undo=undo)
        await self.time.settle()
        return entry

    def sent(self) -> list[int]:
        """Return the entries that reached ``send``, in that order."""
        return [entry_id for entry_id, _ in self.requests]

    def waits(self) -> list[float | None]:
        """Return for how long everybody waits; None: without end."""
        return [
            None if at is None else round(at - self.clock.monotonic(), 3) for at in self.time.waiting.values()
        ]

    def notice(self) -> None:
        """Tell the engine that something changed."""
        if self.push is not None:
            self.push.notice()

    def stands(self, entry: Entry) -> Entry:
        """Return the entry as it stands."""
        found = self.store.entry(entry.id)
        assert found is not None
        return found

    def record(self) -> None:
        """Bring the server's list into the archive, as following the orders does."""
        self.orders.apply(CONNECTION, self.server.latest(), self.clock.now())

    async def pass_(self, seconds: float) -> None:
        """Let time pass."""
        await self.time.pass_(seconds)

    async def _books(self, call: Callable[[OutboxStore], T], /) -> T:
        self.activity += 1
        await asyncio.sleep(0)
        self.book_fault(call)
        result = call(self.store)
        await asyncio.sleep(0)
        return result

    async def _profile(self, _: str) -> str:
        return self.profile

    async def _look(self, connection_id: str) -> Listing:
        self.activity += 1
        self.looks.append(self.clock.monotonic())
        await asyncio.sleep(0)
        if self.look_faults:
            raise self.look_faults.popleft()
        orders = self.server.latest()
        await asyncio.sleep(0)
        self.orders.apply(connection_id, orders, self.clock.now())
        return Listing(orders, window_full=len(orders) >= WINDOW_SIZE)

    async def _send(self, entry: Entry, grant: str) -> str:
        self.activity += 1
        self.requests.append((entry.id, self.clock.monotonic()))
        self.before_request(entry)
        if grant != self.grant:
            raise GrantChanged
        server = self.server  # that of the grant in use when the request begins
        self._at_once += 1
        self.most_at_once = max(self.most_at_once, self._at_once)
        try:
            await asyncio.sleep(0)
            if self.hold is not None:
                await self.hold.wait()
            return await self._answer(server, entry, self.faults.popleft() if self.faults else Fault.NONE)
        finally:
            self._at_once -= 1

    async def _answer(self, server: ShopServer, entry: Entry, fault: Fault) -> str:
        match fault:
            case Fault.OFFLINE:
                raise Offline("Brutlers cannot be reached", "…")
            case Fault.LOST_REQUEST:
                raise Offline("The connection broke", "…", sent=True)
            case Fault.ERROR_BEFORE:
                raise OutcomeUnknown("Brutlers has a problem", "…")
            case Fault.REFUSED:
                raise RequestRefused("Brutlers refused it", "…", status=422, words="no such thing")
            case Fault.FORBIDDEN:
                raise ScopeMissing(
                    "A permission is missing", "…", scope="orders:write", words="ask the owner"
                )
            case Fault.RATE_LIMITED:
                raise RateLimited("Brutlers asks for a pause", "…", retry_after=200.0)
            case Fault.SIGNED_OUT:
                raise SignInNeeded("Sign in again", "…")
            case Fault.HANGS:
                await asyncio.Event().wait()
            case Fault.BUG:
                raise ZeroDivisionError
            case Fault.LATE:
                self._spawn(self._take_effect_late(server, entry), "a late effect")
                raise Offline("The connection broke", "…", sent=True)
            case _:
                pass
        order_id = server.write(entry.payload, entry.id)
        if order_id is None:
            raise RequestRefused("Brutlers refused it", "…", status=404, words="Not Found")
        match fault:
            case Fault.LOST_ANSWER:
                raise Offline("The connection broke", "…", sent=True)
            case Fault.ERROR_AFTER:
                raise OutcomeUnknown("Brutlers has a problem", "…", retry_after=5.0)
            case Fault.UNREADABLE:
                raise OutcomeUnknown("The answer could not be read", "…")
            case Fault.HANGS_AFTER:
                await asyncio.Event().wait()
        if self.hold_answer is not None:
            await self.hold_answer.wait()
        await asyncio.sleep(0)
        return order_id

    async def _take_effect_late(self, server: ShopServer, entry: Entry) -> None:
        await self.time.wait(asyncio.Event(), LATE)
        server.write(entry.payload, entry.id)

    def _spawn(self, coroutine: Coroutine[Any, Any, None], name: str) -> "asyncio.Task[None]":
        task = asyncio.create_task(coroutine, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._done)
        return task

    def _done(self, task: "asyncio.Task[None]") -> None:
        self._tasks.discard(task)
        error = None if task.cancelled() else task.exception()
        if error is not None:
            self.failed.append(error)


@asynccontextmanager
async def bench(path: Path) -> AsyncIterator[Bench]:
    """Give a bench whose shop has ten orders, all known, and whose engine runs."""
    standing = Bench(path)
    standing.server.fill(10)
    standing.clock.advance(3600)
    standing.record()
    standing.start()
    try:
        yield standing
    finally:
        await standing.close()

"""Keeping the archive in step with the API, orders and customers alike: when to ask, what an answer means, and nothing in between.

Each connection has one task that sleeps until its next question is due, or without end while none is. A person, the
window or the network coming back wake it. No clock ticks here.
"""

import asyncio
import random
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any, Final, Generic, Protocol, TypeVar

from brutlers_desktop.domain import pace
from brutlers_desktop.domain.clock import Clock
from brutlers_desktop.domain.gap import WINDOW_SIZE, Gap
from brutlers_desktop.errors import AppError, EnvironmentFault, RequestRefused, ScopeMissing, ServerFault

REST: Final = 2.0
"""Seconds after a failure within which a wake-up (unlike a person) does not ask again: networks come back in jerks."""


class Answer(Protocol):
    """What the sync needs to know of an answer: how many of its items could not be read, and when it came by the server's clock."""

    set_aside: int
    server_answered_at: datetime | None


A = TypeVar("A", bound=Answer)


@dataclass(frozen=True, slots=True)
class Recorded:
    """What an answer did to the archive: rows that are new or changed, how many stayed the same, and a gap if there was one."""

    new: tuple[int, ...] = ()
    changed: tuple[int, ...] = ()
    unchanged: int = 0
    gap: Gap | None = None


@dataclass(frozen=True, slots=True)
class SyncState:
    """How a connection's sync stands. Times are UTC by this computer's clock; ``next_at`` is None while nothing is due.

    ``server_answered_at``: when the last answer came, by the server's clock.
    """

    fetching: bool = False
    succeeded_at: datetime | None = None
    server_answered_at: datetime | None = None
    error: AppError | None = None
    set_aside: int = 0
    next_at: datetime | None = None

    @property
    def was_answered(self) -> bool:
        """Whether the server has answered in this run, be it that it may not be asked."""
        return self.succeeded_at is not None or isinstance(self.error, ScopeMissing)


Fetch = Callable[[str, bool], Awaitable[A]]
"""Asks the API for a connection's list; the second argument tells whether a person wished it."""
Record = Callable[[str, A], Awaitable[Recorded]]
"""Brings an answer into the archive."""
Tell = Callable[[str, SyncState, Recorded | None], None]
"""Is told of each change of a connection's state, and with each answer what it did."""
Spawn = Callable[[Coroutine[Any, Any, None], str], "asyncio.Task[None]"]
"""Starts a task and owns what goes wrong in it."""
Rhythms = Callable[[], pace.Rhythm | None]
"""Tells how often to ask; None: only when a person asks."""
Wait = Callable[[asyncio.Event, float | None], Awaitable[None]]
"""Waits for the event, at most so many seconds (None: without end)."""


async def wait(event: asyncio.Event, seconds: float | None) -> None:
    """Wait for ``event``, at most ``seconds`` (None: without end, and without a timer)."""
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        pass


@dataclass(slots=True)
class _Follower:
    """One connection. ``due``, ``rested`` and ``answered_at`` are monotonic seconds; ``due`` None: nothing is due."""

    connection_id: str
    due: float | None
    state: SyncState = field(default_factory=SyncState)
    task: "asyncio.Task[None] | None" = None
    woken: asyncio.Event = field(default_factory=asyncio.Event)
    by_person: bool = False
    failures: int = 0
    wait: float = pace.SHORTEST
    answered_at: float | None = None
    rested: float = 0.0


class Sync(Generic[A]):
    """Follows connections side by side. Make it in the loop; ``aclose`` ends it.

    ``slowness``: by how many times longer than the pace of orders it waits between two answers.
    """

    def __init__(
        self,
        *,
        fetch: Fetch[A],
        record: Record[A],
        tell: Tell,
        clock: Clock,
        spawn: Spawn,
        rhythm: Rhythms = lambda: pace.NORMAL,
        wait: Wait = wait,
        dice: Callable[[], float] = random.random,
        slowness: float = 1.0,
        name: str = "follow orders",
    ) -> None:
        self._slowness = slowness
        self._name = name
        self._fetch = fetch
        self._record = record
        self._tell = tell
        self._clock = clock
        self._spawn = spawn
        self._rhythm = rhythm
        self._wait = wait
        self._dice = dice
        self._followers: dict[str, _Follower] = {}

    def state(self, connection_id: str) -> SyncState:
        """Return how the connection's sync stands."""
        follower = self._followers.get(connection_id)
        return SyncState() if follower is None else follower.state

    def follow(self, connection_ids: Iterable[str]) -> None:
        """Follow exactly these connections from now on; one that is new here is asked about at once, unless that is paused."""
        wanted = tuple(dict.fromkeys(connection_ids))
        for connection_id in self._followers.keys() - set(wanted):
            self._end(self._followers.pop(connection_id))
        for connection_id in wanted:
            if connection_id not in self._followers:
                due = None if self._rhythm() is None else self._clock.monotonic()
                self._followers[connection_id] = _Follower(connection_id, due)
                self._start(self._followers[connection_id])

    async def stop(self, connection_id: str) -> None:
        """Stop following a connection; when this returns, nothing more of it is fetched or handed to the archive."""
        follower = self._followers.pop(connection_id, None)
        if follower is not None:
            self._end(follower)
            if follower.task is not None:
                await asyncio.wait((follower.task,))

    def refresh(self, connection_id: str) -> None:
        """Ask now, as a person wishes: no back-off holds it up. One that is under way is answer enough."""
        follower = self._followers.get(connection_id)
        if follower is not None and not follower.state.fetching:
            follower.by_person = True
            self._make_due(follower, self._clock.monotonic())

    def wake(self) -> None:
        """Ask at once, since the network or the window came back; not where the server, or only a person, sets the time."""
        for follower in self._followers.values():
            if follower.due is not None and not follower.state.fetching:
                self._make_due(follower, min(follower.due, max(self._clock.monotonic(), follower.rested)))

    def change_rhythm(self) -> None:
        """Follow the rhythm as it is now. What a server's wish or only a person can end goes on waiting."""
        rhythm, now = self._rhythm(), self._clock.monotonic()
        for follower in self._followers.values():
            if follower.state.fetching or _needs_person(follower.state.error):
                continue
            due = follower.due
            if rhythm is None:
                due = None
            elif due is None:
                due = max(now, follower.rested)
            elif not follower.failures:
                due = min(due, now + self._longest(rhythm))
            next_at = None if due is None else self._clock.now() + timedelta(seconds=due - now)
            self._set(follower, replace(follower.state, next_at=next_at))
            follower.due = due
            follower.woken.set()

    async def aclose(self) -> None:
        """Stop following; what the archive has already been handed is finished there."""
        await asyncio.gather(*(self.stop(connection_id) for connection_id in tuple(self._followers)))

    def _start(self, follower: _Follower) -> None:
        follower.task = self._spawn(self._run(follower), self._name)

    def _end(self, follower: _Follower) -> None:
        if follower.task is not None:
            follower.task.cancel()

    def _make_due(self, follower: _Follower, due: float) -> None:
        follower.due = due
        follower.woken.set()
        if follower.task is None or follower.task.done():  # a bug of ours ended it; a person tries again
            self._start(follower)

    async def _run(self, follower: _Follower) -> None:
        while True:
            await self._until_due(follower)
            await self._turn(follower)

    async def _until_due(self, follower: _Follower) -> None:
        while follower.due is None or self._clock.monotonic() < follower.due:
            follower.woken.clear()
            await self._wait(
                follower.woken,
                None if follower.due is None else follower.due - self._clock.monotonic(),
            )

    async def _turn(self, follower: _Follower) -> None:
        """Ask once, and set the time of the next question."""
        by_person, follower.by_person = follower.by_person, False
        follower.due = None
        self._set(follower, replace(follower.state, fetching=True, next_at=None))
        try:
            decoded = await self._fetch(follower.connection_id, by_person)
            recorded = await self._record(follower.connection_id, decoded)
        except AppError as error:
            self._failed(follower, error)
        except BaseException:
            follower.state = replace(follower.state, fetching=False)
            raise
        else:
            self._succeeded(follower, decoded, recorded)

    def _succeeded(self, follower: _Follower, decoded: A, recorded: Recorded) -> None:
        now, rhythm = self._clock.monotonic(), self._rhythm()
        elapsed = (
            follower.wait if follower.answered_at is None else (now - follower.answered_at) / self._slowness
        )
        follower.failures, follower.answered_at, follower.rested = 0, now, now + pace.SHORTEST
        follower.wait = pace.after_answer(
            follower.wait,
            elapsed,
            changed=len(recorded.new) + len(recorded.changed),
            window=WINDOW_SIZE,
            busy=self._is_busy(),
            rhythm=rhythm or pace.NORMAL,
        )
        state = SyncState(
            succeeded_at=self._clock.now(),
            server_answered_at=decoded.server_answered_at or self._clock.now(),
            set_aside=decoded.set_aside,
        )
        if rhythm is None:
            self._set(follower, state, recorded)
        else:
            self._sleep(follower, state, follower.wait * self._slowness, recorded)

    def _failed(self, follower: _Follower, error: AppError) -> None:
        follower.failures += 1
        asked = error.retry_after if isinstance(error, ServerFault) else None
        state = replace(follower.state, fetching=False, error=error)
        if _needs_person(error):
            self._set(follower, state)  # nothing is due
            return
        seconds = pace.after_failure(follower.failures, asked, self._dice())
        follower.rested = self._clock.monotonic() + (asked or REST)
        if self._rhythm() is None:
            self._set(follower, state)
        else:
            self._sleep(follower, state, seconds, None)

    def _sleep(
        self, follower: _Follower, state: SyncState, seconds: float, recorded: Recorded | None
    ) -> None:
        follower.due = self._clock.monotonic() + seconds
        self._set(follower, replace(state, next_at=self._clock.now() + timedelta(seconds=seconds)), recorded)

    def _is_busy(self) -> bool:
        return pace.is_busy(self._clock.now().astimezone())

    def _longest(self, rhythm: pace.Rhythm) -> float:
        return rhythm.busy_longest if self._is_busy() else rhythm.longest

    def _set(self, follower: _Follower, state: SyncState, recorded: Recorded | None = None) -> None:
        follower.state = state
        self._tell(follower.connection_id, state, recorded)


def _needs_person(error: AppError | None) -> bool:
    """Tell whether only a person can help."""
    return error is not None and not isinstance(error, EnvironmentFault | RequestRefused)

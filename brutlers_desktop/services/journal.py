"""The journal for the services and the window: noted at once, kept in the archive by a worker, some lines at a time."""

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Final

from brutlers_desktop.domain.clock import Clock
from brutlers_desktop.domain.journal import ApiCall, Happening, Kind, cause_words, not_reached_words
from brutlers_desktop.errors import AppError
from brutlers_desktop.services.events import ArchiveOpened, Events, JournalChanged
from brutlers_desktop.services.tasks import Tasks
from brutlers_desktop.store import journal

if TYPE_CHECKING:
    from brutlers_desktop.services.archive import Archive

WAITING: Final = 1000
"""Happenings, and requests, that wait in memory at most; the oldest go first."""
CALLS_AT_ONCE: Final = 200
"""So many requests are written together, unless a happening takes them along before: an unchanged answer costs no write."""

log = logging.getLogger(__name__)


class Journal:
    """What happened to each connection, and the last requests. No secret and nothing of customers may be given to it.

    Lines wait in memory while the archive is not open; what waits can be read as well. ``now`` tells the time by the clock of
    a connection's server.
    """

    def __init__(
        self,
        *,
        events: Events,
        tasks: Tasks,
        archive: "Callable[[], Archive]",
        now: Callable[[str], datetime],
        clock: Clock,
    ) -> None:
        self._events = events
        self._tasks = tasks
        self._archive = archive
        self._now = now
        self._clock = clock
        self._happenings: deque[Happening] = deque(maxlen=WAITING)
        self._calls: deque[ApiCall] = deque(maxlen=WAITING)
        self._unwritten = 0
        self._reached: dict[str, bool] = {}
        self._lost_at: dict[str, float] = {}
        self._lock = asyncio.Lock()
        self._writing: asyncio.Task[None] | None = None
        self._closed = False
        events.subscribe(ArchiveOpened, lambda _: self._opened())

    def note(self, connection_id: str, kind: Kind, cause: str = "", *, seconds: float | None = None) -> None:
        """Put a line into the connection's timeline, as of now. ``cause``: our own words, such as an error's title."""
        happening = Happening(
            connection_id=connection_id,
            kind=kind,
            at=_as_kept(self._now(connection_id)),
            cause=cause_words(cause),
            seconds=seconds,
        )
        self._happenings.append(happening)
        self._write_soon()
        self._events.publish(JournalChanged(connection_id, happening))

    def called(self, call: ApiCall) -> None:
        """Put a request into the API log; the timeline says when the server is not reached any more, or is again."""
        self._calls.append(replace(call, at=_as_kept(call.at)))
        self._unwritten += 1
        if self._unwritten >= CALLS_AT_ONCE:
            self._write_soon()
        self._events.publish(JournalChanged(call.connection_id))
        if call.connection_id and call.reached is not None:
            self._note_reach(call, reached=call.reached)

    async def timeline(
        self, connection_id: str, kinds: Collection[Kind] = (), most: int = 2 * journal.KEPT_HAPPENINGS
    ) -> tuple[Happening, ...]:
        """Return what happened to a connection, the latest first; only of these kinds where some are given. Raises ``AppError``."""
        async with self._lock:
            waiting = [
                h
                for h in reversed(self._happenings)
                if h.connection_id == connection_id and (not kinds or h.kind in kinds)
            ]
            archive = self._archive()
            if not archive.is_open:
                return tuple(waiting[:most])
            kept = await archive.read(lambda reader: journal.timeline(reader, connection_id, kinds, most))
            return (*waiting, *kept)[:most]

    async def calls(self, connection_id: str = "") -> tuple[ApiCall, ...]:
        """Return the last requests, the latest first; of all connections where none is named. Raises ``AppError``."""
        async with self._lock:
            waiting = [c for c in reversed(self._calls) if connection_id in ("", c.connection_id)]
            archive = self._archive()
            if not archive.is_open:
                return tuple(waiting)
            kept = await archive.read(lambda reader: journal.calls(reader, connection_id))
            return (*waiting, *kept)[: journal.KEPT_CALLS]

    async def forget(self, connection_id: str) -> None:
        """Delete all lines of a connection. Raises ``AppError``."""
        async with self._lock:
            self._happenings = deque(
                (h for h in self._happenings if h.connection_id != connection_id), WAITING
            )
            self._calls = deque((c for c in self._calls if c.connection_id != connection_id), WAITING)
            self._reached.pop(connection_id, None)
            self._lost_at.pop(connection_id, None)
            if self._archive().is_open:
                await self._archive().write(lambda database: journal.forget(database, connection_id))
        self._events.publish(JournalChanged(""))

    async def flush(self) -> None:
        """Write what waits, if the archive is open. What it does not take now goes on waiting, and the log says so."""
        async with self._lock:
            archive = self._archive()
            while archive.is_open and (self._happenings or self._calls):
                happenings, calls = tuple(self._happenings), tuple(self._calls)
                self._happenings.clear()
                self._calls.clear()
                self._unwritten = 0
                try:
                    await archive.write(partial(journal.write, happenings=happenings, calls=calls))
                except AppError as error:
                    log.warning("the journal could not be written: %s", type(error).__name__)
                    self._happenings = deque((*happenings, *self._happenings), WAITING)
                    self._calls = deque((*calls, *self._calls), WAITING)
                    return

    def close(self) -> None:
        """Write nothing more by itself: only ``flush`` does."""
        self._closed = True

    def _write_soon(self) -> None:
        idle = self._writing is None or self._writing.done()
        if idle and not self._closed and self._archive().is_open:
            self._writing = self._tasks.spawn(self.flush(), "write the journal", must_finish=True)

    def _note_reach(self, call: ApiCall, *, reached: bool) -> None:
        """Note a change. The first answer of a run is none by itself: what the run before knew may not be read yet."""
        connection_id = call.connection_id
        before = self._reached.get(connection_id)
        self._reached[connection_id] = reached
        if not reached and before is not False:
            self._lost_at[connection_id] = self._clock.monotonic()
            self.note(connection_id, Kind.NOT_REACHED, not_reached_words(call))
        elif reached and before is False:
            self._note_reached(connection_id)

    def _note_reached(self, connection_id: str) -> None:
        since = self._lost_at.pop(connection_id, None)
        seconds = None if since is None else self._clock.monotonic() - since
        self.note(connection_id, Kind.REACHED, seconds=seconds)

    def _opened(self) -> None:
        if not self._closed:
            self._tasks.spawn(self._take_up(), "take up the journal")

    async def _take_up(self) -> None:
        """Learn how the run before ended, and write what has waited for the archive."""
        try:
            before = await self._archive().read(journal.last_reach)
        except AppError as error:  # it was closed again, or cannot be read, which others say
            log.info("the journal could not be taken up: %s", type(error).__name__)
            return
        for connection_id, was_reached in before.items():
            now = self._reached.setdefault(connection_id, was_reached)
            if now and not was_reached:
                self._note_reached(connection_id)
        await self.flush()
        self._events.publish(JournalChanged(""))


def _as_kept(moment: datetime) -> datetime:
    """Return the moment in whole milliseconds, as the archive keeps it: a line is the same before and after it is written."""
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)

"""The orders of all connections: kept in the archive, brought up to date by the sync, told to the window."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, TypeVar

from brutlers_desktop.domain.clock import Clock
from brutlers_desktop.domain.connections import Connection, GrantState, grant_mark
from brutlers_desktop.domain.gap import Gap
from brutlers_desktop.domain.health import PLAIN, MomentWords
from brutlers_desktop.domain.journal import Kind
from brutlers_desktop.domain.pace import NORMAL
from brutlers_desktop.errors import AppError, GrantChanged
from brutlers_desktop.services.events import (
    ARCHIVE_KEY,
    ArchiveOpened,
    ConnectionsChanged,
    Events,
    Notice,
    NoticeWithdrawn,
    OrdersArrived,
    OrdersChanged,
    gap_key,
    notice_of,
)
from brutlers_desktop.services.tasks import Tasks
from brutlers_desktop.sync import Recorded, Rhythms, Sync, SyncState
from brutlers_desktop.translation import tr

if TYPE_CHECKING:
    from brutlers_desktop.api.wire import DecodedOrders
    from brutlers_desktop.services.archive import Archive
    from brutlers_desktop.services.connections import Connections
    from brutlers_desktop.services.journal import Journal
    from brutlers_desktop.services.sessions import Sessions

T = TypeVar("T")

MANY: Final = 2000
"""Objects that are freed in two milliseconds at most."""


@dataclass(frozen=True, slots=True)
class OrdersState:
    """What the window shows of a connection's orders. ``fetched_at`` is UTC by this computer's clock."""

    fetched_at: datetime | None = None
    loading: bool = False
    error: AppError | None = None
    set_aside: int = 0
    gaps: tuple[Gap, ...] = ()
    """The spans in which changes may have been missed and of which nobody has read yet."""


class Orders:
    """Opens the archive, follows every connection with a live grant, and says what changed."""

    def __init__(
        self,
        *,
        events: Events,
        tasks: Tasks,
        connections: "Connections",
        sessions: "Sessions",
        archive: "Archive",
        journal: "Journal",
        clock: Clock,
        rhythm: Rhythms = lambda: NORMAL,
        words: MomentWords = PLAIN,
    ) -> None:
        self._words = words
        self._events = events
        self._tasks = tasks
        self._connections = connections
        self._sessions = sessions
        self.archive = archive
        self._journal = journal
        self._shown: dict[str, OrdersState] = {}
        self._stopped: set[str] = set()
        self._opening: asyncio.Task[None] | None = None
        self._closed = False
        self._exchanging = False
        self._clock = clock
        self._as_of: dict[str, float] = {}
        self.after_opening: Callable[[], Awaitable[None]] = _nothing
        """Is awaited once the archive is open: who else works with it takes it up. May raise ``AppError``."""
        self.before_closing: Callable[[], Awaitable[None]] = _nothing
        """Is awaited before the archive is closed: who else works with it lets go."""
        self.sync = Sync(
            fetch=self.fetch,
            record=self.record,
            tell=self._told,
            clock=clock,
            spawn=tasks.spawn,
            rhythm=rhythm,
        )
        self._wished: set[str] = set()
        self._beside: list[tuple[Sync[Any], Callable[[Connection], bool]]] = []
        self.rhythm = rhythm
        events.subscribe(ConnectionsChanged, lambda _: self._follow())

    def follow_beside(self, sync: Sync[Any], wanted: Callable[[Connection], bool]) -> None:
        """Let another sync follow the ``wanted`` ones of the connections, each once its orders were asked for, and end with this one."""
        self._beside.append((sync, wanted))

    def state(self, connection_id: str) -> OrdersState:
        """Return what is known of the connection's orders."""
        shown = self._shown.get(connection_id, OrdersState())
        sync = self.sync.state(connection_id)
        answers = (each for each in (sync.succeeded_at, shown.fetched_at) if each is not None)
        return replace(
            shown,
            fetched_at=max(answers, default=None),
            loading=sync.fetching or self._exchanging or self._is_opening(),
            error=self.archive.fault or sync.error,
            set_aside=sync.set_aside,
        )

    @property
    def is_paused(self) -> bool:
        """Whether the orders are fetched only when a person asks."""
        return self.rhythm() is None

    def open(self) -> None:
        """Open the archive, unless it is open or being opened; its rows are shown first, then the network is asked."""
        if not (self._closed or self._exchanging or self._is_opening() or self.archive.is_open):
            self._opening = self._tasks.spawn(self._open(), "open the archive")
            self._opening.add_done_callback(lambda _: self._tell_all())

    def refresh(self, connection_id: str, *, by_person: bool = False) -> None:
        """Fetch the orders anew. A person's wish does not wait for a back-off to pass, and opens the archive if need be."""
        if not self.archive.is_open:
            self.open()
        elif by_person and not self._closed:
            self._wished.add(connection_id)
            self.sync.refresh(connection_id)

    def wake(self) -> None:
        """The network or the window came back: ask at once what is due or failed, and look at what others wrote meanwhile."""
        if not self._closed:
            for sync in self._syncs:
                sync.wake()
            self._tasks.spawn(self.look_again(), "look into the archive again")

    async def look_again(self) -> None:
        """Tell the window what another process wrote into the archive meanwhile, if it did."""
        if self.archive.is_open and not self._closed and await self.archive.changed_elsewhere():
            for connection in self._connections.all:
                await self._load(connection.id)
                self._events.publish(OrdersArrived(connection.id, everything=True))
                self._events.publish(OrdersChanged(connection.id))

    async def forget_gaps(self, connection_id: str, gaps: tuple[Gap, ...]) -> None:
        """Say no more that changes may have been missed in these spans: a person has read it. Raises ``AppError``."""
        await self.archive.forget_gaps(connection_id, gaps)
        shown = self._shown.get(connection_id, OrdersState())
        left = tuple(each for each in shown.gaps if each not in gaps)
        self._shown[connection_id] = replace(shown, gaps=left)
        self._events.publish(OrdersChanged(connection_id))

    async def stop(self, connection_id: str) -> None:
        """Fetch nothing more of the connection until ``follow_again``."""
        self._stopped.add(connection_id)
        await asyncio.gather(*(sync.stop(connection_id) for sync in self._syncs))

    def is_stopped(self, connection_id: str) -> bool:
        """Tell whether the connection is stopped: its access is not to be touched meanwhile."""
        return connection_id in self._stopped

    def follow_again(self, connection_id: str) -> None:
        """Follow a connection that was stopped, if it is still there and its grant is live."""
        self._stopped.discard(connection_id)
        self._follow()

    async def forget(self, connection_id: str) -> None:
        """Delete the orders of a stopped connection from the archive. Raises ``AppError``; then they are still there."""
        await self.archive.forget(connection_id)
        self._shown.pop(connection_id, None)
        self._events.publish(OrdersArrived(connection_id, everything=True))
        self._events.publish(OrdersChanged(connection_id))

    async def fetch(self, connection_id: str, by_person: bool = False) -> "DecodedOrders":  # noqa: FBT001, FBT002
        """Ask the API for the connection's orders. Raises ``AppError``; a lost grant is noted.

        ``GrantChanged``: another grant, perhaps another shop's, took the present one's place meanwhile.
        """
        asked_at, grant = self._clock.monotonic(), self.grant_in_use(connection_id)
        decoded = await self._sessions.call(
            connection_id, lambda session: session.api.orders(session.auth), by_person=by_person
        )
        if grant is not None and self.grant_in_use(connection_id) != grant:
            raise GrantChanged
        decoded.asked_at = asked_at
        return decoded

    def grant_in_use(self, connection_id: str) -> str | None:
        """Return what tells the connection's grant from others; None without one. Raises ``GrantChanged`` for one that is held."""
        connection = self._connections.get(connection_id)
        if connection is None or connection.grant is None:
            return None
        if connection.grant.state is GrantState.HELD:
            raise GrantChanged
        return grant_mark(connection)

    async def record(self, connection_id: str, decoded: "DecodedOrders") -> Recorded:
        """Bring an answer into the archive; its orders are let go of then. Raises ``AppError``."""
        try:
            return await self._record(connection_id, decoded)
        finally:
            if len(decoded.orders) > MANY:
                await asyncio.to_thread(let_go, decoded.orders)

    async def _record(self, connection_id: str, decoded: "DecodedOrders") -> Recorded:
        """Bring an answer into the archive, unless one that was asked for later is there already."""
        as_of = self._as_of.get(connection_id)
        if decoded.asked_at is not None and as_of is not None and decoded.asked_at < as_of:
            return Recorded(unchanged=len(decoded.orders))
        if decoded.asked_at is not None:
            self._as_of[connection_id] = decoded.asked_at
        recorded = await self.archive.record(
            connection_id,
            decoded.orders,
            set_aside=decoded.set_aside,
            asked_at=decoded.server_asked_at,
            answered_at=decoded.server_answered_at,
        )
        if recorded.new or recorded.changed:
            words = tr(
                "{new} new and {changed} changed", new=len(recorded.new), changed=len(recorded.changed)
            )
            self._journal.note(connection_id, Kind.ORDERS, words)
        if recorded.gap is not None:
            self._journal.note(connection_id, Kind.GAP, _span(recorded.gap, PLAIN))
        return recorded

    async def look(self, connection_id: str) -> "DecodedOrders":
        """Ask for a connection's orders, bring them into the archive, tell of it, and return them. Raises ``AppError``."""
        decoded = await self.fetch(connection_id)
        self._told(connection_id, self.sync.state(connection_id), await self._record(connection_id, decoded))
        return decoded

    def as_of(self, connection_id: str) -> float | None:
        """Return when the list that stands in the archive was asked for, in monotonic seconds; None: not in this run."""
        return self._as_of.get(connection_id)

    async def exchange_archive(self, change: Callable[[], Awaitable[T]]) -> T:
        """Close the archive, let ``change`` work on its file, and open what is there then. Nothing is fetched meanwhile."""
        await self._end_opening()
        await asyncio.gather(
            *(sync.stop(connection.id) for connection in self._connections.all for sync in self._syncs)
        )
        await self.before_closing()
        closing, self.archive = self.archive, self.archive.anew()
        self._shown.clear()
        self._tell_all()
        self._exchanging = True
        try:
            await closing.aclose()
            return await change()
        finally:
            self._exchanging = False
            self.open()

    def close(self) -> None:
        """Open, follow and show nothing more."""
        self._closed = True

    async def aclose(self) -> None:
        """Stop following, and close the archive after what it is writing; no task reads in it any more."""
        self.close()
        answered = {c.id: self.sync.state(c.id).server_answered_at for c in self._connections.all}
        await asyncio.gather(*(sync.aclose() for sync in self._syncs))
        await self._end_opening()
        if self.archive.is_open:
            # The orders are on the disk already; this is only when they were last confirmed.
            with suppress(AppError):
                for connection_id, at in answered.items():
                    if at is not None:
                        await self.archive.note_answer(connection_id, at)
        await self.before_closing()
        await self.archive.aclose()

    async def _end_opening(self) -> None:
        if self._opening is not None:
            self._opening.cancel()
            await asyncio.wait((self._opening,))

    def _is_opening(self) -> bool:
        return self._opening is not None and not self._opening.done()

    async def _open(self) -> None:
        try:
            await self.archive.open()
        except AppError as error:
            self._events.publish(notice_of(error, key=ARCHIVE_KEY))
            return
        self._events.publish(NoticeWithdrawn(ARCHIVE_KEY))
        for notice in self.archive.take_notices():
            self._events.publish(notice_of(notice, key=f"{ARCHIVE_KEY}-opened"))
        await asyncio.gather(*(self._load(connection.id) for connection in self._connections.all))
        self._events.publish(ArchiveOpened())
        try:
            await self.after_opening()
        finally:
            self._follow()

    @property
    def _syncs(self) -> tuple[Sync[Any], ...]:
        return (self.sync, *(sync for sync, _ in self._beside))

    def _follow(self) -> None:
        if self.archive.is_open and not self._closed:
            followed = [
                c
                for c in self._connections.all
                if c.grant is not None and c.grant.state is GrantState.ACTIVE and c.id not in self._stopped
            ]
            self.sync.follow(c.id for c in followed)
            asked = [c for c in followed if self.sync.state(c.id).was_answered]
            for sync, wanted in self._beside:
                sync.follow(c.id for c in asked if wanted(c))

    async def _load(self, connection_id: str) -> None:
        marks = await self.archive.marks(connection_id)
        self._shown[connection_id] = OrdersState(marks.seen_at, gaps=tuple(each.gap for each in marks.gaps))

    def _told(self, connection_id: str, state: SyncState, recorded: Recorded | None) -> None:
        if recorded is not None and (recorded.new or recorded.changed):
            self._events.publish(OrdersArrived(connection_id, recorded.new, recorded.changed))
        if recorded is not None and recorded.gap is not None:
            shown = self._shown.get(connection_id, OrdersState())
            self._shown[connection_id] = replace(shown, gaps=(recorded.gap, *shown.gaps))
            self._events.publish(gap_notice(connection_id, recorded.gap, self._words))
        if self._beside and not state.fetching:
            self._go_on(connection_id)
        self._events.publish(OrdersChanged(connection_id))

    def _go_on(self, connection_id: str) -> None:
        """The orders were asked for: what is followed beside them has its turn, also if a person wished it."""
        self._follow()
        if connection_id in self._wished:
            self._wished.discard(connection_id)
            for sync, _ in self._beside:
                sync.refresh(connection_id)

    def _tell_all(self) -> None:
        for connection in self._connections.all:
            self._events.publish(OrdersChanged(connection.id))


async def _nothing() -> None:
    pass


def let_go(things: list[Any]) -> None:
    """Empty a list step by step, for a worker: freeing very much at once would hold up the window."""
    while things:
        del things[-MANY // 4 :]


def gap_notice(connection_id: str, gap: Gap, words: MomentWords = PLAIN) -> Notice:
    """Return the notice that changes may have been missed, with the span in this computer's time."""
    return Notice(
        tr("Some changes may have been missed"),
        tr(
            "The last list from Brutlers does not reach back to the one before. Changes {span} may be missing here; each shows "
            "as soon as its order changes again.",
            span=_span(gap, words),
        ),
        connection_id=connection_id,
        key=gap_key(connection_id),
    )


def _span(gap: Gap, words: MomentWords) -> str:
    return tr("between {after} and {before}", after=words.time(gap.after), before=words.time(gap.before))

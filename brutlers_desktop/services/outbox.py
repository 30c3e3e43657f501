"""Writing: what a person wants to be written at Brutlers, from the moment it is saved here until it took effect there.

The window and the command line call this and nothing beneath it. A call returns when what it did is on the disk.
"""

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any, TypeVar

from brutlers_desktop.domain.clock import Clock
from brutlers_desktop.domain.connections import grant_mark
from brutlers_desktop.domain.customer_writes import CustomerWrite
from brutlers_desktop.domain.outbox import (
    UNDO_PREFERENCE,
    Answer,
    Counts,
    Entry,
    NewOrder,
    Payload,
    StatusChange,
    WriteState,
    counts,
    undo_seconds,
)
from brutlers_desktop.errors import AppError
from brutlers_desktop.push import SETTLE, Push
from brutlers_desktop.services.archive import Archive, ArchiveClosed
from brutlers_desktop.services.attention import ATTENTION_KEY, attention
from brutlers_desktop.services.connections import Connections
from brutlers_desktop.services.customers import Customers
from brutlers_desktop.services.events import (
    ConnectionsChanged,
    Events,
    NoticeWithdrawn,
    OrdersChanged,
    OutboxChanged,
    WriteEnded,
)
from brutlers_desktop.services.orders import Orders
from brutlers_desktop.services.preferences import Preferences
from brutlers_desktop.services.sending import Sending
from brutlers_desktop.services.sessions import Sessions
from brutlers_desktop.services.tasks import Tasks
from brutlers_desktop.services.written import Written
from brutlers_desktop.store import drafts
from brutlers_desktop.store.outbox import KEPT, OutboxStore
from brutlers_desktop.sync import wait
from brutlers_desktop.translation import tr

T = TypeVar("T")


class Outbox:
    """The outbox of the profile's archive; without one that is open, nothing can be written and every call raises ``ArchiveClosed``."""

    def __init__(
        self,
        *,
        events: Events,
        tasks: Tasks,
        orders: Orders,
        customers: Customers,
        connections: Connections,
        sessions: Sessions,
        preferences: Preferences,
        clock: Clock,
    ) -> None:
        self._events = events
        self._tasks = tasks
        self._orders = orders
        self._connections = connections
        self._preferences = preferences
        self._clock = clock
        self._sending = Sending(connections, sessions, orders, customers, clock)
        self._sending.customer_writes = self.customer_writes
        self._written = Written(
            events=events, tasks=tasks, orders=orders, sending=self._sending, clock=clock, gone=self._tell
        )
        self._push: Push | None = None
        self._store: OutboxStore | None = None
        self._archive: Archive | None = None
        self._left: dict[int, Entry] = {}
        self._looking = False
        self._asked: int | None = None
        events.subscribe(ConnectionsChanged, lambda _: self._notice())
        events.subscribe(OrdersChanged, lambda event: self._look_after(event.connection_id))

    # --- for painting: what is known without waiting

    @property
    def is_open(self) -> bool:
        """Whether anything can be written."""
        return self._store is not None

    @property
    def counts(self) -> Counts:
        """How many entries wait, and how many need a person."""
        return counts(tuple(self._left.values()))

    def pending_of(self, connection_id: str, order_id: str) -> Entry | None:
        """Return the newest change of an order that the archive does not show yet; None if there is none.

        It may be done already: then the list that shows it is on its way.
        """
        own = (
            entry
            for entry in (*self._left.values(), *self._written.entries)
            if entry.connection_id == connection_id
            and isinstance(entry.payload, StatusChange)
            and entry.payload.order_id == order_id
        )
        return max(own, key=lambda entry: entry.id, default=None)

    def pending_creates(self, connection_id: str) -> tuple[Entry, ...]:
        """Return the orders of a connection that the archive does not show yet, the newest first.

        They may be made already: then the list that shows them is on its way.
        """
        own = (
            entry
            for entry in (*self._left.values(), *self._written.entries)
            if entry.connection_id == connection_id and isinstance(entry.payload, NewOrder)
        )
        return tuple(sorted(own, key=lambda entry: entry.id, reverse=True))

    def customer_writes(self, connection_id: str) -> tuple[CustomerWrite, ...]:
        """Return what is to be written of a connection's customers and is not done, the oldest first."""
        return tuple(
            each.payload
            for each in self.pending_customers(connection_id)
            if isinstance(each.payload, CustomerWrite)
        )

    def pending_customers(self, connection_id: str) -> tuple[Entry, ...]:
        """Return the entries of a connection's customers that are not done, the oldest first."""
        own = (each for _, each in sorted(self._left.items()) if each.connection_id == connection_id)
        return tuple(each for each in own if isinstance(each.payload, CustomerWrite))

    def find(self, entry_id: int) -> Entry | None:
        """Return an entry that is not done; None if there is none."""
        return self._left.get(entry_id)

    @property
    def undo_seconds(self) -> int:
        """How long a write waits for its undo, as the person set it."""
        return undo_seconds(self._preferences.get(UNDO_PREFERENCE))

    # --- what a person does

    async def create(
        self, connection_id: str, order: NewOrder, *, undo_seconds: float | None = None
    ) -> Entry:
        """Let an order be made. Raises ``AppError`` if it could not be saved; then nothing happened."""
        (entry,) = await self._add(connection_id, (order,), undo_seconds)
        return entry

    async def change_status(
        self, connection_id: str, change: StatusChange, *, undo_seconds: float | None = None
    ) -> Entry:
        """Let an order's status be changed. Raises as ``create``."""
        (entry,) = await self._add(connection_id, (change,), undo_seconds)
        return entry

    async def write_customer(
        self, connection_id: str, write: CustomerWrite, *, undo_seconds: float | None = None
    ) -> Entry:
        """Let a customer be made or changed. Raises as ``create``."""
        (entry,) = await self._add(connection_id, (write,), undo_seconds)
        return entry

    async def change_many(
        self, connection_id: str, changes: Sequence[StatusChange], *, undo_seconds: float | None = None
    ) -> list[Entry]:
        """Let many orders' statuses be changed: all are saved, or none. Raises as ``create``."""
        return list(await self._add(connection_id, tuple(changes), undo_seconds)) if changes else []

    async def undo(self, entry_id: int) -> bool:
        """Take an entry back. False: too late, it may have been sent."""
        return await self._delete(entry_id, OutboxStore.undo)

    async def undo_last(self) -> Entry | None:
        """Take back the newest entry whose undo time has not passed; None if there is none."""
        waiting = [entry for entry in self._left.values() if entry.state is WriteState.UNDO]
        for entry in sorted(waiting, key=lambda entry: entry.id, reverse=True):
            if (taken := await self.take_back(entry.id)) is not None:
                return taken
        return None

    async def take_back(self, entry_id: int) -> Entry | None:
        """Take an entry back, and return it with its image's bytes as it was. None: too late, it may have been sent."""
        entry = await self.entry(entry_id)
        return entry if await self.undo(entry_id) else None

    async def discard(self, entry_id: int) -> bool:
        """Delete an entry that certainly has no effect, or about which a person is asked. False: it may be under way."""
        return await self._delete(entry_id, OutboxStore.discard)

    async def retry(self, entry_id: int) -> bool:
        """Let a refused entry, or one that waits, go on now. False: there is nothing to try again."""
        return await self._change(lambda store: store.retry(entry_id)) is not None

    async def edit(self, entry_id: int, payload: Payload) -> Entry | None:
        """Put another payload in an entry that has no effect yet; it goes on from there. None: too late."""
        return await self._change(lambda store: store.edit(entry_id, payload))

    async def answer(self, entry_id: int, answer: Answer) -> bool:
        """Settle the question of an entry. False: it has none (any more)."""
        settled = await self._do(lambda store: store.answer(entry_id, answer, self._clock.now()))
        if settled:
            await self._read_again()
        return settled

    # --- what is there

    async def entries(self) -> tuple[Entry, ...]:
        """Return all entries that are not done, the oldest first; images without their bytes."""
        return await self._do(OutboxStore.entries)

    async def sent(self) -> tuple[Entry, ...]:
        """Return what took effect, as long as it is kept, the latest first."""
        since = self._clock.now() - KEPT
        return await self._do(lambda store: store.sent(since))

    async def entry(self, entry_id: int) -> Entry | None:
        """Return an entry with its image's bytes; None if there is none."""
        return await self._do(lambda store: store.entry(entry_id))

    async def load_draft(self, key: str) -> dict[str, Any] | None:
        """Return what a person began to type under that key; None if there is nothing."""
        return await self._orders.archive.read(lambda reader: drafts.load(reader, key))

    async def keep_draft(self, key: str, values: dict[str, Any]) -> None:
        """Keep what a person began to type, in place of what was kept under that key before. ``values`` are JSON."""
        await self._orders.archive.write(lambda database: drafts.keep(database, key, values))

    async def drop_draft(self, key: str) -> None:
        """Drop a draft; one that is not there is no error."""
        await self._orders.archive.write(lambda database: drafts.drop(database, key))

    # --- with the archive

    async def open(self, *, send: bool = True) -> None:
        """Take up the outbox of the archive that has just been opened, and ``send`` what waits. Raises ``AppError``."""
        archive = self._orders.archive
        self._store = await archive.write(OutboxStore)
        self._archive = archive
        self._left = {entry.id: entry for entry in await self._do(OutboxStore.entries)}
        self._events.publish(OutboxChanged("", tuple(self._left)))
        if not send:
            return
        self._push = Push(
            books=self._do,
            send=self._sending.send,
            look=self._sending.look,
            profile=self._sending.profile,
            grant=self._sending.grant,
            peers=self._sending.peers,
            server_now=self._sending.server_now,
            tell=self._told,
            clock=self._clock,
            spawn=self._tasks.spawn,
            wait=wait,
            settle=SETTLE,
        )
        self._push.start()

    def wake(self) -> None:
        """The network or the window came back, or a person wishes it: try now what waits."""
        if self._push is not None:
            self._push.wake()

    async def abandon(self, connection_id: str) -> None:
        """A connection was removed: what waits for it needs a person."""
        if self.is_open:
            for entry in await self._do(lambda store: store.abandon(connection_id)):
                self._told(entry)
            self._notice()

    async def close(self) -> None:
        """Send nothing more, and let go of the archive, which is about to be closed."""
        push, self._push = self._push, None
        if push is not None:
            await push.aclose()
        store, self._store = self._store, None
        archive, self._archive = self._archive, None
        self._left = {}
        self._written.clear()
        if store is not None and archive is not None:
            await archive.write(lambda _: store.close())

    async def look_again(self) -> None:
        """Take up what another process wrote."""
        if self.is_open:
            await self._read_again()

    async def _add(
        self, connection_id: str, payloads: Sequence[Payload], undo_seconds: float | None
    ) -> tuple[Entry, ...]:
        connection = self._connections.get(connection_id)
        if connection is None:
            raise AppError(
                tr("The connection is gone"),
                tr("It was removed meanwhile, so nothing can be written through it."),
            )
        grant = grant_mark(connection)
        seconds = self.undo_seconds if undo_seconds is None else undo_seconds
        now = self._clock.now()
        due_at = now + timedelta(seconds=seconds)
        added = await self._do(lambda store: store.add(connection_id, payloads, now, due_at, grant=grant))
        self._take(added)
        self._notice()
        return added

    async def _delete(self, entry_id: int, how: Callable[[OutboxStore, int], bool]) -> bool:
        deleted = await self._do(lambda store: how(store, entry_id))
        if deleted:
            gone = self._left.pop(entry_id, None)
            self._tell([] if gone is None else [gone])
            self._notice()
        return deleted

    async def _change(self, change: Callable[[OutboxStore], Entry | None]) -> Entry | None:
        changed = await self._do(change)
        if changed is not None:
            self._take((changed,))
            self._notice()
        return changed

    async def _do(self, call: Callable[[OutboxStore], T]) -> T:
        store, archive = self._store, self._archive
        if store is None or archive is None:
            raise ArchiveClosed
        return await archive.write(lambda _: call(store))

    async def _read_again(self) -> None:
        before, self._left = self._left, {entry.id: entry for entry in await self._do(OutboxStore.entries)}
        differing = [
            entry
            for entry in (before | self._left).values()
            if before.get(entry.id) != self._left.get(entry.id)
        ]
        if differing:
            self._tell(differing)
            self._notice()

    def _look_after(self, connection_id: str) -> None:
        """With each answer of the list look also for what the command line wrote meanwhile."""
        if self.is_open and not self._looking and not self._orders.sync.state(connection_id).fetching:
            self._looking = True
            task = self._tasks.spawn(self.look_again(), "look for entries of another process")
            task.add_done_callback(lambda _: setattr(self, "_looking", False))

    def _notice(self) -> None:
        if self._push is not None:
            self._push.notice()

    def _told(self, entry: Entry) -> None:
        """Take up what the sending changed."""
        before = self._left.get(entry.id)
        self._take((entry,))
        if entry.state is WriteState.DONE:
            self._events.publish(WriteEnded(entry))
        elif entry.needs_person and not (before is not None and before.needs_person):
            self._events.publish(WriteEnded(entry))
            self._asked = entry.id
            self._events.publish(attention(entry, self.counts.attention - 1))

    def _take(self, changed: Sequence[Entry]) -> None:
        for entry in changed:
            if entry.state is WriteState.DONE:
                self._left.pop(entry.id, None)
                self._written.add(entry)
            else:
                self._left[entry.id] = entry
        self._tell(changed)

    def _tell(self, changed: Sequence[Entry]) -> None:
        by_connection: dict[str, list[int]] = {}
        for entry in changed:
            by_connection.setdefault(entry.connection_id, []).append(entry.id)
        for connection_id, ids in by_connection.items():
            self._events.publish(OutboxChanged(connection_id, tuple(ids)))
        self._withdraw_answered()

    def _withdraw_answered(self) -> None:
        """Take back the notice about an entry that no longer needs a person."""
        asked = None if self._asked is None else self._left.get(self._asked)
        if self._asked is not None and (asked is None or not asked.needs_person):
            self._asked = None
            self._events.publish(NoticeWithdrawn(ATTENTION_KEY))

"""Between the window and the services: events become signals, a person's actions become tasks with an owner."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from brutlers_desktop.domain.outbox import Entry
from brutlers_desktop.services.events import (
    ConnectionsChanged,
    CustomersChanged,
    Events,
    HealthChanged,
    JournalChanged,
    Notice,
    NoticeWithdrawn,
    OrdersArrived,
    OrdersChanged,
    OutboxChanged,
    PaceLearned,
    Revoked,
    SignInEnded,
    SignInProgress,
    SignInStarted,
    WriteEnded,
)
from brutlers_desktop.services.preferences import Preferences
from brutlers_desktop.ui.models.pending import WithPending

if TYPE_CHECKING:
    from brutlers_desktop.services.archive import Archive
    from brutlers_desktop.services.desk import Desk


class Bridge(QObject):
    """The window's only way to the services. Before ``attach`` the window is empty but alive.

    Each window has a bridge of its own, which ends with it: see ``MainWindow.retire``.
    """

    ready = Signal()
    connections_changed = Signal()
    health_changed = Signal()
    orders_changed = Signal(str)
    orders_arrived = Signal(object)
    customers_changed = Signal(str)
    pace_learned = Signal(str)
    outbox_changed = Signal(str, object)
    write_ended = Signal(object)
    sign_in_started = Signal(object)
    sign_in_progress = Signal(object)
    sign_in_ended = Signal(object)
    revoked = Signal(object)
    journal_changed = Signal(object)
    notice = Signal(object)
    notice_withdrawn = Signal(str)
    lock_changed = Signal(bool)
    lock_setting_changed = Signal()
    lock_wanted = Signal()
    tray_setting_changed = Signal()
    language_wanted = Signal(str)
    """The code of the language that a person chose; empty: the system's."""
    look_changed = Signal()

    def __init__(
        self, events: Events, parent: QObject | None = None, preferences: Preferences | None = None
    ) -> None:
        super().__init__(parent)
        self.events = events
        self.preferences = preferences or Preferences()
        """How a person likes the window: there from the first moment, also while the services are not."""
        self._desk: Desk | None = None
        self._locked = False
        self.pending_orders: Callable[[], Sequence[Entry]] = tuple
        """Tells the orders that are to be made and are not in the archive yet, the newest first."""
        self._running: set[asyncio.Task[Any]] = set()
        self._is_detached = False
        self._subscriptions = [
            events.subscribe(ConnectionsChanged, lambda _: self.connections_changed.emit()),
            events.subscribe(HealthChanged, lambda _: self.health_changed.emit()),
            events.subscribe(OrdersChanged, lambda event: self.orders_changed.emit(event.connection_id)),
            events.subscribe(
                CustomersChanged, lambda event: self.customers_changed.emit(event.connection_id)
            ),
            events.subscribe(OrdersArrived, self.orders_arrived.emit),
            events.subscribe(PaceLearned, lambda event: self.pace_learned.emit(event.connection_id)),
            events.subscribe(
                OutboxChanged, lambda event: self.outbox_changed.emit(event.connection_id, event.entry_ids)
            ),
            events.subscribe(WriteEnded, lambda event: self.write_ended.emit(event.entry)),
            events.subscribe(SignInStarted, self.sign_in_started.emit),
            events.subscribe(SignInProgress, self.sign_in_progress.emit),
            events.subscribe(SignInEnded, self.sign_in_ended.emit),
            events.subscribe(Revoked, self.revoked.emit),
            events.subscribe(JournalChanged, self.journal_changed.emit),
            events.subscribe(Notice, self.notice.emit),
            events.subscribe(NoticeWithdrawn, lambda event: self.notice_withdrawn.emit(event.key)),
        ]

    @property
    def desk(self) -> "Desk | None":
        """The services, once they are there."""
        return self._desk

    @property
    def is_locked(self) -> bool:
        """Whether the window hides its data: nothing that is shown elsewhere may tell of it either."""
        return self._locked

    def set_locked(self, *, locked: bool) -> None:
        """Let everyone know whether the window hides its data."""
        if locked is not self._locked:
            self._locked = locked
            self.lock_changed.emit(locked)

    def attach(self, desk: "Desk") -> None:
        """Take up the services."""
        self._desk = desk
        self.ready.emit()

    def keep(self, name: str, value: Any) -> None:
        """Keep how a person likes something (what JSON can hold) for the next start. Before ``attach`` nothing is kept."""
        self.run(self.preferences.keep(name, value), f"keep {name}", must_finish=True)

    def run(
        self,
        coroutine: Coroutine[Any, Any, Any],
        name: str,
        connection_id: str = "",
        *,
        must_finish: bool = False,
    ) -> asyncio.Task[Any] | None:
        """Run what a person or the window wants; what goes wrong in it becomes a notice. None: nothing is there yet.

        ``must_finish``: it writes something that the end of the app should not cut off.
        """
        if self._desk is None or self._is_detached:
            coroutine.close()
            return None
        task = self._desk.tasks.spawn(coroutine, name, connection_id=connection_id, must_finish=must_finish)
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return task

    def detach(self) -> None:
        """Tell the window of nothing any more, and begin nothing for it; what runs goes on."""
        self._is_detached = True
        while self._subscriptions:
            self._subscriptions.pop()()

    async def until_done(self) -> None:
        """Wait for all that the window began."""
        while self._running:
            await asyncio.wait(tuple(self._running))

    @property
    def archive(self) -> "Archive | None":
        """The archive, while it is open."""
        archive = None if self._desk is None else self._desk.orders.archive
        return archive if archive is not None and archive.is_open else None

    @property
    def order_source(self) -> WithPending | None:
        """The orders, pending ones above those of the archive, while it is open."""
        archive = self.archive
        return None if archive is None else WithPending(archive, self.pending_orders)

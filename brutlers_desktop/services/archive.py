"""The archive for coroutines: one thread writes, one searches, one reads pages; the window's thread waits for no disk."""

import asyncio
import threading
from array import array
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal, TypeVar

from brutlers_desktop.domain.clock import Clock
from brutlers_desktop.domain.connections import Connection
from brutlers_desktop.domain.gap import Gap
from brutlers_desktop.domain.orders import Order
from brutlers_desktop.domain.queries import OrderQuery, View
from brutlers_desktop.errors import AppError, EnvironmentFault
from brutlers_desktop.services import archive_key
from brutlers_desktop.services.export.columns import COLUMNS, ExportColumn
from brutlers_desktop.services.export.from_archive import exported
from brutlers_desktop.services.export.run import ExportFormat, export_to
from brutlers_desktop.services.export.whole_file import Progress
from brutlers_desktop.services.finder import Finder
from brutlers_desktop.services.tasks import DiskWorker
from brutlers_desktop.store import marks, registrations, sources, views
from brutlers_desktop.store.database import Database, Interrupted, Reader, database_exists, open_database
from brutlers_desktop.store.erased import orders_left
from brutlers_desktop.store.language import use_language
from brutlers_desktop.store.marks import Marks
from brutlers_desktop.store.orders import OrderRow, OrderStore, StoredOrder
from brutlers_desktop.sync import Recorded
from brutlers_desktop.translation import tr
from brutlers_desktop.vault.worker import VaultWorker

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Opened:
    """The database with a store for each thread: ``pages`` and ``reader`` read what is on the screen."""

    database: Database
    passing: bool
    writing: OrderStore
    pages: OrderStore
    finder: Finder
    quick: Finder
    reader: Reader


class Archive:
    """The orders of one profile. Every method but ``open``, ``exists`` and ``aclose`` needs it open.

    All raise ``AppError`` as the store does, and ``ArchiveClosed`` where it is not open.
    """

    def __init__(self, directory: Path, vault: VaultWorker, clock: Clock) -> None:
        self._directory = directory
        self._vault = vault
        self._clock = clock
        self._writer, self._pager = DiskWorker(), DiskWorker()
        self._opened: _Opened | None = None
        self._closing = False
        self._notices: tuple[AppError, ...] = ()
        self._exports: dict[asyncio.Future[int], threading.Event] = {}
        self.fault: AppError | None = None
        """Why the archive could not be opened, if so."""

    @property
    def is_open(self) -> bool:
        """Whether orders can be read and kept."""
        return self._opened is not None and not self._closing

    @property
    def database(self) -> Database:
        """The open database. Raises ``ArchiveClosed``."""
        return self._there().database

    def anew(self) -> "Archive":
        """Return an archive of the same profile that is not open yet."""
        return Archive(self._directory, self._vault, self._clock)

    def exists(self) -> bool:
        """Tell whether an earlier run began an archive. Blocks. Raises ``DiskFault``."""
        return database_exists(self._directory / archive_key.FILE_NAME)

    async def open(self, *, lasting: bool = False) -> None:
        """Open the archive with the key from the vault, or begin one. ``lasting``: refuse one for this run only.

        Raises ``VaultDenied``, ``KeyMissing``, ``WrongKey``, ``NewerDatabase``, ``DatabaseBusy``, ``DiskFault``;
        ``fault`` remembers it.
        """
        try:
            async with archive_key.held_place(self._directory, self._vault) as place:
                if lasting and place.passing:
                    raise EnvironmentFault(
                        tr("Nothing can be kept here"),
                        tr(
                            "This system has no keyring service, so there is no archive that lasts. Open the app and "
                            "choose a passphrase, or start a keyring service (such as GNOME Keyring or KWallet); "
                            "sign in once in the app, then try again."
                        ),
                    )
                await self._writer.run(self._open_at, place)
        except AppError as error:
            self.fault = error
            raise
        self.fault = None

    def take_notices(self) -> tuple[AppError, ...]:
        """Return, once, what happened while opening that a person must know."""
        taken, self._notices = self._notices, ()
        return taken

    async def record(
        self,
        connection_id: str,
        orders: Sequence[Order],
        *,
        set_aside: int = 0,
        asked_at: datetime | None = None,
        answered_at: datetime | None = None,
    ) -> Recorded:
        """Bring a whole answer of the API into the archive; ``set_aside`` of its items could not be read.

        ``asked_at``, ``answered_at``: by the server's clock; without them the answer is new, and came now by this computer's.
        One that changes nothing writes nothing.
        """
        seen_at = answered_at or self._clock.now()
        return await self._writer.run(self._record, connection_id, orders, seen_at, set_aside, asked_at)

    async def changed_elsewhere(self) -> bool:
        """Tell whether another process has written since the last call, or since the opening. Reads no order."""
        return await self.write(Database.changed_elsewhere)

    async def note_answer(self, connection_id: str, seen_at: datetime) -> None:
        """Put on record when the last answer came, by the server's clock, also if it changed nothing: for the program's end."""
        await self.write(lambda database: marks.note_answer(database, connection_id, seen_at))

    async def forget(self, connection_id: str) -> int:
        """Delete the orders of a connection; return how many there were."""
        return await self.write(lambda database: sources.forget(database, connection_id))

    def find(self, query: OrderQuery) -> "AsyncGenerator[array[int], None]":
        """Give out the rows of a query in its order: at most 64 at first, then growing pieces, all of one state.

        A newer call ends this one. Raises ``Superseded`` then.
        """
        return self._there().finder.find(query)

    async def first_found(self, query: OrderQuery, most: int) -> list[OrderRow]:
        """Return the first orders of a query, ``most`` of them: for a field that asks at each key, while a table lists others.

        A newer call ends this one. Raises ``Superseded`` then.
        """
        async with aclosing(self._there().quick.find(query)) as pieces:
            async for piece in pieces:
                return await self.page(piece[:most])
        return []

    async def count(self, query: OrderQuery) -> int:
        """Return how many orders a query finds."""
        return await self._look(lambda store: store.count(query))

    async def page(self, rows: Sequence[int]) -> list[OrderRow]:
        """Return what a table shows of ``rows``; rows that are gone are left out."""
        return await self._look(lambda store: store.page(rows))

    async def newest(self, query: OrderQuery, most: int) -> tuple[Order, ...]:
        """Return the first ``most`` orders of a query, without their timelines; a search that runs goes on."""
        return await self._look(lambda store: _newest(store, query, most))

    async def order(self, row: int) -> StoredOrder | None:
        """Return an order with its timeline and earlier versions, or None."""
        return await self._look(lambda store: store.order(row))

    async def row_of(self, connection_id: str, order_id: str) -> int | None:
        """Return the row of an order by the API's id, or None."""
        return await self._look(lambda store: store.row_of(connection_id, order_id))

    async def distinct(
        self, field: Literal["type", "status"], connection_ids: Sequence[str]
    ) -> tuple[str, ...]:
        """Return the values that orders have now, to filter by."""
        return await self._look(lambda store: store.distinct(field, connection_ids))

    async def marks(self, connection_id: str) -> Marks:
        """Return what is on record of the connection's answers: the last one, and gaps."""
        return await self.read(lambda reader: marks.marks(reader, connection_id))

    async def forget_gaps(self, connection_id: str, gaps: Sequence[Gap]) -> None:
        """Drop these gaps of a connection: a person has read about them."""
        await self.write(lambda database: marks.forget_gaps(database, connection_id, gaps))

    async def connection_ids(self) -> tuple[str, ...]:
        """Return the connections that have orders here, also those that were removed."""
        return await self.read(sources.connection_ids)

    async def holders(self, order_id: str) -> tuple[str, ...]:
        """Return the connections by which an order of that id came."""
        return await self.read(lambda reader: sources.holders(reader, order_id))

    async def views(self) -> tuple[View, ...]:
        """Return the person's own views."""
        return await self.read(views.views)

    async def save_view(self, view: View) -> None:
        """Save a view, in place of one of that name."""
        await self.write(lambda database: views.save_view(database, view))

    async def delete_view(self, name: str) -> None:
        """Delete a view."""
        await self.write(lambda database: views.delete_view(database, name))

    async def registrations(self) -> tuple[Connection, ...]:
        """Return the registrations on record, also of connections that are not in the profile's list."""
        return await self.read(registrations.registrations)

    async def keep_registrations(self, connections: Sequence[Connection]) -> None:
        """Put the registrations of exactly these connections on record."""
        await self.write(lambda database: registrations.keep_registrations(database, connections))

    async def use_language(self, language: str) -> bool:
        """Sort by the alphabet of ``language``; tell whether the order of rows may be another now."""
        return bool(await self.write(lambda database: use_language(database, language)))

    async def export(
        self,
        path: Path,
        kind: ExportFormat,
        query: OrderQuery,
        names: Mapping[str, str],
        progress: Progress,
        columns: Sequence[ExportColumn] = COLUMNS,
    ) -> int:
        """Write what a query finds to a file, whole or not at all; return how many orders.

        ``names`` are those of the connections. To cancel is to stop it; ``progress.told`` is called in another thread.
        """
        opened = self._there()

        def write() -> int:
            store = OrderStore(opened.database)
            try:
                pages = exported(store, query, names, progress, timelines=kind is ExportFormat.JSON)
                return export_to(path, kind, pages, progress, columns)
            finally:
                store.close()

        writing = asyncio.ensure_future(asyncio.to_thread(write))
        self._exports[writing] = progress.stop
        writing.add_done_callback(self._exports.pop)
        try:
            return await asyncio.shield(writing)
        except asyncio.CancelledError:
            progress.stop.set()
            await asyncio.wait((writing,))
            if not writing.cancelled():
                writing.exception()
            raise

    async def aclose(self) -> None:
        """Stop reading, finish what is being written, close the files. Call it once."""
        self._closing = True
        for stop in self._exports.values():
            stop.set()
        if self._exports:
            await asyncio.wait(tuple(self._exports))
        await asyncio.to_thread(self._close)

    def _open_at(self, place: archive_key.Place) -> None:
        archive_key.sweep(self._directory)
        database = open_database(place.path, place.key, clock=self._clock)
        try:
            self._opened = _Opened(
                database,
                place.passing,
                OrderStore(database),
                OrderStore(database),
                Finder(OrderStore(database)),
                Finder(OrderStore(database)),
                database.reader(),
            )
        except BaseException:
            database.close()
            raise
        self._notices += database.notices + (() if place.notice is None else (place.notice,))

    def _close(self) -> None:
        if self._opened is not None:
            self._opened.finder.close()
            self._opened.quick.close()
            self._opened.pages.interrupt()
        for worker in (self._writer, self._pager):
            worker.close()
        opened, self._opened = self._opened, None
        if opened is not None:
            opened.database.close()
            if opened.passing:
                archive_key.remove(opened.database.path)

    def _there(self) -> _Opened:
        if self._opened is None:
            raise ArchiveClosed
        return self._opened

    async def write(self, call: Callable[[Database], T]) -> T:
        """Run ``call`` in the thread that writes."""
        return await self._writer.run(lambda: call(self._there().database))

    async def _look(self, call: Callable[[OrderStore], T]) -> T:
        """Read what is on the screen. Raises ``ArchiveClosed`` also where the closing cut it short."""
        if self._closing:
            raise ArchiveClosed
        try:
            return await self._pager.run(lambda: call(self._there().pages))
        except Interrupted:
            raise ArchiveClosed from None

    async def read(self, call: Callable[[Reader], T]) -> T:
        """Run ``call`` in the thread that reads what is on the screen: it takes some milliseconds at most."""
        return await self._pager.run(lambda: call(self._there().reader))

    def _record(
        self,
        connection_id: str,
        orders: Sequence[Order],
        seen_at: datetime,
        set_aside: int,
        asked_at: datetime | None,
    ) -> Recorded:
        opened = self._there()
        left = orders_left(opened.database, connection_id, orders)
        away = set_aside + len(orders) - len(left)
        applied = opened.writing.apply(connection_id, left, seen_at, set_aside=away, asked_at=asked_at)
        return Recorded(applied.new, applied.changed, applied.unchanged, applied.gap)


class ArchiveClosed(AppError):
    """The archive is not open."""

    def __init__(self) -> None:
        super().__init__(tr("The orders cannot be read now"), tr("Their archive is not open."))


def _newest(store: OrderStore, query: OrderQuery, most: int) -> tuple[Order, ...]:
    rows = array("q")
    for piece in store.row_ids(query):
        rows += piece
        if len(rows) >= most:
            break
    return tuple(each.order for each in store.page(rows[:most]))

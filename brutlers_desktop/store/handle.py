"""An open database: one connection that writes, any number that read."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import apsw

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import AppError
from brutlers_desktop.store import damage
from brutlers_desktop.store.checking import BackgroundCheck
from brutlers_desktop.store.connection import CHECKPOINT_PAGES, as_reader, connect
from brutlers_desktop.store.faults import Interrupted
from brutlers_desktop.store.openings import Opening


class Reader:
    """A connection that only reads, for one thread at a time. ``interrupt()`` may be called from any thread."""

    def __init__(self, connection: apsw.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path

    def rows(self, sql: str, bindings: tuple[Any, ...] | dict[str, Any] = ()) -> Iterator[tuple[Any, ...]]:
        """Run ``sql`` and give out its rows. Raises ``AppError`` or ``Interrupted``."""
        with damage.converted(self._path):
            yield from self._connection.execute(sql, bindings)

    def row(self, sql: str, bindings: tuple[Any, ...] | dict[str, Any] = ()) -> tuple[Any, ...] | None:
        """Return the first row, or None. Raises ``AppError`` or ``Interrupted``."""
        with damage.converted(self._path):
            return next(iter(self._connection.execute(sql, bindings)), None)

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Let all reads inside see the same state."""
        with damage.converted(self._path):
            self._connection.execute("BEGIN")
        try:
            yield
        finally:
            if not self._connection.get_autocommit():
                self._connection.execute("ROLLBACK")

    @contextmanager
    def budget(self, steps: int, notice_every: int) -> Iterator[None]:
        """Let the statements inside run for ``steps`` of SQLite's machine together, then raise ``TimeoutError``."""
        left = steps // notice_every

        def spent() -> bool:
            nonlocal left
            left -= 1
            return left < 0

        self._connection.set_progress_handler(spent, notice_every)
        try:
            yield
        except Interrupted:
            if left < 0:
                raise TimeoutError from None
            raise
        finally:
            self._connection.set_progress_handler(None)

    def interrupt(self) -> None:
        """Let what runs at this moment raise ``Interrupted``; what has not begun is not touched."""
        with suppress(apsw.ConnectionClosedError):
            self._connection.interrupt()

    def close(self) -> None:
        """Close the connection. A second time is no error."""
        self._connection.close()


class Database:
    """An open database. ``notices`` say what happened while opening that a person must know."""

    def __init__(
        self,
        path: Path,
        key: Secret,
        writer: apsw.Connection,
        opening: Opening,
        notices: tuple[AppError, ...],
        check: BackgroundCheck | None,
    ) -> None:
        self.path = path
        self.key = key
        self.notices = notices
        self._writer = writer
        self._opening = opening
        self._check = check
        self._writing = threading.Lock()
        self._readers: list[Reader] = []
        self._version = _data_version(writer)
        self._log_pages = 0
        self._checkpoint = threading.Thread()
        writer.set_wal_hook(self._note_log)

    @contextmanager
    def write(self) -> Iterator[apsw.Connection]:
        """Run the body in one transaction on the connection that writes: all of it is kept, or nothing.

        Threads wait for each other. Raises ``DiskFault``, ``DatabaseBusy``, ``DatabaseDamaged``.
        """
        self._writing.acquire()
        try:
            with damage.converted(self.path):
                self._writer.execute("BEGIN IMMEDIATE")
                try:
                    yield self._writer
                    self._writer.execute("COMMIT")
                finally:
                    if not self._writer.get_autocommit():
                        self._writer.execute("ROLLBACK")
        finally:
            self._hand_on()

    def reader(self) -> Reader:
        """Open a connection that only reads; it is closed with the database at the latest."""
        with damage.converted(self.path):
            connection = connect(self.path, self.key)
            as_reader(connection)
        reader = Reader(connection, self.path)
        self._readers.append(reader)
        return reader

    def changed_elsewhere(self) -> bool:
        """Tell whether another process has written since the last call, or since the opening. Reads no order.

        Waits for the write of this process that is under way. Raises ``AppError``.
        """
        with self._writing, damage.converted(self.path):
            before, self._version = self._version, _data_version(self._writer)
            return self._version != before

    def check(self) -> None:
        """Read everything. Raises ``DatabaseDamaged``; the next opening then sets the file aside. Seconds for a million orders."""
        with self._writing, damage.converted(self.path):
            damage.require_sound(self._writer)

    def empty_log(self) -> None:
        """Move the log into the file and empty it, so that no earlier page is left in it. Raises ``AppError``, also while somebody reads."""
        with self._writing, damage.converted(self.path):
            self._writer.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)

    def _note_log(self, _connection: apsw.Connection, _name: str, pages: int) -> int:
        self._log_pages = pages
        return apsw.SQLITE_OK

    def _hand_on(self) -> None:
        """Let the next one write; if the log has become long, once it is in the file: what was written is safe already."""
        if self._log_pages < CHECKPOINT_PAGES:
            self._writing.release()
            return
        self._log_pages = 0
        self._checkpoint = threading.Thread(target=self._shorten_log, name="checkpoint")
        try:
            self._checkpoint.start()
        except RuntimeError:  # the interpreter is ending, or the system gives no more threads
            self._shorten_log()

    def _shorten_log(self) -> None:
        """Move the log into the file and let the next one write. What cannot be moved now stays in the log."""
        try:
            with suppress(AppError), damage.converted(self.path):
                self._writer.wal_checkpoint()
        finally:
            self._writing.release()

    def close(self) -> None:
        """Close every connection and let go of the file. A second time is no error."""
        if self._check is not None:
            self._check.stop()
        for reader in self._readers:
            reader.interrupt()
            reader.close()
        self._readers.clear()
        with self._writing:
            self._writer.close()
        if self._checkpoint.ident is not None:
            self._checkpoint.join()
        self._opening.release()


def _data_version(connection: apsw.Connection) -> int:
    """Return a number that each commit of another connection changes, and none of this one's."""
    return int(connection.pragma("data_version"))

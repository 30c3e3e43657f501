"""Connections on disk, without their secrets: name, registration, grant, and marks of renewals under way."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final, TypeVar

from filelock import FileLock, Timeout

from brutlers_desktop.domain.clock import Clock, SystemClock
from brutlers_desktop.domain.connections import Connection
from brutlers_desktop.errors import Action, AppError, DiskFault
from brutlers_desktop.store import document, files
from brutlers_desktop.store.document import Document, RenewalMark
from brutlers_desktop.translation import tr

__all__ = ["ConnectionStore", "RenewalMark"]

T = TypeVar("T")

LOCK_TIMEOUT: Final = 10.0
"""Seconds to wait for another process, which holds the lock for some milliseconds."""


class ConnectionStore:
    """The connections of one profile, shared by all its processes.

    Every method blocks (it waits for a lock and for the disk): run it in a worker. Each reads the file anew,
    and each change is on the disk when the call returns. All raise ``DiskFault``, and ``AppError`` for a
    connection that is not there.
    """

    def __init__(self, path: Path, lock_path: Path, *, clock: Clock | None = None) -> None:
        self._path = path
        self._lock_path = lock_path
        self._clock = clock or SystemClock()
        self._notices: list[DiskFault] = []

    def load(self) -> tuple[Connection, ...]:
        """Return the connections in the order in which they were added, but for those that are being removed.

        A damaged file leaves a notice.
        """
        with self._locked():
            read = self._read()
            return tuple(each for each in read.connections if each.id not in read.removals)

    def take_notices(self) -> tuple[DiskFault, ...]:
        """Return what a person must know, once: a damaged file was set aside, and where it is."""
        taken, self._notices = tuple(self._notices), []
        return taken

    def add(self, connection: Connection) -> None:
        """Add a connection. Raises ``ValueError`` if its id is taken."""

        def added(old: Document) -> Document:
            if old.connection(connection.id) is not None:
                raise ValueError(f"there is a connection {connection.id} already")
            return replace(old, connections=(*old.connections, connection))

        self._change(added)

    def update(self, connection_id: str, change: Callable[[Connection], Connection]) -> Connection:
        """Replace a connection by what ``change`` makes of it as it stands now, and return that."""

        def updated(old: Document) -> Document:
            new = change(_existing(old, connection_id))
            if new.id != connection_id:
                raise ValueError("the id of a connection never changes")
            return replace(
                old, connections=tuple(new if each.id == connection_id else each for each in old.connections)
            )

        return _existing(self._change(updated), connection_id)

    def replace_grant(
        self,
        connection_id: str,
        change: Callable[[Connection], Connection],
        apart: Connection | None = None,
    ) -> Connection:
        """As ``update``, in one step with the removal of its renewal's mark, and with the addition of ``apart``."""

        def replaced(old: Document) -> Document:
            new = change(_existing(old, connection_id))
            others = () if apart is None else (apart,)
            return replace(
                old,
                connections=(
                    *(new if each.id == connection_id else each for each in old.connections),
                    *others,
                ),
                renewals=_without(old.renewals, connection_id),
            )

        return _existing(self._change(replaced), connection_id)

    def find(self, connection_id: str) -> Connection | None:
        """Return a connection, also one that is being removed; None if it is not there."""
        with self._locked():
            return self._read().connection(connection_id)

    def remove(self, connection_id: str) -> None:
        """Remove a connection with its marks; one that is absent is no error."""
        self._change(
            lambda old: replace(
                old,
                chosen=None if old.chosen == connection_id else old.chosen,
                connections=tuple(each for each in old.connections if each.id != connection_id),
                renewals=_without(old.renewals, connection_id),
                removals=_without(old.removals, connection_id),
            )
        )

    def begin_removal(self, connection_id: str, *, erase: bool) -> None:
        """Mark a connection as being removed: from now on no process sees it. ``erase``: its orders go too."""

        def marked(old: Document) -> Document:
            _existing(old, connection_id)
            return replace(old, removals={**old.removals, connection_id: erase})

        self._change(marked)

    def give_up_removal(self, connection_id: str) -> None:
        """Take that mark away: nothing was removed."""
        self._change(lambda old: replace(old, removals=_without(old.removals, connection_id)))

    def removals(self) -> dict[str, bool]:
        """Return the connections whose removal was begun and not ended, and whether their orders go too."""
        with self._locked():
            return dict(self._read().removals)

    def chosen(self) -> str | None:
        """Return the id of the connection whose orders are shown, or None."""
        with self._locked():
            return self._read().chosen

    def choose(self, connection_id: str | None) -> None:
        """Remember which connection's orders are shown."""

        def with_choice(old: Document) -> Document:
            if connection_id is not None:
                _existing(old, connection_id)
            return replace(old, chosen=connection_id)

        self._change(with_choice)

    def renewal_mark(self, connection_id: str) -> RenewalMark | None:
        """Return the mark of a renewal that was begun and not seen to end, or None."""
        with self._locked():
            return self._read().renewals.get(connection_id)

    def set_renewal_mark(self, connection_id: str, mark: RenewalMark) -> None:
        """Mark a renewal as begun: on the disk when this returns, so before the refresh token is sent."""

        def marked(old: Document) -> Document:
            _existing(old, connection_id)
            return replace(old, renewals={**old.renewals, connection_id: mark})

        self._change(marked)

    def clear_renewal_mark(self, connection_id: str) -> None:
        """Remove the mark: the renewal's end is known. One that is absent is no error."""
        self._change(lambda old: replace(old, renewals=_without(old.renewals, connection_id)))

    def _change(self, change: Callable[[Document], Document]) -> Document:
        with self._locked():
            old = self._read()
            new = change(old)
            if new != old:
                files.replace_atomically(self._path, document.encode(new))
            return new

    @contextmanager
    def _locked(self) -> Iterator[None]:
        lock = FileLock(self._lock_path, timeout=LOCK_TIMEOUT, mode=0o600)
        try:
            lock.acquire()
        except Timeout:
            raise DiskFault(
                tr("The profile is in use"),
                tr(
                    "Another Brutlers Desktop holds this profile and does not let go. Close it, then try "
                    "again."
                ),
            ) from None
        except OSError as error:
            raise files.disk_fault(error, self._lock_path) from error
        try:
            yield
        finally:
            lock.release()

    def _read(self) -> Document:
        text = files.read(self._path)
        if text is None:
            return Document()
        try:
            return document.decode(text)
        except document.NewerVersion:
            raise DiskFault(
                tr("This profile was used by a newer Brutlers Desktop"),
                tr(
                    "{path} is of a later version. It was left as it is. Install the newer version to use it.",
                    path=self._path,
                ),
                Action.NONE,
            ) from None
        except document.Corrupt:
            self._set_aside()
            return Document()

    def _set_aside(self) -> None:
        """Rename the damaged file to a dated name that is free, and leave a notice. Called under the lock."""
        stamp = self._clock.now().strftime("%Y%m%dT%H%M%SZ")
        aside, number = self._path.with_name(f"{self._path.stem}.damaged-{stamp}{self._path.suffix}"), 1
        while os.path.lexists(aside):
            number += 1
            aside = self._path.with_name(f"{self._path.stem}.damaged-{stamp}-{number}{self._path.suffix}")
        try:
            self._path.rename(aside)
            files.sync_directory(self._path.parent)
        except OSError as error:
            raise files.disk_fault(error, self._path) from error
        self._notices.append(
            DiskFault(
                tr("The list of connections was damaged"),
                tr(
                    "It could not be read and was set aside as {aside}. Add your connections again; nothing "
                    "was deleted.",
                    aside=aside,
                ),
                Action.CONNECT,
            )
        )


def _existing(within: Document, connection_id: str) -> Connection:
    found = within.connection(connection_id)
    if found is None:
        raise AppError(
            tr("This connection is no longer there"), tr("It was removed, perhaps in another window.")
        )
    return found


def _without(marks: dict[str, T], connection_id: str) -> dict[str, T]:
    return {each: mark for each, mark in marks.items() if each != connection_id}

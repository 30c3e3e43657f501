"""Backups: the archive in one encrypted file with a passphrase of its own, and the way back; and erasing what is here.

A backup is a database like the archive, keyed by scrypt (RFC 7914) from the passphrase. Its salt stands in the file's first 16
bytes, where the cipher keeps the one it is given.
"""

import hashlib
import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

import apsw

from brutlers_desktop.domain.clock import Clock, SystemClock
from brutlers_desktop.domain.passphrases import MIN_PASSPHRASE
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import Action, AppError, DatabaseDamaged, InputError, WrongKey
from brutlers_desktop.store import faults, files, migration, outbox_sending, targets
from brutlers_desktop.store.aside import drop, fold_log, keep_beside, put_in_place, set_aside
from brutlers_desktop.store.connection import connect, connect_raw
from brutlers_desktop.store.damage import require_sound
from brutlers_desktop.store.database import Database, forget_key_note, note_key
from brutlers_desktop.store.key import key_bytes
from brutlers_desktop.store.openings import alone
from brutlers_desktop.translation import tr

Progress = Callable[[int, int], bool]
"""Told the pages done and all pages; its answer False cancels."""

PASSPHRASE_FIELD: Final = "backupPassphrase"  # noqa: S105 - a name
SCRYPT_COST: Final = 1 << 16
"""RFC 7914 N, with r = 8 and p = 1: 64 MB and a quarter of a second for each guess."""
_SCRYPT_MEMORY: Final = 128 * 1024 * 1024
_SALT_BYTES: Final = 16
_STEP: Final = 1000
"""Pages copied between two chances to cancel: 4 MB."""
_LOCKS: Final = (".lock", ".key-lock")
"""Held by whoever erases."""


class Cancelled(Exception):
    """The person called it off. Nothing was changed."""


def back_up(
    database: Database, target: Path, passphrase: Secret, progress: Progress = lambda *_: True
) -> None:
    """Write the archive, as it stands now, into one file at ``target``, replacing it only once it is whole.

    A link is followed. Blocks; the archive can be used meanwhile. Raises ``InputError`` for a short passphrase, ``Cancelled``,
    ``DiskFault``, and ``AppError`` for a target that may not be replaced.
    """
    if len(passphrase.reveal()) < MIN_PASSPHRASE:
        raise InputError(PASSPHRASE_FIELD, tr("Use at least {least} characters.", least=MIN_PASSPHRASE))
    target = targets.to_write(target)
    salt = secrets.token_bytes(_SALT_BYTES)
    with _making(target) as making, faults.converted(target):
        source = connect(database.path, database.key)
        try:
            copy = connect_raw(making, _derived(passphrase, salt) + salt, create=True)
            try:
                _copy(source, copy, progress)
            finally:
                copy.close()
        finally:
            source.close()


def restore(
    backup: Path,
    passphrase: Secret,
    path: Path,
    key: Secret,
    *,
    clock: Clock | None = None,
    progress: Progress = lambda *_: True,
) -> Path | None:
    """Put the content of ``backup`` in the place of the archive at ``path``, keyed by ``key``. The archive is closed.

    Return where the replaced file is kept, or None if there was none. Until the last step, which is one renaming,
    everything stands as it was. Blocks.

    Raises:
        WrongKey: the passphrase does not open the file, or it is no backup.
        NewerDatabase: a later version of the program wrote it.
        DatabaseDamaged: it opens, but it is not whole, or no archive.
        AppError: it is no ordinary file.
        DatabaseBusy: the archive is open, here or in another process.
        Cancelled, DiskFault.
    """
    key_bytes(key)
    with alone(path), _making(path, keep=True) as making:
        _check_and_copy(backup, passphrase, making, key, progress)
        kept = None
        if path.exists():
            fold_log(path, key)
            kept = keep_beside(path, "replaced", clock or SystemClock())
        try:
            put_in_place(making, path)
        except OSError:
            if kept is not None:
                drop(kept)
            raise
        with suppress(
            OSError, AppError
        ):  # the exchange is done; the next opening finds out what is not noted
            files.sync_directory(path.parent)
            note_key(path, key)
    return kept


def start_over(path: Path, forget_key: Callable[[], object], *, clock: Clock | None = None) -> Path | None:
    """Set the closed archive aside, so that a new one can begin with a new key. Return where it is kept.

    ``forget_key`` deletes the key from the vault. It is called once nobody can open the archive: if that is refused, or
    if it raises, nothing has changed. Blocks. Raises ``DatabaseBusy`` if the archive is open, ``DiskFault``.
    """
    with alone(path), _told(path):
        forget_key()
        kept = set_aside(path, "kept", clock or SystemClock()) if path.exists() else None
        forget_key_note(path)
    return kept


def erase(path: Path, forget_key: Callable[[], object]) -> None:
    """Remove the closed archive and every copy of it that stands beside it.

    ``forget_key`` as for ``start_over``. Blocks. Raises ``DatabaseBusy`` if the archive is open, ``DiskFault``.
    """
    with alone(path), _told(path):
        forget_key()
        for each in sorted(path.parent.glob(f"{path.stem}.*")):
            if each.is_file() and each.suffix not in _LOCKS:
                each.unlink(missing_ok=True)
        files.sync_directory(path.parent)


def _check_and_copy(backup: Path, passphrase: Secret, making: Path, key: Secret, progress: Progress) -> None:
    salt = _salt(backup)
    with faults.converted(backup):
        try:
            source = connect_raw(backup, _derived(passphrase, salt) + salt)
        except apsw.NotADBError:
            raise _no_backup(backup) from None
        except apsw.CorruptError:  # its first page opens, so the passphrase fits
            raise _damaged_backup(backup) from None
        try:
            migration.check_not_newer(source, migration.steps(), backup)
            require_sound(source)
            if not migration.is_archive(source, migration.steps()):
                raise _damaged_backup(backup)
            with faults.converted(making):
                copy = connect(making, key, create=True)
                try:
                    _copy(source, copy, progress)
                    if migration.version(copy) >= outbox_sending.SINCE_VERSION:
                        outbox_sending.doubt_all(copy)
                finally:
                    copy.close()
        except (*faults.DAMAGE, apsw.SQLError):
            raise _damaged_backup(backup) from None
        finally:
            source.close()


def _salt(backup: Path) -> bytes:
    try:
        with targets.to_read(backup).open("rb") as file:
            salt = file.read(_SALT_BYTES)
    except OSError as error:
        raise targets.chosen_fault(error, backup) from error
    if len(salt) < _SALT_BYTES:
        raise _no_backup(backup)
    return salt


def _copy(source: apsw.Connection, copy: apsw.Connection, progress: Progress) -> None:
    """Copy all pages, as they are at this moment."""
    source.execute("BEGIN; SELECT count(*) FROM sqlite_schema").fetchall()
    with copy.backup("main", source, "main") as pages:
        while not pages.done:
            pages.step(_STEP)
            if not progress(pages.page_count - pages.remaining, pages.page_count):
                raise Cancelled
    copy.pragma("journal_mode", "DELETE")


def _derived(passphrase: Secret, salt: bytes) -> bytes:
    text = passphrase.reveal().encode("utf-8", "surrogatepass")
    return hashlib.scrypt(text, salt=salt, n=SCRYPT_COST, r=8, p=1, maxmem=_SCRYPT_MEMORY, dklen=32)


@contextmanager
def _making(target: Path, *, keep: bool = False) -> Iterator[Path]:
    """Give a new file of the owner's only beside ``target``; make it ``target`` at the end (not with ``keep``), or remove it."""
    making = target.with_name(f"{target.name}.new")
    with _told(target):
        try:
            making.unlink(missing_ok=True)
            os.close(os.open(making, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
            yield making
            if not keep:
                making.replace(target)
                files.sync_directory(target.parent)
        finally:
            for left in (making, making.with_name(f"{making.name}-journal")):
                with suppress(OSError):
                    left.unlink(missing_ok=True)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise files.disk_fault(error, path) from error


def _no_backup(backup: Path) -> AppError:
    return WrongKey(
        tr("The backup could not be opened"),
        tr(
            "The passphrase does not fit {backup}, or this is not a backup of Brutlers Desktop, or "
            "its beginning is damaged. Nothing was changed.",
            backup=backup,
        ),
        Action.RETRY,
    )


def _damaged_backup(backup: Path) -> AppError:
    return DatabaseDamaged(
        tr("The backup is damaged"),
        tr(
            "{backup} opens with the passphrase, but it is cut short, damaged, or does not hold an "
            "archive. Your orders here were not changed. Try an older backup.",
            backup=backup,
        ),
        Action.NONE,
    )

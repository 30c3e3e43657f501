"""Opening the encrypted database of one profile: made, checked, brought up to date, set aside if it is damaged."""

import os
from contextlib import suppress
from pathlib import Path
from typing import Final

import apsw
from filelock import Timeout

from brutlers_desktop.domain.clock import Clock, SystemClock
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import Action, AppError, DatabaseBusy, DatabaseDamaged, KeyMissing, WrongKey
from brutlers_desktop.store import faults, files, migration, openings
from brutlers_desktop.store.aside import log_of, set_aside
from brutlers_desktop.store.checking import BackgroundCheck
from brutlers_desktop.store.connection import as_writer, connect
from brutlers_desktop.store.damage import require_sound, suspect_mark, unchecked_mark
from brutlers_desktop.store.faults import Interrupted
from brutlers_desktop.store.handle import Database, Reader
from brutlers_desktop.store.key import fingerprint, key_bytes
from brutlers_desktop.store.openings import Opening
from brutlers_desktop.store.targets import KEY_NOTE
from brutlers_desktop.translation import tr

__all__ = ["Database", "Interrupted", "Reader", "database_exists", "open_database"]

OPEN_TIMEOUT: Final = 60.0
"""Seconds to wait while another process opens, migrates or restores the database."""


def database_exists(path: Path) -> bool:
    """Tell whether there is a database at ``path``: then its key must not be made anew. Raises ``DiskFault``."""
    try:
        return path.stat().st_size > 0
    except FileNotFoundError:
        return False
    except OSError as error:
        raise files.disk_fault(error, path) from error


def open_database(
    path: Path, key: Secret | None, *, clock: Clock | None = None, to: migration.Steps | None = None
) -> Database:
    """Open the database at ``path``, making it where there is none, and bring it to the newest version (``to``).

    A damaged file is set aside under a dated name, a new one begun, and ``notices`` says so. Blocks: run it in a worker.

    Raises:
        KeyMissing: ``key`` is None although there is a database.
        WrongKey: the key is not the one of this database.
        NewerDatabase: a later version of the program wrote it.
        DatabaseBusy: somebody else has it open and a change of version or a repair is due.
        DiskFault: the file or its folder cannot be read or written.
    """
    if key is None:
        if database_exists(path):
            raise _key_missing(path)
        raise ValueError("a new database needs a new key")
    key_bytes(key)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with openings.door(path, OPEN_TIMEOUT):
            alone = not openings.is_open(path)
            opening = Opening(path)
            try:
                return _open_locked(
                    path, key, opening, clock or SystemClock(), to or migration.steps(), alone=alone
                )
            except BaseException:
                opening.release()
                raise
    except Timeout:
        raise DatabaseBusy(
            tr("The archive is being opened elsewhere"),
            tr("Another Brutlers Desktop is preparing it. Wait for a moment, then try again."),
        ) from None
    except OSError as error:
        raise files.disk_fault(error, path) from error


def _open_locked(
    path: Path, key: Secret, opening: Opening, clock: Clock, to: migration.Steps, *, alone: bool
) -> Database:
    """Open under the archive's door. ``alone``: nobody else has the database open."""
    notices: tuple[AppError, ...] = ()
    suspect = alone and suspect_mark(path).exists()
    unclean = alone and (unchecked_mark(path).exists() or _is_unclean(path))
    if not database_exists(path):
        _begin(path, key)
    _check_key(path, key)
    with faults.converted(path):
        try:
            writer = _opened(path, key, to, alone=alone, check=suspect)
        except faults.DAMAGE:
            if not alone:
                raise
            notices = (_damaged_aside(path, clock),)
            _begin(path, key)
            writer = _opened(path, key, to, alone=alone, check=False)
    if suspect or notices:
        suspect_mark(path).unlink(missing_ok=True)
        unchecked_mark(path).unlink(missing_ok=True)
        unclean = False
    check = BackgroundCheck(path, key) if unclean else None
    return Database(path, key, writer, opening, notices, check)


def _opened(path: Path, key: Secret, to: migration.Steps, *, alone: bool, check: bool) -> apsw.Connection:
    writer = connect(path, key)
    try:
        migration.check_not_newer(writer, to, path)
        if check:
            require_sound(writer)
        as_writer(writer)
        _bring_up_to_date(writer, path, to, alone=alone)
    except BaseException:
        writer.close()
        raise
    return writer


def _begin(path: Path, key: Secret) -> None:
    """Make an empty file that only its owner may read, and note which key belongs to it."""
    note_key(path, key)
    if not path.exists():
        log_of(path).unlink(missing_ok=True)  # of one that was being set aside
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def _check_key(path: Path, key: Secret) -> None:
    """Raise ``WrongKey`` unless the note beside the file says that ``key`` belongs to it, or the file itself opens with it."""
    noted = files.read(_key_note(path))
    if noted == fingerprint(key):
        return
    try:
        with faults.converted(path):
            connect(path, key).close()
    except DatabaseDamaged:
        raise WrongKey(
            tr("The archive's key does not fit"),
            tr(
                "{path} was made with another key. Restore a backup, or start over with an empty "
                "archive: this file is kept.",
                path=path,
            ),
        ) from None
    note_key(path, key)


def _bring_up_to_date(connection: apsw.Connection, path: Path, to: migration.Steps, *, alone: bool) -> None:
    if migration.version(connection) < max(to):
        if not alone:
            raise DatabaseBusy(
                tr("The archive has to be brought up to date"),
                tr("Another Brutlers Desktop has it open. Close it, then try again."),
            )
        migration.migrate(connection, path, to)


def _is_unclean(path: Path) -> bool:
    """Tell whether a log was left, which the last process to close removes. Nobody has the file open."""
    try:
        return log_of(path).stat().st_size > 0
    except FileNotFoundError:
        return False


def _damaged_aside(path: Path, clock: Clock) -> AppError:
    aside = set_aside(path, "damaged", clock)
    return DatabaseDamaged(
        tr("The archive was damaged"),
        tr(
            "It could not be read and was set aside as {aside}. Orders come back from Brutlers as "
            "far as it still tells them: the last 100. Older orders and earlier versions are lost "
            "unless you restore a backup.",
            aside=aside,
        ),
        Action.RESTORE,
    )


def note_key(path: Path, key: Secret) -> None:
    """Note beside the database which key belongs to it. Raises ``DiskFault``."""
    files.replace_atomically(_key_note(path), fingerprint(key))


def forget_key_note(path: Path) -> None:
    """Remove the note of ``note_key``. Raises ``OSError``."""
    _key_note(path).unlink(missing_ok=True)


def _key_missing(path: Path) -> KeyMissing:
    return KeyMissing(
        tr("The key to your orders is missing"),
        tr(
            "Your system’s keyring does not hold it. If the keyring is locked, unlock it and "
            "refresh. Otherwise restore a backup, or start over with an empty archive: {path} is "
            "kept.",
            path=path,
        ),
    )


def _key_note(path: Path) -> Path:
    return path.with_suffix(KEY_NOTE)

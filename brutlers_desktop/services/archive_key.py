"""Where a profile's archive lies and which key opens it."""

import asyncio
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import Action, AppError, DatabaseBusy, EnvironmentFault
from brutlers_desktop.store import openings
from brutlers_desktop.store.database import database_exists
from brutlers_desktop.store.files import disk_fault
from brutlers_desktop.store.key import new_key
from brutlers_desktop.translation import tr
from brutlers_desktop.vault.names import DATABASE_KEY
from brutlers_desktop.vault.worker import VaultWorker

FILE_NAME: Final = "orders.db"
_PASSING: Final = "this-run-"
_LOCK_SECONDS: Final = 30.0
"""Longer than a keyring call may take in the process that has the lock."""
_RETRY_EVERY: Final = 0.05
"""Seconds between attempts. A file lock tells nobody that it is free."""


@dataclass(frozen=True, slots=True)
class Place:
    """An archive's file and key. ``key`` is None where there is a file but no key. ``passing``: it ends with this run.

    ``notice`` tells, where it is so, that an archive of earlier runs cannot be opened in this one.
    """

    path: Path
    key: Secret | None
    passing: bool = False
    notice: AppError | None = None


@asynccontextmanager
async def held_place(directory: Path, vault: VaultWorker) -> AsyncIterator[Place]:
    """Give where the archive of the profile in ``directory`` lies, with its key from the vault.

    Inside, no other process looks for the key, or changes it: open the archive, or exchange it, there.

    Where there is neither an archive nor a key, a new key is stored first. Where there is an archive without a key, there
    is never a new one. Where the vault does not outlive this run, neither does the archive: see docs/decisions.

    Raises:
        VaultDenied: the keyring is locked, refused, broken or slow. Nothing was changed.
        DatabaseBusy: another process is at it and does not finish.
        DiskFault: the profile's folder cannot be used.
    """
    opened = await vault.open()
    if not opened.vault.persistent:
        path = directory / f"{_PASSING}{secrets.token_hex(8)}.db"
        locked_out = await asyncio.to_thread(database_exists, directory / FILE_NAME)
        yield Place(path, new_key(), passing=True, notice=_kept_elsewhere() if locked_out else None)
        return
    path = directory / FILE_NAME
    async with _alone(directory):
        key = await vault.get(DATABASE_KEY)
        if key is None and not await asyncio.to_thread(database_exists, path):
            key = new_key()
            await vault.set(DATABASE_KEY, key)
        yield Place(path, key)


def sweep(directory: Path) -> None:
    """Remove what runs without a lasting vault left behind, unless they still run. Nobody has the keys. Blocks."""
    with suppress(OSError):
        for path in directory.glob(f"{_PASSING}*.db"):
            if not openings.is_open(path):
                remove(path)


def remove(path: Path) -> None:
    """Remove a closed archive with all that belongs to it. Blocks; what cannot be removed is left to the next start."""
    for each in (path, *path.parent.glob(f"{path.stem}.*"), *path.parent.glob(f"{path.name}-*")):
        with suppress(OSError):
            each.unlink()


def _kept_elsewhere() -> AppError:
    return EnvironmentFault(
        tr("Your kept orders cannot be opened now"),
        tr(
            "Their key is in a keyring service, and none is running on this system. They are safe "
            "where they are. Until the service is back and the app was started again, only the "
            "orders that Brutlers tells now are shown."
        ),
        Action.NONE,
    )


@asynccontextmanager
async def _alone(directory: Path) -> AsyncIterator[None]:
    """Hold off other processes: two that begin an archive at once must not each make a key, nor one use a key being deleted."""
    path = directory / "orders.key-lock"
    lock = FileLock(path, mode=0o600)
    until = asyncio.get_running_loop().time() + _LOCK_SECONDS
    while not _taken(lock, path):
        if asyncio.get_running_loop().time() >= until:
            raise DatabaseBusy(
                tr("The archive is being opened elsewhere"),
                tr("Another Brutlers Desktop is preparing it. Wait for a moment, then try again."),
            )
        await asyncio.sleep(_RETRY_EVERY)
    try:
        yield
    finally:
        lock.release()


def _taken(lock: FileLock, path: Path) -> bool:
    try:
        lock.acquire(blocking=False)
    except Timeout:
        return False
    except OSError as error:
        raise disk_fault(error, path) from error
    return True

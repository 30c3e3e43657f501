"""What a person does with the archive as a whole: back it up, restore it, start over, erase it."""

import asyncio
import threading
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import AppError, EnvironmentFault
from brutlers_desktop.services import archive_key
from brutlers_desktop.store import backup
from brutlers_desktop.store.key import new_key
from brutlers_desktop.translation import tr
from brutlers_desktop.vault.names import DATABASE_KEY
from brutlers_desktop.vault.worker import VaultWorker

if TYPE_CHECKING:
    from brutlers_desktop.services.orders import Orders

T = TypeVar("T")


class Stopped(AppError):
    """The person called it off. Nothing was changed."""

    def __init__(self) -> None:
        super().__init__(tr("Stopped"), tr("Nothing was changed."))


class ArchiveCare:
    """All raise ``AppError``. ``restored`` is called before a restored archive opens. ``told`` is called in another thread with what is done and all there is; ``stop`` ends it."""

    def __init__(
        self, directory: Path, vault: VaultWorker, orders: "Orders", restored: Callable[[], None]
    ) -> None:
        self._directory = directory
        self._vault = vault
        self._orders = orders
        self._restored = restored

    async def back_up(
        self, target: Path, passphrase: Secret, told: Callable[[int, int], None], stop: threading.Event
    ) -> None:
        """Write the archive into one encrypted file. Orders go on arriving meanwhile."""
        database = self._orders.archive.database
        await _in_thread(lambda: backup.back_up(database, target, passphrase, _progress(told, stop)), stop)

    async def restore(
        self, source: Path, passphrase: Secret, told: Callable[[int, int], None], stop: threading.Event
    ) -> Path | None:
        """Put a backup in the archive's place; return where the one before is kept. If it fails, nothing has changed."""
        await self._require_lasting()

        async def change() -> Path | None:
            async with self._held_place() as place:
                key = place.key or new_key()
                if place.key is None:  # an archive without its key: the one restored gets a new one
                    await self._vault.set(DATABASE_KEY, key)
                try:
                    kept = await _in_thread(
                        lambda: backup.restore(
                            source, passphrase, place.path, key, progress=_progress(told, stop)
                        ),
                        stop,
                    )
                except BaseException:
                    if place.key is None:
                        await self._vault.delete(DATABASE_KEY)
                    raise
            self._restored()
            return kept

        return await self._orders.exchange_archive(change)

    async def start_over(self) -> Path | None:
        """Begin with an empty archive and a new key; return where the one before is kept. If it fails, nothing has changed."""
        await self._require_lasting()

        async def change() -> Path | None:
            async with self._held_place() as place:
                delete_key = self._key_deletion()
                return await _in_thread(lambda: backup.start_over(place.path, delete_key))

        return await self._orders.exchange_archive(change)

    async def erase(self) -> None:
        """Remove the archive, every copy beside it, and its key; an empty one begins."""

        async def change() -> None:
            async with self._held_place() as place:
                if not place.passing:  # one for this run only is gone once it is closed
                    delete_key = self._key_deletion()
                    await _in_thread(lambda: backup.erase(place.path, delete_key))

        await self._orders.exchange_archive(change)

    def _held_place(self) -> AbstractAsyncContextManager[archive_key.Place]:
        return archive_key.held_place(self._directory, self._vault)

    def _key_deletion(self) -> Callable[[], None]:
        """Return a call for a worker that deletes the archive's key from the vault. Raises ``VaultDenied``."""
        loop = asyncio.get_running_loop()

        def delete() -> None:
            asyncio.run_coroutine_threadsafe(self._vault.delete(DATABASE_KEY), loop).result()

        return delete

    async def _require_lasting(self) -> None:
        if not (await self._vault.open()).vault.persistent:
            raise EnvironmentFault(
                tr("Nothing can be kept here"),
                tr(
                    "This system has no keyring service, so the archive ends with the app. Start one (such "
                    "as GNOME Keyring or KWallet), then start the app again."
                ),
            )


def _progress(told: Callable[[int, int], None], stop: threading.Event) -> backup.Progress:
    def progress(done: int, total: int) -> bool:
        told(done, total)
        return not stop.is_set()

    return progress


async def _in_thread(work: Callable[[], T], stop: threading.Event | None = None) -> T:
    """Run ``work`` in a thread to its end: a cancelled wait stops it and waits for it. Raises ``Stopped``."""
    running = asyncio.ensure_future(asyncio.to_thread(work))
    try:
        return await asyncio.shield(running)
    except backup.Cancelled:
        raise Stopped from None
    except asyncio.CancelledError:
        if stop is not None:
            stop.set()
        await asyncio.wait((running,))
        if not running.cancelled():
            running.exception()
        raise

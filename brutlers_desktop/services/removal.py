"""Removing a connection: as a whole, or, where the program was killed meanwhile, to its end at the next start."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from brutlers_desktop.domain.order_drafts import draft_key, taken_back_key
from brutlers_desktop.domain.queries import OrderQuery
from brutlers_desktop.errors import AppError
from brutlers_desktop.services.archive import ArchiveClosed
from brutlers_desktop.services.tasks import DiskWorker
from brutlers_desktop.store import erasing
from brutlers_desktop.store.connections import ConnectionStore
from brutlers_desktop.store.locks import renewal_lock

if TYPE_CHECKING:
    from brutlers_desktop.services.connections import Connections
    from brutlers_desktop.services.journal import Journal
    from brutlers_desktop.services.orders import Orders
    from brutlers_desktop.services.outbox import Outbox


class Removal:
    """A mark on the disk comes first: from then on the connection is gone for every process, and what is left of it is deleted.

    Each step may be done twice. Whoever calls has ended what works with the connection.
    """

    def __init__(
        self,
        *,
        store: ConnectionStore,
        disk: DiskWorker,
        lock_dir: Path,
        connections: "Connections",
        orders: "Orders",
        outbox: "Outbox",
        journal: "Journal",
    ) -> None:
        self._store = store
        self._disk = disk
        self._lock_dir = lock_dir
        self._connections = connections
        self._orders = orders
        self._outbox = outbox
        self._journal = journal
        self._one = asyncio.Lock()

    async def orders_of(self, connection_id: str) -> int:
        """Return how many orders the archive holds of a connection. Raises ``AppError``."""
        return await self._orders.archive.count(OrderQuery(connection_ids=(connection_id,)))

    async def remove(self, connection_id: str, *, erase: bool) -> None:
        """Remove a connection with its secrets and drafts; ``erase``: with its orders, writes and journal too.

        Raises ``VaultDenied``, ``DiskFault`` and ``ArchiveClosed``. Then nothing was removed, unless orders were erased already:
        in that case the rest goes at the next start.
        """
        if erase and not self._orders.archive.is_open:
            raise ArchiveClosed
        async with self._one:
            await self._disk.run(self._store.begin_removal, connection_id, erase=erase)
            erased = False
            try:
                if erase:
                    await self._orders.forget(connection_id)
                    erased = True
                    await self._erase_rest(connection_id)
                await self._end(connection_id)
            except AppError:
                if not erased:
                    await self._disk.run(self._store.give_up_removal, connection_id)
                await self._connections.load()
                raise

    async def resume(self) -> None:
        """Bring to their end the removals that an earlier run began, once the archive and its outbox are open. Raises as ``remove``."""
        async with self._one:
            for connection_id, erase in (await self._disk.run(self._store.removals)).items():
                if erase:
                    await self._orders.forget(connection_id)
                    await self._erase_rest(connection_id)
                await self._end(connection_id)

    async def _erase_rest(self, connection_id: str) -> None:
        """Erase writes and journal. The outbox is closed meanwhile, so that nothing of it is being sent."""
        await self._outbox.close()
        try:
            await self._orders.archive.write(lambda database: erasing.erase_writes(database, connection_id))
        finally:
            await self._outbox.open()
        await self._journal.forget(connection_id)

    async def _end(self, connection_id: str) -> None:
        """Delete the secrets, once no process is about to store new ones, then what was typed, and at last the connection itself."""
        async with renewal_lock(self._lock_dir, connection_id):
            await self._connections.forget_secrets(connection_id)
        if self._orders.archive.is_open:
            keys = (draft_key(connection_id), taken_back_key(connection_id))
            await self._orders.archive.write(lambda database: erasing.drop_drafts(database, keys))
        await self._outbox.abandon(connection_id)
        await self._connections.remove(connection_id)

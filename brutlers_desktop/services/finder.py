"""One search at a time, in a thread of its own: the newest one counts, older ones end at once."""

import asyncio
import threading
from array import array
from collections.abc import AsyncGenerator, Generator
from contextlib import closing
from typing import Final

from brutlers_desktop.domain.queries import OrderQuery
from brutlers_desktop.services.tasks import DiskWorker
from brutlers_desktop.store.database import Interrupted
from brutlers_desktop.store.orders import OrderStore

LOOK_UP: Final = 0.05
"""Seconds after which a resting search looks whether it still counts."""


class Superseded(Exception):
    """A newer search took the place of this one, or the archive was closed."""


class Finder:
    """Searches with ``store``, which is its own."""

    def __init__(self, store: OrderStore) -> None:
        self._store = store
        self._worker = DiskWorker()
        self._newest = 0

    async def find(self, query: OrderQuery) -> "AsyncGenerator[array[int], None]":
        """Give out the rows of a query in its order, as they are found.

        After the first piece the search rests until the next one is asked for. Raises ``Superseded`` once a newer search has begun, ``AppError`` as the store does.
        """
        mine = self._supersede()
        loop = asyncio.get_running_loop()
        pieces: asyncio.Queue[array[int]] = asyncio.Queue()

        resumed = threading.Event()

        def work() -> None:
            first = True
            for piece in self._found(query, mine):
                loop.call_soon_threadsafe(pieces.put_nowait, piece)
                while first and mine == self._newest and not resumed.wait(LOOK_UP):
                    pass  # the rest would keep the first page from being read and shown
                first = False

        searching = asyncio.ensure_future(self._worker.run(work))
        searching.add_done_callback(lambda done: done.cancelled() or done.exception())
        try:
            while not (searching.done() and pieces.empty()):
                arriving = asyncio.ensure_future(pieces.get())
                try:
                    await asyncio.wait((searching, arriving), return_when=asyncio.FIRST_COMPLETED)
                    if arriving.done():
                        yield arriving.result()
                        resumed.set()
                finally:
                    arriving.cancel()
            await searching
        finally:
            resumed.set()
            if not searching.done() and mine == self._newest:
                self._supersede()

    def close(self) -> None:
        """End what runs and wait for the thread. Blocks for a moment."""
        self._supersede()
        self._worker.close()

    def _supersede(self) -> int:
        self._newest += 1
        self._store.interrupt()
        return self._newest

    def _found(self, query: OrderQuery, mine: int) -> "Generator[array[int], None, None]":
        try:
            with closing(self._store.row_ids(query)) as rows:
                for piece in rows:
                    if mine != self._newest:
                        raise Superseded
                    yield piece
        except Interrupted:
            raise Superseded from None

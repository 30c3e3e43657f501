"""The vault for coroutines: calls run one after another in a thread of their own, each with a deadline."""

import asyncio
import logging
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Final, TypeVar

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.vault.denial import Denial
from brutlers_desktop.vault.opening import OpenedVault
from brutlers_desktop.vault.ports import Vault

_log: Final = logging.getLogger(__name__)
_T = TypeVar("_T")

DEADLINE: Final = 15.0
"""Seconds that a call may take."""


class VaultWorker:
    """Runs a vault's calls in one daemon thread, which may block for ever without holding up the loop.

    ``open_`` makes the vault at the first call, in that thread; if it raises, the next call tries again. A
    call that is not answered within ``deadline`` seconds raises ``VaultDenied``, and so does, at once, every
    later call until the thread is free.

    A late answer to ``get`` is dropped. A ``set`` or ``delete`` past its deadline is one of two: it had not
    begun, then it never will; or it is under way, then it may still take effect, and how it ended is logged.
    Nothing can overtake it, so repeating the same call once the keyring answers is always right. The same
    holds for a call whose task was cancelled.
    """

    def __init__(self, open_: Callable[[], OpenedVault], *, deadline: float = DEADLINE) -> None:
        self._open = open_
        self._deadline = deadline
        self._opened: OpenedVault | None = None
        self._calls: queue.SimpleQueue[tuple[str, Future[Any], Callable[[], Any]] | None] = (
            queue.SimpleQueue()
        )
        self._thread: threading.Thread | None = None
        self._running: Future[Any] | None = None
        self._overdue: Future[Any] | None = None
        self._closed = False

    async def open(self) -> OpenedVault:
        """Open the vault unless it is open, and return it with its notice. Raises ``VaultDenied``."""
        return await self._run("open", self._vault)

    async def run(self, operation: str, call: Callable[[Vault], _T], deadline: float | None = None) -> _T:
        """Run ``call`` with the vault in the thread; ``deadline`` in seconds, where it may take longer. Raises ``VaultDenied``."""
        return await self._run(operation, lambda: call(self._vault().vault), deadline)

    async def get(self, name: str) -> Secret | None:
        """Return the secret, or None if there is none by that name. Raises ``VaultDenied``."""
        return await self._run("get", lambda: self._vault().vault.get(name))

    async def set(self, name: str, secret: Secret) -> None:
        """Store the secret, replacing an older one. Raises ``VaultDenied``, ``AppError`` for one too long."""
        await self._run("set", lambda: self._vault().vault.set(name, secret))

    async def delete(self, name: str) -> None:
        """Remove the secret; one that is absent is no error. Raises ``VaultDenied``."""
        await self._run("delete", lambda: self._vault().vault.delete(name))

    def close(self) -> None:
        """Take no more calls and let the thread end after those already taken. Never waits."""
        if not self._closed:
            self._closed = True
            self._calls.put(None)

    def _vault(self) -> OpenedVault:
        if self._opened is None:
            self._opened = self._open()
        return self._opened

    async def _run(self, operation: str, call: Callable[[], _T], deadline: float | None = None) -> _T:
        if self._closed:
            raise Denial.CLOSED.error()
        if self._overdue is not None and not self._overdue.done():
            raise Denial.SLOW.error()
        future: Future[_T] = Future()
        self._calls.put((operation, future, call))
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="brutlers-vault", daemon=True)
            self._thread.start()
        try:
            async with asyncio.timeout(deadline or self._deadline):
                return await asyncio.wrap_future(future)
        except TimeoutError:
            self._overdue = self._running
        raise Denial.SLOW.error()

    def _work(self) -> None:
        while (item := self._calls.get()) is not None:
            operation, future, call = item
            if future.set_running_or_notify_cancel():
                self._running = future
                error = self._answer(future, call)
                if future is self._overdue:
                    _log.warning("a late keyring call ended: %s %s", operation, "failed" if error else "done")
                self._running = None
            # Hold nothing while waiting: the frame would keep the last secret alive.
            del item, future, call
        if self._opened is not None:
            self._opened.close()

    @staticmethod
    def _answer(future: Future[Any], call: Callable[[], Any]) -> bool:
        """Fill the future; return whether the call failed."""
        try:
            result = call()
        except BaseException as error:  # noqa: BLE001  it belongs to the coroutine that waits
            future.set_exception(error)
            return True
        future.set_result(result)
        return False

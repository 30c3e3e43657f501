"""Locks between processes."""

import asyncio
import hashlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from brutlers_desktop.errors import EnvironmentFault
from brutlers_desktop.store.files import disk_fault
from brutlers_desktop.translation import tr

RENEWAL_TIMEOUT: Final = 60.0
"""Seconds to wait for another process's renewal. The slowest takes longer; then the next fetch asks again."""
_RETRY_EVERY: Final = 0.05
"""Seconds between attempts. A file lock tells nobody that it is free."""


@asynccontextmanager
async def renewal_lock(
    directory: Path,
    connection_id: str,
    *,
    timeout: float = RENEWAL_TIMEOUT,  # noqa: ASYNC109  of the lock, not the body
) -> AsyncIterator[None]:
    """Hold the lock of one connection's renewals, in all processes that share ``directory``.

    Waits without blocking the loop; the system frees the lock if the process dies. Raises
    ``EnvironmentFault`` if another process still holds it after ``timeout`` seconds, ``DiskFault`` if the
    lock file cannot be made.
    """
    name = hashlib.sha256(connection_id.encode()).hexdigest()[:16]
    path = directory / f"renewal-{name}.lock"
    # Not thread_local: it is taken in a worker and let go in the loop's thread.
    lock = FileLock(path, mode=0o600, thread_local=False)
    try:
        await _acquire(lock, timeout)
    except OSError as error:
        raise disk_fault(error, path) from error
    try:
        yield
    finally:
        lock.release()


async def _acquire(lock: FileLock, patience: float) -> None:
    loop = asyncio.get_running_loop()
    until = loop.time() + patience
    while not await _attempt(lock):
        if loop.time() >= until:
            raise EnvironmentFault(
                tr("Access is being renewed elsewhere"),
                tr(
                    "Another Brutlers Desktop is renewing this connection and does not finish. Close it, "
                    "then try again."
                ),
            )
        await asyncio.sleep(_RETRY_EVERY)


async def _attempt(lock: FileLock) -> bool:
    attempt = asyncio.ensure_future(asyncio.to_thread(_try, lock))
    try:
        return await asyncio.shield(attempt)
    except asyncio.CancelledError:
        # The thread cannot be stopped, but it does not wait for the lock: what it got is given back.
        await asyncio.wait([attempt])
        if not attempt.cancelled() and attempt.exception() is None and attempt.result():
            lock.release()
        raise


def _try(lock: FileLock) -> bool:
    try:
        lock.acquire(blocking=False)
    except Timeout:
        return False
    return True

"""Who has an archive open: each opening holds a lock file of its own, so that whoever must be alone can tell.

One lock for all would be held by the first only, and be free once that one closes, whoever else came in meanwhile.
"""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from brutlers_desktop.errors import DatabaseBusy
from brutlers_desktop.store import files
from brutlers_desktop.translation import tr

_ALONE_TIMEOUT: Final = 30.0
"""Seconds to wait while another process opens the archive, or works on it as a whole."""


class Opening:
    """One opening of the archive at ``path``, until it is released or the process ends."""

    def __init__(self, path: Path) -> None:
        """Note it. The caller holds the archive's ``door``. Raises ``OSError``."""
        self._path = path.with_suffix(f".{secrets.token_hex(8)}.open")
        self._lock = _lock(self._path)
        self._lock.acquire(blocking=False)

    def release(self) -> None:
        """Let go. A second time is no error."""
        self._lock.release()
        with suppress(OSError):  # whoever asks next removes it
            self._path.unlink()


def door(path: Path, timeout: float = _ALONE_TIMEOUT) -> FileLock:
    """Return the lock under which the archive at ``path`` is opened, and worked on as a whole. Taking it raises ``Timeout``."""
    return _lock(path.with_suffix(".lock"), timeout)


def is_open(path: Path) -> bool:
    """Tell whether somebody has the archive open, here or in another process. Raises ``OSError``.

    For as long as the caller holds the archive's ``door``, nobody opens it.
    """
    for left in path.parent.glob(f"{path.stem}.*.open"):
        lock = _lock(left)
        try:
            lock.acquire(blocking=False)
        except Timeout:
            return True
        lock.release()
        left.unlink(missing_ok=True)
    return False


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Keep everybody from opening the archive. Raises ``DatabaseBusy`` if somebody has it open, ``DiskFault``. Blocks."""
    lock = door(path)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock.acquire()
        busy = is_open(path)
    except Timeout:
        busy = True
    except OSError as error:
        lock.release()
        raise files.disk_fault(error, path) from error
    try:
        if busy:
            raise DatabaseBusy(
                tr("The archive is in use"), tr("Close every other Brutlers Desktop, then try again.")
            )
        yield
    finally:
        lock.release()


def _lock(path: Path, timeout: float = -1) -> FileLock:
    # Not thread_local: it may be taken in a worker and let go in another.
    return FileLock(path, timeout=timeout, mode=0o600, thread_local=False)

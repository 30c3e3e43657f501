"""A folder beside an export's target for what is not whole yet, and clearing away what a killed program left in one."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

_SUFFIX: Final = ".brutlers-part"
_LOCK: Final = "lock"


@contextmanager
def part_folder(target: Path) -> Iterator[Path]:
    """Give a new hidden folder beside ``target``, removed at the end with the files in it.

    What earlier programs left beside ``target`` when they were killed is removed first: it holds customers' data in clear.
    Raises ``OSError``.
    """
    _sweep(target.parent)
    folder, lock = _begun(target)
    try:
        yield folder
    finally:
        lock.release()
        _remove(folder)


def _begun(target: Path) -> tuple[Path, FileLock]:
    while True:
        folder = Path(tempfile.mkdtemp(prefix=f".{target.name[:60]}.", suffix=_SUFFIX, dir=target.parent))
        lock = _lock(folder)
        try:
            lock.acquire(blocking=False)
        except (Timeout, FileNotFoundError):  # another export took it for a left one
            _remove(folder)
        except OSError:
            _remove(folder)
            raise
        else:
            return folder, lock


def _sweep(parent: Path) -> None:
    for folder in parent.glob(f".*{_SUFFIX}"):
        if not folder.is_symlink() and (folder / _LOCK).is_file():
            lock = _lock(folder)
            with suppress(Timeout, OSError):
                lock.acquire(blocking=False)
                lock.release()
                _remove(folder)


def _lock(folder: Path) -> FileLock:
    # Not thread_local: an export may be ended by another thread than it was begun by.
    return FileLock(folder / _LOCK, mode=0o600, thread_local=False)


def _remove(folder: Path) -> None:
    with suppress(OSError):
        for left in folder.iterdir():
            with suppress(OSError):
                left.unlink()
        folder.rmdir()

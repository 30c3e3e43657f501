"""A file that appears whole or not at all, and a way to stop while it is being written."""

import os
import stat
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event
from typing import BinaryIO, Final

from brutlers_desktop.errors import AppError
from brutlers_desktop.store import targets
from brutlers_desktop.store.files import sync_directory

_OWNERS_ONLY: Final = 0o600


class Cancelled(AppError):
    """The person stopped an export. Nothing was left behind."""

    def __init__(self) -> None:
        super().__init__("The export was stopped", "No file was written.")


@dataclass(slots=True)
class Progress:
    """How far an export is. ``told`` is called in the thread that writes, with orders done and orders in all."""

    total: int
    told: Callable[[int, int], None]
    stop: Event = field(default_factory=Event)
    done: int = 0

    def check(self) -> None:
        """Raise ``Cancelled`` if the person asked to stop."""
        if self.stop.is_set():
            raise Cancelled

    def advance(self, orders: int) -> None:
        """Tell that so many more orders are written. Raises ``Cancelled``."""
        self.check()
        self.done += orders
        self.told(self.done, max(self.total, self.done))


class CheckedFile:
    """A binary file that refuses to write on once the export was stopped, for libraries that write by themselves.

    After it has refused once, or the disk has, it swallows what a library still writes while it is being cleared away.
    """

    def __init__(self, file: BinaryIO, progress: Progress) -> None:
        self._file = file
        self._progress = progress
        self._given_up = False

    def write(self, data: bytes) -> int:
        """Write. Raises ``Cancelled`` and ``OSError``, each at most once."""
        if self._given_up:
            return memoryview(data).nbytes
        try:
            self._progress.check()
            return self._file.write(data)
        except (AppError, OSError):
            self._given_up = True
            raise

    def flush(self) -> None:
        """Hand on to the system what was written."""
        if not self._given_up:
            self._file.flush()

    def tell(self) -> int:
        """Return the position."""
        return 0 if self._given_up else self._file.tell()

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Move to a position."""
        return 0 if self._given_up else self._file.seek(offset, whence)

    def seekable(self) -> bool:
        """Tell that positions can be moved to."""
        return True


@contextmanager
def whole_file(path: Path) -> Iterator[tuple[BinaryIO, Path]]:
    """Give a new file, and a folder beside the target for helper files; at the end the file takes the target's name.

    Where the body raises, both are removed, and what had the target's name before is untouched. A file that was there
    keeps its permissions; a new one is its owner's only, since it holds customers' data.

    Raises:
        DiskFault: the disk is full, or the folder cannot be written to.
        AppError: the target is no ordinary file, may not be written, or is among the program's own.
    """
    target = targets.to_write(path)
    try:
        folder = Path(tempfile.mkdtemp(prefix=f".{target.name[:60]}.", suffix=".part", dir=target.parent))
    except OSError as error:
        raise targets.chosen_fault(error, path) from error
    try:
        making = folder / "file"
        descriptor = os.open(
            making, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), _OWNERS_ONLY
        )
        with os.fdopen(descriptor, "w+b") as file:
            yield file, folder
            file.flush()
            os.fsync(file.fileno())
        with suppress(OSError):  # a file system without permissions
            making.chmod(_mode_for(target))
        making.replace(target)
        sync_directory(target.parent)
    except OSError as error:
        raise targets.chosen_fault(error, path) from error
    finally:
        _remove(folder)


def _mode_for(target: Path) -> int:
    try:
        return stat.S_IMODE(target.stat().st_mode)
    except FileNotFoundError:
        return _OWNERS_ONLY


def _remove(folder: Path) -> None:
    with suppress(OSError):
        for left in folder.iterdir():
            with suppress(OSError):
                left.unlink()
        folder.rmdir()

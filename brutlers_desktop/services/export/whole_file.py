"""A file that appears whole or not at all, and a way to stop while it is being written."""

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event
from typing import BinaryIO, Final

from brutlers_desktop.errors import AppError
from brutlers_desktop.services.export.part_folder import part_folder
from brutlers_desktop.store import targets
from brutlers_desktop.store.files import sync_directory
from brutlers_desktop.translation import tr

_OWNERS_ONLY: Final = 0o600
_NAMELESS: Final[int] = getattr(os, "O_TMPFILE", 0) if Path("/proc/self/fd").is_dir() else 0


class Cancelled(AppError):
    """The person stopped an export. Nothing was left behind."""

    def __init__(self) -> None:
        super().__init__(tr("The export was stopped"), tr("No file was written."))


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
        with part_folder(target) as folder:
            making = folder / "file"
            with _begun(making) as file:
                yield file, folder
                file.flush()
                os.fsync(file.fileno())
                _name(file, making)
            with suppress(OSError):  # a file system without permissions
                making.chmod(_mode_for(target))
            making.replace(target)
            sync_directory(target.parent)
    except OSError as error:
        raise targets.chosen_fault(error, path) from error


def _begun(making: Path) -> BinaryIO:
    """Open a new file of the owner's only: without a name where the system can, so that a killed program leaves nothing."""
    if _NAMELESS:
        with suppress(OSError):  # not every file system can
            return os.fdopen(os.open(making.parent, os.O_RDWR | _NAMELESS, _OWNERS_ONLY), "w+b")
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(making, flags, _OWNERS_ONLY), "w+b")


def _name(file: BinaryIO, making: Path) -> None:
    """Give the file its name, if it has none yet."""
    if not making.exists():
        folder = os.open(making.parent, os.O_RDONLY)
        try:  # with a folder given it is linkat(2), which follows the link
            os.link(f"/proc/self/fd/{file.fileno()}", making.name, dst_dir_fd=folder, follow_symlinks=True)
        finally:
            os.close(folder)


def _mode_for(target: Path) -> int:
    try:
        return stat.S_IMODE(target.stat().st_mode)
    except FileNotFoundError:
        return _OWNERS_ONLY

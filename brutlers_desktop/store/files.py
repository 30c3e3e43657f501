"""Files that survive a crash: replaced whole, on the disk before the call returns, their owner's only."""

import errno
import os
import stat
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

from brutlers_desktop.errors import Action, DiskFault
from brutlers_desktop.translation import tr, tr_noop

_CAUSES: Final = {
    errno.ENOSPC: (tr_noop("The disk is full"), tr_noop("Free some space, then try again.")),
    errno.EDQUOT: (tr_noop("Your disk quota is used up"), tr_noop("Free some space, then try again.")),
    errno.EROFS: (tr_noop("The disk is read-only"), tr_noop("Make it writable, then try again.")),
    errno.EACCES: (
        tr_noop("A file may not be used"),
        tr_noop("Allow your account to read and write it, then try again."),
    ),
    errno.EPERM: (
        tr_noop("A file may not be used"),
        tr_noop("Allow your account to read and write it, then try again."),
    ),
    errno.ENOENT: (
        tr_noop("A folder is missing"),
        tr_noop("The profile's folder was moved or removed. Restart Brutlers Desktop."),
    ),
    errno.EIO: (
        tr_noop("The disk reports an error"),
        tr_noop("It may be failing: back up what matters, then try again."),
    ),
}
_OTHER_CAUSE: Final = (
    tr_noop("A file could not be used"),
    tr_noop("Check the disk and the file's permissions, then try again."),
)

MAX_READ: Final = 64 * 1024 * 1024
_COPY_STEP: Final = 1 << 20


def disk_fault(error: OSError, path: Path) -> DiskFault:
    """Return what ``error`` means for the file at ``path``, in a person's words."""
    title, advice = _CAUSES.get(
        error.errno or 0,
        _OTHER_CAUSE,
    )
    return DiskFault(
        tr(title),
        f"{path}: {error.strerror or type(error).__name__}. {tr(advice)}",
        Action.RETRY,
    )


def read(path: Path, *, most: int | None = None) -> bytes | None:
    """Return the file's bytes, or None if there is no such file. Raises ``DiskFault``, also for what is no file.

    Of more than ``most`` bytes (``MAX_READ`` if not given) only as many come, which nothing can make sense of.
    """
    try:
        # Without O_NONBLOCK a pipe of that name would be waited for, for ever.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
        with os.fdopen(descriptor, "rb") as file:
            _refuse_what_is_no_file(descriptor)
            return file.read(MAX_READ if most is None else most)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise disk_fault(error, path) from error


def replace_atomically(path: Path, content: bytes) -> None:
    """Make ``content`` the whole of the file: after a crash at any moment it is the old one or the new one.

    The caller holds a lock: there is one name for the file in the making. Raises ``DiskFault``; the old file
    then stands.
    """
    making = path.with_name(f"{path.name}.new")
    try:
        _write_synced(making, content)
        os.replace(making, path)  # noqa: PTH105  the same call, without a second Path
        sync_directory(path.parent)
    except OSError as error:
        with suppress(OSError):
            making.unlink()
        raise disk_fault(error, path) from error


def copy(path: Path, target: Path) -> None:
    """Make ``target`` a whole copy of the file, its owner's only, in place of what is there. Raises ``OSError``."""
    making = target.with_name(f"{target.name}.new")
    try:
        making.unlink(missing_ok=True)
        descriptor = os.open(making, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(descriptor, "wb") as new, path.open("rb") as original:
            while piece := original.read(_COPY_STEP):
                new.write(piece)
            new.flush()
            os.fsync(descriptor)
        making.replace(target)
        sync_directory(target.parent)
    except OSError:
        making.unlink(missing_ok=True)
        raise


def sync_directory(directory: Path) -> None:
    """Put the directory's names on the disk. Windows has no such call and does it itself."""
    if sys.platform == "win32":
        return
    descriptor = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in {errno.EINVAL, errno.ENOTSUP}:  # file systems that cannot sync a directory
            raise
    finally:
        os.close(descriptor)


def _write_synced(path: Path, content: bytes) -> None:
    with suppress(FileNotFoundError):
        path.unlink()  # left by a crash; made anew, so that its mode is ours
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(descriptor)


def _refuse_what_is_no_file(descriptor: int) -> None:
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        raise OSError(errno.EINVAL, tr("This is not an ordinary file"))

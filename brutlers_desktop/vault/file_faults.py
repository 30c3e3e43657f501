"""Faults of the file of secrets, told as ``VaultDenied`` in a person's words."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import apsw

from brutlers_desktop.errors import VaultDenied, WrongPassphrase
from brutlers_desktop.translation import tr

_SMALLEST_PAGE: Final = 512
"""Bytes: every SQLite file is made of whole pages."""


@contextmanager
def converted(path: Path, *, opening: bool = False) -> Iterator[None]:
    """Turn SQLite's and the system's errors into ours. ``opening``: what cannot be read may be the passphrase's fault."""
    try:
        yield
    except apsw.Error as error:
        raise _denied(error, path, opening=opening) from None
    except OSError as error:
        raise _unusable(path, error.strerror or type(error).__name__) from None


def require_whole(path: Path) -> None:
    """Raise ``VaultDenied`` for a file that is gone, or that cannot be one of secrets."""
    try:
        size = path.stat().st_size
    except FileNotFoundError:
        size = -1
    except OSError as error:
        raise _unusable(path, error.strerror or type(error).__name__) from None
    if size < 0:
        raise VaultDenied(
            tr("The file of your secrets is gone"),
            tr(
                "{path} was moved or deleted. Put it back, from a backup of this computer for example, "
                "then try again.",
                path=path,
            ),
        )
    if size == 0 or size % _SMALLEST_PAGE:
        raise damaged(path)


def identity(path: Path) -> tuple[int, int] | None:
    """Return by what the file at ``path`` is told from one that takes its place; None if there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def replaced(path: Path) -> VaultDenied:
    """Return the error for a file that another one took the place of while it was open, such as a copy from a backup."""
    return VaultDenied(
        tr("The file of your secrets was replaced"),
        tr(
            "{path} is not the file that was opened: a copy was put in its place. Restart Brutlers "
            "Desktop to go on with that copy.",
            path=path,
        ),
    )


def damaged(path: Path) -> VaultDenied:
    """Return the error for a file that is no whole file of secrets. It is left as it is."""
    return VaultDenied(
        tr("The file of your secrets is damaged"),
        tr(
            "{path} cannot be read. Nothing was changed in it. Put back a copy of it, from a backup "
            "of this computer for example, then try again.",
            path=path,
        ),
    )


def newer(path: Path) -> VaultDenied:
    """Return the error for a file of a later version. It is left as it is."""
    return VaultDenied(
        tr("Your secrets were stored by a later version"),
        tr("This version of Brutlers Desktop cannot read {path}. Install the later one again.", path=path),
    )


def _denied(error: apsw.Error, path: Path, *, opening: bool) -> VaultDenied:
    match error:
        case apsw.NotADBError() if opening:
            return WrongPassphrase()
        case apsw.NotADBError() | apsw.CorruptError():
            return damaged(path)
        case apsw.FullError():
            return VaultDenied(
                tr("The disk is full"),
                tr("A secret could not be stored in {path}. Free some space, then try again.", path=path),
            )
        case apsw.ReadOnlyError() | apsw.PermissionsError() | apsw.AuthError() | apsw.CantOpenError():
            return _unusable(path, tr("it may not be read and written"))
        case apsw.BusyError() | apsw.LockedError() | apsw.ProtocolError():
            return VaultDenied(
                tr("The file of your secrets is in use"),
                tr(
                    "Another Brutlers Desktop is writing to it and does not let go. Close it, then try again."
                ),
            )
    return _unusable(path, tr("the disk may be full or failing"))


def _unusable(path: Path, why: str) -> VaultDenied:
    return VaultDenied(
        tr("The file of your secrets cannot be used"),
        tr(
            "{path}: {why}. Check the disk, and that your account may read and write the file, then "
            "try again.",
            path=path,
            why=why,
        ),
    )

"""SQLite's errors in a person's words: converted here, once."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import apsw

from brutlers_desktop.errors import AppError, DatabaseBusy, DatabaseDamaged, DiskFault, EnvironmentFault
from brutlers_desktop.translation import tr

DAMAGE: Final = (apsw.CorruptError, apsw.NotADBError)


class Interrupted(Exception):
    """The query was called off by ``interrupt()``. Not a fault."""


def app_error(error: apsw.Error, path: Path) -> Exception:
    """Return what ``error`` means for the database at ``path``; the error itself if it is a fault of this program."""
    match error:
        case apsw.InterruptError():
            return Interrupted()
        case apsw.FullError():
            return DiskFault(
                tr("The disk is full"),
                tr("Nothing more could be kept in {path}. Free some space, then try again.", path=path),
            )
        case apsw.ReadOnlyError() | apsw.PermissionsError() | apsw.AuthError():
            return DiskFault(
                tr("The archive may not be written"),
                tr("Allow your account to read and write {path}, then try again.", path=path),
            )
        case apsw.CantOpenError():
            return DiskFault(
                tr("The archive could not be opened"),
                tr("Check that {path} can be read and written by your account, then try again.", path=path),
            )
        case apsw.IOError():
            return DiskFault(
                tr("The disk reports an error"),
                tr(
                    "{path} could not be read or written. The disk may be full or failing: check it, then "
                    "try again.",
                    path=path,
                ),
            )
        case apsw.BusyError() | apsw.LockedError() | apsw.ProtocolError():
            return DatabaseBusy(
                tr("The archive is in use"),
                tr(
                    "Another Brutlers Desktop is writing to it and does not let go. Close it, then try again."
                ),
            )
        case apsw.CorruptError() | apsw.NotADBError():
            return damaged(path)
        case apsw.NoMemError():
            return EnvironmentFault(
                tr("The computer's memory is used up"), tr("Close other programs, then try again.")
            )
    return error


def damaged(path: Path) -> AppError:
    """Return the error for an archive whose content cannot be trusted."""
    return DatabaseDamaged(
        tr("The archive is damaged"),
        tr(
            "{path} cannot be read as a whole. Restart Brutlers Desktop: the file is set aside, and "
            "the last 100 orders come back from Brutlers. A backup brings back the older ones.",
            path=path,
        ),
    )


@contextmanager
def converted(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into ours, without their texts."""
    try:
        yield
    except apsw.Error as error:
        ours = app_error(error, path)
        if ours is error:
            raise
        raise ours from None

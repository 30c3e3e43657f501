"""Files that a person named, to write to or to read from: where they are, and whether they may be used."""

import errno
import os
import stat
from pathlib import Path
from typing import Final

from brutlers_desktop.domain.text import visible_text
from brutlers_desktop.errors import Action, AppError, DiskFault
from brutlers_desktop.store.files import disk_fault
from brutlers_desktop.translation import tr

KEY_NOTE: Final = ".key-note"
"""How the name of the note beside an archive ends."""


def to_write(path: Path) -> Path:
    """Return the file that ``path`` names, with ``~`` and links followed: one that can be made, or replaced as a whole.

    Raises:
        DiskFault: its folder is missing or cannot be used.
        AppError: it is no ordinary file, may not be written, or is among the program's own. Nothing was changed.
    """
    try:
        target = path.expanduser().resolve()
        found = _status(target)
        if found is None and not target.parent.is_dir():
            raise FileNotFoundError(errno.ENOENT, tr("No such folder"))
        if any(target.parent.glob(f"*{KEY_NOTE}")):
            raise AppError(
                tr("Not into the app’s own folder"),
                tr(
                    "{folder} holds the orders that are kept here, and a file could take their place. Choose "
                    "another folder.",
                    folder=target.parent,
                ),
            )
    except (
        RuntimeError,
        ValueError,
    ):  # no such home folder, links that lead to each other; what no system has in a name
        raise _nowhere(path) from None
    except OSError as error:
        raise chosen_fault(error, path) from error
    if found is not None:
        _require_ordinary(found, target)
        if not (found.st_mode & 0o222 and os.access(target, os.W_OK)):
            raise AppError(
                tr("The file is read-only"),
                tr(
                    "{target} may not be written, so it was left as it is. Choose another name, or allow it "
                    "to be written.",
                    target=target,
                ),
            )
    return target


def to_read(path: Path) -> Path:
    """Return ``path`` if it is an ordinary file. Raises ``DiskFault`` and ``AppError``: a pipe would be waited for, for ever."""
    try:
        _require_ordinary(path.stat(), path)
    except OSError as error:
        raise chosen_fault(error, path) from error
    except ValueError:  # a name that this system cannot have
        raise _nowhere(path) from None
    return path


def chosen_fault(error: OSError, path: Path) -> DiskFault:
    """Return what ``error`` means for a file that a person chose."""
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return DiskFault(
            tr("A file or folder is missing"),
            tr("{path}: {reason}. Check the name, or choose another.", path=path, reason=error.strerror),
            Action.RETRY,
        )
    if error.errno == errno.ENAMETOOLONG:
        return DiskFault(
            tr("The name is too long"),
            tr("{folder}: choose a shorter file name.", folder=path.parent),
            Action.RETRY,
        )
    return disk_fault(error, path)


def _nowhere(path: Path) -> AppError:
    shown = visible_text(str(path))
    return AppError(
        tr("There is no such place"),
        tr(
            "{shown} leads nowhere: it is no name here, its home folder does not exist, or its links "
            "lead in a circle. Choose another name.",
            shown=shown,
        ),
    )


def _status(target: Path) -> os.stat_result | None:
    try:
        return target.stat()
    except FileNotFoundError:
        return None


def _require_ordinary(found: os.stat_result, path: Path) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise AppError(
            tr("This is not an ordinary file"),
            tr("{path} is a folder, a pipe or a device. Choose a file.", path=path),
        )

"""Keeping a closed database that another is to take the place of, so that nothing is lost whenever the program is killed."""

import os
from contextlib import closing, suppress
from pathlib import Path

from brutlers_desktop.domain.clock import Clock
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.store import faults, files
from brutlers_desktop.store.connection import connect


def log_of(path: Path) -> Path:
    """Return where SQLite keeps the log of the database at ``path``."""
    return path.with_name(f"{path.name}-wal")


def fold_log(path: Path, key: Secret) -> None:
    """Move the log that a crash left into the closed database. Where the key or damage forbids it, both stay as they are.

    Raises ``DiskFault``, ``DatabaseBusy``.
    """
    if log_of(path).exists():
        with faults.converted(path), suppress(*faults.DAMAGE), closing(connect(path, key)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").get  # noqa: B018


def keep_beside(path: Path, why: str, clock: Clock) -> Path:
    """Give the closed database and its log a dated name as well, one that is free; return it. Raises ``OSError``."""
    stamp = clock.now().strftime("%Y%m%dT%H%M%SZ")
    number, aside = 1, path.with_name(f"{path.stem}.{why}-{stamp}{path.suffix}")
    while os.path.lexists(aside) or os.path.lexists(log_of(aside)):
        number += 1
        aside = path.with_name(f"{path.stem}.{why}-{stamp}-{number}{path.suffix}")
    try:
        for each, other in ((log_of(path), log_of(aside)), (path, aside)):
            if each.exists():
                _name_or_copy(each, other)
        files.sync_directory(path.parent)
    except OSError:
        drop(aside)
        raise
    return aside


def set_aside(path: Path, why: str, clock: Clock) -> Path:
    """Take the closed database and its log away to a dated name that is free, and return that. Raises ``OSError``."""
    aside = keep_beside(path, why, clock)
    path.unlink()
    for left in (path.with_name(f"{path.name}-shm"), log_of(path)):
        left.unlink(missing_ok=True)
    files.sync_directory(path.parent)
    return aside


def put_in_place(new: Path, path: Path) -> None:
    """Make the whole database ``new`` the one at ``path``, which is closed. Raises ``OSError``; then ``path`` is as it was.

    A log that could not be folded in goes first: with the other file it would be taken for that one's.
    """
    log = log_of(path)
    away = log.with_name(f"{log.name}.away")
    if log.exists():
        log.replace(away)
    try:
        path.with_name(f"{path.name}-shm").unlink(missing_ok=True)
        new.replace(path)
    except OSError:
        if away.exists():
            away.rename(log)
        raise
    with suppress(OSError):
        away.unlink()


def drop(path: Path) -> None:
    """Remove a database that was kept beside another, as far as that can be done."""
    for each in (path, log_of(path)):
        with suppress(OSError):
            each.unlink()


def _name_or_copy(path: Path, other: Path) -> None:
    try:
        os.link(path, other)
    except OSError:  # a file system without links
        files.copy(path, other)

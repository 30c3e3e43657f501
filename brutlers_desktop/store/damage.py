"""Whether an archive can be trusted: reading all of it, and remembering for the next opening what was met."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import apsw

from brutlers_desktop.errors import DatabaseDamaged
from brutlers_desktop.store import faults


@contextmanager
def converted(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into ours, and remember damage for the next opening."""
    try:
        with faults.converted(path):
            yield
    except DatabaseDamaged:
        with suppress(OSError):
            suspect_mark(path).touch(mode=0o600)
        raise


def require_sound(connection: apsw.Connection) -> None:
    """Raise ``apsw.CorruptError`` if reading every page shows damage. Ten seconds for a million orders."""
    if connection.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]:
        raise apsw.CorruptError


def suspect_mark(path: Path) -> Path:
    """Return the file whose presence says that damage was met: the next opening then reads everything first."""
    return path.with_suffix(".suspect")


def unchecked_mark(path: Path) -> Path:
    """Return the file whose presence says that a log was left once and not everything was read since."""
    return path.with_suffix(".unchecked")

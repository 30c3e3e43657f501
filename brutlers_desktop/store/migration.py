"""Bringing a database to the newest version: numbered SQL files, all in one transaction, after a copy is set aside."""

from collections.abc import Mapping
from contextlib import closing
from importlib import resources
from pathlib import Path

import apsw

from brutlers_desktop.errors import NewerDatabase
from brutlers_desktop.store import files
from brutlers_desktop.translation import tr

Steps = Mapping[int, str]


def steps() -> Steps:
    """Return the SQL of each step by its number, beginning with 1."""
    folder = resources.files("brutlers_desktop.store.schema")
    return {
        int(each.name.removesuffix(".sql")): each.read_text(encoding="utf-8")
        for each in sorted(folder.iterdir(), key=lambda each: each.name)
        if each.name.endswith(".sql")
    }


def version(connection: apsw.Connection) -> int:
    """Return the number of the last step that the database has taken; 0 for an empty one."""
    return int(connection.pragma("user_version"))


def check_not_newer(connection: apsw.Connection, to: Steps, path: Path) -> None:
    """Raise ``NewerDatabase`` if the database has taken a step that is not known here."""
    if version(connection) > max(to):
        raise NewerDatabase(
            tr("These orders were kept by a newer Brutlers Desktop"),
            tr(
                "{path} is of a later version. It was left as it is. Install the newer version to use it.",
                path=path,
            ),
        )


def is_archive(connection: apsw.Connection, to: Steps) -> bool:
    """Tell whether the database has every table and column that its version's steps make. Raises ``apsw.Error``."""
    have = version(connection)
    with closing(apsw.Connection(":memory:")) as model:
        for number in sorted(to):
            if number <= have:
                model.execute(to[number])
        return have in to and _columns(model) <= _columns(connection)


def _columns(connection: apsw.Connection) -> set[tuple[object, ...]]:
    tables = "SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table'"
    return set(connection.execute(tables))


def migrate(connection: apsw.Connection, path: Path, to: Steps) -> None:
    """Take the missing steps, all or none. The caller holds the profile's lock, and no other process has the file open.

    Before a database that holds something is changed, a whole copy stands beside it (``…before-2.db``).
    Raises ``apsw.Error`` and ``OSError``; the database then stands as it was.
    """
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").get  # noqa: B018
    connection.execute("BEGIN IMMEDIATE")
    try:
        have = version(connection)
        missing = [number for number in sorted(to) if number > have]
        if have and missing:
            files.copy(path, path.with_name(f"{path.stem}.before-{missing[-1]}{path.suffix}"))
        for number in missing:
            connection.execute(to[number])
            connection.pragma("user_version", number)
        connection.execute("COMMIT")
    finally:
        if not connection.get_autocommit():
            connection.execute("ROLLBACK")

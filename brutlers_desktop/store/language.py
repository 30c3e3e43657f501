"""The alphabet by which the archive sorts: on record with the keys that were made by it, and changed with all of them."""

from collections.abc import Iterator
from typing import Any, Final

import apsw

from brutlers_desktop.store.collation import alphabet, sort_key
from brutlers_desktop.store.customer_writing import sort_anew
from brutlers_desktop.store.database import Database, Reader

FIRST: Final = alphabet("en")
"""The alphabet of a new archive."""
_STEP: Final = 2000
_CURRENT: Final = "SELECT value FROM setting WHERE name = 'alphabet'"


def current(connection: apsw.Connection) -> str:
    """Return the name of the alphabet by which the stored keys were made."""
    return str(connection.execute(_CURRENT).get or FIRST)


def in_use(reader: Reader) -> str:
    """Return the same for one who only reads. Raises ``AppError`` or ``Interrupted``."""
    found = reader.row(_CURRENT)
    return FIRST if found is None else str(found[0])


def use_language(database: Database, language: str) -> int:
    """Sort by the alphabet of ``language`` from now on; return how many orders and customers had to be keyed anew.

    None where the alphabet stays the same. All or nothing; some ten seconds for a million orders. Raises ``AppError``.
    """
    wanted = alphabet(language)
    with database.write() as connection:
        if current(connection) == wanted:
            return 0
        changed: int = 0
        for step in _texts(connection):
            rekeyed = (_rekeyed(connection, row, texts, wanted) for row, *texts in step)
            updates = [each for each in rekeyed if each is not None]
            connection.executemany(
                "UPDATE orders SET (customer, model, size, color) = (?, ?, ?, ?) WHERE row = ?", updates
            )
            changed += len(updates)
        changed += sort_anew(connection, wanted)
        connection.execute("INSERT OR REPLACE INTO setting (name, value) VALUES ('alphabet', ?)", (wanted,))
        return changed


def _texts(connection: apsw.Connection) -> Iterator[list[tuple[Any, ...]]]:
    last: Any = 0
    while True:
        step = connection.execute(
            "SELECT row, customer_name, model, size, color FROM order_fact WHERE row > ? ORDER BY row LIMIT ?",
            (last, _STEP),
        ).fetchall()
        if not step:
            return
        yield step
        last = step[-1][0]


def _rekeyed(connection: apsw.Connection, row: int, texts: list[str], wanted: str) -> tuple[Any, ...] | None:
    """Return the order's new keys and its row; None if they are the old ones."""
    keys = [sort_key(text, wanted) for text in texts]
    before = connection.execute("SELECT customer, model, size, color FROM orders WHERE row = ?", (row,)).get
    return None if before == tuple(keys) else (*keys, row)

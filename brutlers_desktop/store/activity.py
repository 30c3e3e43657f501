"""What the app did, in short lines for a person: syncs, gaps, faults, backups. No secrets; of customers nothing but order ids."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import msgspec

from brutlers_desktop.store.database import Database, Reader
from brutlers_desktop.store.moments import from_millis, to_millis

KEPT: Final = 5000
"""Lines; the oldest go first."""
MAX_IDS: Final = 100

_ids: Final = msgspec.json.Decoder(tuple[str, ...])


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """One line. ``kind`` is a short word for its icon; ``connection_id`` is empty where none is meant; ``at`` is UTC."""

    at: datetime
    kind: str
    text: str
    connection_id: str = ""
    order_ids: tuple[str, ...] = ()


def note(database: Database, line: Activity) -> None:
    """Keep a line, and at most ``MAX_IDS`` of its order ids. Raises ``AppError``."""
    ids = msgspec.json.encode(line.order_ids[:MAX_IDS]).decode()
    with database.write() as connection:
        connection.execute(
            "INSERT INTO activity (at, connection_id, kind, text, order_ids) VALUES (?, ?, ?, ?, ?)",
            (to_millis(line.at), line.connection_id, line.kind, line.text, ids),
        )
        connection.execute("DELETE FROM activity WHERE id <= (SELECT max(id) FROM activity) - ?", (KEPT,))


def recent(reader: Reader, most: int = 200, connection_ids: Sequence[str] = ()) -> tuple[Activity, ...]:
    """Return the latest lines, the latest first; of all connections where none is named. Raises ``AppError``."""
    found = reader.rows(
        "SELECT at, kind, text, connection_id, order_ids FROM activity "
        "WHERE json_array_length(?1) = 0 OR connection_id IN (SELECT value FROM json_each(?1)) ORDER BY id DESC LIMIT ?2",
        (msgspec.json.encode(tuple(connection_ids)).decode(), most),
    )
    return tuple(
        Activity(
            at=from_millis(at), kind=kind, text=text, connection_id=connection_id, order_ids=_ids.decode(ids)
        )
        for at, kind, text, connection_id, ids in found
    )

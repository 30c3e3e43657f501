"""What a person began to type and did not send yet: kept in the archive, since it is customers' data."""

from typing import Any, Final

import msgspec

from brutlers_desktop.store.database import Database, Reader

_draft: Final = msgspec.json.Decoder(dict[str, Any])


def load(reader: Reader, key: str) -> dict[str, Any] | None:
    """Return the draft of that key; None if there is none, or none that can be read. Raises ``AppError``."""
    row = reader.row("SELECT body FROM draft WHERE key = ?", (key,))
    try:
        return None if row is None else _draft.decode(row[0])
    except msgspec.DecodeError:
        return None


def keep(database: Database, key: str, values: dict[str, Any]) -> None:
    """Keep a draft in place of the one before. ``values`` are JSON. Raises ``AppError``."""
    with database.write() as connection:
        connection.execute(
            "INSERT INTO draft (key, body) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET body = ?2",
            (key, msgspec.json.encode(values).decode()),
        )


def drop(database: Database, key: str) -> None:
    """Drop a draft; one that is not there is no error. Raises ``AppError``."""
    with database.write() as connection:
        connection.execute("DELETE FROM draft WHERE key = ?", (key,))

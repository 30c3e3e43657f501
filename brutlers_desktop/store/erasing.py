"""What the archive holds of a connection's writes and drafts, deleted. What is deleted is overwritten in the file."""

from collections.abc import Collection

from brutlers_desktop.store import outbox_rows
from brutlers_desktop.store.database import Database


def erase_writes(database: Database, connection_id: str) -> None:
    """Delete what waits, was refused or was sent through a connection, with its images. Nothing may be sending it. Raises ``AppError``."""
    with database.write() as connection:
        connection.execute("DELETE FROM outbox WHERE connection_id = ?", (connection_id,))
        connection.execute("DELETE FROM shop WHERE connection_id = ?", (connection_id,))
        outbox_rows.drop_images(connection)


def drop_drafts(database: Database, keys: Collection[str]) -> None:
    """Drop the drafts of these keys. Raises ``AppError``."""
    with database.write() as connection:
        connection.executemany("DELETE FROM draft WHERE key = ?", [(key,) for key in keys])

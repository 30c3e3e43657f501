"""The registrations of the profile's connections, kept with their orders: a backup brings them along. No grants, no secrets."""

from collections.abc import Sequence
from typing import Final

from brutlers_desktop.domain.connections import Connection
from brutlers_desktop.store import document
from brutlers_desktop.store.database import Database, Reader
from brutlers_desktop.store.document import Document

_NAME: Final = "connections"
_CURRENT: Final = "SELECT value FROM setting WHERE name = ?"


def registrations(reader: Reader) -> tuple[Connection, ...]:
    """Return what is on record, each connection without a grant; nothing where it cannot be read. Raises ``AppError``."""
    found = reader.row(_CURRENT, (_NAME,))
    if found is None:
        return ()
    try:
        return document.decode(str(found[0]).encode()).connections
    except (document.Corrupt, document.NewerVersion):
        return ()


def keep_registrations(database: Database, connections: Sequence[Connection]) -> bool:
    """Put the registrations of exactly these connections on record; tell whether that wrote anything. Raises ``AppError``."""
    text = document.encode(Document(connections=tuple(map(registration_of, connections)))).decode()
    with database.write() as connection:
        if connection.execute(_CURRENT, (_NAME,)).get == text:
            return False
        connection.execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", (_NAME, text))
        return True


def registration_of(connection: Connection) -> Connection:
    """Return the connection as it was before anybody signed in."""
    return Connection(
        id=connection.id,
        name=connection.name,
        client_id=connection.client_id,
        base_url=connection.base_url,
        redirect_uris=connection.redirect_uris,
        scopes=connection.scopes,
        is_sample=connection.is_sample,
    )

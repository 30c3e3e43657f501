"""The journal in the archive: the timeline of each connection, and the last requests over all of them."""

from collections.abc import Collection, Sequence
from typing import Any, Final

import apsw
import msgspec

from brutlers_desktop.domain.journal import ROUTINE, ApiCall, Fault, Happening, Kind
from brutlers_desktop.store.database import Database, Reader
from brutlers_desktop.store.moments import from_millis, to_millis

KEPT_HAPPENINGS: Final = 1000
"""Of each connection, routine ones and others each; the oldest go first."""
KEPT_CALLS: Final = 1000
"""Over all connections; the oldest go first."""

_SURPLUS: Final = (
    "DELETE FROM happening WHERE connection_id = ?1 AND routine = ?2 AND id <= (SELECT id FROM happening "
    "WHERE connection_id = ?1 AND routine = ?2 ORDER BY id DESC LIMIT 1 OFFSET ?3)"
)


def write(database: Database, happenings: Sequence[Happening], calls: Sequence[ApiCall]) -> None:
    """Keep these lines, the oldest first, in one transaction. Raises ``AppError``; then none is kept."""
    with database.write() as connection:
        _write_happenings(connection, happenings)
        _write_calls(connection, calls)


def _write_happenings(connection: apsw.Connection, happenings: Sequence[Happening]) -> None:
    connection.executemany(
        "INSERT INTO happening (connection_id, kind, routine, at, cause, seconds) VALUES (?, ?, ?, ?, ?, ?)",
        [
            (h.connection_id, str(h.kind), h.kind in ROUTINE, to_millis(h.at), h.cause, h.seconds)
            for h in happenings
        ],
    )
    for connection_id, routine in {(h.connection_id, h.kind in ROUTINE) for h in happenings}:
        connection.execute(_SURPLUS, (connection_id, routine, KEPT_HAPPENINGS))


def _write_calls(connection: apsw.Connection, calls: Sequence[ApiCall]) -> None:
    connection.executemany(
        "INSERT INTO api_call (connection_id, at, method, path, status, seconds, size, attempt, fault) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                c.connection_id,
                to_millis(c.at),
                c.method,
                c.path,
                c.status,
                c.seconds,
                c.size,
                c.attempt,
                str(c.fault),
            )
            for c in calls
        ],
    )
    if calls:
        connection.execute(
            "DELETE FROM api_call WHERE id <= (SELECT id FROM api_call ORDER BY id DESC LIMIT 1 OFFSET ?)",
            (KEPT_CALLS,),
        )


def timeline(
    reader: Reader, connection_id: str, kinds: Collection[Kind] = (), most: int = 2 * KEPT_HAPPENINGS
) -> tuple[Happening, ...]:
    """Return what happened to a connection, the latest first; only of these kinds where some are given. Raises ``AppError``."""
    found = reader.rows(
        "SELECT kind, at, cause, seconds FROM happening WHERE connection_id = ?1 "
        "AND (json_array_length(?2) = 0 OR kind IN (SELECT value FROM json_each(?2))) ORDER BY id DESC LIMIT ?3",
        (connection_id, msgspec.json.encode([str(kind) for kind in kinds]).decode(), most),
    )
    return tuple(
        Happening(
            connection_id=connection_id, kind=Kind(kind), at=from_millis(at), cause=cause, seconds=seconds
        )
        for kind, at, cause, seconds in found
    )


def calls(reader: Reader, connection_id: str = "") -> tuple[ApiCall, ...]:
    """Return the last requests, the latest first; of all connections where none is named. Raises ``AppError``."""
    found = reader.rows(
        "SELECT connection_id, at, method, path, status, seconds, size, attempt, fault FROM api_call "
        "WHERE ?1 IN ('', connection_id) ORDER BY id DESC",
        (connection_id,),
    )
    return tuple(_call(row) for row in found)


def last_reach(reader: Reader) -> dict[str, bool]:
    """Return of each connection whether its timeline last said that the server was reached. Raises ``AppError``."""
    found = reader.rows(
        "SELECT connection_id, kind, max(id) FROM happening WHERE kind IN (?, ?) GROUP BY connection_id",
        (str(Kind.REACHED), str(Kind.NOT_REACHED)),
    )
    return {connection_id: kind == Kind.REACHED for connection_id, kind, _ in found}


def forget(database: Database, connection_id: str) -> None:
    """Delete all lines of a connection. Raises ``AppError``."""
    with database.write() as connection:
        connection.execute("DELETE FROM happening WHERE connection_id = ?", (connection_id,))
        connection.execute("DELETE FROM api_call WHERE connection_id = ?", (connection_id,))


def _call(row: tuple[Any, ...]) -> ApiCall:
    connection_id, at, method, path, status, seconds, size, attempt, fault = row
    return ApiCall(
        connection_id=connection_id,
        at=from_millis(at),
        method=method,
        path=path,
        status=status,
        seconds=seconds,
        size=size,
        attempt=attempt,
        fault=Fault(fault),
    )

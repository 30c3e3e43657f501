"""Which shop a connection stands for, so that no write ever reaches another one. Each call is within the caller's transaction.

A connection may be signed in anew as another shop. An entry carries the mark of the shop for which it was made; the mark that
stands is bound to the grant under which it was certain.
"""

import secrets
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

import apsw
import msgspec

from brutlers_desktop.store.database import Database, Reader

_LAST_ROW: Final = "(SELECT ifnull(max(row), 0) FROM order_fact)"


@dataclass(frozen=True, slots=True)
class Shop:
    """A shop's ``mark``, the ``grant`` for which it is certain (empty: none), and the ``profile`` id (empty: never told)."""

    mark: str
    grant: str
    profile: str


def shop(connection: apsw.Connection, connection_id: str) -> Shop | None:
    """Return the shop of a connection; None where nothing was ever written through it."""
    row = connection.execute(
        "SELECT mark, grant_mark, profile FROM shop WHERE connection_id = ?", (connection_id,)
    ).fetchone()
    return None if row is None else Shop(*row)


def begin(connection: apsw.Connection, connection_id: str, grant: str) -> Shop:
    """Return the shop of a connection; the first time it is the one behind ``grant`` (empty: nobody is signed in)."""
    known = shop(connection, connection_id)
    if known is not None:
        return known
    first = Shop(secrets.token_hex(16), grant, "")
    connection.execute(
        f"INSERT INTO shop (connection_id, mark, grant_mark, row) VALUES (?, ?, ?, {_LAST_ROW})",  # noqa: S608
        (connection_id, first.mark, grant),
    )
    return first


def is_same(
    connection: apsw.Connection, connection_id: str, profile: str, order_ids: Collection[str] | None
) -> bool:
    """Tell whether the shop that now shows ``profile`` (empty: not told) and these orders (None: not told) is the known one.

    It certainly is if the profile is the same, else if one of the orders is known as that shop's. Two shops without any order may
    still be two.
    """
    known = shop(connection, connection_id)
    if known is None or (known.profile and profile):
        return known is None or known.profile == profile
    return bool(
        connection.execute(
            "SELECT 1 FROM identity JOIN shop ON shop.connection_id = ?1 "
            "WHERE source = (SELECT id FROM source WHERE connection_id = ?1) "
            "AND identity.row > shop.since AND identity.row <= shop.row AND id IN (SELECT value FROM json_each(?2)) LIMIT 1",
            (connection_id, msgspec.json.encode(list(order_ids or ())).decode()),
        ).get
    )


def confirm(connection: apsw.Connection, connection_id: str, grant: str, profile: str, *, same: bool) -> None:
    """Bind the connection's shop to ``grant``; if it is not certainly the ``same``, under a new mark.

    What the archive then holds may be of either shop, so none of it proves anything for the new one.
    """
    if same:
        connection.execute(
            "UPDATE shop SET grant_mark = ?2, profile = iif(?3 = '', profile, ?3) WHERE connection_id = ?1",
            (connection_id, grant, profile),
        )
        advance(connection, connection_id)
    else:
        connection.execute(
            f"UPDATE shop SET mark = ?2, grant_mark = ?3, profile = ?4, since = {_LAST_ROW}, row = {_LAST_ROW} "  # noqa: S608
            "WHERE connection_id = ?1",
            (connection_id, secrets.token_hex(16), grant, profile),
        )


def advance(connection: apsw.Connection, connection_id: str) -> None:
    """Note that all orders of the connection in the archive are the shop's: its grant has just been used."""
    connection.execute(
        f"UPDATE shop SET row = {_LAST_ROW} WHERE connection_id = ? AND row < {_LAST_ROW}",  # noqa: S608
        (connection_id,),
    )


def has_orders(reader: Reader, connection_id: str) -> bool:
    """Tell whether the archive holds orders of the connection."""
    found = reader.rows(
        "SELECT 1 FROM identity JOIN source ON source.id = identity.source AND connection_id = ? LIMIT 1",
        (connection_id,),
    )
    return any(found)


def knows_any(reader: Reader, connection_id: str, order_ids: Collection[str]) -> bool:
    """Tell whether one of these orders is known as one of the connection's shop."""
    found = reader.rows(
        "SELECT 1 FROM identity JOIN source ON source.id = identity.source AND source.connection_id = ?1 "
        "WHERE identity.row > ifnull((SELECT since FROM shop WHERE connection_id = ?1), 0) "
        "AND identity.id IN (SELECT value FROM json_each(?2)) LIMIT 1",
        (connection_id, msgspec.json.encode(list(order_ids)).decode()),
    )
    return any(found)


def accept(database: Database, connection_id: str, grant: str, profile: str) -> None:
    """Bind the connection's shop, where one is on record, to ``grant``, which is certain to be the same shop's. Raises ``AppError``."""
    with database.write() as connection:
        if shop(connection, connection_id) is not None:
            confirm(connection, connection_id, grant, profile, same=True)

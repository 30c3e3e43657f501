"""Whom a person had erased from this computer, known only by salted hashes: what the server tells of them is not taken in again.

Each call but ``orders_left`` is within the caller's transaction. What came about after the erasing (a new order of the same person) is taken in: it is
told for a reason of its own.
"""

import hashlib
import secrets
from collections.abc import Iterable, Sequence
from typing import Final

import apsw

from brutlers_desktop.domain.customers import CustomerRecord
from brutlers_desktop.domain.orders import Order
from brutlers_desktop.domain.text import folded
from brutlers_desktop.store.handle import Database
from brutlers_desktop.store.moments import text_millis
from brutlers_desktop.store.sources import source_of

_SALT: Final = "erased-salt"
HASH_BYTES: Final = 16


class Erased:
    """The hashes of one source, read once for many questions."""

    def __init__(self, connection: apsw.Connection, source: int) -> None:
        self._connection = connection
        found = connection.execute("SELECT hash, at FROM erased WHERE source = ?", (source,))
        self._at: dict[bytes, int] = {hashed: at for hashed, at in found}  # noqa: C416 - rows have any length
        self._salt = _salt(connection) if self._at else b""

    def customers(self, customers: Sequence[CustomerRecord]) -> list[CustomerRecord]:
        """Return the customers that were not erased."""
        return [
            each
            for each in customers
            if not self._is_erased("customer", each.id, each.email, each.created_at)
        ]

    def orders(self, orders: Sequence[Order]) -> Sequence[Order]:
        """Return the orders that were not erased; the same list where none was."""
        if not self._at:
            return orders
        return [
            each
            for each in orders
            if not self._is_erased("order", each.id, each.customer.email, each.created_at)
        ]

    def _is_erased(self, kind: str, wire_id: str, email: str, created_at: str) -> bool:
        if not self._at:
            return False
        if mark(self._salt, kind, wire_id) in self._at:
            return True
        at = self._at.get(mark(self._salt, "email", folded(email))) if email else None
        created = text_millis(created_at)
        return at is not None and (created is None or created <= at)


def orders_left(database: Database, connection_id: str, orders: Sequence[Order]) -> Sequence[Order]:
    """Return the orders of an answer that were not erased. Raises ``AppError``."""
    with database.write() as connection:
        return Erased(connection, source_of(connection, connection_id)).orders(orders)


def note(
    connection: apsw.Connection, source: int, marks: Iterable[tuple[str, str]], at: int
) -> tuple[bytes, ...]:
    """Remember that these were erased: pairs of a kind (``customer``, ``order``, ``email``) and an id or address. Return the hashes."""
    salt = _salt(connection)
    hashes = tuple(dict.fromkeys(mark(salt, kind, each) for kind, each in marks))
    connection.executemany(
        "INSERT INTO erased (source, hash, at) VALUES (?, ?, ?) ON CONFLICT (source, hash) DO UPDATE SET at = excluded.at",
        ((source, each, at) for each in hashes),
    )
    return hashes


def forget(connection: apsw.Connection, source: int) -> int:
    """Let what was erased be taken in again when the server tells it; return how many marks there were."""
    count = connection.execute("SELECT count(*) FROM erased WHERE source = ?", (source,)).get
    connection.execute("DELETE FROM erased WHERE source = ?", (source,))
    return int(count)


def mark(salt: bytes, kind: str, text: str) -> bytes:
    """Return the salted hash of an id or a folded address."""
    told = f"{kind}\0{text}".encode("utf-8", "surrogatepass")
    return hashlib.blake2b(told, digest_size=HASH_BYTES, key=salt).digest()


def _salt(connection: apsw.Connection) -> bytes:
    known = connection.execute("SELECT value FROM setting WHERE name = ?", (_SALT,)).get
    if known is None:
        known = secrets.token_hex(32)
        connection.execute("INSERT INTO setting (name, value) VALUES (?, ?)", (_SALT, known))
    return bytes.fromhex(known)

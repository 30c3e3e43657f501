"""Erasing one customer from the archive, with all that tells of them, and remembering only that they were erased.

What is deleted is overwritten in the file (``secure_delete``), and the log that holds earlier pages is emptied afterwards.
"""

from array import array
from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

import apsw
import msgspec

from brutlers_desktop.domain.customer_writes import CustomerWrite
from brutlers_desktop.domain.customers import CustomerRecord
from brutlers_desktop.domain.outbox import Entry, NewOrder
from brutlers_desktop.domain.text import folded, same_text
from brutlers_desktop.errors import AppError
from brutlers_desktop.store import customer_writing, erased, outbox_rows
from brutlers_desktop.store.database import Database
from brutlers_desktop.store.sources import NOT_OF_CUSTOMERS

_OF_ORDERS: Final = (
    ("search", "rowid"),  # before the words, by which it finds what to take out
    ("order_words", "row"),
    ("orders", "row"),
    ("order_version", "row"),
    ("last_seen", "row"),
    ("order_fact", "row"),
    ("identity", "row"),
)


@dataclass(frozen=True, slots=True)
class Erasure:
    """What was erased: how many of each, and the hashes by which it is remembered. Nothing of it tells who it was."""

    orders: int = 0
    versions: int = 0
    writes: int = 0
    drafts: int = 0
    hashes: tuple[bytes, ...] = ()


def writes_of(
    connection: apsw.Connection, connection_id: str, customer: CustomerRecord, order_ids: Collection[str]
) -> list[Entry]:
    """Return the entries of the outbox that tell of a customer: their new orders, and changes of their orders."""
    entries = outbox_rows.read_where(connection, "o.connection_id = ?", (connection_id,))
    return [each for each in entries if _is_about(each, customer, order_ids)]


def erase(
    database: Database, row: int, order_rows: Collection[int], at: int, draft_keys: Sequence[str]
) -> Erasure | None:
    """Erase the customer of a row in one transaction; None if there is none.

    ``at``: now, in milliseconds. Entries of the outbox that are not done must be gone before.
    Raises ``AppError``; then everything is still there.
    """
    with database.write() as connection:
        found = connection.execute("SELECT source, body FROM customer WHERE row = ?", (row,)).fetchone()
        if found is None:
            return None
        source, customer = int(found[0]), customer_writing.from_body(found[1])
        ids = [
            connection.execute("SELECT id FROM order_fact WHERE row = ?", (each,)).get for each in order_rows
        ]
        connection_id = connection.execute("SELECT connection_id FROM source WHERE id = ?", (source,)).get
        entries = writes_of(connection, connection_id, customer, ids)
        connection.executemany("DELETE FROM outbox WHERE id = ?", [(each.id,) for each in entries])
        outbox_rows.drop_images(connection)
        drafts = _drop_drafts(connection, customer, draft_keys)
        versions = _forget_orders(connection, source, order_rows)
        versions += connection.execute("SELECT count(*) FROM customer_version WHERE row = ?", (row,)).get
        connection.execute("DELETE FROM customer_version WHERE row = ?", (row,))
        connection.execute("DELETE FROM customer WHERE row = ?", (row,))
        _without(
            connection,
            "UPDATE customer_window SET rows = ? WHERE source = ?",
            "SELECT rows FROM customer_window WHERE source = ?",
            source,
            {row},
        )
        marks = [("customer", customer.id), *(("order", each) for each in ids)]
        if folded(customer.email):
            marks.append(("email", folded(customer.email)))
        hashes = erased.note(connection, source, marks, at)
        result = Erasure(len(ids), versions, len(entries), drafts, hashes)
    with suppress(AppError):  # what it would empty lies encrypted, and goes with the next time
        database.empty_log()
    return result


def _is_about(entry: Entry, customer: CustomerRecord, order_ids: Collection[str]) -> bool:
    payload = entry.payload
    if entry.order_id and entry.order_id in order_ids:
        return True
    if isinstance(payload, CustomerWrite):
        email = payload.fields.get("email", "") or payload.seen.get("email", "")
        if payload.customer_id:
            return payload.customer_id == customer.id
        return (
            same_text(email, customer.email)
            if email and customer.email
            else same_text(payload.name, customer.name)
        )
    if not isinstance(payload, NewOrder):
        return False
    if payload.customer_email and customer.email:
        return same_text(payload.customer_email, customer.email)
    return same_text(payload.customer_name, customer.name)


def _drop_drafts(connection: apsw.Connection, customer: CustomerRecord, keys: Sequence[str]) -> int:
    """Drop what was begun for the customer; a draft of another one stays."""
    names = [each for each in (folded(customer.email), folded(customer.name)) if each]
    dropped = 0
    for key in keys:
        body = connection.execute("SELECT body FROM draft WHERE key = ?", (key,)).get
        if body is not None and any(each in _texts(body) for each in names):
            connection.execute("DELETE FROM draft WHERE key = ?", (key,))
            dropped += 1
    return dropped


def _texts(body: str) -> set[str]:
    """Return all texts of a draft, folded."""
    found: set[str] = set()
    left = [msgspec.json.decode(body)]
    while left:
        value = left.pop()
        if isinstance(value, str):
            found.add(folded(value))
        elif isinstance(value, dict | list):
            left += value.values() if isinstance(value, dict) else value
    return found


def _forget_orders(connection: apsw.Connection, source: int, rows: Collection[int]) -> int:
    """Delete orders with all that is made of them; return how many earlier versions there were."""
    versions = 0
    for row in rows:
        versions += connection.execute("SELECT count(*) FROM order_version WHERE row = ?", (row,)).get
        connection.execute(
            "UPDATE facet SET orders = orders - 1 WHERE id = (SELECT facet FROM orders WHERE row = ?)", (row,)
        )
        for table, key in _OF_ORDERS:
            condition = f"{key} = ?" if table != "identity" else f"source = {source} AND {key} = ?"
            connection.execute(f"DELETE FROM {table} WHERE {condition}", (row,))  # noqa: S608 - our own names
    if rows:
        _without(
            connection,
            "UPDATE source SET window = ? WHERE id = ?",
            "SELECT window FROM source WHERE id = ?",
            source,
            set(rows),
        )
        for table, column in (("outbox", "base_row"), ("shop", "row"), ("shop", "since")):
            connection.execute(
                f"UPDATE {table} SET {column} = min({column}, (SELECT ifnull(max(row), 0) FROM order_fact)) "  # noqa: S608
                f"{NOT_OF_CUSTOMERS if table == 'outbox' else ''}"
            )
        # Until its pieces are merged, the search index holds words that were deleted.
        connection.execute("INSERT INTO search (search) VALUES ('optimize')")
    return versions


def _without(
    connection: apsw.Connection, update: str, select: str, source: int, rows: Collection[int]
) -> None:
    """Take rows out of a list of rows."""
    before = connection.execute(select, (source,)).get
    if before:
        listed = array("q")
        listed.frombytes(before)
        left = array("q", [each for each in listed if each not in rows])
        if len(left) < len(listed):
            connection.execute(update, (left.tobytes(), source))

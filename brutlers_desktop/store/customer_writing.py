"""Taking customers of the API into the archive, within the caller's transaction."""

import hashlib
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

import apsw
import msgspec

from brutlers_desktop.domain.customers import CustomerRecord
from brutlers_desktop.domain.text import folded
from brutlers_desktop.store.collation import sort_key
from brutlers_desktop.store.erased import Erased
from brutlers_desktop.store.folding import MAX_INDEXED, phone_words, words

_encoder: Final = msgspec.json.Encoder()
_record: Final = msgspec.json.Decoder(CustomerRecord)
_STEP: Final = 2000


@dataclass(frozen=True, slots=True)
class AppliedCustomers:
    """What an answer changed: the rows that are new, those that have another version now, and how many stand as they were."""

    new: tuple[int, ...] = ()
    changed: tuple[int, ...] = ()
    unchanged: int = 0


def apply_list(
    connection: apsw.Connection,
    source: int,
    customers: Sequence[CustomerRecord],
    seen_at: int,
    alphabet: str,
) -> AppliedCustomers:
    """Take in a whole list, in its order; of an id that stands twice the first counts. An unchanged one writes nothing.

    Customers that are no longer among the last that the API tells stay as they were. Those that were erased here stay away.
    """
    first_of_each: dict[str, CustomerRecord] = {}
    for customer in Erased(connection, source).customers(customers):
        first_of_each.setdefault(customer.id, customer)
    window = array("q")
    new: list[int] = []
    changed: list[int] = []
    for customer in first_of_each.values():
        row, is_new, is_changed = _put(connection, source, customer, seen_at, alphabet)
        window.append(row)
        if is_new:
            new.append(row)
        elif is_changed:
            changed.append(row)
    _move_window(connection, source, window, seen_at)
    return AppliedCustomers(tuple(new), tuple(changed), len(window) - len(new) - len(changed))


def apply_one(
    connection: apsw.Connection, source: int, customer: CustomerRecord, seen_at: int, alphabet: str
) -> AppliedCustomers:
    """Take in one customer that was asked for by itself; what only the list tells beside it stays as it was."""
    if not Erased(connection, source).customers([customer]):
        return AppliedCustomers()
    known = read_by_id(connection, source, customer.id)
    if known is not None:
        customer = msgspec.structs.replace(customer, other=known.other)
    row, is_new, is_changed = _put(connection, source, customer, seen_at, alphabet)
    if is_new:
        connection.execute("UPDATE customer SET last_seen = ? WHERE row = ?", (seen_at, row))
    return AppliedCustomers(
        (row,) if is_new else (), (row,) if is_changed else (), int(not is_new and not is_changed)
    )


def read_by_id(connection: apsw.Connection, source: int, customer_id: str) -> CustomerRecord | None:
    """Return a customer as the archive has them; None if it does not."""
    body = connection.execute(
        "SELECT body FROM customer WHERE source = ? AND id = ?", (source, customer_id)
    ).get
    return None if body is None else from_body(body)


def from_body(body: bytes) -> CustomerRecord:
    """Return the customer of a stored body."""
    return _record.decode(body)


def sort_anew(connection: apsw.Connection, alphabet: str) -> int:
    """Make the sort keys of all customers anew; return how many changed."""
    changed = 0
    for row, before, body in _bodies(connection):
        key = sort_key(from_body(body).name, alphabet)
        if key != before:
            connection.execute("UPDATE customer SET sort = ? WHERE row = ?", (key, row))
            changed += 1
    return changed


def search_words(customer: CustomerRecord) -> str:
    """Return the words by which a customer is found, with a space before each: name, e-mail, phone, notes, id."""
    plain = " ".join((customer.name, customer.email, customer.id, customer.notes[:MAX_INDEXED]))
    return f" {words(plain)} {phone_words(customer.phone[:MAX_INDEXED])}"


def _put(
    connection: apsw.Connection, source: int, customer: CustomerRecord, seen_at: int, alphabet: str
) -> tuple[int, bool, bool]:
    """Take in one customer; return their row, whether they are new, and whether they changed."""
    body = _encoder.encode(customer)
    digest = hashlib.blake2b(body, digest_size=16).digest()
    known = connection.execute(
        "SELECT row, digest FROM customer WHERE source = ? AND id = ?", (source, customer.id)
    ).fetchone()
    if known is not None and known[1] == digest:
        return known[0], False, False
    told = (
        digest,
        sort_key(customer.name, alphabet),
        folded(customer.email),
        search_words(customer),
        seen_at,
        body,
    )
    if known is None:
        row = connection.execute(
            "INSERT INTO customer (source, id, first_seen, digest, sort, email, words, since, body) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING row",
            (source, customer.id, seen_at, *told),
        ).get
        return int(row), True, False
    row = known[0]
    connection.execute(
        "INSERT INTO customer_version (row, number, since, until, body) "
        "SELECT row, (SELECT count(*) FROM customer_version v WHERE v.row = customer.row), since, ?, body FROM customer WHERE row = ?",
        (seen_at, row),
    )
    connection.execute(
        "UPDATE customer SET (digest, sort, email, words, since, body) = (?, ?, ?, ?, ?, ?) WHERE row = ?",
        (*told, row),
    )
    return row, False, True


def _move_window(connection: apsw.Connection, source: int, window: "array[int]", seen_at: int) -> None:
    """Note which customers the answer held, and of those that left since the one before, when they were last seen."""
    before = connection.execute(
        "SELECT seen_at, rows FROM customer_window WHERE source = ?", (source,)
    ).fetchone()
    if before is not None and before[1] == window.tobytes():
        return
    rows_before = array("q")
    if before is not None:
        rows_before.frombytes(before[1])
    inside = set(window)
    connection.executemany(
        "UPDATE customer SET last_seen = ? WHERE row = ?",
        [(before[0], row) for row in rows_before if row not in inside] if before is not None else [],
    )
    connection.executemany(
        "UPDATE customer SET last_seen = NULL WHERE row = ? AND last_seen IS NOT NULL",
        [(row,) for row in inside - set(rows_before)],
    )
    connection.execute(
        "INSERT INTO customer_window (source, seen_at, rows) VALUES (?1, ?2, ?3) "
        "ON CONFLICT (source) DO UPDATE SET seen_at = ?2, rows = ?3",
        (source, seen_at, window.tobytes()),
    )


def _bodies(connection: apsw.Connection) -> Iterator[tuple[Any, ...]]:
    last: Any = 0
    while step := connection.execute(
        "SELECT row, sort, body FROM customer WHERE row > ? ORDER BY row LIMIT ?", (last, _STEP)
    ).fetchall():
        yield from step
        last = step[-1][0]

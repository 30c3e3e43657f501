"""The customers of the archive, for reading and for taking in: per connection, kept beyond the API's last 100.

Everything blocks. All raise ``AppError``; reading raises ``Interrupted`` after an interruption.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from brutlers_desktop.domain.customers import CustomerRecord
from brutlers_desktop.domain.text import folded
from brutlers_desktop.store import customer_writing, language
from brutlers_desktop.store.customer_writing import AppliedCustomers
from brutlers_desktop.store.database import Database
from brutlers_desktop.store.folding import search_terms
from brutlers_desktop.store.handle import Reader
from brutlers_desktop.store.moments import from_millis, to_millis
from brutlers_desktop.store.sources import source_of

_ROW: Final = "SELECT customer.row, connection_id, body, first_seen, since, last_seen FROM customer JOIN source ON source.id = customer.source "


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerRow:
    """A customer in the archive. Times are UTC.

    ``since``: when this version was first seen. ``last_seen``: when an answer held them last; None: the newest one does.
    """

    row: int
    connection_id: str
    customer: CustomerRecord
    first_seen: datetime
    since: datetime
    last_seen: datetime | None


@dataclass(frozen=True, slots=True)
class CustomerVersion:
    """An earlier version of a customer: seen from ``since``, superseded at ``until``. Times are UTC."""

    customer: CustomerRecord
    since: datetime
    until: datetime


def take_list(
    database: Database, connection_id: str, customers: Sequence[CustomerRecord], seen_at: datetime
) -> AppliedCustomers:
    """Take in a whole answer of the API, in its order. ``seen_at``: when it came, by the server's clock."""
    with database.write() as connection:
        return customer_writing.apply_list(
            connection,
            source_of(connection, connection_id),
            customers,
            to_millis(seen_at),
            language.current(connection),
        )


def take_one(
    database: Database, connection_id: str, customer: CustomerRecord, seen_at: datetime
) -> AppliedCustomers:
    """Take in one customer that was asked for by itself."""
    with database.write() as connection:
        return customer_writing.apply_one(
            connection,
            source_of(connection, connection_id),
            customer,
            to_millis(seen_at),
            language.current(connection),
        )


def find(reader: Reader, connection_id: str, search: str = "") -> tuple[int, ...]:
    """Return the rows of the customers whose words begin as those typed, by name in the language's alphabet."""
    terms = search_terms(search)
    if terms is None:
        return ()
    tests = "".join(
        " AND ("
        + " OR ".join(" AND ".join(f"instr(words, ' {word}')" for word in every) for every in each)
        + ")"
        for each in terms
    )
    found = reader.rows(
        "SELECT row FROM customer WHERE source = (SELECT id FROM source WHERE connection_id = ?)"  # noqa: S608 - letters and digits
        f"{tests} ORDER BY sort IS NULL, sort, row",
        (connection_id,),
    )
    return tuple(row for (row,) in found)


def page(reader: Reader, rows: Sequence[int]) -> tuple[CustomerRow, ...]:
    """Return the customers of these rows, in their order; rows that are gone are left out."""
    found = (reader.row(f"{_ROW} WHERE row = ?", (row,)) for row in rows)
    return tuple(_customer_row(each) for each in found if each is not None)


def by_id(reader: Reader, connection_id: str, customer_id: str) -> CustomerRow | None:
    """Return a customer by the API's id, or None."""
    found = reader.row(f"{_ROW} WHERE connection_id = ? AND customer.id = ?", (connection_id, customer_id))
    return None if found is None else _customer_row(found)


def with_email(reader: Reader, connection_id: str, email: str) -> tuple[CustomerRow, ...]:
    """Return the customers with this e-mail address, the first seen first."""
    if not folded(email):
        return ()
    found = reader.rows(
        f"{_ROW} WHERE connection_id = ? AND email = ? AND email <> '' ORDER BY row",
        (connection_id, folded(email)),
    )
    return tuple(_customer_row(each) for each in found)


def versions(reader: Reader, row: int) -> tuple[CustomerVersion, ...]:
    """Return the earlier versions of a customer, oldest first."""
    found = reader.rows(
        "SELECT body, since, until FROM customer_version WHERE row = ? ORDER BY number", (row,)
    )
    return tuple(
        CustomerVersion(customer_writing.from_body(body), from_millis(since), from_millis(until))
        for body, since, until in found
    )


def seen_at(reader: Reader, connection_id: str) -> datetime | None:
    """Return when the newest answer on record came, UTC; None before the first."""
    found = reader.row(
        "SELECT customer_window.seen_at FROM customer_window JOIN source ON source.id = customer_window.source WHERE connection_id = ?",
        (connection_id,),
    )
    return None if found is None else from_millis(found[0])


def _customer_row(columns: tuple[int, str, bytes, int, int, int | None]) -> CustomerRow:
    row, connection_id, body, first_seen, since, last_seen = columns
    return CustomerRow(
        row=row,
        connection_id=connection_id,
        customer=customer_writing.from_body(body),
        first_seen=from_millis(first_seen),
        since=from_millis(since),
        last_seen=None if last_seen is None else from_millis(last_seen),
    )

"""What the orders of a connection teach: usual steps, values in use, known customers, orders that could be made twice.

Each question looks at a bounded number of index entries and orders, so that a million orders answer like a thousand. All
reads go through the caller's ``Reader`` and raise ``AppError`` or ``Interrupted``.
"""

from array import array
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from itertools import pairwise
from typing import Final

import msgspec

from brutlers_desktop.domain.history import KnownCustomer, OpenOrder, ValueField
from brutlers_desktop.domain.orders import CLOSED_STATUSES, Customer, Order, OrderUpdate
from brutlers_desktop.domain.queries import OrderQuery
from brutlers_desktop.domain.text import folded
from brutlers_desktop.store import language, query, record
from brutlers_desktop.store.collation import sort_key
from brutlers_desktop.store.facets import facets
from brutlers_desktop.store.folding import Terms, phone_words, search_terms, words
from brutlers_desktop.store.handle import Reader
from brutlers_desktop.store.moments import from_millis
from brutlers_desktop.store.plan import plan

RECENT: Final = 60
"""Orders of each type and status, the last changed first, whose timelines show the usual steps."""
MOST_VALUES: Final = 200
"""Values of one type and status that are weighed for completing."""
MOST_COUNTED: Final = 200
"""Orders up to which the use of a value counts in one type and status."""
MOST_FOUND: Final = 400
"""Orders that a search for one customer looks at."""
_PLAIN: Final = frozenset({0x02, *range(0x40, 0x90)})
"""The weights of letters and separators: of a text of these, the key begins the keys of all texts that it begins."""

_updates: Final = msgspec.json.Decoder(tuple[OrderUpdate, ...])
_TIMELINES: Final = (
    "SELECT updates FROM order_fact WHERE row IN "  # noqa: S608 - our own number
    f"(SELECT row FROM orders WHERE facet = ? ORDER BY changed DESC LIMIT {RECENT})"
)
_FACTS: Final = f"SELECT {record.FACTS} FROM order_fact WHERE row = ?"  # noqa: S608 - our own names


def steps_from(reader: Reader, connection_id: str, status: str) -> dict[str, int]:
    """Return how often each status came next after ``status``, in the timelines of the orders that changed last."""
    counted: Counter[str] = Counter()
    for facet in facets(reader, (connection_id,)):
        for (timeline,) in reader.rows(_TIMELINES, (facet.number,)):
            if timeline:
                steps = sorted(_updates.decode(timeline), key=lambda each: each.created_at)
                counted.update(
                    after.status
                    for before, after in pairwise(steps)
                    if before.status == status != after.status
                )
    return dict(counted)


def values(
    reader: Reader,
    connection_id: str,
    field: ValueField,
    prefix: str,
    *,
    order_type: str = "",
    most: int = 20,
) -> tuple[str, ...]:
    """Return the values of a field that begin with ``prefix``, the most used first; only of one type if that is given."""
    typed, span = words(prefix), _span(reader, prefix)
    uses: Counter[bytes] = Counter()
    rows: dict[bytes, int] = {}
    for facet in facets(reader, (connection_id,)):
        if order_type in ("", facet.type):
            for key, used, row in _used(reader, field.value, facet.number, span):
                uses[key] += used
                rows[key] = max(row, rows.get(key, 0))
    found: list[str] = []
    for key, _ in uses.most_common():
        text = _text(reader, field, rows[key])
        if words(text).startswith(typed):
            found.append(text)
        if len(found) == most:
            break
    return tuple(found)


def known_customers(
    reader: Reader, connection_id: str, typed: str, *, most: int = 8
) -> tuple[KnownCustomer, ...]:
    """Return the customers whose name, e-mail or phone has words that begin as ``typed``, the last served first."""
    terms = search_terms(typed)
    if not terms:
        return ()
    found: dict[tuple[str, str], KnownCustomer] = {}
    named = _rows_by_name(reader, connection_id, typed, most)
    for row in dict.fromkeys((*named, *_searched(reader, connection_id, typed))):
        order = order_at(reader, row)
        if order is not None and _meets(order.customer, terms):
            key = (folded(order.customer.name), folded(order.customer.email))
            known = KnownCustomer(order.customer, _changed_at(reader, row))
            if key not in found or found[key].changed_at < known.changed_at:
                found[key] = known
    return tuple(sorted(found.values(), key=lambda each: each.changed_at, reverse=True)[:most])


def email_owner(reader: Reader, connection_id: str, email: str) -> Customer | None:
    """Return the customer whose orders carry this e-mail address, as the one that changed last names them; None if none does."""
    rows = rows_by_email(reader, connection_id, email)
    latest = max(rows, key=lambda row: _changed_at(reader, row), default=None)
    order = None if latest is None else order_at(reader, latest)
    return None if order is None else order.customer


def open_orders_like(
    reader: Reader, connection_id: str, customer_name: str, email: str, model: str
) -> tuple[OpenOrder, ...]:
    """Return the open orders of the same customer (by e-mail, else by name) and the same model, the last changed first."""
    alphabet = language.in_use(reader)
    wanted = sort_key(model, alphabet)
    rows = dict.fromkeys(rows_by_email(reader, connection_id, email), True)
    rows |= {row: row in rows for row in rows_of_name(reader, connection_id, customer_name, closed=False)}
    found = []
    for row, by_email in rows.items():
        order = order_at(reader, row)
        if (
            order is not None
            and order.status not in CLOSED_STATUSES
            and sort_key(order.model, alphabet) == wanted
            and (by_email or not (email and order.customer.email))
        ):
            found.append(OpenOrder(row, order))
    return tuple(sorted(found, key=lambda each: _changed_at(reader, each.row), reverse=True))


def _used(
    reader: Reader, column: str, facet: int, span: tuple[bytes, bytes], most: int = MOST_VALUES
) -> Iterator[tuple[bytes, int, int]]:
    """Give out the distinct keys of a column within a span, each with its use and the row of its latest wedding.

    It leaps from key to key in the column's sort index, and counts at most ``MOST_COUNTED`` entries of each.
    """
    return reader.rows(
        f"WITH RECURSIVE each (key) AS (SELECT min({column}) FROM orders WHERE facet = ?1 AND {column} >= ?2 "  # noqa: S608
        f"AND {column} < ?3 UNION ALL SELECT (SELECT min({column}) FROM orders WHERE facet = ?1 AND {column} > each.key "
        f"AND {column} < ?3) FROM each WHERE each.key IS NOT NULL) SELECT key, "
        f"(SELECT count(*) FROM (SELECT 1 FROM orders WHERE facet = ?1 AND {column} = each.key LIMIT {MOST_COUNTED})), "
        f"(SELECT row FROM orders WHERE facet = ?1 AND {column} = each.key ORDER BY wedding DESC LIMIT 1) "
        f"FROM each WHERE key IS NOT NULL LIMIT {most}",
        (facet, *span),
    )


def _span(reader: Reader, prefix: str) -> tuple[bytes, bytes]:
    """Return the first key that a text with this beginning can have, and one behind the last."""
    key = sort_key(prefix, language.in_use(reader))
    if key is None or not _PLAIN.issuperset(key):
        return b"", b"\xff"
    return key, key + b"\xff"


def _rows_by_name(reader: Reader, connection_id: str, typed: str, most: int) -> Iterator[int]:
    """Give out a row for each customer whose whole name begins as ``typed``."""
    span = _span(reader, typed)
    for facet in facets(reader, (connection_id,)):
        for _, _, row in _used(reader, "customer", facet.number, span, most):
            yield row


def _searched(reader: Reader, connection_id: str, typed: str) -> "array[int]":
    """Return the first page of what the search finds, the last changed first."""
    wanted = plan(OrderQuery(connection_ids=(connection_id,), search=typed), facets(reader, (connection_id,)))
    with reader.snapshot(), closing(query.row_ids(reader, wanted)) as pieces:
        return next(pieces, array("q"))


def rows_by_email(reader: Reader, connection_id: str, email: str, *, most: int = MOST_FOUND) -> list[int]:
    """Return the rows whose customer has this address, of the latest ``most`` that hold all of its words."""
    typed = dict.fromkeys(words(email).split())
    if not typed:
        return []
    same = folded(email)
    found = reader.rows(
        "SELECT search.rowid, fact.customer_email FROM search JOIN order_fact fact ON fact.row = search.rowid "  # noqa: S608
        "WHERE search MATCH ? AND fact.source = (SELECT id FROM source WHERE connection_id = ?) "
        f"ORDER BY search.rowid DESC LIMIT {most}",
        (" AND ".join(f'"{word}"' for word in typed), connection_id),
    )
    return [row for row, address in found if folded(address) == same]


def rows_of_name(reader: Reader, connection_id: str, name: str, *, closed: bool = True) -> Iterator[int]:
    """Give out the rows whose customer's name sorts as ``name``; ``closed``: also of orders that are."""
    key = sort_key(name, language.in_use(reader))
    for facet in facets(reader, (connection_id,)) if key is not None else ():
        if closed or facet.status not in CLOSED_STATUSES:
            same = reader.rows(
                f"SELECT row FROM orders WHERE facet = ? AND customer = ? LIMIT {MOST_FOUND}",  # noqa: S608
                (facet.number, key),
            )
            yield from (row for (row,) in same)


def _meets(customer: Customer, terms: Terms) -> bool:
    """Tell whether the customer's own words meet the search, not only the rest of the order."""
    own = f" {words(customer.name)} {words(customer.email)} {phone_words(customer.phone)}"
    return all(
        any(all(f" {word}" in own for word in every) for every in alternatives) for alternatives in terms
    )


def order_at(reader: Reader, row: int) -> Order | None:
    """Return the order of a row, without its timeline; None if there is none."""
    columns = reader.row(_FACTS, (row,))
    return None if columns is None else record.from_facts(columns)


def _changed_at(reader: Reader, row: int) -> datetime:
    found = reader.row("SELECT changed FROM orders WHERE row = ?", (row,))
    return from_millis(0 if found is None else found[0])


def _text(reader: Reader, field: ValueField, row: int) -> str:
    order = order_at(reader, row)
    return "" if order is None else str(getattr(order, field.value))

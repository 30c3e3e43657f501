"""Writing orders into the tables, the sort indexes and the search index, within the caller's transaction."""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final, NamedTuple

import apsw

from brutlers_desktop.domain.orders import Order
from brutlers_desktop.store import record
from brutlers_desktop.store.folding import index_text

SLICE: Final = 1000
"""Orders that are taken in at a time, and whose words are indexed by one statement."""
DEFER_FROM: Final = 5000
"""New orders from which, if there are half as many here or fewer, the sort indexes are made at the end."""

_INSERT_FACT: Final = (
    f"INSERT INTO order_fact (row, source, first_seen, since, updates, {record.FACTS}) "  # noqa: S608 - our own names
    f"VALUES (?, ?, ?, ?, ?{', ?' * record.FACT_COUNT})"
)
_UPDATE_FACT: Final = f"UPDATE order_fact SET (since, updates, {record.FACTS}) = (?, ?{', ?' * record.FACT_COUNT}) WHERE row = ?"  # noqa: S608


class NewVersion(NamedTuple):
    """A version of an order that is known by its row, and the ``record.columns`` of it."""

    row: int
    order: Order
    facts: record.Row
    timeline: bytes
    digest: bytes


class Facets:
    """The number of each combination of type and status within one connection, made when first met."""

    def __init__(self, connection: apsw.Connection, source: int) -> None:
        self._connection = connection
        self._source = source
        known = connection.execute("SELECT type, status, id FROM facet WHERE source = ?", (source,))
        self._known: dict[tuple[str, str], int] = {(kind, status): number for kind, status, number in known}

    def number(self, order: Order) -> int:
        """Return the number of the order's combination."""
        key = (order.type, order.status)
        number = self._known.get(key)
        if number is None:
            number = self._connection.execute(
                "INSERT INTO facet (source, type, status) VALUES (?, ?, ?) RETURNING id", (self._source, *key)
            ).get
            self._known[key] = number
        return number


def add(
    connection: apsw.Connection,
    source: int,
    rows: range,
    orders: Sequence[Order],
    facets: Facets,
    seen_at: int,
    alphabet: str,
) -> None:
    """Add orders that are new, as ``rows``.

    Slice by slice, so that what is made of an order in between does not last: a hundred thousand of it would keep the
    garbage collector busy, and the window waiting for it.
    """
    with _indexes_deferred(connection, rows):
        for start in range(0, len(orders), SLICE):
            part = slice(start, start + SLICE)
            _add_slice(connection, source, rows[part], orders[part], facets, seen_at, alphabet)


def _add_slice(
    connection: apsw.Connection,
    source: int,
    rows: range,
    orders: Sequence[Order],
    facets: Facets,
    seen_at: int,
    alphabet: str,
) -> None:
    columns = [record.columns(order) for order in orders]
    connection.executemany(
        "INSERT INTO identity (source, id, row, digest) VALUES (?, ?, ?, ?)",
        ((source, facts[0], row, digest) for row, (facts, _, digest) in zip(rows, columns, strict=True)),
    )
    connection.executemany(
        _INSERT_FACT,
        (
            (row, source, seen_at, seen_at, timeline, *facts)
            for row, (facts, timeline, _) in zip(rows, columns, strict=True)
        ),
    )
    numbers = [facets.number(order) for order in orders]
    connection.executemany(
        "INSERT INTO orders VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                row,
                number,
                *_times(order, seen_at),
                *record.text_keys(order, alphabet),
                record.began_day(order),
            )
            for row, order, number in zip(rows, orders, numbers, strict=True)
        ),
    )
    connection.executemany(
        "UPDATE facet SET orders = orders + ? WHERE id = ?",
        [(many, number) for number, many in Counter(numbers).items()],
    )
    _index(connection, rows, orders)


def _times(order: Order, seen_at: int) -> tuple[int | None, int, int | None, int | None]:
    """Return wedding, changed, updated and created of an order that is new here."""
    wedding, updated, created = record.time_keys(order)
    return (
        wedding,
        record.changed_at(created if updated is None else updated, None, seen_at),
        updated,
        created,
    )


@contextmanager
def _indexes_deferred(connection: apsw.Connection, rows: range) -> Iterator[None]:
    """While very many orders are added, do without the sort indexes and make them anew at the end, sorted as a whole."""
    known = rows.start - 1
    if len(rows) < max(DEFER_FROM, known // 2):
        yield
        return
    indexes = connection.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'orders' ORDER BY rowid"
    ).fetchall()
    for name, _ in indexes:
        connection.execute(f"DROP INDEX {name}")
    yield
    for _, sql in indexes:
        connection.execute(str(sql))


def supersede(
    connection: apsw.Connection,
    source: int,
    versions: Sequence[NewVersion],
    facets: Facets,
    seen_at: int,
    alphabet: str,
) -> None:
    """Put new versions in the place of the ones that stand, and keep those."""
    for each in versions:
        since = _keep_version(connection, each.row, seen_at)
        wedding, updated, created = record.time_keys(each.order)
        facet = facets.number(each.order)
        updated_before, facet_before = connection.execute(
            "SELECT updated, facet FROM orders WHERE row = ?", (each.row,)
        ).get
        connection.execute(
            "UPDATE facet SET orders = orders + iif(id = ?1, 1, 0) - iif(id = ?2, 1, 0) WHERE id IN (?1, ?2)",
            (facet, facet_before),
        )
        changed = record.changed_at(updated, updated_before, since)
        connection.execute(
            "UPDATE orders SET (facet, wedding, changed, updated, created, customer, model, size, color, began) = "
            "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE row = ?",
            (
                facet,
                wedding,
                changed,
                updated,
                created,
                *record.text_keys(each.order, alphabet),
                record.began_day(each.order),
                each.row,
            ),
        )
        connection.execute(_UPDATE_FACT, (since, each.timeline, *each.facts, each.row))
        connection.execute(
            "UPDATE identity SET digest = ? WHERE source = ? AND id = ?", (each.digest, source, each.order.id)
        )
        _index_anew(connection, each.row, each.order)


def _keep_version(connection: apsw.Connection, row: int, seen_at: int) -> int:
    """Set the version that stands aside; return when it ended: at ``seen_at``, but not before it began, as a moved clock says."""
    columns = connection.execute(
        f"SELECT since, updates, {record.FACTS} FROM order_fact WHERE row = ?",  # noqa: S608
        (row,),
    ).get
    since, timeline, *texts = columns
    until = max(since, seen_at)
    connection.execute(
        "INSERT INTO order_version (row, number, since, until, body) "
        "SELECT ?1, ifnull(max(number), 0) + 1, ?2, ?3, ?4 FROM order_version WHERE row = ?1",
        (row, since, until, record.body(record.from_facts(tuple(texts), timeline))),
    )
    return int(until)


def _index(connection: apsw.Connection, rows: range, orders: Sequence[Order]) -> None:
    """Index a batch of rows by one statement, which lets other threads run, and writes out fewer times than many would."""
    connection.executemany(
        "INSERT INTO order_words (row, words) VALUES (?, ?)",
        zip(rows, map(index_text, orders), strict=True),
    )
    connection.execute(
        "INSERT INTO search (rowid, words) SELECT row, words FROM order_words WHERE row BETWEEN ? AND ?",
        (rows[0], rows[-1]),
    )


def _index_anew(connection: apsw.Connection, row: int, order: Order) -> None:
    """Replace the words of one order. FTS5 wants the old ones to find what to take out."""
    connection.execute(
        "INSERT INTO search (search, rowid, words) SELECT 'delete', row, words FROM order_words WHERE row = ?",
        (row,),
    )
    words = index_text(order)
    connection.execute("UPDATE order_words SET words = ? WHERE row = ?", (words, row))
    connection.execute("INSERT INTO search (rowid, words) VALUES (?, ?)", (row, words))

"""Taking an answer of the API into the archive, within the caller's transaction."""

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final, NamedTuple

import apsw

from brutlers_desktop.domain.gap import Gap, find_gap
from brutlers_desktop.domain.orders import Order
from brutlers_desktop.store import record
from brutlers_desktop.store.folding import index_text
from brutlers_desktop.store.marks import note_gap
from brutlers_desktop.store.moments import from_millis, text_millis

SLICE: Final = 5000
"""Orders whose words are indexed by one statement."""
DEFER_FROM: Final = 5000
"""New orders from which, if there are half as many here or fewer, the sort indexes are made at the end."""

_INSERT_FACT: Final = (
    f"INSERT INTO order_fact (row, source, first_seen, since, updates, {record.FACTS}) "  # noqa: S608 - our own names
    f"VALUES (?, ?, ?, ?, ?{', ?' * record.FACT_COUNT})"
)
_UPDATE_FACT: Final = f"UPDATE order_fact SET (since, updates, {record.FACTS}) = (?, ?{', ?' * record.FACT_COUNT}) WHERE row = ?"  # noqa: S608


@dataclass(frozen=True, slots=True)
class Applied:
    """What an answer changed: the rows that are new, those that have another version now, and how many stand as they were."""

    new: tuple[int, ...] = ()
    changed: tuple[int, ...] = ()
    unchanged: int = 0
    gap: Gap | None = None
    """Changes may have slid past between the answer before and this one."""


class _Arrival(NamedTuple):
    row: int
    order: Order
    facts: record.Row
    timeline: bytes
    digest: bytes


def apply(
    connection: apsw.Connection,
    source: int,
    orders: Sequence[Order],
    seen_at: int,
    alphabet: str,
    *,
    window_full: bool,
) -> Applied:
    """Take ``orders``, the whole answer in its order, into the archive. Of an id that stands twice the first counts.

    Writes nothing if nothing differs from the archive and the answer before.
    """
    new: list[_Arrival] = []
    changed: list[_Arrival] = []
    window = array("q")
    lookup = "SELECT row, digest FROM identity WHERE source = ? AND id = ?"
    next_row = connection.execute("SELECT ifnull(max(row), 0) + 1 FROM order_fact").get
    first_of_each = {order.id: order for order in reversed(orders)}
    for order in reversed(first_of_each.values()):
        facts = record.facts(order)
        timeline = record.updates_body(order)
        digest = record.digest(facts, timeline)
        known = connection.execute(lookup, (source, order.id)).get
        if known is None:
            new.append(_Arrival(next_row, order, facts, timeline, digest))
            window.append(next_row)
            next_row += 1
        else:
            row, known_digest = known
            window.append(row)
            if known_digest != digest:
                changed.append(_Arrival(row, order, facts, timeline, digest))
    unchanged = len(window) - len(new) - len(changed)
    if new or changed:
        facets = _Facets(connection, source)
        _add(connection, source, new, facets, seen_at, alphabet)
        _supersede(connection, source, changed, facets, seen_at, alphabet)
    gap = None
    if new or changed:
        gap = _move_marks(connection, source, orders, seen_at, window_full=window_full)
    _move_window(connection, source, window, seen_at, touched=bool(new or changed))
    return Applied(tuple(each.row for each in new), tuple(each.row for each in changed), unchanged, gap)


class _Facets:
    """The number of each combination of type and status within one connection, made when first met."""

    def __init__(self, connection: apsw.Connection, source: int) -> None:
        self._connection = connection
        self._source = source
        known = connection.execute("SELECT type, status, id FROM facet WHERE source = ?", (source,))
        self._known: dict[tuple[str, str], int] = {(kind, status): number for kind, status, number in known}

    def number(self, order: Order) -> int:
        key = (order.type, order.status)
        number = self._known.get(key)
        if number is None:
            number = self._connection.execute(
                "INSERT INTO facet (source, type, status) VALUES (?, ?, ?) RETURNING id", (self._source, *key)
            ).get
            self._known[key] = number
        return number


def _add(
    connection: apsw.Connection,
    source: int,
    arrivals: Sequence[_Arrival],
    facets: _Facets,
    seen_at: int,
    alphabet: str,
) -> None:
    with _indexes_deferred(connection, arrivals):
        for start in range(0, len(arrivals), SLICE):
            _add_slice(connection, source, arrivals[start : start + SLICE], facets, seen_at, alphabet)


def _add_slice(
    connection: apsw.Connection,
    source: int,
    arrivals: Sequence[_Arrival],
    facets: _Facets,
    seen_at: int,
    alphabet: str,
) -> None:
    connection.executemany(
        "INSERT INTO identity (source, id, row, digest) VALUES (?, ?, ?, ?)",
        ((source, each.order.id, each.row, each.digest) for each in arrivals),
    )
    connection.executemany(
        _INSERT_FACT,
        ((each.row, source, seen_at, seen_at, each.timeline, *each.facts) for each in arrivals),
    )
    numbers = [facets.number(each.order) for each in arrivals]
    connection.executemany(
        "INSERT INTO orders VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (each.row, number, *_times(each.order, seen_at), *record.text_keys(each.order, alphabet))
            for each, number in zip(arrivals, numbers, strict=True)
        ),
    )
    connection.executemany(
        "UPDATE facet SET orders = orders + ? WHERE id = ?",
        [(many, number) for number, many in Counter(numbers).items()],
    )
    _index(connection, arrivals)


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
def _indexes_deferred(connection: apsw.Connection, arrivals: Sequence[_Arrival]) -> Iterator[None]:
    """While very many orders are added, do without the sort indexes and make them anew at the end, sorted as a whole."""
    known = arrivals[0].row - 1 if arrivals else 0
    if len(arrivals) < max(DEFER_FROM, known // 2):
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


def _supersede(
    connection: apsw.Connection,
    source: int,
    arrivals: list[_Arrival],
    facets: _Facets,
    seen_at: int,
    alphabet: str,
) -> None:
    for each in arrivals:
        _keep_version(connection, each.row, seen_at)
        wedding, updated, created = record.time_keys(each.order)
        facet = facets.number(each.order)
        updated_before, facet_before = connection.execute(
            "SELECT updated, facet FROM orders WHERE row = ?", (each.row,)
        ).get
        connection.execute(
            "UPDATE facet SET orders = orders + iif(id = ?1, 1, 0) - iif(id = ?2, 1, 0) WHERE id IN (?1, ?2)",
            (facet, facet_before),
        )
        changed = record.changed_at(updated, updated_before, seen_at)
        connection.execute(
            "UPDATE orders SET (facet, wedding, changed, updated, created, customer, model, size, color) = "
            "(?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE row = ?",
            (
                facet,
                wedding,
                changed,
                updated,
                created,
                *record.text_keys(each.order, alphabet),
                each.row,
            ),
        )
        connection.execute(_UPDATE_FACT, (seen_at, each.timeline, *each.facts, each.row))
        connection.execute(
            "UPDATE identity SET digest = ? WHERE source = ? AND id = ?", (each.digest, source, each.order.id)
        )
        _index_anew(connection, each.row, each.order)


def _keep_version(connection: apsw.Connection, row: int, until: int) -> None:
    """Set the version that stands aside: it was the order until now."""
    columns = connection.execute(
        f"SELECT since, updates, {record.FACTS} FROM order_fact WHERE row = ?",  # noqa: S608
        (row,),
    ).get
    since, timeline, *texts = columns
    connection.execute(
        "INSERT INTO order_version (row, number, since, until, body) "
        "SELECT ?1, ifnull(max(number), 0) + 1, ?2, ?3, ?4 FROM order_version WHERE row = ?1",
        (row, since, until, record.body(record.from_facts(tuple(texts), timeline))),
    )


def _index(connection: apsw.Connection, arrivals: Sequence[_Arrival]) -> None:
    """Index a batch of ascending rows by one statement: FTS5 writes out its pending words at each one."""
    connection.executemany(
        "INSERT INTO order_words (row, words) VALUES (?, ?)",
        [(each.row, index_text(each.order)) for each in arrivals],
    )
    connection.execute(
        "INSERT INTO search (rowid, words) SELECT row, words FROM order_words WHERE row BETWEEN ? AND ?",
        (arrivals[0].row, arrivals[-1].row),
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


def _move_marks(
    connection: apsw.Connection, source: int, orders: Sequence[Order], seen_at: int, *, window_full: bool
) -> Gap | None:
    """Note the ends of the answer's window, and the gap between it and what was known before."""
    known = connection.execute("SELECT window_newest FROM source WHERE id = ?", (source,)).get
    times = [each for each in (text_millis(order.updated_at) for order in orders) if each is not None]
    oldest = min(times, default=None)
    newest = max((*times, *(() if known is None else (known,))), default=None)
    connection.execute(
        "UPDATE source SET window_newest = ?, window_oldest = ? WHERE id = ?", (newest, oldest, source)
    )
    gap = find_gap(
        None if known is None else from_millis(known),
        None if oldest is None else from_millis(oldest),
        window_full=window_full,
    )
    if gap is not None:
        note_gap(connection, source, gap, seen_at)
    return gap


def _move_window(
    connection: apsw.Connection, source: int, window: "array[int]", seen_at: int, *, touched: bool
) -> None:
    """Note which orders the answer held, and of those that left since the one before, when they were last seen."""
    packed, seen_before = connection.execute("SELECT window, seen_at FROM source WHERE id = ?", (source,)).get
    if not touched and packed == window.tobytes():
        return
    before = array("q")
    before.frombytes(packed)
    inside = set(window)
    left = [(row, seen_before) for row in before if row not in inside]
    connection.executemany("INSERT OR REPLACE INTO last_seen (row, at) VALUES (?, ?)", left)
    connection.executemany("DELETE FROM last_seen WHERE row = ?", _outside(window, before))
    connection.execute(
        "UPDATE source SET window = ?, seen_at = ? WHERE id = ?", (window.tobytes(), seen_at, source)
    )


def _outside(window: Iterable[int], before: "array[int]") -> list[tuple[int]]:
    known = set(before)
    return [(row,) for row in window if row not in known]

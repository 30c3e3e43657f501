"""Taking an answer of the API into the archive, within the caller's transaction."""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import apsw

from brutlers_desktop.domain.gap import WINDOW_SIZE, Gap, Known, find_gap, is_joined
from brutlers_desktop.domain.orders import Order
from brutlers_desktop.store import record
from brutlers_desktop.store.marks import note_gap
from brutlers_desktop.store.moments import from_millis, text_millis
from brutlers_desktop.store.writing import Facets, NewVersion, add, supersede

SERVER_TICK: Final = 1000
"""Milliseconds by which an update may lie after the time of the answer that tells it: an HTTP date has whole seconds."""


@dataclass(frozen=True, slots=True)
class Applied:
    """What an answer changed: the rows that are new, those that have another version now, and how many stand as they were."""

    new: tuple[int, ...] = ()
    changed: tuple[int, ...] = ()
    unchanged: int = 0
    gap: Gap | None = None
    """Changes may have slid past between the answer before and this one."""


@dataclass(frozen=True, slots=True)
class _Before:
    """What is on record of the answer before: when it came, the latest update known then, and its orders' rows."""

    seen_at: int | None
    newest: int | None
    window: bytes

    @property
    def rows(self) -> "array[int]":
        rows = array("q")
        rows.frombytes(self.window)
        return rows


def apply(
    connection: apsw.Connection,
    source: int,
    orders: Sequence[Order],
    seen_at: int,
    alphabet: str,
    *,
    told: int,
    asked_at: int | None = None,
) -> Applied:
    """Take ``orders``, the whole answer in its order, into the archive. Of an id that stands twice the first counts.

    ``told``: how many items the answer held, unreadable ones included. ``asked_at``: when it was asked for, by the clock
    of ``seen_at``; None: after the answer before had come. An answer that was not may be overtaken: an order in it that
    is older than here is left as it is here, and then the answer is not taken for the newest one either.

    Writes nothing if nothing differs from the archive and the answer before.
    """
    before = _Before(
        *connection.execute("SELECT seen_at, window_newest, window FROM source WHERE id = ?", (source,)).get
    )
    may_be_overtaken = asked_at is not None and before.seen_at is not None and asked_at <= before.seen_at
    first_of_each: dict[str, Order] = {}
    for order in orders:
        first_of_each.setdefault(order.id, order)
    known = _known(connection, source, first_of_each)
    arrived = [order for order in first_of_each.values() if order.id not in known]
    next_row: int = connection.execute("SELECT ifnull(max(row), 0) + 1 FROM order_fact").get
    new = range(next_row, next_row + len(arrived))
    rows = iter(new)
    window = array("q")
    changed: list[NewVersion] = []
    standing: list[str] = []
    altered: list[int] = []
    overtaken = False
    for order in first_of_each.values():
        stored = known.get(order.id)
        if stored is None:
            window.append(next(rows))
            continue
        row, digest_before = stored
        window.append(row)
        version = NewVersion(row, order, *record.columns(order))
        if version.digest == digest_before:
            standing.append(order.updated_at)
            continue
        updated = text_millis(order.updated_at)
        updated_before = connection.execute("SELECT updated FROM orders WHERE row = ?", (row,)).get
        if updated is not None and updated == updated_before:
            altered.append(updated)
        if may_be_overtaken and None not in (updated, updated_before) and updated < updated_before:
            overtaken = True
        else:
            changed.append(version)
    if new or changed:
        facets = Facets(connection, source)
        add(connection, source, new, arrived, facets, seen_at, alphabet)
        supersede(connection, source, changed, facets, seen_at, alphabet)
    gap = None
    if overtaken:
        _note_left(connection, ((row, seen_at) for row in new))
    elif new or changed or before.seen_at is None or before.window != window.tobytes():
        gap = _move_marks(connection, source, before, window, orders, standing, altered, seen_at, told)
        _move_window(connection, source, before, window, seen_at)
    unchanged = len(window) - len(new) - len(changed)
    return Applied(tuple(new), tuple(each.row for each in changed), unchanged, gap)


def _known(connection: apsw.Connection, source: int, ids: Iterable[str]) -> dict[str, tuple[int, bytes]]:
    """Return row and digest of those that the archive has."""
    if not connection.execute("SELECT EXISTS (SELECT 1 FROM identity WHERE source = ?)", (source,)).get:
        return {}
    lookup = "SELECT row, digest FROM identity WHERE source = ? AND id = ?"
    found = ((each, connection.execute(lookup, (source, each)).get) for each in ids)
    return {each: row_and_digest for each, row_and_digest in found if row_and_digest is not None}


def _move_marks(
    connection: apsw.Connection,
    source: int,
    before: _Before,
    window: "array[int]",
    orders: Sequence[Order],
    standing: Sequence[str],
    altered: Sequence[int],
    seen_at: int,
    told: int,
) -> Gap | None:
    """Note the ends of the answer's window, and the gap between it and what was known before."""
    latest = seen_at + SERVER_TICK
    times = [
        each
        for each in (text_millis(order.updated_at) for order in orders)
        if each is not None and each <= latest
    ]
    oldest = min(times, default=None)
    newest = before.newest if before.newest is not None and before.newest <= latest else None
    connection.execute(
        "UPDATE source SET window_newest = ?, window_oldest = ? WHERE id = ?",
        (max((*times, *(() if newest is None else (newest,))), default=None), oldest, source),
    )
    if before.seen_at is None:
        return None
    gap = find_gap(
        Known(_moment(newest), from_millis(before.seen_at)),
        _moment(oldest),
        from_millis(seen_at),
        cut=told >= WINDOW_SIZE or len(set(before.rows) - set(window)) > told - len(orders),
        joined=is_joined(newest, times, [text_millis(each) for each in standing], altered),
    )
    if gap is not None:
        note_gap(connection, source, gap, seen_at)
    return gap


def _moment(millis: int | None) -> datetime | None:
    return None if millis is None else from_millis(millis)


def _move_window(
    connection: apsw.Connection, source: int, before: _Before, window: "array[int]", seen_at: int
) -> None:
    """Note which orders the answer held, and of those that left since the one before, when they were last seen."""
    inside, inside_before = set(window), set(before.rows)
    _note_left(connection, ((row, before.seen_at) for row in before.rows if row not in inside))
    connection.executemany(
        "DELETE FROM last_seen WHERE row = ?", ((row,) for row in window if row not in inside_before)
    )
    connection.execute(
        "UPDATE source SET window = ?, seen_at = ? WHERE id = ?", (window.tobytes(), seen_at, source)
    )


def _note_left(connection: apsw.Connection, rows_and_times: Iterable[tuple[int, int | None]]) -> None:
    connection.executemany("INSERT OR REPLACE INTO last_seen (row, at) VALUES (?, ?)", rows_and_times)

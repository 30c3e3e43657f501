"""Taking an answer of the API into the archive, within the caller's transaction."""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import apsw

from brutlers_desktop.domain.gap import Gap, find_gap
from brutlers_desktop.domain.orders import Order
from brutlers_desktop.store import record
from brutlers_desktop.store.marks import note_gap
from brutlers_desktop.store.moments import from_millis, text_millis
from brutlers_desktop.store.writing import Facets, NewVersion, add, supersede


@dataclass(frozen=True, slots=True)
class Applied:
    """What an answer changed: the rows that are new, those that have another version now, and how many stand as they were."""

    new: tuple[int, ...] = ()
    changed: tuple[int, ...] = ()
    unchanged: int = 0
    gap: Gap | None = None
    """Changes may have slid past between the answer before and this one."""


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
    first_of_each = {order.id: order for order in reversed(orders)}
    known = _known(connection, source, first_of_each)
    arrived = [order for order in reversed(first_of_each.values()) if order.id not in known]
    next_row: int = connection.execute("SELECT ifnull(max(row), 0) + 1 FROM order_fact").get
    new = range(next_row, next_row + len(arrived))
    rows = iter(new)
    window = array("q")
    changed: list[NewVersion] = []
    for order in reversed(first_of_each.values()):
        before = known.get(order.id)
        if before is None:
            window.append(next(rows))
            continue
        row, digest_before = before
        window.append(row)
        version = NewVersion(row, order, *record.columns(order))
        if version.digest != digest_before:
            changed.append(version)
    if new or changed:
        facets = Facets(connection, source)
        add(connection, source, new, arrived, facets, seen_at, alphabet)
        supersede(connection, source, changed, facets, seen_at, alphabet)
    unchanged = len(window) - len(new) - len(changed)
    gap = None
    if new or changed or _is_moved(connection, source, window):
        gap = _move_marks(connection, source, orders, seen_at, window_full=window_full)
        _move_window(connection, source, window, seen_at)
    return Applied(tuple(new), tuple(each.row for each in changed), unchanged, gap)


def _known(connection: apsw.Connection, source: int, ids: Iterable[str]) -> dict[str, tuple[int, bytes]]:
    """Return row and digest of those that the archive has."""
    if not connection.execute("SELECT EXISTS (SELECT 1 FROM identity WHERE source = ?)", (source,)).get:
        return {}
    lookup = "SELECT row, digest FROM identity WHERE source = ? AND id = ?"
    found = ((each, connection.execute(lookup, (source, each)).get) for each in ids)
    return {each: row_and_digest for each, row_and_digest in found if row_and_digest is not None}


def _is_moved(connection: apsw.Connection, source: int, window: "array[int]") -> bool:
    """Tell whether the answer holds other orders, or in another order, than the one before."""
    packed = connection.execute("SELECT window FROM source WHERE id = ?", (source,)).get
    return bool(packed != window.tobytes())


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


def _move_window(connection: apsw.Connection, source: int, window: "array[int]", seen_at: int) -> None:
    """Note which orders the answer held, and of those that left since the one before, when they were last seen."""
    packed, seen_before = connection.execute("SELECT window, seen_at FROM source WHERE id = ?", (source,)).get
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

"""The archive of orders: what the API told, version by version, sorted, filtered and searched in the database."""

from array import array
from collections.abc import Generator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Literal

from brutlers_desktop.domain.orders import Order
from brutlers_desktop.domain.queries import OrderQuery
from brutlers_desktop.store import apply as applying
from brutlers_desktop.store import language, query, record
from brutlers_desktop.store.apply import Applied
from brutlers_desktop.store.database import Database
from brutlers_desktop.store.facets import facets
from brutlers_desktop.store.moments import from_millis, to_millis
from brutlers_desktop.store.plan import Plan, plan
from brutlers_desktop.store.sources import source_of

__all__ = ["Applied", "OrderRow", "OrderStore", "StoredOrder", "Version", "Window"]

_FACTS: Final = ", ".join(f"fact.{each}" for each in record.FACTS.split(", "))
_ROW: Final = (
    "SELECT fact.row, source.connection_id, fact.first_seen, fact.since, ifnull(gone.at, source.seen_at), gone.at IS NULL, "  # noqa: S608
    f"fact.updates, {_FACTS} FROM order_fact fact JOIN source ON source.id = fact.source "
    "LEFT JOIN last_seen gone ON gone.row = fact.row WHERE fact.row = ?"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderRow:
    """An order as a line of the table, without its timeline. Times are UTC.

    ``since``: when this version of it was first seen. ``last_seen``: the last answer that is on record as holding it;
    an order that is ``in_window`` stood in the connection's newest answer.
    """

    row: int
    connection_id: str
    order: Order
    first_seen: datetime
    since: datetime
    last_seen: datetime
    in_window: bool


@dataclass(frozen=True, slots=True)
class Version:
    """An earlier version of an order: seen from ``since``, superseded at ``until``. Times are UTC."""

    order: Order
    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class StoredOrder:
    """An order with its timeline, and its earlier versions, oldest first."""

    row: OrderRow
    versions: tuple[Version, ...]


@dataclass(frozen=True, slots=True)
class Window:
    """The connection's newest answer as it is on record: its rows in its order, and when it came. Times are UTC."""

    rows: tuple[int, ...]
    seen_at: datetime | None


class OrderStore:
    """Orders of all connections in one database.

    ``apply`` uses the connection that writes; all else one reader of this store's own, so one thread at a time may read.
    Everything blocks. All raise ``AppError``; reading raises ``Interrupted`` after ``interrupt()``.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._reader = database.reader()

    def apply(
        self,
        connection_id: str,
        orders: Sequence[Order],
        seen_at: datetime,
        *,
        set_aside: int = 0,
        asked_at: datetime | None = None,
    ) -> Applied:
        """Take in a whole answer of the API, in its order, in one transaction. An unchanged answer writes nothing.

        ``seen_at``: when it came, ``asked_at``: when it was asked for, both by the server's clock, which is the same for all
        who write here; without ``asked_at``, after the answer before had come. ``set_aside``: items of the answer that
        could not be read.
        """
        with self._database.write() as connection:
            source = source_of(connection, connection_id)
            return applying.apply(
                connection,
                source,
                orders,
                to_millis(seen_at),
                language.current(connection),
                told=len(orders) + set_aside,
                asked_at=None if asked_at is None else to_millis(asked_at),
            )

    def row_ids(self, wanted: OrderQuery) -> "Generator[array[int], None, None]":
        """Give out the rows of a query in its order: at most 64 at first, then growing pieces, all of one state.

        Close the iterator, or use it up: until then it holds that state.
        """
        with self._reader.snapshot(), closing(query.row_ids(self._reader, self._plan(wanted))) as pieces:
            yield from pieces

    def count(self, wanted: OrderQuery) -> int:
        """Return how many orders a query finds."""
        with self._reader.snapshot():
            return query.count(self._reader, self._plan(wanted))

    def page(self, rows: Sequence[int]) -> list[OrderRow]:
        """Return what the table shows of ``rows``, in their order; rows that are not there are left out."""
        found = (self._reader.row(_ROW, (row,)) for row in rows)
        return [_order_row(columns, timeline=False) for columns in found if columns is not None]

    def order(self, row: int) -> StoredOrder | None:
        """Return an order with its timeline and earlier versions, or None."""
        with self._reader.snapshot():
            columns = self._reader.row(_ROW, (row,))
            if columns is None:
                return None
            return StoredOrder(_order_row(columns, timeline=True), self.versions(row))

    def versions(self, row: int) -> tuple[Version, ...]:
        """Return the earlier versions of an order, oldest first; the one that stands is not among them."""
        found = self._reader.rows(
            "SELECT body, since, until FROM order_version WHERE row = ? ORDER BY number", (row,)
        )
        return tuple(
            Version(record.from_body(body), from_millis(since), from_millis(until))
            for body, since, until in found
        )

    def row_of(self, connection_id: str, order_id: str) -> int | None:
        """Return the row of an order by the API's id, or None."""
        found = self._reader.row(
            "SELECT row FROM identity WHERE source = (SELECT id FROM source WHERE connection_id = ?) AND id = ?",
            (connection_id, order_id),
        )
        return None if found is None else int(found[0])

    def distinct(self, field: Literal["type", "status"], connection_ids: Sequence[str]) -> tuple[str, ...]:
        """Return the values that orders have now, to filter by."""
        found = self._reader.rows(
            f"SELECT DISTINCT {_facet_column(field)} FROM facet JOIN source ON source.id = facet.source "  # noqa: S608
            f"WHERE connection_id IN ({_marks(connection_ids)}) AND orders > 0 ORDER BY 1",
            tuple(connection_ids),
        )
        return tuple(value for (value,) in found)

    def newest(self, connection_id: str) -> datetime | None:
        """Return the latest change the archive knows of a connection by the server's time, UTC; None while there is none."""
        found = self._reader.row(
            "SELECT max((SELECT max(updated) FROM orders WHERE facet = facet.id)) FROM facet "
            "WHERE source = (SELECT id FROM source WHERE connection_id = ?)",
            (connection_id,),
        )
        return None if found is None or found[0] is None else from_millis(found[0])

    def window(self, connection_id: str) -> Window:
        """Return the connection's newest answer as it is on record; without rows while there is none."""
        found = self._reader.row(
            "SELECT window, seen_at FROM source WHERE connection_id = ?", (connection_id,)
        )
        if found is None:
            return Window((), None)
        rows = array("q")
        rows.frombytes(found[0])
        return Window(tuple(rows), None if found[1] is None else from_millis(found[1]))

    def interrupt(self) -> None:
        """Let the read that runs at this moment raise ``Interrupted``. From any thread."""
        self._reader.interrupt()

    def close(self) -> None:
        """Close this store's reader."""
        self._reader.close()

    def _plan(self, wanted: OrderQuery) -> Plan:
        return plan(wanted, facets(self._reader, wanted.connection_ids))


def _order_row(columns: tuple[Any, ...], *, timeline: bool) -> OrderRow:
    row, connection_id, first_seen, since, last_seen, in_window, updates, *facts = columns
    return OrderRow(
        row=row,
        connection_id=connection_id,
        order=record.from_facts(tuple(facts), updates if timeline else b""),
        first_seen=from_millis(first_seen),
        since=from_millis(since),
        last_seen=from_millis(last_seen),
        in_window=bool(in_window),
    )


def _facet_column(field: Literal["type", "status"]) -> str:
    return {"type": "type", "status": "status"}[field]


def _marks(values: Sequence[str]) -> str:
    return ", ".join("?" * len(values))

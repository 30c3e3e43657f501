"""What the tests of the outbox share: payloads made from few words, and a store whose clock stands at noon."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from support.archive import KEY, NOON, FixedClock

from brutlers_desktop.domain.outbox import Entry, NewOrder, Payload, StatusChange
from brutlers_desktop.store.database import Database, open_database
from brutlers_desktop.store.outbox import OutboxStore, Start

GRANT = "granted at noon"
SECOND = timedelta(seconds=1)


def new_order(name: str = "Anna Müller", **facts: Any) -> NewOrder:
    return NewOrder(customer_name=name, type=facts.pop("type", "SUIT"), **facts)


def change(order_id: str = "o1", status: str = "READY_FOR_PICKUP", **facts: Any) -> StatusChange:
    return StatusChange(order_id=order_id, status=status, **facts)


def started(**facts: Any) -> Start:
    return Start(**({"grant": GRANT, "sent_at": NOON} | facts))


def add(store: OutboxStore, *payloads: Payload, undo: float = 0, now: datetime = NOON) -> tuple[Entry, ...]:
    return store.add("shop", payloads, now, now + timedelta(seconds=undo), grant=GRANT)


def add_one(store: OutboxStore, payload: Payload, *, undo: float = 0, now: datetime = NOON) -> Entry:
    (entry,) = add(store, payload, undo=undo, now=now)
    return entry


def stands(store: OutboxStore, entry_id: int) -> Entry:
    """Return the entry as it stands; it must be there."""
    entry = store.entry(entry_id)
    assert entry is not None
    return entry


@contextmanager
def outbox(path: Path) -> Iterator[tuple[Database, OutboxStore]]:
    with closing(open_database(path, KEY, clock=FixedClock())) as database:
        store = OutboxStore(database)
        try:
            yield database, store
        finally:
            store.close()

"""Erasing one customer: nothing of them is left in the archive, nobody else is touched, and no answer brings them back."""

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from support.archive import KEY, NOON, make

from brutlers_desktop.domain.customers import CustomerRecord
from brutlers_desktop.domain.orders import OrderUpdate
from brutlers_desktop.domain.outbox import NewOrder, StatusChange
from brutlers_desktop.domain.queries import OrderQuery
from brutlers_desktop.store import customers, drafts, erased
from brutlers_desktop.store.customer_erasing import Erasure, erase
from brutlers_desktop.store.customer_orders import orders_of
from brutlers_desktop.store.database import Database, open_database
from brutlers_desktop.store.moments import to_millis
from brutlers_desktop.store.orders import OrderStore
from brutlers_desktop.store.outbox import OutboxStore

LATER = NOON + timedelta(minutes=5)
ANNA = CustomerRecord(
    id="cm-anna-id",
    name="Annabella Quittenbaum",
    email="quitte@mirabelle.example",
    phone="+49 30 7766554",
    notes="Zwetschgenallergie",
    measurements='{"Hohlkreuz":"leicht"}',
    created_at="2026-03-01T09:00:00.000Z",
)
JO = CustomerRecord(id="jo", name="Jo Nachbarin", email="jo@example.com")
TRACES = (
    "annabella", "quitte", "mirabelle", "7766554", "zwetschgen", "hohlkreuz", "cm-anna-id",
    "schleppenstoff", "kornblume", "o-anna", "pflaumenmus",
)  # fmt: skip


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(open_database(tmp_path / "archive.db", KEY)) as database:
        yield database


def annas(order_id: str, **facts: object) -> object:
    return make(order_id, "Annabella Quittenbaum", email="quitte@mirabelle.example", **facts)


def fill(database: Database) -> int:
    """Put two customers, their orders in two versions, writes and drafts into the archive; return the row of the first."""
    store = OrderStore(database)
    update = OrderUpdate("ORDERED", "Grüße von Pflaumenmus", "2026-03-01T09:00:00.000Z")
    first = [
        annas("o-anna-1", model="Schleppenstoff", description="Kornblume", updates=(update,)),
        annas("o-anna-2", other='{"nick":"quitte"}'),
        make("o-jo", "Jo Nachbarin", email="jo@example.com", model="Tulle"),
    ]
    store.apply("shop", first, NOON)
    store.apply("shop", [annas("o-anna-1", status="IN_PRODUCTION"), *first[1:]], LATER)
    customers.take_list(database, "shop", [ANNA, JO], NOON)
    changed = CustomerRecord(id=ANNA.id, name="Annabella Quittenbaum-Pflaumenmus", email=ANNA.email)
    row, *_ = customers.take_list(database, "shop", [changed, JO], LATER).changed
    with closing(OutboxStore(database)) as outbox:
        outbox.add(
            "shop",
            [
                NewOrder(customer_name="A", customer_email=ANNA.email, type="SUIT", description="Kornblume"),
                StatusChange(
                    order_id="o-anna-1",
                    status="READY",
                    message="Pflaumenmus",
                    image=b"x",
                    image_type="image/png",
                ),
                NewOrder(customer_name="Jo Nachbarin", type="SUIT"),
            ],
            NOON,
            NOON,
            grant="",
        )
    drafts.keep(
        database, "new:shop", {"customer_name": "annabella  quittenbaum-pflaumenmus", "notes": "Kornblume"}
    )
    drafts.keep(database, "taken:shop", {"orders": [{"customer_name": "Jo Nachbarin"}]})
    store.close()
    return row


def wipe(database: Database, row: int) -> Erasure:
    reader = database.reader()
    (stored,) = customers.page(reader, (row,))
    rows = tuple(orders_of(reader, "shop", stored.customer))
    done = erase(database, row, rows, to_millis(LATER), ("new:shop", "taken:shop"))
    assert done is not None
    return done


def pages(database: Database) -> bytes:
    """Return all pages of the file in clear, those that are free included."""
    with database.write() as connection:
        writer = connection
    clear = writer.serialize("main")
    assert clear.startswith(b"SQLite format 3")
    return clear.lower()


def test_nothing_of_them_is_left_on_any_page_and_the_others_stay(database: Database, tmp_path: Path) -> None:
    row = fill(database)
    before = pages(database)
    assert [each for each in TRACES if each.encode() not in before] == []
    done = wipe(database, row)
    assert (done.orders, done.versions, done.writes, done.drafts) == (2, 2, 2, 1)
    after = pages(database)
    assert [each for each in TRACES if each.encode() in after] == []
    for each in ("jo nachbarin", "o-jo", "tulle"):
        assert each.encode() in after
    log = tmp_path / "archive.db-wal"
    assert not log.exists() or log.stat().st_size == 0
    reader, store = database.reader(), OrderStore(database)
    assert [each.customer.name for each in customers.page(reader, customers.find(reader, "shop"))] == [
        "Jo Nachbarin"
    ]
    for search in ("annab", "quitte", "kornbl", "schlepp"):
        assert customers.find(reader, "shop", search) == ()
        assert store.count(OrderQuery(connection_ids=("shop",), search=search)) == 0
    assert store.count(OrderQuery(connection_ids=("shop",))) == 1
    assert store.distinct("status", ("shop",)) == ("ORDERED",)
    assert len(store.window("shop").rows) == 1
    with closing(OutboxStore(database)) as outbox:
        assert [each.customer_name for each in outbox.entries()] == ["Jo Nachbarin"]
    assert drafts.load(reader, "taken:shop") is not None
    database.check()


def test_no_answer_brings_them_back_but_what_is_new_arrives(database: Database) -> None:
    wipe(database, fill(database))
    told = [annas("o-anna-1"), annas("o-anna-3"), make("o-jo", "Jo Nachbarin", email="jo@example.com")]
    left = erased.orders_left(database, "shop", told)
    assert [order.id for order in left] == ["o-jo"]
    new = annas("o-anna-4", created_at="2026-04-01T09:00:00.000Z")
    assert [order.id for order in erased.orders_left(database, "shop", [new])] == ["o-anna-4"]
    assert erased.orders_left(database, "other", told) == told
    taken = customers.take_list(database, "shop", [ANNA, JO], LATER)
    assert (taken.new, taken.changed, taken.unchanged) == ((), (), 1)
    assert customers.take_one(database, "shop", ANNA, LATER).new == ()
    twin = CustomerRecord(
        id="other-id", name="A", email="QUITTE@mirabelle.example", created_at=ANNA.created_at
    )
    assert customers.take_list(database, "shop", [twin, JO], LATER).new == ()
    again = CustomerRecord(id="again", name="A", email=ANNA.email, created_at="2026-04-01T09:00:00.000Z")
    assert len(customers.take_list(database, "shop", [again, JO], LATER).new) == 1


def test_the_marks_are_salted_so_that_nobody_can_guess_who_it_was(database: Database, tmp_path: Path) -> None:
    first = wipe(database, fill(database))
    with closing(open_database(tmp_path / "other.db", KEY)) as other:
        second = wipe(other, fill(other))
    assert len(first.hashes) == len(second.hashes) == 4
    assert not set(first.hashes) & set(second.hashes)


def test_one_who_is_gone_already_is_no_error_and_changes_nothing(database: Database) -> None:
    row = fill(database)
    wipe(database, row)
    before = pages(database)
    assert erase(database, row, (), to_millis(LATER), ()) is None
    assert pages(database) == before

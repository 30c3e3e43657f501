"""The moment before an entry is sent, and what the disk says afterwards."""

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from support.archive import KEY, NOON, make
from support.archive_file import child
from support.outbox_file import GRANT, SECOND, add, add_one, change, new_order, outbox, stands, started

from brutlers_desktop.domain.evidence import marks_of
from brutlers_desktop.domain.orders import OrderUpdate
from brutlers_desktop.domain.outbox import Answer, Question, WriteState
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.store import backup, migration, sources
from brutlers_desktop.store.backup import back_up, restore
from brutlers_desktop.store.database import Database, open_database
from brutlers_desktop.store.orders import OrderStore
from brutlers_desktop.store.outbox import OutboxStore, Start
from brutlers_desktop.store.outbox_sending import SINCE_VERSION

DAY = timedelta(days=1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "archive.db"


@pytest.fixture
def both(path: Path) -> Iterator[tuple[Database, OutboxStore]]:
    with outbox(path) as both:
        yield both


@pytest.fixture
def store(both: tuple[Database, OutboxStore]) -> OutboxStore:
    return both[1]


@pytest.fixture
def orders(both: tuple[Database, OutboxStore]) -> OrderStore:
    return OrderStore(both[0])


def test_the_baseline_says_what_was_known_before(store: OutboxStore, orders: OrderStore) -> None:
    timeline = (
        OrderUpdate("ORDERED", "", ""),
        OrderUpdate("READY_FOR_PICKUP", "Come", ""),
        OrderUpdate("READY_FOR_PICKUP", "Other", ""),
        OrderUpdate("READY_FOR_PICKUP", "come ", ""),
    )
    orders.apply("shop", [make("o1", updates=timeline), make("o2")], NOON)
    status, create = add(store, change("o1", message="Come"), new_order())
    for entry in (status, create):
        sending = store.mark_sending(entry.id, started(newest=NOON - SECOND, sent_at=NOON + SECOND))
        assert sending is not None
        assert (sending.state, sending.attempts, sending.sent_at) == (
            WriteState.SENDING,
            1,
            NOON + SECOND,
        )
        assert (sending.baseline.newest, sending.baseline.row) == (NOON - SECOND, 2)
        assert sending.baseline.timeline == (marks_of(timeline) if entry is status else ())
    orders.apply("shop", [make("o3")], NOON)
    assert store.known_before(stands(store, create.id), ["o1", "o2", "o3", "o4"]) == {"o1", "o2"}


def test_what_left_the_list_since_the_sending_is_gone(store: OutboxStore, orders: OrderStore) -> None:
    orders.apply("shop", [make("a"), make("b"), make("c", updated="once"), make("d")], NOON - 2 * SECOND)
    orders.apply("another", [make("x")], NOON - 2 * SECOND)
    orders.apply("shop", [make("a"), make("b"), make("c", updated="once")], NOON - SECOND)
    entry = add_one(store, new_order())
    store.mark_sending(entry.id, started())
    assert store.gone(entry) == {}
    orders.apply("another", [make("y")], NOON)
    orders.apply("shop", [make("a"), make("new")], NOON)
    orders.apply("shop", [make("a")], NOON + SECOND)
    assert store.gone(entry) == {"b": NOON, "c": None}


def test_only_what_is_ready_and_not_held_may_go(store: OutboxStore) -> None:
    waiting, held, ready = add(store, new_order("A"), new_order("B"), new_order("C"), undo=10)
    store.release_due([held.id, ready.id])
    store.hold(held.id, Question.LOST, "?")
    assert store.mark_sending(waiting.id, started()) is None
    assert store.mark_sending(held.id, started()) is None
    assert store.mark_sending(ready.id, started(grant="another grant")) is None
    assert store.mark_sending(ready.id, started())
    assert store.mark_sending(ready.id, started()) is None
    assert store.mark_sending(999, started()) is None


def test_one_change_of_an_order_is_under_way_and_the_earlier_goes_first(store: OutboxStore) -> None:
    first, second, other = add(store, change("o1"), change("o1"), change("o2"))
    assert store.mark_sending(second.id, started()) is None
    assert store.mark_sending(first.id, started())
    assert store.mark_sending(other.id, started())
    store.unsure(first.id, "no answer", None)
    assert store.mark_sending(second.id, started()) is None
    store.hold(first.id, Question.LOST, "?")
    assert store.mark_sending(second.id, started()) is None
    store.answer(first.id, Answer.DROP, NOON)
    assert store.mark_sending(second.id, started())


def test_a_later_change_that_is_under_way_holds_up_an_earlier_one_that_was_refused(
    store: OutboxStore,
) -> None:
    first, second = add(store, change("o1"), change("o1"))
    store.mark_sending(first.id, started())
    store.refuse(first.id, "no", "")
    assert store.mark_sending(second.id, started())
    store.retry(first.id)
    assert store.mark_sending(first.id, started()) is None


def test_new_orders_of_one_customer_are_under_way_one_at_a_time(store: OutboxStore) -> None:
    first, alike, other = add(store, new_order("Anna"), new_order(" anna"), new_order("Berta"))
    assert store.mark_sending(first.id, started())
    assert store.mark_sending(alike.id, started()) is None
    assert store.mark_sending(other.id, started())
    store.unsure(first.id, "no answer", None)
    assert store.mark_sending(alike.id, started()) is None
    store.hold(first.id, Question.LOST, "?")
    assert store.mark_sending(alike.id, started())


@pytest.mark.parametrize(
    ("seen", "archived", "listed", "asks"),
    [
        ("ORDERED", "ORDERED", "", False),
        ("ORDERED", "CANCELLED", "", True),
        ("ORDERED", "CANCELLED", "ORDERED", False),
        ("ORDERED", "ORDERED", "CANCELLED", True),
        ("", "CANCELLED", "CANCELLED", False),
        ("ORDERED", "", "", False),
    ],
)
def test_a_status_that_the_person_did_not_see_is_asked_about(
    store: OutboxStore,
    orders: OrderStore,
    seen: str,
    archived: str,
    listed: str,
    asks: bool,  # noqa: FBT001
) -> None:
    orders.apply("shop", [make("o1", status=archived)], NOON)
    entry = add_one(store, change("o1", seen_status=seen))
    marked = store.mark_sending(entry.id, started(server_status=listed))
    assert marked is not None
    assert (marked.question is Question.CONFLICT) == asks
    assert marked.state is (WriteState.READY if asks else WriteState.SENDING)


def test_what_an_earlier_entry_brought_about_is_no_conflict(store: OutboxStore, orders: OrderStore) -> None:
    orders.apply("shop", [make("o1", status="ORDERED")], NOON)
    first, second = add(
        store, change("o1", "ONE", seen_status="ORDERED"), change("o1", "TWO", seen_status="ORDERED")
    )
    store.mark_sending(first.id, started())
    store.finish(first.id, "o1", NOON)
    marked = store.mark_sending(second.id, started(server_status="ONE"))
    assert marked is not None
    assert marked.state is WriteState.SENDING


def test_an_order_is_the_effect_of_one_entry_only(store: OutboxStore) -> None:
    first, second = add(store, new_order("A"), new_order("B"))
    for each in (first, second):
        store.mark_sending(each.id, started())
    assert store.finish(first.id, "made", NOON)
    assert store.finish(second.id, "made", NOON) is None
    assert store.claimed(["shop", "other"]) == {"made"}
    assert store.claimed(["another"]) == frozenset()
    assert store.finish(second.id, "", NOON)
    assert store.finish(second.id, "again", NOON) is None


def test_what_a_dead_process_left_is_unsure_for_the_next_one_that_sends(path: Path) -> None:
    program = """
import os, sys
sys.path.insert(0, sys.argv[2])
from pathlib import Path
from support.archive import NOON
from support.outbox_file import add, change, new_order, outbox, started
with outbox(Path(sys.argv[1])) as (_, store):
    assert store.take_over(NOON)
    sending, waiting = add(store, change("o1"), new_order("Berta"))
    assert store.mark_sending(sending.id, started())
    os._exit(9)
"""
    child(program, path, Path(__file__).parents[1], expect=9)
    with outbox(path) as (_, store):
        sending, waiting = store.entries()
        assert sending.state is WriteState.SENDING
        assert store.take_over(NOON)
        assert store.take_over(NOON)
        sending, waiting = store.entries()
        assert (sending.state, waiting.state) == (WriteState.UNSURE, WriteState.READY)
        assert "ended" in sending.reason


def test_one_process_at_a_time_sends(both: tuple[Database, OutboxStore]) -> None:
    database, store = both
    other = OutboxStore(database)
    assert store.take_over(NOON)
    assert not other.take_over(NOON)
    store.close()
    assert other.take_over(NOON)
    other.close()


def test_every_commit_reaches_the_disk(both: tuple[Database, OutboxStore]) -> None:
    with both[0].write() as connection:
        assert connection.pragma("synchronous") == 2  # FULL: the log is synced before a commit returns


def test_a_filled_archive_without_an_outbox_gets_one(path: Path) -> None:
    before = {number: sql for number, sql in migration.steps().items() if number < SINCE_VERSION}
    with closing(open_database(path, KEY, to=before)) as database:
        with database.write() as writer:  # a later version's column, for as long as this version writes
            writer.execute("ALTER TABLE orders ADD COLUMN began INTEGER")
        OrderStore(database).apply("shop", [make("o1", "Berta"), make("o2")], NOON)
        with database.write() as writer:
            writer.execute("ALTER TABLE orders DROP COLUMN began")
    with outbox(path) as (database, store):
        assert OrderStore(database).row_of("shop", "o2") is not None
        assert add_one(store, change("o1")).customer_name == "Berta"
    assert path.with_name(f"archive.before-{max(migration.steps())}.db").exists()


def test_what_a_restored_backup_holds_is_asked_about(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup, "SCRYPT_COST", 16)
    secret, kept, path = Secret("correct horse"), tmp_path / "kept", tmp_path / "profile" / "archive.db"
    with outbox(path) as (database, store):
        waiting, sent, done = add(store, change("o1"), change("o2"), change("o3"))
        for each in (sent, done):
            store.mark_sending(each.id, started())
        store.finish(done.id, "", NOON)
        back_up(database, kept, secret)
    restore(kept, secret, path, KEY)
    with outbox(path) as (_, store):
        assert store.take_over(NOON)
        assert [(each.id, each.question) for each in store.entries()] == [
            (waiting.id, Question.LOST),
            (sent.id, Question.LOST),
        ]
        assert stands(store, done.id).state is WriteState.DONE


def test_rows_that_a_forgotten_connection_gave_back_are_not_known_from_before(
    both: tuple[Database, OutboxStore],
) -> None:
    database, store = both
    orders = OrderStore(database)
    orders.apply("shop", [make("mine")], NOON)
    orders.apply("another", [make(f"o{number}") for number in range(9)], NOON)
    entry = add_one(store, new_order())
    store.mark_sending(entry.id, started())
    sources.forget(database, "another")
    orders.apply("shop", [make("mine"), make("new")], NOON)
    assert store.known_before(stands(store, entry.id), ["mine", "new"]) == {"mine"}


def shop_of(store: OutboxStore, orders: OrderStore, *ids: str) -> None:
    """Write something for a shop that has these orders, under ``GRANT``."""
    orders.apply("shop", [make(each) for each in ids], NOON)
    entry = add_one(store, new_order())
    store.mark_sending(entry.id, started())
    store.ready(entry.id, "", None)


def test_the_first_grant_is_the_shops_own(store: OutboxStore) -> None:
    assert store.grant_of("shop") is None
    add_one(store, new_order())
    assert store.grant_of("shop") == GRANT


@pytest.mark.parametrize(
    ("before", "profile", "after", "same"),
    [
        ("", "", ["o1", "x"], True),
        ("", "", ["x", "y"], False),
        ("", "p", ["x"], False),
        ("", "", [], False),
        ("", "", None, False),
        ("p", "p", ["x"], True),
        ("p", "p", None, True),
        ("p", "q", ["o1"], False),
        ("p", "", ["o1"], True),
    ],
)
def test_a_shop_is_known_again_by_its_profile_or_its_orders(
    store: OutboxStore,
    orders: OrderStore,
    before: str,
    profile: str,
    after: list[str] | None,
    same: bool,  # noqa: FBT001
) -> None:
    shop_of(store, orders, "o1", "o2")
    assert store.confirm_shop("shop", GRANT, before, ["o1"])
    orders.apply("shop", [make(each) for each in after or ()], NOON + DAY)  # following them was quicker
    assert store.confirm_shop("shop", "second", profile, after) == same
    assert store.grant_of("shop") == "second"
    (entry,) = store.entries()
    marked = store.mark_sending(entry.id, Start(grant="second", sent_at=NOON))
    assert marked is not None
    assert (marked.question is Question.OTHER_SHOP) != same


def test_two_shops_without_orders_are_the_same_by_their_profile_only(store: OutboxStore) -> None:
    entry = add_one(store, new_order())
    assert not store.confirm_shop("shop", "second", "p", [])
    assert store.confirm_shop("shop", "third", "p", [])
    marked = store.mark_sending(entry.id, started(grant="third"))
    assert marked is not None
    assert marked.question is Question.OTHER_SHOP


def test_coming_back_to_the_former_shop_is_not_taken_for_staying(
    store: OutboxStore, orders: OrderStore
) -> None:
    shop_of(store, orders, "o1")
    orders.apply("shop", [make("x1")], NOON + DAY)
    assert not store.confirm_shop("shop", "second", "", ["x1"])
    mine = add_one(store, new_order("Berta"))
    assert not store.confirm_shop("shop", "third", "", ["o1"])
    marked = store.mark_sending(mine.id, Start(grant="third", sent_at=NOON))
    assert marked is not None
    assert marked.question is Question.OTHER_SHOP


def test_what_may_have_been_sent_to_a_former_shop_is_asked_about(
    store: OutboxStore, orders: OrderStore
) -> None:
    shop_of(store, orders, "o1")
    (entry,) = store.entries()
    store.mark_sending(entry.id, started())
    store.unsure(entry.id, "no answer", None)
    store.confirm_shop("shop", "second", "", ["x"])
    assert stands(store, entry.id).question is Question.LOST


def test_a_person_may_send_it_to_the_shop_that_is_there_now(store: OutboxStore, orders: OrderStore) -> None:
    shop_of(store, orders, "o1")
    (entry,) = store.entries()
    store.confirm_shop("shop", "second", "", ["x"])
    start = Start(grant="second", sent_at=NOON)
    store.mark_sending(entry.id, start)
    assert store.answer(entry.id, Answer.SEND, NOON)
    marked = store.mark_sending(entry.id, start)
    assert marked is not None
    assert marked.state is WriteState.SENDING

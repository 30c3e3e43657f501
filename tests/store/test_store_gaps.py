"""Whether an answer joins the one before: gaps found, and answers that come late."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from support.archive import KEY, NOON, make

from brutlers_desktop.domain.gap import WINDOW_SIZE, Gap
from brutlers_desktop.domain.orders import Order
from brutlers_desktop.domain.queries import OrderQuery
from brutlers_desktop.store.database import Database, open_database
from brutlers_desktop.store.marks import forget_gaps, marks
from brutlers_desktop.store.moments import to_millis
from brutlers_desktop.store.orders import OrderStore

LATER = NOON + timedelta(minutes=5)
STILL_LATER = NOON + timedelta(minutes=10)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(open_database(tmp_path / "archive.db", KEY)) as database:
        yield database


@pytest.fixture
def store(database: Database) -> OrderStore:
    return OrderStore(database)


def answer(newest: int, oldest: int) -> list[Order]:
    """Return orders whose updates lie a minute apart, in minutes before noon."""
    return [
        make(f"o{minute}", updated=NOON - timedelta(minutes=minute)) for minute in range(newest, oldest + 1)
    ]


def test_a_gap_is_found_exactly_when_the_window_no_longer_reaches_what_was_known(
    database: Database, store: OrderStore
) -> None:
    assert store.apply("shop", answer(100, 199), NOON).gap is None
    assert store.apply("shop", answer(1, 100), LATER).gap is None
    store.apply("other", answer(100, 199), NOON)
    expected = Gap(NOON - timedelta(minutes=100), NOON - timedelta(minutes=99))
    assert store.apply("other", answer(0, 99), LATER).gap == expected
    found = marks(database.reader(), "other")
    assert [each.gap for each in found.gaps] == [expected]
    assert found.gaps[0].found_at == LATER
    assert (found.seen_at, found.newest, found.oldest) == (LATER, NOON, NOON - timedelta(minutes=99))
    assert marks(database.reader(), "shop").gaps == ()
    forget_gaps(database, "shop", [expected])
    forget_gaps(database, "other", [Gap(expected.after, NOON)])
    assert [each.gap for each in marks(database.reader(), "other").gaps] == [expected]
    forget_gaps(database, "other", [expected])
    assert marks(database.reader(), "other").gaps == ()


def test_an_update_once_known_counts_also_when_its_order_is_gone(store: OrderStore) -> None:
    store.apply("shop", answer(10, 60), NOON)
    store.apply("shop", answer(30, 60), LATER)
    assert store.apply("shop", answer(0, 20), STILL_LATER, set_aside=WINDOW_SIZE).gap is None


def test_a_window_that_is_not_full_hides_nothing_and_one_with_unreadable_items_may(store: OrderStore) -> None:
    store.apply("shop", answer(100, 150), NOON)
    assert store.apply("shop", answer(60, 150), LATER).gap is None
    assert store.apply("shop", answer(0, 48), STILL_LATER, set_aside=WINDOW_SIZE).gap is not None


def test_an_order_that_was_changed_in_the_future_does_not_silence_the_watch(store: OrderStore) -> None:
    future = make("f", updated=datetime(2030, 1, 1, tzinfo=UTC))
    store.apply("shop", [future, *answer(300, 398)], NOON)
    assert store.apply("shop", [future, *answer(200, 298)], LATER).gap == Gap(
        NOON - timedelta(minutes=300), NOON - timedelta(minutes=298)
    )
    assert store.apply("shop", [future, *answer(102, 200)], LATER).gap is None


def test_a_mark_that_already_stands_in_the_future_is_given_up(database: Database, store: OrderStore) -> None:
    store.apply("shop", answer(300, 399), NOON)
    with database.write() as writer:
        writer.execute("UPDATE source SET window_newest = ?", (to_millis(NOON + timedelta(days=1000)),))
    assert store.apply("shop", answer(200, 299), LATER).gap is not None
    assert marks(database.reader(), "shop").newest == NOON - timedelta(minutes=200)


def test_a_full_answer_after_an_empty_one_may_be_cut(database: Database, store: OrderStore) -> None:
    assert store.apply("shop", [], NOON).gap is None
    assert marks(database.reader(), "shop").seen_at == NOON
    assert store.apply("shop", answer(0, 99), LATER).gap == Gap(NOON, LATER)


@pytest.mark.parametrize("time", ["", "never"])
def test_without_times_an_order_that_stands_joins_the_answers(store: OrderStore, time: str) -> None:
    def timeless(first: int) -> list[Order]:
        return [make(f"o{number}", updated=time) for number in range(first, first + 100)]

    assert store.apply("shop", timeless(0), NOON).gap is None
    assert store.apply("shop", timeless(99), LATER).gap is None
    assert store.apply("shop", timeless(199), STILL_LATER).gap == Gap(LATER, STILL_LATER)


def test_of_changes_at_one_moment_some_may_be_missing(store: OrderStore) -> None:
    def at_once(first: int) -> list[Order]:
        return [make(f"o{number}", updated=NOON) for number in range(first, first + 100)]

    store.apply("shop", at_once(0), NOON)
    assert store.apply("shop", at_once(99), LATER).gap is None
    assert store.apply("shop", at_once(199), LATER).gap == Gap(NOON, NOON)


def test_of_changes_at_one_moment_one_that_was_changed_then_again_proves_nothing(store: OrderStore) -> None:
    def at_once(first: int, status: str) -> list[Order]:
        return [make(f"o{number}", updated=NOON, status=status) for number in range(first, first + 100)]

    store.apply("shop", [*at_once(0, "A"), make("old", updated=NOON - timedelta(days=1))], NOON)
    assert store.apply("shop", at_once(50, "B"), LATER).gap == Gap(NOON, NOON)
    old = make("old", updated=NOON - timedelta(days=1), status="B")
    assert store.apply("shop", [*at_once(50, "C"), old], LATER).gap is None


def test_an_answer_that_lost_what_it_had_was_cut_though_it_is_not_full(store: OrderStore) -> None:
    store.apply("shop", answer(100, 199), NOON)
    assert store.apply("shop", answer(99, 190), NOON).gap is None
    assert store.apply("shop", answer(0, 98), LATER).gap == Gap(
        NOON - timedelta(minutes=99), NOON - timedelta(minutes=98)
    )
    assert store.apply("shop", [], LATER).gap is not None


def test_orders_that_became_unreadable_are_not_gone(store: OrderStore) -> None:
    store.apply("shop", answer(5, 6), NOON)
    assert store.apply("shop", answer(1, 1), LATER, set_aside=2).gap is None


def test_an_answer_that_comes_late_overwrites_nothing_newer(database: Database, store: OrderStore) -> None:
    old = make("o1", status="ORDERED", updated=NOON - timedelta(hours=2))
    new = make("o1", status="COMPLETED", updated=NOON)
    store.apply("shop", [make("o2"), new], LATER)
    asked_at = LATER - timedelta(seconds=1)
    late = store.apply("shop", [old, make("o3")], STILL_LATER, asked_at=asked_at)
    assert (late.new, late.changed, late.unchanged, late.gap) == ((3,), (), 1, None)
    stored = store.order(2)
    assert stored is not None
    assert (stored.row.order, stored.versions) == (new, ())
    assert store.window("shop").rows == (1, 2)
    assert [each.in_window for each in store.page([1, 2, 3])] == [True, True, False]
    assert store.page([3])[0].last_seen == STILL_LATER

    asked_at = LATER + timedelta(seconds=1)
    assert store.apply("shop", [old], STILL_LATER, asked_at=asked_at).changed == (2,)


def test_without_readable_times_a_late_answer_is_taken_as_it_comes(store: OrderStore) -> None:
    for before, after in ((NOON, ""), ("", NOON), (NOON, NOON), (NOON, LATER)):
        store.apply("shop", [make("o1", status="A", updated=before)], LATER)
        changed = store.apply("shop", [make("o1", status="B", updated=after)], LATER, asked_at=NOON)
        assert changed.changed == (1,)


def test_no_version_ends_before_it_began_though_the_clock_was_moved(store: OrderStore) -> None:
    store.apply("shop", [make("o1", status="A")], LATER)
    back = LATER - timedelta(days=5)
    store.apply("shop", [make("o1", status="B", updated=LATER + timedelta(days=1))], back)
    stored = store.order(1)
    assert stored is not None
    assert [(each.since, each.until) for each in stored.versions] == [(LATER, LATER)]
    assert stored.row.since == LATER
    query = OrderQuery(connection_ids=("shop",), changed_since=LATER)
    assert store.count(query) == 1


def test_the_newest_update_is_known_per_connection(store: OrderStore) -> None:
    assert store.newest("shop") is None
    store.apply("shop", answer(3, 9), NOON)
    store.apply("other", answer(1, 2), NOON)
    store.apply("mute", [make("o1", updated="")], NOON)
    assert store.newest("shop") == NOON - timedelta(minutes=3)
    assert store.newest("other") == NOON - timedelta(minutes=1)
    assert store.newest("mute") is None

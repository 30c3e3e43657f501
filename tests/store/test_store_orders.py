import dataclasses
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from support.archive import KEY, NOON, make, text

from brutlers_desktop.domain.orders import Customer, Order, OrderUpdate
from brutlers_desktop.domain.queries import OrderQuery
from brutlers_desktop.store import writing
from brutlers_desktop.store.database import Database, open_database
from brutlers_desktop.store.folding import MAX_SEARCH_WORDS
from brutlers_desktop.store.marks import marks, note_answer
from brutlers_desktop.store.orders import Applied, OrderStore, Version

LATER = NOON + timedelta(minutes=5)
STILL_LATER = NOON + timedelta(minutes=10)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(open_database(tmp_path / "archive.db", KEY)) as database:
        yield database


@pytest.fixture
def store(database: Database) -> OrderStore:
    return OrderStore(database)


def rows(store: OrderStore, search: str = "", connections: tuple[str, ...] = ("shop",)) -> list[int]:
    query = OrderQuery(connection_ids=connections, search=search)
    return [row for piece in store.row_ids(query) for row in piece]


def test_a_first_answer_is_all_new_and_comes_back_as_it_was(store: OrderStore) -> None:
    order = make(
        "cm1",
        "Anna 'Müller' 👰",
        email="anna@example.com",
        phone="+49 1",
        model="Aurora",
        size="38",
        color="Ivory",
        description="a\n\tb\0c \u202e right",
        special_requests="<b>&amp;</b>",
        wedding_date="2026-06-01",
        updates=(OrderUpdate("ORDERED", "Hello", "2026-03-01"), OrderUpdate("", "", "")),
    )
    bare = Order(id="cm2")
    assert store.apply("shop", [order, bare], NOON) == Applied((1, 2), (), 0)
    stored = store.order(1)
    assert stored is not None
    assert stored.row.order == order
    assert stored.versions == ()
    first, second = store.page([1, 2])
    assert first.order == replace(order, updates=())
    assert second.order == bare
    assert (first.row, first.connection_id, first.in_window) == (1, "shop", True)
    assert first.first_seen == first.since == first.last_seen == NOON


def test_a_page_keeps_its_order_and_leaves_out_what_is_not_there(store: OrderStore) -> None:
    store.apply("shop", [make(f"o{number}") for number in range(5)], NOON)
    assert [each.row for each in store.page([4, 99, 1, 4])] == [4, 1, 4]
    assert store.order(99) is None
    assert store.row_of("shop", "o3") == 4
    assert store.row_of("shop", "o9") is None
    assert store.row_of("other", "o3") is None


def test_an_unchanged_answer_writes_nothing(database: Database, store: OrderStore, tmp_path: Path) -> None:
    answer = [make(f"o{number}", updated=NOON - timedelta(minutes=number)) for number in range(100)]
    store.apply("shop", answer, NOON)
    files = [tmp_path / "archive.db", tmp_path / "archive.db-wal"]
    before = [(each.stat().st_mtime_ns, each.read_bytes()) for each in files]
    with database.write() as writer:
        written = writer.total_changes()
    assert store.apply("shop", list(answer), LATER) == Applied((), (), 100)
    with database.write() as writer:
        assert writer.total_changes() == written
    assert [(each.stat().st_mtime_ns, each.read_bytes()) for each in files] == before


@pytest.mark.parametrize(
    "change",
    [
        {"status": "COMPLETED"},
        {"type": "SUIT"},
        {"model": "Other"},
        {"size": "1"},
        {"color": "red"},
        {"description": "x"},
        {"special_requests": "x"},
        {"customer": Customer("Other")},
        {"customer": Customer("Anna Müller", "mail")},
        {"customer": Customer("Anna Müller", "", "030")},
        {"wedding_date": "2026-06-01"},
        {"created_at": ""},
        {"updated_at": ""},
        {"updates": ()},
        {"updates": (OrderUpdate("ORDERED", "Order created", ""),)},
    ],
    ids=lambda change: next(iter(change)),
)
def test_each_field_that_changes_makes_a_version(store: OrderStore, change: dict[str, object]) -> None:
    order = make("o1")
    store.apply("shop", [order], NOON)
    changed = replace(order, **change)  # type: ignore[arg-type]
    assert store.apply("shop", [changed], LATER) == Applied((), (1,), 0)
    stored = store.order(1)
    assert stored is not None
    assert stored.row.order == changed
    assert stored.versions == (Version(order, NOON, LATER),)
    assert (stored.row.first_seen, stored.row.since) == (NOON, LATER)


def test_every_version_is_kept_also_one_that_comes_back(store: OrderStore) -> None:
    one, two = make("o1"), make("o1", status="COMPLETED")
    for order, when in ((one, NOON), (two, LATER), (one, STILL_LATER)):
        store.apply("shop", [order], when)
    assert store.versions(1) == (Version(one, NOON, LATER), Version(two, LATER, STILL_LATER))
    assert store.page([1])[0].order.status == "ORDERED"


def test_the_search_follows_the_version_that_stands(store: OrderStore) -> None:
    store.apply("shop", [make("o1", "Anna Müller"), make("o2", "Ida Bauer")], NOON)
    assert rows(store, "mueller") == [1]
    store.apply("shop", [make("o1", "Anna Schmidt"), make("o2", "Ida Bauer")], LATER)
    assert rows(store, "mueller") == []
    assert rows(store, "schm") == [1]
    assert rows(store, "bauer") == [2]


def test_the_search_index_agrees_with_the_words_after_many_changes(
    database: Database, store: OrderStore
) -> None:
    for turn in range(6):
        store.apply(
            "shop", [make(f"o{n}", f"Name{turn * n}") for n in range(40)], NOON + timedelta(minutes=turn)
        )
    with database.write() as writer:
        writer.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
    database.check()


def test_what_changed_since_is_told_by_the_servers_time_or_else_by_when_it_was_seen(
    store: OrderStore,
) -> None:
    old = NOON - timedelta(days=40)
    answer = [
        make("old", updated=old),
        make("new", updated=NOON),
        make("mute", updated=""),
        make("ahead", updated="2027-01-01T00:00:00.000Z"),
    ]
    store.apply("shop", answer, NOON)

    def changed(since: datetime) -> list[str]:
        query = OrderQuery(connection_ids=("shop",), changed_since=since)
        found = [row for piece in store.row_ids(query) for row in piece]
        return sorted(each.order.id for each in store.page(found))

    assert changed(NOON - timedelta(days=1)) == ["ahead", "new"]
    assert changed(LATER) == []
    store.apply("shop", [make("old", "Renamed", old), *answer[1:]], LATER)
    assert changed(LATER) == ["old"]
    store.apply("shop", [make("old", "Renamed", NOON + timedelta(minutes=7)), *answer[1:]], STILL_LATER)
    assert changed(NOON + timedelta(minutes=7)) == ["old"]
    assert changed(NOON + timedelta(minutes=8)) == []


def test_orders_that_leave_the_window_stay_with_when_they_were_last_in_it(store: OrderStore) -> None:
    one, two, three = (make(each) for each in ("o1", "o2", "o3"))
    store.apply("shop", [one, two], NOON)
    store.apply("shop", [three, two], LATER)
    store.apply("shop", [three], STILL_LATER)
    seen = {each.order.id: (each.last_seen, each.in_window) for each in store.page([1, 2, 3])}
    assert seen == {"o1": (NOON, False), "o2": (LATER, False), "o3": (STILL_LATER, True)}
    store.apply("shop", [one, three], STILL_LATER + timedelta(minutes=1))
    assert store.page([1])[0].in_window
    assert store.count(OrderQuery(connection_ids=("shop",))) == 3
    assert store.window("shop").rows == (1, 3)
    assert store.window("nobody").rows == ()
    assert store.window("nobody").seen_at is None


def test_the_same_id_at_two_connections_is_two_orders(store: OrderStore) -> None:
    store.apply("shop", [make("o1", "Here")], NOON)
    store.apply("other", [make("o1", "There")], NOON)
    assert [each.order.customer.name for each in store.page([1, 2])] == ["Here", "There"]
    assert rows(store, "there") == []
    assert rows(store, "there", ("shop", "other")) == [2]


def test_signs_find_what_they_stand_in_and_never_everything(store: OrderStore) -> None:
    store.apply("shop", [make("o1", "💍 Ring"), make("o2", "100% _wool_"), make("o3", "x")], NOON)
    assert rows(store, "💍") == [1]
    assert rows(store, "🌹") == []
    for search in ("%", "_", '"', "*", "'", "%_"):
        assert rows(store, search) == [], search
        assert store.count(OrderQuery(connection_ids=("shop",), search=search)) == 0
    assert rows(store, "100%") == [2]


@pytest.mark.parametrize("letter", ["w", "ü", ""])
@pytest.mark.parametrize("others", [0, 700])
def test_of_many_words_all_must_hold(store: OrderStore, letter: str, others: int) -> None:
    words = [f"{letter}{number:03}" for number in range(MAX_SEARCH_WORDS)]
    store.apply("shop", [make("o1", description=" ".join(words))], NOON)
    store.apply(
        "shop", [make(f"x{number}", description=" ".join(words[:-1])) for number in range(others)], NOON
    )
    assert rows(store, " ".join(words)) == [1]
    assert rows(store, " ".join([*words[:-1], f"{letter}999"])) == []


def test_an_id_that_stands_twice_counts_once_as_it_stands_first(store: OrderStore) -> None:
    answer = [make("o1", "First"), make("o2"), make("o1", "Second")]
    assert len(store.apply("shop", answer, NOON).new) == 2
    row = store.row_of("shop", "o1")
    assert row is not None
    assert store.page([row])[0].order.customer.name == "First"
    assert store.apply("shop", answer, LATER) == Applied((), (), 2)


@pytest.mark.parametrize("order_id", ["a\0b", "a\0c", "'; DROP TABLE orders; --", "ü" * 200, "\u202e", " "])
def test_odd_ids_are_ids_like_others(store: OrderStore, order_id: str) -> None:
    store.apply("shop", [make(order_id), make("a")], NOON)
    assert store.apply("shop", [make(order_id), make("a")], LATER).unchanged == 2
    assert store.page([1])[0].order.id == order_id
    assert store.row_of("shop", order_id) == 1


def test_fields_that_are_not_known_are_kept_and_a_change_in_them_is_a_version(store: OrderStore) -> None:
    first, second = (make("o1", other=other) for other in ('{"price":1}', '{"price":2}'))
    store.apply("shop", [first], NOON)
    assert store.apply("shop", [first], LATER).unchanged == 1
    assert store.apply("shop", [second], STILL_LATER).changed == (1,)
    stored = store.order(1)
    assert stored is not None
    assert stored.row.order == second
    assert [each.order for each in stored.versions] == [first]
    assert store.apply("shop", [make("o1")], STILL_LATER).changed == (1,)


def test_very_long_texts_are_kept_whole(store: OrderStore) -> None:
    order = make("o1", "ß" * 100_000, description="lace " * 30_000, model="é" * 1000)
    store.apply("shop", [order], NOON)
    assert store.page([1])[0].order.description == order.description
    assert rows(store, "lac") == [1]


@pytest.mark.parametrize(
    "moment",
    ["0001-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z", "2026-W10-1T00:00:00.000Z", "never", "9" * 5000],
)
def test_times_at_the_ends_of_the_calendar_and_beyond_are_kept_as_they_came(
    store: OrderStore, moment: str
) -> None:
    order = make("o1", updated=moment, created_at=moment, wedding_date=moment[:10])
    store.apply("shop", [order, make("o2")], NOON)
    assert store.page([1])[0].order == replace(order, updates=())
    assert sorted(rows(store)) == [1, 2]


def test_the_last_success_can_be_put_on_record_and_never_goes_back(
    database: Database, store: OrderStore
) -> None:
    reader = database.reader()
    assert marks(reader, "shop").seen_at is None
    store.apply("shop", [make("o1")], NOON)
    note_answer(database, "shop", STILL_LATER)
    note_answer(database, "shop", LATER)
    note_answer(database, "nobody", LATER)
    assert marks(reader, "shop").seen_at == STILL_LATER
    assert store.page([1])[0].last_seen == STILL_LATER
    assert marks(reader, "nobody").seen_at is None


def test_an_unchanged_answer_costs_as_little_in_a_large_archive_as_in_a_small_one(
    database: Database, store: OrderStore
) -> None:
    answer = [make(f"o{number}") for number in range(10)]
    looked: list[int] = []

    def steps() -> int:
        store.apply("shop", answer, NOON)
        looked.clear()
        with database.write() as writer:
            writer.set_progress_handler(lambda: looked.append(1) or False, 10)
        store.apply("shop", answer, LATER)
        with database.write() as writer:
            writer.set_progress_handler(None)
        return len(looked)

    small = steps()
    store.apply("shop", [make(f"more{number}") for number in range(3000)], NOON)
    assert 0 < steps() < small * 2


def test_filters_offer_the_values_that_orders_have_now(store: OrderStore) -> None:
    store.apply("shop", [make("o1", status="ODD"), make("o2", type="SUIT")], NOON)
    assert store.distinct("status", ("shop",)) == ("ODD", "ORDERED")
    store.apply("shop", [make("o1"), make("o2", type="SUIT")], LATER)
    assert store.distinct("status", ("shop",)) == ("ORDERED",)
    assert store.distinct("type", ("shop", "other")) == ("BRIDAL_DRESS", "SUIT")
    assert store.distinct("type", ()) == ()


@pytest.mark.parametrize("slice_size", [7, 5000])
def test_very_many_at_once_come_out_like_few_at_a_time(
    tmp_path: Path, store: OrderStore, monkeypatch: pytest.MonkeyPatch, slice_size: int
) -> None:
    monkeypatch.setattr(writing, "SLICE", slice_size)
    many = [make(f"o{number}", f"Name {number}", NOON - timedelta(minutes=number)) for number in range(100)]
    store.apply("shop", many, NOON)
    monkeypatch.setattr(writing, "DEFER_FROM", 10)
    with closing(open_database(tmp_path / "two" / "archive.db", KEY)) as second:
        at_once = OrderStore(second)
        at_once.apply("shop", many, NOON)
        assert rows(at_once) == rows(store)
        assert rows(at_once, "name 7") == rows(store, "name 7") != []
        names = "SELECT name FROM sqlite_schema WHERE type = 'index' ORDER BY 1"
        with closing(open_database(tmp_path / "three.db", KEY)) as third:
            assert list(second.reader().rows(names)) == list(third.reader().rows(names))


def test_an_answer_that_cannot_be_taken_in_leaves_everything_as_it_was(
    database: Database, store: OrderStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.apply("shop", [make("o1")], NOON)
    before = list(database.reader().rows("SELECT * FROM order_fact"))

    def failing(*_: object) -> None:
        raise RuntimeError

    with monkeypatch.context() as patch:
        patch.setattr(writing, "_index", failing)
        with pytest.raises(RuntimeError):
            store.apply("shop", [make("o1", "Changed"), make("o2")], LATER)
    assert list(database.reader().rows("SELECT * FROM order_fact")) == before
    assert store.apply("shop", [make("o1", "Changed"), make("o2")], LATER) == Applied((2,), (1,), 0)


def test_text_of_the_documented_form_and_others_mean_the_same_time(store: OrderStore) -> None:
    moment = NOON.replace(microsecond=123_000)
    forms = [
        text(moment),
        "2026-03-10T13:00:00.123+01:00",
        "2026-03-10T12:00:00.123456Z",
        "2026-03-10 12:00:00.123",
    ]
    store.apply("shop", [make(f"o{n}", updated=form) for n, form in enumerate(forms)], LATER)
    query = OrderQuery(connection_ids=("shop",), changed_since=moment)
    assert store.count(query) == 4
    assert store.count(dataclasses.replace(query, changed_since=moment + timedelta(milliseconds=1))) == 0

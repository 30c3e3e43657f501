"""Every way to a page gives what plain Python gives, whichever way the database takes."""

import random
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from support.archive import KEY, NOON, make, text
from support.archive_model import ModelArchive

from brutlers_desktop.domain.orders import Order
from brutlers_desktop.domain.queries import OrderQuery, SortColumn, builtin_views
from brutlers_desktop.store import query as running
from brutlers_desktop.store import statements
from brutlers_desktop.store.database import Interrupted, open_database
from brutlers_desktop.store.language import use_language
from brutlers_desktop.store.orders import OrderStore

TODAY = date(2026, 3, 10)
BOTH = ("shop", "other")

WAYS: dict[str, dict[str, int]] = {
    "as it is": {},
    "gathering": {"FEW": 10**6, "FEW_COVERED": 10**6, "SHORT_SEARCH": 1, "_STEPS": 1},
    "walking": {"FEW": 1, "FEW_COVERED": 1, "MANY": 0, "FEW_MATCHES": 1},
    "some of each": {
        "FEW": 12,
        "FEW_COVERED": 12,
        "MANY": 30,
        "FEW_MATCHES": 20,
        "SHORT_SEARCH": 1,
        "_STEPS": 1,
    },
    "without patience": {
        "FEW": 1,
        "FEW_COVERED": 1,
        "WALK_BUDGET": 1,
        "SHORT_SEARCH": 1,
        "LONG_SEARCH": 1,
        "FEW_MATCHES": 1,
        "_STEPS": 1,
    },
    "too many runs": {"MOST_RUNS": 1},
}
"""Thresholds that lead each query another way."""

FILTERS: dict[str, dict[str, Any]] = {
    "all": {},
    "open": {"open_only": True},
    "status": {"statuses": frozenset({"READY_FOR_PICKUP", "SENT_TO_MOON", ""})},
    "type": {"types": frozenset({"SUIT"})},
    "unknown status": {"statuses": frozenset({"NEVER"})},
    "wedding": {"wedding_from": TODAY, "wedding_to": TODAY + timedelta(30)},
    "wedding from": {"wedding_from": TODAY},
    "wedding day": {"wedding_from": TODAY, "wedding_to": TODAY},
    "no day": {"wedding_from": TODAY, "wedding_to": TODAY - timedelta(1)},
    "changed": {"changed_since": NOON - timedelta(days=9)},
    "changed and wedding": {"changed_since": NOON - timedelta(days=20), "wedding_to": TODAY + timedelta(20)},
    "late": {"late_on": TODAY},
    "at risk without a pace": {"risk_on": TODAY},
    "late before": {"late_on": TODAY, "wedding_to": TODAY - timedelta(9)},
    "search": {"search": "mue"},
    "two words": {"search": "an lace"},
    "rare word": {"search": "o17"},
    "no word": {"search": "quetzal"},
    "search and open": {"search": "a", "open_only": True, "types": frozenset({"BRIDAL_DRESS"})},
    "search and wedding": {"search": "a", "wedding_from": TODAY, "wedding_to": TODAY + timedelta(40)},
    "everything": {
        "search": "a",
        "open_only": True,
        "statuses": frozenset({"ORDERED", "IN_PRODUCTION"}),
        "types": frozenset({"SUIT", "BRIDAL_DRESS"}),
        "wedding_from": TODAY - timedelta(90),
        "changed_since": NOON - timedelta(days=25),
    },
}


def some_orders(count: int, seed: int) -> list[Order]:
    chance = random.Random(seed)  # noqa: S311
    names = [
        "Anna Müller",
        "Mueller Ida",
        "Łucja Zając",
        "ada ąbc",
        "",
        "Zoë",
        "Żaneta",
        "—",
        "Adam 2",
        "Adam 10",
    ]
    statuses = ["ORDERED", "IN_PRODUCTION", "READY_FOR_PICKUP", "COMPLETED", "CANCELLED", "SENT_TO_MOON", ""]
    found = []
    for number in range(count):
        updated = NOON - timedelta(days=chance.randrange(30), hours=chance.randrange(3))
        found.append(
            make(
                f"o{number}",
                chance.choice(names),
                chance.choice([text(updated)] * 8 + ["", "yesterday"]),
                created_at=text(NOON - timedelta(days=chance.randrange(30, 60))),
                type=chance.choice(["BRIDAL_DRESS", "SUIT", "RENTAL", "VEIL", ""]),
                status=chance.choice(statuses),
                model=chance.choice(["", "Aurora", "Élodie", "Zed"]),
                size=chance.choice(["", "8", "36", "100", "XL"]),
                color=chance.choice(["", "Ivory", "écru", "Weiß"]),
                description=chance.choice(["", "lace", "Spitze und lace"]),
                wedding_date=chance.choice(
                    ["", "soon", *(str(TODAY + timedelta(d)) for d in range(-60, 60, 7)), str(TODAY)]
                ),
            )
        )
    return found


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[OrderStore, ModelArchive]]:
    path = tmp_path_factory.mktemp("queries") / "archive.db"
    model = ModelArchive()
    with closing(open_database(path, KEY)) as database:
        store = OrderStore(database)
        for connection, seed in (("shop", 1), ("other", 2), ("third", 3)):
            orders = some_orders(150, seed)
            for part in (orders[:100], orders[50:], [replace(each, model="Zed") for each in orders[20:40]]):
                store.apply(connection, part, NOON)
                model.apply(connection, part, NOON)
        yield store, model


@pytest.mark.parametrize("wanted", FILTERS.values(), ids=FILTERS)
@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_each_filter_with_each_sort_gives_what_plain_python_gives(
    filled: tuple[OrderStore, ModelArchive],
    monkeypatch: pytest.MonkeyPatch,
    way: dict[str, int],
    wanted: dict[str, Any],
) -> None:
    store, model = filled
    for name, value in way.items():
        monkeypatch.setattr(statements if name == "MOST_RUNS" else running, name, value)
    monkeypatch.setattr(running, "FIRST_PAGE", 7)
    monkeypatch.setattr(running, "CHUNKS", (3, 50))
    for sort in SortColumn:
        for descending in (False, True):
            query = OrderQuery(connection_ids=BOTH, sort=sort, descending=descending, **wanted)
            pieces = [list(piece) for piece in store.row_ids(query)]
            assert [row for piece in pieces for row in piece] == model.query(query), (sort, descending)
            assert store.count(query) == sum(map(len, pieces))
            assert all(pieces)


def test_pieces_grow_from_a_first_page(
    filled: tuple[OrderStore, ModelArchive], monkeypatch: pytest.MonkeyPatch
) -> None:
    store, _ = filled
    monkeypatch.setattr(running, "CHUNKS", (70, 100))
    sizes = [len(piece) for piece in store.row_ids(OrderQuery(connection_ids=BOTH))]
    assert sizes == [64, 70, 100, 66]


def test_connections_stand_side_by_side_and_apart(filled: tuple[OrderStore, ModelArchive]) -> None:
    store, model = filled
    for connections in ((), ("shop",), ("nobody",), ("shop", "third"), ("shop", "other", "third")):
        query = OrderQuery(connection_ids=connections)
        assert [row for piece in store.row_ids(query) for row in piece] == model.query(query)
        assert store.count(query) == 150 * len([each for each in connections if each != "nobody"])


def test_the_ready_made_views_can_be_asked(filled: tuple[OrderStore, ModelArchive]) -> None:
    store, model = filled
    for view in builtin_views(BOTH, TODAY):
        assert [row for piece in store.row_ids(view.query) for row in piece] == model.query(view.query), (
            view.name
        )


def test_an_answer_that_arrives_meanwhile_does_not_shift_the_pieces(tmp_path: Path) -> None:
    with closing(open_database(tmp_path / "archive.db", KEY)) as database:
        store = OrderStore(database)
        store.apply("shop", some_orders(100, 1), NOON)
        query = OrderQuery(connection_ids=("shop",))
        pieces = store.row_ids(query)
        first = next(pieces)
        store.apply("shop", [make("new", "New", NOON + timedelta(days=1))], NOON)
        rows = [*first, *(row for piece in pieces for row in piece)]
        assert len(rows) == len(set(rows)) == 100
        assert store.count(query) == 101


def test_a_query_left_in_the_middle_holds_nothing(filled: tuple[OrderStore, ModelArchive]) -> None:
    store, _ = filled
    for _ in range(3):
        pieces = store.row_ids(OrderQuery(connection_ids=BOTH))
        next(pieces)
        pieces.close()
    assert store.count(OrderQuery(connection_ids=BOTH)) == 300


def test_a_query_can_be_called_off(
    filled: tuple[OrderStore, ModelArchive], monkeypatch: pytest.MonkeyPatch
) -> None:
    store, _ = filled
    monkeypatch.setattr(running, "CHUNKS", (1,))
    pieces = store.row_ids(OrderQuery(connection_ids=BOTH))
    next(pieces)
    next(pieces)
    store.interrupt()
    with pytest.raises(Interrupted):
        list(pieces)
    assert store.count(OrderQuery(connection_ids=BOTH)) == 300


def test_sorting_follows_the_language_that_is_chosen(tmp_path: Path) -> None:
    with closing(open_database(tmp_path / "archive.db", KEY)) as database:
        store = OrderStore(database)
        names = ["Zając", "Źle", "Łoś", "Lux", "Ącki", "Azja"]
        store.apply("shop", [make(name, name) for name in names], NOON)
        query = OrderQuery(connection_ids=("shop",), sort=SortColumn.CUSTOMER, descending=False)

        def shown() -> list[str]:
            rows = [row for piece in store.row_ids(query) for row in piece]
            return [each.order.customer.name for each in store.page(rows)]

        assert shown() == ["Ącki", "Azja", "Łoś", "Lux", "Zając", "Źle"]
        assert use_language(database, "de") == 0
        assert use_language(database, "pl") == 4
        assert shown() == ["Azja", "Ącki", "Lux", "Łoś", "Zając", "Źle"]
        store.apply("shop", [make("Ćma", "Ćma"), make("Czas", "Czas")], NOON)
        assert shown()[2:4] == ["Czas", "Ćma"]
        assert use_language(database, "pl") == 0
        assert use_language(database, "fr") == 5
        assert shown() == ["Ącki", "Azja", "Ćma", "Czas", "Łoś", "Lux", "Zając", "Źle"]


def test_statuses_by_the_hundred_can_still_be_sorted(tmp_path: Path) -> None:
    model = ModelArchive()
    with closing(open_database(tmp_path / "archive.db", KEY)) as database:
        store = OrderStore(database)
        orders = [make(f"o{number}", status=f"S{number % 700}") for number in range(900)]
        store.apply("shop", orders, NOON)
        model.apply("shop", orders, NOON)
        for sort in SortColumn:
            query = OrderQuery(connection_ids=("shop",), sort=sort, wedding_to=None)
            assert [row for piece in store.row_ids(query) for row in piece] == model.query(query)
        assert len(store.distinct("status", ("shop",))) == 700

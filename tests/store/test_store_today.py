"""The figures of the Today page, as the archive tells them."""

import random
from datetime import date, timedelta

import pytest
from support.archive import NOON, make, text
from support.archive_file import Open

from brutlers_desktop.domain.orders import STATUS_LABELS, Order, OrderUpdate
from brutlers_desktop.domain.queries import OrderQuery
from brutlers_desktop.domain.risk import Pace, Risk, Verdict, learn
from brutlers_desktop.domain.today import MONTHS, MOST_LINES, Figures
from brutlers_desktop.store import migration
from brutlers_desktop.store.database import Database
from brutlers_desktop.store.facets import facets
from brutlers_desktop.store.orders import OrderStore
from brutlers_desktop.store.paces import keep_paces, stays_in
from brutlers_desktop.store.today import figures

TODAY = NOON.date()


@pytest.fixture
def database(opened: Open) -> Database:
    return opened()


def wedding(days: int) -> str:
    return (TODAY + timedelta(days=days)).isoformat()


def told(database: Database, *orders: Order, connection_id: str = "shop") -> Figures:
    store = OrderStore(database)
    store.apply(connection_id, orders, NOON)
    return figures(database.reader(), connection_id, TODAY)


def test_an_empty_archive_has_nothing_to_tell(database: Database) -> None:
    empty = figures(database.reader(), "shop", TODAY)
    assert (empty.total, empty.risky.count, empty.weddings.lines, empty.statuses) == (0, 0, (), ())
    assert [count for _, count in empty.months] == [0] * MONTHS


def test_weddings_that_passed_are_late_while_the_order_is_open(database: Database) -> None:
    shown = told(
        database,
        make("a", wedding_date=wedding(-1)),
        make("b", wedding_date=wedding(-9), status="IN_PRODUCTION"),
        make("c", wedding_date=wedding(-9), status="COMPLETED"),
        make("d", wedding_date=wedding(0)),
        make("e"),
    )
    assert (shown.risky.count, shown.late) == (2, 2)
    assert [line.order.id for line in shown.risky.lines] == ["b", "a"]
    assert [line.order.id for line in shown.weddings.lines] == ["d"]


def test_a_block_names_the_first_and_counts_all(database: Database) -> None:
    shown = told(database, *(make(f"o{n}", wedding_date=wedding(n)) for n in range(20)))
    assert shown.weddings.count == 20
    assert [line.order.id for line in shown.weddings.lines] == [f"o{n}" for n in range(MOST_LINES)]


def test_open_orders_are_counted_by_status_in_the_order_of_their_life(database: Database) -> None:
    shown = told(
        database,
        make("a", status="FITTING_READY", type="SUIT"),
        make("b", status="FITTING_READY"),
        make("c"),
        make("d", status="BEADING"),
        make("e", status="CANCELLED"),
    )
    assert shown.statuses == (("ORDERED", 1), ("FITTING_READY", 2), ("BEADING", 1))
    assert shown.total == 5


def test_open_orders_are_counted_by_the_month_of_their_wedding_from_today_on(database: Database) -> None:
    days = ("2026-03-09", "2026-03-10", "2026-03-31", "2026-04-01", "2026-08-31", "2026-09-01")
    orders = [make(f"o{n}", wedding_date=day) for n, day in enumerate(days)]
    shown = told(database, *orders, make("closed", wedding_date="2026-03-20", status="COMPLETED"))
    assert dict(shown.months) == {
        date(2026, 3, 1): 2,
        date(2026, 4, 1): 1,
        date(2026, 5, 1): 0,
        date(2026, 6, 1): 0,
        date(2026, 7, 1): 0,
        date(2026, 8, 1): 1,
    }


def test_only_the_asked_connections_orders_count(database: Database) -> None:
    told(database, make("a", wedding_date=wedding(-1)), connection_id="other")
    shown = told(database, make("a", wedding_date=wedding(-1)), make("b"))
    assert (shown.total, shown.risky.count) == (2, 1)


def life(*steps: tuple[str, int]) -> tuple[OrderUpdate, ...]:
    """Return a timeline: each status, and how many days ago it was entered."""
    return tuple(OrderUpdate(status, "", text(NOON - timedelta(days=ago))) for status, ago in steps)


def a_shop(seed: int, orders: int) -> list[Order]:
    """Return open and finished orders of two types, with timelines that end in their status or tell nothing."""
    chance, made = random.Random(seed), []  # noqa: S311
    for number in range(orders):
        kind, slow = chance.choice((("BRIDAL_DRESS", 4), ("SUIT", 1)))
        age = chance.randrange(200)
        reached = [("ORDERED", age)]
        for status in tuple(STATUS_LABELS)[1:5]:
            age -= 1 + chance.randrange(8) * slow
            if age < 0:
                break
            reached.append((status, age))
        made.append(
            make(
                f"o{number}",
                type=kind,
                status=reached[-1][0],
                wedding_date=wedding(chance.randrange(-20, 90)) if chance.random() < 0.9 else "",
                updates=life(*reached) if chance.random() < 0.9 else (),
            )
        )
    return made


def learned(database: Database, connection_id: str = "shop") -> bool:
    reader = database.reader()
    known = facets(reader, (connection_id,))
    by_type = {kind: [] for kind in {each.type for each in known}}
    for each in known:
        by_type[each.type] += stays_in(reader, each.number, NOON)
    paces = {
        (each.type, each.status): None
        if each.status in ("READY_FOR_PICKUP", "COMPLETED", "CANCELLED")
        else learn(by_type[each.type]).get(each.status)
        for each in known
    }
    return keep_paces(database, connection_id, paces)


@pytest.mark.parametrize("seed", range(4))
def test_the_filter_finds_the_same_orders_at_risk_as_the_figures(database: Database, seed: int) -> None:
    store = OrderStore(database)
    store.apply("shop", a_shop(seed, 400), NOON)
    assert learned(database)
    shown = figures(database.reader(), "shop", TODAY)
    assert shown.is_learned
    assert shown.late < shown.risky.count < sum(count for _, count in shown.statuses)
    assert store.count(shown.risky.query) == shown.risky.count
    rows = [row for piece in store.row_ids(shown.risky.query) for row in piece]
    assert {line.row for line in shown.risky.lines} <= set(rows)
    urgencies = [line.risk.urgency for line in shown.risky.lines if line.risk is not None]
    assert urgencies == sorted(urgencies)
    only_suits = OrderQuery(connection_ids=("shop",), risk_on=TODAY, types=frozenset({"SUIT"}))
    assert 0 < store.count(only_suits) < shown.risky.count


def test_the_days_that_an_order_stood_in_its_status_count(database: Database) -> None:
    finished = [
        make(f"f{n}", status="COMPLETED", updates=life(("IN_PRODUCTION", 60), ("COMPLETED", 30)))
        for n in range(10)
    ]
    since = {"new": 0, "half": 15, "long": 100}
    waiting = [
        make(name, status="IN_PRODUCTION", wedding_date=wedding(20), updates=life(("IN_PRODUCTION", ago)))
        for name, ago in since.items()
    ]
    store = OrderStore(database)
    store.apply("shop", [*finished, *waiting], NOON)
    learned(database)
    shown = figures(database.reader(), "shop", TODAY)
    assert [(line.order.id, line.risk) for line in shown.risky.lines] == [
        ("new", Risk(Verdict.SHORT, 20, -10))
    ]
    assert {line.order.id: line.risk.spare for line in shown.weddings.lines if line.risk} == {
        "new": -10,
        "half": 5,
        "long": 20,
    }
    store.apply(
        "shop",
        [*finished, *waiting[1:], make("new", status="READY_FOR_PICKUP", wedding_date=wedding(20))],
        NOON,
    )
    assert store.count(shown.risky.query) == 0


def test_a_pace_that_is_known_already_is_not_written_again(database: Database) -> None:
    store = OrderStore(database)
    store.apply("shop", a_shop(1, 400), NOON)
    assert learned(database)
    assert not learned(database)
    assert keep_paces(database, "shop", {("SUIT", "ORDERED"): Pace(1, 2, 3, 4)})
    assert not keep_paces(database, "other", {("SUIT", "ORDERED"): None})
    assert keep_paces(database, "shop", {("SUIT", "ORDERED"): None})


def test_orders_of_an_earlier_version_tell_when_their_status_began_as_new_ones_do(opened: Open) -> None:
    orders = [
        *a_shop(7, 60),
        make("again", updates=life(("ORDERED", 9), ("FITTING_READY", 5), ("ORDERED", 2))),
    ]
    orders.append(make("odd", updates=(OrderUpdate("ORDERED", "", "soon"),)))
    database = opened()
    OrderStore(database).apply("shop", orders, NOON)
    expected = [*database.reader().rows("SELECT row, began FROM orders ORDER BY row")]
    with database.write() as writer:
        writer.execute("UPDATE orders SET began = NULL")
        [fill] = [each for each in migration.steps()[6].split(";") if "UPDATE orders" in each]
        writer.execute(fill)
    assert [*database.reader().rows("SELECT row, began FROM orders ORDER BY row")] == expected
    assert {began for _, began in expected} > {None}

"""The figures of the Today page, as the archive tells them."""

from datetime import date, timedelta

import pytest
from support.archive import NOON, make
from support.archive_file import Open

from brutlers_desktop.domain.orders import Order
from brutlers_desktop.domain.today import MONTHS, MOST_LINES, Figures
from brutlers_desktop.store.database import Database
from brutlers_desktop.store.orders import OrderStore
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
    assert (empty.total, empty.late.count, empty.weddings.lines, empty.statuses) == (0, 0, (), ())
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
    assert shown.late.count == 2
    assert [line.order.id for line in shown.late.lines] == ["b", "a"]
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
    assert (shown.total, shown.late.count) == (2, 1)

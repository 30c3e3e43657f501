"""Customers in the archive: taken in, kept beyond the API's window, found by name, linked to their orders."""

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import apsw
import pytest
from support.archive import KEY, NOON, make

from brutlers_desktop.domain.customers import CustomerRecord
from brutlers_desktop.store import customers, sources
from brutlers_desktop.store.customer_orders import orders_of
from brutlers_desktop.store.database import Database, open_database
from brutlers_desktop.store.language import use_language
from brutlers_desktop.store.orders import OrderStore

LATER = NOON + timedelta(minutes=5)
ANNA = CustomerRecord(
    id="c1", name="Anna Müller", email="Anna@example.com", phone="+49 30 901820", notes="Tulle"
)
JO = CustomerRecord(id="c2", name="Jo Łukasz")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(open_database(tmp_path / "archive.db", KEY)) as database:
        yield database


def names(database: Database, search: str = "", shop: str = "shop") -> list[str]:
    reader = database.reader()
    rows = customers.find(reader, shop, search)
    return [each.customer.name for each in customers.page(reader, rows)]


def changes(database: Database) -> int:
    with database.write() as connection:
        return connection.total_changes()


def test_a_list_is_taken_in_and_an_unchanged_one_writes_nothing(database: Database) -> None:
    first = customers.take_list(database, "shop", [ANNA, JO, ANNA], NOON)
    assert (len(first.new), first.changed, first.unchanged) == (2, (), 0)
    before = changes(database)
    again = customers.take_list(database, "shop", [ANNA, JO], LATER)
    assert (again.new, again.changed, again.unchanged) == ((), (), 2)
    assert changes(database) == before
    assert customers.seen_at(database.reader(), "shop") == NOON
    assert names(database, shop="other") == []


def test_customers_stay_when_they_leave_the_window_and_versions_are_kept(database: Database) -> None:
    anna, _ = customers.take_list(database, "shop", [ANNA, JO], NOON).new
    changed = CustomerRecord(id="c1", name="Anna Schmidt", email="anna@example.com")
    assert customers.take_list(database, "shop", [changed], LATER).changed == (anna,)
    reader = database.reader()
    jo = customers.by_id(reader, "shop", "c2")
    assert jo is not None
    assert jo.last_seen == NOON
    (row,) = customers.page(reader, (anna,))
    assert (row.customer, row.since, row.first_seen, row.last_seen) == (changed, LATER, NOON, None)
    (version,) = customers.versions(reader, anna)
    assert (version.customer, version.since, version.until) == (ANNA, NOON, LATER)
    customers.take_list(database, "shop", [changed, JO], LATER + timedelta(minutes=1))
    jo = customers.by_id(reader, "shop", "c2")
    assert jo is not None
    assert jo.last_seen is None


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("mul", ["Anna Müller"]),
        ("MUELLER ann", ["Anna Müller"]),
        ("luk", ["Jo Łukasz"]),
        ("030901", ["Anna Müller"]),
        ("example.c", ["Anna Müller"]),
        ("tul", ["Anna Müller"]),
        ("uller", []),
        ("%", []),
        ("'\"; --", []),
        ("", ["Anna Müller", "Jo Łukasz"]),
    ],
)
def test_customers_are_found_by_the_beginnings_of_words(
    database: Database, search: str, found: list[str]
) -> None:
    customers.take_list(database, "shop", [JO, ANNA], NOON)
    assert names(database, search) == found


def test_customers_stand_in_the_order_of_the_language(database: Database) -> None:
    people = [
        CustomerRecord(id=name, name=name) for name in ("Zoe", "ładna", "lena", "Maja", "", "Ödön", "otto")
    ]
    customers.take_list(database, "shop", people, NOON)
    assert names(database) == ["ładna", "lena", "Maja", "Ödön", "otto", "Zoe", ""]
    assert use_language(database, "pl") > 0
    assert names(database) == ["lena", "ładna", "Maja", "Ödön", "otto", "Zoe", ""]


def test_one_that_was_asked_for_alone_keeps_what_only_the_list_tells(database: Database) -> None:
    listed = CustomerRecord(id="c1", name="Anna", other='{"vip":true}')
    (row,) = customers.take_list(database, "shop", [listed], NOON).new
    alone = CustomerRecord(id="c1", name="Anna")
    assert customers.take_one(database, "shop", alone, LATER).changed == ()
    renamed = CustomerRecord(id="c1", name="Anne")
    assert customers.take_one(database, "shop", renamed, LATER).changed == (row,)
    assert customers.page(database.reader(), (row,))[0].customer.other == '{"vip":true}'
    new = customers.take_one(database, "shop", CustomerRecord(id="old", name="Old"), LATER).new
    assert customers.page(database.reader(), new)[0].last_seen == LATER


def test_those_with_the_same_address_are_found_however_it_is_written(database: Database) -> None:
    twin = CustomerRecord(id="c3", name="Ann", email=" ANNA@example.com")
    customers.take_list(database, "shop", [ANNA, JO, twin], NOON)
    found = customers.with_email(database.reader(), "shop", "anna@EXAMPLE.com")
    assert [each.customer.id for each in found] == ["c1", "c3"]
    assert customers.with_email(database.reader(), "shop", "") == ()


def test_orders_are_a_customers_by_id_else_by_address_else_by_a_name_that_is_theirs_alone(
    database: Database,
) -> None:
    store = OrderStore(database)
    orders = [
        make("by-mail", "A. Müller", email="anna@example.com"),
        make("other-mail", "Anna Müller", email="other@example.com"),
        make("no-mail", "Anna Müller"),
        make("by-id", "Somebody", email="anna@example.com", other='{"customerId":"c2"}'),
        make("jos", "Jo Łukasz"),
        make("jos-with-mail", "Jo Łukasz", email="jo@example.com"),
    ]
    store.apply("shop", orders, NOON)
    store.apply("other", [make("elsewhere", email="anna@example.com")], NOON)
    customers.take_list(database, "shop", [ANNA, JO], NOON)
    reader = database.reader()

    def ids(customer: CustomerRecord) -> set[str]:
        return {order.id for order in orders_of(reader, "shop", customer).values()}

    assert ids(ANNA) == {"by-mail"}
    assert ids(JO) == {"jos"}
    customers.take_list(database, "shop", [ANNA, JO, CustomerRecord(id="c9", name="jo łukasz")], LATER)
    assert ids(JO) == set()
    assert ids(CustomerRecord(id="c2", email="x@example.com")) == set()


def test_an_order_carries_the_id_of_its_customer(database: Database) -> None:
    OrderStore(database).apply(
        "shop", [make("o", "Jo Łukasz", email="x@example.com", other='{"customer":{"id":"c2"}}')], NOON
    )
    assert [o.id for o in orders_of(database.reader(), "shop", JO).values()] == ["o"]


def test_forgetting_a_connection_takes_its_customers_along(database: Database) -> None:
    customers.take_list(database, "shop", [ANNA], NOON)
    customers.take_list(database, "shop", [JO], LATER)
    customers.take_list(database, "other", [ANNA], NOON)
    sources.forget(database, "shop")
    assert names(database) == []
    assert names(database, shop="other") == ["Anna Müller"]
    with database.write() as connection:
        assert connection.execute("SELECT count(*) FROM customer_window").get == 1


def test_customers_lie_encrypted(database: Database, tmp_path: Path) -> None:
    customers.take_list(database, "shop", [ANNA], NOON)
    for file in tmp_path.iterdir():
        assert b"ller" not in file.read_bytes()
    with pytest.raises(apsw.Error), closing(apsw.Connection(str(tmp_path / "archive.db"))) as plain:
        plain.execute("SELECT count(*) FROM customer").get  # noqa: B018

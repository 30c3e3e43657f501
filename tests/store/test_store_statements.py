"""The ways that the database takes: what makes a first page quick at any size."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from support.archive import KEY, NOON, make

from brutlers_desktop.domain.queries import OrderQuery, SortColumn
from brutlers_desktop.store import statements
from brutlers_desktop.store.database import Reader, open_database
from brutlers_desktop.store.orders import OrderStore
from brutlers_desktop.store.plan import Facet, plan

DAY = date(2026, 3, 10)
FACETS = [Facet(number, f"T{number % 3}", f"S{number // 3}", 1) for number in range(1, 19)]


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Reader]:
    with closing(open_database(tmp_path / "archive.db", KEY)) as database:
        OrderStore(database).apply("shop", [make("o1")], NOON)
        yield database.reader()


def way(reader: Reader, statement: str, query: OrderQuery) -> list[str]:
    bindings = plan(query, FACETS).bindings | {"rows": "[]"}
    return [detail for *_, detail in reader.rows(f"EXPLAIN QUERY PLAN {statement}", bindings)]


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", SortColumn)
def test_walking_sorts_nothing_and_reads_no_row_of_the_table(
    reader: Reader, sort: SortColumn, *, descending: bool
) -> None:
    query = OrderQuery(
        connection_ids=("shop",), sort=sort, descending=descending, wedding_from=DAY, changed_since=NOON
    )
    for statement in statements.walk(plan(query, FACETS)):
        steps = way(reader, statement, query)
        assert not [step for step in steps if "TEMP B-TREE" in step or "SCAN" in step]
        runs = [step for step in steps if "orders" in step]
        assert runs
        assert all(step.startswith("SEARCH orders USING COVERING INDEX orders_by_") for step in runs)


def test_a_run_that_is_gathered_goes_by_the_index_of_its_condition(reader: Reader) -> None:
    query = OrderQuery(connection_ids=("shop",), sort=SortColumn.MODEL, wedding_from=DAY)
    statement = next(statements.walk(plan(query, FACETS), frozenset({3}), "wedding"))
    steps = way(reader, statement, query)
    assert len([step for step in steps if "orders_by_wedding" in step]) == 1
    assert len([step for step in steps if "orders_by_model" in step]) == len(FACETS) - 1


@pytest.mark.parametrize("by", ["wedding", "changed", "matches", None])
def test_gathering_never_scans_the_table(reader: Reader, by: str | None) -> None:
    query = OrderQuery(
        connection_ids=("shop",), search="a" if by in ("matches", None) else "", wedding_from=DAY
    )
    wanted = plan(query, FACETS)
    for statement in (statements.gather(wanted, by=by), statements.count(wanted, by=by)):
        assert not [step for step in way(reader, statement, query) if step.startswith("SCAN orders")]


@pytest.mark.parametrize("first", [2999, 3001])
def test_a_range_of_weddings_is_walked_within_it(tmp_path: Path, first: int) -> None:
    with closing(open_database(tmp_path / "many.db", KEY)) as database:
        store = OrderStore(database)
        days = [make(f"o{n}", wedding_date=(DAY + timedelta(n)).isoformat()) for n in range(3000)]
        store.apply("shop", [*days, *(make(f"unknown{n}") for n in range(3000))], NOON)
        query = OrderQuery(
            connection_ids=("shop",),
            wedding_from=DAY + timedelta(first),
            sort=SortColumn.WEDDING,
            descending=False,
        )
        reader = database.reader()
        with reader.budget(2000, 100):
            asked = plan(query, [Facet(1, "BRIDAL_DRESS", "ORDERED", 6000)])
            found = [
                row for each in statements.walk(asked) for (row, *_) in reader.rows(each, asked.bindings)
            ]
    assert found == ([3000] if first < 3000 else [])


def test_nothing_that_is_typed_reaches_the_text_of_a_statement() -> None:
    query = OrderQuery(
        connection_ids=("shop'",), search="x'); DROP TABLE orders; --", statuses=frozenset({"S1", "'"})
    )
    wanted = plan(query, FACETS)
    for statement in (*statements.walk(wanted), statements.gather(wanted, by=None)):
        assert "DROP" not in statement
        assert "--" not in statement
        assert statement.count("'") % 2 == 0

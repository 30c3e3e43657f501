"""Running a plan: the first rows at once, whichever way is short, then the rest in growing pieces."""

from array import array
from collections.abc import Generator, Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import chain, islice
from operator import itemgetter
from typing import Final

from brutlers_desktop.store import statements
from brutlers_desktop.store.database import Reader
from brutlers_desktop.store.plan import Plan

FIRST_PAGE: Final = 64
CHUNKS: Final = (1024, 8192, 65_536)
"""Rows of the second, third and all further pieces."""

FEW: Final = 2000
"""Rows that are gathered and sorted rather than walked to, together about 8 ms: each is looked up in the table."""
FEW_COVERED: Final = 12_000
"""The same where the sort column stands in the index that leads to them."""
RUNS_OF_FEW: Final = 4
"""The share of those that one run may have, so that counting them stays quick."""
MANY: Final = 150_000
"""From here on walking through everything is quicker than gathering and sorting, also for the whole."""
WALK_BUDGET: Final = 600_000
"""Steps of SQLite's machine, about 6 ms, after which the first page is gathered and sorted instead of walked to."""
FEW_MATCHES: Final = 8000
"""Rows found by a search that are looked up and sorted rather than walked to: about 50 ms."""
SHORT_SEARCH: Final = 25_000
"""Steps, about 12 ms, in which a walk meets the first page of a common search: each order tested is looked up."""
LONG_SEARCH: Final = 150_000
"""The same for a search of which it is known that it finds more than a few."""
_STEPS: Final = 1000

_first_column: Final = itemgetter(0)


def row_ids(reader: Reader, plan: Plan) -> "Generator[array[int], None, None]":
    """Give out the rows of ``plan`` in order, within the caller's snapshot. Raises ``AppError`` or ``Interrupted``."""
    first = _first_page(reader, plan)
    if first:
        yield first
    if len(first) < FIRST_PAGE:
        return
    rest = islice(_whole(reader, plan), FIRST_PAGE, None)
    for size in _sizes():
        chunk = array("q", islice(rest, size))
        if chunk:
            yield chunk
        if len(chunk) < size:
            return


def count(reader: Reader, plan: Plan) -> int:
    """Return how many rows ``plan`` has. Raises ``AppError`` or ``Interrupted``."""
    if not plan.groups:
        return 0
    if not plan.conditions and not plan.terms:
        return plan.orders
    by = None if plan.terms else _leading_index(reader, plan)
    found = reader.row(statements.count(plan, by=by), plan.bindings)
    return int(found[0]) if found else 0


def _first_page(reader: Reader, plan: Plan) -> "array[int]":
    if not plan.groups:
        return array("q")
    if plan.terms:
        return _search_page(reader, plan)
    if not plan.conditions:
        return _page(_walked(reader, plan))
    return _conditional_page(reader, plan)


def _search_page(reader: Reader, plan: Plan) -> "array[int]":
    """Take the first page of a search: by a short walk if it is common, by its matches if it is rare, else by a long walk."""
    with suppress(TimeoutError), reader.budget(SHORT_SEARCH, _STEPS):
        return _page(_walked(reader, plan))
    found = [row for (row,) in reader.rows(statements.matches(FEW_MATCHES), plan.bindings)]
    if len(found) < FEW_MATCHES:
        return _gathered_page(
            reader, replace(plan, bindings={**plan.bindings, "rows": str(found)}), "matches"
        )
    with suppress(TimeoutError), reader.budget(LONG_SEARCH, _STEPS):
        return _page(_walked(reader, plan))
    return _gathered_page(reader, plan, None)


def _conditional_page(reader: Reader, plan: Plan) -> "array[int]":
    """Take the first page of a plan with conditions: runs with few rows are gathered, those with none left out."""
    by = _leading_index(reader, plan)
    if plan.column == by:
        gathered, rest = frozenset[int](), plan
    else:
        few = FEW_COVERED if plan.column in statements.TIMES else FEW
        most = few // RUNS_OF_FEW + 1
        counted = reader.rows(statements.count_runs(plan, by=by, most=most), plan.bindings)
        runs = {facet: rows for facet, rows in counted if rows}
        gathered = _short_runs(runs, most, few)
        groups = (tuple(facet for facet in group if facet in runs) for group in plan.groups)
        rest = replace(plan, groups=tuple(group for group in groups if group))
        if len(gathered) == len(runs):
            return _gathered_page(reader, rest, by) if runs else array("q")
    with suppress(TimeoutError), reader.budget(WALK_BUDGET, _STEPS):
        return _page(_walked(reader, rest, gathered, by))
    return _gathered_page(reader, rest, by)


def _short_runs(runs: dict[int, int], most: int, few: int) -> frozenset[int]:
    """Return the runs that have less than ``most`` rows each, the shortest first, and less than ``few`` together."""
    short, total = set[int](), 0
    for facet, rows in sorted(runs.items(), key=itemgetter(1)):
        total += rows
        if rows < most and total < few:
            short.add(facet)
    return frozenset(short)


def _gathered_page(reader: Reader, plan: Plan, by: str | None) -> "array[int]":
    limited = f"{statements.gather(plan, by=by)} LIMIT {FIRST_PAGE}"
    return array("q", (row for (row,) in reader.rows(limited, plan.bindings)))


def _page(rows: Iterator[int]) -> "array[int]":
    return array("q", islice(rows, FIRST_PAGE))


def _whole(reader: Reader, plan: Plan) -> Iterator[int]:
    if plan.terms:
        return _gathered(reader, plan, None)
    if plan.conditions:
        by = _leading_index(reader, plan)
        counted = reader.rows(statements.count_runs(plan, by=by, most=MANY), plan.bindings)
        if sum(rows for _, rows in counted) < MANY:
            return _gathered(reader, plan, by)
    return _walked(reader, plan)


def _walked(
    reader: Reader, plan: Plan, gathered: frozenset[int] = frozenset(), by: str = "wedding"
) -> Iterator[int]:
    found = (reader.rows(statement, plan.bindings) for statement in statements.walk(plan, gathered, by))
    return map(_first_column, chain.from_iterable(found))


def _gathered(reader: Reader, plan: Plan, by: str | None) -> Iterator[int]:
    return map(_first_column, reader.rows(statements.gather(plan, by=by), plan.bindings))


def _leading_index(reader: Reader, plan: Plan) -> str:
    """Return the column by whose index the conditions are met by few rows: of two, the change if it is recent."""
    changed = tuple(each for each in plan.conditions if each.startswith("changed"))
    if not changed:
        return "wedding"
    if len(changed) == len(plan.conditions):
        return "changed"
    only = replace(plan, conditions=changed)
    counted = reader.rows(statements.count_runs(only, by="changed", most=FEW), plan.bindings)
    return "changed" if sum(rows for _, rows in counted) < FEW else "wedding"


def _sizes() -> Iterator[int]:
    *growing, last = CHUNKS
    yield from growing
    while True:
        yield last

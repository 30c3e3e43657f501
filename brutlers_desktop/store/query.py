"""Running a plan: the first rows at once, whichever way is short, then the rest in growing pieces."""

from array import array
from collections.abc import Generator, Iterator
from contextlib import suppress
from itertools import islice
from typing import Final

from brutlers_desktop.store import statements
from brutlers_desktop.store.database import Reader
from brutlers_desktop.store.plan import Plan

FIRST_PAGE: Final = 64
CHUNKS: Final = (1024, 8192, 65_536)
"""Rows of the second, third and all further pieces."""

FEW: Final = 2000
"""Up to so many rows that meet the conditions are gathered and sorted rather than walked to: about 4 ms."""
FEW_MATCHES: Final = 8000
"""The same for rows that a search finds: about 12 ms."""
MANY: Final = 150_000
"""From here on walking through everything is quicker than gathering and sorting, also for the whole."""
WALK_BUDGET: Final = 1_200_000
"""Steps of SQLite's machine, about 10 ms, after which the first page is gathered and sorted instead of walked to."""
SEARCH_BUDGET: Final = 2_000_000
_STEPS: Final = 10_000


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
    by = None if plan.match else _leading_index(reader, plan)
    found = reader.row(statements.count(plan, by=by), plan.bindings)
    return int(found[0]) if found else 0


def _first_page(reader: Reader, plan: Plan) -> "array[int]":
    if not plan.groups:
        return array("q")
    if plan.match:
        if _up_to(reader, statements.count_matches(FEW_MATCHES), plan) < FEW_MATCHES:
            return _gathered_page(reader, plan, None)
        return _walked_page(reader, plan, SEARCH_BUDGET, None)
    if plan.conditions:
        by = _leading_index(reader, plan)
        if _up_to(reader, statements.count(plan, by=by, most=FEW), plan) < FEW:
            return _gathered_page(reader, plan, by)
        return _walked_page(reader, plan, WALK_BUDGET, by)
    return array("q", islice(_walked(reader, plan), FIRST_PAGE))


def _walked_page(reader: Reader, plan: Plan, budget: int, by: str | None) -> "array[int]":
    """Walk to the first page; gather it when the way turns out to be long: what is asked lies at the other end."""
    with suppress(TimeoutError), reader.budget(budget, _STEPS):
        return array("q", islice(_walked(reader, plan), FIRST_PAGE))
    return _gathered_page(reader, plan, by)


def _gathered_page(reader: Reader, plan: Plan, by: str | None) -> "array[int]":
    limited = f"{statements.gather(plan, by=by)} LIMIT {FIRST_PAGE}"
    return array("q", (row for (row,) in reader.rows(limited, plan.bindings)))


def _whole(reader: Reader, plan: Plan) -> Iterator[int]:
    if plan.match:
        yield from _gathered(reader, plan, None)
    elif plan.conditions:
        by = _leading_index(reader, plan)
        few = _up_to(reader, statements.count(plan, by=by, most=MANY), plan) < MANY
        yield from _gathered(reader, plan, by) if few else _walked(reader, plan)
    else:
        yield from _walked(reader, plan)


def _walked(reader: Reader, plan: Plan) -> Iterator[int]:
    for statement in statements.walk(plan):
        for found in reader.rows(statement, plan.bindings):
            yield found[0]


def _gathered(reader: Reader, plan: Plan, by: str | None) -> Iterator[int]:
    for (row,) in reader.rows(statements.gather(plan, by=by), plan.bindings):
        yield row


def _leading_index(reader: Reader, plan: Plan) -> str:
    """Return the column by whose index the conditions are met by fewest rows, as far as the first some thousand tell."""
    by_change = any(each.startswith("changed") for each in plan.conditions)
    by_wedding = any(each.startswith("wedding") for each in plan.conditions)
    if by_change and by_wedding:
        changed = tuple(each for each in plan.conditions if each.startswith("changed"))
        only = Plan(plan.groups, plan.column, plan.descending, changed, plan.bindings, "")
        return (
            "changed"
            if _up_to(reader, statements.count(only, by="changed", most=FEW), only) < FEW
            else "wedding"
        )
    return "changed" if by_change else "wedding"


def _up_to(reader: Reader, statement: str, plan: Plan) -> int:
    found = reader.row(statement, plan.bindings)
    return int(found[0]) if found else 0


def _sizes() -> Iterator[int]:
    *growing, last = CHUNKS
    yield from growing
    while True:
        yield last

"""The SQL of a plan. Pure.

Every sort index begins with the facet, so the sorted whole is the merge of some dozens of sorted runs: ``walk``. It gives the
first rows without touching the others, whatever the column and the direction. Conditions and the search are tested while
walking, which is quick when many orders meet them; when few do, ``gather`` takes those by their own index and sorts them.
Both give the same total order: by the value, then by the columns that stand behind it in its index, at last by the row.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from brutlers_desktop.store.plan import Plan

MOST_RUNS: Final = 200
"""Runs of one merge; SQLite takes 500 at most. Beyond it, which no real shop reaches, all rows are gathered and sorted."""

_DAYS_AND_TIMES: Final = ("wedding", "changed", "updated", "created")
_SEARCHED: Final = "EXISTS (SELECT 1 FROM search WHERE search MATCH :match AND rowid = run.row)"


def walk(plan: Plan) -> Iterator[str]:
    """Give out the statements whose rows, one after the other, are the sorted whole; each gives a row a time."""
    for group in plan.groups:
        for present in (True, False):
            merged = _merged(plan, group, present=present)
            yield f"SELECT row FROM ({merged}) run WHERE {_SEARCHED}" if plan.match else merged  # noqa: S608


def gather(plan: Plan, *, by: str | None) -> str:
    """Return the statement that takes what meets the conditions (or the search) and sorts it.

    ``by``: the column whose index leads to the rows, ``wedding`` or ``changed``; None: the search leads to them.
    """
    direction = "DESC" if plan.descending else "ASC"
    terms = [f"{plan.column} IS NULL", *(f"{each} {direction}" for each in _order_columns(plan.column))]
    if len(plan.groups) > 1:
        terms.insert(0, _group_place(plan.groups))
    return f"SELECT row FROM {_gathered(plan, by)} ORDER BY {', '.join(terms)}"  # noqa: S608 - our own names


def count(plan: Plan, *, by: str | None, most: int | None = None) -> str:
    """Return the statement that counts what meets the plan, up to ``most``. ``by`` as in ``gather``."""
    limit = "" if most is None else f" LIMIT {most}"
    return f"SELECT count(*) FROM (SELECT 1 FROM {_gathered(plan, by)}{limit})"  # noqa: S608


def count_matches(most: int) -> str:
    """Return the statement that counts what the search finds, whatever else is asked, up to ``most``."""
    return f"SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH :match LIMIT {most})"  # noqa: S608


def _gathered(plan: Plan, by: str | None) -> str:
    conditions = " AND ".join((f"facet IN ({_numbers(plan.facets)})", *plan.conditions))
    if plan.match and by is None:
        return f"search CROSS JOIN orders ON row = search.rowid WHERE search MATCH :match AND {conditions}"
    found = f" AND {_SEARCHED.replace('run.row', 'orders.row')}" if plan.match else ""
    return f"orders INDEXED BY orders_by_{by or 'wedding'} WHERE {conditions}{found}"


def _merged(plan: Plan, group: Sequence[int], *, present: bool) -> str:
    direction = "DESC" if plan.descending else "ASC"
    columns = _order_columns(plan.column)
    # Comparing with the least value of its kind is a range of the index; IS NOT NULL might not be.
    least = "-9223372036854775808" if plan.column in _DAYS_AND_TIMES else "x''"
    has_value = f"{plan.column} >= {least}" if present else f"{plan.column} IS NULL"
    conditions = " AND ".join((has_value, *plan.conditions))
    source = f"SELECT row, {', '.join(columns[:-1])} FROM orders INDEXED BY orders_by_{plan.column} WHERE "  # noqa: S608
    order = " ORDER BY " + ", ".join(f"{each} {direction}" for each in columns)
    if len(group) > MOST_RUNS:
        return f"{source}facet IN ({_numbers(group)}) AND {conditions}{order}"
    return " UNION ALL ".join(f"{source}facet = {number} AND {conditions}" for number in group) + order


def _order_columns(column: str) -> tuple[str, ...]:
    behind = ("changed", "updated", "created") if column == "wedding" else ("wedding", "changed")
    return (column, *behind, "row")


def _group_place(groups: Sequence[Sequence[int]]) -> str:
    cases = " ".join(f"WHEN {number} THEN {place}" for place, group in enumerate(groups) for number in group)
    return f"CASE facet {cases} END"


def _numbers(numbers: Sequence[int]) -> str:
    return ", ".join(map(str, numbers))

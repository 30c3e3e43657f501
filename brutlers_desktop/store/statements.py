"""The SQL of a plan. Pure.

Every sort index begins with the facet, so the sorted whole is the merge of some dozens of sorted runs: ``walk``. It gives the
first rows without touching the others, whatever the column and the direction. Conditions and the search are tested while
walking, which is quick when many orders meet them; when few do, ``gather`` takes those by their own index and sorts them.
Both give the same total order: by the value, then by the columns that stand behind it in its index, at last by the row.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from brutlers_desktop.store.folding import Terms
from brutlers_desktop.store.plan import Plan

MOST_RUNS: Final = 200
"""Runs of one merge; SQLite takes 500 at most. Beyond it, which no real shop reaches, all rows are gathered and sorted."""
TIMES: Final = ("wedding", "changed", "updated", "created")

_FOUND: Final = "orders.row IN (SELECT rowid FROM search WHERE search MATCH :match)"


def walk(plan: Plan, gathered: frozenset[int] = frozenset(), by: str = "wedding") -> Iterator[str]:
    """Give out the statements whose rows, one after the other, are the sorted whole.

    The runs of the facets ``gathered`` are each taken by the index of ``by``, ``wedding`` or ``changed``, and sorted.
    """
    asked = any(each.startswith(plan.column) for each in plan.conditions)
    for group in plan.groups:
        yield _merged(plan, group, gathered, by, present=True)
        if not asked:
            yield _merged(plan, group, gathered, by, present=False)


def gather(plan: Plan, *, by: str | None) -> str:
    """Return the statement that takes what meets the conditions (or the search) and sorts it.

    ``by``: the column whose index leads to the rows, ``wedding`` or ``changed``; None: the search leads to them;
    ``matches``: the JSON list that is bound as ``rows``.
    """
    direction = "DESC" if plan.descending else "ASC"
    terms = [f"{plan.column} IS NULL", *(f"{each} {direction}" for each in _order_columns(plan.column))]
    if len(plan.groups) > 1:
        terms.insert(0, _group_place(plan.groups))
    return f"SELECT orders.row FROM {_gathered(plan, by)} ORDER BY {', '.join(terms)}"  # noqa: S608


def count(plan: Plan, *, by: str | None) -> str:
    """Return the statement that counts what meets the plan. ``by`` as in ``gather``."""
    return f"SELECT count(*) FROM {_gathered(plan, by)}"  # noqa: S608


def count_runs(plan: Plan, *, by: str, most: int) -> str:
    """Return the statement that counts, facet by facet, what meets the conditions, up to ``most`` of each.

    ``by`` as in ``gather``. Each row: facet, count.
    """
    conditions = " AND ".join(("facet = run.value", *plan.conditions))
    counted = f"SELECT 1 FROM orders INDEXED BY orders_by_{by} WHERE {conditions} LIMIT {most}"  # noqa: S608
    return f"SELECT value, (SELECT count(*) FROM ({counted})) FROM json_each('[{_numbers(plan.facets)}]') run"  # noqa: S608


def matches(most: int) -> str:
    """Return the statement that gives the rows the search finds, whatever else is asked, up to ``most``."""
    return f"SELECT rowid FROM search WHERE search MATCH :match LIMIT {most}"  # noqa: S608


def _gathered(plan: Plan, by: str | None) -> str:
    conditions = " AND ".join((f"facet IN ({_numbers(plan.facets)})", *plan.conditions))
    if by is None:
        return f"search CROSS JOIN orders ON orders.row = search.rowid WHERE search MATCH :match AND {conditions}"
    if by == "matches":
        return f"json_each(:rows) match CROSS JOIN orders ON orders.row = match.value WHERE {conditions}"
    found = f" AND {_FOUND}" if plan.terms else ""
    return f"orders INDEXED BY orders_by_{by} WHERE {conditions}{found}"


def _merged(plan: Plan, group: Sequence[int], gathered: frozenset[int], by: str, *, present: bool) -> str:
    direction = "DESC" if plan.descending else "ASC"
    columns = _order_columns(plan.column)
    searched = (_words_test(plan.terms),) if plan.terms else ()
    conditions = " AND ".join((*_has_value(plan, present=present), *plan.conditions, *searched))

    def run(facet: str, index: str) -> str:
        chosen = f"SELECT row, {', '.join(columns[:-1])} FROM orders INDEXED BY orders_by_{index}"  # noqa: S608
        return f"{chosen} WHERE {facet} AND {conditions}"

    order = " ORDER BY " + ", ".join(f"{each} {direction}" for each in columns)
    if len(group) > MOST_RUNS:
        return run(f"facet IN ({_numbers(group)})", plan.column) + order
    runs = (run(f"facet = {each}", by if each in gathered else plan.column) for each in group)
    return " UNION ALL ".join(runs) + order


def _has_value(plan: Plan, *, present: bool) -> tuple[str, ...]:
    """Return the test for a value in the plan's column; none where a condition has a least value, which begins the range."""
    if not present:
        return (f"{plan.column} IS NULL",)
    if any(each.startswith(f"{plan.column} >=") for each in plan.conditions):
        return ()
    # Comparing with the least value of its kind is a range of the index; IS NOT NULL might not be.
    least = "-9223372036854775808" if plan.column in TIMES else "x''"
    return (f"{plan.column} >= {least}",)


def _order_columns(column: str) -> tuple[str, ...]:
    behind = ("changed", "updated", "created") if column == "wedding" else ("wedding", "changed")
    return (column, *behind, "row")


def _words_test(terms: Terms) -> str:
    """Return the condition that the words of an order hold ``terms``: the same as the search index finds."""
    tests = " AND ".join(
        "("
        + " OR ".join(" AND ".join(f"instr(words, ' {word}')" for word in every) for every in alternatives)
        + ")"
        for alternatives in terms
    )
    return f"(SELECT {tests} FROM order_words WHERE order_words.row = orders.row)"  # noqa: S608 - letters and digits only


def _group_place(groups: Sequence[Sequence[int]]) -> str:
    cases = " ".join(f"WHEN {number} THEN {place}" for place, group in enumerate(groups) for number in group)
    return f"CASE facet {cases} END"


def _numbers(numbers: Sequence[int]) -> str:
    return ", ".join(map(str, numbers))

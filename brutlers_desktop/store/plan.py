"""What a query for orders comes to: which facets, sorted by what, under which conditions. Pure."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from brutlers_desktop.domain.orders import CLOSED_STATUSES, TYPE_LABELS, status_rank
from brutlers_desktop.domain.queries import OrderQuery, SortColumn
from brutlers_desktop.domain.risk import Pace
from brutlers_desktop.store.folding import Terms, match_expression, search_terms
from brutlers_desktop.store.moments import to_millis

_TYPE_PLACES: Final = {order_type: place for place, order_type in enumerate(TYPE_LABELS)}

Place = tuple[bool, int, str]


@dataclass(frozen=True, slots=True)
class Facet:
    """A combination of connection, type and status, how many orders have it now, and their pace if it is known."""

    number: int
    type: str
    status: str
    orders: int
    pace: Pace | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """Groups of facets, one after the other, each sorted by ``column``; conditions on days and times; the search.

    ``bindings`` belong to all statements of the plan. ``terms`` are what is searched for, empty without a search; an FTS5
    expression of them is bound as ``match``.
    """

    groups: tuple[tuple[int, ...], ...]
    column: str
    descending: bool
    conditions: tuple[str, ...]
    bindings: dict[str, Any]
    terms: Terms
    orders: int
    """How many orders the facets have together."""

    @property
    def facets(self) -> tuple[int, ...]:
        """All facets of all groups."""
        return tuple(number for group in self.groups for number in group)


def plan(query: OrderQuery, facets: Sequence[Facet]) -> Plan:
    """Return the plan of ``query``, where ``facets`` are those of its connections.

    Statuses go by their place in an order's life and types by the order in which they are offered, unknown ones behind
    by their raw names; within one status or type the order that changed last comes first.
    """
    terms = search_terms(query.search)
    wanted = [each for each in facets if each.orders and _is_wanted(query, each)] if terms is not None else []
    groups: tuple[tuple[int, ...], ...]
    column, descending = query.sort.value, query.descending
    match query.sort:
        case SortColumn.STATUS:
            groups = _grouped(wanted, _status_place, descending=descending)
            column, descending = "updated", True
        case SortColumn.TYPE:
            groups = _grouped(wanted, _type_place, descending=descending)
            column, descending = "updated", True
        case _:
            groups = (tuple(each.number for each in wanted),) if wanted else ()
    conditions, bindings = _conditions(query, wanted)
    if terms:
        bindings["match"] = match_expression(terms)
    return Plan(
        groups, column, descending, conditions, bindings, terms or (), sum(each.orders for each in wanted)
    )


def _is_wanted(query: OrderQuery, facet: Facet) -> bool:
    if (
        query.open_only or query.late_on is not None or query.risk_on is not None
    ) and facet.status in CLOSED_STATUSES:
        return False
    return (not query.statuses or facet.status in query.statuses) and (
        not query.types or facet.type in query.types
    )


def _conditions(query: OrderQuery, wanted: Sequence[Facet]) -> tuple[tuple[str, ...], dict[str, Any]]:
    conditions: list[str] = []
    bindings: dict[str, Any] = {}
    last_days = [query.wedding_to.toordinal()] if query.wedding_to is not None else []
    if query.late_on is not None:
        last_days.append(query.late_on.toordinal() - 1)
    if query.risk_on is not None:
        # The condition itself looks at each order; this one keeps to a range of the index.
        longest = max((each.pace.longest for each in wanted if each.pace is not None), default=0)
        last_days.append(query.risk_on.toordinal() + longest - 1)
        conditions.append(_risk(wanted))
        bindings["risk_on"] = query.risk_on.toordinal()
    if query.wedding_from is not None:
        conditions.append("wedding >= :wedding_from")
        bindings["wedding_from"] = query.wedding_from.toordinal()
    if last_days:
        conditions.append("wedding <= :wedding_to")
        bindings["wedding_to"] = min(last_days)
    if query.changed_since is not None:
        conditions.append("changed >= :changed_since")
        bindings["changed_since"] = to_millis(query.changed_since)
    return tuple(conditions), bindings


def _risk(facets: Sequence[Facet]) -> str:
    """Return the condition that the wedding has passed, or comes before the order is finished with care (``risk.assess``)."""
    left = " ".join(
        f"WHEN {each.number} THEN max({each.pace.careful_stage} - max(:risk_on - ifnull(began, :risk_on), 0), 0) "
        f"+ {each.pace.careful_rest}"
        for each in facets
        if each.pace is not None
    )
    soon = f" OR wedding < :risk_on + CASE facet {left} END" if left else ""
    return f"(wedding < :risk_on{soon})"


def _grouped(
    facets: Sequence[Facet], place: Callable[[Facet], Place], *, descending: bool
) -> tuple[tuple[int, ...], ...]:
    """Group facets by their place and order the groups; what has no value goes last in both directions."""
    groups: dict[Place, list[int]] = {}
    for facet in facets:
        groups.setdefault(place(facet), []).append(facet.number)
    present = sorted((each for each in groups if not each[0]), reverse=descending)
    absent = [each for each in groups if each[0]]
    return tuple(tuple(groups[each]) for each in (*present, *absent))


def _status_place(facet: Facet) -> Place:
    return (not facet.status, status_rank(facet.status), facet.status)


def _type_place(facet: Facet) -> Place:
    return (not facet.type, _TYPE_PLACES.get(facet.type, len(_TYPE_PLACES)), facet.type)

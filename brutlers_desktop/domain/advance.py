"""The usual next status of an order: what this shop does most, else the known order of statuses. Pure."""

from collections.abc import Mapping, Sequence
from typing import Final

from brutlers_desktop.domain.orders import CLOSED_STATUSES, STATUS_LABELS

ENOUGH: Final = 5
"""Times that the shop must have gone on from a status before its habit counts."""
_ASIDE: Final = "CANCELLED"
"""Never the usual way, however often it happens."""


def usual_next(
    status: str, gone_on: Mapping[str, int], fallback: Sequence[str] = tuple(STATUS_LABELS)
) -> str | None:
    """Return the status that usually follows ``status``; None where an order usually ends or nothing is known.

    ``gone_on``: how often each status came next in the shop's own orders. It decides if it shows a habit: often enough, and
    one status in at least half of the cases. Otherwise the next of ``fallback`` does.
    """
    if status in CLOSED_STATUSES:
        return None
    counts = {each: many for each, many in gone_on.items() if each not in (_ASIDE, status, "")}
    total = sum(counts.values())
    if total >= ENOUGH:
        often = max(counts, key=lambda each: (counts[each], each))
        if counts[often] * 2 >= total:
            return often
    way = [each for each in fallback if each != _ASIDE]
    if status not in way or status == way[-1]:
        return None
    return way[way.index(status) + 1]

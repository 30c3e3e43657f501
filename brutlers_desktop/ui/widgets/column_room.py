"""Which columns of the orders table give way while an order stands beside it, so that its status stays in sight."""

from collections.abc import Sequence
from typing import Final, NamedTuple

FIRST_TO_GO: Final = (
    "id",
    "requests",
    "created",
    "phone",
    "email",
    "size",
    "color",
    "type",
    "model",
    "updated",
)
"""Keys of the columns that may give way, the least important first: the inspector tells what stood in them."""


class ColumnPlace(NamedTuple):
    """A shown column: its key, its width and the one it can do with, both in pixels."""

    key: str
    width: int
    least: int


def giving_way(places: Sequence[ColumnPlace], room: int) -> frozenset[str]:
    """Return the keys of the columns that give way so that the others, from left to right, fit into ``room``."""
    kept = list(places)
    for key in FIRST_TO_GO:
        if sum(each.width for each in kept[:-1]) + sum(each.least for each in kept[-1:]) <= room:
            break
        kept = [each for each in kept if each.key != key]
    return frozenset(each.key for each in places) - {each.key for each in kept}

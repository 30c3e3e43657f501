"""The shop behind a connection, as its profile names it."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Profile:
    """Who a connection belongs to: ``id`` stays the same for a shop, the rest is for people."""

    id: str
    name: str = ""
    email: str = ""


class Sameness(StrEnum):
    """Whether the shop behind a new grant is the one whose orders are in the archive."""

    SAME = "same"
    OTHER = "other"
    UNCERTAIN = "uncertain"


def judge_shop(
    known_id: str, told_id: str, *, has_orders: bool, recognised: bool, may_read: bool = True
) -> Sameness:
    """Judge a new grant's shop. Ids are those of profiles, empty where none was told.

    ``has_orders``: the archive holds orders of the connection; ``recognised``: the new grant lists one of them; ``may_read``: it
    may list orders at all. Without orders here, or without orders from there, nothing can mix.
    """
    if known_id and told_id:
        return Sameness.SAME if known_id == told_id else Sameness.OTHER
    if recognised or not has_orders or not may_read:
        return Sameness.SAME
    return Sameness.UNCERTAIN

"""The shop behind a connection, as its profile names it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Profile:
    """Who a connection belongs to: ``id`` stays the same for a shop, the rest is for people."""

    id: str
    name: str = ""
    email: str = ""

"""What the palette finds, and in which order it shows that. Pure."""

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from typing import Final

from brutlers_desktop.translation import tr_noop


class Group(IntEnum):
    """The kinds of hits, in the order in which equally good ones are shown."""

    RECENT = 0
    ORDERS = 1
    CUSTOMERS = 2
    PAGES = 3
    SETTINGS = 4
    ACTIONS = 5


HEADINGS: Final = {
    Group.RECENT: tr_noop("Opened lately"),
    Group.ORDERS: tr_noop("Orders"),
    Group.CUSTOMERS: tr_noop("Customers"),
    Group.PAGES: tr_noop("Pages"),
    Group.SETTINGS: tr_noop("Settings"),
    Group.ACTIONS: tr_noop("Actions"),
}
MOST: Final = {Group.RECENT: 6, Group.ORDERS: 7, Group.CUSTOMERS: 4}
"""How many hits of a group are shown at most."""
MOST_OF_OTHERS: Final = 5
NO_MATCH: Final = 4
"""A rank: lower ones are better, from 0 for the very text that was typed."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Something to open. ``more`` tells it from others like it; ``keys``: the key that does the same, as the system writes it.

    ``mark`` finds it again among what was opened lately; without a customer's data. Empty: it is not remembered.
    """

    group: Group
    text: str
    open: Callable[[], object]
    more: str = ""
    keys: str = ""
    icon_name: str = ""
    mark: str = ""
    rank: int = NO_MATCH

    @property
    def words(self) -> str:
        """What is heard of it."""
        return ", ".join(each for each in (self.text, self.more, self.keys) if each)


def rank_of(typed: str, *texts: str) -> int:
    """Return how well the best of ``texts`` fits: 0 the same, 1 it begins so, 2 a word of it does, 3 each word typed begins one.

    ``NO_MATCH`` where none does. Case and accents count for nothing.
    """
    sought = _plain(typed)
    words = sought.split()
    return min((_rank(sought, words, _plain(text)) for text in texts), default=NO_MATCH)


def arranged(hits: Iterable[Hit]) -> list[Hit]:
    """Return the hits as they are shown: the group with the best one first, in it the better ones first."""
    by_group: dict[Group, list[Hit]] = {}
    for hit in hits:
        by_group.setdefault(hit.group, []).append(hit)
    groups = sorted(by_group, key=lambda group: (min(hit.rank for hit in by_group[group]), group))
    return [
        hit
        for group in groups
        for hit in sorted(by_group[group], key=lambda hit: hit.rank)[: MOST.get(group, MOST_OF_OTHERS)]
    ]


def _rank(sought: str, words: list[str], text: str) -> int:
    if not words:
        return NO_MATCH
    if text == sought:
        return 0
    if text.startswith(sought):
        return 1
    if f" {sought}" in f" {text}":
        return 2
    found = text.split()
    return 3 if all(any(each.startswith(word) for each in found) for word in words) else NO_MATCH


@lru_cache(maxsize=2048)
def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    bare = "".join(each for each in decomposed if not unicodedata.combining(each))
    return " ".join(bare.replace("-", " ").replace("…", " ").split())

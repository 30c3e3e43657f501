"""Customers as the shop keeps them at Brutlers. Pure.

Measurements and preferences are open sets: objects whose names and values any shop makes up (API page: Customers). They are kept
as the JSON that came, and shown name by name.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

import msgspec

from brutlers_desktop.domain.text import clean_text, same_text
from brutlers_desktop.domain.times import parse_date

MOST_ROWS: Final = 60
"""Measurements or preferences that are shown; more are in an export."""
MOST_CHARACTERS: Final = 500
"""Characters of one that are shown."""
DEEPEST: Final = 4
"""How far down an object in an object is taken apart; what is deeper is shown as JSON."""


class CustomerRecord(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A customer as the API last gave it. Times are texts as they came; missing values are empty texts.

    ``measurements``, ``preferences``: JSON as it came, an object as documented. ``other``: the fields that are not known here, as
    ``other_facts.packed`` writes them.
    """

    id: str
    name: str = ""
    email: str = ""
    phone: str = ""
    wedding_date: str = ""
    notes: str = ""
    measurements: str = ""
    preferences: str = ""
    created_at: str = ""
    other: str = ""

    @property
    def wedding_day(self) -> date | None:
        """The wedding's calendar day; None if unknown or unreadable."""
        return parse_date(self.wedding_date)


def rows_of(text: str) -> tuple[tuple[str, str], ...]:
    """Return measurements or preferences line by line, as they are shown: the name (``bust``, ``contact · by``) and the value.

    Values are shown as they came, units and all; at most ``MOST_ROWS`` of ``MOST_CHARACTERS`` each.
    """
    if not text:
        return ()
    try:
        value = msgspec.json.decode(text)
    except (ValueError, RecursionError):
        return (("", clean_text(text, MOST_CHARACTERS)),)
    if value in (None, {}, [], ""):
        return ()
    shown = []
    for path, each in _leaves(value, ()):
        name = " · ".join(clean_text(part, 80) or "“ ”" for part in path)
        shown.append((name, clean_text(_said(each), MOST_CHARACTERS)))
        if len(shown) == MOST_ROWS:
            break
    return tuple(shown)


def is_same_person(one: CustomerRecord, other: CustomerRecord) -> bool:
    """Tell whether two records carry the same e-mail address."""
    return bool(one.email) and same_text(one.email, other.email)


def _leaves(value: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any]]:
    if isinstance(value, dict) and value and len(path) < DEEPEST:
        for name, each in value.items():
            yield from _leaves(each, (*path, str(name)))
    else:
        yield path, value


def _said(value: Any) -> str:
    """Return a value as text: a text as it is, a list of simple ones by commas, null as a dash, all else as JSON."""
    if value is None:
        return "–"
    if isinstance(value, str):
        return value
    if isinstance(value, list) and all(isinstance(each, str | int | float) for each in value):
        return ", ".join(_said(each) for each in value)
    return msgspec.json.encode(value).decode()

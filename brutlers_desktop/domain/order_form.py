"""What is typed to create an order, read and judged as a whole. Pure; the single fields' checks are ``checks``."""

import re
from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from types import MappingProxyType
from typing import Final

from brutlers_desktop.domain.outbox import NewOrder
from brutlers_desktop.domain.times import parse_date
from brutlers_desktop.translation import tr, tr_noop

FIELDS: Final = tuple(field.name for field in fields(NewOrder))
"""The names of what is typed; what a form holds is a text by each."""
NOTES: Final = ("description", "special_requests")
"""Those that have lines."""
MOST_CHARACTERS: Final = MappingProxyType(dict.fromkeys(FIELDS, 200) | dict.fromkeys(NOTES, 5000))
REQUIRED: Final = MappingProxyType(
    {"customer_name": tr_noop("Who is the order for?"), "type": tr_noop("Choose what is ordered.")}
)
_NUMBERS: Final = re.compile(r"(\d{1,2})[./\-\s]+(\d{1,2})[./\-\s]*(\d{4}|\d{2})?", re.ASCII)
_WITH_MONTH: Final = re.compile(r"(\d{1,2})\.?\s*([^\W\d_]+)\.?,?\s*(\d{4}|\d{2})?")
_CENTURY: Final = 2000


def read_day(text: str, today: date, months: Mapping[str, int] = MappingProxyType({})) -> date | None:
    """Read a day as people in Europe write it: ISO 8601, ``12.6.2027``, ``12/6/27``, ``12 June 2027``; None if it is none.

    ``months``: their names in small letters with their numbers. A day without a year is the next such day from ``today`` on.
    """
    typed = text.strip()
    if (iso := parse_date(typed)) is not None:
        return iso
    if (numbers := _NUMBERS.fullmatch(typed)) is not None:
        day, month, year = numbers.groups()
        return _day(year, int(month), int(day), today)
    if (words := _WITH_MONTH.fullmatch(typed)) is not None:
        day, name, year = words.groups()
        found = months.get(name.casefold())
        return None if found is None else _day(year, found, int(day), today)
    return None


def missing(values: Mapping[str, str]) -> dict[str, str]:
    """Return what must be given and is not: the words for it by the name of the field."""
    return {name: tr(words) for name, words in REQUIRED.items() if not values.get(name, "").strip()}


def new_order(values: Mapping[str, str], wedding_day: date | None) -> NewOrder:
    """Return the order as it is to be created; ``wedding_day`` is the day that was typed, read."""
    texts = {name: values.get(name, "").strip() for name in FIELDS}
    return NewOrder(**texts | {"wedding_date": "" if wedding_day is None else wedding_day.isoformat()})


def values_of(order: NewOrder) -> dict[str, str]:
    """Return what would have been typed to create ``order``."""
    return {name: str(getattr(order, name)) for name in FIELDS}


def is_empty(values: Mapping[str, str]) -> bool:
    """Tell whether nothing was typed that would be missed; the type is chosen beforehand."""
    return not any(values.get(name, "").strip() for name in FIELDS if name != "type")


def _day(year: str | None, month: int, day: int, today: date) -> date | None:
    try:
        if year is not None:
            return date(int(year) + (_CENTURY if len(year) == 2 else 0), month, day)
        this_year = date(today.year, month, day)
        return this_year if this_year >= today else date(today.year + 1, month, day)
    except ValueError:
        return None

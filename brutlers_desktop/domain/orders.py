"""Orders and what their types and statuses are called. Type and status are open sets (API page: Orders).

They hold only texts and each other, so no cycle: the collector, which would stop the window for a second over a hundred
thousand of them, is told to pass them by (``gc=False``).
"""

from collections.abc import Iterable
from datetime import date, datetime
from functools import lru_cache
from typing import Final

import msgspec

from brutlers_desktop.domain.text import clean_text, visible_text
from brutlers_desktop.domain.times import parse_date, parse_time
from brutlers_desktop.translation import tr, tr_noop

TYPE_LABELS: Final[dict[str, str]] = {
    "BRIDAL_DRESS": tr_noop("Bridal dress"),
    "SUIT": tr_noop("Suit"),
    "RENTAL": tr_noop("Rental"),
}

STATUS_LABELS: Final[dict[str, str]] = {
    "ORDERED": tr_noop("Ordered", about="status of an order"),
    "IN_PRODUCTION": tr_noop("In production", about="status of an order"),
    "FITTING_READY": tr_noop("Fitting ready", about="status of an order"),
    # Assumed by us, not in the public examples (API page: Orders, the status call).
    "READY_FOR_PICKUP": tr_noop("Ready for pickup", about="status of an order"),
    "COMPLETED": tr_noop("Completed", about="status of an order"),
    "CANCELLED": tr_noop("Cancelled", about="status of an order"),
}
"""Known statuses in the usual order of an order's life."""

CLOSED_STATUSES: Final = frozenset({"COMPLETED", "CANCELLED"})


class Customer(msgspec.Struct, frozen=True, gc=False):
    """The customer as the order names them; empty text where the API gave nothing."""

    name: str = ""
    email: str = ""
    phone: str = ""


class OrderUpdate(msgspec.Struct, frozen=True, gc=False):
    """One entry of an order's timeline; ``created_at`` as it came.

    ``image``: a picture's data URL or https URL as it came, empty without one (API page: Orders, the status call).
    """

    status: str
    message: str
    created_at: str
    image: str = ""


class Order(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """An order as the API last gave it. Times are texts as they came; missing values are empty texts.

    ``other``: the fields that are not known here, as ``other_facts.packed`` writes them.
    """

    id: str
    type: str = ""
    status: str = ""
    model: str = ""
    size: str = ""
    color: str = ""
    description: str = ""
    special_requests: str = ""
    customer: Customer = Customer()
    wedding_date: str = ""
    created_at: str = ""
    updated_at: str = ""
    updates: tuple[OrderUpdate, ...] = ()
    other: str = ""

    @property
    def wedding_day(self) -> date | None:
        """The wedding's calendar day; None if unknown or unreadable."""
        return parse_date(self.wedding_date)

    @property
    def updated_time(self) -> datetime | None:
        """When the order last changed, UTC; None if unknown or unreadable."""
        return parse_time(self.updated_at)


def type_label(order_type: str) -> str:
    """Return the type in words; an unknown one by its raw name, told apart from all others; nothing for blanks."""
    known = TYPE_LABELS.get(order_type)
    return tr(known) if known else _raw_name(order_type, frozenset(map(tr, TYPE_LABELS.values())))


def typed_status(text: str, seen: Iterable[str] = ()) -> str:
    """Return the status that a person means by what they typed; empty if nothing was typed.

    A known status or one ``seen`` by its code or name, in whatever case; another one in the form of those: ``BEADING_DONE``.
    """
    code = "_".join(text.split())
    spelled = code.casefold()
    for each in (*STATUS_LABELS, *seen):
        if spelled in (each.casefold(), "_".join(status_label(each).split()).casefold()):
            return each
    return code.upper()


def status_label(status: str) -> str:
    """Return the status in words; an unknown one by its raw name, told apart from all others; nothing for blanks."""
    if status in STATUS_LABELS:
        return _status_words(STATUS_LABELS[status])
    return _raw_name(status, frozenset(map(_status_words, STATUS_LABELS.values())))


def _status_words(source: str) -> str:
    return tr(source, about="status of an order")


@lru_cache(maxsize=512)
def _raw_name(value: str, words: frozenset[str]) -> str:
    if not clean_text(value):
        return ""
    shown = visible_text(value)
    return f"“{shown}”" if shown != value or shown in words else value


def status_rank(status: str) -> int:
    """Return where the status stands in an order's life; unknown ones after all known ones."""
    return list(STATUS_LABELS).index(status) if status in STATUS_LABELS else len(STATUS_LABELS)


def is_late(order: Order, today: date) -> bool:
    """Tell whether the wedding day has passed while the order is still open."""
    day = order.wedding_day
    return day is not None and day < today and order.status not in CLOSED_STATUSES

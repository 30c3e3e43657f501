"""What is different between two versions of an order. Pure."""

from dataclasses import dataclass
from typing import Final

from brutlers_desktop.domain.orders import Order, OrderUpdate

FIELDS: Final = (
    "customer.name",
    "customer.email",
    "customer.phone",
    "wedding_date",
    "type",
    "model",
    "size",
    "color",
    "description",
    "special_requests",
    "status",
)
"""The facts of an order that a person compares, in the order in which they are shown. ``customer.name`` is the name of
the order's customer."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One fact before and after; empty text where there was none. ``field`` is one of ``FIELDS``."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Changes:
    """What a later version of an order changed: its facts, and the entries that its timeline gained."""

    fields: tuple[FieldChange, ...] = ()
    new_updates: tuple[OrderUpdate, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.fields or self.new_updates)


def changes_between(before: Order, after: Order) -> Changes:
    """Return what ``after`` has that ``before`` had not. Both are versions of one order."""
    fields = tuple(
        FieldChange(field, old, new)
        for field in FIELDS
        if (old := value_of(before, field)) != (new := value_of(after, field))
    )
    known = list(before.updates)
    gained = []
    for update in after.updates:
        if update in known:
            known.remove(update)
        else:
            gained.append(update)
    return Changes(fields, tuple(gained))


def value_of(order: Order, field: str) -> str:
    """Return the text of one of ``FIELDS`` as it came. Raises ``AttributeError`` for another name."""
    owner, _, name = field.rpartition(".")
    return str(getattr(order.customer if owner else order, name))

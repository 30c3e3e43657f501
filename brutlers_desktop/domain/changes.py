"""What is different between two versions of an order. Pure."""

from dataclasses import dataclass
from typing import Final

from brutlers_desktop.domain.orders import Order, OrderUpdate
from brutlers_desktop.domain.other_facts import named_texts

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
    """One fact before and after; empty text where there was none. ``field`` is one of ``FIELDS``, or a raw name."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Changes:
    """What a later version of an order changed: its facts, the entries that its timeline gained, and its other facts.

    ``others``: their ``field`` is the raw name, as of ``other_facts.named_texts``.
    """

    fields: tuple[FieldChange, ...] = ()
    new_updates: tuple[OrderUpdate, ...] = ()
    others: tuple[FieldChange, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.fields or self.new_updates or self.others)


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
    return Changes(fields, tuple(gained), _others_between(before.other, after.other))


def _others_between(before: str, after: str) -> tuple[FieldChange, ...]:
    if before == after:
        return ()
    old, new = named_texts(before), named_texts(after)
    pairs = ((name, old.get(name, ""), new.get(name, "")) for name in old | new)
    return tuple(FieldChange(*each) for each in pairs if each[1] != each[2])


def value_of(order: Order, field: str) -> str:
    """Return the text of one of ``FIELDS`` as it came. Raises ``AttributeError`` for another name."""
    owner, _, name = field.rpartition(".")
    return str(getattr(order.customer if owner else order, name))

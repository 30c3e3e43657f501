"""Customers to be made or changed, and whether the archive or an answer shows that. Pure."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final

import msgspec

from brutlers_desktop.domain.customers import CustomerRecord
from brutlers_desktop.domain.text import same_text
from brutlers_desktop.domain.times import parse_date, parse_time

FIELDS: Final = ("name", "email", "phone", "wedding_date", "notes", "measurements", "preferences")
"""What can be written of a customer, by the names of ``CustomerRecord``."""
OBJECTS: Final = frozenset({"measurements", "preferences"})
"""Those whose text is a JSON object."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CustomerWrite:
    """A customer to be made, or with ``customer_id`` to be changed.

    ``fields``: what is written, by the names in ``FIELDS``; of a change only what differs, an empty text empties the field.
    ``seen``: what stood in these fields when the person decided. ``name``: what the customer is called, for lists.
    """

    name: str
    customer_id: str = ""
    fields: dict[str, str] = field(default_factory=dict)
    seen: dict[str, str] = field(default_factory=dict)


def new_customer(values: Mapping[str, str]) -> CustomerWrite:
    """Return the customer to be made of what was typed; what is empty is left out."""
    given = {name: values.get(name, "").strip() for name in FIELDS}
    return CustomerWrite(name=given["name"], fields={name: text for name, text in given.items() if text})


def change_of(customer: CustomerRecord, values: Mapping[str, str]) -> CustomerWrite | None:
    """Return what was changed of a customer; None if nothing was."""
    typed = {name: values.get(name, "").strip() for name in FIELDS}
    seen = {name: str(getattr(customer, name)) for name in FIELDS}
    changed = {name: text for name, text in typed.items() if not is_same(name, text, seen[name])}
    if not changed:
        return None
    return CustomerWrite(
        name=typed["name"],
        customer_id=customer.id,
        fields=changed,
        seen={name: seen[name] for name in changed},
    )


def with_changes(customer: CustomerRecord, writes: Sequence[CustomerWrite]) -> CustomerRecord:
    """Return the customer as it will be once these changes took effect, in their order."""
    fields = {name: text for write in writes for name, text in write.fields.items()}
    return msgspec.structs.replace(customer, **fields)


def is_same(name: str, one: str, other: str) -> bool:
    """Tell whether two texts of a field say the same: days by the calendar, objects by their content."""
    if one.strip() == other.strip():
        return True
    if name == "wedding_date":
        day = parse_date(one)
        return day is not None and day == parse_date(other)
    if name in OBJECTS:
        return bool(_content(one) == _content(other))
    return same_text(one, other) if name == "email" else one.split() == other.split()


def differing(write: CustomerWrite, customer: CustomerRecord, side: Mapping[str, str]) -> tuple[str, ...]:
    """Return the written fields in which the customer is not as on ``side`` (``write.fields`` or ``write.seen``)."""
    return tuple(
        name for name in write.fields if not is_same(name, str(getattr(customer, name)), side.get(name, ""))
    )


def conflicts(write: CustomerWrite, customer: CustomerRecord) -> dict[str, str]:
    """Return the fields that are neither as the person saw nor as they want them, with what stands there."""
    apart = set(differing(write, customer, write.seen)) & set(differing(write, customer, write.fields))
    return {name: str(getattr(customer, name)) for name in write.fields if name in apart}


def may_be(customer: CustomerRecord, wanted: CustomerWrite) -> bool:
    """Tell whether a customer that is new may be the one that was to be made."""
    email, phone = wanted.fields.get("email", ""), wanted.fields.get("phone", "")
    return (
        same_text(customer.name, wanted.name)
        or (bool(email) and same_text(customer.email, email))
        or (bool(phone) and "".join(phone.split()) == "".join(customer.phone.split()))
    )


def new_since(
    customers: Sequence[CustomerRecord], known_ids: Collection[str], since: datetime | None = None
) -> list[CustomerRecord]:
    """Return the customers that were not known; ``since``: and are not told to have been created before (UTC)."""
    found = [each for each in customers if each.id not in known_ids]
    if since is None:
        return found
    made = ((each, parse_time(each.created_at)) for each in found)
    return [each for each, at in made if at is None or at >= since - timedelta(seconds=2)]


def _content(text: str) -> Any:
    try:
        return msgspec.json.decode(text) if text.strip() else {}
    except (ValueError, RecursionError):
        return text

"""What an answer tells of an order beyond the fields known here: kept as it came, shown by its raw names. Pure."""

from dataclasses import dataclass, field
from typing import Final

import msgspec

Fields = dict[str, msgspec.Raw]

_fields: Final = msgspec.json.Decoder(Fields)
_list: Final = msgspec.json.Decoder(list[Fields])


@dataclass(frozen=True, slots=True)
class OtherFacts:
    """The unknown fields of an order, of its customer, and of each of its updates, their values as JSON."""

    order: Fields = field(default_factory=dict)
    customer: Fields = field(default_factory=dict)
    updates: tuple[Fields, ...] = ()


def packed(facts: OtherFacts) -> str:
    """Return ``facts`` as JSON: an object with the same nesting as the API's; empty if there are none. Equal ones are equal."""
    nested = _sorted(facts.order)
    if facts.customer:
        nested["customer"] = msgspec.Raw(msgspec.json.encode(_sorted(facts.customer)))
    if any(facts.updates):
        nested["updates"] = msgspec.Raw(msgspec.json.encode([_sorted(each) for each in facts.updates]))
    if not nested:
        return ""
    return msgspec.json.format(msgspec.json.encode(nested), indent=-1).decode(errors="replace")


def unpacked(other: str) -> OtherFacts:
    """Return the facts of a text made by ``packed``."""
    if not other:
        return OtherFacts()
    order = _fields.decode(other)
    customer, updates = order.pop("customer", None), order.pop("updates", None)
    return OtherFacts(
        order,
        {} if customer is None else _fields.decode(customer),
        () if updates is None else tuple(_list.decode(updates)),
    )


def named_texts(other: str) -> dict[str, str]:
    """Return each fact's text by its raw name: ``price``, ``customer.company``, ``updates.2.by`` (the second entry's).

    A text as it is, all else as JSON; null is empty.
    """
    facts = unpacked(other)
    named = {name: _text(value) for name, value in facts.order.items()}
    named |= {f"customer.{name}": _text(value) for name, value in facts.customer.items()}
    for number, update in enumerate(facts.updates, 1):
        named |= {f"updates.{number}.{name}": _text(value) for name, value in update.items()}
    return named


def _sorted(fields: Fields) -> Fields:
    return dict(sorted(fields.items()))


def _text(value: msgspec.Raw) -> str:
    raw = bytes(value)
    if raw == b"null":
        return ""
    return msgspec.json.decode(raw, type=str) if raw.startswith(b'"') else raw.decode()

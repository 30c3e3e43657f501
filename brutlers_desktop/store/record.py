"""An order as rows of the database, and back. Pure."""

import hashlib
from typing import Any, Final

import msgspec

from brutlers_desktop.domain.orders import Customer, Order, OrderUpdate
from brutlers_desktop.domain.risk import began
from brutlers_desktop.store.collation import known_sort_key, sort_key
from brutlers_desktop.store.moments import text_day, text_millis

FACTS: Final = (
    "id, type, status, model, size, color, description, special_requests, customer_name, customer_email, customer_phone, "
    "wedding_date, created_at, updated_at, other"
)
"""The columns of ``order_fact`` that hold the order's texts, in the order of ``facts``."""
FACT_COUNT: Final = FACTS.count(",") + 1

Row = tuple[Any, ...]

_encoder: Final = msgspec.json.Encoder()
_updates: Final = msgspec.json.Decoder(tuple[OrderUpdate, ...])
_order: Final = msgspec.json.Decoder(Order)


def body(order: Order) -> bytes:
    """Return the order's canonical JSON: equal orders have equal bodies."""
    return _encoder.encode(order)


def columns(order: Order) -> tuple[Row, bytes, bytes]:
    """Return the order's ``facts``, its ``updates_body``, and 16 bytes by which versions are told apart."""
    order_facts, timeline = facts(order), updates_body(order)
    # What is not known stands apart, so that an order without it has the digest of the times before it was kept.
    told = _encoder.encode(order_facts[:-1]) + timeline + order.other.encode()
    digest = hashlib.blake2b(told, digest_size=16).digest()
    return order_facts, timeline, digest


def from_body(order_body: bytes) -> Order:
    """Return the order of a body made by ``body``."""
    return _order.decode(order_body)


def facts(order: Order) -> Row:
    """Return the order's texts, in the order of ``FACTS``."""
    customer = order.customer
    return (
        order.id,
        order.type,
        order.status,
        order.model,
        order.size,
        order.color,
        order.description,
        order.special_requests,
        customer.name,
        customer.email,
        customer.phone,
        order.wedding_date,
        order.created_at,
        order.updated_at,
        order.other,
    )


def updates_body(order: Order) -> bytes:
    """Return the timeline's JSON; empty for an order without one."""
    return _encoder.encode(order.updates) if order.updates else b""


def from_facts(columns: Row, timeline: bytes = b"") -> Order:
    """Return the order of its texts, with the timeline of ``updates_body``."""
    (
        order_id,
        order_type,
        status,
        model,
        size,
        color,
        description,
        requests,
        name,
        email,
        phone,
        wedding,
        made,
        changed,
        other,
    ) = columns
    return Order(
        id=order_id,
        type=order_type,
        status=status,
        model=model,
        size=size,
        color=color,
        description=description,
        special_requests=requests,
        customer=Customer(name, email, phone),
        wedding_date=wedding,
        created_at=made,
        updated_at=changed,
        updates=_updates.decode(timeline) if timeline else (),
        other=other,
    )


def text_keys(order: Order, alphabet: str) -> Row:
    """Return the sort keys of customer, model, size and colour."""
    return (
        sort_key(order.customer.name, alphabet),
        known_sort_key(order.model, alphabet),
        known_sort_key(order.size, alphabet),
        known_sort_key(order.color, alphabet),
    )


def time_keys(order: Order) -> tuple[int | None, int | None, int | None]:
    """Return wedding day (ordinal), last change and creation (milliseconds)."""
    return text_day(order.wedding_date), text_millis(order.updated_at), text_millis(order.created_at)


def began_day(order: Order) -> int | None:
    """Return the day (ordinal) on which the present status began, as far as the timeline tells it."""
    day = began(order.updates, order.status)
    return None if day is None else day.toordinal()


def changed_at(updated: int | None, updated_before: int | None, seen_at: int) -> int:
    """Return when a version came about: the server's time if it tells a new one that is not to come, else when it was seen."""
    if updated is None or updated == updated_before:
        return seen_at
    return min(updated, seen_at)

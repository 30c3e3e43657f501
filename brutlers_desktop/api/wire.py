"""JSON of the vendor API to domain types: pure, fast where the shape is as documented, tolerant where it is not."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

import msgspec

from brutlers_desktop.api.loose import all_fields, fields_of, items_of, text_of, texts_of, without
from brutlers_desktop.api.pieces import pieces
from brutlers_desktop.domain.orders import Customer, Order, OrderUpdate
from brutlers_desktop.domain.other_facts import OtherFacts, packed
from brutlers_desktop.errors import NonsenseAnswer
from brutlers_desktop.translation import tr

MAX_ID_LENGTH: Final = 200
DECODE_STEP: Final = 500
"""Orders decoded between two chances for other threads: msgspec holds the interpreter lock while it decodes."""


class _WireCustomer(msgspec.Struct, gc=False, forbid_unknown_fields=True):
    name: str | None = None
    email: str | None = None
    phone: str | None = None
    weddingDate: str | None = None  # noqa: N815 - the API's name. Assumed: a customer may carry it (API page: Orders)


class _WireUpdate(msgspec.Struct, gc=False, forbid_unknown_fields=True):
    status: str | None = None
    message: str | None = None
    createdAt: str | None = None  # noqa: N815
    image: str | None = None  # Assumed: an answer names the image as the status call does (API page: Orders)


class _WireOrder(msgspec.Struct, gc=False, forbid_unknown_fields=True):
    id: str
    type: str | None = None
    status: str | None = None
    model: str | None = None
    size: str | None = None
    color: str | None = None
    description: str | None = None
    specialRequests: str | None = None  # noqa: N815
    weddingDate: str | None = None  # noqa: N815 - assumed: an order may carry it (API page: Orders)
    customer: _WireCustomer | None = None
    updates: list[_WireUpdate] | None = None
    createdAt: str | None = None  # noqa: N815
    updatedAt: str | None = None  # noqa: N815


@dataclass(slots=True)
class DecodedOrders:
    """The orders of an answer, in its order, and how many items were set aside as unreadable.

    ``asked_at``: when it was asked for, in monotonic seconds; None where that is of no matter.
    ``server_asked_at``, ``server_answered_at``: when it was asked for and when it came, by the server's clock, UTC; None for
    a body that stands alone.
    """

    orders: list[Order] = field(default_factory=list)
    set_aside: int = 0
    asked_at: float | None = None
    server_asked_at: datetime | None = None
    server_answered_at: datetime | None = None


_ORDER: Final = frozenset(_WireOrder.__struct_fields__)
_PLAIN: Final = _ORDER - {"customer", "updates"}
_CUSTOMER: Final = frozenset(_WireCustomer.__struct_fields__)
_UPDATE: Final = frozenset(_WireUpdate.__struct_fields__)

_order: Final = msgspec.json.Decoder(_WireOrder)


def decode_orders(body: bytes) -> DecodedOrders:
    """Decode the answer of ``GET /api/vendor/orders``. Run it in a worker for large bodies.

    One malformed order is set aside and counted; the others arrive.

    Raises:
        NonsenseAnswer: the envelope itself cannot be read.
    """
    result = DecodedOrders()
    for batch in decode_in_steps(body):
        result.orders += batch.orders
        result.set_aside += batch.set_aside
    return result


def decode_in_steps(body: bytes) -> Iterator[DecodedOrders]:
    """Decode like ``decode_orders``, giving out some hundred orders at a time."""
    try:
        for raw_orders in pieces(body):
            for start in range(0, len(raw_orders), DECODE_STEP):
                yield _decode_batch(raw_orders[start : start + DECODE_STEP])
    except ValueError:
        raise NonsenseAnswer(
            tr("The orders could not be read"),
            tr(
                "Brutlers sent something that is not a list of orders. Your orders here are unchanged. "
                "Try again in a moment."
            ),
        ) from None


def _decode_batch(raw_orders: list[msgspec.Raw]) -> DecodedOrders:
    batch = DecodedOrders()
    for raw in raw_orders:
        order = _decode_order(raw)
        if order is None:
            batch.set_aside += 1
        else:
            batch.orders.append(order)
    return batch


def _decode_order(raw: msgspec.Raw) -> Order | None:
    try:
        return _from_wire(_order.decode(raw))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return _from_odd(raw)


def _from_wire(wire: _WireOrder, other: str = "") -> Order | None:
    if not wire.id or len(wire.id) > MAX_ID_LENGTH:
        return None
    customer = wire.customer
    return Order(
        id=wire.id,
        type=wire.type or "",
        status=wire.status or "",
        model=wire.model or "",
        size=wire.size or "",
        color=wire.color or "",
        description=wire.description or "",
        special_requests=wire.specialRequests or "",
        customer=Customer()
        if customer is None
        else Customer(customer.name or "", customer.email or "", customer.phone or ""),
        wedding_date=wire.weddingDate or (customer.weddingDate if customer else None) or "",
        created_at=wire.createdAt or "",
        updated_at=wire.updatedAt or "",
        updates=tuple(
            OrderUpdate(u.status or "", u.message or "", u.createdAt or "", u.image or "")
            for u in wire.updates or ()
        ),
        other=other,
    )


def _from_odd(raw: msgspec.Raw) -> Order | None:
    """Read an order with fields that are not known, or not of the documented types: those as text; None if it is no order."""
    try:
        fields = all_fields(raw)
        customer = fields_of(fields.get("customer"))
        updates = items_of(fields.get("updates"))
        wire = _WireOrder(
            **texts_of(fields, _PLAIN),
            customer=_WireCustomer(name=text_of(fields.get("customer")))
            if customer is None
            else _WireCustomer(**texts_of(customer, _CUSTOMER)),
            updates=[_odd_update(each) for each in updates],
        )
        other = packed(
            OtherFacts(
                without(fields, _ORDER),
                without(customer or {}, _CUSTOMER),
                tuple(without(fields_of(each) or {}, _UPDATE) for each in updates),
            )
        )
    except (ValueError, RecursionError, OverflowError):
        return None
    return _from_wire(wire, other)


def _odd_update(value: msgspec.Raw) -> _WireUpdate:
    fields = fields_of(value)
    return _WireUpdate(message=text_of(value)) if fields is None else _WireUpdate(**texts_of(fields, _UPDATE))

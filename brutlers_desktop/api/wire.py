"""JSON of the vendor API to domain types: pure, fast where the shape is as documented, tolerant where it is not."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

import msgspec

from brutlers_desktop.api.pieces import pieces
from brutlers_desktop.domain.orders import Customer, Order, OrderUpdate
from brutlers_desktop.errors import NonsenseAnswer

MAX_ID_LENGTH: Final = 200
DECODE_STEP: Final = 500
"""Orders decoded between two chances for other threads: msgspec holds the interpreter lock while it decodes."""


class _WireCustomer(msgspec.Struct, gc=False):
    name: str | None = None
    email: str | None = None
    phone: str | None = None
    weddingDate: str | None = None  # noqa: N815 - the API's name. Assumed: a customer may carry it (API page: Orders)


class _WireUpdate(msgspec.Struct, gc=False):
    status: str | None = None
    message: str | None = None
    createdAt: str | None = None  # noqa: N815
    image: str | None = None  # Assumed: an answer names the image as the status call does (API page: Orders)


class _WireOrder(msgspec.Struct, gc=False):
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
            "The orders could not be read",
            "Brutlers sent something that is not a list of orders. Your orders here are unchanged. Try again in a moment.",
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


def _from_wire(wire: _WireOrder) -> Order | None:
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
    )


def _from_odd(raw: msgspec.Raw) -> Order | None:
    """Read an order whose fields are not of the documented types: every value as text; None if it is no order at all."""
    try:
        data = msgspec.json.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    if not isinstance(data, dict):
        return None
    text = {key: _as_text(value) for key, value in data.items()}
    customer = data.get("customer")
    person = (
        {k: _as_text(v) for k, v in customer.items()}
        if isinstance(customer, dict)
        else {"name": _as_text(customer)}
    )
    updates = data.get("updates")
    wire = _WireOrder(
        id=text.get("id", ""),
        type=text.get("type"),
        status=text.get("status"),
        model=text.get("model"),
        size=text.get("size"),
        color=text.get("color"),
        description=text.get("description"),
        specialRequests=text.get("specialRequests"),
        weddingDate=text.get("weddingDate"),
        customer=_WireCustomer(
            person.get("name"), person.get("email"), person.get("phone"), person.get("weddingDate")
        ),
        updates=[_odd_update(u) for u in updates] if isinstance(updates, list) else None,
        createdAt=text.get("createdAt"),
        updatedAt=text.get("updatedAt"),
    )
    return _from_wire(wire)


def _odd_update(value: Any) -> _WireUpdate:
    if not isinstance(value, dict):
        return _WireUpdate(message=_as_text(value))
    return _WireUpdate(
        _as_text(value.get("status")),
        _as_text(value.get("message")),
        _as_text(value.get("createdAt")),
        _as_text(value.get("image")),
    )


def _as_text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    try:
        return msgspec.json.encode(value).decode()
    except (msgspec.EncodeError, RecursionError, ValueError, OverflowError):
        return ""

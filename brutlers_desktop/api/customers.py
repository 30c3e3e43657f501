"""JSON of the Customers API to domain types and back: pure, every assumption about its form in this one place.

Assumed (API page: Customers): the list's envelope ``{"customers":[…]}``; an item has ``id``, the fields of a new customer and
``createdAt``; one customer is told as such an item, bare or within ``customer``, with counts that are left out here.
"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final
from urllib.parse import quote

import msgspec

from brutlers_desktop.api.loose import all_fields, fields_of, texts_of, without
from brutlers_desktop.api.pieces import pieces
from brutlers_desktop.api.wire import MAX_ID_LENGTH
from brutlers_desktop.domain.customer_writes import OBJECTS, CustomerWrite
from brutlers_desktop.domain.customers import CustomerRecord
from brutlers_desktop.domain.other_facts import OtherFacts, packed
from brutlers_desktop.errors import InputError, NonsenseAnswer, RequestRefused
from brutlers_desktop.translation import tr

CUSTOMERS_PATH: Final = "/api/vendor/customers"
NO_CONTENT: Final = 204
NOT_FOUND: Final = 404
_TEXTS: Final = frozenset({"id", "name", "email", "phone", "weddingDate", "notes", "createdAt"})
_OBJECTS: Final = frozenset({"measurements", "preferences"})
_COUNTS: Final = frozenset(
    {"counts", "_count", "orderCount", "appointmentCount", "ordersCount", "appointmentsCount"}
)
"""Where the counts of orders and appointments may stand, which only a single customer is told with (assumed)."""


@dataclass(slots=True)
class DecodedCustomers:
    """The customers of an answer, in its order, and how many items were set aside as unreadable.

    ``server_answered_at``: when it came, by the server's clock, UTC; None for a body that stands alone.
    """

    customers: list[CustomerRecord] = field(default_factory=list)
    set_aside: int = 0
    server_answered_at: datetime | None = None

    @property
    def told(self) -> int:
        """How many items the answer held, unreadable ones included."""
        return len(self.customers) + self.set_aside


def customer_path(customer_id: str) -> str:
    """Return the path of one customer. Raises ``InputError`` for an id that cannot stand in an address."""
    if not 0 < len(customer_id) <= MAX_ID_LENGTH or customer_id in (".", ".."):
        raise InputError("customerId", tr("This is not the id of a customer."))
    return f"{CUSTOMERS_PATH}/{quote(customer_id, safe='')}"


def decode_customers(body: bytes) -> DecodedCustomers:
    """Decode the answer of ``GET /api/vendor/customers``. Run it in a worker for large bodies.

    One malformed customer is set aside and counted; the others arrive.

    Raises:
        NonsenseAnswer: the envelope itself cannot be read.
    """
    result = DecodedCustomers()
    try:
        for raw_customers in pieces(body, "customers"):
            for raw in raw_customers:
                customer = _decode(raw)
                if customer is None:
                    result.set_aside += 1
                else:
                    result.customers.append(customer)
    except ValueError:
        raise NonsenseAnswer(
            tr("The customers could not be read"),
            tr(
                "Brutlers sent something that is not a list of customers. Your customers here are unchanged. Try again in a moment."
            ),
        ) from None
    return result


def decode_customer(body: bytes) -> CustomerRecord | None:
    """Decode one customer; None if the body is none."""
    try:
        raw = msgspec.Raw(body)
        inner = all_fields(raw).get("customer")
        return _decode(raw if fields_of(inner) is None or inner is None else inner)
    except (ValueError, RecursionError):
        return None


def _decode(raw: msgspec.Raw) -> CustomerRecord | None:
    try:
        fields = all_fields(raw)
        texts = texts_of(fields, _TEXTS)
        objects = {name: _json_of(fields.get(name)) for name in _OBJECTS}
        other = packed(OtherFacts(without(fields, _TEXTS | _OBJECTS | _COUNTS)))
    except (ValueError, RecursionError, OverflowError):
        return None
    if not texts["id"] or len(texts["id"]) > MAX_ID_LENGTH:
        return None
    return CustomerRecord(
        id=texts["id"],
        name=texts["name"],
        email=texts["email"],
        phone=texts["phone"],
        wedding_date=texts["weddingDate"],
        notes=texts["notes"],
        measurements=objects["measurements"],
        preferences=objects["preferences"],
        created_at=texts["createdAt"],
        other=other,
    )


def _json_of(raw: msgspec.Raw | None) -> str:
    """Return a value as compact JSON; empty for null, and for what is missing."""
    if raw is None or bytes(raw) == b"null":
        return ""
    return msgspec.json.format(bytes(raw), indent=-1).decode()


_WIRE_NAMES: Final = {
    "name": "name",
    "email": "email",
    "phone": "phone",
    "wedding_date": "weddingDate",
    "notes": "notes",
    "measurements": "measurements",
    "preferences": "preferences",
}
CHANGE_METHOD: Final = "PATCH"
"""Assumed (API page: Customers), as that null in its body empties a field."""


def write_body(write: CustomerWrite) -> bytes:
    """Return the JSON of a new customer, or of what changes; a field that is to be empty is null."""
    body = {}
    for name, text in write.fields.items():
        value: object = text or None
        if text and name in OBJECTS:
            value = msgspec.Raw(text.encode())
        body[_WIRE_NAMES[name]] = value
    return msgspec.json.encode(body)


def confirms(status: int, body: bytes, write: CustomerWrite) -> str | None:
    """Return the id of the customer that a 2xx answer says to be written; None if it does not say so."""
    told = decode_customer(body)
    if not write.customer_id:
        return None if told is None else told.id
    if status == NO_CONTENT:
        return write.customer_id
    return write.customer_id if told is not None and told.id == write.customer_id else None


def refused(error: RequestRefused) -> RequestRefused:
    """Return the error of a refused write in a customer's words: what is said of orders does not hold."""
    if error.status != NOT_FOUND:
        return error
    return RequestRefused(
        error.title,
        tr("Brutlers has no such customer, or they belong to another shop."),
        status=error.status,
        words=error.words,
    )

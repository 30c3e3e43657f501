"""What is sent to write, and how the answers are read: pure, every assumption about the API's form in this one place."""

import base64
from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import quote

import httpx
import msgspec

from brutlers_desktop.api.reasons import server_words
from brutlers_desktop.api.wire import MAX_ID_LENGTH
from brutlers_desktop.domain.outbox import NewOrder, StatusChange
from brutlers_desktop.domain.shop import Profile
from brutlers_desktop.domain.text import clean_text
from brutlers_desktop.errors import AppError, InputError, RequestRefused
from brutlers_desktop.translation import tr, tr_noop

CREATE_METHOD: Final = "POST"
ORDERS_PATH: Final = "/api/vendor/orders"
STATUS_METHOD: Final = "PATCH"
"""Assumed (API page: Orders, the status call)."""
PROFILE_PATH: Final = "/api/vendor/profile"
"""Assumed (API page: Vendor profile)."""

_CREATE_FIELDS: Final = {
    "customer_name": "customerName",
    "type": "type",
    "customer_email": "customerEmail",
    "customer_phone": "customerPhone",
    "wedding_date": "weddingDate",
    "model": "model",
    "description": "description",
    "size": "size",
    "color": "color",
    "special_requests": "specialRequests",
}
_ADVICE: Final[dict[int, str]] = {
    httpx.codes.NOT_FOUND: tr_noop("Brutlers has no such order, or it belongs to another shop."),
    httpx.codes.CONFLICT: tr_noop(
        "It does not go with what Brutlers has now. Look at the order, then try again or discard this."
    ),
    httpx.codes.REQUEST_ENTITY_TOO_LARGE: tr_noop("It is too large. Choose a smaller image, then try again."),
}
_NOT_ACCEPTED: Final = tr_noop("Something in it is not accepted. Change it and try again, or discard it.")


@dataclass(frozen=True, slots=True)
class Created:
    """The answer to a new order: its id, and the status that it has now (empty if the answer did not say)."""

    id: str
    status: str = field(default="")


def status_path(order_id: str) -> str:
    """Return the path of the status call. Raises ``InputError`` for an id that cannot stand in an address."""
    if not 0 < len(order_id) <= MAX_ID_LENGTH or order_id in (".", ".."):
        raise InputError("orderId", tr("This is not the id of an order."))
    return f"{ORDERS_PATH}/{quote(order_id, safe='')}/status"


def create_body(order: NewOrder) -> bytes:
    """Return the JSON of a new order; what was left empty is left out."""
    given = {wire: str(getattr(order, name)) for name, wire in _CREATE_FIELDS.items()}
    return msgspec.json.encode({name: text for name, text in given.items() if text})


def status_body(change: StatusChange) -> bytes:
    """Return the JSON of a status change. Encodes the image: some milliseconds for a large one.

    Assumed: ``message`` and ``image`` beside ``status``, the image as a data URL (API page: Orders, the status call).
    """
    body = {"status": change.status}
    if change.message:
        body["message"] = change.message
    if change.image:
        body["image"] = f"data:{change.image_type};base64,{base64.b64encode(change.image).decode()}"
    return msgspec.json.encode(body)


def read_created(body: bytes) -> Created | None:
    """Read the answer to a new order; None if it does not name the order."""
    answer = _object(body)
    order_id = answer.get("id")
    if isinstance(order_id, int) and not isinstance(order_id, bool):
        order_id = str(order_id)
    if not isinstance(order_id, str) or not 0 < len(order_id) <= MAX_ID_LENGTH:
        return None
    status = answer.get("status")
    return Created(order_id, status if isinstance(status, str) else "")


def confirms_status(status: int, body: bytes, change: StatusChange) -> bool:
    """Tell whether a 2xx answer says that the change took effect: it has no content by definition, or speaks of no other one."""
    if status == httpx.codes.NO_CONTENT:
        return True
    answer = _object(body)
    return (
        bool(answer)
        and answer.get("error") is None
        and answer.get("success") is not False
        and answer.get("id") in (None, change.order_id)
        and answer.get("status") in (None, change.status)
    )


_MOST_OF_AN_ID: Final = 200
"""Characters of a shop's id that are compared and kept."""


def read_profile(body: bytes) -> Profile | None:
    """Read the shop's profile; None without an id of a length that is kept whole: shops are told apart by it."""
    answer = _object(body)
    texts = {name: value for name, value in answer.items() if isinstance(value, str)}
    if not 0 < len(texts.get("id", "")) <= _MOST_OF_AN_ID:
        return None
    return Profile(texts["id"], clean_text(texts.get("name", "")), clean_text(texts.get("email", "")))


def refused(status: int, body: bytes) -> RequestRefused:
    """Return the error for a write that was refused with a 4xx: what it means, and the server's own words beside it."""
    advice = tr(_ADVICE.get(status, _NOT_ACCEPTED))
    return RequestRefused(
        tr("Brutlers refused this"),
        tr("{advice} (Answer {status}.)", advice=advice, status=status),
        status=status,
        words=server_words(body),
    )


class WatchedAuth(httpx.Auth):
    """Lets another ``Auth`` work. ``failed``: the error that ended the call was its own, so the write had no effect.

    It comes before the request is sent, or after a 401 refused it.
    """

    def __init__(self, auth: httpx.Auth) -> None:
        self._auth = auth
        self.failed = False

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Run the flow as httpx's contract for ``Auth`` asks."""
        flow = self._auth.async_auth_flow(request)
        try:
            outgoing = await anext(flow)
            while True:
                response = yield outgoing
                outgoing = await flow.asend(response)
        except StopAsyncIteration:
            return
        except AppError:
            self.failed = True
            raise
        finally:
            await flow.aclose()


def _object(body: bytes) -> dict[str, Any]:
    """Return the JSON object of a body; empty for anything else."""
    try:
        value = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}

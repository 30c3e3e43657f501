"""Whether a write whose answer was lost has taken effect, judged by a list of orders that was asked for afterwards. Pure.

The API knows no idempotency key and returns the last 100 orders by update (API page: Orders). ``Absent`` is believed only where
the list must have shown the effect; whatever is in doubt is ``Unknown``, for a person to decide.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from brutlers_desktop.domain.orders import Order, OrderUpdate
from brutlers_desktop.domain.outbox import Baseline, Entry, NewOrder, StatusChange, may_be_confused, same_text
from brutlers_desktop.domain.text import folded
from brutlers_desktop.domain.times import parse_date, parse_time

TOLERANCE: Final = timedelta(seconds=2)
"""How far the clocks of the server's own machines may differ."""
LATEST: Final = timedelta(minutes=15)
"""An order made so long after the sending is hardly that of the request: somebody may have entered it by hand instead."""


@dataclass(frozen=True, slots=True)
class Found:
    """It took effect, in this order."""

    order_id: str


@dataclass(frozen=True, slots=True)
class Absent:
    """When the list was answered it had certainly not taken effect."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """It cannot be told."""


Evidence = Found | Absent | Unknown


def find_effect(
    entry: Entry,
    orders: Sequence[Order],
    *,
    window_full: bool,
    claimed_ids: Collection[str],
    known_ids: Collection[str] = (),
    unreadable: int = 0,
) -> Evidence:
    """Look for the effect of ``entry``, which was sent against its ``baseline``, in a list answered since.

    ``window_full``: whether the server may have had more to tell, ``unreadable``: how many items of the list could not be read.
    ``claimed_ids`` are orders that other entries made, ``known_ids`` those that were known before this one was sent.
    """
    if isinstance(entry.payload, StatusChange):
        effect = _find_status(entry, entry.payload, orders)
    else:
        others = {*claimed_ids, *known_ids}
        effect = _find_order(entry, entry.payload, [order for order in orders if order.id not in others])
    if effect is not None:
        return effect
    if unreadable or (window_full and not _reaches_back(orders, entry.baseline)):
        return Unknown()
    return Absent()


def newest_update(orders: Iterable[Order], server_now: datetime) -> datetime | None:
    """Return the last update in a list for a ``Baseline``, UTC. Times yet to come would prove what they cannot: left out."""
    times = (order.updated_time for order in orders)
    return max((time for time in times if time is not None and time <= server_now + TOLERANCE), default=None)


def resembling(updates: Iterable[OrderUpdate], change: StatusChange) -> tuple[OrderUpdate, ...]:
    """Return the updates that may be the effect of ``change``, in their order.

    They have its status and its message, perhaps cut or lengthened. If it has none, any message will do: servers put their own.
    """
    return tuple(
        update
        for update in updates
        if update.status == change.status and _message_resembles(update.message, change.message)
    )


def _find_status(entry: Entry, change: StatusChange, orders: Sequence[Order]) -> Evidence | None:
    """Judge by the order's own timeline, which is whole; None if the order is not in the list."""
    order = next((order for order in orders if order.id == change.order_id), None)
    if order is None:
        return None
    gained = [
        update
        for update in resembling(order.updates, change)[entry.baseline.same :]
        if not _is_before(parse_time(update.created_at), entry.baseline)
    ]
    if any(not change.message or same_text(update.message, change.message) for update in gained):
        return Found(order.id)
    if gained or (not order.updates and order.status == change.status):
        return Unknown()
    return Absent()


def _find_order(entry: Entry, wanted: NewOrder, orders: Sequence[Order]) -> Evidence | None:
    """Judge by the orders that are new since the sending; None if there is none for that customer."""
    candidates = [
        order
        for order in orders
        if may_be_confused(wanted, _as_payload(order))
        and not _is_before(parse_time(order.created_at), entry.baseline)
    ]
    exact = [order for order in candidates if _is_as_wanted(order, wanted)]
    if len(exact) == 1 and not _is_late(exact[0], entry):
        return Found(exact[0].id)
    return Unknown() if candidates else None


def _is_as_wanted(order: Order, wanted: NewOrder) -> bool:
    """Tell whether the order says all that was sent; the API links customers by e-mail, and need not tell the wedding day."""
    customer = order.customer
    if wanted.customer_email and customer.email:
        same_person = same_text(customer.email, wanted.customer_email)
    else:
        same_person = same_text(customer.name, wanted.customer_name)
    pairs = (
        (order.model, wanted.model),
        (order.size, wanted.size),
        (order.color, wanted.color),
        (order.description, wanted.description),
        (order.special_requests, wanted.special_requests),
    )
    return (
        same_person
        and order.type == wanted.type
        and all(same_text(one, other) for one, other in pairs)
        and _is_same_day(order.wedding_date, wanted.wedding_date)
    )


def _is_same_day(told: str, wanted: str) -> bool:
    """Tell whether a day agrees as far as it is told; one day apart is the same where a zone was added."""
    day, wish = parse_date(told), parse_date(wanted)
    if day is None:
        return True
    return wish is not None and abs(day - wish) <= timedelta(days=1)


def _as_payload(order: Order) -> NewOrder:
    return NewOrder(customer_name=order.customer.name, customer_email=order.customer.email, type=order.type)


def _message_resembles(told: str, sent: str) -> bool:
    one, other = folded(told), folded(sent)
    return not other or (bool(one) and (one.startswith(other) or other.startswith(one)))


def _is_before(time: datetime | None, baseline: Baseline) -> bool:
    return time is not None and baseline.newest is not None and time < baseline.newest - TOLERANCE


def _is_late(order: Order, entry: Entry) -> bool:
    created = parse_time(order.created_at)
    return created is not None and entry.sent_at is not None and created > entry.sent_at + LATEST


def _reaches_back(orders: Sequence[Order], baseline: Baseline) -> bool:
    """Tell whether the list holds everything updated since the baseline: it goes on to what is older."""
    times = [time for order in orders if (time := order.updated_time) is not None]
    return bool(times) and _is_before(min(times), baseline)

"""Whether a write whose answer was lost has taken effect, judged by a list of orders that was asked for afterwards. Pure.

The API knows no idempotency key and returns the last 100 orders by update (API page: Orders). ``Absent`` is believed only where
the list must have shown the effect; whatever is in doubt is ``Unknown``, for a person to decide. What a server does to texts and
times (cut, escaped, normalised, coarse, left out) may turn what is found into a doubt, but never into an absence.
"""

import hashlib
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Final

from brutlers_desktop.domain.customer_writes import CustomerWrite
from brutlers_desktop.domain.orders import Order, OrderUpdate
from brutlers_desktop.domain.outbox import Baseline, Entry, NewOrder, StatusChange, may_be_confused
from brutlers_desktop.domain.text import bare, same_text
from brutlers_desktop.domain.times import parse_date, parse_time

MARK_BYTES: Final = 8
"""How long an update's mark is."""
TOLERANCE: Final = timedelta(seconds=2)
"""How far the clocks of the server's own machines may differ."""
LATEST: Final = timedelta(minutes=15)
"""An order made so long after the sending is hardly that of the request: somebody may have entered it by hand instead."""
_PROOFS: Final = 2
"""How many orders known from before must close a list that is not whole: one odd time proves nothing."""


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
    gone: Mapping[str, datetime | None] | None = None,
    rivals: Collection[NewOrder] = (),
    unreadable: int = 0,
) -> Evidence:
    """Look for the effect of ``entry``, which was sent against its ``baseline``, in a list answered since.

    ``window_full``: whether the server may have had more to tell, ``unreadable``: how many items of the list could not be read.
    ``claimed_ids`` are orders that other entries made, ``known_ids`` those that were known before this one was sent. ``gone``:
    orders of the list before the sending that stand in this one no longer, and when they were last updated (UTC; None: not
    readable). ``rivals``: new orders of ours that may have taken effect as well.
    """
    gone = gone or {}
    if isinstance(entry.payload, CustomerWrite):
        return Unknown()  # orders tell nothing of it: see customer_evidence
    if isinstance(entry.payload, StatusChange):
        effect = _find_status(entry, entry.payload, orders)
        if effect is None and entry.payload.order_id in gone:
            return Unknown()
    else:
        others = {*claimed_ids, *known_ids}
        unknown = [order for order in orders if order.id not in others]
        effect = _find_order(entry, entry.payload, unknown, rivals)
    if effect is not None:
        return effect
    is_cut = window_full or bool(gone)
    if unreadable or (is_cut and not _reaches_back(orders, entry.baseline, known_ids, gone)):
        return Unknown()
    return Absent()


def newest_update(orders: Iterable[Order], server_now: datetime) -> datetime | None:
    """Return the last update in a list for a ``Baseline``, UTC. Times yet to come would prove what they cannot: left out."""
    times = (order.updated_time for order in orders)
    return max((time for time in times if time is not None and time <= server_now + TOLERANCE), default=None)


def marks_of(updates: Iterable[OrderUpdate]) -> tuple[bytes, ...]:
    """Return what tells the updates of a timeline apart, 8 bytes each, for a ``Baseline``; pictures are left out, for links expire."""
    return tuple(
        hashlib.blake2b(
            f"{each.status}\0{each.message}\0{each.created_at}".encode("utf-8", "surrogatepass"),
            digest_size=MARK_BYTES,
        ).digest()
        for each in updates
    )


def _find_status(entry: Entry, change: StatusChange, orders: Sequence[Order]) -> Evidence | None:
    """Judge by what the order's own timeline has gained, in whatever order it comes; None if the order is not in the list."""
    order = next((order for order in orders if order.id == change.order_id), None)
    if order is None:
        return None
    before, marks = Counter(entry.baseline.timeline), marks_of(order.updates)
    if before - Counter(marks):
        return Unknown()  # cut or rewritten: what else is missing cannot be told
    gained = []
    for update, mark in zip(order.updates, marks, strict=True):
        if before[mark]:
            before[mark] -= 1
        else:
            gained.append(update)
    alike = [update for update in gained if bare(update.status) == bare(change.status)]
    if any(_says_all(each, change) and not _is_before(each.created_at, entry.baseline) for each in alike):
        return Found(order.id)
    if alike or (not gained and _changed_unseen(order, change, entry.baseline)):
        return Unknown()
    return Absent()


def _says_all(update: OrderUpdate, change: StatusChange) -> bool:
    """Tell whether the update says what was sent. To a change that says nothing servers put a text of their own."""
    is_pictured = bool(change.image or change.image_type)
    if update.status != change.status or bool(update.image) != is_pictured:
        return False
    return same_text(update.message, change.message) or not (change.message or is_pictured)


def _changed_unseen(order: Order, change: StatusChange, baseline: Baseline) -> bool:
    """Tell whether something was done to the order that its timeline does not show."""
    time = order.updated_time
    is_newer = time is not None and baseline.newest is not None and time > baseline.newest
    has_come = order.status == change.status and all(each.status != change.status for each in order.updates)
    return is_newer or has_come


def _find_order(
    entry: Entry, wanted: NewOrder, orders: Sequence[Order], rivals: Collection[NewOrder]
) -> Evidence | None:
    """Judge by the orders that are new since the sending; None if there is none that may be it."""
    new = [order for order in orders if not _is_before(order.created_at, entry.baseline)]
    exact = [order for order in new if _is_as_wanted(order, wanted)]
    if len(exact) == 1 and not _is_late(exact[0], entry):
        return Found(exact[0].id)
    doubtful = any(
        may_be_confused(wanted, _as_payload(order))
        or (_may_be_as_wanted(order, wanted) and not any(_is_as_wanted(order, rival) for rival in rivals))
        for order in new
    )
    return Unknown() if doubtful else None


def _is_as_wanted(order: Order, wanted: NewOrder) -> bool:
    """Tell whether the order says all that was sent; the API links customers by e-mail, and need not tell the wedding day."""
    customer = order.customer
    if wanted.customer_email and customer.email:
        same_person = same_text(customer.email, wanted.customer_email)
    else:
        same_person = same_text(customer.name, wanted.customer_name)
    return (
        same_person
        and order.type == wanted.type
        and all(same_text(told, given) for told, given in _texts(order, wanted))
        and _is_same_day(order.wedding_date, wanted.wedding_date)
    )


def _may_be_as_wanted(order: Order, wanted: NewOrder) -> bool:
    """Tell whether the order may be what was sent, whoever its customer: names are changed, and linked by e-mail to others."""
    texts = ((order.type, wanted.type), *_texts(order, wanted))
    return all(_resembles(told, given) for told, given in texts if given) and (
        not wanted.wedding_date or _is_same_day(order.wedding_date, wanted.wedding_date)
    )


def _texts(order: Order, wanted: NewOrder) -> tuple[tuple[str, str], ...]:
    return (
        (order.model, wanted.model),
        (order.size, wanted.size),
        (order.color, wanted.color),
        (order.description, wanted.description),
        (order.special_requests, wanted.special_requests),
    )


def _resembles(told: str, given: str) -> bool:
    """Tell whether one text may be the other, cut, lengthened or without some of its characters."""
    one, other = bare(told), bare(given)
    return one in other or other in one


def _is_same_day(told: str, wanted: str) -> bool:
    """Tell whether a day agrees as far as it is told; one day apart is the same where a zone was added."""
    day, wish = parse_date(told), parse_date(wanted)
    if day is None:
        return True
    return wish is not None and abs(day - wish) <= timedelta(days=1)


def _as_payload(order: Order) -> NewOrder:
    return NewOrder(customer_name=order.customer.name, customer_email=order.customer.email, type=order.type)


def _is_before(text: str, baseline: Baseline) -> bool:
    """Tell whether a time as it came is certainly before what stood there already, however coarsely it was written."""
    time = parse_time(text)
    if time is None or baseline.newest is None:
        return False
    return time + _coarseness(time) < baseline.newest - TOLERANCE


def _coarseness(time: datetime) -> timedelta:
    """Return how much later than it reads a time may have been: what is zero may have been left out."""
    if time.microsecond:
        return timedelta(0)
    if time.second:
        return timedelta(seconds=1)
    if time.minute:
        return timedelta(minutes=1)
    return timedelta(hours=1) if time.hour else timedelta(days=1)


def _is_late(order: Order, entry: Entry) -> bool:
    created = parse_time(order.created_at)
    return created is not None and entry.sent_at is not None and created > entry.sent_at + LATEST


def _reaches_back(
    orders: Sequence[Order],
    baseline: Baseline,
    known_ids: Collection[str],
    gone: Mapping[str, datetime | None],
) -> bool:
    """Tell whether the list holds everything updated since the baseline.

    It does if it is what the API promises, the last orders by update, newest first; and goes on to orders that were known before
    and have not been updated since. One that is gone though the list goes on to what is older shows that it is something else.
    """
    told = [(time, order.id) for order in orders if (time := order.updated_time) is not None]
    if baseline.newest is None or any(later < earlier for (later, _), (earlier, _) in pairwise(told)):
        return False
    proofs = [time for time, each in told if each in known_ids and time < baseline.newest - TOLERANCE]
    if len(proofs) < _PROOFS:
        return False
    oldest = told[-1][0]
    return all(time is not None and time <= oldest for time in gone.values())

"""Writes that were sent at noon, and lists of orders that may show their effect."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from support.archive import NOON, make, text

from brutlers_desktop.domain.evidence import (
    find_effect,
    marks_of,
)
from brutlers_desktop.domain.orders import Order, OrderUpdate
from brutlers_desktop.domain.outbox import Baseline, Entry, NewOrder, StatusChange, WriteState

SECOND = timedelta(seconds=1)
HOUR = timedelta(hours=1)
WANTED = NewOrder(
    customer_name="Anna Müller",
    customer_email="anna@example.com",
    type="SUIT",
    model="Slim",
    size="50",
    color="Navy",
    description="for the groom",
    special_requests="no vent",
    wedding_date="2026-09-12",
)
KNOWN = ("old", "older")
READY = StatusChange(order_id="o1", status="READY_FOR_PICKUP", message="Come and see it")


def sent(payload: NewOrder | StatusChange, **facts: Any) -> Entry:
    """An entry that was sent at noon, a second after a list whose last update was of then."""
    return Entry(
        id=7,
        connection_id="shop",
        shop="mark",
        payload=payload,
        created_at=NOON,
        due_at=NOON,
        state=WriteState.UNSURE,
        sent_at=NOON + SECOND,
        baseline=Baseline(newest=NOON),
        **facts,
    )


def made(order_id: str = "new", **facts: Any) -> Order:
    """The order that ``WANTED`` makes, three seconds after noon."""
    moment = NOON + 3 * SECOND
    told = {
        "name": "Anna Müller",
        "email": "anna@example.com",
        "type": "SUIT",
        "model": "Slim",
        "size": "50",
        "color": "Navy",
        "description": "for the groom",
        "special_requests": "no vent",
        "wedding_date": "2026-09-12",
        "updated": moment,
        "created_at": text(moment),
    }
    return make(order_id, **(told | facts))


def updated(*updates: tuple[str, str, Any], order_id: str = "o1", **facts: Any) -> Order:
    timeline = tuple(OrderUpdate(status, message, text(at)) for status, message, at in updates)
    status, _, at = updates[-1]
    return make(order_id, updated=at, status=status, updates=timeline, **facts)


def later(count: int, since: timedelta = 3 * SECOND) -> list[Order]:
    """Other orders, updated after the sending, newest first."""
    return [
        make(f"x{number}", "Somebody", NOON + since + number * SECOND, created_at="2020-01-01")
        for number in reversed(range(count))
    ]


def old(*times: Any) -> list[Order]:
    """Orders known from before, as ``KNOWN`` names them, updated then."""
    return [make(name, "Somebody", time) for name, time in zip(KNOWN, times, strict=True)]


def against(*orders: Order) -> Entry:
    """``READY``, sent when its order stood so."""
    (order,) = orders
    return replace(sent(READY), baseline=Baseline(newest=NOON, timeline=marks_of(order.updates)))


def effect(entry: Entry, orders: list[Order], **more: Any) -> object:
    return find_effect(entry, orders, **({"window_full": False, "claimed_ids": ()} | more))

"""What servers do to what they were given before they tell it again."""

import html
from collections.abc import Callable, Sequence
from enum import StrEnum, auto
from typing import Final

from msgspec.structs import replace

from brutlers_desktop.domain.gap import WINDOW_SIZE
from brutlers_desktop.domain.orders import Customer, Order, OrderUpdate

ODD: Final = "-odd"
"""How the id of an order ends that is told with an odd time, and that its shop does not know."""
KEPT_UPDATES: Final = 2
SHORT: Final = 2
"""How many of the last orders a server with a short window hides."""


class Habit(StrEnum):
    """One of them."""

    NONE = auto()
    CUT = auto()
    ESCAPED = auto()
    PREFIXED = auto()
    SILENT = auto()
    OTHER_NAMES = auto()
    NEWEST_FIRST = auto()
    LAST_UPDATES = auto()
    MINUTES = auto()
    DAYS = auto()
    ODD_TIME = auto()
    SHORT_WINDOW = auto()


def told(orders: Sequence[Order], habit: Habit) -> list[Order]:
    """Return the last orders, newest first, as a server with this habit tells them."""
    window = list(orders[:WINDOW_SIZE])
    match habit:
        case Habit.CUT:
            return [
                _with_messages(each, lambda text: text if len(text) < 9 else text[:8] + "…")
                for each in window
            ]
        case Habit.ESCAPED:
            return [_with_messages(each, lambda text: html.escape(f"{text} & more")) for each in window]
        case Habit.PREFIXED:
            return [_with_messages(each, lambda text: f"[Shop] {text}") for each in window]
        case Habit.SILENT:
            return [_with_messages(each, lambda _: "") for each in window]
        case Habit.OTHER_NAMES:
            return [replace(each, customer=Customer(f"Dear {each.customer.name}")) for each in window]
        case Habit.NEWEST_FIRST:
            return [replace(each, updates=each.updates[::-1]) for each in window]
        case Habit.LAST_UPDATES:
            return [replace(each, updates=each.updates[-KEPT_UPDATES:]) for each in window]
        case Habit.MINUTES:
            return [_with_times(each, 16, ":00Z") for each in window]
        case Habit.DAYS:
            return [_with_times(each, 10, "") for each in window]
        case Habit.ODD_TIME if window:
            return [
                # Of its own shop alone, and nobody's write: else two shops would be one, and a change would seem made.
                replace(
                    orders[-1], id=f"{orders[-1].id}{ODD}", updates=(), updated_at="1970-01-01T00:00:00.000Z"
                ),
                *window[: WINDOW_SIZE - 1],
            ]
        case Habit.SHORT_WINDOW:
            return window[: WINDOW_SIZE - SHORT]
    return window


def _with_messages(order: Order, change: Callable[[str], str]) -> Order:
    return replace(
        order, updates=tuple(replace(each, message=change(each.message)) for each in order.updates)
    )


def _with_times(order: Order, length: int, end: str) -> Order:
    def coarse(text: str) -> str:
        return text[:length] + end

    updates = tuple(
        OrderUpdate(each.status, each.message, coarse(each.created_at), each.image) for each in order.updates
    )
    return replace(
        order,
        created_at=coarse(order.created_at),
        updated_at=coarse(order.updated_at),
        updates=updates,
    )

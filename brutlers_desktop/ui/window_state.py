"""How the window stands, as it is kept for the next start: no customer's data, so no searched words either."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from PySide6.QtCore import QRect

WINDOW_PREFERENCE: Final = "window"
PIXELS: Final = range(-32768, 32768)


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowState:
    """``place``: the frame's corner and the size within it, in pixels; None: never shown. ``page``: its key.

    ``orders``: where a person was in the list of orders, as ``OrderPlace`` tells it.
    """

    place: QRect | None = None
    is_maximized: bool = False
    is_folded: bool = False
    page: str = ""
    orders: Mapping[str, Any] = field(default_factory=dict)

    def kept(self) -> dict[str, Any]:
        """Return the state as JSON can hold it, without what is a customer's."""
        place = self.place
        return {
            "place": None if place is None else [place.x(), place.y(), place.width(), place.height()],
            "maximized": self.is_maximized,
            "folded": self.is_folded,
            "page": self.page,
            "orders": {name: value for name, value in self.orders.items() if name != "search"},
        }


def read_state(kept: object) -> WindowState:
    """Return what ``kept`` told; what is missing or makes no sense is as at the first start."""
    if not isinstance(kept, dict):
        return WindowState()
    page, orders = kept.get("page"), kept.get("orders")
    return WindowState(
        place=_place(kept.get("place")),
        is_maximized=kept.get("maximized") is True,
        is_folded=kept.get("folded") is True,
        page=page if isinstance(page, str) else "",
        orders=orders if isinstance(orders, dict) else {},
    )


def _place(value: object) -> QRect | None:
    if not isinstance(value, list) or len(value) != 4:
        return None
    if not all(type(each) is int and each in PIXELS for each in value):
        return None
    place = QRect(*value)
    return place if place.isValid() else None

"""What is told outside the window, by the system's own notices, where anyone may read it: so never a name."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from brutlers_desktop.translation import tr, trn

OUTSIDE_PREFERENCE: Final = "system-notices"
TRAY_PREFERENCE: Final = "tray"


CONNECTIONS_PAGE: Final = "connected-apps"
ORDERS_PAGE: Final = "orders"


class When(StrEnum):
    """When the system's notices are wanted."""

    OFF = "off"
    UNFOCUSED = "unfocused"
    """Only while another program has the keyboard."""
    ON = "on"


@dataclass(frozen=True, slots=True)
class Announcement:
    """A notice of the system, and what a click on it opens: a page, and on it a connection or one order, by its row.

    ``key``: a later one of the same key takes its place, so that they do not pile up.
    """

    title: str
    text: str
    page: str
    connection_id: str = ""
    row: int | None = None
    order_id: str = ""
    key: str = ""


Announce = Callable[[Announcement], None]
"""Shows it outside the window, where the system can and a person wants it; never raises and never waits."""


def no_announcement(_announcement: Announcement) -> None:
    """Show nothing: there is no system to show it."""


def read_when(kept: object) -> When:
    """Return what the preference holds; only while unfocused, if that makes no sense."""
    return When(str(kept)) if kept in tuple(When) else When.UNFOCUSED


def wants_tray(kept: object) -> bool:
    """Return whether an icon in the tray is wanted: not unless somebody said so."""
    return kept is True


def is_wanted(when: When, *, is_focused: bool) -> bool:
    """Tell whether a notice is to be shown now."""
    return when is When.ON or (when is When.UNFOCUSED and not is_focused)


def orders_words(new: int, changed: int) -> tuple[str, str]:
    """Return title and text for so many new orders and orders whose status changed; at least one of the numbers is not 0."""
    said_new = trn("{n} new order", "{n} new orders", new)
    said_changed = trn("{n} order changed its status", "{n} orders changed their status", changed)
    if new and changed:
        return said_new, tr("{changed}. Click to see them.", changed=said_changed)
    return said_new if new else said_changed, tr("Click to see them.") if new + changed > 1 else tr(
        "Click to see it."
    )

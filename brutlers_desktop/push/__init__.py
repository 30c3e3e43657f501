"""Sending the outbox: in order for each order, side by side across orders, never twice and never lost."""

from brutlers_desktop.push.engine import Push
from brutlers_desktop.push.ports import (
    SETTLE,
    Books,
    Grant,
    Listing,
    Look,
    Peers,
    Profile,
    Send,
    Spawn,
    Tell,
    Wait,
)

__all__ = [
    "SETTLE",
    "Books",
    "Grant",
    "Listing",
    "Look",
    "Peers",
    "Profile",
    "Push",
    "Send",
    "Spawn",
    "Tell",
    "Wait",
]

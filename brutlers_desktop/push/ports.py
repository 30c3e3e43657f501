"""What sending needs from outside, and its times."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Protocol, TypeVar

from brutlers_desktop.domain.clock import Clock
from brutlers_desktop.domain.customer_evidence import CustomersTold
from brutlers_desktop.domain.orders import Order
from brutlers_desktop.domain.outbox import Entry
from brutlers_desktop.store.outbox import OutboxStore

T = TypeVar("T")

SETTLE: Final = 60.0
"""Seconds after the end of a request within which the server may still carry it out."""
FRESH: Final = 30.0
"""Seconds for which a list counts as what stands at the server."""
MOST_AT_ONCE: Final = 4
"""Requests under way."""
BUDGET: Final = 30
"""How many requests may follow a list, and an unsure one: the effect must not slide out of the last 100 by our own doing."""
REST: Final = 2.0
"""Seconds after a failure within which a wake-up does not try again: networks come back in jerks."""
OWNER_RETRY: Final = 30.0
"""Seconds until the next look whether the process that sends is gone, while something waits."""


@dataclass(frozen=True, slots=True)
class Listing:
    """A whole answer of the list call, which is in the archive by now.

    ``customers``: what was asked for of customers; None where they may not be read, or nothing is written of them.
    ``window_full``: the server may have had more to tell. ``unreadable``: how many of its items could not be read.
    """

    orders: Sequence[Order] = ()
    window_full: bool = False
    unreadable: int = 0
    customers: CustomersTold | None = None


class Books(Protocol):
    """Runs a call of the outbox's store where blocking does no harm, one after the other."""

    async def __call__(self, call: Callable[[OutboxStore], T], /) -> T:
        """Return what ``call`` returns, or raise its ``AppError``."""
        ...


Send = Callable[[Entry, str], Awaitable[str]]
"""Sends an entry once, under just that grant, and returns its order's id, empty if the server did not say.

Raises ``AppError``: ``GrantChanged`` where the grant is no longer the one in use; what may have arrived is an ``OutcomeUnknown`` or an ``Offline`` that was ``sent`` (``domain.outcomes``)."""
Look = Callable[[str], Awaitable[Listing]]
"""Asks for a connection's orders, brings them into the archive and returns them. Raises ``AppError``."""
Profile = Callable[[str], Awaitable[str]]
"""Returns the id of the shop that a connection shows; empty where it cannot be told. Raises ``AppError``."""
Grant = Callable[[str], str | None]
"""Returns what identifies the grant that a connection uses; None where nobody is signed in."""
Peers = Callable[[str], frozenset[str]]
"""Returns the connections that may stand for the same shop as this one, itself among them: those to the same server. None: it was removed."""
Tell = Callable[[Entry], None]
"""Is told of each entry that has changed."""
Spawn = Callable[[Coroutine[Any, Any, None], str], "asyncio.Task[None]"]
"""Starts a task and owns what goes wrong in it."""
Wait = Callable[[asyncio.Event, float | None], Awaitable[None]]
"""Waits for the event, at most so many seconds (None: without end)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ports:
    """All of them. ``settle`` is ``SETTLE``; ``dice`` is evenly spread over [0, 1)."""

    books: Books
    send: Send
    look: Look
    profile: Profile
    grant: Grant
    peers: Peers
    server_now: Callable[[str], datetime]
    tell: Tell
    clock: Clock
    spawn: Spawn
    wait: Wait
    settle: float
    dice: Callable[[], float]

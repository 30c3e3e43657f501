"""What services tell the window, as typed events, and the way they travel."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final, TypeVar

from brutlers_desktop.domain.journal import Happening
from brutlers_desktop.domain.outbox import Entry
from brutlers_desktop.errors import Action, AppError, EnvironmentFault

E = TypeVar("E")

NO_BROWSER_KEY: Final = "no-browser"
"""The key of the notice that no browser could be started."""
ARCHIVE_KEY: Final = "archive"
"""The key of the notice that the archive cannot be used."""


class SignInOutcome(StrEnum):
    """How an attempt to sign in ended."""

    CONNECTED = "connected"
    DECLINED = "declined"
    FAILED = "failed"
    CANCELLED = "cancelled"
    TIMED_OUT = "timed-out"


class RevokeOutcome(StrEnum):
    """What was proven of a revocation."""

    CONFIRMED = "confirmed"
    UNPROVEN = "unproven"
    QUEUED = "queued"
    FORGOTTEN = "forgotten"


@dataclass(frozen=True, slots=True)
class ConnectionsChanged:
    """The list of connections, one of them, or the chosen one changed."""


@dataclass(frozen=True, slots=True)
class HealthChanged:
    """What is known of a connection's health changed, though the connection did not; empty: of any of them, by time."""

    connection_id: str


@dataclass(frozen=True, slots=True)
class SignInStarted:
    """The browser was asked to open ``url``; the attempt ends by itself at ``ends_at`` (UTC, this computer's clock)."""

    connection_id: str
    url: str
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class SignInProgress:
    """The browser came back; the code is being exchanged."""

    connection_id: str


@dataclass(frozen=True, slots=True)
class SignInEnded:
    """An attempt ended; ``error`` says why, if it did not succeed."""

    connection_id: str
    outcome: SignInOutcome
    error: AppError | None = None

    @property
    def is_technical(self) -> bool:
        """Whether it failed by a fault that a pre-flight might explain: not by a person's will, nor by a clear answer."""
        if self.outcome is SignInOutcome.TIMED_OUT:
            return True
        return self.outcome is SignInOutcome.FAILED and isinstance(self.error, EnvironmentFault)


@dataclass(frozen=True, slots=True)
class OrdersChanged:
    """The orders of a connection, or what is known of their state, changed."""

    connection_id: str


@dataclass(frozen=True, slots=True)
class OrdersArrived:
    """The archive has new or changed orders, by row. ``everything``: rows may have gone or changed anywhere."""

    connection_id: str
    new: tuple[int, ...] = ()
    changed: tuple[int, ...] = ()
    everything: bool = False


@dataclass(frozen=True, slots=True)
class CustomersChanged:
    """The customers of a connection, or what is known of their state, changed; ``rows`` are new or have another version."""

    connection_id: str
    rows: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PaceLearned:
    """How long a connection's orders usually take is known anew: which of them are at risk may be others."""

    connection_id: str


@dataclass(frozen=True, slots=True)
class OutboxChanged:
    """Entries of a connection are new, changed or gone. Without a connection: the outbox was opened, and holds these."""

    connection_id: str
    entry_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class WriteEnded:
    """An entry goes no further by itself: it took effect, was refused, or a person is asked."""

    entry: Entry


@dataclass(frozen=True, slots=True)
class ArchiveOpened:
    """The archive of orders can be used from now on."""


@dataclass(frozen=True, slots=True)
class ConnectionsDamaged:
    """The list of connections could not be read and was set aside."""


@dataclass(frozen=True, slots=True)
class Revoked:
    """A revocation came to a result. ``seconds``: how long Brutlers took to accept and prove it, where it did."""

    connection_id: str
    outcome: RevokeOutcome
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class JournalChanged:
    """The journal has a new line of a connection: ``happening``, or without one a request. Without a connection: it was opened, or lines went."""

    connection_id: str
    happening: Happening | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to tell the person; ``key`` replaces an earlier notice of the same key."""

    title: str
    message: str
    action: Action = Action.NONE
    connection_id: str = ""
    key: str = ""
    good: bool = False


@dataclass(frozen=True, slots=True)
class NoticeWithdrawn:
    """The reason of the notice with this key is gone."""

    key: str


def gap_key(connection_id: str) -> str:
    """Return the key of the notice that changes of a connection's orders may have been missed."""
    return f"gap-{connection_id}"


def notice_of(error: AppError, connection_id: str = "", key: str = "") -> Notice:
    """Return the notice that says ``error``."""
    return Notice(error.title, error.message, error.action, connection_id, key or type(error).__name__)


class Events:
    """Delivers each event at once to those who asked for its type, in the order in which they asked."""

    def __init__(self) -> None:
        self._handlers: dict[type, list[Callable[..., None]]] = {}

    def subscribe(self, kind: type[E], handler: Callable[[E], None]) -> Callable[[], None]:
        """Call ``handler`` with each event of this type; the answer is a function that ends it."""
        handlers = self._handlers.setdefault(kind, [])
        handlers.append(handler)
        return lambda: handlers.remove(handler)

    def publish(self, event: object) -> None:
        """Deliver ``event``."""
        for handler in tuple(self._handlers.get(type(event), ())):
            handler(event)

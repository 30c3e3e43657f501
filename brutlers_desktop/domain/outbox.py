"""What a person wants to write at Brutlers, and how far it has come. No I/O.

An entry is committed before anybody says "saved", and it leaves the outbox only by taking effect exactly once, or by a
person's hand.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

from brutlers_desktop.domain.customer_writes import CustomerWrite
from brutlers_desktop.domain.orders import status_label
from brutlers_desktop.domain.text import same_text
from brutlers_desktop.translation import tr

UNDO_PREFERENCE: Final = "undo-seconds"
"""The preference that holds how long a write waits for its undo."""
UNDO_SECONDS: Final = 10
"""The same where nobody has set it."""
MOST_UNDO_SECONDS: Final = 60


class WriteKind(StrEnum):
    """What an entry does."""

    CREATE = "create"
    STATUS = "status"
    CUSTOMER = "customer"


class WriteState(StrEnum):
    """How far an entry has come.

    ``UNDO``: it waits for its undo time to pass. ``READY``: it waits for its turn, the network or a sign-in.
    ``SENDING``: its request may be under way. ``UNSURE``: it was sent and may have taken effect; it is looked for.
    ``REFUSED``: the server said no. ``DONE``: it took effect.
    """

    UNDO = "undo"
    READY = "ready"
    SENDING = "sending"
    UNSURE = "unsure"
    REFUSED = "refused"
    DONE = "done"


class Question(StrEnum):
    """What a person must decide before an entry goes on; until then it is held and never goes out by itself.

    ``CONFLICT``: the order's status on the server is no longer the one that the person saw. ``LOST``: it was sent, and whether
    it took effect cannot be told. ``OTHER_SHOP``: the connection may belong to another shop now.
    ``NO_CONNECTION``: its connection was removed.
    """

    CONFLICT = "conflict"
    LOST = "lost"
    OTHER_SHOP = "other-shop"
    NO_CONNECTION = "no-connection"


class Answer(StrEnum):
    """A person's answer to a ``Question``: ``SEND`` (send it, or send it again), ``DROP`` (leave it as it is)."""

    SEND = "send"
    DROP = "drop"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NewOrder:
    """An order to be made; texts as typed, empty where nothing was given. ``wedding_date`` is an ISO day."""

    customer_name: str
    type: str
    customer_email: str = ""
    customer_phone: str = ""
    wedding_date: str = ""
    model: str = ""
    description: str = ""
    size: str = ""
    color: str = ""
    special_requests: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class StatusChange:
    """A status that an order is to get, with a message and one image for its customer.

    ``image`` is the file's bytes and ``image_type`` its media type (``image/jpeg``). ``seen_status`` is the status, pending ones
    counted, on which the person decided; empty: unknown, then no conflict is looked for.
    """

    order_id: str
    status: str
    message: str = ""
    image: bytes = b""
    image_type: str = ""
    seen_status: str = ""


Payload = NewOrder | StatusChange | CustomerWrite


@dataclass(frozen=True, slots=True)
class Baseline:
    """What was known just before an entry was sent, against which its effect is told from what stood there already.

    ``newest``: the last update in a list answered before, by the server's clock, UTC (None: none could be read). ``row``: the
    archive's last row. ``timeline``: the marks of the updates that the order already had (``evidence.marks_of``).
    """

    newest: datetime | None = None
    row: int = 0
    timeline: tuple[bytes, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One write in the outbox. Times are UTC by this computer's clock, but ``sent_at`` by the server's.

    ``due_at``: when its undo time is over. ``next_at``: when it is tried next; None: when something wakes it.
    ``reason``: why it waits or was refused, as it is stored (see ``why``); ``server_words``: the server's own, safe to show.
    ``order_id``: the order that it changes, or that it made. ``row``: that order's row in the archive, if there is one.
    ``server_status``: the status met on the server, for ``Question.CONFLICT``. Lists carry no image bytes, only their type.
    """

    id: int
    connection_id: str
    shop: str = field(repr=False)
    payload: Payload = field(repr=False)
    created_at: datetime
    due_at: datetime
    state: WriteState
    question: Question | None = None
    attempts: int = 0
    reason: str = field(default="", repr=False)
    server_words: str = field(default="", repr=False)
    server_status: str = field(default="", repr=False)
    next_at: datetime | None = None
    sent_at: datetime | None = None
    done_at: datetime | None = None
    order_id: str = ""
    row: int | None = None
    customer_name: str = field(default="", repr=False)
    model: str = field(default="", repr=False)
    baseline: Baseline = Baseline()

    @property
    def kind(self) -> WriteKind:
        """What it does."""
        return kind_of(self.payload)

    @property
    def why(self) -> str:
        """Why it waits, is asked about or was refused, for a person: our constants in the language of now, others as they came."""
        if self.question is Question.CONFLICT and isinstance(self.payload, CustomerWrite):
            return tr("Somebody changed this customer at Brutlers since you looked.")
        if self.question is Question.CONFLICT and self.server_status:
            return tr(
                "The order is at “{status}” now: somebody changed it since you looked.",
                status=status_label(self.server_status),
            )
        return tr(self.reason) if self.reason else ""

    @property
    def may_be_undone(self) -> bool:
        """Whether nothing of it has ever been sent, so that taking it back leaves no trace."""
        return self.attempts == 0 and self.state in (WriteState.UNDO, WriteState.READY)

    @property
    def needs_person(self) -> bool:
        """Whether it goes no further without a person: a question or a refusal."""
        return self.question is not None or self.state is WriteState.REFUSED


def kind_of(payload: Payload) -> WriteKind:
    """Return what a payload does."""
    if isinstance(payload, CustomerWrite):
        return WriteKind.CUSTOMER
    return WriteKind.CREATE if isinstance(payload, NewOrder) else WriteKind.STATUS


def target_of(payload: Payload) -> str:
    """Return the id of the order or customer that a payload changes; empty for a new one."""
    if isinstance(payload, CustomerWrite):
        return payload.customer_id
    return payload.order_id if isinstance(payload, StatusChange) else ""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many entries are not done: ``waiting`` go on by themselves, ``attention`` need a person."""

    waiting: int = 0
    attention: int = 0


def counts(entries: "tuple[Entry, ...]") -> Counts:
    """Count the entries that are not done."""
    left = [entry for entry in entries if entry.state is not WriteState.DONE]
    attention = sum(entry.needs_person for entry in left)
    return Counts(len(left) - attention, attention)


def undo_seconds(kept: Any) -> int:
    """Return how long a write waits for its undo from what the preference holds, whatever that is."""
    if not isinstance(kept, int) or isinstance(kept, bool):
        return UNDO_SECONDS
    return min(max(kept, 0), MOST_UNDO_SECONDS)


def may_be_confused(one: Payload, other: Payload) -> bool:
    """Tell whether, in the server's list, the effect of one could pass for the other's: then they go one after the other."""
    match one, other:
        case StatusChange(), StatusChange():
            return one.order_id == other.order_id
        case CustomerWrite(), CustomerWrite():
            if one.customer_id or other.customer_id:
                return one.customer_id == other.customer_id
            email = one.fields.get("email", "")
            return same_text(one.name, other.name) or (
                bool(email) and same_text(email, other.fields.get("email", ""))
            )
        case NewOrder(), NewOrder():
            return same_text(one.customer_name, other.customer_name) or (
                bool(one.customer_email) and same_text(one.customer_email, other.customer_email)
            )
    return False

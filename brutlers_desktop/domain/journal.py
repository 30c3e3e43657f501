"""The journal: what happened to a connection, and which requests were made for it. No secrets, and nothing of customers."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from brutlers_desktop.domain.connections import Connection
from brutlers_desktop.domain.text import clean_text
from brutlers_desktop.translation import tr, tr_noop

CAUSE_LENGTH: Final = 200
ANY_PART: Final = "{id}"
"""What stands in an ``ApiCall``'s path for every part that is not known to be the same for all."""
_KNOWN_PARTS: Final = frozenset(
    (
        "api",
        "oauth",
        "authorize",
        "token",
        "revoke",
        "vendor",
        "orders",
        "status",
        "customers",
        "appointments",
        "profile",
    )
)
_EDITED: Final = {
    "name": tr_noop("Name"),
    "client_id": tr_noop("Client ID"),
    "base_url": tr_noop("Base address"),
    "redirect_uris": tr_noop("Redirect URIs"),
    "scopes": tr_noop("Permissions to ask for"),
}
SERVER_TROUBLE: Final = 500
"""From this HTTP status on an answer says that the server could not do its work."""


class Kind(StrEnum):
    """What happened. The value is what is stored: a name may change, its value never does."""

    CONNECTED = "connected"
    SIGN_IN_FAILED = "sign-in-failed"
    RENEWED = "renewed"
    NOT_STORED = "not-stored"
    REFUSED = "refused"
    INTERRUPTED = "interrupted"
    SCOPES_CHANGED = "scopes-changed"
    REVOKED = "revoked"
    REVOKE_QUEUED = "revoke-queued"
    FORGOTTEN = "forgotten"
    REACHED = "reached"
    NOT_REACHED = "not-reached"
    ORDERS = "orders"
    GAP = "gap"
    EDITED = "edited"
    CHECKED = "checked"
    OTHER = "other"
    """Of a later version of this program."""

    @classmethod
    def _missing_(cls, _: object) -> "Kind":
        return cls.OTHER


ROUTINE: Final = frozenset({Kind.RENEWED, Kind.REACHED, Kind.NOT_REACHED, Kind.ORDERS, Kind.CHECKED})
"""What happens by itself again and again: kept apart, so that it never pushes out when access was granted or lost."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """One line of a connection's timeline. ``at``: UTC by the server's clock. ``cause``: our own words, or none.

    ``seconds``: how long it took, or for ``REACHED`` how long it had not been; None where that is not known.
    """

    connection_id: str
    kind: Kind
    at: datetime
    cause: str = ""
    seconds: float | None = None


class Fault(StrEnum):
    """Why a request had no whole answer. The value is what is stored."""

    NONE = ""
    NOT_REACHED = tr_noop("not reached", about="what became of a request")
    UNSAFE = tr_noop("certificate not trusted", about="what became of a request")
    BROKE_OFF = tr_noop("broke off", about="what became of a request")
    UNREADABLE = tr_noop("answer refused", about="what became of a request")
    GIVEN_UP = tr_noop("given up", about="what became of a request")
    OTHER = tr_noop("failed", about="what became of a request")
    """Of a later version of this program."""

    @property
    def words(self) -> str:
        """What became of the request, for a person; empty where nothing went wrong."""
        return tr(self.value, about="what became of a request") if self.value else ""

    @classmethod
    def _missing_(cls, _: object) -> "Fault":
        return cls.OTHER


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """One request as it went over the network. ``date``: the answer's, if it had one. The rest as in ``ApiCall``."""

    method: str
    path: str
    status: int | None
    seconds: float
    size: int
    attempt: int
    fault: Fault = Fault.NONE
    date: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiCall:
    """One request in the API log.

    ``connection_id``: empty for what is tried before it is a connection's. ``at``: when its answer came or it failed, UTC by the
    server's clock. ``path``: as ``path_pattern`` makes it. ``status``:
    None without an answer. ``seconds``: until the last byte. ``size``: decoded bytes of the answer. ``attempt``: counts within
    one call, from 1: a second follows a renewal after a 401, or a renewal whose answer was lost.
    """

    connection_id: str
    at: datetime
    method: str
    path: str
    status: int | None
    seconds: float
    size: int
    attempt: int = 1
    fault: Fault = Fault.NONE

    @classmethod
    def of(cls, exchange: Exchange, connection_id: str, at: datetime) -> "ApiCall":
        """Return the line for ``exchange``."""
        return cls(
            connection_id=connection_id,
            at=at,
            method=exchange.method,
            path=exchange.path,
            status=exchange.status,
            seconds=exchange.seconds,
            size=exchange.size,
            attempt=exchange.attempt,
            fault=exchange.fault,
        )

    @property
    def failed(self) -> bool:
        """Whether it had no whole answer, or one of 400 and more."""
        return self.fault is not Fault.NONE or self.status is None or self.status >= 400

    @property
    def reached(self) -> bool | None:
        """Whether the server was there and at work; None where that cannot be told from it."""
        if self.fault is Fault.GIVEN_UP:
            return None
        return self.status is not None and self.status < SERVER_TROUBLE and self.fault is not Fault.BROKE_OFF


def path_pattern(path: str) -> str:
    """Return a request's path with ``ANY_PART`` for ids and for all else that is not a known part of the API."""
    parts = path.partition("?")[0].split("/")
    return "/".join(part if not part or part in _KNOWN_PARTS else ANY_PART for part in parts)


def cause_words(text: str) -> str:
    """Return ``text`` as a cause is kept: one line of ``CAUSE_LENGTH`` characters at most."""
    return clean_text(text, CAUSE_LENGTH)


def edit_words(before: Connection, after: Connection, *, new_secret: bool) -> str:
    """Return which facts of a connection were changed, by their names alone; empty if none was."""
    changed = [tr(words) for name, words in _EDITED.items() if getattr(before, name) != getattr(after, name)]
    return ", ".join((*changed, tr("Client Secret")) if new_secret else changed)


def first_sentence(text: str) -> str:
    """Return the first sentence of an error's message, without its full stop: what happened, before what to do."""
    return text.partition(". ")[0].removesuffix(".")


def not_reached_words(call: ApiCall) -> str:
    """Return why the server counts as not reached after ``call``."""
    if call.fault is Fault.UNSAFE:
        return tr("Its certificate could not be verified")
    if call.fault is Fault.BROKE_OFF:
        return tr("The answer did not arrive")
    if call.status is not None:
        return tr("The server answered with an error ({status})", status=call.status)
    return tr("Brutlers did not answer")

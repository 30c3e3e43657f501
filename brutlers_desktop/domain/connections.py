"""A connection: an app registration at Brutlers and the grant behind it. No secrets here."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

DEFAULT_BASE_URL: Final = "https://brutlers.com"
DEFAULT_REDIRECT_URIS: Final = tuple(f"http://127.0.0.1:{port}/callback" for port in (28741, 28742, 28743))
"""Below every system's ephemeral port range and outside what Windows commonly reserves."""

ACCESS_TOKEN_LIFETIME: Final = timedelta(hours=1)
"""API page: OAuth, step 4. Used only when an answer does not say."""
REFRESH_TOKEN_LIFETIME: Final = timedelta(days=30)
"""API page: OAuth, step 5; counted from the last renewal, since each one issues a new refresh token."""


class GrantState(StrEnum):
    """What is known of a grant."""

    ACTIVE = "active"
    HELD = "held"
    """Signed in anew, and not yet certain for which shop: used for nothing else but to find that out."""
    SIGN_IN_NEEDED = "sign-in-needed"
    INTERRUPTED = "interrupted"
    REVOKE_QUEUED = "revoke-queued"
    REVOKE_UNPROVEN = "revoke-unproven"
    REVOKED = "revoked"
    FORGOTTEN = "forgotten"


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """What the vendor granted. All times are UTC by the server's clock."""

    state: GrantState
    scopes: tuple[str, ...]
    connected_at: datetime
    renewed_at: datetime
    access_expires_at: datetime
    expiry_estimated: bool = False
    last_used_at: datetime | None = None
    slot: str = ""
    """Under which its tokens stand in the vault."""
    shop_name: str = ""
    """What the shop's profile calls it; empty where that was not told or may not be asked."""

    @property
    def sign_in_again_by(self) -> datetime:
        """When the refresh token ends unless it is renewed before."""
        return self.renewed_at + REFRESH_TOKEN_LIFETIME


@dataclass(frozen=True, slots=True, kw_only=True)
class Retired:
    """Tokens that nothing uses any more and that are to be deleted from the vault, where they stand under ``slot``.

    ``tell``: the server is to be told before, at the ``base_url`` and for the ``client_id`` to which they belong. One that answers
    with a fault need not be told after ``ends_at``, when they have ended by themselves (UTC by the server's clock).
    """

    slot: str
    base_url: str
    client_id: str
    ends_at: datetime
    tell: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """Why a grant is held: it is another shop's, for ``certain`` or perhaps. ``shop_name``: what that shop's profile tells.

    ``apart``: the id that a connection of its own has, or is being given.
    """

    certain: bool
    shop_id: str = ""
    shop_name: str = ""
    apart: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """An app registration of the vendor at one base address. ``id`` is ours and never changes."""

    id: str
    name: str
    client_id: str
    base_url: str = DEFAULT_BASE_URL
    redirect_uris: tuple[str, ...] = DEFAULT_REDIRECT_URIS
    scopes: tuple[str, ...] = ()
    grant: Grant | None = None
    clock_skew: timedelta = timedelta(0)
    """The server's clock minus this computer's, as last seen."""
    shop_id: str = ""
    """What the profile of the shop behind the archive told; empty where it never did."""
    shop_name: str = ""
    """That shop's name, as the grants before the present one told it."""
    may_have_orders: bool = False
    """The archive may hold orders of its shop: a new grant is held until it is known for the same one."""
    coming: str = ""
    """The slot into which tokens of a sign-in are being stored. Seen without the lock of renewals held, they are a crash's."""
    retired: tuple[Retired, ...] = ()
    doubt: Doubt | None = None
    """Only a held grant has one; without it, the shop has not been asked yet."""
    is_sample: bool = False
    """Made-up data to look round in: it ends with the app."""


def grant_mark(connection: Connection) -> str:
    """Return what tells the connection's present grant from all others, also once it has ended; empty without one."""
    return "" if connection.grant is None else connection.grant.connected_at.isoformat()


def is_given_up(grant: Grant) -> bool:
    """Tell whether a person gave the grant up: its tokens are used for nothing but their revocation."""
    return grant.state in (
        GrantState.REVOKE_QUEUED,
        GrantState.REVOKE_UNPROVEN,
        GrantState.REVOKED,
        GrantState.FORGOTTEN,
    )


def may_be_live(connection: Connection) -> bool:
    """Tell whether the server may still accept tokens of this connection, as far as is known here."""
    return connection.grant is not None and connection.grant.state in (
        GrantState.ACTIVE,
        GrantState.HELD,
        GrantState.REVOKE_QUEUED,
    )


def is_worth_revoking(connection: Connection) -> bool:
    """Tell whether there may be tokens here that the server should be told to refuse, even where it may know already."""
    return connection.grant is not None and connection.grant.state in (
        GrantState.ACTIVE,
        GrantState.HELD,
        GrantState.REVOKE_QUEUED,
        GrantState.SIGN_IN_NEEDED,
        GrantState.INTERRUPTED,
    )


def is_bound_to_server(connection: Connection) -> bool:
    """Tell whether the base address has to stay: tokens never go to another server."""
    return may_be_live(connection)


def is_bound_to_client(connection: Connection) -> bool:
    """Tell whether the client ID has to stay. A revocation that waits may wait for just its correction."""
    return connection.grant is not None and connection.grant.state in (GrantState.ACTIVE, GrantState.HELD)


def is_held(connection: Connection) -> bool:
    """Tell whether the connection's grant waits until its shop is known."""
    return connection.grant is not None and connection.grant.state is GrantState.HELD


def is_asked(connection: Connection) -> bool:
    """Tell whether a person is to say whose shop a held grant belongs to."""
    return is_held(connection) and connection.doubt is not None


def is_same_held(now: Connection, before: Connection) -> bool:
    """Tell whether the connection's grant is still the one of ``before``, and still held."""
    return is_held(now) and grant_mark(now) == grant_mark(before)

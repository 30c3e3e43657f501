"""How a connection is doing, in one sentence for a person."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from brutlers_desktop.domain.connections import Connection, GrantState
from brutlers_desktop.errors import Action

SIGN_IN_SOON: Final = timedelta(days=5)


class Level(StrEnum):
    """How urgent a connection's health is."""

    GOOD = "good"
    ATTENTION = "attention"
    LOST = "lost"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Health:
    """A level, a short word for the card, the sentence for the page, and the action that helps."""

    level: Level
    word: str
    sentence: str
    action: Action = Action.NONE


_BY_STATE: Final[dict[GrantState, Health]] = {
    GrantState.SIGN_IN_NEEDED: Health(
        Level.LOST,
        "Sign in again",
        "Brutlers no longer accepts this access. Sign in again to go on.",
        Action.RECONNECT,
    ),
    GrantState.INTERRUPTED: Health(
        Level.LOST,
        "Renewal interrupted",
        "The last renewal was interrupted, and its answer never arrived. Nothing is wrong with your orders: sign in again to go on.",
        Action.RECONNECT,
    ),
    GrantState.REVOKE_QUEUED: Health(
        Level.ATTENTION,
        "Revoke waiting",
        "This access is no longer used here. Brutlers could not be told yet; this is tried again by itself.",
        Action.RETRY,
    ),
    GrantState.REVOKE_UNPROVEN: Health(
        Level.NONE,
        "Revoked",
        "Brutlers accepted the revocation, but it could not be proven that the access is dead.",
        Action.RECONNECT,
    ),
    GrantState.REVOKED: Health(
        Level.NONE,
        "Revoked",
        "Revoked and confirmed: the old access is refused by Brutlers.",
        Action.RECONNECT,
    ),
    GrantState.FORGOTTEN: Health(
        Level.NONE,
        "Forgotten",
        "Forgotten on this computer only. Brutlers was not told: to be sure, end the access in the Vendor Dashboard.",
        Action.RECONNECT,
    ),
}


def health(connection: Connection, server_now: datetime) -> Health:
    """Say how ``connection`` is doing at ``server_now`` (UTC by the server's clock)."""
    grant = connection.grant
    if grant is None:
        return Health(
            Level.NONE,
            "Not connected",
            "Sign in through your browser, and your orders appear here.",
            Action.CONNECT,
        )
    if grant.state is not GrantState.ACTIVE:
        return _BY_STATE[grant.state]
    left = grant.sign_in_again_by - server_now
    if left <= timedelta(0):
        return _BY_STATE[GrantState.SIGN_IN_NEEDED]
    missing = [scope for scope in connection.scopes if scope not in grant.scopes]
    if left <= SIGN_IN_SOON:
        return Health(
            Level.ATTENTION,
            "Sign in soon",
            "Connected, but the access ends soon. Sign in again to renew it for 30 days.",
            Action.RECONNECT,
        )
    if missing:
        return Health(
            Level.ATTENTION,
            "Connected, with less",
            "Connected, but not everything that was asked for was granted.",
            Action.RECONNECT,
        )
    return Health(Level.GOOD, "Connected", "Connected and working.")

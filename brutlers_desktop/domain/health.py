"""How a connection is doing: the one place that says it, for the list, the page, the sidebar, the top bar and the command line."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from brutlers_desktop.domain.connections import REFRESH_TOKEN_LIFETIME, Connection, Grant, GrantState
from brutlers_desktop.errors import Action, AppError, VaultDenied
from brutlers_desktop.translation import tr, tr_noop, trn

WARN_AFTER: Final = timedelta(days=20)
"""A connection that has not been renewed for so long warns: its refresh token has a third of its life left."""


class Level(StrEnum):
    """How urgent a connection's health is."""

    GOOD = "good"
    ATTENTION = "attention"
    LOST = "lost"
    NONE = "none"


class HealthState(StrEnum):
    """What a connection's health is, for scripts."""

    NOT_CONNECTED = "not-connected"
    WORKING = "working"
    WITH_LESS = "working-with-less"
    RENEWING = "renewing"
    SIGN_IN_BY = "sign-in-by"
    CHECKING_SHOP = "checking-shop"
    WHICH_SHOP = "which-shop"
    NEEDS_SIGN_IN = "needs-sign-in"
    INTERRUPTED = "interrupted"
    NEEDS_CORRECTION = "needs-correction"
    UNKNOWN = "unknown"
    REVOKE_QUEUED = "revoke-queued"
    REVOKE_UNPROVEN = "revoke-unproven"
    REVOKED = "revoked"
    FORGOTTEN = "forgotten"


@dataclass(frozen=True, slots=True)
class Health:
    """A state and its level, the word for the card, the sentence for the page, and the action that helps.

    ``needs_person``: nothing gets better by itself, and it is not what the person wanted.
    """

    state: HealthState
    level: Level
    word: str
    sentence: str
    action: Action = Action.NONE
    needs_person: bool = False

    @property
    def is_working(self) -> bool:
        """Whether orders can be fetched now, as far as is known."""
        return self.state in _WORKING


@dataclass(frozen=True, slots=True)
class Known:
    """What this run has learned of a connection beside its grant.

    ``unknown_since``: when the server was last heard of, by its clock, if it has not been reached or the keyring not been read
    since; ``fault``: why.
    """

    renewing: bool = False
    unknown_since: datetime | None = None
    fault: AppError | None = None


@dataclass(frozen=True, slots=True)
class MomentWords:
    """How a moment (UTC) is written: its day alone, and its time with the day where that is another."""

    day: Callable[[datetime], str]
    time: Callable[[datetime], str]


NOTHING_KNOWN: Final = Known()
PLAIN: Final = MomentWords(
    day=lambda moment: f"{moment.astimezone():%Y-%m-%d}",
    time=lambda moment: f"{moment.astimezone():%Y-%m-%d %H:%M}",
)
"""Moments in this computer's zone, for logs and scripts."""

_WORKING: Final = frozenset(
    {HealthState.WORKING, HealthState.WITH_LESS, HealthState.RENEWING, HealthState.SIGN_IN_BY}
)
_LOST: Final = Health(
    HealthState.NEEDS_SIGN_IN,
    Level.LOST,
    tr_noop("Needs sign-in"),
    tr_noop("This access has ended. Sign in again to go on."),
    Action.RECONNECT,
    needs_person=True,
)
_WHICH_SHOP: Final = Health(
    HealthState.WHICH_SHOP,
    Level.LOST,
    tr_noop("Another shop?"),
    tr_noop("The last sign-in may be of another shop. Nothing is fetched or sent with it before you decide."),
    Action.SHOW_CONNECTION,
    needs_person=True,
)
_OTHER_SHOP: Final = replace(
    _WHICH_SHOP,
    word=tr_noop("Another shop"),
    sentence=tr_noop(
        "The last sign-in is of another shop. Nothing is fetched or sent with it before you decide."
    ),
)
_BY_STATE: Final[dict[GrantState, Health]] = {
    GrantState.HELD: Health(
        HealthState.CHECKING_SHOP,
        Level.ATTENTION,
        tr_noop("Checking the shop"),
        tr_noop(
            "You have signed in. Before any order is fetched, the app makes sure that it is still "
            "the same shop."
        ),
    ),
    GrantState.SIGN_IN_NEEDED: _LOST,
    GrantState.INTERRUPTED: Health(
        HealthState.INTERRUPTED,
        Level.LOST,
        tr_noop("Renewal interrupted"),
        tr_noop(
            "The last renewal was interrupted, and its answer never arrived. Nothing is wrong with "
            "your orders: sign in again to go on."
        ),
        Action.RECONNECT,
        needs_person=True,
    ),
    GrantState.REVOKE_QUEUED: Health(
        HealthState.REVOKE_QUEUED,
        Level.ATTENTION,
        tr_noop("Revoke waiting"),
        tr_noop(
            "This access is no longer used here. Brutlers could not be told yet; this is tried again "
            "by itself."
        ),
        Action.RETRY,
    ),
    GrantState.REVOKE_UNPROVEN: Health(
        HealthState.REVOKE_UNPROVEN,
        Level.NONE,
        tr_noop("Revoked, not proven"),
        tr_noop("Brutlers accepted the revocation, but it could not be proven that the access is dead."),
        Action.RECONNECT,
    ),
    GrantState.REVOKED: Health(
        HealthState.REVOKED,
        Level.NONE,
        tr_noop("Revoked"),
        tr_noop("Revoked and confirmed: the old access is refused by Brutlers."),
        Action.RECONNECT,
    ),
    GrantState.FORGOTTEN: Health(
        HealthState.FORGOTTEN,
        Level.NONE,
        tr_noop("Forgotten"),
        tr_noop(
            "Forgotten on this computer only. Brutlers was not told: to be sure, end the access in "
            "the Vendor Dashboard."
        ),
        Action.RECONNECT,
    ),
}


def health(
    connection: Connection, server_now: datetime, known: Known = NOTHING_KNOWN, words: MomentWords = PLAIN
) -> Health:
    """Say how ``connection`` is doing at ``server_now`` (UTC by the server's clock), with what is ``known`` of it."""
    grant = connection.grant
    if grant is None:
        return Health(
            HealthState.NOT_CONNECTED,
            Level.NONE,
            tr("Not connected"),
            tr("Sign in through your browser, and your orders appear here."),
            Action.CONNECT,
        )
    if grant.state is GrantState.HELD and connection.doubt is not None:
        return _said(_OTHER_SHOP if connection.doubt.certain else _WHICH_SHOP)
    if grant.state is not GrantState.ACTIVE:
        return _said(_BY_STATE[grant.state])
    if grant.sign_in_again_by <= server_now:
        return _said(_LOST)
    if known.fault is not None and known.fault.action is Action.EDIT_CONNECTION:
        return Health(
            HealthState.NEEDS_CORRECTION,
            Level.LOST,
            tr("Needs correction"),
            f"{known.fault.title}. {known.fault.message}",
            Action.EDIT_CONNECTION,
            needs_person=True,
        )
    if known.renewing and known.unknown_since is None:
        return Health(
            HealthState.RENEWING, Level.GOOD, tr("Renewing"), tr("The access is being renewed just now.")
        )
    if server_now >= warn_at(grant):
        return _sign_in_by(grant, known, words)
    if known.unknown_since is not None:
        return _unknown(known.unknown_since, known.fault, words)
    if any(scope not in grant.scopes for scope in connection.scopes):
        return Health(
            HealthState.WITH_LESS,
            Level.ATTENTION,
            tr("Working, with less"),
            tr("Connected and working, but not everything that was asked for was granted."),
            Action.RECONNECT,
        )
    return Health(HealthState.WORKING, Level.GOOD, tr("Working"), tr("Connected and working."))


def warn_at(grant: Grant) -> datetime:
    """Return from when on a grant that has not been renewed warns, by the server's clock."""
    return grant.renewed_at + WARN_AFTER


def next_change(connection: Connection, server_now: datetime) -> datetime | None:
    """Return when the health changes next though nothing happens, by the server's clock; None: it stays."""
    grant = connection.grant
    if grant is None or grant.state is not GrantState.ACTIVE:
        return None
    return min((each for each in (warn_at(grant), grant.sign_in_again_by) if each > server_now), default=None)


def _said(health: Health) -> Health:
    return replace(health, word=tr(health.word), sentence=tr(health.sentence))


def _sign_in_by(grant: Grant, known: Known, words: MomentWords) -> Health:
    day, last = words.day(grant.sign_in_again_by), words.day(grant.renewed_at)
    sentences = (
        trn(
            "The access was last renewed on {day} and ends {n} day after that.",
            "The access was last renewed on {day} and ends {n} days after that.",
            REFRESH_TOKEN_LIFETIME.days,
            day=last,
        ),
        "" if known.fault is None else f"{known.fault.title}. {known.fault.message}",
        tr("Sign in again by {day}, and it goes on without a break.", day=day),
    )
    return Health(
        HealthState.SIGN_IN_BY,
        Level.ATTENTION,
        tr("Sign in again by {day}", day=day),
        " ".join(filter(None, sentences)),
        Action.RECONNECT,
        needs_person=True,
    )


def _unknown(since: datetime, fault: AppError | None, words: MomentWords) -> Health:
    why = tr("Brutlers has not been reached since.") if fault is None else f"{fault.title}. {fault.message}"
    return Health(
        HealthState.UNKNOWN,
        Level.ATTENTION,
        tr("Unknown since {time}", time=words.time(since)),
        why,
        Action.RETRY,
        needs_person=isinstance(fault, VaultDenied),
    )

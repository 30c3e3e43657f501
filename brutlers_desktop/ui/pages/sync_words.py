"""What the top bar says of the orders' state, and what its button does about it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from brutlers_desktop.domain.connections import GrantState
from brutlers_desktop.domain.health import HealthState
from brutlers_desktop.errors import Action, AppError, Offline, UnsafeConnection
from brutlers_desktop.translation import tr, tr_noop, trn
from brutlers_desktop.ui.models.columns import time_text

if TYPE_CHECKING:
    from brutlers_desktop.services.desk import Desk

BUTTONS: Final = {
    Action.RETRY: (
        tr_noop("Refresh"),
        tr_noop("Refresh the orders"),
        tr_noop("Fetch the orders anew (F5)"),
        "",
    ),
    Action.RECONNECT: (
        tr_noop("Reconnect"),
        tr_noop("Reconnect"),
        tr_noop("Sign in again in your browser"),
        "primary",
    ),
    Action.SHOW_CONNECTION: (
        tr_noop("Decide…"),
        tr_noop("Decide whose shop this is"),
        tr_noop("Under Connected apps"),
        "primary",
    ),
    Action.EDIT_CONNECTION: (
        tr_noop("Edit connection"),
        tr_noop("Edit connection"),
        tr_noop("Correct the connection"),
        "primary",
    ),
}
"""What the button beside the state of the orders says, is called and explains (the English sources), and its role."""
PAUSED: Final = tr_noop(
    "Orders are fetched only by F5 or the Refresh button. You can change that under Settings, Keeping up to date."
)


@dataclass(frozen=True, slots=True)
class SyncWords:
    """The state in a few words, what the button does about it, and why it is so where that needs saying."""

    text: str
    action: Action = Action.NONE
    why: str = ""


def sync_words(desk: "Desk | None") -> SyncWords:
    """Return what to say of the chosen connection's orders."""
    if desk is None:
        return SyncWords(tr("Starting…"))
    chosen = desk.connections.chosen
    if chosen is None or chosen.grant is None:
        return SyncWords(tr("Not connected"))
    health = desk.watch.health(chosen)
    if health.state in (HealthState.NEEDS_SIGN_IN, HealthState.INTERRUPTED):
        return SyncWords(tr("Sign in again"), Action.RECONNECT)
    if chosen.grant.state is GrantState.REVOKE_QUEUED:
        return SyncWords(tr("No access"))
    if chosen.grant.state is GrantState.HELD:
        return SyncWords(health.word, health.action)
    if chosen.grant.state is not GrantState.ACTIVE:
        return SyncWords(tr("No access"), Action.RECONNECT)
    state = desk.orders.state(chosen.id)
    if state.loading:
        return SyncWords(tr("Updating…"), Action.RETRY)
    updated = "" if state.fetched_at is None else tr("Updated {when}", when=time_text(state.fetched_at))
    if state.error is not None:
        action = state.error.action if state.error.action in BUTTONS else Action.RETRY
        waiting = desk.outbox.counts.waiting
        after = (
            trn("{n} waiting", "{n} waiting", waiting, about="changes")
            if waiting
            else updated or tr("nothing fetched yet")
        )
        words = f"{_title(state.error)} · {after}"
        return SyncWords(words, action, state.error.message)
    if desk.orders.is_paused:
        return SyncWords(
            tr("Paused · {updated}", updated=updated) if updated else tr("Paused"), Action.RETRY, tr(PAUSED)
        )
    return SyncWords(updated or tr("Not updated yet"), Action.RETRY)


def _title(error: AppError) -> str:
    is_offline = isinstance(error, Offline) and not isinstance(error, UnsafeConnection)
    return tr("Offline") if is_offline else error.title

"""What the top bar says of the orders' state, and what its button does about it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from brutlers_desktop.domain.connections import GrantState
from brutlers_desktop.domain.health import HealthState
from brutlers_desktop.errors import Action, AppError, Offline, UnsafeConnection
from brutlers_desktop.translation import tr, tr_noop
from brutlers_desktop.ui.models.columns import number_text, time_text

if TYPE_CHECKING:
    from brutlers_desktop.services.desk import Desk

BUTTONS: Final = {
    Action.RETRY: ("Refresh", "Refresh the orders", "Fetch the orders anew (F5)", ""),
    Action.RECONNECT: ("Reconnect", "Reconnect", "Sign in again in your browser", "primary"),
    Action.SHOW_CONNECTION: ("Decide…", "Decide whose shop this is", "Under Connected apps", "primary"),
    Action.EDIT_CONNECTION: ("Edit connection", "Edit connection", "Correct the connection", "primary"),
}
"""What the button beside the state of the orders says, is called and explains, and its role."""
PAUSED: Final = tr_noop(
    "Orders are fetched only when you press Refresh. You can change that under Settings, Keeping up to date."
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
        return SyncWords("Starting…")
    chosen = desk.connections.chosen
    if chosen is None or chosen.grant is None:
        return SyncWords("Not connected")
    health = desk.watch.health(chosen)
    if health.state in (HealthState.NEEDS_SIGN_IN, HealthState.INTERRUPTED):
        return SyncWords("Sign in again", Action.RECONNECT)
    if chosen.grant.state is GrantState.REVOKE_QUEUED:
        return SyncWords("No access")
    if chosen.grant.state is GrantState.HELD:
        return SyncWords(health.word, health.action)
    if chosen.grant.state is not GrantState.ACTIVE:
        return SyncWords("No access", Action.RECONNECT)
    state = desk.orders.state(chosen.id)
    if state.loading:
        return SyncWords("Updating…", Action.RETRY)
    updated = "" if state.fetched_at is None else f"Updated {time_text(state.fetched_at)}"
    if state.error is not None:
        action = state.error.action if state.error.action in BUTTONS else Action.RETRY
        waiting = desk.outbox.counts.waiting
        after = f"{number_text(waiting)} waiting" if waiting else updated or "nothing fetched yet"
        words = f"{_title(state.error)} · {after}"
        return SyncWords(words, action, state.error.message)
    if desk.orders.is_paused:
        return SyncWords(
            tr("Paused · {updated}", updated=updated) if updated else tr("Paused"), Action.RETRY, tr(PAUSED)
        )
    return SyncWords(updated or "Not updated yet", Action.RETRY)


def _title(error: AppError) -> str:
    is_offline = isinstance(error, Offline) and not isinstance(error, UnsafeConnection)
    return "Offline" if is_offline else error.title

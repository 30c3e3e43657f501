"""How the orders stand, in a few words beside the button that does something about it."""

from typing import TYPE_CHECKING, Final

from brutlers_desktop.domain.connections import GrantState
from brutlers_desktop.errors import Action
from brutlers_desktop.ui.models.columns import time_text

if TYPE_CHECKING:
    from brutlers_desktop.services.desk import Desk

SYNC_BUTTON: Final = {
    Action.RETRY: ("Refresh", "Refresh the orders", "Fetch the orders anew (F5)", ""),
    Action.RECONNECT: ("Reconnect", "Reconnect", "Sign in again in your browser", "primary"),
    Action.EDIT_CONNECTION: ("Edit connection", "Edit connection", "Correct the connection", "primary"),
}
"""What the button beside the state of the orders says, is called and explains, and its role."""


def sync_words(desk: "Desk | None") -> tuple[str, Action, str]:
    """Return the state in a few words, what the button does about it, and why it is so where that needs saying."""
    if desk is None:
        return "Starting…", Action.NONE, ""
    chosen = desk.connections.chosen
    if chosen is None or chosen.grant is None:
        return "Not connected", Action.NONE, ""
    if chosen.grant.state in (GrantState.SIGN_IN_NEEDED, GrantState.INTERRUPTED):
        return "Sign in again", Action.RECONNECT, ""
    if chosen.grant.state is GrantState.REVOKE_QUEUED:
        return "No access", Action.NONE, ""
    if chosen.grant.state is not GrantState.ACTIVE:
        return "No access", Action.RECONNECT, ""
    state = desk.orders.state(chosen.id)
    if state.loading:
        return "Updating…", Action.RETRY, ""
    updated = "" if state.fetched_at is None else f"Updated {time_text(state.fetched_at)}"
    if state.error is not None:
        words = f"{state.error.title} · {updated or 'nothing fetched yet'}"
        return (
            words,
            state.error.action if state.error.action in SYNC_BUTTON else Action.RETRY,
            state.error.message,
        )
    return updated or "Not updated yet", Action.RETRY, ""

"""What the Customers page says where it has nothing to list, and above the list."""

from typing import TYPE_CHECKING

from brutlers_desktop.domain.connections import Connection, GrantState
from brutlers_desktop.errors import Action, ScopeMissing
from brutlers_desktop.translation import tr, trn
from brutlers_desktop.ui.models.columns import moment_words
from brutlers_desktop.ui.pages.order_words import Words
from brutlers_desktop.ui.widgets.notice_bar import ACTION_WORDS

if TYPE_CHECKING:
    from brutlers_desktop.services.customers import CustomersState
    from brutlers_desktop.services.desk import Desk


def state_words(
    desk: "Desk | None", chosen: Connection | None, state: "CustomersState | None", *, total: int
) -> Words:
    """Return what to say where nothing is listed. ``total``: the customers that there are without a search."""
    if desk is None or state is None:
        return Words("users", tr("One moment…"))
    fault = desk.fault or desk.orders.archive.fault
    if fault is not None:
        return _of("archive", fault.title, fault.message, fault.action)
    if total:
        return Words("search", tr("No match"), tr("No customer fits the search. Search for something else."))
    if chosen is None:
        return _of(
            "plug",
            tr("Welcome"),
            tr("Connect your shop to Brutlers, and its customers appear here."),
            Action.CONNECT,
        )
    if chosen.grant is None or chosen.grant.state is not GrantState.ACTIVE:
        now = desk.watch.health(chosen)
        return _of("log-in", now.word, now.sentence, now.action)
    if not state.allowed or isinstance(state.error, ScopeMissing):
        return Words(
            "lock",
            tr("This app may not see your customers"),
            tr(
                "When you connected, the permission “See customers” was not granted. Ask for it: you sign in once more and allow it."
                " Orders are not touched by that."
            ),
            Action.ASK_PERMISSION,
            tr("Ask for it"),
        )
    if state.error is not None:
        action = state.error.action if state.error.action is not Action.NONE else Action.RETRY
        return _of("wifi-off", state.error.title, state.error.message, action)
    if state.fetched_at is None:
        return Words("refresh-cw", tr("Fetching your customers…"), tr("This takes a moment."))
    return Words(
        "users", tr("No customers yet"), tr("Customers appear here as soon as there are any at Brutlers.")
    )


def age_words(
    desk: "Desk | None", chosen: Connection | None, state: "CustomersState | None"
) -> tuple[str, str]:
    """Return what to say above customers that cannot be brought up to date now, and the words of its button; nothing where they can."""
    if desk is None or chosen is None or state is None:
        return "", ""
    if chosen.grant is None or chosen.grant.state is not GrantState.ACTIVE:
        return desk.watch.health(chosen).sentence, ""
    if not state.allowed or isinstance(state.error, ScopeMissing):
        return (
            tr("This app may no longer see your customers at Brutlers. Those below are kept as they were."),
            tr("Ask for it"),
        )
    if state.error is not None:
        if state.fetched_at is None:
            return tr("{title}. The customers below are kept on this computer.", title=state.error.title), ""
        return (
            tr(
                "{title}. The customers below are as of {moment}.",
                title=state.error.title,
                moment=moment_words(state.fetched_at),
            ),
            "",
        )
    if state.set_aside:
        return (
            trn(
                "{n} customer in Brutlers’ last answer could not be read; all others are here.",
                "{n} customers in Brutlers’ last answer could not be read; all others are here.",
                state.set_aside,
            ),
            "",
        )
    return "", ""


def _of(icon_name: str, heading: str, message: str, action: Action) -> Words:
    return Words(
        icon_name, heading, message, action, tr(ACTION_WORDS[action]) if action in ACTION_WORDS else ""
    )

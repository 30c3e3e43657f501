"""What the Orders page says where it has nothing to list, and above the list."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from brutlers_desktop.domain.connections import Connection, GrantState
from brutlers_desktop.domain.gap import Gap, merged
from brutlers_desktop.errors import Action, EnvironmentFault
from brutlers_desktop.translation import tr, tr_noop, trn
from brutlers_desktop.ui.models.columns import moment_words
from brutlers_desktop.ui.widgets.notice_bar import action_words

if TYPE_CHECKING:
    from brutlers_desktop.services.desk import Desk
    from brutlers_desktop.services.orders import OrdersState


@dataclass(frozen=True, slots=True)
class Words:
    """A state of the page: an icon, a title, a sentence, and the buttons' actions."""

    icon_name: str
    heading: str
    message: str = ""
    action: Action = Action.NONE
    button: str = ""
    second: Action = Action.NONE

    @property
    def second_button(self) -> str:
        """What the second button says; empty where there is none."""
        return action_words(self.second)


MOST_SPANS: Final = 3
"""Spans with possibly missing changes that are named one by one."""
STARTING: Final = Words("package", tr_noop("One moment…"))
NO_MATCH: Final = Words(
    "search",
    tr_noop("No match"),
    tr_noop(
        "No order in this view fits the search and the filters. Reset them above, or search for something else."
    ),
)
NONE_IN_VIEW: Final = Words(
    "package", tr_noop("Nothing here"), tr_noop("No order belongs in this view now. Others are in All.")
)
NONE_YET: Final = Words(
    "package", tr_noop("No orders yet"), tr_noop("Orders appear here as soon as there are any at Brutlers.")
)
FETCHING: Final = Words("refresh-cw", tr_noop("Fetching your orders…"), tr_noop("This takes a moment."))


def state_words(
    desk: "Desk | None", chosen: Connection | None, state: "OrdersState", *, total: int, narrowed: bool
) -> Words:
    """Return what to say where nothing is listed. ``total``: orders there are; ``narrowed``: by search or filters."""
    if desk is None:
        return _said(STARTING)
    if desk.fault is not None:
        return _of("triangle-alert", desk.fault.title, desk.fault.message, Action.RETRY)
    fault = desk.orders.archive.fault
    if fault is not None:
        second = Action.START_OVER if fault.action is Action.RESTORE else Action.NONE
        return _of("archive", fault.title, fault.message, fault.action, second)
    if total:
        return _said(NO_MATCH if narrowed else NONE_IN_VIEW)
    if chosen is None:
        return _said(STARTING)  # the welcome page stands for this one
    if chosen.grant is None or chosen.grant.state is not GrantState.ACTIVE:
        now = desk.watch.health(chosen)
        return _of("log-in", now.word, now.sentence, now.action)
    if state.error is not None:
        action = state.error.action if state.error.action is not Action.NONE else Action.RETRY
        return _of("wifi-off", state.error.title, state.error.message, action)
    return _said(FETCHING if state.fetched_at is None else NONE_YET)


def _said(words: Words) -> Words:
    """Return a constant of English sources in the person's language."""
    return replace(
        words,
        heading=tr(words.heading),
        message=tr(words.message) if words.message else "",
        button=tr(words.button) if words.button else "",
    )


def age_words(desk: "Desk | None", chosen: Connection | None, state: "OrdersState") -> tuple[str, Action]:
    """Return what to say above orders that cannot be brought up to date now, with their age; nothing where they can."""
    if desk is None or chosen is None:
        return "", Action.NONE
    age = (
        ""
        if state.fetched_at is None
        else tr("These orders are as of {when}.", when=moment_words(state.fetched_at))
    )
    if chosen.grant is None or chosen.grant.state is not GrantState.ACTIVE:
        now = desk.watch.health(chosen)
        return f"{now.sentence} {age}".rstrip(), _beside_the_top_bar(now.action)
    if state.error is None:
        return "", Action.NONE
    action = _beside_the_top_bar(
        state.error.action if state.error.action is not Action.NONE else Action.RETRY
    )
    message = "" if isinstance(state.error, EnvironmentFault) and age else state.error.message
    return " ".join(each for each in (f"{state.error.title}.", message, age) if each), action


def _beside_the_top_bar(action: Action) -> Action:
    """Return the action of a button of its own: the top bar's says already what must be done before orders come again."""
    return (
        Action.NONE
        if action in (Action.RECONNECT, Action.EDIT_CONNECTION, Action.SHOW_CONNECTION)
        else action
    )


def gap_words(gaps: Iterable[Gap]) -> str:
    """Return what gaps mean, with all their spans; of many their number and how far they reach. Nothing without a gap."""
    spans = merged(gaps)
    if not spans:
        return ""
    if len(spans) > MOST_SPANS:
        return trn(
            "Some changes in {n} span between {after} and {before} may be missing here: more orders changed than "
            "Brutlers lists at once. Each shows as soon as its order changes again.",
            "Some changes in {n} spans between {after} and {before} may be missing here: more orders changed than "
            "Brutlers lists at once. Each shows as soon as its order changes again.",
            len(spans),
            after=moment_words(spans[0].after),
            before=moment_words(spans[-1].before),
        )
    where = _span_words(spans[0])
    for span in spans[1:]:
        where = tr("{spans}, and {span}", spans=where, span=_span_words(span))
    return tr(
        "Some changes {spans} may be missing here: more orders changed than Brutlers lists at "
        "once. Each shows as soon as its order changes again.",
        about="the spans: “between … and …”, one or more",
        spans=where,
    )


def _span_words(gap: Gap) -> str:
    return tr("between {after} and {before}", after=moment_words(gap.after), before=moment_words(gap.before))


def _of(icon_name: str, heading: str, message: str, action: Action, second: Action = Action.NONE) -> Words:
    return Words(icon_name, heading, message, action, action_words(action), second)

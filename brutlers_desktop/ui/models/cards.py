"""What the card of a connection shows. Pure, but for how the system's language writes days."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from brutlers_desktop.domain.connections import Connection, Grant
from brutlers_desktop.domain.health import Health, HealthState
from brutlers_desktop.domain.scope_states import ScopeState, scope_states
from brutlers_desktop.domain.scopes import sentence
from brutlers_desktop.domain.text import folded, isolated
from brutlers_desktop.translation import tr, tr_noop
from brutlers_desktop.ui.models.columns import day_text, local_time, one_line, time_text

ICONS: Final = {
    HealthState.NOT_CONNECTED: "plug",
    HealthState.WORKING: "circle-check",
    HealthState.WITH_LESS: "circle-minus",
    HealthState.RENEWING: "refresh-cw",
    HealthState.SIGN_IN_BY: "clock",
    HealthState.CHECKING_SHOP: "search",
    HealthState.WHICH_SHOP: "triangle-alert",
    HealthState.NEEDS_SIGN_IN: "log-in",
    HealthState.INTERRUPTED: "triangle-alert",
    HealthState.NEEDS_CORRECTION: "pencil",
    HealthState.UNKNOWN: "wifi-off",
    HealthState.REVOKE_QUEUED: "clock",
    HealthState.REVOKE_UNPROVEN: "ban",
    HealthState.REVOKED: "ban",
    HealthState.FORGOTTEN: "eraser",
}
"""The shape that stands for each state, so that no state is told by colour alone."""

_RESOURCES: Final = {
    "orders": tr_noop("Orders"),
    "customers": tr_noop("Customers"),
    "profile": tr_noop("Profile"),
    "appointments": tr_noop("Appointments"),
}
_LONGEST_RAW: Final = 24


@dataclass(frozen=True, slots=True)
class Mark:
    """A small mark for the scopes of one kind of thing: its word, whether they allow changes, and the tool tip that tells all."""

    text: str
    state: ScopeState
    writes: bool = False
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """A connection as its card shows it. ``shop`` is empty where it is not known or says no more than the name."""

    id: str
    name: str
    health: Health
    shop: str = ""
    marks: tuple[Mark, ...] = ()
    times: str = ""

    @property
    def spoken(self) -> str:
        """The whole card as one text, for people who listen; it begins with the name."""
        name = isolated(one_line(self.name))
        shop = f" ({isolated(self.shop)})" if self.shop else ""
        granted = [_spoken(each) for each in self.marks if each.state is ScopeState.GRANTED]
        missing = [each.text for each in self.marks if each.state is ScopeState.MISSING]
        parts = (
            f"{name}{shop}: {self.health.word}",
            tr("Granted: {things}", things=", ".join(granted)) if granted else "",
            tr("Not granted: {things}", things=", ".join(missing)) if missing else "",
            f"{self.times[0].upper()}{self.times[1:].replace(' · ', ', ')}" if self.times else "",
        )
        return ". ".join(each for each in parts if each)


def card(
    connection: Connection, health: Health, to_local: Callable[[datetime], datetime], today: date
) -> Card:
    """Return the card of a connection; ``to_local`` takes a server's time to this computer's clock."""
    grant = connection.grant
    if grant is None:
        return Card(connection.id, connection.name, health)
    says_more = folded(grant.shop_name) != folded(connection.name)
    return Card(
        connection.id,
        connection.name,
        health,
        one_line(grant.shop_name) if says_more else "",
        marks(connection),
        _times(grant, to_local, today),
    )


def marks(connection: Connection) -> tuple[Mark, ...]:
    """Return a mark for each kind of thing whose scopes were granted, then asked for; an unknown scope has one of its own."""
    groups: dict[str, dict[str, ScopeState]] = {}
    for scope, state in scope_states(connection).items():
        if state is ScopeState.NOT_ASKED:
            continue
        resource, _, verb = scope.partition(":")
        known = resource in _RESOURCES and verb in ("read", "write")
        groups.setdefault(tr(_RESOURCES[resource]) if known else one_line(scope), {})[scope] = state
    each = [_mark(text, states) for text, states in groups.items()]
    return tuple(sorted(each, key=lambda mark: mark.state is ScopeState.MISSING))


def _mark(text: str, states: Mapping[str, ScopeState]) -> Mark:
    tip = "\n".join(
        tr(
            "{words} ({scope}): {state}",
            words=one_line(sentence(scope)),
            scope=one_line(scope),
            state=state.words,
        )
        for scope, state in states.items()
    )
    present = [state for state in states.values() if state is not ScopeState.MISSING]
    writes = any(
        scope.endswith(":write") and state is not ScopeState.MISSING for scope, state in states.items()
    )
    short = text if len(text) <= _LONGEST_RAW else f"{text[: _LONGEST_RAW - 1]}…"
    return Mark(short, present[0] if present else ScopeState.MISSING, writes, tip)


def _spoken(mark: Mark) -> str:
    return tr("{things} with changes", things=mark.text) if mark.writes else mark.text


def _times(grant: Grant, to_local: Callable[[datetime], datetime], today: date) -> str:
    used = (
        tr("not used yet")
        if grant.last_used_at is None
        else tr("used {when}", when=_when(to_local(grant.last_used_at), today))
    )
    when = _when(to_local(grant.renewed_at), today)
    renewed = (
        tr("connected {when}", when=when)
        if grant.renewed_at == grant.connected_at
        else tr("renewed {when}", when=when)
    )
    return f"{used} · {renewed}"


def _when(moment: datetime, today: date) -> str:
    """Return the time of a moment today, else its day alone."""
    day = local_time(moment).date()
    if day == today:
        return time_text(moment)
    return day_text(day, today)

"""How all connections are doing, in a sentence or two; and their order by what needs attention. Pure."""

from collections.abc import Sequence
from typing import Final

from brutlers_desktop.domain.health import Health, HealthState, Level
from brutlers_desktop.domain.text import clean_text, isolated

LONGEST_NAME: Final = 40
MOST_NAMED: Final = 2
"""Connections of one kind that are named; of more, their number is told."""
MOST_SENTENCES: Final = 3

_S = HealthState
_SAID: Final[tuple[tuple[frozenset[HealthState], str, str], ...]] = (
    (frozenset({_S.NEEDS_SIGN_IN, _S.INTERRUPTED}), "needs a sign-in", "need a sign-in"),
    (frozenset({_S.NEEDS_CORRECTION}), "needs a correction", "need a correction"),
    (frozenset({_S.WHICH_SHOP}), "needs your decision", "need your decision"),
    (frozenset({_S.CHECKING_SHOP}), "is being checked", "are being checked"),
    (frozenset({_S.SIGN_IN_BY}), "needs a sign-in soon", "need a sign-in soon"),
    (frozenset({_S.UNKNOWN}), "cannot be checked just now", "cannot be checked just now"),
    (frozenset({_S.REVOKE_QUEUED}), "waits to be revoked", "wait to be revoked"),
    (frozenset({_S.NOT_CONNECTED}), "is not connected yet", "are not connected yet"),
    (
        frozenset({_S.REVOKED, _S.REVOKE_UNPROVEN, _S.FORGOTTEN}),
        "has no access any more",
        "have no access any more",
    ),
)
_URGENCY: Final = {Level.LOST: 1, Level.ATTENTION: 3, Level.GOOD: 4, Level.NONE: 5}


def urgency(health: Health) -> int:
    """Return a number by which connections are sorted: the lower, the sooner a person has to look."""
    if health.needs_person and health.level is not Level.LOST:
        return 2
    return _URGENCY[health.level]


def summary(connections: Sequence[tuple[str, Health]]) -> str:
    """Return how these connections, each its name and health, are doing; empty without any."""
    if not connections:
        return ""
    working = sum(health.is_working for _, health in connections)
    sentences = []
    for states, one, more in _SAID:
        names = [name for name, health in connections if health.state in states]
        if names:
            sentences.append(f"{_named(names)} {one if len(names) == 1 else more}.")
    if len(connections) == 1:
        first = [f"{_named([connections[0][0]])} works."] if working else []
    elif working == len(connections):
        first = [f"All {working} work."]
    else:
        first = [f"{working or 'None'} of {len(connections)} work{'s' if working < 2 else ''}."]
    return " ".join([*first, *sentences][:MOST_SENTENCES])


def _named(names: Sequence[str]) -> str:
    if len(names) > MOST_NAMED:
        return str(len(names))
    return " and ".join(f"“{isolated(clean_text(name, LONGEST_NAME))}”" for name in names)

"""How all connections are doing, in a sentence or two; and their order by what needs attention. Pure."""

from collections.abc import Callable, Sequence
from typing import Final

from brutlers_desktop.domain.health import Health, HealthState, Level
from brutlers_desktop.domain.text import clean_text, isolated, listed
from brutlers_desktop.translation import tr, trn

LONGEST_NAME: Final = 40
MOST_NAMED: Final = 2
"""Connections of one kind that are named; of more, their number is told."""
MOST_SENTENCES: Final = 3

_S = HealthState
_SAID: Final[tuple[tuple[frozenset[HealthState], Callable[[str, int], str]], ...]] = (
    (
        frozenset({_S.NEEDS_SIGN_IN, _S.INTERRUPTED}),
        lambda names, n: trn("{names} needs a sign-in.", "{names} need a sign-in.", n, names=names),
    ),
    (
        frozenset({_S.NEEDS_CORRECTION}),
        lambda names, n: trn("{names} needs a correction.", "{names} need a correction.", n, names=names),
    ),
    (
        frozenset({_S.WHICH_SHOP}),
        lambda names, n: trn("{names} needs your decision.", "{names} need your decision.", n, names=names),
    ),
    (
        frozenset({_S.CHECKING_SHOP}),
        lambda names, n: trn("{names} is being checked.", "{names} are being checked.", n, names=names),
    ),
    (
        frozenset({_S.SIGN_IN_BY}),
        lambda names, n: trn("{names} needs a sign-in soon.", "{names} need a sign-in soon.", n, names=names),
    ),
    (
        frozenset({_S.UNKNOWN}),
        lambda names, n: trn(
            "{names} cannot be checked just now.", "{names} cannot be checked just now.", n, names=names
        ),
    ),
    (
        frozenset({_S.REVOKE_QUEUED}),
        lambda names, n: trn("{names} waits to be revoked.", "{names} wait to be revoked.", n, names=names),
    ),
    (
        frozenset({_S.NOT_CONNECTED}),
        lambda names, n: trn(
            "{names} is not connected yet.", "{names} are not connected yet.", n, names=names
        ),
    ),
    (
        frozenset({_S.REVOKED, _S.REVOKE_UNPROVEN, _S.FORGOTTEN}),
        lambda names, n: trn(
            "{names} has no access any more.", "{names} have no access any more.", n, names=names
        ),
    ),
)
"""What is said of the connections in each state: of their names, or their number where they are many; and how many they are."""
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
    for states, said in _SAID:
        names = [name for name, health in connections if health.state in states]
        if names:
            sentences.append(said(_named(names), len(names)))
    if len(connections) == 1:
        first = [tr("{name} works.", name=_named([connections[0][0]]))] if working else []
    elif working == len(connections):
        first = [trn("All {n} work.", "All {n} work.", working)]
    elif working:
        first = [trn("{n} of {all} works.", "{n} of {all} work.", working, all=len(connections))]
    else:
        first = [tr("None of {all} works.", all=len(connections))]
    return " ".join([*first, *sentences][:MOST_SENTENCES])


def _named(names: Sequence[str]) -> str:
    if len(names) > MOST_NAMED:
        return str(len(names))
    return listed(f"“{isolated(clean_text(name, LONGEST_NAME))}”" for name in names)

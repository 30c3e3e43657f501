"""What is said of the outbox before something takes it away: what waits in it, and that it will not be sent. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from brutlers_desktop.domain.outbox import Entry, Question, WriteState
from brutlers_desktop.ui.models.columns import number_text

UNREAD: Final = "Its Outbox cannot be read now: changes that wait in it will not be sent, and some may have been sent already."
"""For an archive that is not open."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """What the outbox holds that is not done: changes certainly not sent, changes that may have been, orders only begun."""

    unsent: int = 0
    unsure: int = 0
    drafts: int = 0


def waiting(entries: Iterable[Entry], drafts: int = 0) -> Waiting:
    """Count the entries that are not done; those whose outcome is not known count apart."""
    unsent = unsure = 0
    for entry in entries:
        if entry.state in (WriteState.SENDING, WriteState.UNSURE) or entry.question is Question.LOST:
            unsure += 1
        elif entry.state is not WriteState.DONE:
            unsent += 1
    return Waiting(unsent, unsure, drafts)


def waiting_words(held: Waiting, of: str = "") -> str:
    """Return what is lost of the outbox, in sentences; empty where nothing is. ``of``: whose changes (" for this connection")."""
    return " ".join(filter(None, (_unsent(held.unsent, of), _unsure(held.unsure), _drafts(held.drafts))))


def _unsent(count: int, of: str) -> str:
    verb = "waits" if count == 1 else "wait"
    return f"{_changes(count)} {verb} in the Outbox{of} and will not be sent." if count else ""


def _unsure(count: int) -> str:
    verb, what = ("was", "it") if count == 1 else ("were", "they")
    return (
        f"{_changes(count)} may have been sent already: look at Brutlers whether {what} {verb}."
        if count
        else ""
    )


def _drafts(count: int) -> str:
    what = (
        "1 new order that you began to type goes"
        if count == 1
        else f"{number_text(count)} new orders that you began to type go"
    )
    return f"{what} too." if count else ""


def _changes(count: int) -> str:
    return f"{number_text(count)} change{'s' * (count != 1)}"

"""What is said of the outbox before something takes it away: what waits in it, and that it will not be sent. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from brutlers_desktop.domain.outbox import Entry, Question, WriteState
from brutlers_desktop.translation import tr_noop, trn

UNREAD: Final = tr_noop(
    "Its Outbox cannot be read now: changes that wait in it will not be sent, and some may have been sent already."
)
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


def waiting_words(held: Waiting, *, of_connection: bool = False) -> str:
    """Return what is lost of the outbox, in sentences; empty where nothing is. ``of_connection``: with one connection's."""
    return " ".join(
        filter(
            None,
            (
                _unsent(held.unsent, of_connection=of_connection) if held.unsent else "",
                _unsure(held.unsure) if held.unsure else "",
                _drafts(held.drafts) if held.drafts else "",
            ),
        )
    )


def _unsent(count: int, *, of_connection: bool) -> str:
    if of_connection:
        return trn(
            "{n} change waits in the Outbox for this connection and will not be sent.",
            "{n} changes wait in the Outbox for this connection and will not be sent.",
            count,
        )
    return trn(
        "{n} change waits in the Outbox and will not be sent.",
        "{n} changes wait in the Outbox and will not be sent.",
        count,
    )


def _unsure(count: int) -> str:
    return trn(
        "{n} change may have been sent already: look at Brutlers whether it was.",
        "{n} changes may have been sent already: look at Brutlers whether they were.",
        count,
    )


def _drafts(count: int) -> str:
    return trn(
        "{n} new order that you began to type goes too.",
        "{n} new orders that you began to type go too.",
        count,
    )

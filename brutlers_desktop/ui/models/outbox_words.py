"""What is said of an entry of the outbox: what it does, how far it is, and what a person can do with it. Pure."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from math import ceil
from typing import Final

from brutlers_desktop.domain.orders import status_label, type_label
from brutlers_desktop.domain.outbox import Entry, NewOrder, Question, WriteState
from brutlers_desktop.domain.text import clean_text
from brutlers_desktop.ui.models.columns import day_time_text, moment_words


class EntryAction(StrEnum):
    """What a person can do with an entry."""

    ANSWER = "answer"
    UNDO = "undo"
    RETRY = "retry"
    EDIT = "edit"
    DISCARD = "discard"


QUESTIONS: Final[dict[Question, str]] = {
    Question.CONFLICT: "Its status at Brutlers changed since you looked. Nothing is sent before you decide.",
    Question.LOST: "It was sent, but whether it took effect cannot be told. It is not sent again before you decide.",
    Question.OTHER_SHOP: "The connection may belong to another shop now. Nothing is sent before you decide.",
    Question.NO_CONNECTION: "Its connection was removed. It was not sent: write it anew through another connection.",
}


def customer_of(entry: Entry) -> str:
    """Return the customer's name."""
    name = entry.payload.customer_name if isinstance(entry.payload, NewOrder) else entry.customer_name
    return clean_text(name) or "Unknown customer"


def title(entry: Entry) -> str:
    """Return what the entry does, in a few words."""
    if isinstance(entry.payload, NewOrder):
        return f"New order for {customer_of(entry)}"
    return f"{customer_of(entry)} → {clean_text(status_label(entry.payload.status))}"


def details(entry: Entry) -> str:
    """Return what else is sent with it, in a few words."""
    payload = entry.payload
    if isinstance(payload, NewOrder):
        parts = [type_label(payload.type), payload.model, payload.size, payload.color]
    else:
        parts = [
            entry.model,
            "with a message" if payload.message else "",
            "with an image" if payload.image_type else "",
        ]
    return ", ".join(clean_text(part) for part in parts if part)


def seconds_left(entry: Entry, now: datetime) -> int:
    """Return the whole seconds until the entry goes out."""
    return max(ceil((entry.due_at - now).total_seconds()), 0)


def question_words(question: Question, reason: str = "") -> str:
    """Return why a person is asked. ``reason``: how it came to that, where the question itself does not tell."""
    told = clean_text(reason, 400)
    if question is Question.LOST and told:
        return f"{told} Nothing is sent before you decide."
    return QUESTIONS[question]


def state_words(entry: Entry, now: datetime) -> str:
    """Return how far the entry is, why, and when it is tried next."""
    if entry.question is not None:
        return question_words(entry.question, entry.reason)
    reason = clean_text(entry.reason, 400)
    if entry.state is WriteState.DONE:
        return "Sent" if entry.done_at is None else f"Sent {moment_words(entry.done_at)}"
    if entry.state is WriteState.REFUSED:
        return refusal_words(entry)
    if entry.state is WriteState.UNDO:
        return f"Goes out in {seconds_left(entry, now)} s"
    if entry.state is WriteState.SENDING:
        return "Is being sent"
    if entry.state is WriteState.UNSURE:
        return f"{reason or 'It was sent, but no answer came. It is being looked for at Brutlers.'}{_next(entry, now)}"
    return f"{reason or 'Waits for its turn.'}{_next(entry, now)}"


def refusal_words(entry: Entry) -> str:
    """Return why the entry was refused, with the server's own words."""
    said = f" Brutlers says: “{clean_text(entry.server_words)}”." if entry.server_words else ""
    return f"{clean_text(entry.reason, 400) or 'Brutlers refused it.'}{said}"


def actions(entry: Entry) -> tuple[EntryAction, ...]:
    """Return what a person can do with the entry, the most likely first."""
    if entry.question is not None:
        return (EntryAction.ANSWER,)
    if entry.state is WriteState.REFUSED:
        return (EntryAction.EDIT, EntryAction.RETRY, EntryAction.DISCARD)
    if entry.state is WriteState.UNDO:
        return (EntryAction.UNDO, EntryAction.EDIT)
    if entry.state is WriteState.READY:
        back = EntryAction.UNDO if entry.may_be_undone else EntryAction.DISCARD
        return (back, EntryAction.EDIT, EntryAction.RETRY)
    return ()


def sentence(entry: Entry, now: datetime) -> str:
    """Return the entry as one sentence, for people who listen."""
    parts = (title(entry).replace("→", "becomes"), details(entry), state_words(entry, now))
    return ". ".join(part.rstrip(".") for part in parts if part)


def undo_words(entries: Sequence[Entry], now: datetime) -> str:
    """Return what is about to go out; the soonest counts."""
    seconds = min(seconds_left(entry, now) for entry in entries)
    if len(entries) == 1:
        return f"{title(entries[0])} goes out in {seconds} s"
    return f"{len(entries)} changes go out in {seconds} s"


def unsent_words(entries: Sequence[Entry], now: datetime) -> str:
    """Return how far entries are whose undo time has passed: one as it says of itself, several counted by what they wait for."""
    if len(entries) == 1:
        return f"{title(entries[0])}. {state_words(entries[0], now)}"
    sending, unsure = (
        sum(each.state is state for each in entries) for state in (WriteState.SENDING, WriteState.UNSURE)
    )
    waiting = len(entries) - sending - unsure
    parts = ((sending, "being sent"), (waiting, "waiting"), (unsure, "unsure"))
    return f"{len(entries)} changes: {', '.join(f'{count} {words}' for count, words in parts if count)}"


def counted(entries: Sequence[Entry], one: str, many: str) -> str:
    """Return one entry by its title, several by their number, with the verb that fits."""
    return f"{title(entries[0])} {one}" if len(entries) == 1 else f"{len(entries)} changes {many}"


def taken_back_words(entries: Sequence[Entry]) -> str:
    """Return what was taken back before it went out, and where its text is now."""
    where = {
        "What you typed waits in the form: open it with New order.": any(
            isinstance(each.payload, NewOrder) for each in entries
        ),
        "What you wrote is on the order's status card.": any(
            not isinstance(each.payload, NewOrder) for each in entries
        ),
    }
    said = " ".join(words for words, is_so in where.items() if is_so)
    return f"{counted(entries, 'was not sent', 'were not sent')}. {said}"


def _next(entry: Entry, now: datetime) -> str:
    if entry.next_at is None or entry.next_at <= now:
        return ""
    return f" Next try: {day_time_text(entry.next_at)}."

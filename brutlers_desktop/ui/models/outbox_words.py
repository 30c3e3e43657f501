"""What is said of an entry of the outbox: what it does, how far it is, and what a person can do with it. Pure."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from math import ceil
from typing import Final

from brutlers_desktop.domain.customer_writes import CustomerWrite
from brutlers_desktop.domain.orders import status_label, type_label
from brutlers_desktop.domain.outbox import Entry, NewOrder, Question, StatusChange, WriteState
from brutlers_desktop.domain.text import clean_text
from brutlers_desktop.translation import tr, tr_noop, trn
from brutlers_desktop.ui.models.columns import day_time_text, moment_words
from brutlers_desktop.ui.models.customer_words import FIELDS as CUSTOMER_FIELDS


class EntryAction(StrEnum):
    """What a person can do with an entry."""

    ANSWER = "answer"
    UNDO = "undo"
    RETRY = "retry"
    EDIT = "edit"
    DISCARD = "discard"


QUESTIONS: Final[dict[Question, str]] = {
    Question.CONFLICT: tr_noop(
        "Its status at Brutlers changed since you looked. Nothing is sent before you decide."
    ),
    Question.LOST: tr_noop(
        "It was sent, but whether it took effect cannot be told. It is not sent again before you decide."
    ),
    Question.OTHER_SHOP: tr_noop(
        "The connection may belong to another shop now. Nothing is sent before you decide."
    ),
    Question.NO_CONNECTION: tr_noop(
        "Its connection was removed. It was not sent: write it anew through another connection."
    ),
}


def customer_of(entry: Entry) -> str:
    """Return the customer's name."""
    name = entry.payload.customer_name if isinstance(entry.payload, NewOrder) else entry.customer_name
    return clean_text(name) or tr("Unknown customer")


def title(entry: Entry) -> str:
    """Return what the entry does, in a few words."""
    if isinstance(entry.payload, CustomerWrite):
        if entry.payload.customer_id:
            return tr("{customer}: changed facts", customer=customer_of(entry))
        return tr("New customer {customer}", customer=customer_of(entry))
    if isinstance(entry.payload, NewOrder):
        return tr("New order for {customer}", customer=customer_of(entry))
    return tr("{customer} → {status}", customer=customer_of(entry), status=_status(entry.payload))


def details(entry: Entry) -> str:
    """Return what else is sent with it, in a few words."""
    payload = entry.payload
    if isinstance(payload, CustomerWrite):
        parts = [tr(CUSTOMER_FIELDS[name]) for name in payload.fields if name in CUSTOMER_FIELDS]
    elif isinstance(payload, NewOrder):
        parts = [type_label(payload.type), payload.model, payload.size, payload.color]
    else:
        parts = [
            entry.model,
            tr("with a message") if payload.message else "",
            tr("with an image") if payload.image_type else "",
        ]
    return ", ".join(clean_text(part) for part in parts if part)


def seconds_left(entry: Entry, now: datetime) -> int:
    """Return the whole seconds until the entry goes out."""
    return max(ceil((entry.due_at - now).total_seconds()), 0)


def question_words(question: Question, reason: str = "") -> str:
    """Return why a person is asked. ``reason``: how it came to that, where the question itself does not tell."""
    told = clean_text(reason, 400)
    if question is Question.LOST and told:
        return f"{told} {tr('Nothing is sent before you decide.')}"
    return tr(QUESTIONS[question])


def state_words(entry: Entry, now: datetime) -> str:
    """Return how far the entry is, why, and when it is tried next."""
    if entry.question is not None:
        return question_words(entry.question, entry.why)
    reason = clean_text(entry.why, 400)
    if entry.state is WriteState.DONE:
        return tr("Sent") if entry.done_at is None else tr("Sent {when}", when=moment_words(entry.done_at))
    if entry.state is WriteState.REFUSED:
        return refusal_words(entry)
    if entry.state is WriteState.UNDO:
        return tr("Goes out in {seconds} s", seconds=seconds_left(entry, now))
    if entry.state is WriteState.SENDING:
        return tr("Is being sent")
    if entry.state is WriteState.UNSURE:
        reason = reason or tr("It was sent, but no answer came. It is being looked for at Brutlers.")
    return _joined(reason or tr("Waits for its turn."), _next(entry, now))


def refusal_words(entry: Entry) -> str:
    """Return why the entry was refused, with the server's own words."""
    said = clean_text(entry.server_words)
    return _joined(
        clean_text(entry.why, 400) or tr("Brutlers refused it."),
        tr("Brutlers says: “{words}”.", words=said) if entry.server_words else "",
    )


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
    payload = entry.payload
    heard = (
        title(entry)
        if not isinstance(payload, StatusChange)
        else tr("{customer} becomes {status}", customer=customer_of(entry), status=_status(payload))
    )
    parts = (heard, details(entry), state_words(entry, now))
    return ". ".join(part.rstrip(".") for part in parts if part)


def undo_words(entries: Sequence[Entry], now: datetime) -> str:
    """Return what is about to go out; the soonest counts."""
    seconds = min(seconds_left(entry, now) for entry in entries)
    if len(entries) == 1:
        return tr("{change} goes out in {seconds} s", change=title(entries[0]), seconds=seconds)
    return trn(
        "{n} change goes out in {seconds} s",
        "{n} changes go out in {seconds} s",
        len(entries),
        seconds=seconds,
    )


def unsent_words(entries: Sequence[Entry], now: datetime) -> str:
    """Return how far entries are whose undo time has passed: one as it says of itself, several counted by what they wait for."""
    if len(entries) == 1:
        return f"{title(entries[0])}. {state_words(entries[0], now)}"
    sending, unsure = (
        sum(each.state is state for each in entries) for state in (WriteState.SENDING, WriteState.UNSURE)
    )
    waiting = len(entries) - sending - unsure
    parts = (
        trn("{n} being sent", "{n} being sent", sending, about="changes") if sending else "",
        trn("{n} waiting", "{n} waiting", waiting, about="changes") if waiting else "",
        trn("{n} unsure", "{n} unsure", unsure, about="changes") if unsure else "",
    )
    said = ", ".join(part for part in parts if part)
    return trn("{n} change: {parts}", "{n} changes: {parts}", len(entries), parts=said)


def stuck_words(entries: Sequence[Entry]) -> str:
    """Return that entries need a person: one by its title, several by their number."""
    if len(entries) == 1:
        return tr("{change} needs your decision", change=title(entries[0]))
    return trn("{n} change needs your decision", "{n} changes need your decision", len(entries))


def sent_words(entries: Sequence[Entry]) -> str:
    """Return that entries were sent: one by its title, several by their number."""
    if len(entries) == 1:
        return tr("{change} was sent", change=title(entries[0]))
    return trn("{n} change was sent", "{n} changes were sent", len(entries))


def taken_back_words(entries: Sequence[Entry]) -> str:
    """Return what was taken back before it went out, and where its text is now."""
    if len(entries) == 1:
        said = [tr("{change} was not sent.", change=title(entries[0]))]
    else:
        said = [trn("{n} change was not sent.", "{n} changes were not sent.", len(entries))]
    if any(isinstance(each.payload, NewOrder) for each in entries):
        said.append(tr("What you typed waits in the form: open it with New order."))
    if any(isinstance(each.payload, StatusChange) for each in entries):
        said.append(tr("What you wrote is on the order's status card."))
    return " ".join(said)


def _status(change: StatusChange) -> str:
    return clean_text(status_label(change.status))


def _joined(*sentences: str) -> str:
    return " ".join(each for each in sentences if each)


def _next(entry: Entry, now: datetime) -> str:
    if entry.next_at is None or entry.next_at <= now:
        return ""
    return tr("Next try: {when}.", when=day_time_text(entry.next_at))

"""The notice that something in the outbox needs a person. Pure. It names the customer: it is shown in the window, and written nowhere."""

from typing import Final

from brutlers_desktop.domain.customer_writes import CustomerWrite
from brutlers_desktop.domain.orders import status_label
from brutlers_desktop.domain.outbox import Entry, NewOrder, Question
from brutlers_desktop.domain.text import clean_text
from brutlers_desktop.errors import Action
from brutlers_desktop.services.events import Notice
from brutlers_desktop.translation import tr, trn

ATTENTION_KEY: Final = "outbox"


def attention(entry: Entry, others: int) -> Notice:
    """Return the notice that ``entry`` needs a person, and how many ``others`` do."""
    payload = entry.payload
    if isinstance(payload, NewOrder):
        name, status = payload.customer_name, ""
    elif isinstance(payload, CustomerWrite):
        return _of_customer(entry, payload, others)
    else:
        name, status = entry.customer_name, clean_text(status_label(payload.status))
    is_new, who = isinstance(payload, NewOrder), clean_text(name) or tr("Unknown customer")
    if entry.question is None:
        title = (
            tr("{customer}: the new order was refused", customer=who)
            if is_new
            else tr("{customer}: “{status}” was refused", customer=who, status=status)
        )
        meaning = tr("It is kept in the Outbox: change it, try again or discard it.")
    elif entry.question is Question.LOST:
        title = (
            tr("{customer}: it is unsure whether the new order reached Brutlers", customer=who)
            if is_new
            else tr(
                "{customer}: it is unsure whether “{status}” reached Brutlers", customer=who, status=status
            )
        )
        meaning = tr("It is not sent again before you decide, in the Outbox.")
    else:
        title = (
            tr("{customer}: the new order was not sent", customer=who)
            if is_new
            else tr("{customer}: “{status}” was not sent", customer=who, status=status)
        )
        meaning = tr("It waits in the Outbox for your decision.")
    return _notice(entry, title, meaning, others)


def _of_customer(entry: Entry, write: CustomerWrite, others: int) -> Notice:
    """Return the notice about a customer who is to be made or changed."""
    who = clean_text(write.name) or tr("Unknown customer")
    if entry.question is None:
        title = tr("{customer}: what you wrote of this customer was refused", customer=who)
        meaning = tr("It is kept in the Outbox: change it, try again or discard it.")
    elif entry.question is Question.LOST:
        title = tr("{customer}: it is unsure whether what you wrote reached Brutlers", customer=who)
        meaning = tr("It is not sent again before you decide, in the Outbox.")
    else:
        title = tr("{customer}: what you wrote of this customer was not sent", customer=who)
        meaning = tr("It waits in the Outbox for your decision.")
    return _notice(entry, title, meaning, others)


def _notice(entry: Entry, title: str, meaning: str, others: int) -> Notice:
    if others:
        meaning = f"{meaning} {trn('{n} more needs you.', '{n} more need you.', others)}"
    return Notice(title, meaning, Action.SHOW_OUTBOX, entry.connection_id, ATTENTION_KEY)

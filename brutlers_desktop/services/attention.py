"""The notice that something in the outbox needs a person. Pure. It names the customer: it is shown in the window, and written nowhere."""

from typing import Final

from brutlers_desktop.domain.orders import status_label
from brutlers_desktop.domain.outbox import Entry, NewOrder, Question
from brutlers_desktop.domain.text import clean_text
from brutlers_desktop.errors import Action
from brutlers_desktop.services.events import Notice

ATTENTION_KEY: Final = "outbox"


def attention(entry: Entry, others: int) -> Notice:
    """Return the notice that ``entry`` needs a person, and how many ``others`` do."""
    payload = entry.payload
    if isinstance(payload, NewOrder):
        name, what = payload.customer_name, "the new order"
    else:
        name, what = entry.customer_name, f"“{clean_text(status_label(payload.status))}”"
    who = clean_text(name) or "Unknown customer"
    if entry.question is None:
        title = f"{who}: {what} was refused"
        meaning = "It is kept in the Outbox: change it, try again or discard it."
    elif entry.question is Question.LOST:
        title = f"{who}: it is unsure whether {what} reached Brutlers"
        meaning = "It is not sent again before you decide, in the Outbox."
    else:
        title = f"{who}: {what} was not sent"
        meaning = "It waits in the Outbox for your decision."
    more = f" {others} more {'needs' if others == 1 else 'need'} you." if others else ""
    return Notice(title, meaning + more, Action.SHOW_OUTBOX, entry.connection_id, ATTENTION_KEY)

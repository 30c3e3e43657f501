"""What is said of the outbox before something takes it away."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from brutlers_desktop.domain.outbox import Entry, NewOrder, Question, WriteState
from brutlers_desktop.ui.models.waiting_words import Waiting, waiting, waiting_words

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
ENTRY = Entry(
    id=1,
    connection_id="c",
    shop="mark",
    payload=NewOrder(customer_name="Anna", type="SUIT"),
    created_at=NOW,
    due_at=NOW,
    state=WriteState.UNDO,
)


@pytest.mark.parametrize(
    ("state", "question", "counted"),
    [
        (WriteState.UNDO, None, Waiting(unsent=1)),
        (WriteState.READY, None, Waiting(unsent=1)),
        (WriteState.REFUSED, None, Waiting(unsent=1)),
        (WriteState.READY, Question.CONFLICT, Waiting(unsent=1)),
        (WriteState.READY, Question.OTHER_SHOP, Waiting(unsent=1)),
        (WriteState.SENDING, None, Waiting(unsure=1)),
        (WriteState.UNSURE, None, Waiting(unsure=1)),
        (WriteState.UNSURE, Question.LOST, Waiting(unsure=1)),
        (WriteState.READY, Question.LOST, Waiting(unsure=1)),
        (WriteState.DONE, None, Waiting()),
    ],
)
def test_what_may_have_been_sent_is_never_called_unsent(
    state: WriteState, question: Question | None, counted: Waiting
) -> None:
    assert waiting([replace(ENTRY, state=state, question=question)]) == counted


def test_nothing_is_said_where_nothing_is_lost() -> None:
    assert waiting_words(waiting([])) == ""


@pytest.mark.parametrize(
    ("held", "said"),
    [
        (Waiting(unsent=1), "1 change waits in the Outbox and will not be sent."),
        (Waiting(unsent=3), "3 changes wait in the Outbox and will not be sent."),
        (Waiting(unsure=1), "1 change may have been sent already: look at Brutlers whether it was."),
        (Waiting(unsure=2), "2 changes may have been sent already: look at Brutlers whether they were."),
        (Waiting(drafts=1), "1 new order that you began to type goes too."),
        (Waiting(drafts=2), "2 new orders that you began to type go too."),
        (
            Waiting(unsent=2, unsure=1),
            (
                "2 changes wait in the Outbox and will not be sent. "
                "1 change may have been sent already: look at Brutlers whether it was."
            ),
        ),
    ],
)
def test_what_is_lost_is_counted_in_words(held: Waiting, said: str) -> None:
    assert waiting_words(held) == said


def test_it_can_be_said_of_one_connection() -> None:
    said = waiting_words(Waiting(unsent=2), of_connection=True)
    assert said == "2 changes wait in the Outbox for this connection and will not be sent."

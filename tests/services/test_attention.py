"""The notice that a change needs a person: who it is about, and nothing more of them."""

from datetime import UTC, datetime

import pytest

from brutlers_desktop.domain.outbox import Entry, NewOrder, Payload, Question, StatusChange, WriteState
from brutlers_desktop.errors import Action
from brutlers_desktop.services.attention import attention

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
STATUS = StatusChange(order_id="o1", status="IN_PRODUCTION", message="Secret words")
ORDER = NewOrder(
    customer_name="Ieva Lind", type="SUIT", customer_email="ieva@example.com", customer_phone="+49 30 901820"
)


@pytest.mark.parametrize(
    ("payload", "question", "title"),
    [
        (STATUS, None, "Ieva Lind: “In production” was refused"),
        (STATUS, Question.CONFLICT, "Ieva Lind: “In production” was not sent"),
        (STATUS, Question.LOST, "Ieva Lind: it is unsure whether “In production” reached Brutlers"),
        (ORDER, Question.OTHER_SHOP, "Ieva Lind: the new order was not sent"),
    ],
)
def test_it_names_the_customer_and_what_was_to_happen(
    payload: Payload, question: Question | None, title: str
) -> None:
    entry = Entry(
        id=1,
        connection_id="c",
        shop="s",
        payload=payload,
        created_at=NOW,
        due_at=NOW,
        state=WriteState.REFUSED if question is None else WriteState.READY,
        question=question,
        customer_name="Ieva Lind",
    )
    notice = attention(entry, 0)
    assert (notice.title, notice.action) == (title, Action.SHOW_OUTBOX)
    for hidden in ("@", "+49", "Secret"):
        assert hidden not in notice.title + notice.message
    assert attention(entry, 2).message == f"{notice.message} 2 more need you."

"""The words of the outbox, and which writes could be confused."""

from dataclasses import replace

import pytest
from support.archive import NOON
from support.outbox_file import change, new_order

from brutlers_desktop import translation
from brutlers_desktop.domain.outbox import (
    Counts,
    Entry,
    Payload,
    Question,
    WriteState,
    counts,
    may_be_confused,
)


def entry(state: WriteState, question: Question | None = None, attempts: int = 0) -> Entry:
    return Entry(
        id=1,
        connection_id="shop",
        shop="",
        payload=new_order(),
        created_at=NOON,
        due_at=NOON,
        state=state,
        question=question,
        attempts=attempts,
    )


@pytest.mark.parametrize(
    ("one", "other", "confused"),
    [
        (new_order("Anna"), new_order(" ANNA ", model="other"), True),
        (new_order("Anna"), new_order("Berta"), False),
        (new_order("Anna", customer_email="a@x.y"), new_order("Frau A", customer_email="A@x.y"), True),
        (new_order("Anna", customer_email=""), new_order("Berta", customer_email=""), False),
        (change("o1", "A"), change("o1", "B"), True),
        (change("o1"), change("o2"), False),
        (new_order("o1"), change("o1"), False),
    ],
)
def test_what_could_be_taken_for_each_others_effect(one: Payload, other: Payload, confused: bool) -> None:  # noqa: FBT001
    assert may_be_confused(one, other) == may_be_confused(other, one) == confused


def test_what_waits_and_what_needs_a_person_is_counted() -> None:
    there = (
        entry(WriteState.UNDO),
        entry(WriteState.READY),
        entry(WriteState.SENDING),
        entry(WriteState.UNSURE),
        entry(WriteState.REFUSED),
        entry(WriteState.UNSURE, Question.LOST),
        entry(WriteState.DONE),
    )
    assert counts(there) == Counts(waiting=4, attention=2)


def test_only_what_was_never_sent_may_be_undone() -> None:
    assert entry(WriteState.UNDO).may_be_undone
    assert entry(WriteState.READY).may_be_undone
    assert not entry(WriteState.READY, attempts=1).may_be_undone
    assert not entry(WriteState.SENDING, attempts=1).may_be_undone


def test_why_it_waits_is_said_in_the_language_of_now_and_a_conflict_by_the_status_that_was_met() -> None:
    waiting = replace(entry(WriteState.READY), reason="It waits until you sign in.")
    met = replace(entry(WriteState.READY, Question.CONFLICT), server_status="READY_FOR_PICKUP")
    assert (entry(WriteState.READY).why, waiting.why) == ("", "It waits until you sign in.")
    assert met.why == "The order is at “Ready for pickup” now: somebody changed it since you looked."
    translation.install(lambda source, _about, _number: f"«{source}»")
    try:
        assert (entry(WriteState.READY).why, waiting.why) == ("", "«It waits until you sign in.»")
        assert met.why.startswith("«The order is at “«Ready for pickup»”")
    finally:
        translation.install(None)

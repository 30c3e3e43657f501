"""What is said of an entry of the outbox, and what a person is asked."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from brutlers_desktop.domain.orders import Customer, Order, OrderUpdate
from brutlers_desktop.domain.outbox import Entry, NewOrder, Question, StatusChange, WriteState
from brutlers_desktop.ui.dialogs.question_dialog import NOTHING, asked
from brutlers_desktop.ui.models.outbox_words import (
    EntryAction,
    actions,
    details,
    sentence,
    state_words,
    title,
    undo_words,
)

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
STATUS = StatusChange(
    order_id="o1", status="READY_FOR_PICKUP", message="Come!", image_type="image/jpeg", seen_status="ORDERED"
)
ENTRY = Entry(
    id=1,
    connection_id="c",
    shop="mark",
    payload=STATUS,
    created_at=NOW,
    due_at=NOW + timedelta(seconds=6.2),
    state=WriteState.UNDO,
    order_id="o1",
    customer_name="Anna Müller",
    model="Valentina",
)
CREATE = replace(
    ENTRY, id=2, payload=NewOrder(customer_name="Zoë\n\u202e", type="SUIT", model="Oslo"), customer_name=""
)


def test_an_entry_is_one_sentence_for_those_who_listen() -> None:
    assert sentence(ENTRY, NOW) == (
        "Anna Müller becomes Ready for pickup. Valentina, with a message, with an image. Goes out in 7 s"
    )
    assert sentence(CREATE, NOW) == "New order for Zoë. Suit, Oslo. Goes out in 7 s"


def test_seconds_are_whole_and_never_below_none() -> None:
    assert state_words(ENTRY, NOW + timedelta(seconds=6)) == "Goes out in 1 s"
    assert state_words(ENTRY, NOW + timedelta(seconds=60)) == "Goes out in 0 s"


def test_what_goes_out_is_counted_and_the_soonest_counts() -> None:
    later = replace(ENTRY, id=3, due_at=NOW + timedelta(seconds=30))
    assert undo_words([ENTRY], NOW) == "Anna Müller → Ready for pickup goes out in 7 s"
    assert undo_words([later, ENTRY], NOW) == "2 changes go out in 7 s"


def test_a_refusal_has_the_servers_words_on_one_line() -> None:
    refused = replace(
        ENTRY, state=WriteState.REFUSED, attempts=1, reason="It was refused.", server_words="too\nrude"
    )
    assert state_words(refused, NOW) == "It was refused. Brutlers says: “too rude”."


def test_what_waits_says_why_and_when_it_is_tried_next() -> None:
    waiting = replace(ENTRY, state=WriteState.READY, attempts=1, reason="No network.")
    assert state_words(waiting, NOW) == "No network."
    soon = replace(waiting, next_at=NOW + timedelta(minutes=5))
    assert state_words(soon, NOW).startswith("No network. Next try: ")


@pytest.mark.parametrize("state", list(WriteState))
def test_a_state_alone_says_sent_only_when_it_is(state: WriteState) -> None:
    words = state_words(replace(ENTRY, state=state), NOW)
    assert words
    assert words.startswith("Sent") is (state is WriteState.DONE)


@pytest.mark.parametrize(
    ("changes", "possible"),
    [
        ({}, (EntryAction.UNDO, EntryAction.EDIT)),
        ({"state": WriteState.READY}, (EntryAction.UNDO, EntryAction.EDIT, EntryAction.RETRY)),
        (
            {"state": WriteState.READY, "attempts": 1},
            (EntryAction.DISCARD, EntryAction.EDIT, EntryAction.RETRY),
        ),
        ({"state": WriteState.SENDING, "attempts": 1}, ()),
        ({"state": WriteState.UNSURE, "attempts": 1}, ()),
        ({"state": WriteState.REFUSED}, (EntryAction.EDIT, EntryAction.RETRY, EntryAction.DISCARD)),
        ({"state": WriteState.DONE}, ()),
        ({"state": WriteState.READY, "question": Question.CONFLICT}, (EntryAction.ANSWER,)),
        ({"state": WriteState.UNSURE, "question": Question.LOST}, (EntryAction.ANSWER,)),
    ],
)
def test_only_what_is_possible_is_offered(
    changes: dict[str, object], possible: tuple[EntryAction, ...]
) -> None:
    assert actions(replace(ENTRY, **changes)) == possible  # type: ignore[arg-type]


def test_nobody_is_nameless() -> None:
    assert title(replace(ENTRY, customer_name="")) == "Unknown customer → Ready for pickup"
    assert details(replace(ENTRY, payload=StatusChange(order_id="o", status="X"), model="")) == ""


def test_a_conflict_shows_what_it_was_is_and_would_become() -> None:
    words = asked(replace(ENTRY, question=Question.CONFLICT, server_status="CANCELLED"), (), "Shop")
    assert dict(words.sides) == {
        "When you decided": "Ordered",
        "At Brutlers now": "Cancelled",
        "Would become": "Ready for pickup\n“Come!”",
    }
    assert (words.send, words.drop) == ("Change it to Ready for pickup", "Leave it at Cancelled")


def test_a_lost_answer_shows_what_was_sent_and_what_is_listed() -> None:
    lost = replace(ENTRY, question=Question.LOST, state=WriteState.UNSURE, sent_at=NOW)
    update = OrderUpdate("IN_PRODUCTION", "", "2026-03-09T10:00:00Z")
    order = Order(
        id="o1",
        status="IN_PRODUCTION",
        customer=Customer("Anna Müller"),
        model="Valentina",
        updates=(update,),
    )
    sides = dict(asked(lost, (order,), "").sides)
    assert "Anna Müller → Ready for pickup" in sides["Was sent"]
    assert "“Come!”" in sides["Was sent"]
    assert sides["Brutlers lists now"].startswith(
        "Anna Müller, Valentina, In production; last change: In production"
    )
    assert dict(asked(lost, (), "").sides)["Brutlers lists now"] == NOTHING


def test_a_question_says_how_it_came_to_it() -> None:
    restored = replace(
        ENTRY, question=Question.LOST, state=WriteState.READY, sent_at=None, reason="It comes from a backup."
    )
    words = "It comes from a backup. Nothing is sent before you decide."
    assert state_words(restored, NOW) == words
    question = asked(restored, (), "")
    assert question.why == words
    assert [side for side, _ in question.sides] == [
        "Written",
        "Brutlers lists now",
    ]  # it was never sent from here
    untold = replace(restored, reason="")
    assert "cannot be told" in state_words(untold, NOW)


def test_another_shop_is_asked_about_without_inner_names() -> None:
    words = asked(replace(CREATE, question=Question.OTHER_SHOP), (), "Atelier")
    text = " ".join(f"{side} {said}" for side, said in words.sides)
    assert "Atelier" in text
    assert "Suit, Oslo" in text
    assert "mark" not in text

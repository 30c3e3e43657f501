"""The outbox on disk: what a person does with it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from support.archive import NOON, make
from support.outbox_file import GRANT, SECOND, add, add_one, change, new_order, outbox, stands, started

from brutlers_desktop.domain.outbox import Answer, Question, WriteKind, WriteState
from brutlers_desktop.store import drafts
from brutlers_desktop.store.database import Database
from brutlers_desktop.store.orders import OrderStore
from brutlers_desktop.store.outbox import OutboxStore

PICTURE = b"\xff\xd8 a picture \xff\xd9"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "archive.db"


@pytest.fixture
def both(path: Path) -> Iterator[tuple[Database, OutboxStore]]:
    with outbox(path) as both:
        yield both


@pytest.fixture
def store(both: tuple[Database, OutboxStore]) -> OutboxStore:
    return both[1]


@pytest.fixture
def database(both: tuple[Database, OutboxStore]) -> Database:
    return both[0]


def images(database: Database) -> int:
    row = database.reader().row("SELECT count(*) FROM outbox_image")
    assert row is not None
    return int(row[0])


def test_what_is_added_is_there_after_a_restart_in_its_order(path: Path) -> None:
    order = new_order(
        "Анна <b>", customer_email="a@example.com", wedding_date="2027-06-01", special_requests="💍"
    )
    write = change(message="Come and see it", image=PICTURE, image_type="image/jpeg", seen_status="ORDERED")
    with outbox(path) as (_, store):
        first, second = add(store, order, write, undo=10)
    with outbox(path) as (_, store):
        one, two = store.entries()
        assert (one, two) == (first, second)
        assert (one.payload, one.kind, one.customer_name) == (order, WriteKind.CREATE, "Анна <b>")
        assert two.payload == replace(write, image=b"")
        assert stands(store, two.id).payload == write
        assert (two.kind, two.order_id) == (WriteKind.STATUS, "o1")
        assert (one.state, one.created_at, one.due_at) == (WriteState.UNDO, NOON, NOON + 10 * SECOND)


def test_without_undo_time_it_is_ready_at_once(store: OutboxStore) -> None:
    assert add_one(store, new_order()).state is WriteState.READY


def test_a_change_shows_whose_order_it_is(both: tuple[Database, OutboxStore]) -> None:
    database, store = both
    orders = OrderStore(database)
    orders.apply("shop", [make("o1", "Berta", model="Valentina")], NOON)
    orders.apply("other", [make("o2", "Not hers")], NOON)
    mine, theirs = add(store, change("o1"), change("o2"))
    assert (mine.customer_name, mine.model, mine.row) == (
        "Berta",
        "Valentina",
        orders.row_of("shop", "o1"),
    )
    assert (theirs.customer_name, theirs.row) == ("", None)


def test_nothing_of_a_customer_shows_in_the_words_of_an_entry(store: OutboxStore) -> None:
    entry = add_one(store, new_order("Wilhelmine", special_requests="secret lace"))
    for text in (repr(entry), str(entry), repr(entry.payload), repr(change(message="secret lace"))):
        assert "Wilhelmine" not in text
        assert "lace" not in text


def test_undo_takes_back_what_was_never_sent(store: OutboxStore) -> None:
    waiting, ready, sending = add(store, new_order("A"), new_order("B"), new_order("C"), undo=10)
    store.release_due([ready.id, sending.id])
    assert store.mark_sending(sending.id, started())
    assert [store.undo(each.id) for each in (waiting, ready, sending)] == [True, True, False]
    store.ready(sending.id, "offline", None)
    assert not store.undo(sending.id)
    assert [each.id for each in store.entries()] == [sending.id]
    assert not store.undo(waiting.id)


def test_the_end_of_the_undo_time_is_for_those_who_still_wait(store: OutboxStore) -> None:
    one, two = add(store, new_order("A"), new_order("B"), undo=10)
    store.undo(one.id)
    assert [each.id for each in store.release_due([one.id, two.id])] == [two.id]
    assert store.release_due([two.id]) == ()
    assert stands(store, two.id).state is WriteState.READY


def test_a_number_is_never_given_twice(store: OutboxStore) -> None:
    first = add_one(store, new_order())
    store.undo(first.id)
    assert add_one(store, new_order()).id > first.id


def test_what_may_be_under_way_is_neither_discarded_nor_edited_nor_retried(store: OutboxStore) -> None:
    entry = add_one(store, change())
    assert store.mark_sending(entry.id, started())
    for _ in range(2):
        assert not store.discard(entry.id)
        assert store.edit(entry.id, change(message="other")) is None
        assert store.retry(entry.id) is None
        store.unsure(entry.id, "no answer", None)
    assert store.hold(entry.id, Question.LOST, "cannot tell")
    assert store.edit(entry.id, change(message="other")) is None
    assert store.retry(entry.id) is None
    assert store.discard(entry.id)
    assert store.entries() == ()


def test_a_refused_entry_keeps_the_servers_words_until_it_is_edited_or_retried(store: OutboxStore) -> None:
    entry = add_one(store, change())
    store.mark_sending(entry.id, started())
    refused = store.refuse(entry.id, "Brutlers refused it", "status is closed")
    assert refused is not None
    assert (refused.state, refused.reason, refused.server_words) == (
        WriteState.REFUSED,
        "Brutlers refused it",
        "status is closed",
    )
    assert refused.needs_person
    edited = store.edit(entry.id, change(message="Please"))
    assert edited is not None
    assert (edited.state, edited.payload, edited.reason, edited.server_words) == (
        WriteState.READY,
        change(message="Please"),
        "",
        "",
    )
    store.mark_sending(entry.id, started())
    store.refuse(entry.id, "Brutlers refused it", "no")
    again = store.retry(entry.id)
    assert again is not None
    assert (again.state, again.server_words, again.attempts) == (WriteState.READY, "", 2)


def test_an_edit_stays_with_its_kind_and_its_order(store: OutboxStore) -> None:
    create, status = add(store, new_order(), change("o1"), undo=10)
    assert store.edit(create.id, change("o1")) is None
    assert store.edit(status.id, new_order()) is None
    assert store.edit(status.id, change("o2")) is None
    edited = store.edit(create.id, new_order("Berta"))
    assert edited is not None
    assert (edited.state, edited.customer_name) == (WriteState.UNDO, "Berta")


def test_one_image_of_many_entries_is_kept_once_and_as_long_as_one_needs_it(
    both: tuple[Database, OutboxStore],
) -> None:
    database, store = both
    with_image = [change(f"o{n}", image=PICTURE, image_type="image/png") for n in range(3)]
    one, two, three = add(store, *with_image)
    assert images(database) == 1
    store.undo(one.id)
    listed = next(each for each in store.entries() if each.id == two.id)
    assert store.edit(two.id, replace(listed.payload, message="with the same image"))
    assert stands(store, two.id).payload == replace(with_image[1], message="with the same image")
    assert store.edit(two.id, change("o1"))
    assert images(database) == 1
    sending = store.mark_sending(three.id, started())
    assert sending is not None
    assert sending.payload == with_image[2]
    store.finish(three.id, "", NOON)
    assert images(database) == 0


def test_what_was_lost_goes_out_again_or_stays_as_it_is_as_the_person_says(store: OutboxStore) -> None:
    one, two = add(store, change("o1"), change("o2"))
    for each in (one, two):
        store.mark_sending(each.id, started())
        store.unsure(each.id, "no answer", None)
        assert store.hold(each.id, Question.LOST, "cannot tell")
    assert store.answer(one.id, Answer.SEND, NOON)
    assert store.answer(two.id, Answer.DROP, NOON)
    assert not store.answer(one.id, Answer.DROP, NOON)
    again, left = stands(store, one.id), stands(store, two.id)
    assert (again.state, again.question, again.reason) == (WriteState.READY, None, "")
    assert (left.state, left.question, left.done_at) == (WriteState.DONE, None, NOON)
    assert "you said so" in left.reason


def test_a_conflict_is_sent_over_the_status_that_was_shown_or_dropped(
    both: tuple[Database, OutboxStore],
) -> None:
    database, store = both
    OrderStore(database).apply("shop", [make("o1", status="CANCELLED"), make("o2", status="CANCELLED")], NOON)
    one, two = add(store, change("o1", seen_status="ORDERED"), change("o2", seen_status="ORDERED"))
    for each in (one, two):
        held = store.mark_sending(each.id, started())
        assert held is not None
        assert (held.state, held.question, held.server_status) == (
            WriteState.READY,
            Question.CONFLICT,
            "CANCELLED",
        )
        assert store.mark_sending(each.id, started()) is None
    assert store.answer(one.id, Answer.SEND, NOON)
    assert store.answer(two.id, Answer.DROP, NOON)
    assert [each.id for each in store.entries()] == [one.id]
    sending = store.mark_sending(one.id, started())
    assert sending is not None
    assert sending.state is WriteState.SENDING


def test_an_edit_of_a_conflict_settles_it_by_what_it_has_seen(both: tuple[Database, OutboxStore]) -> None:
    database, store = both
    OrderStore(database).apply("shop", [make("o1", status="CANCELLED")], NOON)
    entry = add_one(store, change("o1", seen_status="ORDERED"))
    store.mark_sending(entry.id, started())
    edited = store.edit(entry.id, change("o1", seen_status="CANCELLED"))
    assert edited is not None
    assert edited.question is None
    assert store.mark_sending(entry.id, started())


def test_what_was_sent_is_told_for_a_month_and_then_forgotten(store: OutboxStore) -> None:
    old, recent = add(store, change("o1"), new_order())
    for entry, at in ((old, NOON), (recent, NOON + 5 * SECOND)):
        store.mark_sending(entry.id, started())
        store.finish(entry.id, "made", at)
    assert [each.id for each in store.sent(NOON)] == [recent.id, old.id]
    assert [each.id for each in store.sent(NOON + SECOND)] == [recent.id]
    assert stands(store, recent.id).order_id == "made"
    assert stands(store, old.id).order_id == "o1"
    assert store.entries() == ()
    assert store.take_over(NOON + SECOND * 86_400 * 30 + SECOND)
    assert [each.id for each in store.sent(NOON)] == [recent.id]


def test_a_removed_connection_leaves_a_question_about_what_may_have_been_sent(store: OutboxStore) -> None:
    sent, waiting = add(store, change("o1"), change("o2"))
    store.mark_sending(sent.id, started())
    store.unsure(sent.id, "no answer", None)
    store.abandon("shop")
    assert stands(store, sent.id).question is Question.LOST
    assert stands(store, waiting.id).question is Question.NO_CONNECTION


def test_a_wait_says_why_and_until_when_to_those_whom_it_concerns(store: OutboxStore) -> None:
    one, two, held = add(store, change("o1"), change("o2"), change("o3"))
    (other,) = store.add("another", (change("o1"),), NOON, NOON, grant=GRANT)
    store.hold(held.id, Question.OTHER_SHOP, "another shop?")
    concerned = store.wait("shop", "There is no network", NOON + SECOND)
    assert [(each.id, each.reason, each.next_at) for each in concerned] == [
        (each.id, "There is no network", NOON + SECOND) for each in (one, two)
    ]
    assert stands(store, held.id).reason == "another shop?"
    assert stands(store, other.id).reason == ""


def test_drafts_are_kept_replaced_and_dropped(database: Database) -> None:
    reader = database.reader()
    assert drafts.load(reader, "order") is None
    drafts.keep(database, "order", {"customer_name": "Änne", "size": 38})
    drafts.keep(database, "order", {"customer_name": "Änne B"})
    assert drafts.load(reader, "order") == {"customer_name": "Änne B"}
    drafts.drop(database, "order")
    drafts.drop(database, "order")
    assert drafts.load(reader, "order") is None
    with database.write() as connection:
        connection.execute("INSERT INTO draft VALUES ('order', '[')")
    assert drafts.load(reader, "order") is None

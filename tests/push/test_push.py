"""When what goes out, on virtual time."""

import asyncio
from datetime import timedelta

from support.outbox_file import change, new_order
from support.push_bench import Bench, Fault

from brutlers_desktop.domain.outbox import Answer, Question, WriteState
from brutlers_desktop.push.ports import BUDGET, MOST_AT_ONCE

MINUTE = timedelta(minutes=1)


async def test_a_write_is_sent_once_and_done(b: Bench) -> None:
    create, status = await b.write(new_order()), await b.write(change("a1", seen_status="ORDERED"))
    assert [b.stands(each).state for each in (create, status)] == [WriteState.DONE] * 2
    assert b.stands(create).order_id == "a11"
    assert b.server.effects == {create.id: 1, status.id: 1}
    assert [(each.id, each.state.value) for each in b.told] == [
        (create.id, "sending"),
        (create.id, "done"),
        (status.id, "sending"),
        (status.id, "done"),
    ]


async def test_nothing_ticks_while_nothing_is_due(b: Bench) -> None:
    await b.write(new_order())
    assert b.waits() == [None]
    await b.pass_(100_000)
    assert len(b.requests) == 1
    assert len(b.looks) == 1


async def test_nothing_goes_out_before_its_undo_time_is_over(b: Bench) -> None:
    entry = await b.write(new_order(), undo=10)
    assert b.waits() == [10]
    await b.pass_(9.9)
    assert b.requests == []
    await b.pass_(0.1)
    assert b.sent() == [entry.id]


async def test_an_undo_time_goes_on_after_a_restart_and_never_grows_with_a_moved_clock(b: Bench) -> None:
    entry = await b.write(new_order(), undo=10)
    await b.pass_(4)
    await b.restart()
    await b.pass_(5.9)
    assert b.requests == []
    await b.pass_(0.1)
    assert b.sent() == [entry.id]
    late = await b.write(new_order("Berta"), undo=10)
    b.clock.move(-30 * 24 * 60 * MINUTE)
    await b.restart()
    await b.pass_(10)
    assert b.sent() == [entry.id, late.id]


async def test_what_is_taken_back_in_time_never_goes_out(b: Bench) -> None:
    entry = await b.write(change("a1"), undo=10)
    assert b.store.undo(entry.id)
    b.notice()
    await b.pass_(1000)
    assert b.requests == []


async def test_what_is_taken_back_behind_the_engines_back_never_goes_out_either(b: Bench) -> None:
    entry = await b.write(change("a1"), undo=10)
    assert b.store.undo(entry.id)
    await b.pass_(1000)
    assert b.requests == []
    assert b.waits() == [None]


async def test_changes_of_one_order_go_one_after_the_other(b: Bench) -> None:
    b.hold = asyncio.Event()
    first, other, second = b.add(change("a1", "ONE"), change("a2"), change("a1", "TWO", seen_status="ONE"))
    await b.time.settle()
    assert b.sent() == [first.id, other.id]
    b.hold.set()
    await b.time.settle()
    assert b.sent() == [first.id, other.id, second.id]
    assert b.server.orders["a1"].status == "TWO"
    assert b.stands(second).question is None


async def test_a_later_change_waits_for_what_became_of_the_earlier_one(b: Bench) -> None:
    b.faults.append(Fault.LOST_REQUEST)
    first, second = b.add(change("a1", "ONE"), change("a1", "TWO", seen_status="ONE"))
    await b.pass_(59)
    assert b.sent() == [first.id]
    await b.pass_(1)
    assert b.sent() == [first.id, first.id, second.id]
    assert [update.status for update in b.server.orders["a1"].updates] == ["ORDERED", "ONE", "TWO"]


async def test_a_refused_change_does_not_hold_up_the_next_but_the_next_asks(b: Bench) -> None:
    b.faults.append(Fault.REFUSED)
    first, second = b.add(change("a1", "ONE"), change("a1", "TWO", seen_status="ONE"))
    await b.time.settle()
    refused, asked = b.stands(first), b.stands(second)
    assert (refused.state, refused.server_words) == (WriteState.REFUSED, "no such thing")
    assert "Brutlers refused it" in refused.reason
    assert (asked.question, asked.server_status) == (Question.CONFLICT, "ORDERED")


async def test_a_write_that_lacks_a_permission_is_kept_with_the_servers_words(b: Bench) -> None:
    b.faults.append(Fault.FORBIDDEN)
    refused = b.stands(await b.write(change("a1")))
    assert (refused.state, refused.server_words) == (WriteState.REFUSED, "ask the owner")


async def test_different_orders_go_side_by_side_but_not_too_many(b: Bench) -> None:
    b.hold = asyncio.Event()
    entries = b.add(*(change(f"a{number}") for number in range(1, 9)))
    await b.time.settle()
    assert len(b.requests) == MOST_AT_ONCE
    b.hold.set()
    await b.time.settle()
    assert b.most_at_once == MOST_AT_ONCE
    assert sorted(b.sent()) == [each.id for each in entries]


async def test_new_orders_that_could_be_confused_go_one_after_the_other(b: Bench) -> None:
    b.hold = asyncio.Event()
    one, alike, _ = b.add(
        new_order(customer_email="a@example.com"),
        new_order("Frau Müller", customer_email="A@example.com"),
        new_order("Berta"),
    )
    await b.time.settle()
    assert alike.id not in b.sent()
    assert len(b.requests) == 2
    b.hold.set()
    await b.time.settle()
    assert b.sent()[-1] == alike.id
    assert b.server.effects[one.id] == b.server.effects[alike.id] == 1


async def test_a_long_list_of_changes_is_sent_with_few_looks(b: Bench) -> None:
    b.server.fill(490, every=10)
    b.record()
    entries = b.add(*(change(f"a{number}") for number in range(1, 501)))
    await b.pass_(1)
    assert {b.stands(each).state for each in entries} == {WriteState.DONE}
    assert len(b.looks) <= 500 / BUDGET + 1


async def test_a_change_that_somebody_else_made_meanwhile_is_asked_about(b: Bench) -> None:
    entry = await b.write(change("a1", "ONE", seen_status="ORDERED"), undo=10)
    b.server.write(change("a1", "CANCELLED"))
    await b.pass_(10)
    stands = b.stands(entry)
    assert (stands.question, stands.server_status) == (Question.CONFLICT, "CANCELLED")
    assert b.requests == []
    b.store.answer(entry.id, Answer.SEND, b.clock.now())
    b.notice()
    await b.time.settle()
    assert b.server.orders["a1"].status == "ONE"


async def test_a_change_waits_for_a_list_asked_for_after_it_was_made(b: Bench) -> None:
    await b.write(change("a2"))
    b.server.write(change("a1", "CANCELLED"))
    entry = await b.write(change("a1", "ONE", seen_status="ORDERED"))
    assert b.stands(entry).question is Question.CONFLICT
    assert len(b.looks) == 2


async def test_closing_leaves_no_task_and_sends_nothing_more(b: Bench) -> None:
    b.hold = asyncio.Event()
    entry = await b.write(change("a1"))
    assert b.push is not None
    await b.push.aclose()
    b.hold.set()
    await b.time.settle()
    assert b.stands(entry).state is WriteState.SENDING
    assert b.time.waiting == {}
    assert b.server.effects == {}

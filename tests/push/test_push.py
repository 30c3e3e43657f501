"""When what goes out, on virtual time."""

import asyncio
from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest
from support.outbox_file import change, new_order
from support.push_bench import Bench, Fault

from brutlers_desktop.domain.outbox import Answer, Question, WriteState
from brutlers_desktop.errors import DiskFault, Offline, RateLimited, ScopeMissing, SignInNeeded
from brutlers_desktop.push.ports import BUDGET, MOST_AT_ONCE, OWNER_RETRY
from brutlers_desktop.store.outbox import OutboxStore

MINUTE = timedelta(minutes=1)
SCOPE = ScopeMissing("A permission is missing", "…", scope="orders:read")


def waits(b: Bench) -> list[float | None]:
    """How long everybody waits: the engine is the only one."""
    return [None if at is None else round(at - b.clock.monotonic(), 3) for at in b.time.waiting.values()]


def sent(b: Bench) -> list[int]:
    return [entry_id for entry_id, _ in b.requests]


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
    assert waits(b) == [None]
    await b.pass_(100_000)
    assert len(b.requests) == 1
    assert len(b.looks) == 1


async def test_nothing_goes_out_before_its_undo_time_is_over(b: Bench) -> None:
    entry = await b.write(new_order(), undo=10)
    assert waits(b) == [10]
    await b.pass_(9.9)
    assert b.requests == []
    await b.pass_(0.1)
    assert sent(b) == [entry.id]


async def test_an_undo_time_goes_on_after_a_restart_and_never_grows_with_a_moved_clock(b: Bench) -> None:
    entry = await b.write(new_order(), undo=10)
    await b.pass_(4)
    await b.restart()
    await b.pass_(5.9)
    assert b.requests == []
    await b.pass_(0.1)
    assert sent(b) == [entry.id]
    late = await b.write(new_order("Berta"), undo=10)
    b.clock.move(-30 * 24 * 60 * MINUTE)
    await b.restart()
    await b.pass_(10)
    assert sent(b) == [entry.id, late.id]


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
    assert waits(b) == [None]


async def test_changes_of_one_order_go_one_after_the_other(b: Bench) -> None:
    b.hold = asyncio.Event()
    first, other, second = b.add(change("a1", "ONE"), change("a2"), change("a1", "TWO", seen_status="ONE"))
    await b.time.settle()
    assert sent(b) == [first.id, other.id]
    b.hold.set()
    await b.time.settle()
    assert sent(b) == [first.id, other.id, second.id]
    assert b.server.orders["a1"].status == "TWO"
    assert b.stands(second).question is None


async def test_a_later_change_waits_for_what_became_of_the_earlier_one(b: Bench) -> None:
    b.faults.append(Fault.LOST_REQUEST)
    first, second = b.add(change("a1", "ONE"), change("a1", "TWO", seen_status="ONE"))
    await b.pass_(59)
    assert sent(b) == [first.id]
    await b.pass_(1)
    assert sent(b) == [first.id, first.id, second.id]
    assert [update.status for update in b.server.orders["a1"].updates] == ["ORDERED", "ONE", "TWO"]


async def test_a_refused_change_does_not_hold_up_the_next_but_the_next_asks(b: Bench) -> None:
    b.faults.append(Fault.REFUSED)
    first, second = b.add(change("a1", "ONE"), change("a1", "TWO", seen_status="ONE"))
    await b.time.settle()
    refused, asked = b.stands(first), b.stands(second)
    assert (refused.state, refused.server_words) == (WriteState.REFUSED, "no such thing")
    assert "Brutlers refused it" in refused.reason
    assert (asked.question, asked.server_status) == (Question.CONFLICT, "ORDERED")


async def test_different_orders_go_side_by_side_but_not_too_many(b: Bench) -> None:
    b.hold = asyncio.Event()
    entries = b.add(*(change(f"a{number}") for number in range(1, 9)))
    await b.time.settle()
    assert len(b.requests) == MOST_AT_ONCE
    b.hold.set()
    await b.time.settle()
    assert b.most_at_once == MOST_AT_ONCE
    assert sorted(sent(b)) == [each.id for each in entries]


async def test_new_orders_that_could_be_confused_go_one_after_the_other(b: Bench) -> None:
    b.hold = asyncio.Event()
    one, alike, _ = b.add(
        new_order(customer_email="a@example.com"),
        new_order("Frau Müller", customer_email="A@example.com"),
        new_order("Berta"),
    )
    await b.time.settle()
    assert alike.id not in sent(b)
    assert len(b.requests) == 2
    b.hold.set()
    await b.time.settle()
    assert sent(b)[-1] == alike.id
    assert b.server.effects[one.id] == b.server.effects[alike.id] == 1


@pytest.mark.parametrize("fault", [Fault.LOST_ANSWER, Fault.ERROR_AFTER, Fault.UNREADABLE])
@pytest.mark.parametrize("payload", [new_order(), change("a1", message="Come")])
async def test_a_lost_answer_is_looked_for_and_found(b: Bench, fault: Fault, payload: Any) -> None:
    b.faults.append(fault)
    entry = await b.write(payload)
    await b.pass_(11)
    assert b.stands(entry).state is WriteState.DONE
    assert b.stands(entry).order_id == ("a11" if payload == new_order() else "a1")
    await b.pass_(10_000)
    assert b.server.effects == {entry.id: 1}


@pytest.mark.parametrize("fault", [Fault.LOST_REQUEST, Fault.ERROR_BEFORE])
@pytest.mark.parametrize("payload", [new_order(), change("a1", message="Come")])
async def test_a_lost_request_is_sent_again_once_it_is_certain(b: Bench, fault: Fault, payload: Any) -> None:
    b.faults.append(fault)
    entry = await b.write(payload)
    stands = b.stands(entry)
    assert (stands.state, stands.next_at) == (WriteState.UNSURE, b.clock.now() + MINUTE)
    assert stands.reason
    await b.pass_(59)
    assert len(b.requests) == 1
    await b.pass_(1)
    assert b.stands(entry).state is WriteState.DONE
    assert b.server.effects == {entry.id: 1}


@pytest.mark.parametrize("payload", [new_order(), change("a1", message="Come")])
async def test_an_effect_that_comes_late_is_not_doubled(b: Bench, payload: Any) -> None:
    b.faults.append(Fault.LATE)
    entry = await b.write(payload)
    await b.pass_(10_000)
    assert len(b.requests) == 1
    assert b.stands(entry).state is WriteState.DONE


async def test_what_keeps_getting_lost_is_tried_ever_more_rarely(b: Bench) -> None:
    b.faults.extend([Fault.LOST_REQUEST] * 6)
    await b.write(new_order())
    await b.pass_(5000)
    times = [at for _, at in b.requests]
    gaps = [later - earlier for earlier, later in pairwise(times)]
    assert gaps == [60, 82.5, 105, 150, 240, 420]


@pytest.mark.parametrize("fault", [Fault.HANGS, Fault.HANGS_AFTER])
@pytest.mark.parametrize("payload", [new_order(), change("a1", message="Come")])
async def test_what_was_under_way_when_the_app_was_killed_is_looked_for(
    b: Bench, fault: Fault, payload: Any
) -> None:
    b.faults.append(fault)
    entry = await b.write(payload)
    assert b.stands(entry).state is WriteState.SENDING
    await b.restart()
    await b.time.settle()
    assert b.stands(entry).state is (WriteState.DONE if fault is Fault.HANGS_AFTER else WriteState.UNSURE)
    assert "ended" in (b.stands(entry).reason or "ended")
    await b.pass_(60)
    assert b.stands(entry).state is WriteState.DONE
    assert b.server.effects == {entry.id: 1}


async def test_a_window_that_slid_past_leaves_a_question(b: Bench) -> None:
    b.faults.extend([Fault.LOST_ANSWER, Fault.LOST_ANSWER])
    b.look_faults.clear()
    b.hold = asyncio.Event()
    create, status = b.add(new_order(), change("a1"))
    await b.time.settle()
    b.look_faults.append(Offline("Brutlers cannot be reached", "…"))
    b.hold.set()
    await b.time.settle()
    b.server.fill(120)
    await b.pass_(100)
    for entry in (create, status):
        stands = b.stands(entry)
        assert (stands.state, stands.question) == (WriteState.UNSURE, Question.LOST)
    await b.pass_(10_000)
    assert len(b.requests) == 2
    b.store.answer(create.id, Answer.SEND, b.clock.now())
    b.store.answer(status.id, Answer.DROP, b.clock.now())
    b.notice()
    await b.pass_(1)
    assert sent(b)[2:] == [create.id]
    assert b.stands(status).state is WriteState.DONE


async def test_our_own_many_requests_do_not_push_an_unsure_one_out_of_the_window(b: Bench) -> None:
    b.server.fill(190, every=10)
    b.record()
    b.faults.append(Fault.LOST_REQUEST)
    entries = b.add(*(change(f"a{number}") for number in range(50, 190)))
    await b.pass_(59)
    assert len(b.requests) <= BUDGET + MOST_AT_ONCE
    await b.pass_(1)
    assert {b.stands(each).state for each in entries} == {WriteState.DONE}
    assert set(b.server.effects.values()) == {1}


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


async def test_offline_waits_and_goes_on_when_the_network_comes_back(b: Bench) -> None:
    b.look_faults.append(Offline("Brutlers cannot be reached", "Check the network."))
    entry = await b.write(change("a1"))
    stands = b.stands(entry)
    assert (stands.state, stands.reason) == (
        WriteState.READY,
        "Brutlers cannot be reached: Check the network.",
    )
    assert stands.next_at is not None
    await b.pass_(3)
    assert b.requests == []
    assert b.push is not None
    b.push.wake()
    await b.time.settle()
    assert sent(b) == [entry.id]
    b.faults.append(Fault.OFFLINE)
    again = await b.write(change("a2"))
    assert b.stands(again).state is WriteState.READY
    await b.pass_(12)
    assert b.stands(again).state is WriteState.DONE


async def test_waking_again_and_again_does_not_try_again_and_again(b: Bench) -> None:
    b.look_faults.extend([Offline("Brutlers cannot be reached", "…")] * 9)
    await b.write(change("a1"))
    assert b.push is not None
    for _ in range(50):
        b.push.wake()
        await b.time.settle()
    assert len(b.looks) == 1


@pytest.mark.parametrize("where", ["send", "look"])
async def test_the_servers_pause_is_kept_even_if_somebody_wakes(b: Bench, where: str) -> None:
    if where == "send":
        b.faults.append(Fault.RATE_LIMITED)
    else:
        b.look_faults.append(RateLimited("Brutlers asks for a pause", "…", retry_after=200.0))
    entry = await b.write(change("a1"))
    before = len(b.requests)
    assert b.push is not None
    await b.pass_(199)
    b.push.wake()
    await b.time.settle()
    assert len(b.requests) == before
    await b.pass_(30)
    assert b.stands(entry).state is WriteState.DONE


@pytest.mark.parametrize("where", ["send", "look"])
async def test_a_lost_sign_in_waits_for_a_new_one(b: Bench, where: str) -> None:
    if where == "send":
        b.faults.append(Fault.SIGNED_OUT)
    else:
        b.look_faults.append(SignInNeeded("Sign in again", "…"))
    entry = await b.write(change("a1"))
    assert b.stands(entry).state is WriteState.READY
    assert "Sign in again" in b.stands(entry).reason
    before = len(b.requests)
    await b.pass_(100_000)
    assert len(b.requests) == before
    b.grant = "second"
    b.notice()
    await b.time.settle()
    assert b.stands(entry).state is WriteState.DONE


async def test_while_nobody_is_signed_in_everything_waits_and_says_so(b: Bench) -> None:
    b.grant = None
    entry = await b.write(change("a1"))
    assert "sign in" in b.stands(entry).reason
    await b.pass_(100_000)
    assert (b.requests, b.looks) == ([], [])
    assert waits(b) == [None]
    b.grant = "first"
    b.notice()
    await b.time.settle()
    assert b.stands(entry).state is WriteState.DONE


async def test_a_new_sign_in_of_the_same_shop_sends_what_waited(b: Bench) -> None:
    b.look_faults.append(SignInNeeded("Sign in again", "…"))
    entry = await b.write(change("a1"))
    b.grant = "second"
    b.server.fill(3)
    b.notice()
    await b.time.settle()
    assert b.stands(entry).state is WriteState.DONE


@pytest.mark.parametrize("known", [True, False])
async def test_what_waited_is_never_sent_to_another_shop_without_asking(b: Bench, known: bool) -> None:  # noqa: FBT001
    b.profile = "shop a" if known else ""
    b.look_faults.append(SignInNeeded("Sign in again", "…"))
    entry = await b.write(new_order())
    first = b.server
    b.server = type(b.server)("b", b.clock)
    b.server.fill(5)
    b.record()  # following the orders was quicker
    b.grant, b.profile = "second", "shop b" if known else ""
    b.notice()
    await b.pass_(1000)
    assert b.stands(entry).question is Question.OTHER_SHOP
    assert b.requests == []
    b.store.answer(entry.id, Answer.SEND, b.clock.now())
    b.notice()
    await b.time.settle()
    assert (first.effects[entry.id], b.server.effects[entry.id]) == (0, 1)


async def test_what_may_have_been_sent_to_the_former_shop_is_not_looked_for_in_another(b: Bench) -> None:
    b.faults.append(Fault.LOST_REQUEST)
    entry = await b.write(new_order())
    b.server = type(b.server)("b", b.clock)
    b.grant = "second"
    b.notice()
    await b.pass_(1000)
    assert b.stands(entry).question is Question.LOST
    assert len(b.requests) == 1


async def test_without_the_right_to_read_orders_a_write_is_sent_and_a_lost_one_asked_about(b: Bench) -> None:
    b.look_faults.extend([SCOPE] * 99)
    fine = await b.write(change("a1"))
    assert b.stands(fine).state is WriteState.DONE
    b.faults.append(Fault.LOST_ANSWER)
    lost = await b.write(change("a2"))
    await b.pass_(61)
    assert b.stands(lost).question is Question.LOST
    more = b.add(*(change(f"a{number}") for number in range(3, 11) for _ in range(6)))
    await b.pass_(10)
    assert {b.stands(each).state for each in more} == {WriteState.DONE}


async def test_one_process_sends_and_the_next_takes_over_when_it_is_gone(b: Bench) -> None:
    await b.kill()
    other = OutboxStore(b.database)
    assert other.take_over(b.clock.now())
    b.start()
    entry = await b.write(change("a1"))
    await b.pass_(1000)
    assert b.requests == []
    other.close()
    await b.pass_(OWNER_RETRY)
    assert b.stands(entry).state is WriteState.DONE


async def test_a_disk_that_fails_before_the_sending_sends_nothing_and_is_tried_again(b: Bench) -> None:
    def full(call: Any) -> None:
        if "mark_sending" in call.__code__.co_names:
            raise DiskFault("The disk is full", "…")

    b.book_fault = full
    entry = await b.write(change("a1"))
    await b.pass_(100)
    assert b.requests == []
    assert 1 <= len(b.failed) < 10
    b.book_fault = lambda _: None
    await b.pass_(1000)
    assert b.stands(entry).state is WriteState.DONE


async def test_an_outcome_that_could_not_be_kept_is_looked_up(b: Bench) -> None:
    def full(call: Any) -> None:
        if {"finish", "unsure"} & set(call.__code__.co_names):
            raise DiskFault("The disk is full", "…")

    b.book_fault = full
    entry = await b.write(new_order())
    await b.pass_(100)
    assert b.stands(entry).state is WriteState.SENDING
    b.book_fault = lambda _: None
    await b.pass_(1000)
    assert b.stands(entry).state is WriteState.DONE
    assert b.server.effects == {entry.id: 1}


async def test_a_bug_while_sending_leaves_the_entry_unsure_and_the_others_going(b: Bench) -> None:
    b.faults.append(Fault.BUG)
    entry, other = b.add(change("a1"), change("a2"))
    await b.pass_(61)
    assert [type(error) for error in b.failed] == [ZeroDivisionError]
    assert [b.stands(each).state for each in (entry, other)] == [WriteState.DONE] * 2
    assert b.server.effects == {entry.id: 1, other.id: 1}


async def test_a_retry_of_a_person_does_not_wait(b: Bench) -> None:
    b.faults.extend([Fault.LOST_REQUEST] * 3)
    entry = await b.write(change("a1"))
    await b.pass_(60 + 60)
    assert len(b.requests) == 2
    await b.pass_(1)
    assert b.stands(entry).state is WriteState.READY
    b.store.retry(entry.id)
    b.notice()
    await b.time.settle()
    assert len(b.requests) == 3


async def test_an_order_that_another_entry_made_is_not_claimed_twice(b: Bench) -> None:
    first = await b.write(new_order())
    b.faults.append(Fault.LOST_REQUEST)
    second = await b.write(new_order())
    await b.pass_(61)
    assert [b.stands(each).order_id for each in (first, second)] == ["a11", "a12"]
    assert b.server.effects == {first.id: 1, second.id: 1}


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

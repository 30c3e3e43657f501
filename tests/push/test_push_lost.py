"""What became of a write whose answer never came: found, sent again once it is certain, or asked about."""

import asyncio
from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest
from support.outbox_file import change, new_order
from support.push_bench import Bench, Fault
from support.shop_habits import Habit

from brutlers_desktop.domain.outbox import Answer, Payload, Question, WriteState
from brutlers_desktop.errors import DiskFault, Offline
from brutlers_desktop.push.ports import BUDGET, MOST_AT_ONCE

MINUTE = timedelta(minutes=1)


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


@pytest.mark.parametrize("habit", Habit)
@pytest.mark.parametrize("slide", [0, 120])
@pytest.mark.parametrize("payload", [new_order(model="Slim"), change("a1", message="Come and see it")])
async def test_whatever_the_server_makes_of_it_nothing_is_doubled(
    b: Bench, habit: Habit, slide: int, payload: Any
) -> None:
    b.server.habit = habit
    b.server.fill(100)
    for _ in range(3):
        b.server.write(change("a1"))
    b.clock.advance(60)
    b.hold = asyncio.Event()
    b.faults.append(Fault.LOST_ANSWER)
    entry = await b.write(payload)
    b.look_faults.append(Offline("Brutlers cannot be reached", "…"))
    b.hold.set()
    await b.time.settle()
    b.server.fill(slide)
    await b.pass_(10_000)
    assert b.server.effects == {entry.id: 1}
    stands = b.stands(entry)
    assert stands.state is WriteState.DONE or stands.question is Question.LOST


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
    assert b.sent()[2:] == [create.id]
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


async def test_an_order_that_another_entry_made_is_not_claimed_twice(b: Bench) -> None:
    b.faults.extend([Fault.NONE, Fault.LOST_REQUEST])
    first, second = b.add(new_order(), new_order())
    await b.pass_(61)
    assert [b.stands(each).order_id for each in (first, second)] == ["a11", "a12"]
    assert b.server.effects == {first.id: 1, second.id: 1}


async def test_an_order_that_somebody_made_before_is_not_taken_for_the_effect(b: Bench) -> None:
    b.server.write(new_order())
    b.faults.append(Fault.LOST_REQUEST)
    entry = await b.write(new_order())
    await b.pass_(61)
    assert b.stands(entry).order_id == "a12"
    assert b.server.effects == {entry.id: 1}


async def test_an_update_that_somebody_made_before_is_not_taken_for_the_effect(b: Bench) -> None:
    b.server.write(change("a1", message="Come"))
    b.faults.append(Fault.LOST_REQUEST)
    entry = await b.write(change("a1", message="Come"))
    await b.pass_(61)
    assert b.server.effects == {entry.id: 1}


@pytest.mark.parametrize("payload", [new_order(), change("a1", message="Come")], ids=["create", "status"])
@pytest.mark.parametrize("was_sent", [True, False])
async def test_an_entry_of_a_profile_that_was_copied_back_is_looked_for_before_it_is_sent(
    b: Bench,
    payload: Payload,
    was_sent: bool,  # noqa: FBT001
) -> None:
    entry = await b.write(payload, undo=60)
    await b.kill()
    b.clock.advance(60)
    if was_sent:  # by the copy that went on
        b.server.write(payload, entry.id)
    b.start()
    await b.pass_(1000)
    assert b.server.effects[entry.id] == 1
    stands = b.stands(entry)
    assert (stands.state, stands.question) == (
        (WriteState.READY, Question.LOST) if was_sent else (WriteState.DONE, None)
    )
    if was_sent:
        assert b.requests == []
        assert b.store.answer(entry.id, Answer.SEND, b.clock.now())
        b.notice()
        await b.pass_(10)
        assert b.sent() == [entry.id]


async def test_the_same_done_before_it_was_written_is_not_taken_for_it(b: Bench) -> None:
    b.server.write(change("a1", message="Come"))
    b.clock.advance(60)
    entry = await b.write(change("a1", message="Come"), undo=60)
    await b.restart()
    await b.pass_(1000)
    assert b.stands(entry).state is WriteState.DONE

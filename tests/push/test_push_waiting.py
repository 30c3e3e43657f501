"""What holds up the outbox: networks, pauses, sign-ins, other shops, other processes, disks."""

from typing import Any

import pytest
from support.outbox_file import change, new_order
from support.push_bench import Bench, Fault

from brutlers_desktop.domain.outbox import Answer, Question, WriteState
from brutlers_desktop.errors import DiskFault, Offline, RateLimited, ScopeMissing, SignInNeeded
from brutlers_desktop.push.ports import OWNER_RETRY
from brutlers_desktop.store.outbox import OutboxStore

SCOPE = ScopeMissing("A permission is missing", "…", scope="orders:read")


async def test_offline_waits_and_goes_on_when_the_network_comes_back(b: Bench) -> None:
    b.look_faults.append(Offline("Brutlers cannot be reached", "Check the network."))
    entry = await b.write(change("a1"))
    stands = b.stands(entry)
    assert (stands.state, stands.reason) == (
        WriteState.READY,
        "Brutlers cannot be reached. Check the network.",
    )
    assert stands.next_at is not None
    await b.pass_(3)
    assert b.requests == []
    assert b.push is not None
    b.push.wake()
    await b.time.settle()
    assert b.sent() == [entry.id]
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


async def test_a_pause_of_hours_is_kept_through_a_restart(b: Bench) -> None:
    b.look_faults.append(RateLimited("Brutlers asks for a pause", "…", retry_after=21_600.0))
    entry = await b.write(change("a1"))
    await b.restart()
    await b.pass_(21_599)
    assert b.requests == []
    await b.pass_(2_200)
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
    assert b.waits() == [None]
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


async def test_a_sign_in_that_comes_between_mark_and_request_is_judged_before_it_is_sent(b: Bench) -> None:
    first, other = b.server, type(b.server)("b", b.clock)
    other.fill(5)

    def sign_in(entry: Any) -> None:
        if entry.state is WriteState.SENDING and b.grant == "first":
            b.grant, b.server = "second", other

    b.before_request = sign_in
    entry = await b.write(new_order())
    await b.pass_(1000)
    assert b.stands(entry).question is Question.OTHER_SHOP
    assert (first.effects[entry.id], other.effects[entry.id]) == (0, 0)


async def test_everything_that_is_left_of_a_removed_connection_asks_a_person(b: Bench) -> None:
    b.faults.append(Fault.LOST_REQUEST)
    b.grant = None
    lost = await b.write(change("a1"))
    in_undo = await b.write(change("a2"), undo=60)
    b.grant = "first"
    done = await b.write(new_order())
    b.removed.add("shop")
    b.notice()
    await b.time.settle()
    assert b.sent() == [lost.id, done.id]
    assert [b.stands(each).question for each in (in_undo, lost)] == [Question.NO_CONNECTION, Question.LOST]
    assert "connection was removed" in b.stands(in_undo).reason
    assert b.stands(in_undo).may_be_undone
    b.store.answer(lost.id, Answer.SEND, b.clock.now())
    b.notice()
    await b.pass_(1000)
    assert b.stands(lost).question is Question.NO_CONNECTION
    assert len(b.requests) == 2

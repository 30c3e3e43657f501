"""The sync engine against a fake clock: when it asks, how it backs off, what wakes it."""

import asyncio
from datetime import timedelta

import pytest
from support.sync_bench import MONDAY_NOON, bench

from brutlers_desktop import sync
from brutlers_desktop.api.wire import DecodedOrders
from brutlers_desktop.domain import pace
from brutlers_desktop.errors import (
    AppError,
    DiskFault,
    Offline,
    RateLimited,
    RequestRefused,
    ScopeMissing,
    ServerFault,
    SignInNeeded,
    VaultDenied,
)
from brutlers_desktop.sync import Recorded, SyncState

OFFLINE = Offline("Brutlers cannot be reached", "…")


async def test_a_connection_is_asked_about_at_once_and_then_ever_more_rarely_while_nothing_changes() -> None:
    async with bench("a") as b:
        await b.pass_(600)
        assert b.times()[:5] == [
            0,
            45,
            112.5,
            213.75,
            333.75 if pace.is_busy(MONDAY_NOON.astimezone()) else 365.625,
        ]


async def test_an_answer_reaches_the_archive_and_then_the_window() -> None:
    async with bench("a") as b:
        b.outcome = Recorded(new=(1, 2))
        b.answer = lambda _: DecodedOrders(set_aside=3)
        b.told.clear()
        b.sync.refresh("a")
        await b.settle()
        (_, fetching, nothing), (who, done, recorded) = b.told
        assert (fetching.fetching, nothing) == (True, None)
        assert (who, done.fetching, done.error, done.set_aside) == ("a", False, None, 3)
        assert done.succeeded_at == done.server_answered_at == b.clock.now()
        assert recorded == Recorded(new=(1, 2))
        assert b.sync.state("a") is done


async def test_when_the_answer_came_by_the_servers_clock_is_kept_with_the_state() -> None:
    async with bench("a") as b:
        by_server = b.clock.now() - timedelta(days=5)
        b.answer = lambda _: DecodedOrders(server_answered_at=by_server)
        b.sync.refresh("a")
        await b.settle()
        assert b.sync.state("a").server_answered_at == by_server
        assert b.sync.state("a").succeeded_at == b.clock.now()


async def test_nothing_ticks_while_nothing_is_due() -> None:
    async with bench("a") as b:
        b.answer = lambda _: SignInNeeded("Sign in again", "…")
        b.sync.refresh("a")
        await b.settle()
        assert list(b.waiting.values()) == [None]
        await b.pass_(100_000)
        assert len(b.asked) == 2
        assert b.sync.state("a").next_at is None


async def test_waiting_without_end_sets_no_timer() -> None:
    loop = asyncio.get_running_loop()
    waiting = asyncio.ensure_future(sync.wait(event := asyncio.Event(), None))
    await asyncio.sleep(0)
    assert [timer for timer in loop._scheduled if not timer.cancelled()] == []  # type: ignore[attr-defined]
    event.set()
    await waiting


async def test_waiting_ends_with_the_event_or_with_the_time() -> None:
    event = asyncio.Event()
    await sync.wait(event, 0)
    event.set()
    await sync.wait(event, 3600)


@pytest.mark.parametrize(
    "error",
    [
        OFFLINE,
        ServerFault("x", "y"),
        VaultDenied("x", "y"),
        DiskFault("x", "y"),
        RequestRefused("x", "y", status=404),
    ],
)
async def test_faults_that_pass_are_waited_out_ever_longer_and_forgotten_after_a_success(
    error: AppError,
) -> None:
    async with bench("a") as b:
        b.answer = lambda _: error
        b.sync.refresh("a")
        await b.pass_(0)
        assert b.sync.state("a").error is error
        await b.pass_(4000)
        gaps = [later - earlier for earlier, later in zip(b.times()[1:], b.times()[2:], strict=False)]
        assert gaps[:7] == [11.25, 22.5, 45, 90, 180, 360, 675]
        assert set(gaps[7:]) == {675}
        b.answer = lambda _: DecodedOrders()
        await b.pass_(700)
        assert b.sync.state("a").error is None
        b.answer = lambda _: error
        b.sync.refresh("a")
        await b.settle()
        assert b.sync.state("a").next_at == b.clock.now() + timedelta(seconds=11.25)


async def test_a_failure_of_the_archive_is_a_failure_of_the_sync() -> None:
    async with bench("a") as b:
        b.outcome = DiskFault("The disk is full", "…")
        b.sync.refresh("a")
        await b.settle()
        assert isinstance(b.sync.state("a").error, DiskFault)
        b.outcome = Recorded()
        await b.pass_(12)
        assert b.sync.state("a").error is None


@pytest.mark.parametrize(
    "error", [SignInNeeded("x", "y"), ScopeMissing("x", "y", scope="orders:read"), AppError("x", "y")]
)
async def test_what_only_a_person_can_mend_waits_for_one(error: AppError) -> None:
    async with bench("a") as b:
        b.answer = lambda _: error
        b.sync.refresh("a")
        await b.pass_(10_000)
        b.sync.wake()
        await b.pass_(10_000)
        assert len(b.asked) == 2
        b.answer = lambda _: DecodedOrders()
        b.sync.refresh("a")
        await b.settle()
        assert len(b.asked) == 3
        assert b.sync.state("a").error is None


@pytest.mark.parametrize("kind", [RateLimited, ServerFault])
async def test_the_servers_pause_is_kept_and_somewhat_more(kind: type[ServerFault]) -> None:
    async with bench("a") as b:
        b.answer = lambda _: kind("Brutlers asks for a pause", "…", retry_after=1000.0)
        b.sync.refresh("a")
        await b.settle()
        assert b.sync.state("a").next_at == b.clock.now() + timedelta(seconds=1050)
        await b.pass_(999)
        b.sync.wake()
        await b.pass_(0)
        assert len(b.asked) == 2
        await b.pass_(1)
        assert len(b.asked) == 3


async def test_a_person_is_not_held_up_by_a_pause() -> None:
    async with bench("a") as b:
        b.answer = lambda _: RateLimited("Brutlers asks for a pause", "…", retry_after=1000.0)
        b.sync.refresh("a")
        await b.settle()
        b.sync.refresh("a")
        await b.settle()
        assert [by_person for _, by_person, _ in b.asked] == [False, True, True]


async def test_the_network_coming_back_wakes_at_once_those_who_were_offline() -> None:
    async with bench("a", "b") as b:
        b.answer = lambda who: OFFLINE if who == "a" else DecodedOrders()
        b.sync.refresh("a")
        await b.pass_(300)
        b.asked.clear()
        await b.pass_(5)
        assert b.asked == []
        b.sync.wake()
        await b.settle()
        assert b.asked[0] == ("a", False, b.clock.monotonic())


async def test_waking_again_and_again_does_not_ask_again_and_again() -> None:
    async with bench("a", "b") as b:
        b.answer = lambda who: OFFLINE if who == "a" else DecodedOrders()
        b.sync.refresh("a")
        await b.settle()
        before = len(b.asked)
        for _ in range(100):
            b.sync.wake()
            await b.settle()
        assert len(b.asked) == before
        await b.pass_(sync.REST)
        assert [who for who, _, _ in b.asked[before:]] == ["a"]
        await b.pass_(pace.SHORTEST - sync.REST)
        assert [who for who, _, _ in b.asked[before:]].count("b") == 1


async def test_a_wish_while_an_answer_is_under_way_asks_only_once() -> None:
    async with bench("a") as b:
        b.hold = asyncio.Event()
        b.sync.refresh("a")
        await b.settle()
        b.sync.refresh("a")
        b.sync.wake()
        b.hold.set()
        await b.settle()
        assert len(b.asked) == 2


async def test_many_changes_bring_the_next_question_near() -> None:
    async with bench("a") as b:
        await b.pass_(300)
        b.outcome = Recorded(changed=tuple(range(90)))
        b.sync.refresh("a")
        await b.settle()
        assert b.sync.state("a").next_at == b.clock.now() + timedelta(seconds=pace.SHORTEST)


async def test_one_slow_connection_does_not_hold_up_another() -> None:
    async with bench("a", "b") as b:
        b.hold = asyncio.Event()
        b.sync.refresh("a")
        await b.settle()
        b.hold = None
        b.sync.refresh("b")
        await b.settle()
        assert b.sync.state("a").fetching
        assert not b.sync.state("b").fetching


async def test_a_stopped_connection_hands_nothing_more_to_the_archive() -> None:
    async with bench("a", "b") as b:
        b.hold = asyncio.Event()
        b.sync.refresh("a")
        await b.settle()
        b.recorded.clear()
        await b.sync.stop("a")
        b.hold.set()
        await b.pass_(10_000)
        assert "a" not in b.recorded
        assert b.sync.state("a") == SyncState()
        assert b.sync.state("b").succeeded_at is not None


async def test_following_others_ends_those_who_are_gone_and_leaves_the_rest_in_peace() -> None:
    async with bench("a", "b") as b:
        b.sync.follow(["b", "c"])
        await b.settle()
        assert [who for who, _, _ in b.asked] == ["a", "b", "c"]
        await b.pass_(10_000)
        assert [who for who, _, _ in b.asked].count("a") == 1


async def test_a_bug_ends_one_connection_only_until_a_person_tries_again() -> None:
    async with bench("a", "b") as b:
        b.answer = lambda who: ZeroDivisionError() if who == "a" else DecodedOrders()
        b.sync.refresh("a")
        await b.pass_(1000)
        assert [type(error) for error in b.failed] == [ZeroDivisionError]
        assert not b.sync.state("a").fetching
        assert [who for who, _, _ in b.asked].count("b") > 3
        b.answer = lambda _: DecodedOrders()
        b.sync.refresh("a")
        await b.settle()
        assert b.sync.state("a").succeeded_at == b.clock.now()


async def test_a_clock_that_jumps_changes_nothing() -> None:
    async with bench("a") as b:
        b.clock.move(timedelta(days=-400))
        await b.pass_(46)
        assert len(b.asked) == 2


async def test_closing_leaves_no_task() -> None:
    async with bench("a", "b") as b:
        b.hold = asyncio.Event()
        b.sync.refresh("a")
        await b.settle()
        await b.sync.aclose()
        assert [task.get_name() for task in asyncio.all_tasks() if task.get_name() == "follow orders"] == []

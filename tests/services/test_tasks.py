import asyncio
import logging
import threading

import pytest

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import Action, AppError, VaultDenied
from brutlers_desktop.services import tasks as tasks_module
from brutlers_desktop.services.events import Events, Notice, NoticeWithdrawn, notice_of
from brutlers_desktop.services.tasks import DiskWorker, Tasks


@pytest.fixture
def notices() -> list[Notice]:
    return []


@pytest.fixture
def tasks(notices: list[Notice]) -> Tasks:
    events = Events()
    events.subscribe(Notice, notices.append)
    return Tasks(events)


async def fail(error: Exception) -> None:
    raise error


async def settle(task: "asyncio.Task[object]") -> None:
    await asyncio.wait([task])
    await asyncio.sleep(0)


async def test_an_error_of_ours_becomes_its_notice(tasks: Tasks, notices: list[Notice]) -> None:
    error = VaultDenied("The keyring is locked", "Unlock it.")
    await settle(tasks.spawn(fail(error), "t", connection_id="c"))
    assert notices == [
        Notice("The keyring is locked", "Unlock it.", Action.RETRY, "c", "VaultDenied", good=False)
    ]


async def test_a_bug_becomes_a_notice_without_its_text_and_is_logged(
    tasks: Tasks, notices: list[Notice], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        await settle(tasks.spawn(fail(ValueError("brut_rt_inside")), "failing"))
    (notice,) = notices
    assert notice.key == "bug"
    assert "brut_rt_inside" not in f"{notice.title} {notice.message}"
    assert "failing failed" in caplog.text


async def test_what_went_well_or_was_cancelled_is_not_told(tasks: Tasks, notices: list[Notice]) -> None:
    task = tasks.spawn(asyncio.sleep(0, Secret("x")), "well")
    assert await task == Secret("x")
    waiting = tasks.spawn(asyncio.Event().wait(), "cancelled")
    waiting.cancel()
    await settle(waiting)
    assert notices == []


async def test_closing_cancels_all_also_what_is_started_meanwhile(
    tasks: Tasks, notices: list[Notice]
) -> None:
    started: list[asyncio.Task[object]] = []

    async def stubborn() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            started.append(tasks.spawn(asyncio.Event().wait(), "late"))

    started.append(tasks.spawn(stubborn(), "stubborn"))
    await asyncio.sleep(0)
    await tasks.aclose()
    assert len(started) == 2
    assert all(task.cancelled() for task in started)
    assert notices == []


async def test_closing_lets_what_must_finish_finish(tasks: Tasks) -> None:
    go_on, done = asyncio.Event(), []

    async def writing() -> None:
        await go_on.wait()
        done.append(True)

    tasks.spawn(writing(), "writing", must_finish=True)
    other = tasks.spawn(asyncio.Event().wait(), "other")
    other.add_done_callback(lambda _: go_on.set())
    await tasks.aclose()
    assert done == [True]
    assert other.cancelled()


async def test_closing_does_not_wait_for_ever(monkeypatch: pytest.MonkeyPatch, tasks: Tasks) -> None:
    monkeypatch.setattr(tasks_module, "FINISH_SECONDS", 0.01)
    task = tasks.spawn(asyncio.Event().wait(), "hanging", must_finish=True)
    await tasks.aclose()
    assert task.cancelled()


async def test_the_disk_worker_runs_one_call_after_the_other_and_passes_errors_on() -> None:
    disk, order = DiskWorker(), []
    await asyncio.gather(*(disk.run(order.append, number) for number in range(20)))
    assert order == list(range(20))
    with pytest.raises(AppError):
        await disk.run(lambda: (_ for _ in ()).throw(AppError("a", "b")))
    await disk.aclose()
    with pytest.raises(RuntimeError):
        await disk.run(order.append, 1)


async def test_the_loop_runs_on_while_the_closing_disk_worker_waits() -> None:
    disk, gate, begun = DiskWorker(), threading.Event(), asyncio.Event()
    loop = asyncio.get_running_loop()

    def blocked() -> bool:
        loop.call_soon_threadsafe(begun.set)
        return gate.wait(5)

    call = asyncio.create_task(disk.run(blocked))
    await begun.wait()
    closing = asyncio.create_task(disk.aclose())
    loop.call_soon(gate.set)  # comes too late if closing holds up the loop
    await closing
    assert await call


def test_events_reach_those_who_asked_in_order_until_they_leave() -> None:
    events, seen = Events(), []
    leave = events.subscribe(Notice, lambda n: seen.append(("first", n.title)))
    events.subscribe(Notice, lambda n: seen.append(("second", n.title)))
    events.publish(Notice("a", ""))
    events.publish(NoticeWithdrawn("a"))
    leave()
    events.publish(Notice("b", ""))
    assert seen == [("first", "a"), ("second", "a"), ("second", "b")]


def test_a_notice_says_the_errors_own_words() -> None:
    error = VaultDenied("Title", "Message")
    assert notice_of(error) == Notice("Title", "Message", Action.RETRY, "", "VaultDenied")
    assert notice_of(error, "c", "own").key == "own"

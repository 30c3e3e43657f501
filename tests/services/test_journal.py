"""The journal service on a real archive: what waits, what is written when, and what a reader sees meanwhile."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from support.clock import FakeClock
from support.vaults import LastingVault, worker

from brutlers_desktop.domain.journal import ApiCall, Fault, Kind
from brutlers_desktop.errors import DiskFault
from brutlers_desktop.services import journal as service
from brutlers_desktop.services.archive import Archive
from brutlers_desktop.services.events import ArchiveOpened, Events, JournalChanged
from brutlers_desktop.services.journal import Journal
from brutlers_desktop.services.tasks import Tasks
from brutlers_desktop.store import journal as store
from brutlers_desktop.vault.memory import MemoryVault

SERVER_TIME = datetime(2026, 3, 10, 14, 2, tzinfo=UTC)


class Bench:
    """A journal with an archive that can be opened and closed."""

    def __init__(self, directory: Path, vault: MemoryVault) -> None:
        self.clock = FakeClock()
        self.events = Events()
        self.tasks = Tasks(self.events)
        self._vault = worker(vault)
        self.archive = Archive(directory, self._vault, self.clock)
        self.journal = Journal(
            events=self.events,
            tasks=self.tasks,
            archive=lambda: self.archive,
            now=lambda _: SERVER_TIME,
            clock=self.clock,
        )
        self.changes: list[JournalChanged] = []
        self.events.subscribe(JournalChanged, self.changes.append)

    async def open(self) -> None:
        await self.archive.open()
        self.events.publish(ArchiveOpened())
        await self.settled()

    async def settled(self) -> None:
        while self.tasks._running:
            await asyncio.wait(tuple(self.tasks._running))

    async def stored(self) -> tuple[list[Kind], int]:
        """What is in the archive itself: the kinds of a's timeline, and the number of requests."""
        kinds = [h.kind for h in await self.archive.read(lambda reader: store.timeline(reader, "a"))]
        return kinds, len(await self.archive.read(store.calls))

    async def kinds(self, connection_id: str = "a") -> list[Kind]:
        return [each.kind for each in await self.journal.timeline(connection_id)]

    async def aclose(self) -> None:
        self.journal.close()
        await self.tasks.aclose()
        await self.journal.flush()
        await self.archive.aclose()
        self._vault.close()


def call(status: int | None = 200, fault: Fault = Fault.NONE, connection_id: str = "a") -> ApiCall:
    return ApiCall(
        connection_id=connection_id,
        at=SERVER_TIME,
        method="GET",
        path="/api/vendor/orders",
        status=status,
        seconds=0.25,
        size=10,
        fault=fault,
    )


@pytest.fixture
def vault() -> MemoryVault:
    return LastingVault()


@pytest.fixture
async def bench(tmp_path: Path, vault: MemoryVault) -> AsyncIterator[Bench]:
    made = Bench(tmp_path, vault)
    yield made
    await made.aclose()


async def test_a_line_can_be_read_at_once_and_is_told_with_the_servers_time(bench: Bench) -> None:
    bench.journal.note("a", Kind.REFUSED, "Sign in\nagain", seconds=1.5)
    (line,) = await bench.journal.timeline("a")
    assert (line.kind, line.at, line.cause, line.seconds) == (
        Kind.REFUSED,
        SERVER_TIME,
        "Sign in again",
        1.5,
    )
    assert bench.changes == [JournalChanged("a", line)]
    assert await bench.journal.timeline("b") == ()


async def test_what_waited_for_the_archive_is_written_when_it_opens(bench: Bench) -> None:
    bench.journal.note("a", Kind.CONNECTED)
    bench.journal.called(call())
    await bench.open()
    assert await bench.stored() == ([Kind.CONNECTED], 1)
    assert await bench.kinds() == [Kind.CONNECTED]
    assert bench.changes[-1] == JournalChanged("")


async def test_requests_alone_write_nothing_until_there_are_many_or_something_happens(bench: Bench) -> None:
    await bench.open()
    for _ in range(service.CALLS_AT_ONCE - 1):
        bench.journal.called(call())
    await bench.settled()
    assert await bench.stored() == ([], 0)
    assert len(await bench.journal.calls()) == service.CALLS_AT_ONCE - 1
    bench.journal.called(call())
    await bench.settled()
    assert await bench.stored() == ([], service.CALLS_AT_ONCE)
    bench.journal.called(call())
    await bench.settled()
    assert (await bench.stored())[1] == service.CALLS_AT_ONCE
    bench.journal.note("a", Kind.CONNECTED)
    await bench.settled()
    assert await bench.stored() == ([Kind.CONNECTED], service.CALLS_AT_ONCE + 1)


async def test_lines_of_memory_and_archive_are_one_list_the_latest_first(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "KEPT_CALLS", 3)
    await bench.open()
    for status in (200, 201):
        bench.journal.called(call(status))
        bench.journal.note("a", Kind.RENEWED, str(status))
        await bench.settled()
    bench.journal.close()  # from here on nothing is written
    for status in (202, 203):
        bench.journal.called(call(status))
        bench.journal.note("a", Kind.CONNECTED, str(status))
    assert [each.cause for each in await bench.journal.timeline("a")] == ["203", "202", "201", "200"]
    assert [each.cause for each in await bench.journal.timeline("a", [Kind.CONNECTED])] == ["203", "202"]
    assert [each.cause for each in await bench.journal.timeline("a", most=3)] == ["203", "202", "201"]
    assert [each.status for each in await bench.journal.calls()] == [203, 202, 201]
    assert [each.status for each in await bench.journal.calls("a")] == [203, 202, 201]
    assert await bench.journal.calls("b") == ()


async def test_a_reader_beside_a_writer_sees_each_line_once(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    await bench.open()
    for number in range(5):
        bench.journal.note("a", Kind.CONNECTED, str(number))
        lists = await asyncio.gather(*(bench.journal.timeline("a") for _ in range(3)))
        for lines in lists:
            assert [line.cause for line in lines] == [str(n) for n in range(number, -1, -1)]


async def test_a_line_is_the_same_before_and_after_it_is_written(bench: Bench) -> None:
    await bench.open()
    odd = SERVER_TIME.replace(microsecond=123_987)
    bench.journal._now = lambda _: odd
    bench.journal.called(replace(call(), at=odd, seconds=0.1 + 0.2))
    bench.journal.note("a", Kind.RENEWED, seconds=1 / 3)
    before = await bench.journal.timeline("a"), await bench.journal.calls()
    await bench.settled()
    assert await bench.stored() == ([Kind.RENEWED], 1)
    assert (await bench.journal.timeline("a"), await bench.journal.calls()) == before


async def test_memory_is_bounded_while_the_archive_stays_closed(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(service.WAITING + 5):
        bench.journal.note("a", Kind.RENEWED, str(number))
        bench.journal.called(call())
    lines = await bench.journal.timeline("a")
    assert len(lines) == len(await bench.journal.calls()) == service.WAITING
    assert lines[-1].cause == "5"


async def test_lines_that_the_disk_refused_are_written_later_in_their_order(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    await bench.open()

    def full(*_: Any, **__: Any) -> None:
        raise DiskFault("The disk is full", "Make room.")

    with monkeypatch.context() as broken:
        broken.setattr(store, "write", full)
        bench.journal.note("a", Kind.CONNECTED)
        await bench.settled()
        assert await bench.kinds() == [Kind.CONNECTED]
    bench.journal.note("a", Kind.REVOKED)
    await bench.settled()
    assert (await bench.stored())[0] == [Kind.REVOKED, Kind.CONNECTED]
    assert await bench.kinds() == [Kind.REVOKED, Kind.CONNECTED]


async def test_what_is_noted_while_the_archive_is_written_to_is_written_as_well(bench: Bench) -> None:
    await bench.open()
    bench.journal.note("a", Kind.CONNECTED)
    while not bench.journal._lock.locked():
        await asyncio.sleep(0)
    bench.journal.note("a", Kind.REVOKED)
    await bench.settled()
    assert (await bench.stored())[0] == [Kind.REVOKED, Kind.CONNECTED]


async def test_only_the_change_from_reached_to_not_and_back_is_a_line(bench: Bench) -> None:
    await bench.open()
    gone = (None, Fault.NOT_REACHED)
    for status, fault in ((200, Fault.NONE), gone, gone, (502, Fault.NONE), (None, Fault.GIVEN_UP)):
        bench.journal.called(call(status, fault))
        bench.clock.advance(60)
    bench.journal.called(call(401))
    bench.journal.called(call(200))
    back, lost = await bench.journal.timeline("a")
    assert (lost.kind, lost.cause, lost.seconds) == (Kind.NOT_REACHED, "Brutlers did not answer", None)
    assert (back.kind, back.cause, back.seconds) == (Kind.REACHED, "", 240)
    bench.journal.called(call(*gone, connection_id="b"))
    assert await bench.kinds("b") == [Kind.NOT_REACHED]
    bench.journal.called(call(*gone, connection_id=""))  # tried before it is a connection's
    assert await bench.kinds("") == []


async def test_a_run_takes_up_what_the_one_before_knew_of_the_server(
    tmp_path: Path, vault: MemoryVault
) -> None:
    runs = [Bench(tmp_path, vault) for _ in range(3)]
    await runs[0].open()
    runs[0].journal.called(call(None, Fault.NOT_REACHED))
    await runs[0].aclose()
    runs[1].journal.called(call())  # before the archive tells that it was lost
    assert await runs[1].kinds() == []
    await runs[1].open()
    assert await runs[1].kinds() == [Kind.REACHED, Kind.NOT_REACHED]
    runs[1].journal.called(call(503))
    await runs[1].aclose()
    await runs[2].open()
    runs[2].journal.called(call())
    assert (await runs[2].kinds())[0] is Kind.REACHED
    await runs[2].aclose()


async def test_the_lines_of_a_connection_can_be_deleted_also_those_that_wait(bench: Bench) -> None:
    await bench.open()
    for connection_id in "ab":
        bench.journal.note(connection_id, Kind.CONNECTED)
    await bench.settled()
    bench.journal.close()
    for connection_id in "ab":
        bench.journal.note(connection_id, Kind.REVOKED)
        bench.journal.called(call(connection_id=connection_id))
    await bench.journal.forget("a")
    assert await bench.kinds("a") == []
    assert await bench.kinds("b") == [Kind.REVOKED, Kind.CONNECTED]
    assert [each.connection_id for each in await bench.journal.calls()] == ["b"]
    await bench.journal.flush()
    assert await bench.stored() == ([], 1)


async def test_closing_writes_what_waits(tmp_path: Path, vault: MemoryVault) -> None:
    first, second = Bench(tmp_path, vault), Bench(tmp_path, vault)
    await first.open()
    first.journal.called(call())
    await first.aclose()
    await second.open()
    assert len(await second.journal.calls()) == 1
    await second.aclose()

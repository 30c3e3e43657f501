"""The archive service on a real encrypted database: threads, cancelling, keys, what is written and what is not."""

import asyncio
from array import array
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from threading import Event

import openpyxl
import pytest
from support.clock import FakeClock
from support.vaults import LastingVault, worker

from brutlers_desktop.domain.orders import Customer, Order, OrderUpdate
from brutlers_desktop.domain.queries import OrderQuery, SortColumn, View
from brutlers_desktop.errors import DiskFault, EnvironmentFault, KeyMissing, VaultDenied
from brutlers_desktop.services.archive import Archive, ArchiveClosed
from brutlers_desktop.services.archive_key import FILE_NAME
from brutlers_desktop.services.export.run import ExportFormat
from brutlers_desktop.services.export.whole_file import Cancelled, Progress
from brutlers_desktop.services.finder import Superseded
from brutlers_desktop.sync import Recorded
from brutlers_desktop.vault.memory import MemoryVault
from brutlers_desktop.vault.names import DATABASE_KEY

ALL = OrderQuery(connection_ids=("a", "b"))


def order(number: int, *, minute: int = 0, name: str = "Anna Müller") -> Order:
    at = f"2026-05-01T{minute // 60:02}:{minute % 60:02}:00.000Z"
    return Order(
        id=f"cm{number}",
        status="ORDERED",
        customer=Customer(name, f"anna{number}@example.com"),
        updated_at=at,
        updates=(OrderUpdate("ORDERED", "made", at),),
    )


def orders(count: int, *, minute: int = 0) -> list[Order]:
    return [order(number, minute=minute + count - number) for number in range(count)]


@asynccontextmanager
async def archive(directory: Path, vault: MemoryVault, *, lasting: bool = False) -> AsyncIterator[Archive]:
    calls = worker(vault)
    kept = Archive(directory, calls, FakeClock())
    try:
        await kept.open(lasting=lasting)
        yield kept
    finally:
        await kept.aclose()
        calls.close()


async def rows(kept: Archive, query: OrderQuery = ALL) -> list[int]:
    found = array("q")
    async for piece in kept.find(query):
        found += piece
    return list(found)


async def names(kept: Archive, query: OrderQuery = ALL) -> list[str]:
    return [each.order.id for each in await kept.page(await rows(kept, query))]


async def test_orders_are_there_after_a_restart(tmp_path: Path) -> None:
    vault = LastingVault()
    async with archive(tmp_path, vault) as kept:
        recorded = await kept.record("a", orders(3))
        assert (len(recorded.new), recorded.changed, recorded.unchanged, recorded.gap) == (3, (), 0, None)
    async with archive(tmp_path, vault) as kept:
        assert await names(kept) == ["cm0", "cm1", "cm2"]
        stored = await kept.order((await rows(kept))[0])
        assert stored is not None
        assert stored.row.order == orders(3)[0]


async def test_an_unchanged_answer_writes_not_one_byte(tmp_path: Path) -> None:
    async with archive(tmp_path, LastingVault()) as kept:
        await kept.record("a", orders(100))

        def content() -> dict[str, bytes]:
            return {path.name: path.read_bytes() for path in tmp_path.iterdir() if ".db" in path.name}

        before = content()
        assert FILE_NAME in before
        assert await kept.record("a", orders(100)) == Recorded(unchanged=100)
        changed = {name for name, data in content().items() if data != before.get(name)}
        assert changed - {f"{FILE_NAME}-shm"} == set()


async def test_a_gap_is_told_once_and_stays_on_record(tmp_path: Path) -> None:
    vault = LastingVault()
    async with archive(tmp_path, vault) as kept:
        await kept.record("a", orders(100))
        later = [order(1000 + n, minute=500 - n) for n in range(100)]
        recorded = await kept.record("a", later)
        assert recorded.gap is not None
        assert (await kept.record("a", later)).gap is None
    async with archive(tmp_path, vault) as kept:
        assert [mark.gap for mark in (await kept.marks("a")).gaps] == [recorded.gap]
        await kept.forget_gaps("a", [recorded.gap])
        assert (await kept.marks("a")).gaps == ()


async def test_items_that_could_not_be_read_count_to_a_full_window(tmp_path: Path) -> None:
    async with archive(tmp_path, LastingVault()) as kept:
        await kept.record("a", orders(3))
        later = [order(1000 + n, minute=500 - n) for n in range(99)]
        assert (await kept.record("a", later, set_aside=1)).gap is not None


async def test_connections_stand_side_by_side_and_one_can_be_forgotten(tmp_path: Path) -> None:
    async with archive(tmp_path, LastingVault()) as kept:
        await kept.record("a", [order(1, name="Zoë")])
        await kept.record("b", [order(1, name="Bob", minute=5), order(2)])
        await kept.record("b", [order(1, name="Bobby", minute=6), order(2)])
        assert await kept.connection_ids() == ("a", "b")
        assert await kept.count(ALL) == 3
        assert await kept.forget("b") == 2
        assert await kept.connection_ids() == ("a",)
        assert [each.order.customer.name for each in await kept.page(await rows(kept))] == ["Zoë"]
        assert await rows(kept, OrderQuery(connection_ids=("a", "b"), search="bob")) == []
        assert await kept.forget("b") == 0
        await kept.record("b", [order(1, name="Bob")])
        assert len(await rows(kept, OrderQuery(connection_ids=("b",), search="bob"))) == 1


async def test_a_newer_search_ends_the_one_before(tmp_path: Path) -> None:
    async with archive(tmp_path, LastingVault()) as kept:
        await kept.record("a", orders(3000))
        first = kept.find(ALL)
        assert len(await anext(first)) == 64
        other = OrderQuery(connection_ids=("a",), sort=SortColumn.CUSTOMER, descending=False)
        assert len(await rows(kept, other)) == 3000
        with pytest.raises(Superseded):
            async for _ in first:
                pass
        assert len(await rows(kept)) == 3000


async def test_many_searches_at_once_leave_only_the_last_standing(tmp_path: Path) -> None:
    async with archive(tmp_path, LastingVault()) as kept:
        await kept.record("a", orders(2000))
        found = await asyncio.gather(*(rows(kept) for _ in range(10)), return_exceptions=True)
        assert all(isinstance(each, Superseded) or len(each) == 2000 for each in found)  # type: ignore[arg-type]
        assert isinstance(found[-1], list)


async def test_an_abandoned_search_holds_nothing_up(tmp_path: Path) -> None:
    async with archive(tmp_path, LastingVault()) as kept:
        await kept.record("a", orders(3000))
        for _ in range(5):
            search = kept.find(ALL)
            await anext(search)
            await search.aclose()
        assert len(await rows(kept)) == 3000


async def test_without_the_key_the_archive_stays_shut_and_whole(tmp_path: Path) -> None:
    async with archive(tmp_path, LastingVault()) as kept:
        await kept.record("a", orders(3))
    before = (tmp_path / FILE_NAME).read_bytes()
    empty = LastingVault()
    with pytest.raises(KeyMissing):
        async with archive(tmp_path, empty):
            pass
    assert empty.get(DATABASE_KEY) is None
    assert (tmp_path / FILE_NAME).read_bytes() == before


async def test_a_locked_keyring_can_be_tried_again(tmp_path: Path) -> None:
    vault = LastingVault()
    vault.locked = True
    calls = worker(vault)
    kept = Archive(tmp_path, calls, FakeClock())
    try:
        with pytest.raises(VaultDenied):
            await kept.open()
        assert isinstance(kept.fault, VaultDenied)
        assert not kept.is_open
        with pytest.raises(ArchiveClosed):
            await kept.count(ALL)
        vault.locked = False
        await kept.open()
        assert kept.fault is None
        assert await kept.count(ALL) == 0
    finally:
        await kept.aclose()
        calls.close()


async def test_without_a_keyring_nothing_is_left_after_the_run(tmp_path: Path) -> None:
    async with archive(tmp_path, MemoryVault()) as kept:
        await kept.record("a", orders(3))
        assert len(await rows(kept)) == 3
        assert [path for path in tmp_path.iterdir() if path.suffix == ".db"]
    assert [path.name for path in tmp_path.iterdir()] == []


async def test_where_nothing_lasts_a_person_is_told_that_earlier_orders_are_kept(tmp_path: Path) -> None:
    async with archive(tmp_path, LastingVault()) as kept:
        await kept.record("a", orders(3))
    async with archive(tmp_path, MemoryVault()) as kept:
        assert await names(kept) == []
        assert [notice.title for notice in kept.take_notices()] == ["Your kept orders cannot be opened now"]


async def test_where_something_lasting_is_wanted_an_archive_for_one_run_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault):
        async with archive(tmp_path, MemoryVault(), lasting=True):
            pass
    assert list(tmp_path.iterdir()) == []


async def test_views_are_kept(tmp_path: Path) -> None:
    vault = LastingVault()
    view = View("Late suits", OrderQuery(connection_ids=(), types=frozenset({"SUIT"})))
    async with archive(tmp_path, vault) as kept:
        await kept.save_view(view)
    async with archive(tmp_path, vault) as kept:
        assert await kept.views() == (view,)
        await kept.delete_view(view.name)
        assert await kept.views() == ()


async def test_the_last_answer_is_on_record_though_it_changed_nothing(tmp_path: Path) -> None:
    async with archive(tmp_path, LastingVault()) as kept:
        await kept.record("a", orders(1))
        later = FakeClock().now() + timedelta(hours=1)
        await kept.note_answer("a", later)
        assert (await kept.marks("a")).seen_at == later


async def test_an_export_has_what_the_query_finds_in_its_order(tmp_path: Path) -> None:
    async with archive(tmp_path / "profile", LastingVault()) as kept:
        await kept.record("a", orders(1200))
        told: list[tuple[int, int]] = []
        path = tmp_path / "orders.xlsx"
        progress = Progress(0, lambda *both: told.append(both))
        query = OrderQuery(connection_ids=("a",), sort=SortColumn.UPDATED, descending=False)
        assert await kept.export(path, ExportFormat.XLSX, query, {"a": "Shop"}, progress) == 1200
        sheet = openpyxl.load_workbook(path).active
        assert sheet is not None
        ids: Sequence[object] = [row[-1] for row in sheet.iter_rows(min_row=2, values_only=True)]
        assert ids == [f"cm{n}" for n in reversed(range(1200))]
        assert told[-1] == (1200, 1200)


async def test_json_has_the_timelines(tmp_path: Path) -> None:
    async with archive(tmp_path / "profile", LastingVault()) as kept:
        await kept.record("a", orders(2))
        path = tmp_path / "orders.json"
        await kept.export(path, ExportFormat.JSON, ALL, {"a": "Shop"}, Progress(0, lambda *_: None))
        assert path.read_text().count('"message":"made"') == 2


@pytest.mark.parametrize("how", ["cancel", "stop", "close"])
async def test_a_stopped_export_leaves_no_file_and_no_thread(tmp_path: Path, how: str) -> None:
    (target := tmp_path / "exports").mkdir()
    begun, go_on = asyncio.Event(), Event()
    loop = asyncio.get_running_loop()

    def told(_done: int, _total: int) -> None:
        loop.call_soon_threadsafe(begun.set)
        go_on.wait()

    async with archive(tmp_path / "profile", LastingVault()) as kept:
        await kept.record("a", orders(2000))
        progress = Progress(0, told)
        exporting = asyncio.ensure_future(
            kept.export(target / "orders.csv", ExportFormat.CSV, ALL, {}, progress)
        )
        await begun.wait()
        if how == "cancel":
            exporting.cancel()
            await asyncio.sleep(0)
        elif how == "stop":
            progress.stop.set()
        else:
            closing = asyncio.ensure_future(kept.aclose())
            await asyncio.sleep(0)
        go_on.set()
        with pytest.raises(asyncio.CancelledError if how == "cancel" else Cancelled):
            await exporting
        if how == "close":
            await closing
    assert list(target.iterdir()) == []


async def test_a_full_disk_is_said_and_loses_nothing(tmp_path: Path) -> None:
    async with archive(tmp_path / "profile", LastingVault()) as kept:
        await kept.record("a", orders(2))
        with pytest.raises(DiskFault):
            await kept.export(tmp_path / "no" / "x", ExportFormat.CSV, ALL, {}, Progress(0, lambda *_: None))
        assert await kept.count(ALL) == 2

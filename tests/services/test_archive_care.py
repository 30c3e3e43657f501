"""Erasing and starting over: the key goes only once it is certain that the archive may go too."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Any, cast

import pytest
from support.archive import make
from support.clock import FakeClock
from support.vaults import LastingVault, worker

from brutlers_desktop.domain.queries import OrderQuery
from brutlers_desktop.errors import DatabaseBusy, VaultDenied
from brutlers_desktop.services.archive import Archive
from brutlers_desktop.services.archive_care import ArchiveCare
from brutlers_desktop.services.archive_key import FILE_NAME
from brutlers_desktop.services.orders import Orders
from brutlers_desktop.store.database import open_database
from brutlers_desktop.store.orders import OrderStore
from brutlers_desktop.vault.names import DATABASE_KEY

ALL = OrderQuery(connection_ids=("shop",))


class Exchanging:
    """Of ``Orders``, what the care of the archive needs."""

    def __init__(self, archive: Archive) -> None:
        self.archive = archive

    async def exchange_archive(self, change: Callable[[], Awaitable[Any]]) -> Any:
        closing_one, self.archive = self.archive, self.archive.anew()
        await closing_one.aclose()
        try:
            return await change()
        finally:
            await self.archive.open()


@asynccontextmanager
async def shop(directory: Path, vault: LastingVault) -> AsyncIterator[tuple[Exchanging, ArchiveCare]]:
    """A profile with three orders."""
    calls = worker(vault)
    orders = Exchanging(Archive(directory, calls, FakeClock()))
    try:
        await orders.archive.open()
        await orders.archive.record("shop", [make(f"o{number}") for number in range(3)])
        yield orders, ArchiveCare(directory, calls, cast("Orders", orders), lambda: None)
    finally:
        await orders.archive.aclose()
        calls.close()


@pytest.mark.parametrize("name", ["erase", "start_over"])
async def test_while_another_has_the_archive_open_neither_key_nor_orders_go(
    tmp_path: Path, name: str
) -> None:
    vault = LastingVault()
    async with shop(tmp_path, vault) as (orders, care):
        key = vault.get(DATABASE_KEY)
        with closing(open_database(tmp_path / FILE_NAME, key)):
            with pytest.raises(DatabaseBusy):
                await getattr(care, name)()
            assert vault.get(DATABASE_KEY) == key
        assert await orders.archive.count(ALL) == 3


@pytest.mark.parametrize("name", ["erase", "start_over"])
async def test_a_keyring_that_refuses_leaves_the_orders(tmp_path: Path, name: str) -> None:
    vault = LastingVault()
    async with shop(tmp_path, vault) as (orders, care):
        before = (tmp_path / FILE_NAME).stat().st_ino

        def refused(_: str) -> None:
            raise VaultDenied("The keyring is locked", "…")

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(vault, "delete", refused)
            with pytest.raises(VaultDenied):
                await getattr(care, name)()
        assert await orders.archive.count(ALL) == 3
        assert (tmp_path / FILE_NAME).stat().st_ino == before


@pytest.mark.parametrize("name", ["erase", "start_over"])
async def test_afterwards_an_empty_archive_has_a_key_of_its_own(tmp_path: Path, name: str) -> None:
    vault = LastingVault()
    async with shop(tmp_path, vault) as (orders, care):
        key = vault.get(DATABASE_KEY)
        await getattr(care, name)()
        assert await orders.archive.count(ALL) == 0
        assert vault.get(DATABASE_KEY) not in (None, key)
        await orders.archive.record("shop", [make("after")])
    async with shop(tmp_path, vault) as (orders, _):
        assert await orders.archive.count(ALL) == 4
    kept = list(tmp_path.glob("orders.kept-*.db"))
    assert len(kept) == (name == "start_over")
    for each in kept:
        with closing(open_database(each, key)) as database, closing(OrderStore(database)) as store:
            assert store.count(ALL) == 3


async def test_nobody_opens_with_a_key_that_is_about_to_be_deleted(tmp_path: Path) -> None:
    """Else the new archive would be begun with it, and never open again."""
    vault = LastingVault()
    async with shop(tmp_path, vault) as (_, care):
        calls = worker(vault)
        other = Archive(tmp_path, calls, FakeClock())
        opening: list[asyncio.Task[None]] = []
        real = vault.delete
        loop = asyncio.get_running_loop()

        def slow(name: str) -> None:
            asyncio.run_coroutine_threadsafe(begin(), loop).result()
            real(name)

        async def begin() -> None:
            opening.append(asyncio.create_task(other.open()))
            await asyncio.wait(opening, timeout=0.2)  # as far as it gets

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(vault, "delete", slow)
            await care.erase()
        await opening[0]
        assert other.database.key == vault.get(DATABASE_KEY)
        await other.aclose()
        calls.close()

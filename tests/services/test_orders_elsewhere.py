"""What another process on the same profile fetches, such as a sync from the command line, is seen by an open window."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from support.archive import make
from support.forked_sandbox import ForkedSandbox
from support.kept import count_kept
from support.sandbox_process import SandboxProcess
from support.shop_desk import Ear, add_and_sign_in, desk_at
from support.vaults import LastingVault, worker

from brutlers_desktop.domain.clock import SystemClock
from brutlers_desktop.services.archive import Archive
from brutlers_desktop.services.desk import Desk
from brutlers_desktop.services.events import OrdersArrived

LATER = datetime(2100, 1, 1, tzinfo=UTC)


@pytest.fixture
def sandbox() -> Iterator[SandboxProcess]:
    with ForkedSandbox("--orders", "20") as running:
        yield running


@asynccontextmanager
async def two_at(directory: Path, sandbox: SandboxProcess) -> AsyncIterator[tuple[Desk, str, Archive]]:
    """Give a desk with 20 orders, its connection, and the same archive as another process opens it."""
    vault = LastingVault()
    async with desk_at(directory, vault, sandbox) as desk:
        arrived = Ear(desk.events, OrdersArrived)
        shop = await add_and_sign_in(desk, sandbox)
        await arrived.until(lambda: arrived.heard)
        vaults = worker(vault)
        other = Archive(directory, vaults, SystemClock())
        await other.open()
        try:
            yield desk, shop, other
        finally:
            await other.aclose()
            vaults.close()


async def test_orders_from_elsewhere_are_told_once_the_window_looks_again(
    tmp_path: Path, sandbox: SandboxProcess
) -> None:
    async with two_at(tmp_path, sandbox) as (desk, shop, other):
        arrived = Ear(desk.events, OrdersArrived)
        for name, look in (("desk", desk.look_again), ("orders", desk.orders.look_again)):
            await look()
            assert arrived.heard == [], "nothing was written meanwhile"
            await other.record(shop, [make(f"{name}-{i}", updated=LATER) for i in range(100)])
            await look()
            assert arrived.heard == [OrdersArrived(shop, everything=True)]
            arrived.heard.clear()
        assert await count_kept(desk, shop) == 220
        gaps = tuple(mark.gap for mark in (await other.marks(shop)).gaps)
        assert gaps
        assert desk.orders.state(shop).gaps == gaps, "a gap that it found is said here too"


async def test_a_wake_up_looks_for_them_too(tmp_path: Path, sandbox: SandboxProcess) -> None:
    async with two_at(tmp_path, sandbox) as (desk, shop, other):
        arrived = Ear(desk.events, OrdersArrived)
        await other.record(shop, [make("elsewhere")])
        desk.wake()
        await arrived.until(lambda: OrdersArrived(shop, everything=True) in arrived.heard)


async def test_how_fresh_the_orders_are_counts_answers_from_elsewhere(
    tmp_path: Path, sandbox: SandboxProcess
) -> None:
    async with two_at(tmp_path, sandbox) as (desk, shop, other):
        before = desk.orders.state(shop).fetched_at
        await other.note_answer(shop, LATER)
        await desk.look_again()
        assert before is not None
        assert desk.orders.state(shop).fetched_at == LATER

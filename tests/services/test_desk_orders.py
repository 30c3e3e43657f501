"""Orders from the sandbox to the archive and back to the window, over restarts, sign-outs and removals."""

import asyncio
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from support.forked_sandbox import ForkedSandbox
from support.kept import count_kept, kept_orders
from support.sandbox_process import SandboxProcess
from support.shop_desk import Ear, add_and_sign_in, desk_at, sign_in
from support.vaults import LastingVault

from brutlers_desktop.domain.queries import OrderQuery
from brutlers_desktop.errors import KeyMissing, Offline, RateLimited, VaultDenied
from brutlers_desktop.services.desk import Desk
from brutlers_desktop.services.events import Notice, OrdersArrived, OrdersChanged
from brutlers_desktop.vault.names import DATABASE_KEY


@pytest.fixture
def sandbox() -> Iterator[SandboxProcess]:
    with ForkedSandbox("--orders", "20") as running:
        yield running


async def shown(desk: Desk, connection_id: str, count: int) -> None:
    """Wait until the window would show so many orders."""
    changes = Ear(desk.events, OrdersChanged)
    async with asyncio.timeout(30):
        while (heard := len(changes.heard), await count_kept(desk, connection_id))[1] != count:
            await changes.until(lambda: len(changes.heard) > heard)


async def quiet(desk: Desk, connection_id: str) -> None:
    """Wait until a fetch has ended."""
    changes = Ear(desk.events, OrdersChanged)
    await changes.until(lambda: not desk.orders.state(connection_id).loading)


async def test_a_first_sign_in_fills_the_archive_and_tells_which_rows_came(
    tmp_path: Path, sandbox: SandboxProcess
) -> None:
    vault = LastingVault()
    async with desk_at(tmp_path, vault, sandbox) as desk:
        arrived = Ear(desk.events, OrdersArrived)
        shop = await add_and_sign_in(desk, sandbox)
        await shown(desk, shop, 20)
        assert [len(each.new) for each in arrived.heard] == [20]
        rows = [
            row
            async for piece in desk.orders.archive.find(OrderQuery(connection_ids=(shop,)))
            for row in piece
        ]
        assert sorted(rows) == sorted(arrived.heard[0].new)
        state = desk.orders.state(shop)
        assert (state.error, state.loading, state.set_aside) == (None, False, 0)
        assert state.fetched_at is not None


async def test_what_counts_as_fetched_is_there_to_be_shown(tmp_path: Path, sandbox: SandboxProcess) -> None:
    vault, counts = LastingVault(), []
    async with desk_at(tmp_path, vault, sandbox) as desk:

        def note(event: OrdersChanged) -> None:
            state = desk.orders.state(event.connection_id)
            if state.fetched_at is not None and not state.loading:
                counts.append(asyncio.ensure_future(count_kept(desk, event.connection_id)))

        desk.events.subscribe(OrdersChanged, note)
        changes = Ear(desk.events, OrdersChanged)
        await add_and_sign_in(desk, sandbox)
        await changes.until(lambda: counts)
        assert {await each for each in counts} == {20}


async def test_after_a_restart_without_a_network_the_orders_are_there(
    tmp_path: Path, sandbox: SandboxProcess
) -> None:
    vault = LastingVault()
    async with desk_at(tmp_path, vault, sandbox) as desk:
        shop = await add_and_sign_in(desk, sandbox)
        await shown(desk, shop, 20)
        answered_at = desk.orders.sync.state(shop).server_answered_at
    sandbox.stop()
    async with desk_at(tmp_path, vault, sandbox) as desk:
        changes = Ear(desk.events, OrdersChanged)
        await changes.until(lambda: desk.orders.state(shop).error is not None)
        state = desk.orders.state(shop)
        assert isinstance(state.error, Offline)
        assert await count_kept(desk, shop) == 20
        assert state.fetched_at is not None
        assert answered_at is not None
        assert abs(state.fetched_at - answered_at) < timedelta(milliseconds=1)


async def test_only_what_changed_is_told(tmp_path: Path, sandbox: SandboxProcess) -> None:
    vault = LastingVault()
    async with desk_at(tmp_path, vault, sandbox) as desk:
        shop = await add_and_sign_in(desk, sandbox)
        await shown(desk, shop, 20)
        await quiet(desk, shop)
        arrived = Ear(desk.events, OrdersArrived)
        changed = (await kept_orders(desk, shop))[5].id
        sandbox.control(f"POST /orders/{changed}/status", status="READY_FOR_PICKUP", message="Come")
        sandbox.control("POST /orders", count=2)
        desk.orders.refresh(shop, by_person=True)
        await arrived.until(lambda: arrived.heard)
        (each,) = arrived.heard
        assert (each.connection_id, len(each.new), len(each.changed)) == (shop, 2, 1)
        stored = await desk.orders.archive.order(each.changed[0])
        assert stored is not None
        assert (stored.row.order.id, stored.row.order.status) == (changed, "READY_FOR_PICKUP")
        assert len(stored.versions) == 1


async def test_changes_that_slid_past_are_said_with_their_span(
    tmp_path: Path, sandbox: SandboxProcess
) -> None:
    vault = LastingVault()
    async with desk_at(tmp_path, vault, sandbox) as desk:
        shop = await add_and_sign_in(desk, sandbox)
        await shown(desk, shop, 20)
        await quiet(desk, shop)
        notices = Ear(desk.events, Notice)
        sandbox.control("POST /orders", count=130)
        desk.orders.refresh(shop, by_person=True)
        await shown(desk, shop, 120)
        assert [each.key for each in notices.heard] == [f"gap-{shop}"]
        (gap,) = desk.orders.state(shop).gaps
        assert [mark.gap for mark in (await desk.orders.archive.marks(shop)).gaps] == [gap]
    async with desk_at(tmp_path, vault, sandbox) as desk:
        await shown(desk, shop, 120)
        assert desk.orders.state(shop).gaps == (gap,)


async def test_one_malformed_order_is_reported_and_the_rest_arrive(
    tmp_path: Path, sandbox: SandboxProcess
) -> None:
    sandbox.control("POST /orders", order={"id": None, "status": 5})
    vault = LastingVault()
    async with desk_at(tmp_path, vault, sandbox) as desk:
        shop = await add_and_sign_in(desk, sandbox)
        await shown(desk, shop, 20)
        assert desk.orders.state(shop).set_aside == 1


async def test_a_pause_that_the_server_asks_for_is_said(tmp_path: Path, sandbox: SandboxProcess) -> None:
    vault = LastingVault()
    async with desk_at(tmp_path, vault, sandbox) as desk:
        shop = await add_and_sign_in(desk, sandbox)
        await shown(desk, shop, 20)
        await quiet(desk, shop)
        sandbox.control(
            "POST /fail",
            kind="status",
            path_prefix="/api/vendor/orders",
            status=503,
            headers={"Retry-After": "500"},
        )
        desk.orders.refresh(shop, by_person=True)
        changes = Ear(desk.events, OrdersChanged)
        await changes.until(lambda: desk.orders.state(shop).error is not None)
        assert isinstance(desk.orders.state(shop).error, RateLimited)
        next_at = desk.orders.sync.state(shop).next_at
        assert next_at is not None
        assert await count_kept(desk, shop) == 20


async def test_a_revoked_connection_stays_readable_and_is_asked_no_more(
    tmp_path: Path, sandbox: SandboxProcess
) -> None:
    vault = LastingVault()
    async with desk_at(tmp_path, vault, sandbox) as desk:
        shop = await add_and_sign_in(desk, sandbox)
        await shown(desk, shop, 20)
        await quiet(desk, shop)
        await desk.revocation.revoke(shop)
        asked = sandbox.control("GET /state")["calls"]["orders"]
        desk.orders.refresh(shop, by_person=True)
        desk.wake()
        await asyncio.sleep(0)
        assert await count_kept(desk, shop) == 20
        sandbox.control("POST /orders", count=1)
        await sign_in(desk, shop)
        await shown(desk, shop, 21)
        assert sandbox.control("GET /state")["calls"]["orders"] == asked + 2  # once to know the shop again


@pytest.mark.parametrize("with_orders", [False, True])
async def test_removing_a_connection_keeps_its_orders_unless_they_are_to_go(
    tmp_path: Path, sandbox: SandboxProcess, *, with_orders: bool
) -> None:
    vault = LastingVault()
    async with desk_at(tmp_path, vault, sandbox) as desk:
        shop = await add_and_sign_in(desk, sandbox)
        await shown(desk, shop, 20)
        await quiet(desk, shop)
        await desk.revocation.revoke(shop)
        await desk.remove(shop, with_orders=with_orders)
        kept = await desk.orders.archive.count(OrderQuery(connection_ids=(shop,)))
        assert kept == (0 if with_orders else 20)
        assert await desk.orders.archive.connection_ids() == (() if with_orders else (shop,))
        assert desk.connections.all == ()


async def test_two_connections_are_followed_side_by_side(tmp_path: Path, sandbox: SandboxProcess) -> None:
    vault = LastingVault()
    async with desk_at(tmp_path, vault, sandbox) as desk:
        first = await add_and_sign_in(desk, sandbox, "First")
        await shown(desk, first, 20)
        with ForkedSandbox("--orders", "5", "--seed", "8") as other:
            desk.sign_in._open_browser = lambda url: _allow(other, url)
            second = await add_and_sign_in(desk, other, "Second")
            await shown(desk, second, 5)
            assert await count_kept(desk, first) == 20
            both = OrderQuery(connection_ids=(first, second))
            assert await desk.orders.archive.count(both) == 25


async def test_a_locked_keyring_is_said_and_retry_opens_the_archive(
    tmp_path: Path, sandbox: SandboxProcess
) -> None:
    vault = LastingVault()
    async with desk_at(tmp_path, vault, sandbox) as desk:
        shop = await add_and_sign_in(desk, sandbox)
        await shown(desk, shop, 20)
    vault.locked = True
    async with desk_at(tmp_path, vault, sandbox) as desk:
        changes = Ear(desk.events, OrdersChanged)
        await changes.until(lambda: desk.orders.state(shop).error is not None)
        assert isinstance(desk.orders.state(shop).error, VaultDenied)
        vault.locked = False
        await desk.retry(shop)
        await shown(desk, shop, 20)
        assert desk.orders.state(shop).error is None


async def test_a_lost_key_is_said_and_nothing_is_begun_anew(tmp_path: Path, sandbox: SandboxProcess) -> None:
    vault = LastingVault()
    async with desk_at(tmp_path, vault, sandbox) as desk:
        shop = await add_and_sign_in(desk, sandbox)
        await shown(desk, shop, 20)
    vault.delete(DATABASE_KEY)
    async with desk_at(tmp_path, vault, sandbox) as desk:
        changes = Ear(desk.events, OrdersChanged)
        await changes.until(lambda: desk.orders.state(shop).error is not None)
        assert isinstance(desk.orders.state(shop).error, KeyMissing)
    assert vault.get(DATABASE_KEY) is None


async def test_an_opened_archive_is_no_longer_called_loading(tmp_path: Path, sandbox: SandboxProcess) -> None:
    vault = LastingVault()
    async with desk_at(tmp_path, vault, sandbox) as desk:
        shop = await add_and_sign_in(desk, sandbox)
        await shown(desk, shop, 20)
        await desk.revocation.revoke(shop)
    async with desk_at(tmp_path, vault, sandbox) as desk:
        await shown(desk, shop, 20)
        await quiet(desk, shop)


async def test_the_archive_closes_after_all_that_reads_in_it(
    tmp_path: Path, sandbox: SandboxProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault, at_close = LastingVault(), []
    async with desk_at(tmp_path, vault, sandbox) as desk:
        archive = desk.orders.archive
        arrived, close = Ear(desk.events, OrdersArrived), archive.aclose

        async def note_and_close() -> None:
            at_close.append({task.get_name() for task in desk.tasks._running})
            await close()

        async def never(*_: object) -> None:
            await asyncio.Event().wait()

        monkeypatch.setattr(archive, "aclose", note_and_close)
        await add_and_sign_in(desk, sandbox)
        await arrived.until(lambda: arrived.heard)
        monkeypatch.setattr(archive, "changed_elsewhere", never)
        desk.wake()
    assert at_close == [set()]


async def test_closing_in_the_midst_of_a_fetch_is_quick_and_leaves_nothing(
    tmp_path: Path, sandbox: SandboxProcess
) -> None:
    vault = LastingVault()
    async with desk_at(tmp_path, vault, sandbox) as desk:
        shop = await add_and_sign_in(desk, sandbox)
        await shown(desk, shop, 20)
        await quiet(desk, shop)
        sandbox.control("POST /slow", path_prefix="/api/vendor/orders", seconds=60)
        desk.orders.refresh(shop, by_person=True)
        await asyncio.sleep(0)
        async with asyncio.timeout(20):
            await desk.aclose()


async def test_a_gap_that_a_person_has_read_about_is_said_no_more(
    tmp_path: Path, sandbox: SandboxProcess
) -> None:
    vault = LastingVault()
    async with desk_at(tmp_path, vault, sandbox) as desk:
        shop = await add_and_sign_in(desk, sandbox)
        await shown(desk, shop, 20)
        await quiet(desk, shop)
        sandbox.control("POST /orders", count=130)
        desk.orders.refresh(shop, by_person=True)
        await shown(desk, shop, 120)
        gaps = desk.orders.state(shop).gaps
        await desk.orders.forget_gaps(shop, gaps)
        assert len(gaps) == 1
        assert desk.orders.state(shop).gaps == ()
        assert (await desk.orders.archive.marks(shop)).gaps == ()


def _allow(sandbox: SandboxProcess, url: str) -> bool:
    from support.shop_desk import Vendor

    return Vendor(sandbox).open(url)

"""What an archive is brought in step with: registrations that come back with a backup, the language's alphabet."""

import asyncio
import json
import threading
from array import array
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.forked_sandbox import ForkedSandbox
from support.sandbox_process import SandboxProcess
from support.shop_desk import Ear, add_and_sign_in, desk_at, sign_in
from support.vaults import LastingVault

from brutlers_desktop.domain.drafts import ConnectionDraft
from brutlers_desktop.domain.queries import OrderQuery, SortColumn
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.services.archive_upkeep import CAME_BACK_KEY
from brutlers_desktop.services.desk import Desk
from brutlers_desktop.services.events import ArchiveOpened, Notice, OrdersArrived

NOON = "2026-03-10T12:00:00.000Z"
PASSPHRASE = Secret("correct horse battery")


@pytest.fixture
def sandbox() -> Iterator[SandboxProcess]:
    with ForkedSandbox("--orders", "7") as running:
        yield running


async def on_record(desk: Desk, *names: str) -> None:
    """Wait until the archive has the registrations of these names, and the list the same."""
    async with asyncio.timeout(30):
        await opened(desk)
        while [each.name for each in desk.connections.all] != list(names) or [
            each.name for each in await desk.orders.archive.registrations()
        ] != list(names):
            await asyncio.sleep(0)


async def opened(desk: Desk) -> None:
    """Wait until the archive is open."""
    if not desk.orders.archive.is_open:
        ear = Ear(desk.events, ArchiveOpened)
        await ear.until(lambda: ear.heard)


async def backed_up(desk: Desk, target: Path) -> None:
    await desk.care.back_up(target, PASSPHRASE, lambda *_: None, threading.Event())


async def test_a_backup_restored_on_another_computer_brings_its_connections_back(
    tmp_path: Path, sandbox: SandboxProcess
) -> None:
    target = tmp_path / "orders.brutlers-backup"
    async with desk_at(tmp_path / "first", LastingVault(), sandbox) as desk:
        arrived = Ear(desk.events, OrdersArrived)
        shop = await add_and_sign_in(desk, sandbox, "Müller & Co")
        await arrived.until(lambda: arrived.heard)
        await on_record(desk, "Müller & Co")
        await backed_up(desk, target)
    async with desk_at(tmp_path / "second", LastingVault(), sandbox) as desk:
        notices = Ear(desk.events, Notice)
        await opened(desk)
        await desk.care.restore(target, PASSPHRASE, lambda *_: None, threading.Event())
        await notices.until(lambda: any(each.key == CAME_BACK_KEY for each in notices.heard))
        (connection,) = desk.connections.all
        assert (connection.id, connection.name, connection.grant) == (shop, "Müller & Co", None)
        assert await desk.orders.archive.count(OrderQuery(connection_ids=(shop,))) == 7
        draft = ConnectionDraft(
            name=connection.name,
            client_id=connection.client_id,
            client_secret=Secret(sandbox.client_secret),
            base_url=connection.base_url,
            redirect_uris=connection.redirect_uris,
        )
        await desk.edit(shop, draft)
        await sign_in(desk, shop)


async def test_a_damaged_list_of_connections_comes_back_from_the_archive(
    tmp_path: Path, sandbox: SandboxProcess
) -> None:
    vault = LastingVault()
    async with desk_at(tmp_path, vault, sandbox) as desk:
        shop = await add_and_sign_in(desk, sandbox)
        await on_record(desk, "Shop")
    (tmp_path / "connections.json").write_text("{ damaged")
    async with desk_at(tmp_path, vault, sandbox) as desk:
        await on_record(desk, "Shop")
        assert [each.id for each in desk.connections.all] == [shop]


async def test_a_removed_connection_does_not_come_back(tmp_path: Path, sandbox: SandboxProcess) -> None:
    vault = LastingVault()
    async with desk_at(tmp_path, vault, sandbox) as desk:
        shop = await add_and_sign_in(desk, sandbox)
        await on_record(desk, "Shop")
        await desk.remove(shop)
        await on_record(desk)
    async with desk_at(tmp_path, vault, sandbox) as desk:
        await opened(desk)
        assert desk.connections.all == ()


async def test_a_connection_of_a_taken_name_comes_back_under_another(
    tmp_path: Path, sandbox: SandboxProcess
) -> None:
    target = tmp_path / "orders.brutlers-backup"
    async with desk_at(tmp_path / "first", LastingVault(), sandbox) as desk:
        await add_and_sign_in(desk, sandbox, "Shop")
        await on_record(desk, "Shop")
        await backed_up(desk, target)
    async with desk_at(tmp_path / "second", LastingVault(), sandbox) as desk:
        await add_and_sign_in(desk, sandbox, "shop")
        await on_record(desk, "shop")
        await desk.care.restore(target, PASSPHRASE, lambda *_: None, threading.Event())
        await on_record(desk, "shop", "Shop (2)")


async def test_orders_are_sorted_as_the_persons_language_sorts(
    tmp_path: Path, sandbox: SandboxProcess
) -> None:
    names = ("Łucja", "Luz", "Maja")
    orders = [{"id": name, "customer": {"name": name}, "updatedAt": NOON} for name in names]
    sandbox.control(
        "POST /fail", kind="body", path_prefix="/api/vendor/orders", body=json.dumps({"orders": orders})
    )
    vault = LastingVault()
    async with desk_at(tmp_path, vault, sandbox) as desk:
        arrived = Ear(desk.events, OrdersArrived)
        shop = await add_and_sign_in(desk, sandbox)
        await arrived.until(lambda: arrived.heard)
        assert await by_name(desk, shop, names) == ["Łucja", "Luz", "Maja"]
    async with desk_at(tmp_path, vault, sandbox, language="pl_PL") as desk:
        arrived = Ear(desk.events, OrdersArrived)
        await arrived.until(lambda: any(each.everything for each in arrived.heard))
        assert await by_name(desk, shop, names) == ["Luz", "Łucja", "Maja"]
        arrived.heard.clear()
        desk.upkeep.use_language("de_DE")
        await arrived.until(lambda: any(each.everything for each in arrived.heard))
        assert await by_name(desk, shop, names) == ["Łucja", "Luz", "Maja"]


async def by_name(desk: Desk, shop: str, names: tuple[str, ...]) -> list[str]:
    archive, rows = desk.orders.archive, array("q")
    query = OrderQuery(connection_ids=(shop,), sort=SortColumn.CUSTOMER, descending=False)
    async for piece in archive.find(query):
        rows += piece
    return [each.order.id for each in await archive.page(rows) if each.order.id in names]

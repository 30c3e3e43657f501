import asyncio
from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import Any

import httpx
import pytest
from support.desk_harness import DeniableVault, DeskHarness
from support.hostile_server import Reply, Shop, as_json, hold, plain, tokens
from support.kept import kept_orders
from support.sandbox_process import SandboxProcess
from support.user_agent import come_back

from brutlers_desktop.domain.connections import GrantState
from brutlers_desktop.services.events import (
    Notice,
)
from brutlers_desktop.vault.names import SecretKind, entry_name

TOKEN = "/api/oauth/token"
ORDERS = "/api/vendor/orders"
REVOKE = "/api/oauth/revoke"
LIST = as_json({"orders": [{"id": "cm2"}, {"id": "cm1"}]})


@pytest.fixture
def gates() -> Iterator[list[Event]]:
    opened: list[Event] = []
    yield opened
    for gate in opened:
        gate.set()


async def test_closing_while_the_browser_is_open_leaves_nothing(
    tmp_path: Path, sandbox: SandboxProcess
) -> None:
    async with DeskHarness(tmp_path) as harness:
        harness.agent.idle = True
        link = await harness.desk.sign_in.start(await harness.add(sandbox))
    with pytest.raises(httpx.TransportError):
        await come_back(link, code="x")
    assert not [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]


async def test_closing_while_the_sign_in_is_stored_stores_it_whole(
    tmp_path: Path, sandbox: SandboxProcess
) -> None:
    vault, loop = DeniableVault(), asyncio.get_running_loop()
    storing, slow = asyncio.Event(), Event()

    def before_set(name: str) -> None:
        if SecretKind.REFRESH_TOKEN in name:
            loop.call_soon_threadsafe(storing.set)
            slow.wait(0.2)

    async with DeskHarness(tmp_path, vault=vault) as harness:
        connection_id = await harness.add(sandbox)
        vault.before_set = before_set
        harness.desk.sign_in.start(connection_id)
        await storing.wait()
    vault.before_set = lambda _: None
    async with DeskHarness(tmp_path, vault=vault) as again:
        assert again.grant(connection_id).state is GrantState.ACTIVE
        assert set(vault.held(connection_id)) == set(SecretKind)
        await again.orders_settled(connection_id)
        assert await kept_orders(again.desk, connection_id)


async def test_closing_while_the_code_is_exchanged_ends_at_once(tmp_path: Path, shop: Shop) -> None:
    shop.on(TOKEN, plain(200, gate=Event()))
    async with DeskHarness(tmp_path) as harness:
        harness.agent.idle = True
        connection_id = await harness.add(shop)
        link = await harness.desk.sign_in.start(connection_id)
        coming = asyncio.create_task(come_back(link, code="a code"))
        await shop.until(TOKEN)
    await asyncio.gather(coming, return_exceptions=True)
    assert not any(n.key == "bug" for n in harness.all_of(Notice))


@pytest.mark.parametrize("where", ["orders", "token"])
async def test_closing_during_a_fetch_ends_it_and_leaves_nothing(
    tmp_path: Path, shop: Shop, gates: list[Event], where: str
) -> None:
    gate = Event()
    gates.append(gate)
    shop.on(ORDERS, Reply(LIST.chunks, gate=gate))
    shop.on(TOKEN, Reply(tokens(1).chunks, gate=gate))
    loop_time: Any = asyncio.get_running_loop().time
    async with DeskHarness(tmp_path) as harness:
        connection_id = await harness.add(shop)
        await harness.give_grant(connection_id, expires_in=0 if where == "token" else 3600)
        harness.desk.orders.follow_again(connection_id)
        await shop.until(ORDERS if where == "orders" else TOKEN)
        began = loop_time()
    assert loop_time() - began < 30  # not the read timeout of the HTTP client, whatever the machine
    assert not harness.is_followed(connection_id)
    assert not any(notice.key == "bug" for notice in harness.all_of(Notice))
    assert not [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    mark = harness.store.renewal_mark(connection_id)
    assert (mark is not None) is (where == "token")  # what explains it at the next start


async def test_closing_right_after_the_start_leaves_no_client_open(tmp_path: Path, shop: Shop) -> None:
    shop.on(ORDERS, LIST)
    harness = DeskHarness(tmp_path)
    await harness.desk.start()
    connection_id = await harness.add(shop)
    await harness.give_grant(connection_id)
    harness.desk.orders.follow_again(connection_id)
    await asyncio.sleep(0)
    await harness.desk.aclose()
    harness.desk.orders.follow_again(connection_id)
    harness.desk.orders.refresh(connection_id, by_person=True)
    harness.desk.wake()
    clients = harness.desk.sessions._clients
    assert clients is None or all(client.is_closed for client in clients.result())
    assert not [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]


async def test_closing_during_a_revocation_leaves_it_queued(tmp_path: Path, shop: Shop) -> None:
    vault = DeniableVault()
    shop.on(REVOKE, hold())
    async with DeskHarness(tmp_path, vault=vault) as harness:
        connection_id = await harness.add(shop)
        await harness.give_grant(connection_id)
        harness.tasks.spawn(harness.desk.revocation.revoke(connection_id), "revoke")
        await shop.until(REVOKE)
    assert harness.store.load()[0].grant is not None
    assert harness.store.load()[0].grant.state is GrantState.REVOKE_QUEUED
    assert vault.get(entry_name(connection_id, SecretKind.REFRESH_TOKEN)) is not None
    assert not any(notice.key == "bug" for notice in harness.all_of(Notice))

"""What a whole desk puts into its journal, and what it never does."""

import asyncio
import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from support.desk_harness import DeniableVault, DeskHarness, draft_for
from support.hostile_server import Shop, as_json, lost, plain, tokens
from support.kept import kept_orders
from support.sandbox_process import SandboxProcess

from brutlers_desktop.api.customers import CUSTOMERS_PATH
from brutlers_desktop.domain.journal import ApiCall, Fault, Happening, Kind
from brutlers_desktop.domain.orders import Order
from brutlers_desktop.errors import SignInNeeded, VaultDenied
from brutlers_desktop.services import revocation
from brutlers_desktop.services.events import JournalChanged, RevokeOutcome
from brutlers_desktop.store import journal as store

ORDERS = "/api/vendor/orders"
TOKEN = "/api/oauth/token"
REVOKE = "/api/oauth/revoke"


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(revocation, "PROOF_WAITS", (0.0, 0.01, 0.01))
    monkeypatch.setattr(revocation, "backoff", lambda failures: 3600)


async def timeline(harness: DeskHarness, connection_id: str) -> list[Happening]:
    """The timeline without what is told of orders, the oldest first."""
    lines = await harness.desk.journal.timeline(connection_id)
    return [line for line in reversed(lines) if line.kind not in (Kind.ORDERS, Kind.GAP)]


async def kinds(harness: DeskHarness, connection_id: str) -> list[Kind]:
    return [line.kind for line in await timeline(harness, connection_id)]


async def calls(harness: DeskHarness, connection_id: str) -> list[tuple[Any, ...]]:
    """Method, path, status and attempt of each request but those for customers, the oldest first."""
    lines = reversed(await harness.desk.journal.calls(connection_id))
    return [
        (line.method, line.path, line.status, line.attempt) for line in lines if line.path != CUSTOMERS_PATH
    ]


async def held(harness: DeskHarness, shop: Shop, **grant: Any) -> str:
    """A connection with a grant, whose archive is open."""
    connection_id = await harness.add(shop)
    await harness.give_grant(connection_id, **grant)
    await harness.orders_settled(connection_id)
    return connection_id


async def test_a_connections_life_is_told_in_order_with_its_requests(
    harness: DeskHarness, sandbox: SandboxProcess
) -> None:
    connection_id = await harness.connected(sandbox)
    sandbox.control("POST /expire-access")
    await harness.fetched(connection_id)
    assert await harness.desk.revoke(connection_id) is RevokeOutcome.CONFIRMED
    lines = await timeline(harness, connection_id)
    assert [line.kind for line in lines] == [Kind.CONNECTED, Kind.RENEWED, Kind.REVOKED]
    assert lines[2].cause == "Confirmed: the old access is refused"
    assert all(line.seconds is not None and line.seconds > 0 for line in lines)
    now = harness.desk.sessions.server_now(harness.connection(connection_id))
    assert all(timedelta(seconds=-2) < now - line.at < timedelta(minutes=1) for line in lines)
    assert (await calls(harness, connection_id))[:5] == [
        ("POST", TOKEN, 200, 1),
        ("GET", ORDERS, 200, 1),
        ("GET", ORDERS, 401, 1),
        ("POST", TOKEN, 200, 1),
        ("GET", ORDERS, 200, 2),
    ]
    assert (await calls(harness, connection_id))[-3:] == [
        ("POST", REVOKE, 200, 1),
        ("POST", REVOKE, 200, 1),
        ("GET", ORDERS, 401, 1),
    ]


async def test_a_sign_in_that_ended_otherwise_says_why(harness: DeskHarness, sandbox: SandboxProcess) -> None:
    connection_id = await harness.add(sandbox)
    sandbox.control("POST /fail", path_prefix=TOKEN, kind="status", status=502)
    await harness.sign_in(connection_id)
    harness.agent.open = lambda _: True  # type: ignore[method-assign]
    await harness.desk.sign_in.start(connection_id, open_browser=False)
    await harness.desk.sign_in.cancel(connection_id)
    first, second = [
        line for line in await timeline(harness, connection_id) if line.kind is Kind.SIGN_IN_FAILED
    ]
    assert first.cause
    assert first.seconds is not None
    assert second.cause == "You cancelled it"


async def test_a_refused_renewal_is_told_once(harness: DeskHarness, shop: Shop) -> None:
    shop.on(TOKEN, as_json({"error": "invalid_grant"}, status=400))
    connection_id = await held(harness, shop, expires_in=-1)
    for _ in range(2):
        with pytest.raises(SignInNeeded):
            await harness.desk.orders.fetch(connection_id)
    (line,) = await timeline(harness, connection_id)
    assert line.kind is Kind.REFUSED
    assert line.cause


async def test_a_lost_answer_counts_as_an_attempt_and_ends_as_interrupted(
    harness: DeskHarness, shop: Shop
) -> None:
    shop.on(TOKEN, lost())
    connection_id = await held(harness, shop, expires_in=-1)
    await harness.fetched(connection_id)
    assert await calls(harness, connection_id) == [("POST", TOKEN, None, 1), ("POST", TOKEN, None, 2)]
    assert await kinds(harness, connection_id) == [Kind.NOT_REACHED, Kind.INTERRUPTED]


async def test_other_permissions_after_a_renewal_are_told(harness: DeskHarness, shop: Shop) -> None:
    shop.on(TOKEN, tokens(1, scope="orders:read customers:read odd:scope"))
    shop.on(ORDERS, as_json({"orders": []}))
    connection_id = await held(harness, shop, expires_in=-1)
    await harness.desk.connections.change_grant(
        connection_id, lambda grant: replace(grant, scopes=("orders:read", "orders:write"))
    )
    await harness.fetched(connection_id)
    lines = await timeline(harness, connection_id)
    assert [line.kind for line in lines] == [Kind.RENEWED, Kind.SCOPES_CHANGED]
    assert lines[1].cause == (
        "Now also: See customers, odd:scope · No longer: Create orders and change their status"
    )


async def test_a_keyring_that_refuses_the_new_access_is_told_once(harness: DeskHarness, shop: Shop) -> None:
    shop.on(TOKEN, tokens(1))
    shop.on(ORDERS, as_json({"orders": []}))
    connection_id = await held(harness, shop, expires_in=-1)
    harness.vault.denied = {"set"}
    await harness.fetched(connection_id)
    await harness.fetched(connection_id)
    assert await kinds(harness, connection_id) == [Kind.NOT_STORED]
    harness.vault.denied = set()
    await harness.fetched(connection_id)
    assert (await kinds(harness, connection_id))[:2] == [Kind.NOT_STORED, Kind.RENEWED]


async def test_a_revocation_that_waits_is_told_once_and_then_how_it_ended(
    harness: DeskHarness, shop: Shop
) -> None:
    shop.on(REVOKE, plain(500), plain(500), plain(200))
    shop.on(ORDERS, plain(200))
    connection_id = await held(harness, shop)
    for _ in range(3):
        await harness.desk.revoke(connection_id)
    lines = [line for line in await timeline(harness, connection_id) if line.kind is not Kind.NOT_REACHED]
    assert [line.kind for line in lines] == [Kind.REVOKE_QUEUED, Kind.REACHED, Kind.REVOKED]
    assert lines[2].cause == "Accepted, but not proven"


async def test_a_revocation_that_cannot_be_made_here_says_why(harness: DeskHarness, shop: Shop) -> None:
    connection_id = await held(harness, shop)
    harness.vault.denied = {"get"}
    with pytest.raises(VaultDenied):
        await harness.desk.revoke(connection_id)
    (line,) = await timeline(harness, connection_id)
    assert (line.kind, line.cause) == (Kind.REVOKE_QUEUED, "The keyring is locked")
    harness.vault.denied = set()
    await harness.desk.revocation.forget(connection_id)
    assert (await kinds(harness, connection_id))[-1] is Kind.FORGOTTEN


async def test_an_edit_and_a_check_are_lines_and_the_checks_requests_are_in_the_log(
    harness: DeskHarness, sandbox: SandboxProcess
) -> None:
    connection_id = await harness.add(sandbox)
    await harness.desk.edit(connection_id, draft_for(sandbox, client_secret=None))
    assert await timeline(harness, connection_id) == []
    await harness.desk.edit(connection_id, draft_for(sandbox, name="New name"))
    await harness.desk.preflight.run(connection_id)
    edited, checked = await timeline(harness, connection_id)
    assert (edited.kind, edited.cause) == (Kind.EDITED, "Name, Client Secret")
    assert checked.kind is Kind.CHECKED
    assert checked.cause
    assert checked.seconds is not None
    made = {(method, path) for method, path, _, _ in await calls(harness, connection_id)}
    assert made == {("GET", "/api/oauth/authorize"), ("POST", TOKEN)}


async def test_the_journal_of_another_process_is_read_when_the_window_comes_back(
    harness: DeskHarness, sandbox: SandboxProcess
) -> None:
    await harness.desk.look_again()
    assert harness.all_of(JournalChanged)[-1] == JournalChanged("")


async def test_polls_that_change_nothing_write_nothing(
    harness: DeskHarness, sandbox: SandboxProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    connection_id = await harness.connected(sandbox)
    await harness.fetched(connection_id)
    await harness.desk.journal.flush()
    written: list[object] = []
    monkeypatch.setattr(store, "write", lambda *args, **lines: written.append(lines))
    for _ in range(3):
        await harness.fetched(connection_id)
    assert written == []
    monkeypatch.undo()
    assert len(await harness.desk.journal.calls()) >= 4


async def test_the_journal_lasts_until_the_next_start_and_goes_with_an_erased_connection(
    tmp_path: Path, sandbox: SandboxProcess
) -> None:
    vault = _Lasting()
    async with DeskHarness(tmp_path, vault=vault) as harness:
        connection_id = await harness.connected(sandbox)
        made = len(await harness.desk.journal.calls())
        before = await kinds(harness, connection_id)
    async with DeskHarness(tmp_path, vault=vault) as harness:
        await harness.orders_settled(connection_id)
        assert (await kinds(harness, connection_id))[: len(before)] == before
        assert len(await harness.desk.journal.calls()) >= made
        await harness.desk.remove(connection_id, with_orders=True)
        assert await harness.desk.journal.timeline(connection_id) == ()
        assert await harness.desk.journal.calls(connection_id) == ()


async def test_no_line_holds_a_secret_a_header_a_query_or_a_customer(
    tmp_path: Path, sandbox: SandboxProcess
) -> None:
    vault = _Lasting()
    async with DeskHarness(tmp_path, vault=vault) as harness:
        connection_id = await harness.connected(sandbox)
        orders = await kept_orders(harness.desk, connection_id)
        sandbox.control("POST /expire-access")
        await harness.fetched(connection_id)
        session = await harness.desk.sessions.get(connection_id)
        await asyncio.gather(
            session.api._get(
                f"{ORDERS}/{orders[0].id}/status?q={sandbox.client_secret}", session.auth, cap=1000
            ),
            session.api._get(f"/api/vendor/customers/{orders[0].customer.email}", session.auth, cap=1000),
        )
        for fault in (
            {"kind": "body", "body": f'{{"error":"{sandbox.client_secret}"}}', "status": 400},
            {"kind": "body", "body": '{"error":"invalid_client"}', "status": 401},
            {"kind": "lose-answer"},
        ):
            sandbox.control("POST /fail", path_prefix=TOKEN, **fault)
            await harness.sign_in(connection_id)
        sandbox.control("POST /fail", path_prefix=REVOKE, kind="status", status=500)
        await harness.desk.revoke(connection_id)
        await harness.desk.revoke(connection_id)
        await harness.desk.journal.flush()
        lines: list[Happening | ApiCall] = [
            *await harness.desk.journal.timeline(connection_id),
            *await harness.desk.journal.calls(),
        ]
        links = harness.agent.links
    assert len(lines) > 15
    canaries = {*vault.ever, sandbox.client_id, sandbox.base_url, "Bearer", "?", "@", *_customers(orders)}
    canaries |= {value for link in links for value in re.findall(r"(?:state|code_challenge)=([^&]+)", link)}
    assert len(canaries) > 20
    for line in lines:
        shown = repr(line)
        assert [each for each in canaries if each in shown] == []
    paths = {line.path for line in lines if isinstance(line, ApiCall)}
    assert paths - {CUSTOMERS_PATH} == {
        ORDERS,
        TOKEN,
        REVOKE,
        f"{ORDERS}/{{id}}/status",
        "/api/vendor/customers/{id}",
    }
    assert {line.fault for line in lines if isinstance(line, ApiCall)} == {Fault.NONE, Fault.BROKE_OFF}


def _customers(orders: list[Order]) -> set[str]:
    return {
        text for order in orders for text in (order.id, order.customer.name, order.customer.email) if text
    }


class _Lasting(DeniableVault):
    @property
    def persistent(self) -> bool:
        return True

import asyncio
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest
from support.clock import FakeClock
from support.desk_harness import DeskHarness
from support.hostile_server import Reply, Shop, as_json, plain, tokens
from support.sandbox_process import SandboxProcess

from brutlers_desktop.domain.connections import GrantState
from brutlers_desktop.errors import RenewalInterrupted, SignInNeeded
from brutlers_desktop.services import revocation
from brutlers_desktop.services.events import RevokeOutcome
from brutlers_desktop.vault.names import SecretKind, entry_name

ORDERS = "/api/vendor/orders"
TOKEN = "/api/oauth/token"
LIST = as_json({"orders": []}, ("Date", ""))


@pytest.mark.parametrize("state", list(GrantState))
async def test_only_a_grant_in_use_can_be_lost(harness: DeskHarness, shop: Shop, state: GrantState) -> None:
    connection_id = await harness.add(shop)
    await harness.give_grant(connection_id, state=state)
    store = (await harness.desk.sessions.get(connection_id)).token_store
    await store.condemn(RenewalInterrupted("Interrupted", "Sign in again."))
    lost = GrantState.INTERRUPTED if state in (GrantState.ACTIVE, GrantState.HELD) else state
    assert harness.grant(connection_id).state is lost
    await store.condemn(SignInNeeded("Sign in again", "It is over."))
    assert harness.grant(connection_id).state is lost


@pytest.mark.parametrize(("refresh_token", "longer"), [("brut_rt_1", True), (None, False)])
async def test_only_a_new_refresh_token_moves_the_day_of_the_next_sign_in(
    tmp_path: Path, shop: Shop, refresh_token: str | None, *, longer: bool
) -> None:
    clock = FakeClock()
    shop.on(ORDERS, LIST)
    reply = tokens(1, refresh_token=refresh_token)
    shop.on(TOKEN, Reply(lambda: (c.replace(b"Date:", b"X-Date:") for c in reply.chunks())))
    async with DeskHarness(tmp_path, clock=clock) as harness:
        connection_id = await harness.add(shop)
        await harness.give_grant(connection_id)
        before = harness.grant(connection_id)
        clock.advance(7200)
        await harness.fetched(connection_id)
        after = harness.grant(connection_id)
    assert after.sign_in_again_by - before.sign_in_again_by == timedelta(hours=2 if longer else 0)
    assert after.access_expires_at - before.access_expires_at == timedelta(hours=2)
    assert after.scopes == ("orders:read", "orders:write")


async def test_a_renewals_refresh_token_is_in_the_vault_before_its_access_token(
    harness: DeskHarness, shop: Shop
) -> None:
    shop.on(ORDERS, LIST)
    shop.on(TOKEN, tokens(1))
    connection_id = await harness.add(shop)
    await harness.give_grant(connection_id, expires_in=0)
    stored: list[str] = []
    harness.vault.before_set = stored.append
    await harness.fetched(connection_id)
    kinds = (SecretKind.REFRESH_TOKEN, SecretKind.ACCESS_TOKEN)
    assert stored == [entry_name(connection_id, kind) for kind in kinds]


async def test_the_skew_is_kept_with_the_sign_in(harness: DeskHarness, sandbox: SandboxProcess) -> None:
    sandbox.control("POST /clock", offset_seconds=-86_400)
    sandbox.control("POST /fail", kind="status", path_prefix=ORDERS, status=500)
    connection_id = await harness.connected(sandbox)
    kept = harness.store.load()[0]
    assert kept.id == connection_id
    assert abs(kept.clock_skew.total_seconds() + 86_400) <= 2


async def test_from_the_moment_of_revoking_not_even_a_fetch_on_its_way_renews(
    monkeypatch: pytest.MonkeyPatch, harness: DeskHarness, shop: Shop
) -> None:
    monkeypatch.setattr(revocation, "backoff", lambda failures: 3600)
    gate = Event()
    refused = as_json({"error": "Unauthorized"}, status=401)
    shop.on(ORDERS, Reply(refused.chunks, gate=gate))
    shop.on("/api/oauth/revoke", plain(500))
    shop.on(TOKEN, tokens(1))
    connection_id = await harness.add(shop)
    await harness.give_grant(connection_id)
    harness.desk.orders.follow_again(connection_id)
    await shop.until(ORDERS)
    fetch = harness.desk.orders.sync._followers[connection_id].task
    assert fetch is not None
    assert await harness.desk.revocation.revoke(connection_id) is RevokeOutcome.QUEUED
    gate.set()
    await asyncio.wait([fetch])
    assert shop.to(TOKEN) == []
    assert len(shop.to(ORDERS)) == 1
    assert harness.grant(connection_id).state is GrantState.REVOKE_QUEUED


@pytest.mark.parametrize("state", [GrantState.SIGN_IN_NEEDED, GrantState.INTERRUPTED, GrantState.REVOKED])
async def test_the_refresh_token_of_a_lost_grant_is_sent_no_more(
    harness: DeskHarness, shop: Shop, state: GrantState
) -> None:
    connection_id = await harness.add(shop)
    await harness.give_grant(connection_id, state=state, expires_in=-1)
    session = await harness.desk.sessions.get(connection_id)
    with pytest.raises(SignInNeeded):
        await session.renewer.token()
    assert not shop.to(TOKEN)
    assert harness.grant(connection_id).state is state

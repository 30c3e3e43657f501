import asyncio
import socket
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
from support.clock import FakeClock
from support.desk_harness import DeskHarness
from support.hostile_server import Shop, tokens
from support.kept import kept_orders
from support.sandbox_process import SandboxProcess
from support.user_agent import come_back, get, query_of, sign_in

from brutlers_desktop.domain.connections import GrantState
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import (
    Action,
    Declined,
)
from brutlers_desktop.oauth.pkce import code_challenge
from brutlers_desktop.services import sign_in as sign_in_module
from brutlers_desktop.services.events import (
    Notice,
    NoticeWithdrawn,
    SignInEnded,
    SignInOutcome,
    SignInProgress,
    SignInStarted,
)
from brutlers_desktop.vault.names import SecretKind

TOKEN = "/api/oauth/token"


def is_listening(uri: str) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", urlsplit(uri).port or 0)) == 0


@pytest.fixture(autouse=True)
def _no_lingering(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sign_in_module, "LINGER_SECONDS", 0.2)


async def test_the_vendor_allows_and_the_connection_is_signed_in(
    harness: DeskHarness, sandbox: SandboxProcess
) -> None:
    connection_id = await harness.add(sandbox)
    ended = await harness.sign_in(connection_id)
    assert ended == SignInEnded(connection_id, SignInOutcome.CONNECTED)
    grant = harness.grant(connection_id)
    assert grant.state is GrantState.ACTIVE
    assert grant.scopes == harness.connection(connection_id).scopes
    assert grant.access_expires_at - grant.connected_at == timedelta(hours=1)
    assert grant.sign_in_again_by - grant.connected_at == timedelta(days=30)
    held = harness.vault.held(connection_id)
    assert held[SecretKind.ACCESS_TOKEN].startswith("brut_at_")
    assert held[SecretKind.REFRESH_TOKEN].startswith("brut_rt_")
    assert harness.all_of(SignInProgress)
    await harness.orders_settled(connection_id)
    assert len(await kept_orders(harness.desk, connection_id)) == 100
    harness.agent.close()
    (page,) = harness.agent.pages
    assert page.status_code == 200
    assert "return to Brutlers Desktop" in page.text


async def test_the_link_asks_for_everything_that_the_contract_names(
    harness: DeskHarness, sandbox: SandboxProcess
) -> None:
    harness.agent.idle = True
    connection_id = await harness.add(sandbox)
    link = await harness.desk.sign_in.start(connection_id)
    started = await harness.until(SignInStarted)
    asked = query_of(link)
    assert link == started.url == harness.agent.links[0]
    assert link.startswith(f"{sandbox.base_url}/api/oauth/authorize?")
    assert asked["response_type"] == "code"
    assert asked["client_id"] == sandbox.client_id
    assert asked["redirect_uri"] == sandbox.redirect_uris[0]
    assert asked["scope"].split() == list(harness.connection(connection_id).scopes)
    assert asked["code_challenge_method"] == "S256"
    assert len(asked["code_challenge"]) == 43
    assert len(asked["state"]) >= 43
    assert is_listening(sandbox.redirect_uris[0])


async def test_what_the_vendor_did_not_allow_is_known(harness: DeskHarness, sandbox: SandboxProcess) -> None:
    harness.agent.untick = ("orders:write", "profile:read")
    connection_id = await harness.add(sandbox)
    ended = await harness.sign_in(connection_id)
    assert ended.outcome is SignInOutcome.CONNECTED
    assert harness.grant(connection_id).scopes == ("orders:read", "customers:read")


async def test_declining_is_said_and_makes_no_token_call(
    harness: DeskHarness, sandbox: SandboxProcess
) -> None:
    before = sandbox.control("GET /state")["calls"]["token"]
    harness.agent.decision = "deny"
    connection_id = await harness.add(sandbox)
    ended = await harness.sign_in(connection_id)
    assert ended.outcome is SignInOutcome.DECLINED
    assert isinstance(ended.error, Declined)
    assert ended.error.title == "You declined"
    assert harness.connection(connection_id).grant is None
    assert sandbox.control("GET /state")["calls"]["token"] == before
    await asyncio.to_thread(harness.agent.close)
    assert "declined" in harness.agent.pages[0].text


async def test_two_starts_are_one_attempt(harness: DeskHarness, sandbox: SandboxProcess) -> None:
    harness.agent.idle = True
    connection_id = await harness.add(sandbox)
    first = harness.desk.sign_in.start(connection_id)
    second = harness.desk.sign_in.start(connection_id)
    assert await first == await second
    assert await harness.desk.sign_in.start(connection_id) == await first
    assert len(harness.agent.links) == 1
    assert len(harness.all_of(SignInStarted)) == 1


async def test_a_cancelled_attempt_refuses_the_late_callback(
    harness: DeskHarness, sandbox: SandboxProcess
) -> None:
    harness.agent.idle = True
    before = sandbox.control("GET /state")["calls"]["token"]
    connection_id = await harness.add(sandbox)
    link = await harness.desk.sign_in.start(connection_id)
    await harness.desk.sign_in.cancel(connection_id)
    ended = await harness.until(SignInEnded)
    assert ended.outcome is SignInOutcome.CANCELLED
    with pytest.raises(httpx.TransportError):
        await come_back(link, code="x")
    await harness.desk.sign_in.cancel(connection_id)
    assert len(harness.all_of(SignInEnded)) == 1
    assert sandbox.control("GET /state")["calls"]["token"] == before


async def test_an_attempt_ends_by_itself_and_frees_its_port(
    monkeypatch: pytest.MonkeyPatch, harness: DeskHarness, sandbox: SandboxProcess
) -> None:
    harness.agent.idle = True
    connection_id = await harness.add(sandbox)
    with monkeypatch.context() as patch:
        patch.setattr(sign_in_module, "PATIENCE", timedelta(seconds=0.1))
        link = await harness.desk.sign_in.start(connection_id)
        ended = await harness.until(SignInEnded)
    assert ended.outcome is SignInOutcome.TIMED_OUT
    assert ended.error is not None
    assert ended.error.action is Action.CONNECT
    with pytest.raises(httpx.TransportError):
        await come_back(link, code="x")
    harness.agent.idle = False
    assert (await harness.sign_in(connection_id)).outcome is SignInOutcome.CONNECTED
    assert query_of(harness.agent.links[-1])["redirect_uri"] == sandbox.redirect_uris[0]


async def test_the_countdown_ends_five_minutes_after_the_start(
    tmp_path: Path, sandbox: SandboxProcess
) -> None:
    clock = FakeClock()
    async with DeskHarness(tmp_path, clock=clock) as harness:
        harness.agent.idle = True
        await harness.desk.sign_in.start(await harness.add(sandbox))
        started = await harness.until(SignInStarted)
        assert started.ends_at == clock.now() + timedelta(minutes=5)


async def test_a_second_attempt_right_after_the_first_gets_the_same_port(
    monkeypatch: pytest.MonkeyPatch, harness: DeskHarness, sandbox: SandboxProcess
) -> None:
    monkeypatch.setattr(sign_in_module, "LINGER_SECONDS", 60)
    connection_id = await harness.add(sandbox)
    for _ in range(3):
        assert (await harness.sign_in(connection_id)).outcome is SignInOutcome.CONNECTED
    assert {query_of(link)["redirect_uri"] for link in harness.agent.links} == {sandbox.redirect_uris[0]}


async def test_a_reply_that_does_not_belong_here_is_refused_and_said_and_the_attempt_goes_on(
    harness: DeskHarness, sandbox: SandboxProcess
) -> None:
    harness.agent.idle = True
    connection_id = await harness.add(sandbox)
    link = await harness.desk.sign_in.start(connection_id)
    forged = await get(query_of(link)["redirect_uri"], code="stolen", state="x" * 43)
    assert forged.status_code == 400
    notice = await harness.until(Notice)
    assert notice.title == "An unexpected reply came"
    assert notice.connection_id == connection_id
    page = await asyncio.to_thread(sign_in, link)
    assert page.status_code == 200
    assert await harness.until(NoticeWithdrawn, lambda event: event.key == notice.key)
    assert (await harness.until(SignInEnded)).outcome is SignInOutcome.CONNECTED


async def test_the_verifier_belongs_to_the_challenge(harness: DeskHarness, shop: Shop) -> None:
    harness.agent.idle = True
    shop.on(TOKEN, tokens(1))
    connection_id = await harness.add(shop)
    link = await harness.desk.sign_in.start(connection_id)
    await come_back(link, code="a code")
    await harness.until(SignInEnded)
    form = shop.to(TOKEN)[0].form
    assert code_challenge(Secret(form["code_verifier"])) == query_of(link)["code_challenge"]
    assert form["redirect_uri"] == query_of(link)["redirect_uri"]
    await harness.orders_settled(connection_id)


async def test_the_callback_twice_is_one_exchange(harness: DeskHarness, shop: Shop) -> None:
    harness.agent.idle = True
    shop.on(TOKEN, tokens(1))
    connection_id = await harness.add(shop)
    link = await harness.desk.sign_in.start(connection_id)
    pages = await asyncio.gather(*(come_back(link, code="a code") for _ in range(2)))
    await harness.until(SignInEnded)
    assert [page.status_code for page in pages] == [200, 200]
    assert len(shop.to(TOKEN)) == 1
    await harness.orders_settled(connection_id)


async def test_a_fresh_link_takes_the_place_of_the_old_one(
    harness: DeskHarness, sandbox: SandboxProcess
) -> None:
    harness.agent.idle = True
    connection_id = await harness.add(sandbox)
    old = await harness.desk.sign_in.start(connection_id)
    fresh = await harness.desk.sign_in.fresh_link(connection_id)
    assert query_of(fresh)["state"] != query_of(old)["state"]
    assert query_of(fresh)["code_challenge"] != query_of(old)["code_challenge"]
    assert harness.agent.links == [old]
    refused = await come_back(old, code="x")
    assert refused.status_code == 400
    await asyncio.to_thread(sign_in, fresh)
    assert (await harness.until(SignInEnded)).outcome is SignInOutcome.CONNECTED


async def test_connections_sign_in_one_beside_the_other(
    harness: DeskHarness, sandbox: SandboxProcess
) -> None:
    one, two = await harness.add(sandbox), await harness.add(sandbox, name="Second")
    links = [harness.desk.sign_in.start(one), harness.desk.sign_in.start(two)]
    used = {query_of(await link)["redirect_uri"] for link in links}
    assert len(used) == 2
    for connection_id in (one, two):
        while harness.connection(connection_id).grant is None:
            await harness.until(SignInEnded)


async def test_a_connection_removed_while_its_sign_in_waits_ends_it(
    harness: DeskHarness, sandbox: SandboxProcess
) -> None:
    harness.agent.idle = True
    connection_id = await harness.add(sandbox)
    link = await harness.desk.sign_in.start(connection_id)
    await harness.desk.remove(connection_id)
    with pytest.raises(httpx.TransportError):
        await come_back(link, code="x")

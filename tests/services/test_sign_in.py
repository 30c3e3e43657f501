import asyncio
import socket
from datetime import timedelta
from pathlib import Path
from threading import Event
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from support.clock import FakeClock
from support.desk_harness import DeniableVault, DeskHarness
from support.hostile_server import Shop, lost, plain, tokens
from support.sandbox_process import SandboxProcess
from support.user_agent import sign_in

from brutlers_desktop.domain.connections import GrantState
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import (
    Action,
    Declined,
    DiskFault,
    InvalidClient,
    NoFreeRedirectUri,
    Offline,
    ServerFault,
    VaultDenied,
)
from brutlers_desktop.oauth.pkce import code_challenge
from brutlers_desktop.services import sign_in as sign_in_module
from brutlers_desktop.services.connections import ClientSecretMissing
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


def query_of(link: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(link).query).items()}


def is_listening(uri: str) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", urlsplit(uri).port or 0)) == 0


async def get(uri: str, **query: str) -> httpx.Response:
    async with httpx.AsyncClient(trust_env=False) as browser:
        return await browser.get(uri, params=query)


async def come_back(link: str, **query: str) -> httpx.Response:
    """Come back from the browser to the attempt of this link."""
    asked = query_of(link)
    return await get(asked["redirect_uri"], state=asked["state"], **query)


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
    assert len(harness.desk.orders.state(connection_id).orders) == 100
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


@pytest.mark.parametrize(
    ("error", "action", "said"),
    [
        ("server_error", Action.CONNECT, "just now"),
        ("temporarily_unavailable", Action.CONNECT, "just now"),
        ("invalid_scope", Action.EDIT_CONNECTION, "invalid_scope"),
        ("unauthorized_client", Action.EDIT_CONNECTION, "unauthorized_client"),
    ],
)
async def test_another_error_of_the_server_is_said_and_is_no_decision_of_the_vendor(
    harness: DeskHarness, sandbox: SandboxProcess, error: str, action: Action, said: str
) -> None:
    harness.agent.idle = True
    connection_id = await harness.add(sandbox)
    link = await harness.desk.sign_in.start(connection_id)
    page = await come_back(link, error=error, error_description="<b>no</b>\x07 reason")
    ended = await harness.until(SignInEnded)
    assert ended.outcome is SignInOutcome.FAILED
    assert ended.error is not None
    assert not isinstance(ended.error, Declined)
    assert ended.error.action is action
    assert said in f"{ended.error.title} {ended.error.message}"
    assert "\x07" not in ended.error.message
    assert "<b>no</b>" not in page.text


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
    assert (await harness.until(NoticeWithdrawn)).key == notice.key
    assert (await harness.until(SignInEnded)).outcome is SignInOutcome.CONNECTED


async def test_a_failed_exchange_shows_on_the_page_and_in_the_window(
    harness: DeskHarness, sandbox: SandboxProcess
) -> None:
    connection_id = await harness.add(sandbox)
    sandbox.control("POST /fail", kind="status", path_prefix=TOKEN, status=502)
    ended = await harness.sign_in(connection_id)
    assert ended.outcome is SignInOutcome.FAILED
    assert isinstance(ended.error, ServerFault)
    assert harness.connection(connection_id).grant is None
    assert SecretKind.REFRESH_TOKEN not in harness.vault.held(connection_id)
    await asyncio.to_thread(harness.agent.close)
    assert ended.error.title in harness.agent.pages[0].text


async def test_a_wrong_client_secret_says_so(harness: DeskHarness, sandbox: SandboxProcess) -> None:
    connection_id = await harness.add(sandbox, client_secret=Secret("brut_secret_wrong"))
    ended = await harness.sign_in(connection_id)
    assert isinstance(ended.error, InvalidClient)
    assert ended.error.action is Action.EDIT_CONNECTION


async def test_a_code_whose_answer_was_lost_is_not_sent_again(harness: DeskHarness, shop: Shop) -> None:
    harness.agent.idle = True
    shop.on(TOKEN, lost())
    connection_id = await harness.add(shop)
    page = await come_back(await harness.desk.sign_in.start(connection_id), code="a code")
    ended = await harness.until(SignInEnded)
    assert isinstance(ended.error, Offline)
    assert ended.error.title in page.text
    assert len(shop.to(TOKEN)) == 1
    assert shop.to(TOKEN)[0].form["code"] == "a code"


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


async def test_a_keyring_that_refuses_at_the_end_keeps_the_sign_in_until_it_takes_it(
    harness: DeskHarness, sandbox: SandboxProcess
) -> None:
    connection_id = await harness.add(sandbox)
    before = sandbox.control("GET /state")["calls"]
    harness.vault.denied = {"set"}
    ended = await harness.sign_in(connection_id)
    assert ended.outcome is SignInOutcome.FAILED
    assert isinstance(ended.error, VaultDenied)
    notice = next(n for n in harness.all_of(Notice) if n.action is Action.RETRY)
    assert notice.connection_id == connection_id
    assert harness.desk.sign_in.is_unsaved(connection_id)
    assert harness.connection(connection_id).grant is None
    with pytest.raises(VaultDenied):
        await harness.desk.retry(connection_id)
    assert harness.desk.sign_in.is_unsaved(connection_id)
    harness.vault.denied = set()
    await harness.desk.retry(connection_id)
    assert (await harness.until(NoticeWithdrawn, lambda event: event.key == notice.key)).key
    assert (await harness.until(SignInEnded)).outcome is SignInOutcome.CONNECTED
    assert not harness.desk.sign_in.is_unsaved(connection_id)
    await harness.orders_settled(connection_id)
    assert harness.desk.orders.state(connection_id).orders
    after = sandbox.control("GET /state")["calls"]
    assert (after["token"], after["refresh"]) == (before["token"] + 1, before["refresh"])


async def test_a_full_disk_at_the_end_keeps_the_sign_in_too(
    monkeypatch: pytest.MonkeyPatch, harness: DeskHarness, sandbox: SandboxProcess
) -> None:
    def full(*_: object) -> None:
        raise DiskFault("The disk is full", "Free some space, then press Retry.")

    connection_id = await harness.add(sandbox)
    with monkeypatch.context() as patch:
        patch.setattr(harness.store, "update", full)
        ended = await harness.sign_in(connection_id)
    assert isinstance(ended.error, DiskFault)
    assert harness.desk.sign_in.is_unsaved(connection_id)
    await harness.desk.retry(connection_id)
    assert harness.grant(connection_id).state is GrantState.ACTIVE


async def test_a_sign_in_that_waited_for_the_keyring_ends_when_it_ends(tmp_path: Path, shop: Shop) -> None:
    clock = FakeClock()
    async with DeskHarness(tmp_path, clock=clock) as harness:
        harness.agent.idle = True
        shop.on(TOKEN, tokens(1))
        connection_id = await harness.add(shop)
        link = await harness.desk.sign_in.start(connection_id)
        harness.vault.denied = {"set"}
        await come_back(link, code="a code")
        await harness.until(SignInEnded)
        clock.advance(1800)
        harness.vault.denied = set()
        await harness.desk.retry(connection_id)
        grant = harness.grant(connection_id)
        assert grant.access_expires_at - grant.connected_at == timedelta(minutes=30)
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


async def test_busy_ports_are_said_before_the_browser_opens(
    harness: DeskHarness, sandbox: SandboxProcess
) -> None:
    connection_id = await harness.add(sandbox)
    ports = [urlsplit(uri).port for uri in sandbox.redirect_uris]
    listeners = [socket.create_server(("127.0.0.1", port or 0)) for port in ports]
    try:
        url = harness.desk.sign_in.start(connection_id)
        ended = await harness.until(SignInEnded)
        assert isinstance(ended.error, NoFreeRedirectUri)
        assert url.cancelled()
        assert harness.agent.links == []
        with pytest.raises(asyncio.CancelledError):  # the event says why
            await harness.desk.sign_in.fresh_link(connection_id)
        assert isinstance((await harness.until(SignInEnded)).error, NoFreeRedirectUri)
        listeners.pop().close()
        assert (await harness.sign_in(connection_id)).outcome is SignInOutcome.CONNECTED
        assert query_of(harness.agent.links[0])["redirect_uri"] == sandbox.redirect_uris[2]
    finally:
        for listener in listeners:
            listener.close()


async def test_a_missing_client_secret_is_said_before_the_browser_opens(
    harness: DeskHarness, sandbox: SandboxProcess
) -> None:
    connection_id = await harness.add(sandbox, client_secret=None)
    ended = await harness.sign_in(connection_id)
    assert isinstance(ended.error, ClientSecretMissing)
    assert harness.agent.links == []
    assert harness.all_of(SignInStarted) == []


async def test_without_a_browser_the_link_remains(harness: DeskHarness, sandbox: SandboxProcess) -> None:
    harness.desk.sign_in._open_browser = lambda _: False
    connection_id = await harness.add(sandbox)
    link = await harness.desk.sign_in.start(connection_id)
    assert (await harness.until(Notice)).title == "No browser could be opened"
    await asyncio.to_thread(sign_in, link)
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
        assert again.desk.orders.state(connection_id).orders


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

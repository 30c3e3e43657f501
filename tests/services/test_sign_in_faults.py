import asyncio
import socket
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from support.clock import FakeClock
from support.desk_harness import DeskHarness, draft_for
from support.hostile_server import Shop, as_json, lost, plain, tokens
from support.kept import kept_orders
from support.sandbox_process import SandboxProcess
from support.user_agent import come_back, query_of, sign_in

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
from brutlers_desktop.services import sign_in as sign_in_module
from brutlers_desktop.services.connections import ClientSecretMissing
from brutlers_desktop.services.events import (
    Notice,
    NoticeWithdrawn,
    OrdersChanged,
    RevokeOutcome,
    SignInEnded,
    SignInOutcome,
    SignInStarted,
)
from brutlers_desktop.vault.names import SecretKind

TOKEN = "/api/oauth/token"
REVOKE = "/api/oauth/revoke"
ORDERS = "/api/vendor/orders"


@pytest.fixture(autouse=True)
def _no_lingering(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sign_in_module, "LINGER_SECONDS", 0.2)


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
    assert await kept_orders(harness.desk, connection_id)
    after = sandbox.control("GET /state")["calls"]
    assert (after["token"], after["refresh"]) == (before["token"] + 1, before["refresh"])


async def test_a_full_disk_at_the_end_keeps_the_sign_in_too(
    monkeypatch: pytest.MonkeyPatch, harness: DeskHarness, sandbox: SandboxProcess
) -> None:
    def full(*_: object) -> None:
        raise DiskFault("The disk is full", "Free some space, then try again.")

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


async def waiting_sign_in(harness: DeskHarness, shop: Shop, connection_id: str) -> None:
    """Sign in with a keyring that takes nothing, so that the tokens wait; then it takes again."""
    harness.agent.idle = True
    shop.on(TOKEN, tokens(1))
    link = await harness.desk.sign_in.start(connection_id)
    harness.vault.denied = {"set"}
    await come_back(link, code="a code")
    await harness.until(SignInEnded)
    assert harness.desk.sign_in.is_unsaved(connection_id)
    harness.vault.denied = set()


@pytest.mark.parametrize("change", [{"base_url": "http://127.0.0.1:9"}, {"client_id": "brut_app_other"}])
async def test_tokens_that_wait_never_go_to_another_server_or_app(
    harness: DeskHarness, shop: Shop, change: dict[str, str]
) -> None:
    connection_id = await harness.add(shop)
    await waiting_sign_in(harness, shop, connection_id)
    await harness.desk.edit(connection_id, draft_for(shop, name="Another name"))
    assert harness.desk.sign_in.is_unsaved(connection_id)
    await harness.desk.edit(connection_id, draft_for(shop, **change))
    assert not harness.desk.sign_in.is_unsaved(connection_id)
    await harness.until(NoticeWithdrawn, lambda event: event.key == sign_in_module.UNSAVED_KEY)
    await harness.desk.retry(connection_id)
    assert harness.connection(connection_id).grant is None
    assert set(harness.vault.held(connection_id)) == {SecretKind.CLIENT_SECRET}


async def test_tokens_that_wait_are_revoked_with_the_others(harness: DeskHarness, shop: Shop) -> None:
    connection_id = await harness.add(shop)
    await harness.give_grant(connection_id, state=GrantState.SIGN_IN_NEEDED)
    await waiting_sign_in(harness, shop, connection_id)
    shop.on(REVOKE, plain(200))
    shop.on(ORDERS, as_json({"error": "Unauthorized"}, status=401))
    assert await harness.desk.revoke(connection_id) is RevokeOutcome.CONFIRMED
    assert [request.form["token"] for request in shop.to(REVOKE)] == ["brut_rt_1", "brut_at_1"]
    assert not harness.desk.sign_in.is_unsaved(connection_id)


async def test_what_became_of_the_old_grant_meanwhile_does_not_condemn_the_new_one(
    harness: DeskHarness, shop: Shop
) -> None:
    connection_id = await harness.add(shop)
    await harness.give_grant(connection_id, expires_in=0)
    await waiting_sign_in(harness, shop, connection_id)
    shop.on(TOKEN, as_json({"error": "invalid_grant"}, status=400))
    await harness.fetched(connection_id)
    assert harness.grant(connection_id).state is GrantState.SIGN_IN_NEEDED
    shop.on(ORDERS, as_json({"orders": [{"id": "cm1"}]}))
    await harness.desk.retry(connection_id)
    while not harness.desk.orders.state(connection_id).fetched_at:
        await harness.until(OrdersChanged)
    assert harness.grant(connection_id).state is GrantState.ACTIVE
    assert shop.to(ORDERS)[0].header("Authorization") == "Bearer brut_at_1"


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

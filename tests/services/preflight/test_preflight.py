"""The pre-flight of a connection, on real sockets: what it finds, what it says to do, and what it never sends."""

import asyncio
import socket
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest
from support.desk_harness import DeniableVault, DeskHarness
from support.hostile_server import Reply, Shop, as_json, hold, lost, plain, redirect
from support.own_ca import OwnCa, TlsFront
from support.sandbox_process import SandboxProcess

from brutlers_desktop.domain.preflight import Check, Finding, Outcome, summary, troubles
from brutlers_desktop.errors import Action, AppError
from brutlers_desktop.services.preflight import run

AUTHORIZE = "/api/oauth/authorize"
TOKEN = "/api/oauth/token"


async def checked(harness: DeskHarness, server: Any, **changes: Any) -> dict[Check, Finding]:
    connection_id = await harness.add(server, **changes)
    return {each.check: each for each in await harness.desk.preflight.run(connection_id)}


async def test_all_is_fine_with_a_server_that_answers_as_brutlers_does(
    harness: DeskHarness, sandbox: SandboxProcess
) -> None:
    connection_id = await harness.add(sandbox)
    told: list[Finding] = []
    found = await harness.desk.preflight.run(connection_id, told.append)
    assert [each.check for each in found] == list(Check)
    assert {each.outcome for each in found} == {Outcome.OK}, found
    assert sorted(told, key=lambda each: list(Check).index(each.check)) == list(found)
    assert summary(found) == "Everything is fine."
    assert troubles(found) == ()


async def test_nothing_secret_is_sent_and_no_real_client_named(harness: DeskHarness, shop: Shop) -> None:
    await checked(harness, shop)
    sent = b"".join(each.path.encode() + each.body + repr(each.headers).encode() for each in shop.received)
    assert len(shop.received) == 2
    assert shop.client_secret.encode() not in sent
    assert shop.client_id.encode() not in sent
    assert b"Authorization" not in sent


async def test_the_probe_of_the_vault_leaves_nothing_and_touches_nothing(
    harness: DeskHarness, shop: Shop
) -> None:
    connection_id = await harness.add(shop)
    before = dict(harness.vault._entries)
    await harness.desk.preflight.run(connection_id)
    assert harness.vault._entries == before
    assert len(harness.vault.ever) > len(before), "something was really written"


@pytest.mark.parametrize("denied", ["get", "set", "delete"])
async def test_a_vault_that_refuses_is_named_with_what_to_do(
    harness: DeskHarness, shop: Shop, denied: str
) -> None:
    connection_id = await harness.add(shop)
    harness.vault.denied.add(denied)
    vault = (await harness.desk.preflight.run(connection_id))[list(Check).index(Check.VAULT)]
    assert (vault.outcome, vault.action) == (Outcome.FAILED, Action.RETRY)
    assert "Unlock it" in vault.remedy


async def test_a_vault_that_forgets_at_once_is_found_out(tmp_path: Path, shop: Shop) -> None:
    class Forgetful(DeniableVault):
        def get(self, name: str) -> None:
            return None

    async with DeskHarness(tmp_path, vault=Forgetful()) as harness:
        assert (await checked(harness, shop))[Check.VAULT].outcome is Outcome.FAILED


async def test_a_vault_that_never_answers_does_not_hold_up_the_rest(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, shop: Shop
) -> None:
    async with DeskHarness(tmp_path) as harness:
        connection_id = await harness.add(shop)

        async def never(*_: object) -> None:
            await asyncio.Event().wait()

        monkeypatch.setattr(harness.desk._vault, "set", never)
        monkeypatch.setattr(run, "VAULT_DEADLINE", 0.05)
        found = {each.check: each for each in await harness.desk.preflight.run(connection_id)}
    assert found[Check.VAULT].outcome is Outcome.FAILED
    assert "Unlock it" in found[Check.VAULT].remedy
    assert found[Check.SERVER].outcome is Outcome.OK


async def test_ports_that_others_use_are_named(harness: DeskHarness, shop: Shop) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        busy = f"http://127.0.0.1:{port}/callback"
        some = await checked(harness, shop, redirect_uris=(busy, shop.redirect_uris[0]))
        assert some[Check.REDIRECT].outcome is Outcome.WARNING
        assert str(port) in some[Check.REDIRECT].sentence
        none = await checked(harness, shop, name="Other", redirect_uris=(busy,))
    assert (none[Check.REDIRECT].outcome, none[Check.REDIRECT].action) == (
        Outcome.FAILED,
        Action.EDIT_CONNECTION,
    )


async def test_a_port_that_our_own_sign_in_uses_is_not_taken_by_another(
    harness: DeskHarness, shop: Shop
) -> None:
    connection_id = await harness.add(shop)
    await harness.desk.sign_in.start(connection_id, open_browser=False)
    found = await harness.desk.preflight.run(connection_id)
    assert found[list(Check).index(Check.REDIRECT)].outcome is Outcome.OK
    await harness.desk.sign_in.cancel(connection_id)
    assert not harness.desk.sign_in.holds(shop.redirect_uris[0])


async def test_an_unusual_client_id_is_no_more_than_a_warning(harness: DeskHarness, shop: Shop) -> None:
    found = await checked(harness, shop, client_id="app_1")
    assert found[Check.CLIENT_ID].outcome is Outcome.WARNING
    assert summary(found.values()) == "It works, but 1 thing needs a look."
    assert [each.check for each in troubles(found.values())] == [Check.CLIENT_ID]


@pytest.mark.parametrize(
    ("seconds", "outcome", "words"),
    [
        (30, Outcome.OK, "agrees"),
        (90, Outcome.OK, "agrees"),
        (300, Outcome.WARNING, "5 minutes behind"),
        (-7200, Outcome.WARNING, "2 hours ahead of"),
        (86_400 * 400, Outcome.WARNING, "400 days behind"),
    ],
)
async def test_the_clock_is_compared_with_the_servers(
    harness: DeskHarness, shop: Shop, seconds: int, outcome: Outcome, words: str
) -> None:
    date = format_datetime(datetime.now(UTC) + timedelta(seconds=seconds), usegmt=True)
    shop.on(AUTHORIZE, plain(400, b"", ("Date", date)))
    clock = (await checked(harness, shop))[Check.CLOCK]
    assert (clock.outcome, words in clock.sentence) == (outcome, True), clock


async def test_a_server_without_a_clock_is_not_checked(harness: DeskHarness, shop: Shop) -> None:
    shop.on(AUTHORIZE, plain(400, b"", ("Date", "")))
    assert (await checked(harness, shop))[Check.CLOCK].outcome is Outcome.NOT_CHECKED


PARKED = plain(200, b"<html>This domain is for sale</html>")


@pytest.mark.parametrize(
    ("authorize", "token", "words", "action"),
    [
        (PARKED, PARKED, "not as Brutlers does", Action.EDIT_CONNECTION),
        (plain(404), plain(404), "not as Brutlers does", Action.EDIT_CONNECTION),
        (redirect(302, "/login"), plain(405), "not as Brutlers does", Action.EDIT_CONNECTION),
        (plain(404), as_json({"error": "x"}, status=400), "not as Brutlers does", Action.EDIT_CONNECTION),
        (plain(200), as_json({"error": "x"}), "not as Brutlers does", Action.EDIT_CONNECTION),
        (plain(200), as_json({"error": 4}, status=400), "not as Brutlers does", Action.EDIT_CONNECTION),
        (plain(200), plain(400, b"[" * 200_000), "cannot be read", Action.RETRY),
        (plain(200), plain(400, b"[" * 60_000), "not as Brutlers does", Action.EDIT_CONNECTION),
        (plain(503), plain(503), "has a problem just now (error 503)", Action.RETRY),
        (lost(), lost(), "broke off", Action.RETRY),
    ],
)
async def test_what_is_not_brutlers_is_told_apart(
    harness: DeskHarness, shop: Shop, authorize: Reply, token: Reply, words: str, action: Action
) -> None:
    shop.on(AUTHORIZE, authorize)
    shop.on(TOKEN, token)
    server = (await checked(harness, shop))[Check.SERVER]
    assert (server.outcome, server.action) == (Outcome.FAILED, action)
    assert words in server.sentence


@pytest.mark.parametrize("status", [200, 302, 400, 401])
async def test_any_way_in_which_brutlers_may_refuse_is_brutlers(
    harness: DeskHarness, shop: Shop, status: int
) -> None:
    shop.on(AUTHORIZE, plain(status, b"", ("Location", "/login")))
    assert (await checked(harness, shop))[Check.SERVER].outcome is Outcome.OK


async def test_a_server_that_is_not_there_leaves_what_hangs_on_it_unchecked(
    harness: DeskHarness, shop: Shop
) -> None:
    found = await checked(harness, shop, base_url="http://127.0.0.1:1")
    assert found[Check.SERVER].outcome is Outcome.FAILED
    assert "Check the base address of this connection too: http://127.0.0.1:1" in found[Check.SERVER].remedy
    assert found[Check.CLOCK].outcome is Outcome.NOT_CHECKED
    assert [each.check for each in troubles(found.values())] == [Check.SERVER]


async def test_a_server_that_is_silent_is_given_up(
    monkeypatch: pytest.MonkeyPatch, harness: DeskHarness, shop: Shop
) -> None:
    monkeypatch.setattr(run, "DEADLINE", 0.2)
    shop.on(AUTHORIZE, hold())
    shop.on(TOKEN, hold())
    server = (await checked(harness, shop))[Check.SERVER]
    assert (server.outcome, server.sentence) == (Outcome.FAILED, "The server takes too long.")


async def test_a_check_can_be_cancelled_and_leaves_no_connection(harness: DeskHarness, shop: Shop) -> None:
    shop.on(AUTHORIZE, hold())
    connection_id = await harness.add(shop)
    running = asyncio.create_task(harness.desk.preflight.run(connection_id))
    await shop.until(AUTHORIZE)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    client = await harness.desk.sessions.http_client()
    assert client._way.routes.direct._pool.connections == []


async def test_a_certificate_that_is_not_trusted_is_named_by_its_issuer(
    harness: DeskHarness, shop: Shop, tmp_path: Path
) -> None:
    port = int(shop.base_url.rpartition(":")[2])
    with TlsFront(OwnCa("Shop Firewall").server_context(tmp_path), port) as front:
        found = await checked(harness, shop, base_url=front.base_url)
    assert found[Check.TLS].outcome is Outcome.FAILED
    assert "“Shop Firewall”" in found[Check.TLS].sentence
    assert found[Check.TLS].action is Action.NETWORK_SETTINGS
    assert found[Check.SERVER].outcome is Outcome.NOT_CHECKED
    assert [each.check for each in troubles(found.values())] == [Check.TLS]
    assert [each.method for each in shop.received] == ["GET"], "nothing but the look at the certificate"


async def test_a_proxy_that_does_not_answer_is_named_without_its_password(
    monkeypatch: pytest.MonkeyPatch, harness: DeskHarness, shop: Shop
) -> None:
    monkeypatch.setenv("https_proxy", "http://anna:geheim@127.0.0.1:1")
    found = await checked(harness, shop, base_url="https://shop.invalid")
    proxy = found[Check.PROXY]
    assert (proxy.outcome, proxy.action) == (Outcome.FAILED, Action.NETWORK_SETTINGS)
    assert "127.0.0.1:1" in proxy.sentence
    assert not [each for each in found.values() if "geheim" in each.line or "anna" in each.line]


async def test_a_proxy_of_another_kind_is_said(
    monkeypatch: pytest.MonkeyPatch, harness: DeskHarness, shop: Shop
) -> None:
    monkeypatch.setenv("https_proxy", "socks5://127.0.0.1:9")
    found = await checked(harness, shop, base_url="https://shop.invalid")
    assert "kind that this app cannot use" in found[Check.PROXY].sentence


async def test_a_proxy_whose_name_cannot_be_one_does_not_answer(
    harness: DeskHarness, shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("https_proxy", "http://proxy..example:9")
    found = await checked(harness, shop, base_url="https://shop.invalid")
    assert found[Check.PROXY].outcome is Outcome.FAILED
    assert "does not answer" in found[Check.PROXY].sentence


async def test_a_connection_that_is_gone_is_an_error(harness: DeskHarness) -> None:
    with pytest.raises(AppError, match="is gone"):
        await harness.desk.preflight.run("gone")


def test_a_finding_is_one_line_for_a_terminal() -> None:
    finding = Finding(Check.CLOCK, Outcome.WARNING, "It is late.", "Set it right.", Action.RETRY)
    assert finding.line == "Clock: Look at this. It is late. Set it right."

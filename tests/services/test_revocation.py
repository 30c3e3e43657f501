import asyncio
from pathlib import Path

import httpx
import pytest
from support.desk_harness import DeniableVault, DeskHarness
from support.hostile_server import Reply, Shop, as_json, hold, lost, plain, reset, tokens
from support.kept import kept_orders
from support.sandbox_process import SandboxProcess

from brutlers_desktop import http
from brutlers_desktop.domain.connections import GrantState
from brutlers_desktop.errors import InvalidClient, VaultDenied
from brutlers_desktop.services import revocation
from brutlers_desktop.services.connections import ClientSecretMissing
from brutlers_desktop.services.events import Notice, NoticeWithdrawn, Revoked, RevokeOutcome
from brutlers_desktop.vault.names import SecretKind

REVOKE = "/api/oauth/revoke"


ORDERS = "/api/vendor/orders"


REFUSED = as_json({"error": "Unauthorized"}, status=401)


BOTH = ["brut_rt_0", "brut_at_0"]


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(revocation, "PROOF_WAITS", (0.0, 0.01, 0.01))
    monkeypatch.setattr(revocation, "backoff", lambda failures: 3600)


def revoked_tokens(shop: Shop) -> list[str]:
    return [request.form["token"] for request in shop.to(REVOKE)]


async def test_a_real_grant_is_revoked_and_the_refusal_proves_it(
    harness: DeskHarness, sandbox: SandboxProcess
) -> None:
    connection_id = await harness.connected(sandbox)
    sandbox_before = sandbox.control("GET /state")["live"]["families"]
    assert await harness.desk.revocation.revoke(connection_id) is RevokeOutcome.CONFIRMED
    assert harness.grant(connection_id).state is GrantState.REVOKED
    assert set(harness.vault.held(connection_id)) == {SecretKind.CLIENT_SECRET}
    assert sandbox.control("GET /state")["live"]["families"] == sandbox_before - 1
    assert await kept_orders(harness.desk, connection_id), "what was seen stays readable"
    assert (await harness.until(Revoked)).outcome is RevokeOutcome.CONFIRMED
    ended = await harness.sign_in(connection_id)
    assert ended.error is None
    assert harness.grant(connection_id).state is GrantState.ACTIVE
    await harness.orders_settled(connection_id)
    assert await kept_orders(harness.desk, connection_id)


async def test_what_was_proven_is_on_record_before_the_tokens_go(
    harness: DeskHarness, sandbox: SandboxProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A run that is killed between would not know at the next start that Brutlers was told."""
    connection_id = await harness.connected(sandbox)
    states = []

    def delete(name: str) -> None:
        states.append(harness.store.load()[0].grant)
        DeniableVault.delete(harness.vault, name)

    monkeypatch.setattr(harness.vault, "delete", delete)
    assert await harness.desk.revocation.revoke(connection_id) is RevokeOutcome.CONFIRMED
    assert [grant and grant.state for grant in states] == [GrantState.REVOKED] * 2


async def test_a_second_wish_to_revoke_does_not_unsay_what_was_proven(
    harness: DeskHarness, sandbox: SandboxProcess
) -> None:
    connection_id = await harness.connected(sandbox)
    assert await harness.desk.revocation.revoke(connection_id) is RevokeOutcome.CONFIRMED
    assert await harness.desk.revocation.revoke(connection_id) is RevokeOutcome.CONFIRMED
    assert harness.grant(connection_id).state is GrantState.REVOKED


async def test_the_refresh_token_goes_first_then_the_access_token_then_the_proof(
    harness: DeskHarness, shop: Shop
) -> None:
    shop.on(REVOKE, plain(200))
    shop.on(ORDERS, REFUSED)
    connection_id = await harness.add(shop)
    await harness.give_grant(connection_id)
    assert await harness.desk.revocation.revoke(connection_id) is RevokeOutcome.CONFIRMED
    assert [request.path for request in shop.received] == [REVOKE, REVOKE, ORDERS]
    assert revoked_tokens(shop) == BOTH
    assert shop.to(ORDERS)[0].header("Authorization") == "Bearer brut_at_0"


@pytest.mark.parametrize("answer", [plain(200, b'{"orders":[]}'), plain(500), plain(403), lost()])
async def test_a_200_without_a_refusal_proves_nothing(
    harness: DeskHarness, shop: Shop, answer: Reply
) -> None:
    shop.on(REVOKE, plain(200))
    shop.on(ORDERS, answer)
    connection_id = await harness.add(shop)
    await harness.give_grant(connection_id)
    assert await harness.desk.revocation.revoke(connection_id) is RevokeOutcome.UNPROVEN
    assert harness.grant(connection_id).state is GrantState.REVOKE_UNPROVEN
    assert set(harness.vault.held(connection_id)) == {SecretKind.CLIENT_SECRET}
    assert 1 <= len(shop.to(ORDERS)) <= 3


async def test_the_proof_may_take_a_moment(harness: DeskHarness, shop: Shop) -> None:
    shop.on(REVOKE, plain(200))
    shop.on(ORDERS, plain(200, b'{"orders":[]}'), REFUSED)
    connection_id = await harness.add(shop)
    await harness.give_grant(connection_id)
    assert await harness.desk.revocation.revoke(connection_id) is RevokeOutcome.CONFIRMED


@pytest.mark.parametrize("stored", [{"access": None}, {"expires_in": -60}])
async def test_an_access_token_that_is_gone_or_ended_proves_nothing(
    harness: DeskHarness, shop: Shop, stored: dict[str, None]
) -> None:
    shop.on(REVOKE, plain(200))
    connection_id = await harness.add(shop)
    await harness.give_grant(connection_id, **stored)  # type: ignore[arg-type]
    assert await harness.desk.revocation.revoke(connection_id) is RevokeOutcome.UNPROVEN
    assert shop.to(ORDERS) == []
    assert revoked_tokens(shop)[0] == "brut_rt_0"


@pytest.mark.parametrize(
    ("answer", "outcome"), [(REFUSED, RevokeOutcome.CONFIRMED), (plain(500), RevokeOutcome.UNPROVEN)]
)
async def test_a_wish_that_comes_late_changes_nothing_of_what_was_proven(
    harness: DeskHarness, shop: Shop, answer: Reply, outcome: RevokeOutcome
) -> None:
    shop.on(REVOKE, plain(200))
    shop.on(ORDERS, answer)
    connection_id = await harness.add(shop)
    await harness.give_grant(connection_id)
    assert await harness.desk.revocation.revoke(connection_id) is outcome
    state = harness.grant(connection_id).state
    assert await harness.desk.revocation.revoke(connection_id) is outcome
    assert harness.grant(connection_id).state is state
    assert [event.outcome for event in harness.all_of(Revoked)] == [outcome]


async def test_without_a_token_left_brutlers_is_not_said_to_have_accepted_anything(
    harness: DeskHarness, shop: Shop
) -> None:
    connection_id = await harness.add(shop, client_secret=None)
    await harness.give_grant(connection_id, access=None, refresh=None)
    assert await harness.desk.revocation.revoke(connection_id) is RevokeOutcome.FORGOTTEN
    assert harness.grant(connection_id).state is GrantState.FORGOTTEN
    assert [event.outcome for event in harness.all_of(Revoked)] == [RevokeOutcome.FORGOTTEN]
    assert shop.received == []


@pytest.mark.parametrize(
    "fault",
    [plain(500), plain(503, b"", ("Retry-After", "5")), lost(), reset(), hold(), plain(200, b"", length=9)],
    ids=["500", "503", "lost", "reset", "timeout", "cut"],
)
async def test_a_revocation_that_could_not_be_told_is_queued_and_the_tokens_rest(
    monkeypatch: pytest.MonkeyPatch, harness: DeskHarness, shop: Shop, fault: Reply
) -> None:
    monkeypatch.setattr(http, "_TIMEOUT", httpx.Timeout(0.3))
    shop.on(REVOKE, fault)
    connection_id = await harness.add(shop)
    await harness.give_grant(connection_id)
    assert await harness.desk.revocation.revoke(connection_id) is RevokeOutcome.QUEUED
    assert harness.grant(connection_id).state is GrantState.REVOKE_QUEUED
    notice = await harness.until(Notice)
    assert notice.key == revocation.QUEUED_KEY
    assert notice.action == "forget"
    assert set(harness.vault.held(connection_id)) == set(SecretKind)
    before = len(shop.received)
    await harness.fetched(connection_id)
    assert len(shop.received) == before
    shop.on(REVOKE, plain(200))
    shop.on(ORDERS, REFUSED)
    await harness.desk.retry(connection_id)
    assert harness.grant(connection_id).state is GrantState.REVOKED
    assert revoked_tokens(shop)[-2:] == BOTH
    assert await harness.until(NoticeWithdrawn, lambda event: event.key == notice.key)


async def test_a_server_that_is_not_there_is_told_later_by_itself(
    monkeypatch: pytest.MonkeyPatch, harness: DeskHarness, shop: Shop
) -> None:
    waits: list[int] = []

    def short(failures: int) -> float:
        waits.append(failures)
        return 0.01

    monkeypatch.setattr(revocation, "backoff", short)
    shop.on(REVOKE, lost(), plain(502), plain(429), plain(200))
    shop.on(ORDERS, REFUSED)
    connection_id = await harness.add(shop)
    await harness.give_grant(connection_id)
    assert await harness.desk.revocation.revoke(connection_id) is RevokeOutcome.QUEUED
    await harness.until(Revoked, lambda event: event.outcome is RevokeOutcome.CONFIRMED)
    assert waits == [1, 2, 3]
    assert revoked_tokens(shop) == ["brut_rt_0"] * 4 + ["brut_at_0"]
    assert harness.grant(connection_id).state is GrantState.REVOKED


async def test_a_queued_revocation_is_told_as_soon_as_the_network_is_back(
    harness: DeskHarness, shop: Shop
) -> None:
    shop.on(REVOKE, lost(), plain(200))
    shop.on(ORDERS, REFUSED)
    connection_id = await harness.add(shop)
    await harness.give_grant(connection_id)
    assert await harness.desk.revocation.revoke(connection_id) is RevokeOutcome.QUEUED
    await asyncio.sleep(0)  # it waits for its next try, in an hour
    harness.desk.wake()
    await harness.until(Revoked, lambda event: event.outcome is RevokeOutcome.CONFIRMED)
    assert harness.grant(connection_id).state is GrantState.REVOKED


async def test_a_queued_revocation_goes_on_at_the_next_start(tmp_path: Path, shop: Shop) -> None:
    vault = DeniableVault()
    shop.on(REVOKE, plain(500))
    async with DeskHarness(tmp_path, vault=vault) as first:
        connection_id = await first.add(shop)
        await first.give_grant(connection_id)
        await first.desk.revocation.revoke(connection_id)
    shop.on(REVOKE, plain(200))
    shop.on(ORDERS, REFUSED)
    async with DeskHarness(tmp_path, vault=vault) as second:
        assert (await second.until(Revoked)).outcome is RevokeOutcome.CONFIRMED
        assert second.grant(connection_id).state is GrantState.REVOKED
        assert set(vault.held(connection_id)) == {SecretKind.CLIENT_SECRET}


async def test_forgetting_wipes_the_tokens_without_the_servers_word(harness: DeskHarness, shop: Shop) -> None:
    shop.on(REVOKE, plain(500))
    connection_id = await harness.add(shop)
    await harness.give_grant(connection_id)
    await harness.desk.revocation.revoke(connection_id)
    calls = len(shop.received)
    await harness.desk.revocation.forget(connection_id)
    assert harness.grant(connection_id).state is GrantState.FORGOTTEN
    assert set(harness.vault.held(connection_id)) == {SecretKind.CLIENT_SECRET}
    outcomes = [event.outcome for event in harness.all_of(Revoked)]
    assert outcomes == [RevokeOutcome.QUEUED, RevokeOutcome.FORGOTTEN]
    assert len(shop.received) == calls


async def test_a_removed_connection_is_not_revoked_again_and_again(
    monkeypatch: pytest.MonkeyPatch, harness: DeskHarness, shop: Shop
) -> None:
    monkeypatch.setattr(revocation, "backoff", lambda failures: 0.02)
    shop.on(REVOKE, plain(500))
    connection_id = await harness.add(shop)
    await harness.give_grant(connection_id)
    await harness.desk.revocation.revoke(connection_id)
    await harness.desk.remove(connection_id)
    assert not [t for t in asyncio.all_tasks() if t.get_name() == "revoke again" and not t.cancelling()]
    assert set(harness.notice_titles()) == {"Revoking waits for Brutlers"}


async def test_what_another_process_left_queued_is_taken_up_once(harness: DeskHarness, shop: Shop) -> None:
    shop.on(REVOKE, plain(500))
    connection_id = await harness.add(shop)
    await harness.give_grant(connection_id, state=GrantState.REVOKE_QUEUED)
    await harness.desk.look_again()
    await harness.until(Revoked, lambda event: event.outcome is RevokeOutcome.QUEUED)
    asked = len(shop.to(REVOKE))
    for _ in range(3):
        await harness.desk.look_again()
    assert [task.get_name() for task in asyncio.all_tasks()].count("revoke again") == 1
    shop.on(REVOKE, plain(200))
    await harness.desk.revoke(connection_id)
    assert len(shop.to(REVOKE)) == asked + len(BOTH)
    assert harness.desk.revocation._own == set()


async def test_a_wrong_client_keeps_the_tokens_and_stays_queued(harness: DeskHarness, shop: Shop) -> None:
    shop.on(REVOKE, as_json({"error": "invalid_client"}, status=401))
    connection_id = await harness.add(shop)
    await harness.give_grant(connection_id)
    with pytest.raises(InvalidClient):
        await harness.desk.revocation.revoke(connection_id)
    assert harness.grant(connection_id).state is GrantState.REVOKE_QUEUED
    assert set(harness.vault.held(connection_id)) == set(SecretKind)


async def test_a_missing_client_secret_stays_queued(harness: DeskHarness, shop: Shop) -> None:
    connection_id = await harness.add(shop, client_secret=None)
    await harness.give_grant(connection_id)
    with pytest.raises(ClientSecretMissing):
        await harness.desk.revocation.revoke(connection_id)
    assert harness.grant(connection_id).state is GrantState.REVOKE_QUEUED
    assert shop.received == []


@pytest.mark.parametrize("denied", ["get", "delete"])
async def test_a_locked_keyring_leaves_the_revocation_queued_until_it_opens(
    harness: DeskHarness, shop: Shop, denied: str
) -> None:
    shop.on(REVOKE, plain(200))
    shop.on(ORDERS, REFUSED)
    connection_id = await harness.add(shop)
    await harness.give_grant(connection_id)
    harness.vault.denied = {denied}
    with pytest.raises(VaultDenied):
        await harness.desk.revocation.revoke(connection_id)
    assert harness.grant(connection_id).state is GrantState.REVOKE_QUEUED
    harness.vault.denied = set()
    await harness.desk.retry(connection_id)
    assert harness.grant(connection_id).state is GrantState.REVOKED
    assert set(harness.vault.held(connection_id)) == {SecretKind.CLIENT_SECRET}


async def test_a_renewal_on_its_way_is_let_end_and_its_tokens_are_the_ones_revoked(
    harness: DeskHarness, shop: Shop
) -> None:
    from threading import Event

    gate = Event()
    shop.on("/api/oauth/token", Reply(tokens(1).chunks, gate=gate))
    shop.on(REVOKE, plain(200))
    shop.on(ORDERS, REFUSED)
    connection_id = await harness.add(shop)
    await harness.give_grant(connection_id, expires_in=0)
    harness.desk.orders.follow_again(connection_id)
    await shop.until("/api/oauth/token")
    revoking = asyncio.create_task(harness.desk.revocation.revoke(connection_id))
    await asyncio.sleep(0)
    gate.set()
    assert await revoking is RevokeOutcome.CONFIRMED
    assert revoked_tokens(shop) == ["brut_rt_1", "brut_at_1"]


async def test_tokens_that_wait_for_the_keyring_are_revoked_too(harness: DeskHarness, shop: Shop) -> None:
    shop.on("/api/oauth/token", tokens(1))
    shop.on(REVOKE, plain(200))
    shop.on(ORDERS, REFUSED)
    connection_id = await harness.add(shop)
    await harness.give_grant(connection_id, expires_in=0)
    harness.vault.denied = {"set"}
    assert isinstance((await harness.fetched(connection_id)).error, VaultDenied)
    with pytest.raises(VaultDenied):
        await harness.desk.revocation.revoke(connection_id)
    assert harness.grant(connection_id).state is GrantState.REVOKE_QUEUED
    assert shop.to(REVOKE) == []
    harness.vault.denied = set()
    assert await harness.desk.revocation.revoke(connection_id) is RevokeOutcome.CONFIRMED
    assert revoked_tokens(shop) == ["brut_rt_1", "brut_at_1"]


async def test_what_the_keyring_refused_is_taken_up_when_somebody_comes_back_after_a_while(
    harness: DeskHarness, shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    connection_id = await harness.add(shop)
    await harness.give_grant(connection_id)
    shop.on(ORDERS, REFUSED)
    shop.on(REVOKE, plain(200, b""))
    harness.vault.denied = {"get"}
    with pytest.raises(VaultDenied):
        await harness.desk.revoke(connection_id)
    assert harness.grant(connection_id).state is GrantState.REVOKE_QUEUED
    harness.vault.denied = set()
    harness.desk.wake()  # the keyring's own question has just given the focus back
    assert not harness.desk.revocation._retries
    monkeypatch.setattr(revocation, "DENIED_REST", 0.0)
    harness.desk.revocation._rest(connection_id)
    harness.desk.wake()
    assert (await harness.until(Revoked)).outcome is RevokeOutcome.CONFIRMED
    assert revoked_tokens(shop) == BOTH

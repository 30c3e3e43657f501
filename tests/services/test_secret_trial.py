"""Trying a secret before it is stored: what is sent where, and what comes of each answer."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from support.desk_harness import DeskHarness, draft_for
from support.hostile_server import Shop, as_json, hold, plain

from brutlers_desktop.domain.connections import GrantState
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import DiskFault, VaultDenied
from brutlers_desktop.services import secret_trial
from brutlers_desktop.services.secret_trial import Verdict
from brutlers_desktop.vault.names import SecretKind

TOKEN = "/api/oauth/token"
GRANT = as_json({"error": "invalid_grant"}, status=400)
CLIENT = as_json({"error": "invalid_client"}, status=401)
NEW = Secret("brut_secret_2")


@pytest.fixture
def server() -> Iterator[Shop]:
    with Shop() as running:
        yield running


def sent(server: Shop) -> list[str]:
    """The secrets that reached the server."""
    return [request.form["client_secret"] for request in server.to(TOKEN)]


async def test_a_trial_stores_nothing_and_touches_no_grant(harness: DeskHarness, server: Shop) -> None:
    connection_id = await harness.add(server)
    await harness.give_grant(connection_id)
    before, held = harness.connection(connection_id), harness.vault.held(connection_id)
    server.on(TOKEN, GRANT, CLIENT)
    trial = await harness.desk.secret_trial.run(draft_for(server, client_secret=NEW), connection_id)
    assert trial.verdict is Verdict.RIGHT
    assert sent(server)[0] == NEW.reveal()
    assert (harness.connection(connection_id), harness.vault.held(connection_id)) == (before, held)
    assert server.received == server.to(TOKEN)
    server.on(TOKEN, CLIENT)
    trial = await harness.desk.secret_trial.run(draft_for(server, client_secret=NEW), connection_id)
    assert trial.verdict is Verdict.WRONG
    assert harness.grant(connection_id).state is GrantState.ACTIVE


@pytest.mark.parametrize("reply", [plain(502, b"<html>"), as_json({"error": "Unauthorized"}, status=401)])
async def test_an_odd_answer_is_told_without_the_secret(
    harness: DeskHarness, server: Shop, reply: object
) -> None:
    connection_id = await harness.add(server)
    server.on(TOKEN, reply)
    trial = await harness.desk.secret_trial.run(draft_for(server, client_secret=NEW), connection_id)
    assert trial.verdict is Verdict.UNTOLD
    assert trial.why
    assert NEW.reveal() not in trial.why


async def test_a_server_that_takes_any_secret_proves_none(harness: DeskHarness, server: Shop) -> None:
    connection_id = await harness.add(server)
    server.on(TOKEN, GRANT)
    trial = await harness.desk.secret_trial.run(draft_for(server, client_secret=NEW), connection_id)
    assert trial.verdict is Verdict.UNTOLD


async def test_a_server_that_is_silent_holds_nobody_up(
    harness: DeskHarness, server: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(secret_trial, "ADD_PATIENCE", 0.05)
    server.on(TOKEN, hold())
    trial = await harness.desk.secret_trial.run(draft_for(server))
    assert trial.verdict is Verdict.UNTOLD


async def test_only_what_changed_is_tried(harness: DeskHarness, server: Shop) -> None:
    connection_id = await harness.add(server)
    unchanged = draft_for(server, client_secret=None)
    for draft in (
        unchanged,
        replace(unchanged, name="New"),
        replace(unchanged, base_url="http://127.0.0.1:1"),
    ):
        trial = await harness.desk.secret_trial.run(draft, connection_id)
        assert trial.verdict is Verdict.NOT_NEEDED
    assert server.received == []


async def test_another_client_id_is_tried_with_the_stored_secret_at_the_same_server_only(
    harness: DeskHarness, server: Shop
) -> None:
    connection_id = await harness.add(server)
    server.on(TOKEN, CLIENT)
    changed = draft_for(server, client_secret=None, client_id="brut_app_2")
    trial = await harness.desk.secret_trial.run(changed, connection_id)
    assert trial.verdict is Verdict.WRONG
    assert sent(server) == [server.client_secret]
    with Shop() as elsewhere:
        elsewhere.on(TOKEN, CLIENT)
        moved = replace(changed, base_url=elsewhere.base_url)
        assert (await harness.desk.secret_trial.run(moved, connection_id)).verdict is Verdict.NOT_NEEDED
        assert elsewhere.received == []


async def test_a_locked_keyring_is_said(harness: DeskHarness, server: Shop) -> None:
    connection_id = await harness.add(server)
    harness.vault.denied = {"get"}
    with pytest.raises(VaultDenied):
        await harness.desk.secret_trial.run(
            draft_for(server, client_secret=None, client_id="brut_app_2"), connection_id
        )


async def test_a_full_disk_leaves_the_old_secret_with_the_old_registration(
    harness: DeskHarness, server: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFault("The disk is full", "Free some space.")

    connection_id = await harness.add(server)
    with monkeypatch.context() as patch:
        patch.setattr(harness.store, "update", full)
        with pytest.raises(DiskFault):
            await harness.desk.edit(
                connection_id, draft_for(server, client_secret=NEW, client_id="brut_app_2")
            )
    assert harness.connection(connection_id).client_id == server.client_id
    assert harness.vault.held(connection_id) == {SecretKind.CLIENT_SECRET: server.client_secret}

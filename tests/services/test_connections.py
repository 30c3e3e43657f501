from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from support.desk_harness import DeniableVault, DeskHarness, draft_for

from brutlers_desktop.domain.connections import GrantState
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import Action, AppError, DiskFault, InputError, VaultDenied
from brutlers_desktop.services.connections import ClientSecretMissing
from brutlers_desktop.services.events import ConnectionsChanged
from brutlers_desktop.vault.names import SecretKind

SERVER = SimpleNamespace(
    base_url="https://brutlers.example",
    client_id="brut_app_1",
    client_secret="brut_secret_1",
    redirect_uris=("http://127.0.0.1:28741/callback",),
)


async def test_an_added_connection_is_chosen_and_its_secret_is_in_the_vault_only(
    harness: DeskHarness,
) -> None:
    connection_id = await harness.add(SERVER)
    connection = harness.connection(connection_id)
    assert harness.desk.connections.chosen == connection
    assert (connection.name, connection.client_id) == ("Shop", "brut_app_1")
    assert (connection.base_url, connection.redirect_uris) == (SERVER.base_url, SERVER.redirect_uris)
    assert connection.grant is None
    assert harness.vault.held(connection_id) == {SecretKind.CLIENT_SECRET: "brut_secret_1"}
    assert await harness.desk.connections.client_secret(connection_id) == Secret("brut_secret_1")
    assert "brut_secret_1" not in (harness.folder / "connections.json").read_text()
    assert harness.all_of(ConnectionsChanged)


async def test_connections_and_the_choice_are_there_at_the_next_start(tmp_path: Path) -> None:
    vault = DeniableVault()
    async with DeskHarness(tmp_path, vault=vault) as first:
        one = await first.add(SERVER)
        two = await first.add(SERVER, name="Second")
        await first.desk.connections.choose(one)
    async with DeskHarness(tmp_path, vault=vault) as second:
        assert [c.id for c in second.desk.connections.all] == [one, two]
        assert second.desk.connections.chosen == second.connection(one)
        assert await second.desk.connections.client_secret(two) == Secret("brut_secret_1")


async def test_a_name_is_taken_whatever_its_case(harness: DeskHarness) -> None:
    first = await harness.add(SERVER, name="Straße")
    second = await harness.add(SERVER, name="Other")
    with pytest.raises(InputError) as refused:
        await harness.add(SERVER, name="STRASSE")
    assert refused.value.field == "connectionName"
    with pytest.raises(InputError):
        await harness.desk.edit(second, draft_for(SERVER, name="straße"))
    await harness.desk.edit(first, draft_for(SERVER, name="STRASSE"))
    assert [c.name for c in harness.desk.connections.all] == ["STRASSE", "Other"]
    assert len(harness.vault.ever) == 1


async def test_an_edit_changes_all_but_the_id_and_keeps_the_secret_if_none_is_given(
    harness: DeskHarness,
) -> None:
    connection_id = await harness.add(SERVER)
    changed = draft_for(
        SERVER,
        name="New name",
        client_secret=None,
        redirect_uris=("http://127.0.0.1:28742/callback",),
        scopes=("orders:read",),
        base_url="https://staging.example",
        client_id="brut_app_2",
    )
    await harness.desk.edit(connection_id, changed)
    connection = harness.connection(connection_id)
    assert (connection.name, connection.scopes) == ("New name", ("orders:read",))
    assert (connection.base_url, connection.client_id) == ("https://staging.example", "brut_app_2")
    assert harness.vault.held(connection_id) == {SecretKind.CLIENT_SECRET: "brut_secret_1"}
    await harness.desk.edit(connection_id, replace(changed, client_secret=Secret("brut_secret_2")))
    assert harness.vault.held(connection_id) == {SecretKind.CLIENT_SECRET: "brut_secret_2"}


EVIL = {"base_url": "https://evil.example"}


@pytest.mark.parametrize(
    ("state", "moved", "field"),
    [
        (GrantState.ACTIVE, EVIL, "baseUrl"),
        (GrantState.REVOKE_QUEUED, EVIL, "baseUrl"),
        (GrantState.ACTIVE, {"client_id": "brut_app_2"}, "clientId"),
    ],
)
async def test_a_live_grant_does_not_move_to_another_server_or_app(
    harness: DeskHarness, state: GrantState, moved: dict[str, str], field: str
) -> None:
    connection_id = await harness.add(SERVER)
    await harness.give_grant(connection_id, state=state, access=None, refresh=None)
    before = harness.connection(connection_id)
    with pytest.raises(InputError) as refused:
        await harness.desk.edit(connection_id, draft_for(SERVER, client_secret=Secret("other"), **moved))
    assert refused.value.field == field
    assert harness.connection(connection_id) == before
    assert harness.vault.held(connection_id)[SecretKind.CLIENT_SECRET] == "brut_secret_1"


async def test_a_grant_that_another_process_just_got_binds_the_connection_too(harness: DeskHarness) -> None:
    connection_id = await harness.add(SERVER)
    await harness.give_grant(connection_id, access="a", refresh="r")
    live = harness.grant(connection_id)
    await harness.desk.connections.change_grant(
        connection_id, lambda old: replace(old, state=GrantState.SIGN_IN_NEEDED)
    )
    harness.store.update(connection_id, lambda c: replace(c, grant=live))
    with pytest.raises(InputError):
        await harness.desk.edit(connection_id, draft_for(SERVER, **EVIL))
    assert harness.vault.held(connection_id)[SecretKind.REFRESH_TOKEN] == "r"


async def test_a_waiting_revocation_takes_a_corrected_client_id_and_keeps_its_tokens(
    harness: DeskHarness,
) -> None:
    connection_id = await harness.add(SERVER)
    await harness.give_grant(connection_id, state=GrantState.REVOKE_QUEUED, access="a", refresh="r")
    await harness.desk.edit(connection_id, draft_for(SERVER, client_id="brut_app_2"))
    assert harness.connection(connection_id).client_id == "brut_app_2"
    assert harness.grant(connection_id).state is GrantState.REVOKE_QUEUED
    assert harness.vault.held(connection_id)[SecretKind.REFRESH_TOKEN] == "r"


async def test_tokens_of_a_lost_grant_are_deleted_before_the_connection_moves(harness: DeskHarness) -> None:
    connection_id = await harness.add(SERVER)
    await harness.give_grant(connection_id, state=GrantState.SIGN_IN_NEEDED, access="a", refresh="r")
    await harness.desk.edit(connection_id, draft_for(SERVER, **EVIL))
    assert set(harness.vault.held(connection_id)) == {SecretKind.CLIENT_SECRET}


async def test_a_dead_grant_ends_when_its_connection_moves_and_stays_when_it_does_not(
    harness: DeskHarness,
) -> None:
    connection_id = await harness.add(SERVER)
    await harness.give_grant(connection_id, state=GrantState.REVOKED, access=None, refresh=None)
    await harness.desk.edit(connection_id, draft_for(SERVER, name="Renamed"))
    assert harness.grant(connection_id).state is GrantState.REVOKED
    await harness.desk.edit(connection_id, draft_for(SERVER, base_url="https://staging.example"))
    assert harness.connection(connection_id).grant is None


async def test_a_removed_connection_leaves_no_secret(harness: DeskHarness) -> None:
    connection_id = await harness.add(SERVER)
    other = await harness.add(SERVER, name="Other")
    await harness.give_grant(connection_id, state=GrantState.SIGN_IN_NEEDED)
    await harness.desk.remove(connection_id)
    assert harness.desk.connections.get(connection_id) is None
    assert harness.vault.held(connection_id) == {}
    assert harness.vault.held(other)
    assert connection_id not in (harness.folder / "connections.json").read_text()
    assert harness.desk.connections.chosen == harness.connection(other)


async def test_a_locked_keyring_adds_and_removes_nothing(harness: DeskHarness) -> None:
    connection_id = await harness.add(SERVER)
    harness.vault.denied = {"set", "delete"}
    with pytest.raises(VaultDenied):
        await harness.add(SERVER, name="Other")
    with pytest.raises(VaultDenied):
        await harness.desk.remove(connection_id)
    assert [c.id for c in harness.desk.connections.all] == [connection_id]
    assert harness.vault.held(connection_id)


async def test_a_full_disk_leaves_no_secret_of_a_connection_that_was_not_added(
    monkeypatch: pytest.MonkeyPatch, harness: DeskHarness
) -> None:
    def full(*_: object) -> None:
        raise DiskFault("The disk is full", "Free some space.")

    with monkeypatch.context() as patch:
        patch.setattr(harness.store, "add", full)
        with pytest.raises(DiskFault):
            await harness.add(SERVER)
    assert harness.desk.connections.all == ()
    assert harness.vault._entries == {}


async def test_a_missing_client_secret_says_how_to_enter_it(harness: DeskHarness) -> None:
    connection_id = await harness.add(SERVER, client_secret=None)
    with pytest.raises(ClientSecretMissing) as missing:
        await harness.desk.connections.client_secret(connection_id)
    assert missing.value.action is Action.EDIT_CONNECTION


async def test_a_connection_removed_elsewhere_can_no_longer_be_edited(harness: DeskHarness) -> None:
    connection_id = await harness.add(SERVER)
    harness.store.remove(connection_id)
    with pytest.raises(AppError):
        await harness.desk.edit(connection_id, draft_for(SERVER, name="New"))
    await harness.desk.connections.reload(connection_id)
    with pytest.raises(AppError):
        await harness.desk.edit(connection_id, draft_for(SERVER, name="New"))


async def test_a_damaged_file_is_set_aside_and_said(tmp_path: Path) -> None:
    (tmp_path / "connections.json").write_text("{")
    async with DeskHarness(tmp_path) as harness:
        assert harness.desk.connections.all == ()
        assert harness.notice_titles() == ["The list of connections was damaged"]


async def test_a_file_of_a_newer_version_is_said_on_the_page_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "connections.json"
    path.write_text('{"version": 99}')
    harness = DeskHarness(tmp_path)
    with pytest.raises(DiskFault):
        await harness.desk.start()
    assert harness.desk.fault is not None
    await harness.desk.aclose()
    assert path.read_text() == '{"version": 99}'

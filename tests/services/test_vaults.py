"""Where the secrets are, for coroutines, on the desk's own parts; and nothing of them in clear after every move."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from support.desk_harness import DeniableVault, DeskHarness
from support.stored_connections import SHOP
from support.vaults import LastingVault

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import EnvironmentFault, PassphraseNeeded, VaultDenied
from brutlers_desktop.services.vaults import (
    Vaults,
    VaultState,
    is_passphrase_needed,
    open_profile_vault,
)
from brutlers_desktop.store.connections import ConnectionStore
from brutlers_desktop.vault.memory import MemoryVault
from brutlers_desktop.vault.names import DATABASE_KEY, SecretKind, entry_name
from brutlers_desktop.vault.opening import OpenedVault
from brutlers_desktop.vault.worker import VaultWorker

PASSPHRASE = Secret("of the back room")
CANARY = Secret("brut_secret_canary-5d0c")


@pytest.fixture
def keyring() -> LastingVault:
    return LastingVault()


@pytest.fixture
async def worker(tmp_path: Path, keyring: LastingVault) -> AsyncIterator[VaultWorker]:
    worker = VaultWorker(lambda: open_profile_vault(tmp_path, lambda: OpenedVault(keyring)))
    yield worker
    worker.close()


@pytest.fixture
def vaults(tmp_path: Path, worker: VaultWorker, monkeypatch: pytest.MonkeyPatch) -> Vaults:
    monkeypatch.setattr("brutlers_desktop.vault.file_vault.KDF_ROUNDS", 1000)
    return Vaults(
        worker, tmp_path, ConnectionStore(tmp_path / "connections.json", tmp_path / "connections.lock")
    )


async def test_every_secret_of_every_connection_moves_with_the_archives_key(
    vaults: Vaults, worker: VaultWorker, keyring: LastingVault, tmp_path: Path
) -> None:
    store = ConnectionStore(tmp_path / "connections.json", tmp_path / "connections.lock")
    store.add(SHOP)
    names = [DATABASE_KEY, *(entry_name(SHOP.id, kind) for kind in SecretKind)]
    for name in names:
        keyring.set(name, CANARY)
    await vaults.move_to_file(PASSPHRASE)
    assert await vaults.state() is VaultState.FILE
    assert not keyring._entries
    assert [await worker.get(name) for name in names] == [CANARY] * len(names)
    for file in tmp_path.iterdir():
        assert b"canary" not in file.read_bytes()
    await vaults.change_passphrase(PASSPHRASE, Secret("another one"))
    await vaults.move_to_keyring(Secret("another one"), {})
    assert keyring._entries.keys() == set(names)
    assert not [file.name for file in tmp_path.iterdir() if file.suffix == ".vault"]


async def test_a_connection_list_that_cannot_be_read_stops_the_move(
    vaults: Vaults, keyring: LastingVault, tmp_path: Path
) -> None:
    (tmp_path / "connections.json").mkdir()
    keyring.set(DATABASE_KEY, CANARY)
    with pytest.raises(VaultDenied):
        await vaults.move_to_file(PASSPHRASE)
    assert await vaults.state() is VaultState.KEYRING
    assert keyring.get(DATABASE_KEY) == CANARY


async def test_the_next_start_needs_the_passphrase(
    vaults: Vaults, keyring: LastingVault, tmp_path: Path
) -> None:
    keyring.set(DATABASE_KEY, CANARY)
    assert not is_passphrase_needed(tmp_path)
    await vaults.move_to_file(PASSPHRASE)
    assert is_passphrase_needed(tmp_path)
    closed = open_profile_vault(tmp_path, lambda: OpenedVault(keyring)).vault
    with pytest.raises(PassphraseNeeded):
        closed.get(DATABASE_KEY)
    opened = open_profile_vault(tmp_path, lambda: OpenedVault(keyring), PASSPHRASE)
    assert opened.vault.get(DATABASE_KEY) == CANARY
    opened.close()


async def test_a_first_passphrase_is_offered_only_where_no_archives_key_waits_in_a_keyring(
    tmp_path: Path,
) -> None:
    notice = EnvironmentFault("Secrets are held for this run only", "So it is.")
    worker = VaultWorker(lambda: open_profile_vault(tmp_path, lambda: OpenedVault(MemoryVault(), notice)))
    vaults = Vaults(worker, tmp_path, ConnectionStore(tmp_path / "c.json", tmp_path / "c.lock"))
    assert await vaults.may_choose()
    (tmp_path / "orders.db").write_bytes(b"x" * 4096)
    assert not await vaults.may_choose()
    worker.close()


async def test_what_is_held_for_this_run_on_purpose_is_not_moved(tmp_path: Path) -> None:
    async with DeskHarness(tmp_path, vault=DeniableVault()) as harness:
        assert not await harness.desk.vaults.may_choose()
        with pytest.raises(VaultDenied):
            await harness.desk.vaults.move_to_file(PASSPHRASE)

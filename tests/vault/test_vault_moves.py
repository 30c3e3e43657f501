"""Moving between a real Secret Service and the file: nothing of a secret is left where it was, in clear or at all."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import secretstorage
from support.secret_service import SecretService

from brutlers_desktop.domain.connections import Connection
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import VaultDenied
from brutlers_desktop.store import files
from brutlers_desktop.vault.names import all_names
from brutlers_desktop.vault.opening import open_vault
from brutlers_desktop.vault.profile_vault import ProfileVault, VaultState

PASSPHRASE, ANOTHER = Secret("canary-passphrase-one"), Secret("canary-passphrase-two")
NAMES = all_names(Connection(id=each, name=each, client_id="brut_app_1") for each in ("a", "b"))
HELD = {name: Secret(f"canary-{name}") for name in NAMES}


@pytest.fixture
def vault(desktop: SecretService, quick_key: None, tmp_path: Path) -> Iterator[ProfileVault]:
    vault = ProfileVault(tmp_path, lambda: open_vault("Brutlers Desktop (moves)"), files)
    for name, secret in HELD.items():
        vault.set(name, secret)
    yield vault
    vault.close()


def in_keyring() -> list[str]:
    """What every collection of the Secret Service holds of ours."""
    with closing(secretstorage.dbus_init()) as bus:
        return [
            f"{item.get_label()} {item.get_attributes()} {item.get_secret()!r}"
            for collection in secretstorage.get_all_collections(bus)
            for item in collection.get_all_items()
            if "(moves)" in str(item.get_attributes()) or b"canary" in item.get_secret()
        ]


def in_clear(*folders: Path) -> list[str]:
    """Which files under the folders hold a canary in clear."""
    return [
        each.name
        for folder in folders
        for each in folder.rglob("*")
        if each.is_file()
        and (b"canary" in each.read_bytes() or "canary".encode("utf-16-le") in each.read_bytes())
    ]


def held(vault: ProfileVault) -> dict[str, Secret | None]:
    return {name: vault.get(name) for name in NAMES}


def test_there_and_back_leaves_nothing_behind(
    vault: ProfileVault, desktop: SecretService, tmp_path: Path
) -> None:
    assert len(in_keyring()) == len(HELD)
    vault.move_to_file(PASSPHRASE, lambda: NAMES)
    assert in_keyring() == []
    assert held(vault) == HELD
    vault.change_passphrase(PASSPHRASE, ANOTHER)
    vault.set(NAMES[0], HELD[NAMES[0]])
    assert in_clear(tmp_path, desktop.home) == []
    vault.move_to_keyring(ANOTHER, {})
    assert held(vault) == HELD
    assert len(in_keyring()) == len(HELD)
    assert in_clear(tmp_path, desktop.home) == []
    assert not list(tmp_path.glob("secrets-*"))
    for name in NAMES:
        vault.delete(name)


def test_a_locked_keyring_refuses_both_ways(
    vault: ProfileVault, desktop: SecretService, tmp_path: Path
) -> None:
    desktop.lock()
    with pytest.raises(VaultDenied, match="locked"):
        vault.move_to_file(PASSPHRASE, lambda: NAMES)
    assert not list(tmp_path.glob("secrets-*"))
    desktop.unlock()
    assert held(vault) == HELD
    vault.move_to_file(PASSPHRASE, lambda: NAMES)
    desktop.lock()
    with pytest.raises(VaultDenied, match="locked"):
        vault.move_to_keyring(PASSPHRASE, {})
    assert vault.state() is VaultState.FILE
    assert held(vault) == HELD
    desktop.unlock()
    vault.sweep()
    assert in_keyring() == []

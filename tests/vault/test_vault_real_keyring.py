"""The vault against a real Secret Service."""

import subprocess
import sys
from collections.abc import Callable

import pytest
from support.secret_service import SecretService, require, secret_service, session_bus

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import VaultDenied
from brutlers_desktop.vault.keyring_vault import KeyringVault
from brutlers_desktop.vault.limits import MAX_UTF16_BYTES
from brutlers_desktop.vault.memory import MemoryVault
from brutlers_desktop.vault.opening import open_vault
from brutlers_desktop.vault.ports import Vault

LOCKED = "Your keyring is locked"


@pytest.fixture
def vault(desktop: SecretService, request: pytest.FixtureRequest) -> Vault:
    opened = open_vault(f"Brutlers Desktop ({request.node.name})")
    assert isinstance(opened.vault, KeyringVault)
    assert opened.notice is None
    return opened.vault


def test_a_secret_is_found_again_by_another_process(
    vault: Vault, desktop: SecretService, request: pytest.FixtureRequest
) -> None:
    vault.set("a:refresh-token", Secret("brut_rt_1"))
    program = (
        "import sys; from brutlers_desktop.vault.opening import open_vault;"
        "secret = open_vault(sys.argv[1]).vault.get('a:refresh-token'); print(secret and secret.reveal())"
    )
    service = f"Brutlers Desktop ({request.node.name})"
    done = subprocess.run(
        [sys.executable, "-c", program, service],
        env=desktop.environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "brut_rt_1\n"
    assert vault.persistent


def test_a_missing_entry_is_none_and_its_removal_no_error(vault: Vault) -> None:
    assert vault.get("nothing") is None
    vault.delete("nothing")


def test_a_newer_secret_replaces_the_older(vault: Vault) -> None:
    for text in ("one", "two", "two"):
        vault.set("name", Secret(text))
        assert vault.get("name") == Secret(text)
    vault.delete("name")
    assert vault.get("name") is None


@pytest.mark.parametrize(
    "text",
    [
        "Müller 🧵 \u202eabc\u202c ﷽",
        "",
        " \n\t ",
        "\x00",
        "x" * (MAX_UTF16_BYTES // 2),
        "🧵" * (MAX_UTF16_BYTES // 4),
    ],
)
def test_any_text_up_to_the_limit_comes_back_as_it_was(vault: Vault, text: str) -> None:
    vault.set("name", Secret(text))
    assert vault.get("name") == Secret(text)


def test_two_profiles_side_by_side_do_not_see_each_other(desktop: SecretService) -> None:
    real, private = open_vault("Brutlers Desktop").vault, open_vault("Brutlers Desktop (1f)").vault
    real.set("name", Secret("real"))
    assert private.get("name") is None
    private.set("name", Secret("private"))
    private.delete("name")
    assert real.get("name") == Secret("real")
    real.delete("name")


@pytest.mark.parametrize(
    "call",
    [
        lambda vault: vault.get("name"),
        lambda vault: vault.get("nothing"),
        lambda vault: vault.set("name", Secret("new")),
        lambda vault: vault.delete("name"),
    ],
    ids=["get", "get-missing", "set", "delete"],
)
def test_a_locked_keyring_denies_and_keeps_what_it_holds(
    vault: Vault, desktop: SecretService, call: Callable[[Vault], object]
) -> None:
    vault.set("name", Secret("old"))
    desktop.lock()
    with pytest.raises(VaultDenied) as denied:
        call(vault)
    assert denied.value.title == LOCKED
    desktop.unlock()
    assert vault.get("name") == Secret("old")


def test_a_keyring_locked_at_the_start_is_not_replaced_by_memory(desktop: SecretService) -> None:
    desktop.lock()
    opened = open_vault("Brutlers Desktop")
    assert opened.vault.persistent
    assert opened.notice is None
    with pytest.raises(VaultDenied):
        opened.vault.get("name")
    desktop.unlock()
    assert opened.vault.get("name") is None


def test_a_keyring_that_goes_away_denies(desktop: SecretService, monkeypatch: pytest.MonkeyPatch) -> None:
    with secret_service() as short:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", short.address)
        vault = open_vault("Brutlers Desktop").vault
        vault.set("name", Secret("x"))
    with pytest.raises(VaultDenied) as denied:
        vault.get("name")
    assert denied.value.title == "Your keyring cannot be reached"


@pytest.mark.parametrize(
    "address", [None, "", "disabled:", "unix:path=/nonexistent/bus", "tcp:host=127.0.0.1,port=1"]
)
def test_without_a_session_bus_secrets_are_held_for_this_run_and_said_so(
    desktop: SecretService, monkeypatch: pytest.MonkeyPatch, address: str | None
) -> None:
    if address is None:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    else:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    opened = open_vault("Brutlers Desktop")
    assert isinstance(opened.vault, MemoryVault)
    assert opened.notice is not None
    assert opened.notice.title == "Secrets are held for this run only"


def test_a_bus_without_a_secret_service_is_the_same(
    desktop: SecretService, monkeypatch: pytest.MonkeyPatch
) -> None:
    with session_bus() as bus:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
        assert not open_vault("Brutlers Desktop").vault.persistent


@pytest.mark.parametrize("backend", ["keyring.backends.null.Keyring", "keyring.backends.fail.Keyring"])
def test_a_backend_that_keeps_nothing_is_never_used(
    desktop: SecretService, monkeypatch: pytest.MonkeyPatch, backend: str
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", backend)
    assert not open_vault("Brutlers Desktop").vault.persistent


def test_a_chosen_backend_that_cannot_be_loaded_denies(
    desktop: SecretService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "no.such.Keyring")
    with pytest.raises(VaultDenied):
        open_vault("Brutlers Desktop")


def test_a_chosen_chain_stands_for_its_best_member(desktop: SecretService) -> None:
    # In a process of its own: the library searches for the members of a chain once in a process's life.
    program = "from brutlers_desktop.vault.opening import open_vault; print(open_vault('x').vault.persistent)"
    chain = {"PYTHON_KEYRING_BACKEND": "keyring.backends.chainer.ChainerBackend"}
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=desktop.environment | chain,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "True\n"


def test_the_sandbox_asks_for_no_keyring(desktop: SecretService) -> None:
    opened = open_vault(None)
    assert not opened.vault.persistent
    assert opened.notice is None


def test_keyring_is_not_imported_before_a_vault_is_opened() -> None:
    program = "import sys, brutlers_desktop.vault.worker; sys.exit('keyring' in sys.modules)"
    subprocess.run([sys.executable, "-c", program], check=True)


def test_the_harness_leaves_no_process_and_no_file() -> None:
    with secret_service() as running:
        home = running.home
        assert home.exists()
    assert not home.parent.exists()
    with pytest.raises(OSError, match=r"."):
        running.connect()


def test_the_harness_names_what_is_missing() -> None:
    with pytest.raises(RuntimeError, match=r"apt-get install .*gnome-keyring"):
        require("no-such-daemon")

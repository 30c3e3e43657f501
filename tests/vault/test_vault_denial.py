"""Every foreign exception becomes VaultDenied, and nothing of its text travels along."""

import logging
import traceback
from collections.abc import Callable

import jeepney
import keyring.errors
import pytest
import secretstorage.exceptions
from jeepney.auth import AuthenticationError

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import AppError, VaultDenied
from brutlers_desktop.vault.denial import Denial, denial
from brutlers_desktop.vault.keyring_vault import KeyringVault
from brutlers_desktop.vault.limits import MAX_UTF16_BYTES
from brutlers_desktop.vault.memory import MemoryVault
from brutlers_desktop.vault.ports import Vault


def dbus_error(name: str) -> Exception:
    call = jeepney.new_method_call(jeepney.DBusAddress("/", "a.b", "a.b"), "M")
    call.header.serial = 1
    reply = jeepney.new_error(call, name)
    return jeepney.DBusErrorResponse(reply)


def windows_error(code: int) -> Exception:
    class error(Exception):  # noqa: N801  pywintypes.error is called so
        winerror = code

    return error(code, "CredWrite", "text")


def caused(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = cause
    return error


FOREIGN = [
    (keyring.errors.KeyringLocked("x"), Denial.LOCKED),
    (secretstorage.exceptions.LockedException("x"), Denial.LOCKED),
    (secretstorage.exceptions.PromptDismissedException("x"), Denial.LOCKED),
    (
        caused(keyring.errors.InitError("x"), secretstorage.exceptions.PromptDismissedException("y")),
        Denial.LOCKED,
    ),
    (dbus_error("org.freedesktop.Secret.Error.IsLocked"), Denial.LOCKED),
    (keyring.errors.PasswordSetError("x"), Denial.REFUSED),
    (keyring.errors.PasswordDeleteError("x"), Denial.REFUSED),
    (dbus_error("org.freedesktop.DBus.Error.AccessDenied"), Denial.REFUSED),
    (AuthenticationError(b"x"), Denial.REFUSED),
    (PermissionError(13, "x"), Denial.REFUSED),
    (windows_error(5), Denial.REFUSED),
    (windows_error(1312), Denial.UNREACHABLE),
    (keyring.errors.NoKeyringError("x"), Denial.UNREACHABLE),
    (secretstorage.exceptions.SecretServiceNotAvailableException("x"), Denial.UNREACHABLE),
    (dbus_error("org.freedesktop.DBus.Error.ServiceUnknown"), Denial.UNREACHABLE),
    (ConnectionResetError(104, "x"), Denial.UNREACHABLE),
    (BrokenPipeError(32, "x"), Denial.UNREACHABLE),
    (FileNotFoundError(2, "x"), Denial.UNREACHABLE),
    (TimeoutError("x"), Denial.SLOW),
    (dbus_error("org.freedesktop.DBus.Error.NoReply"), Denial.SLOW),
    (keyring.errors.InitError("x"), Denial.BROKEN),
    (keyring.errors.KeyringError("x"), Denial.BROKEN),
    (secretstorage.exceptions.ItemNotFoundException("x"), Denial.BROKEN),
    (dbus_error("org.example.Odd"), Denial.BROKEN),
    (windows_error(1783), Denial.BROKEN),
    (OSError(5, "x"), Denial.BROKEN),
    (UnicodeDecodeError("utf-8", b"brut_rt_hidden", 0, 1, "x"), Denial.BROKEN),
    (AssertionError("x"), Denial.BROKEN),
]
IDS = [f"{type(error).__name__}-{number}" for number, (error, _) in enumerate(FOREIGN)]


class Backend:
    """A keyring in memory that fails on demand, and can be unfaithful."""

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], list[str]] = {}
        self.failing: dict[str, Exception] = {}
        self.keep: Callable[[str], str] = str
        self.calls: list[str] = []

    def _called(self, operation: str) -> None:
        self.calls.append(operation)
        if operation in self.failing:
            raise self.failing[operation]

    def get_password(self, service: str, username: str) -> str | None:
        self._called("get")
        return next(iter(self.entries.get((service, username), [])), None)

    def set_password(self, service: str, username: str, password: str) -> None:
        self._called("set")
        self.entries[service, username] = [self.keep(password)]

    def delete_password(self, service: str, username: str) -> None:
        self._called("delete")
        if not self.entries.get((service, username)):
            raise keyring.errors.PasswordDeleteError("none")
        self.entries[service, username].pop(0)


@pytest.fixture
def backend() -> Backend:
    return Backend()


@pytest.fixture
def vault(backend: Backend) -> Vault:
    vault = KeyringVault("Brutlers Desktop", backend)
    vault.set("name", Secret("old"))
    return vault


@pytest.mark.parametrize(("error", "meaning"), FOREIGN, ids=IDS)
@pytest.mark.parametrize("operation", ["get", "set", "delete"])
def test_every_foreign_exception_is_mapped(
    backend: Backend, vault: Vault, operation: str, error: Exception, meaning: Denial
) -> None:
    calls: dict[str, Callable[[], object]] = {
        "get": lambda: vault.get("name"),
        "set": lambda: vault.set("name", Secret("new")),
        "delete": lambda: vault.delete("name"),
    }
    backend.failing[operation] = error
    with pytest.raises(VaultDenied) as denied:
        calls[operation]()
    assert (denied.value.title, denied.value.message) == meaning.value
    assert denied.value.__context__ is denied.value.__cause__ is None
    backend.failing.clear()
    assert vault.get("name") == Secret("old")


def test_a_text_that_quotes_the_secret_is_neither_raised_nor_logged(
    backend: Backend, vault: Vault, caplog: pytest.LogCaptureFixture
) -> None:
    backend.failing["set"] = keyring.errors.PasswordSetError("cannot keep brut_rt_hidden")
    secret = Secret("brut_rt_hidden")
    with caplog.at_level(logging.DEBUG), pytest.raises(VaultDenied) as denied:
        vault.set("name", secret)
    assert "hidden" not in "".join(traceback.format_exception(denied.value))
    assert "hidden" not in caplog.text
    assert "PasswordSetError" in caplog.text


def test_a_cause_is_followed_even_in_a_circle() -> None:
    one, two = ValueError("one"), ValueError("two")
    one.__cause__, two.__cause__ = two, one
    assert denial(one) is Denial.BROKEN


def test_what_is_read_back_must_be_what_was_stored(backend: Backend, vault: Vault) -> None:
    backend.keep = lambda text: text[:3]
    with pytest.raises(VaultDenied, match="did not keep"):
        vault.set("name", Secret("longer"))


def test_a_failing_look_at_what_was_stored_is_a_denial(backend: Backend, vault: Vault) -> None:
    backend.failing["get"] = keyring.errors.KeyringLocked("x")
    with pytest.raises(VaultDenied, match="locked"):
        vault.set("name", Secret("new"))


def test_an_entry_held_twice_is_removed_wholly(backend: Backend, vault: Vault) -> None:
    (entry,) = backend.entries.values()
    entry.append("older")
    vault.delete("name")
    assert vault.get("name") is None


def test_a_removal_without_effect_is_a_denial(
    backend: Backend, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backend, "delete_password", lambda service, username: None)
    with pytest.raises(VaultDenied, match="still there"):
        vault.delete("name")


def test_a_removal_that_another_process_did_first_is_no_error(
    backend: Backend, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(service: str, username: str) -> None:
        backend.entries.clear()
        raise keyring.errors.PasswordDeleteError("none")

    monkeypatch.setattr(backend, "delete_password", gone)
    vault.delete("name")


def test_each_entry_has_a_service_name_of_its_own(backend: Backend, vault: Vault) -> None:
    vault.set("other", Secret("x"))
    services = [service for service, _ in backend.entries]
    assert services == ["Brutlers Desktop: name", "Brutlers Desktop: other"]


@pytest.mark.parametrize(
    "text", ["x" * (MAX_UTF16_BYTES // 2 + 1), "🧵" * (MAX_UTF16_BYTES // 4) + "x", "\ud800"]
)
@pytest.mark.parametrize("kind", ["keyring", "memory"])
def test_a_secret_no_system_could_keep_whole_is_refused_before_any_call(
    backend: Backend, kind: str, text: str
) -> None:
    vault: Vault = KeyringVault("s", backend) if kind == "keyring" else MemoryVault()
    with pytest.raises(AppError) as refused:
        vault.set("name", Secret(text))
    assert not isinstance(refused.value, VaultDenied)
    assert refused.value.__context__ is None
    assert backend.calls == []
    assert vault.get("name") is None

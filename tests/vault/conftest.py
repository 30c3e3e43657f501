from collections.abc import Iterator

import pytest
from support.secret_service import SecretService, secret_service


@pytest.fixture(scope="session")
def running_secret_service() -> Iterator[SecretService]:
    with secret_service() as running:
        yield running


@pytest.fixture
def desktop(
    running_secret_service: SecretService, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SecretService]:
    """A desktop session with an unlocked keyring and no screen."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "PYTHON_KEYRING_BACKEND"):
        monkeypatch.delenv(name, raising=False)
    for name in ("DBUS_SESSION_BUS_ADDRESS", "HOME", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, running_secret_service.environment[name])
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    yield running_secret_service
    running_secret_service.unlock()


@pytest.fixture
def quick_key(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let file vaults be made with few rounds: how many there are is tested once."""
    monkeypatch.setattr("brutlers_desktop.vault.file_vault.KDF_ROUNDS", 1000)

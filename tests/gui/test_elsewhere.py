"""The window while the command line writes to the same profile."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from support.app_harness import AppHarness, scenario
from support.forked_sandbox import ForkedSandbox
from support.vaults import LastingVault
from support.writing import order, shop

from brutlers_desktop import headless, headless_outbox
from brutlers_desktop.vault.opening import OpenedVault


@pytest.fixture
def lasting_app(qapp: QApplication, tmp_path: Path) -> Iterator[AppHarness]:
    """The app with a sandbox that has no orders and a keyring that lasts, as the command line wants it."""
    with ForkedSandbox("--orders", "0") as sandbox:
        harness = AppHarness(qapp, sandbox, tmp_path / "profile", LastingVault())
        yield harness
        harness.dispose()


def effects(app: AppHarness) -> list[dict[str, Any]]:
    return list(app.sandbox.control("GET /effects")["effects"])


@scenario
async def test_a_status_of_the_command_line_is_sent_by_the_window_at_once(
    lasting_app: AppHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = lasting_app
    monkeypatch.setattr(headless, "open_vault", lambda _service: OpenedVault(app.vault))
    monkeypatch.setattr(headless_outbox, "PATIENCE", 5)
    await shop(app, order(1), order(2))
    for number, status in ((1, "IN_PRODUCTION"), (2, "FITTING_READY")):
        asked = headless_outbox.Asked(order_id=f"cmorder000{number}", status=status, may_be_new=True)
        code = await headless_outbox._status(app.settings, asked)
        assert code == headless.ExitCode.DONE
    assert [each["status"] for each in effects(app)] == ["IN_PRODUCTION", "FITTING_READY"]

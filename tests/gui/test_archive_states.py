"""What the Orders page says where its archive cannot be opened, or was not whole, and what helps."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from support.app_harness import AppHarness
from support.sandbox_process import SandboxProcess
from support.shop_orders import ORDERS, serve
from support.vaults import LastingVault

from brutlers_desktop.services.archive_key import FILE_NAME
from brutlers_desktop.store.connection import connect
from brutlers_desktop.vault.names import DATABASE_KEY

Restart = Callable[[Callable[[Path], None]], AppHarness]


@pytest.fixture
def vault() -> LastingVault:
    return LastingVault()


@pytest.fixture
def restarted(qapp: QApplication, sandbox: SandboxProcess, tmp_path: Path, vault: LastingVault) -> Restart:
    """Fill a profile, let something happen to its archive, and return an app that starts on it."""

    def restart(happens: Callable[[Path], None]) -> AppHarness:
        first = AppHarness(qapp, sandbox, tmp_path / "profile", vault)

        async def fill() -> None:
            serve(first, ORDERS)
            await first.connect()

        first.run(fill())
        happens(first.settings.data_dir / FILE_NAME)
        first.dispose()
        second = AppHarness(qapp, sandbox, tmp_path / "profile", vault)
        serve(second, ORDERS[:1], times=9)
        return second

    return restart


def test_a_locked_keyring_is_said_and_trying_again_brings_the_orders(
    restarted: Restart, vault: LastingVault
) -> None:
    app = restarted(lambda _: setattr(vault, "locked", True))

    async def unlock() -> None:
        await app.says("ordersStateTitle", "Your keyring is locked")
        assert not app.is_shown("ordersTable")
        assert app.find(QPushButton, "ordersStateButton").text() == "Try again"
        vault.locked = False
        await app.click("ordersStateButton")
        await app.until(lambda: app.application.bridge.archive is not None, "the archive")
        await app.until(lambda: app.window.orders.model.rowCount() == len(ORDERS), "the orders")
        await app.settled()
        assert app.is_shown("ordersTable")

    app.run(unlock())
    app.dispose()


def test_an_archive_of_a_later_version_is_left_alone_and_said(
    restarted: Restart, vault: LastingVault
) -> None:
    def a_later_version_writes(path: Path) -> None:
        key = vault.get(DATABASE_KEY)
        assert key is not None
        later = connect(path, key)
        later.pragma("user_version", 9999)
        later.close()

    app = restarted(a_later_version_writes)

    async def look() -> None:
        await app.says("ordersStateTitle", "newer")
        assert app.text("ordersStateMessage")
        assert not app.is_shown("ordersTable")

    app.run(look())
    app.dispose()


def test_a_damaged_archive_is_set_aside_and_what_is_lost_is_said(restarted: Restart, tmp_path: Path) -> None:
    def damage(path: Path) -> None:
        path.write_bytes(bytes(len(path.read_bytes())))

    app = restarted(damage)

    async def look() -> None:
        await app.says("noticeTitle", "The archive was damaged")
        assert "Older orders and earlier versions are lost" in app.text("noticeMessage")
        await app.until(lambda: app.window.orders.model.rowCount() == 1, "what Brutlers still tells")
        assert len(list((tmp_path / "profile").rglob("*.damaged-*.db"))) == 1

    app.run(look())
    app.dispose()

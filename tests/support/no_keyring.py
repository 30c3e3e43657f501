"""The app on a system without a keyring service, with a file vault made quickly."""

import asyncio
from collections.abc import Awaitable, Iterator
from contextlib import contextmanager
from unittest.mock import patch

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from support.app_harness import LIMIT, AppHarness

from brutlers_desktop.errors import EnvironmentFault
from brutlers_desktop.vault.memory import MemoryVault
from brutlers_desktop.vault.opening import OpenedVault

PASSPHRASE = "of the back room"
NOTICE = EnvironmentFault("Secrets are held for this run only", "This system has no keyring service.")


@contextmanager
def no_keyring() -> Iterator[None]:
    """Let no keyring be found."""
    with (
        patch(
            "brutlers_desktop.vault.opening.open_vault", lambda _service: OpenedVault(MemoryVault(), NOTICE)
        ),
        patch("brutlers_desktop.vault.file_vault.KDF_ROUNDS", 1000),
    ):
        yield


class LockedApp(AppHarness):
    """The scenario begins with the first paint: a passphrase is asked for before the services are there."""

    async def _run(self, scenario: Awaitable[None]) -> None:
        with no_keyring():
            running = self.running = asyncio.ensure_future(self.application.run())
            try:
                await scenario
            finally:
                self.window.close()
                async with asyncio.timeout(LIMIT):
                    await running
                await self.vendor.done()

    async def started(self) -> None:
        """Wait for the services."""
        await self.until(lambda: self.application.bridge.desk is not None, "the services")

    async def choose(self, passphrase: str = PASSPHRASE) -> None:
        """Choose a first passphrase."""
        await self.says("lockTitle", "Choose a passphrase")
        self.type_into("firstPassphrase", passphrase)
        self.type_into("firstPassphraseAgain", passphrase)
        await self.click("lockUnlock")
        await self.started()

    async def unlock(self, passphrase: str = PASSPHRASE) -> None:
        """Type the passphrase."""
        await type_passphrase(self, passphrase)
        await self.until(lambda: not self.is_shown("lockPage"), "the data")


async def type_passphrase(app: AppHarness, passphrase: str) -> None:
    """Type a passphrase into the lock page, and press Enter."""
    await app.until(
        lambda: app.is_shown("lockPage") and app.find(QPushButton, "lockUnlock").isEnabled(), "the question"
    )
    app.type_into("lockPassphrase", passphrase)
    QTest.keyClick(app.find(QLineEdit, "lockPassphrase"), Qt.Key.Key_Return)


def accessible_texts() -> str:
    """Return all that a screen reader could read of the whole app now, hidden controls too."""
    app = QApplication.instance()
    assert app is not None
    found: list[str] = []
    _walk(QAccessible.queryAccessibleInterface(app), found)
    return "\n".join(found)


def _walk(interface: QAccessibleInterface, found: list[str]) -> None:
    texts = (
        QAccessible.Text.Name,
        QAccessible.Text.Value,
        QAccessible.Text.Description,
        QAccessible.Text.Help,
    )
    found.extend(interface.text(kind) for kind in texts)
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None:
            _walk(child, found)

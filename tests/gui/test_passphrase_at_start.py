"""A system without a keyring: a passphrase is chosen once, and asked for at each start before anything is shown."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from support.no_keyring import PASSPHRASE, LockedApp, accessible_texts, type_passphrase
from support.sandbox_process import SandboxProcess

from brutlers_desktop.services.vaults import VaultState

Restart = Callable[[], LockedApp]


@pytest.fixture
def start(qapp: QApplication, sandbox: SandboxProcess, tmp_path: Path) -> Iterator[Restart]:
    """Start the app on the one profile of the test; it is one start at a time."""
    apps: list[LockedApp] = []

    def again() -> LockedApp:
        if apps:
            apps[-1].dispose()
        apps.append(LockedApp(qapp, sandbox, tmp_path / "profile"))
        return apps[-1]

    yield again
    apps[-1].dispose()


def test_what_was_kept_under_a_passphrase_is_back_at_the_next_start(start: Restart) -> None:
    app = start()

    async def first() -> None:
        await app.choose()
        await app.connect("Atelier Nord")
        assert app.column("Customer")
        assert not [n for n in app.shown_texts() if "this run only" in n]

    app.run(first())
    again = start()

    async def second() -> None:
        await again.says("lockTitle", "Your passphrase, please")
        assert again.application.bridge.desk is None
        assert "Atelier Nord" not in accessible_texts()
        await type_passphrase(again, "of the front room")
        await again.says("lockProblem", "not the passphrase")
        assert again.application.bridge.desk is None
        await again.unlock()
        await again.started()
        await again.until(lambda: again.application.bridge.archive is not None, "the archive")
        await again.settled()
        assert again.column("Customer")
        assert (await again.desk.vaults.state()) is VaultState.FILE

    again.run(second())
    for file in (again.settings.data_dir).iterdir():
        if file.is_file():
            content = file.read_bytes()
            assert again.sandbox.client_secret.encode() not in content
            assert PASSPHRASE.encode() not in content
            assert b"brut_rt_" not in content


def test_without_storing_the_app_goes_on_and_says_so(start: Restart) -> None:
    app = start()

    async def play() -> None:
        await app.says("lockTitle", "Choose a passphrase")
        await app.click("lockDecline")
        await app.started()
        await app.until(lambda: "Secrets are held for this run only" in app.shown_texts(), "the notice")
        await app.connect()
        assert app.column("Customer")
        QTest.keyClick(app.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        await app.until(lambda: app.is_shown("lockPassphraseDialog"), "the question")
        dialog = app.find(QDialog, "lockPassphraseDialog")
        words = " ".join(each.text() for each in dialog.findChildren(QLabel))
        assert "close the app and start it again" in words
        assert "keyring" not in words, "there is none"
        dialog.reject()

    app.run(play())
    assert not [file for file in app.settings.data_dir.iterdir() if file.name.startswith("secrets-")]


@pytest.mark.parametrize(
    ("first", "second", "label", "words"),
    [
        ("short", "short", "firstPassphraseHint", "at least 8"),
        ("of the back room", "of the back rooms", "firstPassphraseAgainHint", "not the same"),
    ],
)
def test_a_passphrase_that_cannot_be_taken_says_why(
    start: Restart, first: str, second: str, label: str, words: str
) -> None:
    app = start()

    async def play() -> None:
        await app.says("lockTitle", "Choose a passphrase")
        app.type_into("firstPassphrase", first)
        app.type_into("firstPassphraseAgain", second)
        await app.click("lockUnlock")
        await app.says(label, words)
        assert app.application.bridge.desk is None

    app.run(play())


def test_the_window_can_be_closed_before_the_passphrase_is_typed(start: Restart) -> None:
    app = start()

    async def play() -> None:
        await app.says("lockTitle", "Choose a passphrase")

    app.run(play())
    assert (
        app.window.findChild(QLabel, "ordersStateTitle") is not None or app.window.centralWidget() is not None
    )

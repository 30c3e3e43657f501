"""The lock of the window: nothing of the data can be seen or heard behind it, and work goes on."""

from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QPushButton, QToolTip
from support.app_harness import AppHarness, LockableVault, scenario
from support.no_keyring import accessible_texts, type_passphrase
from support.sandbox_process import SandboxProcess

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.services.events import Notice
from brutlers_desktop.services.lock import FREE_ATTEMPTS
from brutlers_desktop.vault.names import LOCK_PASSPHRASE

PASSPHRASE = "of the front desk"


class Keyring(LockableVault):
    """A keyring that outlives the app, and can be locked."""

    @property
    def persistent(self) -> bool:
        return True


@pytest.fixture
def keyring() -> Keyring:
    return Keyring()


@pytest.fixture
def app(
    qapp: QApplication, sandbox: SandboxProcess, tmp_path: Path, keyring: Keyring
) -> Iterator[AppHarness]:
    harness = AppHarness(qapp, sandbox, tmp_path / "profile", keyring)
    yield harness
    harness.dispose()


@pytest.fixture(autouse=True)
def _quick_hash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("brutlers_desktop.domain.passphrases._COST", 4)


async def choose(app: AppHarness, passphrase: str = PASSPHRASE) -> None:
    """Press Ctrl+L for the first time, and choose."""
    QTest.keyClick(app.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    await app.until(lambda: app.is_shown("lockPassphraseDialog"), "the question")
    app.type_into("newPassphrase", passphrase)
    app.type_into("newPassphraseAgain", passphrase)
    dialog = app.find(QDialog, "lockPassphraseDialog")
    QTest.mouseClick(dialog.findChild(QPushButton, "passphraseChangeGo"), Qt.MouseButton.LeftButton)
    await app.until(lambda: app.is_shown("lockPage"), "the lock")


def touch(app: AppHarness) -> None:
    """Let a key reach the system's window; QTest's own would run other events within the test's task."""
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier)
    QApplication.sendEvent(app.window.windowHandle(), key)


def type_keys(window: QWindow, text: str) -> None:
    """Let keys reach a window of the system, one right behind the other, as a device types them."""
    for letter in text:
        is_command = ord(letter) < 27 and letter != "\r"
        code = (
            ord(letter) + 64 if is_command else Qt.Key.Key_Return if letter == "\r" else ord(letter.upper())
        )
        held = Qt.KeyboardModifier.ControlModifier if is_command else Qt.KeyboardModifier.NoModifier
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(window, QKeyEvent(kind, code, held, letter))


async def unlock(app: AppHarness, passphrase: str = PASSPHRASE) -> None:
    await type_passphrase(app, passphrase)
    await app.until(lambda: not app.is_shown("lockPage"), "the data")


@scenario
async def test_nothing_of_the_data_can_be_seen_or_heard_while_locked(app: AppHarness) -> None:
    await app.connect("Atelier Nord")
    customers = app.column("Customer")
    QApplication.clipboard().setText("of the person")
    app.desk.events.publish(Notice("A word", "about Atelier Nord", key="k"))
    assert customers[0] in accessible_texts()
    QToolTip.showText(app.window.pos(), customers[0], app.window)
    await choose(app)
    heard = accessible_texts()
    assert not [each for each in (*customers, "Atelier Nord", "A word", "Orders") if each in heard]
    assert "Locked" in heard
    assert not [text for text in app.shown_texts() if "Nord" in text]
    assert not QToolTip.isVisible()
    assert QApplication.clipboard().text() == "of the person"
    assert app.application.bridge.is_locked
    await unlock(app)
    assert app.column("Customer") == customers
    assert "Atelier Nord" in accessible_texts()
    assert not app.application.bridge.is_locked


@scenario
async def test_a_dialog_that_stood_open_is_hidden_and_comes_back_as_it_was(app: AppHarness) -> None:
    await choose(app)
    await unlock(app)
    app.window.commands.add_connection()
    app.type_into("connectionName", "Atelier Nord")
    dialog = app.find(QDialog, "connectionDialog")
    app.application.guard.lock()
    assert not dialog.isVisible()
    assert "Atelier Nord" not in accessible_texts()
    await unlock(app)
    await app.until(dialog.isVisible, "the dialog")
    assert dialog.isModal()
    assert dialog.parentWidget() is app.window
    assert app.find(QLineEdit, "connectionName").text() == "Atelier Nord"
    dialog.reject()


@scenario
async def test_a_dialog_that_opens_behind_the_lock_waits_for_the_unlocking(app: AppHarness) -> None:
    await choose(app)
    dialog = QDialog(app.window)
    dialog.setWindowTitle("Anna Müller: did it arrive?")
    dialog.open()
    assert dialog.windowOpacity() == 0
    await app.until(lambda: not dialog.isVisible(), "it is put away")
    assert "Anna Müller" not in accessible_texts()
    await unlock(app)
    await app.until(dialog.isVisible, "the dialog")
    assert dialog.windowOpacity() == 1
    dialog.accept()
    dialog.deleteLater()


@scenario
async def test_a_dialog_that_ended_behind_the_lock_stays_closed(app: AppHarness) -> None:
    await choose(app)
    await unlock(app)
    dialog = QDialog(app.window)
    dialog.open()
    app.application.guard.lock()
    dialog.accept()
    await unlock(app)
    assert not dialog.isVisible()
    assert dialog.parentWidget() is app.window
    dialog.deleteLater()


@scenario
async def test_no_key_works_behind_the_lock(app: AppHarness) -> None:
    await app.connect()
    await choose(app)
    app.window.activateWindow()
    await app.until(app.window.isActiveWindow, "the window in front")
    before = app.window.pages.currentWidget()
    for key in (Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_N):
        QTest.keyClick(app.window, key, Qt.KeyboardModifier.ControlModifier)
    assert app.window.pages.currentWidget() is before
    await unlock(app)
    app.window.activateWindow()
    await app.until(app.window.isActiveWindow, "the window in front")
    QTest.keyClick(app.window, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    await app.until(lambda: app.window.pages.currentWidget() is app.window.settings, "Settings")


@scenario
async def test_the_key_locks_from_within_a_dialog_too(app: AppHarness) -> None:
    await choose(app)
    await unlock(app)
    app.window.commands.add_connection()
    dialog = app.find(QDialog, "connectionDialog")
    dialog.activateWindow()
    await app.until(dialog.isActiveWindow, "the dialog in front")
    type_keys(dialog.windowHandle(), "\x0c")
    await app.until(lambda: app.application.bridge.is_locked, "the lock")
    assert not dialog.isVisible()
    await unlock(app)
    await app.until(dialog.isVisible, "the dialog")
    dialog.reject()


@pytest.mark.parametrize("passphrase", [PASSPHRASE, "cmpassphrase4711"])
def test_a_device_that_types_the_passphrase_unlocks(app: AppHarness, passphrase: str) -> None:
    """It types as fast as a scanner, and what it types may look like an order's id."""

    async def play() -> None:
        await app.connect()
        await choose(app, passphrase)
        app.window.activateWindow()
        await app.until(app.window.isActiveWindow, "the window in front")
        app.application.guard.page.focus()
        type_keys(app.window.windowHandle(), f"{passphrase}\r")
        await app.until(lambda: not app.is_shown("lockPage"), "the data")

    app.run(play())


@scenario
async def test_a_ticket_that_is_scanned_behind_the_lock_opens_nothing(app: AppHarness) -> None:
    await app.connect()
    await app.click("navSettings")
    order = app.window.orders.model.at(0)
    assert order is not None
    await choose(app)
    app.window.activateWindow()
    await app.until(app.window.isActiveWindow, "the window in front")
    app.application.guard.page.focus()
    type_keys(app.window.windowHandle(), f"{order.order.id}\r")
    await app.says("lockProblem", "not the passphrase")
    await unlock(app)
    assert app.window.pages.currentWidget() is app.window.settings


@scenario
async def test_orders_arrive_behind_the_lock(app: AppHarness) -> None:
    connection_id = await app.connect()
    await choose(app)
    before = app.desk.orders.state(connection_id).fetched_at
    app.desk.orders.refresh(connection_id, by_person=True)
    await app.until(lambda: app.desk.orders.state(connection_id).fetched_at != before, "the orders")
    await unlock(app)
    await app.settled()
    assert app.column("Customer")


@scenario
async def test_wrong_attempts_slow_down_and_a_right_one_ends_that(app: AppHarness) -> None:
    await choose(app)
    for _ in range(FREE_ATTEMPTS):
        await type_passphrase(app, "a wrong one")
        await app.says("lockProblem", "not the passphrase")
    assert 1 < app.desk.lock.wait() <= 2
    await app.says("lockProblem", "Wait 2 seconds")
    assert not app.find(QPushButton, "lockUnlock").isEnabled()
    with pytest.raises(Exception, match="Wait"):
        await app.desk.lock.unlock(Secret(PASSPHRASE))
    app.desk.lock._now = lambda: monotonic() + 3
    app.application.guard.page._pause.setInterval(0)
    await unlock(app)
    assert app.desk.lock.wait() == 0


@scenario
async def test_a_locked_keyring_does_not_unlock(app: AppHarness, keyring: Keyring) -> None:
    await choose(app)
    keyring.locked = True
    await type_passphrase(app, PASSPHRASE)
    await app.says("lockProblem", "keyring is locked")
    keyring.locked = False
    await unlock(app)


@scenario
async def test_a_lock_whose_passphrase_was_deleted_from_the_keyring_opens_and_says_so(
    app: AppHarness, keyring: Keyring
) -> None:
    await choose(app)
    keyring.delete(LOCK_PASSPHRASE)
    await unlock(app, "whatever")
    await app.until(lambda: "The lock had lost its passphrase" in app.shown_texts(), "the notice")
    assert not app.desk.lock.has_passphrase


@scenario
async def test_after_the_time_without_input_the_window_locks_itself(app: AppHarness) -> None:
    await choose(app)
    await unlock(app)
    idle, now = app.application.guard.idle, 1000.0
    idle._now = lambda: now
    await app.desk.lock.keep_minutes(5)
    app.application.bridge.lock_setting_changed.emit()
    assert idle._timer.isActive()
    assert idle._timer.interval() == 300_000
    now += 200
    touch(app)
    now += 200
    idle._timer.timeout.emit()  # nobody touched it for 200 of 300 seconds
    assert not app.is_shown("lockPage")
    assert 90_000 < idle._timer.interval() <= 100_000
    now += 101
    idle._timer.timeout.emit()
    await app.until(lambda: app.is_shown("lockPage"), "the lock")
    assert not idle._timer.isActive()
    await unlock(app)
    assert idle._timer.isActive()


@scenario
async def test_the_first_key_after_the_computer_slept_too_long_shows_nothing_but_the_lock(
    app: AppHarness,
) -> None:
    await choose(app)
    await unlock(app)
    idle, now = app.application.guard.idle, 1000.0
    idle._now = lambda: now
    await app.desk.lock.keep_minutes(1)
    app.application.bridge.lock_setting_changed.emit()
    now += 3600
    touch(app)
    assert app.is_shown("lockPage")
    await unlock(app)


@scenario
async def test_nothing_is_watched_while_the_lock_is_off(app: AppHarness) -> None:
    await choose(app)
    await unlock(app)
    assert not app.application.guard.idle._timer.isActive()


def test_a_restart_does_not_unlock(
    qapp: QApplication, sandbox: SandboxProcess, tmp_path: Path, keyring: Keyring
) -> None:
    first = AppHarness(qapp, sandbox, tmp_path / "profile", keyring)

    async def locked() -> None:
        await first.connect("Atelier Nord")
        await choose(first)

    first.run(locked())
    first.dispose()
    again = AppHarness(qapp, sandbox, tmp_path / "profile", keyring)

    async def still_locked() -> None:
        await again.says("lockTitle", "Locked")
        await again.until(lambda: again.application.bridge.archive is not None, "the archive")
        assert "Atelier Nord" not in accessible_texts()
        await unlock(again)
        await again.settled()
        assert again.column("Customer")

    again.run(still_locked())
    again.dispose()
    third = AppHarness(qapp, sandbox, tmp_path / "profile", keyring)

    async def open_() -> None:
        assert not third.is_shown("lockPage")

    third.run(open_())
    third.dispose()


@scenario
async def test_the_time_is_set_in_settings_which_ask_for_a_passphrase_first(app: AppHarness) -> None:
    await app.click("navSettings")
    box = app.find(QComboBox, "lockMinutes")
    box.setCurrentIndex(box.findData(5))
    box.activated.emit(box.currentIndex())
    await app.until(lambda: app.is_shown("lockSettingDialog"), "the question")
    app.type_into("newPassphrase", PASSPHRASE)
    app.type_into("newPassphraseAgain", PASSPHRASE)
    await app.click("passphraseChangeGo")
    await app.until(app.application.guard.idle._timer.isActive, "the time runs")
    assert app.desk.lock.minutes == 5
    assert app.text("lockWords").startswith("A passphrase of its own")


@scenario
async def test_without_a_passphrase_the_setting_goes_back(app: AppHarness) -> None:
    await app.click("navSettings")
    box = app.find(QComboBox, "lockMinutes")
    box.setCurrentIndex(box.findData(15))
    box.activated.emit(box.currentIndex())
    await app.until(lambda: app.is_shown("lockSettingDialog"), "the question")
    app.find(QDialog, "lockSettingDialog").reject()
    await app.until(lambda: box.currentData() == 0, "the setting as it was")
    assert QGuiApplication.modalWindow() is None

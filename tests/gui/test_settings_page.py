"""The Settings page, and the archive's troubles with their buttons: on a profile whose vault lasts."""

import asyncio
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
)
from support.app_harness import LIMIT, AppHarness, LockableVault, scenario
from support.sandbox_process import SandboxProcess
from support.shop_orders import ORDERS, refresh, serve

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.services.archive_care import Stopped
from brutlers_desktop.ui.pages.order_lookups import OrderLookups

PASSPHRASE = "correct horse battery"


class LastingVault(LockableVault):
    """A keyring that outlives the app."""

    persistent = True


@pytest.fixture
def app(qapp: QApplication, sandbox: SandboxProcess, tmp_path: Path) -> Iterator[AppHarness]:
    harness = AppHarness(qapp, sandbox, tmp_path / "profile", LastingVault())
    yield harness
    harness.dispose()


async def answer_file(app: AppHarness, dialog: str, path: Path) -> None:
    """Answer a file dialog."""
    await app.until(lambda: app.window.findChild(QFileDialog, dialog), dialog)
    shown = app.window.findChild(QFileDialog, dialog)
    shown.fileSelected.emit(str(path))
    shown.close()


async def back_up(app: AppHarness, path: Path) -> None:
    """Back up, as a person does."""
    await app.click("navSettings")
    await app.click("backUpButton")
    await answer_file(app, "backUpDialog", path)
    app.type_into("backupPassphrase", PASSPHRASE)
    app.type_into("backupPassphraseAgain", PASSPHRASE)
    await app.click("passphraseGo")
    await app.says("noticeTitle", "Backed up")


async def restore(app: AppHarness, path: Path, passphrase: str = PASSPHRASE) -> None:
    """Choose a backup and type a passphrase; what comes of it is for the caller to see."""
    await answer_file(app, "restoreDialog", path)
    await app.until(lambda: app.window.findChild(QDialog, "restorePassphrase"), "the passphrase")
    app.type_into("backupPassphrase", passphrase)
    await app.click("passphraseGo")


async def open_again(app: AppHarness) -> None:
    """Wait until the archive is open and listed."""
    await app.until(lambda: app.application.bridge.archive is not None, "the archive")
    await app.until(lambda: app.window.orders.feed.query is not None, "the list")
    await app.settled()


@scenario
async def test_the_page_tells_how_many_orders_are_kept(app: AppHarness) -> None:
    serve(app, ORDERS)
    await app.connect()
    await app.click("navSettings")
    await app.says("keptOrders", "4 orders kept.")


@scenario
async def test_a_backup_brings_back_what_came_and_went(app: AppHarness, tmp_path: Path) -> None:
    serve(app, ORDERS)
    connection_id = await app.connect()
    await back_up(app, tmp_path / "orders.brutlers-backup")
    assert b"anna" not in (tmp_path / "orders.brutlers-backup").read_bytes()
    await app.click("navOrders")
    await refresh(app, connection_id, [ORDERS[0] | {"model": "Changed"}])
    assert "Changed" in app.column("Model")
    serve(app, ORDERS, times=9)
    await app.click("navSettings")
    await app.click("restoreButton")
    await restore(app, tmp_path / "orders.brutlers-backup", "wrong passphrase")
    await app.says("passphraseWrong", "does not fit")
    app.type_into("backupPassphrase", PASSPHRASE)
    await app.click("passphraseGo")
    await app.says("noticeTitle", "Restored")
    await app.click("navOrders")
    await open_again(app)
    assert sorted(app.column("Model")) == ["Aurélie", "Oslo", "Zoë", "–"]


@scenario
async def test_a_new_passphrase_is_long_enough_and_typed_twice(app: AppHarness, tmp_path: Path) -> None:
    await app.connect()
    await app.click("navSettings")
    await app.click("backUpButton")
    await answer_file(app, "backUpDialog", tmp_path / "b.brutlers-backup")
    app.type_into("backupPassphrase", "short")
    await app.click("passphraseGo")
    await app.says("passphraseWrong", "at least 8")
    app.type_into("backupPassphrase", PASSPHRASE)
    app.type_into("backupPassphraseAgain", "something else")
    await app.click("passphraseGo")
    await app.says("passphraseWrong", "not the same")
    assert app.find(QLineEdit, "backupPassphrase").echoMode() is QLineEdit.EchoMode.Password
    await app.click("passphraseCancel")
    assert list(tmp_path.glob("*.brutlers-backup*")) == []


@scenario
async def test_erasing_asks_and_says_what_goes_and_what_stays(app: AppHarness) -> None:
    serve(app, ORDERS)
    connection_id = await app.connect()
    await app.click("navSettings")
    await app.click("eraseButton")
    await app.until(lambda: app.is_shown("eraseDialog"), "the question")
    dialog = app.find(QDialog, "eraseDialog")
    said = " ".join(each.text() for each in dialog.findChildren(QLabel))
    for words in ("orders", "views", "Your connections and sign-ins stay", "exported or backed up"):
        assert words in said
    await app.click("eraseDialogCancel")
    assert app.application.bridge.archive is not None
    serve(app, ORDERS[:1], times=9)
    await app.click("eraseButton")
    await app.click("eraseDialogConfirm")
    await app.says("noticeTitle", "Erased")
    await app.click("navOrders")
    await open_again(app)
    await app.fetched(connection_id)
    assert app.column("Customer") == ["Émile"]


def restarted(
    qapp: QApplication, sandbox: SandboxProcess, tmp_path: Path, *, lose_key: bool
) -> tuple[AppHarness, AppHarness]:
    """Return an app that has orders, and one that starts later on the same profile."""
    vault = LastingVault()
    first = AppHarness(qapp, sandbox, tmp_path / "profile", vault)

    async def fill() -> None:
        serve(first, ORDERS)
        await first.connect()
        await back_up(first, tmp_path / "b.brutlers-backup")

    first.run(fill())
    first.dispose()
    if lose_key:
        vault.delete("database-key")
    return first, AppHarness(qapp, sandbox, tmp_path / "profile", vault)


def test_at_the_next_start_the_orders_are_there_before_the_network(
    qapp: QApplication, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    _, second = restarted(qapp, sandbox, tmp_path, lose_key=False)
    sandbox.control("POST /fail", kind="status", status=500, path_prefix="/api/vendor/orders", times=9)

    async def look() -> None:
        await open_again(second)
        assert second.column("Customer") == ["anna", "Zofia", "Émile", "–"]
        await second.says("ordersAgeText", "These orders are as of")
        await second.click("ordersAgeButton")

    second.run(look())
    second.dispose()


def test_a_missing_key_is_said_and_a_backup_brings_the_orders_back(
    qapp: QApplication, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    _, second = restarted(qapp, sandbox, tmp_path, lose_key=True)
    serve(second, ORDERS, times=9)

    async def help_oneself() -> None:
        await second.says("ordersStateTitle", "The key to your orders is missing")
        assert second.find(QPushButton, "ordersStateButton").text() == "Restore a backup…"
        assert not second.is_shown("noticeBar"), "the page says it already"
        await second.click("navSettings")
        await second.says("keptOrders", "The key to your orders is missing. ")
        assert not second.find(QPushButton, "backUpButton").isEnabled()
        await second.click("navOrders")
        await second.click("ordersStateButton")
        await restore(second, tmp_path / "b.brutlers-backup")
        await second.says("noticeTitle", "Restored")
        await open_again(second)
        assert second.column("Customer") == ["anna", "Zofia", "Émile", "–"]

    second.run(help_oneself())
    second.dispose()


def test_without_key_and_backup_one_can_start_over(
    qapp: QApplication, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    _, second = restarted(qapp, sandbox, tmp_path, lose_key=True)
    serve(second, ORDERS[:1], times=9)

    async def help_oneself() -> None:
        await second.says("ordersStateTitle", "The key to your orders is missing")
        await second.click("ordersStateSecond")
        await second.click("startOverDialogConfirm")
        await second.says("noticeTitle", "Started over")
        await open_again(second)
        await second.until(lambda: second.table.model().rowCount() == 1, "the first order")
        assert len(list((tmp_path / "profile").rglob("orders.kept-*.db"))) == 1

    second.run(help_oneself())
    second.dispose()


class SlowCare:
    """Stands for the care of an archive that takes long: half is done, then it waits to be stopped."""

    def __init__(self) -> None:
        self.begun = 0

    async def back_up(
        self, _target: Path, _passphrase: Secret, told: Callable[[int, int], None], stop: threading.Event
    ) -> None:
        self.begun += 1

        def work() -> None:
            told(50, 100)
            assert stop.wait(LIMIT)

        await asyncio.to_thread(work)
        raise Stopped


@pytest.mark.parametrize("by", ["its button", "Escape"])
def test_a_backup_tells_how_far_it_is_and_can_be_stopped(app: AppHarness, tmp_path: Path, by: str) -> None:
    async def play() -> None:
        await app.connect()
        app.desk.care = care = SlowCare()
        await app.click("navSettings")
        await app.click("backUpButton")
        await answer_file(app, "backUpDialog", tmp_path / "b.brutlers-backup")
        for name in ("backupPassphrase", "backupPassphraseAgain"):
            app.type_into(name, PASSPHRASE)
        await app.click("passphraseGo")
        dialog = app.find(QDialog, "backUpPassphrase")
        bar = dialog.findChild(QProgressBar, "workProgress")
        await app.until(lambda: (bar.value(), bar.maximum()) == (50, 100), "half of it")
        assert not app.find(QLineEdit, "backupPassphrase").isEnabled()
        buttons = [each.text() for each in dialog.findChildren(QPushButton) if each.isVisible()]
        assert buttons == ["Cancel"]
        if by == "Escape":
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
        else:
            dialog.findChild(QPushButton, "workCancel").click()
        await app.says("passphraseWrong", "Nothing was changed.")
        assert app.find(QLineEdit, "backupPassphrase").isEnabled()
        await app.click("passphraseGo")
        await app.until(lambda: care.begun == 2, "another try")
        dialog.findChild(QPushButton, "workCancel").click()
        await app.says("passphraseWrong", "Nothing was changed.")
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not app.is_shown("backUpPassphrase")

    app.run(play())


@scenario
async def test_a_backup_where_nothing_can_be_written_says_so_in_the_dialog(
    app: AppHarness, tmp_path: Path
) -> None:
    await app.connect()
    await app.click("navSettings")
    await app.click("backUpButton")
    await answer_file(app, "backUpDialog", tmp_path / "gone" / "b.brutlers-backup")
    for name in ("backupPassphrase", "backupPassphraseAgain"):
        app.type_into(name, PASSPHRASE)
    await app.click("passphraseGo")
    await app.says("passphraseWrong", "gone")
    assert not app.is_shown("workBar")
    await app.click("passphraseCancel")


@scenario
async def test_a_file_that_is_no_backup_changes_nothing(app: AppHarness, tmp_path: Path) -> None:
    serve(app, ORDERS, times=9)
    await app.connect()
    other = tmp_path / "other.brutlers-backup"
    other.write_bytes(b"no backup at all" * 999)
    await app.click("navSettings")
    await app.click("restoreButton")
    await restore(app, other)
    await app.says("passphraseWrong", "not a backup")
    await app.click("passphraseCancel")
    await app.click("navOrders")
    await open_again(app)
    assert len(app.column("Customer")) == len(ORDERS)


@scenario
async def test_a_screen_reader_hears_every_control(app: AppHarness) -> None:
    await app.connect()
    await app.click("navSettings")
    await asyncio.sleep(0)
    for name in ("backUpButton", "restoreButton", "eraseButton", "navSettings"):
        assert app.find(QPushButton, name).accessibleName()


@scenario
async def test_the_country_of_phone_numbers_is_chosen_by_its_name_and_kept(app: AppHarness) -> None:
    await app.click("navSettings")
    box = app.find(QComboBox, "phoneRegion")
    await app.until(box.isEnabled, "the countries")
    assert box.count() > 200
    assert box.currentData() == "", "as the system says"
    box.setCurrentIndex(box.findText("Poland"))
    box.activated.emit(box.currentIndex())
    await app.until(lambda: app.desk.preferences.get("phone-region") == "PL", "it is kept")
    assert await OrderLookups(app.application.bridge).phone("22 123 45 67") == ("", "+48 22 123 45 67")

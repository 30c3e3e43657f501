"""Before the archive or a connection goes, the window says what of the Outbox goes with it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel
from support.app_harness import AppHarness, scenario
from support.order_form import form, open_form, press_new
from support.order_form import write as type_text
from support.sandbox_process import SandboxProcess
from support.shop_orders import ORDERS, serve
from support.vaults import LastingVault

from brutlers_desktop.domain.connections import GrantState
from brutlers_desktop.domain.order_drafts import draft_key
from brutlers_desktop.domain.outbox import NewOrder

WAIT = "wait in the Outbox and will not be sent."


@pytest.fixture
def app(qapp: QApplication, sandbox: SandboxProcess, tmp_path: Path) -> Iterator[AppHarness]:
    harness = AppHarness(qapp, sandbox, tmp_path / "profile", LastingVault())
    yield harness
    harness.dispose()


async def write(app: AppHarness, connection_id: str, *names: str) -> None:
    """Let orders wait in the outbox."""
    for name in names:
        await app.desk.outbox.create(
            connection_id, NewOrder(customer_name=name, type="SUIT"), undo_seconds=60
        )


async def said(app: AppHarness, name: str) -> str:
    """Return all that a dialog says, once it is there."""

    def shown() -> QDialog | None:
        return next((each for each in app.window.findChildren(QDialog, name) if each.isVisible()), None)

    await app.until(shown, name)
    dialog = shown()
    assert dialog is not None
    return "\n".join(each.text() for each in dialog.findChildren(QLabel))


async def press_restore(app: AppHarness, path: Path) -> None:
    """Choose a backup."""
    await app.click("navSettings")
    await app.click("restoreButton")
    await app.until(lambda: app.window.findChild(QFileDialog, "restoreDialog"), "the file dialog")
    files = app.find(QFileDialog, "restoreDialog")
    files.fileSelected.emit(str(path))
    files.close()


@scenario
async def test_erasing_says_how_many_changes_will_not_be_sent_and_that_a_draft_goes(app: AppHarness) -> None:
    serve(app, ORDERS, times=9)
    connection_id = await app.connect()
    await app.click("navSettings")
    await app.click("eraseButton")
    nothing_waits = await said(app, "eraseDialog")
    assert "will not be sent" not in nothing_waits
    assert "the Outbox with what still waits in it" in nothing_waits
    await app.click("eraseDialogCancel")
    await write(app, connection_id, "Berta", "Clara")
    await app.desk.outbox.keep_draft(draft_key(connection_id), {"customer_name": "Dora"})
    await app.click("eraseButton")
    words = await said(app, "eraseDialog")
    assert f"2 changes {WAIT} 1 new order that you began to type goes too." in words
    await app.click("eraseDialogConfirm")
    await app.says("noticeTitle", "Erased")
    await app.until(lambda: app.desk.outbox.is_open, "the new archive")
    assert await app.desk.outbox.entries() == ()


@scenario
async def test_pressing_erase_twice_in_a_hurry_asks_once(app: AppHarness) -> None:
    await app.connect()
    await app.click("navSettings")
    app.window.archive_commands.erase()
    app.window.archive_commands.erase()
    await said(app, "eraseDialog")
    await app.settled()
    assert len(app.window.findChildren(QDialog, "eraseDialog")) == 1


@scenario
async def test_restoring_says_what_will_not_be_sent_and_what_is_asked_about(
    app: AppHarness, tmp_path: Path
) -> None:
    serve(app, ORDERS, times=9)
    connection_id = await app.connect()
    await write(app, connection_id, "Berta", "Clara")
    await press_restore(app, tmp_path / "b.brutlers-backup")
    words = await said(app, "restorePassphrase")
    assert f"2 changes {WAIT}" in words
    assert "You are asked about changes that waited when the backup was made" in words


@scenario
async def test_starting_over_says_what_will_not_be_sent(app: AppHarness) -> None:
    connection_id = await app.connect()
    await write(app, connection_id, "Berta", "Clara")
    app.window.archive_commands.start_over()
    assert f"2 changes {WAIT}" in await said(app, "startOverDialog")


@scenario
async def test_an_archive_that_is_closed_may_hold_changes_and_that_is_said(app: AppHarness) -> None:
    await app.connect()
    await app.desk.outbox.close()
    app.window.archive_commands.start_over()
    assert "changes that wait in it will not be sent" in await said(app, "startOverDialog")


@scenario
async def test_removing_a_connection_says_what_of_it_will_not_be_sent(app: AppHarness) -> None:
    first = await app.connect()
    second = await app.add("Other", client_id="brut_app_other")
    await write(app, first, "Berta", "Clara")
    await write(app, second, "Dora")
    await app.desk.connections.change_grant(first, lambda old: replace(old, state=GrantState.REVOKED))
    await app.desk.connections.choose(first)
    app.window.commands.remove_connection(first)
    words = await said(app, "removeDialog")
    assert "2 changes wait in the Outbox for this connection and will not be sent." in words
    await app.click("removeDialogCancel")
    await app.desk.outbox.keep_draft(draft_key(second), {"customer_name": "Eva"})
    app.window.commands.remove_connection(second)
    words = await said(app, "removeDialog")
    assert "1 change waits in the Outbox for this connection and will not be sent. 1 new order" in words


@scenario
async def test_what_was_typed_for_an_archive_that_was_erased_is_gone_from_the_form(app: AppHarness) -> None:
    connection_id = await open_form(app)
    type_text("Berta")
    QTest.keyClick(app.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    await app.until(lambda: not app.is_shown("orderFormPage"), "another page")
    await app.until(lambda: not app.window.creating.new_orders.pause.isActive(), "the draft is kept")
    await app.desk.care.erase()
    await app.until(lambda: app.desk.outbox.is_open, "the new archive")
    await app.settled()
    await press_new(app)
    assert form(app).is_empty
    assert await app.desk.outbox.load_draft(draft_key(connection_id)) is None

"""Removing a connection from the window: one dialog that revokes first, says the outcome, and keeps or erases the orders."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QRadioButton
from support.app_harness import AppHarness, scenario
from support.sandbox_process import SandboxProcess
from support.vaults import LastingVault

from brutlers_desktop.domain.connections import GrantState
from brutlers_desktop.domain.order_drafts import ORDERS, draft_key, taken_back_key
from brutlers_desktop.domain.outbox import NewOrder
from brutlers_desktop.domain.queries import OrderQuery

REVOKE = "/api/oauth/revoke"


@pytest.fixture
def app(qapp: QApplication, sandbox: SandboxProcess, tmp_path: Path) -> Iterator[AppHarness]:
    harness = AppHarness(qapp, sandbox, tmp_path / "profile", LastingVault())
    yield harness
    harness.dispose()


async def press_remove(app: AppHarness) -> None:
    await app.click("navConnectedApps")
    await app.click("removeConnectionButton")
    await app.until(lambda: app.is_shown("removeDialog"), "the question")


async def removed(app: AppHarness) -> None:
    await app.until(lambda: not app.desk.connections.all, "it is removed")
    await app.until(lambda: not app.is_shown("removeDialog"), "the dialog closes")


async def kept(app: AppHarness, connection_id: str) -> int:
    return await app.desk.orders.archive.count(OrderQuery(connection_ids=(connection_id,)))


def live(app: AppHarness) -> int:
    """Return how many refresh tokens the sandbox accepts."""
    return int(app.sandbox.control("GET /state")["live"]["refresh_tokens"])


@scenario
async def test_a_live_access_is_revoked_and_the_outcome_is_said(app: AppHarness) -> None:
    connection_id = await app.connect()
    before = live(app)
    await press_remove(app)
    assert "First its access at Brutlers is revoked." in app.text("removeGoes")
    assert app.find(QRadioButton, "removeKeepOrders").isChecked()
    assert "its 100 orders" in app.find(QRadioButton, "removeKeepOrders").text()
    await app.click("removeDialogConfirm")
    await removed(app)
    await app.says("noticeTitle", "“Shop” was removed")
    assert "has been seen to refuse it. Its orders stay" in app.text("noticeMessage")
    assert live(app) == before - 1
    assert await kept(app, connection_id) == 100
    assert not [name for name in app.vault._entries if connection_id in name]


@scenario
async def test_its_orders_are_erased_if_that_is_chosen(app: AppHarness) -> None:
    connection_id = await app.connect()
    await press_remove(app)
    app.find(QRadioButton, "removeEraseOrders").click()
    await app.click("removeDialogConfirm")
    await removed(app)
    await app.says("noticeMessage", "erased from this computer")
    assert await kept(app, connection_id) == 0


@scenario
async def test_the_safe_answer_has_the_focus_and_changes_nothing(app: AppHarness) -> None:
    await app.connect()
    await press_remove(app)
    assert app.find(QPushButton, "removeDialogCancel").isDefault()
    QTest.keyClick(app.find(QDialog, "removeDialog"), Qt.Key.Key_Return)
    await app.until(lambda: not app.is_shown("removeDialog"), "it closes")
    assert app.desk.connections.chosen.grant.state is GrantState.ACTIVE


@scenario
async def test_what_waits_was_begun_or_taken_back_is_counted(app: AppHarness) -> None:
    connection_id = await app.connect()
    outbox = app.desk.outbox
    await outbox.create(connection_id, NewOrder(customer_name="Berta", type="SUIT"), undo_seconds=60)
    await outbox.keep_draft(draft_key(connection_id), {"customer_name": "Clara"})
    await outbox.keep_draft(taken_back_key(connection_id), {ORDERS: [{"customer_name": "Dora"}] * 2})
    await press_remove(app)
    assert "1 change waits in the Outbox for this connection" in app.text("removeLost")
    assert "3 new orders that you began to type go too." in app.text("removeLost")


@scenario
async def test_where_brutlers_cannot_be_told_the_person_chooses(app: AppHarness) -> None:
    await app.connect()
    app.sandbox.control("POST /fail", kind="status", path_prefix=REVOKE, times=99)
    await press_remove(app)
    await app.click("removeDialogConfirm")
    await app.says("removeProblem", "could not be told")
    assert "may stay valid at Brutlers until" in app.text("removeProblem")
    assert app.find(QPushButton, "removeDialogCancel").text() == "Keep the connection"
    await app.click("removeDialogCancel")
    await app.until(lambda: not app.is_shown("removeDialog"), "it closes")
    assert app.desk.connections.chosen.grant.state is GrantState.REVOKE_QUEUED
    await press_remove(app)
    await app.click("removeDialogConfirm")
    await app.says("removeProblem", "could not be told")
    await app.click("removeDialogAgain")
    await app.says("removeProblem", "could not be told")
    await app.click("removeDialogConfirm")
    await removed(app)
    await app.says("noticeMessage", "may stay valid at Brutlers until")


@scenario
async def test_revoking_can_be_stopped_and_the_dialog_stays(app: AppHarness) -> None:
    await app.connect()
    app.sandbox.control("POST /slow", seconds=30, path_prefix=REVOKE)
    await press_remove(app)
    await app.click("removeDialogConfirm")
    await app.until(lambda: "Revoking the access…" in app.shown_texts(), "it is revoking")
    assert not app.find(QRadioButton, "removeEraseOrders").isEnabled()
    QTest.keyClick(app.find(QDialog, "removeDialog"), Qt.Key.Key_Escape)
    await app.says("removeProblem", "Revoking was stopped")
    app.sandbox.control("POST /clear-faults")
    await app.click("removeDialogAgain")
    await removed(app)
    await app.says("noticeMessage", "has been seen to refuse it")


@scenario
async def test_without_access_nothing_is_revoked_and_nothing_more_is_said(app: AppHarness) -> None:
    connection_id = await app.connect()
    await app.desk.connections.change_grant(connection_id, lambda old: replace(old, state=GrantState.REVOKED))
    revoked = app.sandbox.control("GET /state")["calls"]["revoke"]
    await press_remove(app)
    assert "Nothing changes at Brutlers." in app.text("removeGoes")
    await app.click("removeDialogConfirm")
    await removed(app)
    await app.until(lambda: app.is_shown("connectionsState"), "the page says that there is none")
    assert app.sandbox.control("GET /state")["calls"]["revoke"] == revoked
    assert not app.is_shown("noticeBar")


@scenario
async def test_while_the_archive_is_closed_orders_can_only_be_kept(app: AppHarness) -> None:
    await app.add()
    app.desk.orders.archive._closing = True
    await press_remove(app)
    assert not app.find(QRadioButton, "removeEraseOrders").isEnabled()
    assert app.find(QLabel, "removeUnread").isVisible()
    app.desk.orders.archive._closing = False
    await app.click("removeDialogConfirm")
    await removed(app)

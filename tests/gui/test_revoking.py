"""Revoking from the window, and what is said to have been proven."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton
from support.app_harness import AppHarness, scenario

from brutlers_desktop.domain.connections import GrantState


async def press_revoke(app: AppHarness) -> None:
    """Press Revoke and answer the question with yes."""
    await app.click("navConnectedApps")
    await app.click("revokeButton")
    await app.click("revokeDialogConfirm")


@scenario
async def test_revoke_asks_first_and_the_safe_answer_has_the_focus(app: AppHarness) -> None:
    await app.connect()
    await app.click("navConnectedApps")
    await app.click("revokeButton")
    assert app.find(QPushButton, "revokeDialogCancel").isDefault()
    QTest.keyClick(app.find(QDialog, "revokeDialog"), Qt.Key.Key_Return)
    assert not app.is_shown("revokeDialog")
    await app.click("revokeButton")
    QTest.keyClick(app.find(QDialog, "revokeDialog"), Qt.Key.Key_Escape)
    assert not app.is_shown("revokeDialog")
    assert app.desk.connections.chosen.grant.state is GrantState.ACTIVE


@scenario
async def test_a_revocation_is_confirmed_and_the_orders_stay_readable(app: AppHarness) -> None:
    await app.connect()
    await press_revoke(app)
    await app.says("noticeMessage", "Confirmed: Brutlers now refuses the old access.")
    assert app.text("connectionBadge") == "Revoked"
    assert app.text("accessExpiry") == "No access"
    assert app.text("syncStatus") == "No access"
    assert {name.rpartition("/")[2] for name in app.vault._entries} != set()
    assert not [
        secret for secret in app.vault._entries.values() if secret.reveal().startswith(("brut_at", "brut_rt"))
    ]
    await app.click("navOrders")
    assert app.table.isVisible()
    assert len(app.column("Customer")) == 100
    await app.click("syncButton")
    await app.says("syncStatus", "Updated ")


@scenario
async def test_a_revocation_that_cannot_be_told_waits_and_can_be_forgotten(app: AppHarness) -> None:
    await app.connect()
    app.sandbox.control("POST /fail", kind="status", status=500, path_prefix="/api/oauth/revoke", times=99)
    await press_revoke(app)
    await app.says("noticeTitle", "Revoking waits for Brutlers")
    assert app.text("connectionBadge") == "Revoke waiting"
    await app.click("forgetButton")
    await app.click("forgetDialogConfirm")
    await app.says("connectionBadge", "Forgotten")
    await app.says("noticeTitle", "Forgotten on this computer")


@scenario
async def test_a_waiting_revocation_can_be_tried_again_and_then_succeeds(app: AppHarness) -> None:
    await app.connect()
    app.sandbox.control("POST /fail", kind="status", status=500, path_prefix="/api/oauth/revoke", times=99)
    await press_revoke(app)
    await app.says("connectionBadge", "Revoke waiting")
    again = app.find(QPushButton, "revokeButton")
    assert (again.text(), again.accessibleName()) == ("Revoke now", "Revoke now")
    await press_revoke(app)
    app.sandbox.control("POST /clear-faults")
    await app.says("noticeTitle", "Access revoked")


@scenario
async def test_a_revocation_that_is_not_proven_is_not_called_confirmed(app: AppHarness) -> None:
    await app.connect()
    app.sandbox.control("POST /fail", kind="body", body='{"orders":[]}', path_prefix="/api/vendor", times=99)
    await press_revoke(app)
    await app.says("noticeTitle", "Access revoked, not proven")
    await app.says("connectionHealth", "could not be proven")


@scenario
async def test_while_revoking_the_buttons_are_locked(app: AppHarness) -> None:
    await app.connect()
    app.sandbox.control("POST /slow", seconds=0.4, path_prefix="/api/oauth/revoke")
    await press_revoke(app)
    await app.until(lambda: not app.find(QPushButton, "revokeButton").isEnabled(), "locked buttons")
    assert not app.find(QPushButton, "editConnectionButton").isEnabled()
    await app.says("noticeTitle", "Access revoked")
    assert app.find(QPushButton, "reconnectButton").isEnabled()


@scenario
async def test_with_several_connections_the_notice_says_whose_access_was_revoked(app: AppHarness) -> None:
    await app.add("Second shop")
    await app.connect("First shop")
    await press_revoke(app)
    await app.says("noticeTitle", "“First shop”: access revoked")


@scenario
async def test_notices_of_a_connection_go_with_their_reason(app: AppHarness) -> None:
    await app.connect()
    await press_revoke(app)
    await app.says("noticeTitle", "Access revoked")
    await app.click("removeConnectionButton")
    await app.click("removeDialogConfirm")
    await app.until(lambda: app.is_shown("connectionsState"), "it is removed")
    assert not app.is_shown("noticeBar"), "nothing is left to reconnect"

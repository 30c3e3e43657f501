"""Checking a connection in the window: by its button, and by itself when a sign-in failed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from support.app_harness import AppHarness, scenario

from brutlers_desktop.domain.preflight import Check, Finding, Outcome
from brutlers_desktop.errors import Action, AppError, InvalidClient, Offline
from brutlers_desktop.services.events import SignInEnded, SignInOutcome
from brutlers_desktop.ui.dialogs.check_dialog import CheckDialog


def rows(app: AppHarness) -> set[str]:
    return {
        each.objectName().removeprefix("finding-")
        for each in app.window.findChildren(QWidget)
        if each.objectName().startswith("finding-") and each.isVisible()
    }


@scenario
async def test_a_check_shows_each_finding_and_can_be_copied_and_repeated(app: AppHarness) -> None:
    await app.add()
    await app.click("navConnectedApps")
    await app.click("checkConnectionButton")
    await app.says("checkSummary", "Everything is fine.")
    assert rows(app) == {str(each) for each in Check}
    await app.click("checkCopy")
    copied = QApplication.clipboard().text()
    assert copied.startswith("Check of “Shop”: Everything is fine.\nClient ID: Fine.")
    assert len(copied.splitlines()) == 1 + len(Check)
    assert app.sandbox.client_secret not in copied
    await app.click("checkAgain")
    await app.says("checkSummary", "Everything is fine.")
    assert len(rows(app)) == len(Check)
    await app.click("checkClose")
    assert not app.is_shown("checkDialog")


@scenario
async def test_a_finding_has_the_button_that_helps(app: AppHarness) -> None:
    await app.add(client_id="wrong")
    await app.click("navConnectedApps")
    await app.click("checkConnectionButton")
    await app.says("checkSummary", "needs a look")
    await app.click("findingHelp-client-id")
    await app.until(lambda: app.is_shown("connectionDialog"), "the dialog that edits")
    assert not app.is_shown("checkDialog")
    assert app.window.focusWidget() is None or app.is_shown("clientId")
    await app.click("cancelConnection")


@scenario
async def test_closing_the_dialog_ends_the_check(app: AppHarness) -> None:
    await app.add()
    app.sandbox.control("POST /fail", kind="slow", seconds=5, path_prefix="/api/oauth", times=2)
    await app.click("navConnectedApps")
    await app.click("checkConnectionButton")
    await app.until(lambda: "vault" in rows(app), "the first findings")
    run = app.window.checking._run
    QTest.keyClick(app.find(QDialog, "checkDialog"), Qt.Key.Key_Escape)
    await app.until(run.cancelled, "the check ends")


@scenario
async def test_after_a_technical_failure_only_what_does_not_work_is_shown(app: AppHarness) -> None:
    connection_id = await app.add(base_url="http://127.0.0.1:1")
    await app.click("navConnectedApps")
    fault = Offline("Brutlers cannot be reached", "Nothing was sent.")
    app.desk.events.publish(SignInEnded(connection_id, SignInOutcome.FAILED, fault))
    await app.until(lambda: app.is_shown("troublePanel"), "what was found")
    assert rows(app) == {"server"}
    app.vendor.decision = None
    await app.click("connectButton")
    await app.until(lambda: not app.is_shown("troublePanel"), "it goes with the next attempt")
    await app.click("cancelSignInButton")


@scenario
async def test_what_was_found_of_one_connection_is_not_shown_with_another(app: AppHarness) -> None:
    connection_id = await app.add("First", base_url="http://127.0.0.1:1")
    await app.click("navConnectedApps")
    fault = Offline("Brutlers cannot be reached", "Nothing was sent.")
    app.desk.events.publish(SignInEnded(connection_id, SignInOutcome.FAILED, fault))
    await app.until(lambda: app.is_shown("troublePanel"), "what was found")
    await app.add("Second")
    await app.until(lambda: not app.is_shown("troublePanel"), "the other's page is clean")


@pytest.mark.usefixtures("qapp")
def test_no_word_of_a_long_finding_is_cut_off() -> None:
    parent = QWidget()
    dialog = CheckDialog(parent, "Shop")
    dialog.show()
    for check in Check:
        dialog.add(
            Finding(check, Outcome.FAILED, "What happened here. " * 9, "What to do. " * 9, Action.RETRY)
        )
    dialog.end()
    QApplication.processEvents()
    words = [each for each in dialog.findChildren(QLabel) if each.objectName().startswith("findingText")]
    assert len(words) == 2 * len(Check)
    assert [each.text() for each in words if each.height() < each.heightForWidth(each.width())] == []
    parent.deleteLater()


def test_a_persons_own_no_and_a_clear_answer_are_not_looked_into() -> None:
    for outcome, error, looked in (
        (SignInOutcome.TIMED_OUT, AppError("a", "b"), True),
        (SignInOutcome.FAILED, Offline("a", "b"), True),
        (SignInOutcome.FAILED, InvalidClient("a", "b"), False),
        (SignInOutcome.DECLINED, AppError("a", "b"), False),
        (SignInOutcome.CANCELLED, None, False),
        (SignInOutcome.CONNECTED, None, False),
    ):
        assert SignInEnded("id", outcome, error).is_technical is looked

"""Writing from end to end: the real window, its services and the sandbox over real sockets, from a press to the timeline."""

from pathlib import Path
from typing import Any

import httpx
import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QPlainTextEdit, QPushButton
from support.app_harness import AppHarness, scenario
from support.writing import NEVER, PATH, column, left, open_order, order, shop, write

from brutlers_desktop import http
from brutlers_desktop.domain.outbox import Question, WriteState
from brutlers_desktop.errors import DiskFault
from brutlers_desktop.services import outbox as outbox_service
from brutlers_desktop.services import written


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """The server settles and the list shows sooner; a client waits for an answer not so long."""
    monkeypatch.setattr(outbox_service, "SETTLE", 0.6)
    monkeypatch.setattr(written, "SHOW_AFTER", 0.05)
    monkeypatch.setattr(http, "_TIMEOUT", httpx.Timeout(5, read=0.5))


def effects(app: AppHarness) -> list[dict[str, Any]]:
    return list(app.sandbox.control("GET /effects")["effects"])


async def advance(app: AppHarness, message: str | None = None, row: int = 0) -> None:
    """Send the usual next status of an order."""
    await open_order(app, row)
    await app.until(lambda: app.is_shown("advanceButton"), "the way on")
    await app.click("advanceButton")
    if message is not None:
        write(app, message)
    await app.click("statusSend")
    await app.until(lambda: not app.is_shown("statusSend"), "the step goes")


async def outbox_is_empty(app: AppHarness) -> None:
    await app.until(lambda: not app.window.writing.feed.left, "an empty outbox")


@scenario
async def test_a_status_goes_out_with_message_and_image_and_is_said_to_be_sent_only_then(
    own_app: AppHarness, tmp_path: Path
) -> None:
    app = own_app
    await shop(app, order(1, "ORDERED"), undo_seconds=1)
    app.sandbox.control("POST /slow", path_prefix=f"{PATH}/cmorder0001/status", seconds=0.3)
    await open_order(app)
    await app.until(lambda: app.is_shown("advanceButton"), "the way on")
    await app.click("advanceButton")
    write(app, "Dear Anna, it begins.")
    image = QImage(900, 600, QImage.Format.Format_RGB32)
    image.fill(QColor("#7a3e66"))
    file = tmp_path / "dress.png"
    assert image.save(str(file))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    QGuiApplication.clipboard().setMimeData(data)
    message = app.find(QPlainTextEdit, "statusMessage")
    QTest.keyClick(message, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    await app.says("statusImageSize", "900 × 600")
    QGuiApplication.clipboard().clear()  # data that is left there outlives Python, and its end is a crash
    assert effects(app) == []
    await app.click("statusSend")
    await app.says("undoText", "Anna Customer1 → In production goes out in 1 s")
    said: list[str] = []
    await app.until(lambda: said.append(app.text("undoText")) or "was sent" in said[-1], "it was sent")
    (effect,) = effects(app)
    assert effect["order"] == "cmorder0001"
    assert not any("sent" in words.replace("Is being sent", "") for words in said[:-1])
    await app.until(lambda: column(app, "Status") == "In production", "the list shows it")
    await outbox_is_empty(app)
    await app.until(
        lambda: "Dear Anna, it begins." in "".join(app.window.orders.inspector.timeline.texts()),
        "the timeline",
    )
    assert app.is_shown("timeline0Picture"), "with its image"
    await app.click("navOutbox")
    await app.until(lambda: app.window.outbox.sent.rowCount() == 1, "what was sent")
    assert app.window.nav_outbox.count == ""


@scenario
async def test_what_was_undone_leaves_no_trace(own_app: AppHarness) -> None:
    app = own_app
    await shop(app, order(1, "ORDERED"), order(2, "ORDERED"), order(3, "ORDERED"))
    await advance(app)
    await app.says("undoText", "Anna Customer1 → In production goes out in ")
    assert column(app, "Status") == "→ In production"
    await app.click("undoButton")
    await outbox_is_empty(app)
    assert not app.is_shown("undoBar")
    await app.until(lambda: column(app, "Status") == "Ordered", "the status as it was")
    await app.says("noticeMessage", "Anna Customer1 → In production was not sent.")
    await app.until(lambda: app.is_shown("statusSend"), "what was written")
    await app.click("statusCancel")
    await advance(app, row=0)
    await advance(app, row=1)
    await app.says("undoText", "2 changes go out in ")
    QTest.keyClick(app.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    await app.says("undoText", "Anna Customer1 → In production goes out in ")
    await advance(app, row=2)
    await app.until(lambda: app.find(QPushButton, "undoButton").text() == "Undo all", "undo all")
    await app.click("undoButton")
    await outbox_is_empty(app)
    assert effects(app) == []


@scenario
async def test_a_status_that_changed_meanwhile_is_shown_from_both_sides_and_nothing_sends_by_default(
    own_app: AppHarness,
) -> None:
    app = own_app
    await shop(app, order(1, "ORDERED"), undo_seconds=0)
    app.sandbox.control("POST /orders/cmorder0001/status", status="CANCELLED")
    await advance(app, "Dear Anna, it begins.")
    await app.until(lambda: app.window.nav_outbox.count == "1 !", "a person is needed")
    before = len(effects(app))
    await app.click("navOutbox")
    await app.click("outbox-answer")
    await app.until(lambda: app.window.findChild(QDialog, "questionDialog"), "the question")
    assert app.text("questionSide0") == "Ordered"
    assert app.text("questionSide1") == "Cancelled"
    assert app.text("questionSide2") == "In production\n“Dear Anna, it begins.”"
    dialog = app.find(QDialog, "questionDialog")
    assert not app.find(QPushButton, "questionSend").isDefault()
    assert not app.find(QPushButton, "questionSend").hasFocus()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    await app.until(lambda: app.window.findChild(QDialog, "questionDialog") is None, "Enter decides nothing")
    (entry,) = await left(app)
    assert entry.question is Question.CONFLICT
    assert column(app, "Status") == "Decide: In production"
    await app.click("outbox-answer")
    await app.click("questionSend")
    await outbox_is_empty(app)
    assert [each["status"] for each in effects(app)[before:]] == ["IN_PRODUCTION"]


@scenario
async def test_a_conflict_that_is_left_alone_is_never_sent(own_app: AppHarness) -> None:
    app = own_app
    await shop(app, order(1, "ORDERED"), undo_seconds=0)
    app.sandbox.control("POST /orders/cmorder0001/status", status="CANCELLED")
    await advance(app)
    await app.until(lambda: app.window.nav_outbox.count == "1 !", "a person is needed")
    before = len(effects(app))
    await app.click("pendingAction")
    await app.click("questionDrop")
    await outbox_is_empty(app)
    assert len(effects(app)) == before
    await app.click("navOrders")
    await app.until(lambda: column(app, "Status") == "Cancelled", "what Brutlers has")


@scenario
async def test_a_lost_answer_is_found_and_sent_only_once(own_app: AppHarness) -> None:
    app = own_app
    await shop(app, order(1, "ORDERED"), undo_seconds=0)
    app.sandbox.control("POST /fail", kind="lose-answer", path_prefix=f"{PATH}/cmorder0001/status")
    await advance(app, "Only once")
    await app.until(lambda: effects(app), "it took effect")
    await outbox_is_empty(app)
    mine = [each for each in effects(app) if each["order"] == "cmorder0001"]
    assert len(mine) == 1
    await app.until(lambda: column(app, "Status") == "In production", "the list shows it")
    timeline = app.window.orders.inspector.timeline
    await app.until(lambda: "Only once" in "".join(timeline.texts()), "the timeline shows it")
    assert "".join(timeline.texts()).count("Only once") == 1


@scenario
async def test_what_brutlers_refuses_is_kept_with_its_words_and_goes_after_an_edit(
    own_app: AppHarness,
) -> None:
    app = own_app
    await shop(app, order(1, "ORDERED"), undo_seconds=0)
    app.sandbox.control(
        "POST /fail",
        kind="body",
        status=422,
        body='{"error": "The message is <b>too rude</b>"}',
        path_prefix=f"{PATH}/cmorder0001/status",
    )
    await advance(app, "Something rude")
    await app.until(lambda: app.window.nav_outbox.count == "1 !", "a person is needed")
    assert column(app, "Status") == "Refused: In production"
    heard = app.table.model().index(0, 0).data(int(Qt.ItemDataRole.AccessibleTextRole))
    assert "Ordered, is to become In production, refused, needs your decision" in heard
    await app.says("noticeTitle", "Anna Customer1: “In production” was refused")
    assert app.is_shown("noticeAction")
    await app.click("navOutbox")
    assert app.is_shown("noticeBar")
    assert not app.is_shown("noticeAction"), "the outbox is open already"
    await app.says("outboxWords", "too rude")
    assert app.text("outboxMessage") == "Something rude"
    await app.click("outbox-edit")
    await app.until(lambda: app.is_shown("editMessage"), "the edit")
    assert app.find(QPlainTextEdit, "editMessage").toPlainText() == "Something rude"
    await app.says("editRefusal", "too rude")
    write(app, "Something kind", "editMessage")
    status = app.find(QComboBox, "editStatus")
    assert status.currentData() == "IN_PRODUCTION"
    status.setCurrentIndex(status.count() - 1)
    assert not app.find(QPushButton, "editSend").isEnabled()
    app.type_into("editStatusAnother", "beading done")
    await app.says("editStatusAnotherHint", "Brutlers gets BEADING_DONE.")
    await app.says("editHeading", "BEADING_DONE")
    status.setCurrentIndex(status.findData("COMPLETED"))
    assert not app.is_shown("editStatusAnother")
    await app.click("editSend")
    await outbox_is_empty(app)
    assert not app.is_shown("noticeBar"), "it was answered"
    assert [(each["order"], each["status"]) for each in effects(app)] == [("cmorder0001", "COMPLETED")]
    await app.until(lambda: app.window.outbox.sent.rowCount() == 1, "what was sent")
    assert app.text("outboxMessage") == "Something kind"


@scenario
async def test_a_refused_change_is_discarded_after_a_question(own_app: AppHarness) -> None:
    app = own_app
    await shop(app, order(1, "ORDERED"), undo_seconds=0)
    app.sandbox.control("POST /fail", kind="status", status=409, path_prefix=f"{PATH}/cmorder0001/status")
    await advance(app)
    await app.until(lambda: app.window.nav_outbox.count == "1 !", "a person is needed")
    await app.click("navOutbox")
    await app.click("outbox-discard")
    await app.click("discardDialogCancel")
    (entry,) = await left(app)
    assert entry.state is WriteState.REFUSED
    await app.click("outbox-discard")
    await app.click("discardDialogConfirm")
    await outbox_is_empty(app)
    await app.until(lambda: app.is_shown("outboxState"), "the empty state")
    assert effects(app) == []


@scenario
async def test_many_orders_get_one_status_each_with_a_result_of_its_own(own_app: AppHarness) -> None:
    app = own_app
    await shop(
        app,
        order(1, "ORDERED"),
        order(2, "IN_PRODUCTION"),
        order(3, "READY_FOR_PICKUP"),
        order(4, "ORDERED"),
        undo_seconds=0,
    )
    app.sandbox.control("POST /fail", kind="status", status=409, path_prefix=f"{PATH}/cmorder0004/status")
    app.table.setFocus()
    app.table.selectAll()
    await app.until(
        lambda: app.find(QPushButton, "bulkButton").text() == "Change status of 4 orders…", "the button"
    )
    await app.click("bulkButton")
    dialog = await opened(app, "bulkStatusDialog")
    assert dialog.listed.model().stringList()[:2] == [
        "Anna Customer1 · Ordered",
        "Anna Customer2 · In production",
    ]
    assert app.is_shown("bulkLeave")
    dialog.status.setCurrentIndex(dialog.status.count() - 1)
    app.type_into("bulkStatusAnother", "beading done")
    await app.says("bulkHeading", "Change status of 4 orders")
    assert dialog.status_chosen == dialog.step.step.status == "BEADING_DONE"
    dialog.status.setCurrentIndex(dialog.status.findData("READY_FOR_PICKUP"))
    assert not app.is_shown("bulkLeave")
    await app.says("bulkLeftOut", "1 order has this status already and is left out.")
    write(app, "Dear {name}, come!", "bulkMessage")
    assert app.text("bulkPreview") == "Dear Anna Customer1, come!"
    assert effects(app) == []
    dialog.status.setFocus()
    QTest.keyClick(dialog.status, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await app.says("bulkSummary", "2 of 3 sent · 1 not sent")
    assert sorted(each["order"] for each in effects(app)) == ["cmorder0001", "cmorder0002"]
    assert len(app.find(type(dialog), "bulkStatusDialog").model.entries) == 3
    await app.click("bulkRetry")
    await app.says("bulkSummary", "3 of 3 sent")
    await app.click("bulkClose")
    await app.until(lambda: app.column("Status") == ["Ready for pickup"] * 4, "the list shows it")
    assert len([each for each in effects(app) if each["order"] == "cmorder0002"]) == 1


@scenario
async def test_what_of_many_has_not_gone_out_can_be_cancelled(own_app: AppHarness) -> None:
    app = own_app
    await shop(app, order(1), order(2), order(3), undo_seconds=NEVER)
    app.table.selectAll()
    await app.click("bulkButton")
    dialog = await opened(app, "bulkStatusDialog")
    dialog.status.setCurrentIndex(dialog.status.findData("CANCELLED"))
    await app.click("bulkSend")
    await app.says("bulkSummary", "0 of 3 sent · 3 waiting")
    await app.click("bulkClose")
    assert len(await left(app)) == 3, "closing leaves the work"
    await app.says("undoText", "3 changes go out in ")
    app.table.selectAll()
    await app.click("bulkButton")
    dialog = await opened(app, "bulkStatusDialog")
    dialog.status.setCurrentIndex(dialog.status.findData("IN_PRODUCTION"))
    await app.click("bulkSend")
    await app.says("bulkSummary", "0 of 3 sent · 3 waiting")
    await app.click("bulkCancelRest")
    await app.until(lambda: len(app.window.writing.feed.left) == 3, "the first three are left")
    await app.click("bulkClose")
    await app.click("undoButton")
    await outbox_is_empty(app)
    assert effects(app) == []


@scenario
async def test_many_that_could_not_be_saved_can_be_tried_again(
    own_app: AppHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = own_app
    await shop(app, order(1), order(2))
    app.table.selectAll()
    await app.click("bulkButton")
    dialog = await opened(app, "bulkStatusDialog")
    dialog.status.setCurrentIndex(dialog.status.findData("CANCELLED"))

    async def full(*_: object) -> Any:
        raise DiskFault("The disk is full", "Free some space.")

    with monkeypatch.context() as faults:
        faults.setattr(app.desk.outbox, "change_many", full)
        await app.click("bulkSend")
        await app.says("bulkProblem", "The disk is full. Free some space.")
    await app.click("bulkSend")
    await app.says("bulkSummary", "0 of 2 sent · 2 waiting")


@scenario
async def test_offline_a_change_waits_and_says_so(own_app: AppHarness) -> None:
    app = own_app
    await shop(app, order(1, "ORDERED"), undo_seconds=0)
    app.sandbox.control("POST /fail", kind="status", status=503, path_prefix=PATH, times=50)
    await advance(app)
    await app.until(lambda: app.window.nav_outbox.count == "1", "it waits")
    await app.click("navOutbox")
    await app.until(lambda: "Next try" in app.text("outboxWords"), "when it is tried next")
    app.sandbox.control("POST /clear-faults")
    app.desk.wake()
    await outbox_is_empty(app)
    assert [each["order"] for each in effects(app)] == ["cmorder0001"]


async def opened(app: AppHarness, name: str) -> Any:
    """Wait for a dialog."""
    await app.until(lambda: app.window.findChild(QDialog, name), name)
    return app.find(QDialog, name)

"""The status card: the usual way on, any other status, message and image; nothing is sent before Send."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton
from support.app_harness import AppHarness, scenario
from support.writing import choose, column, left, open_order, order, shop, the_change, write

from brutlers_desktop.domain.outbox import WriteState
from brutlers_desktop.errors import DiskFault
from brutlers_desktop.ui.images import LONGEST_SIDE
from brutlers_desktop.ui.widgets.writing_settings import TemplatesSetting


def picture(path: Path, width: int = 3000, height: int = 1500) -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#7a3e66"))
    assert image.save(str(path))
    return path


def drop(app: AppHarness, data: QMimeData) -> None:
    field = app.window.writing.status.card.step.image
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    field.dropEvent(event)


@scenario
async def test_the_usual_next_status_is_one_press_and_one_send_away(own_app: AppHarness) -> None:
    app = own_app
    await shop(app, order(1, "ORDERED"))
    await open_order(app)
    await app.until(
        lambda: app.find(QPushButton, "advanceButton").text() == "Advance to In production", "way on"
    )
    await app.click("advanceButton")
    assert app.is_shown("statusSend")
    assert await left(app) == ()
    await app.click("statusSend")
    await app.until(lambda: app.is_shown("undoBar"), "the undo bar")
    change = await the_change(app)
    assert (change.order_id, change.status, change.seen_status) == (
        "cmorder0001",
        "IN_PRODUCTION",
        "ORDERED",
    )
    assert change.message == "Dear Anna Customer1, your order is now being made."
    assert not app.is_shown("statusSend")
    assert column(app, "Status") == "→ In production"
    assert "Anna Customer1 → In production" in app.text("pendingText")
    assert app.window.nav_outbox.count == "1"


@scenario
async def test_a_press_before_the_buttons_are_this_orders_means_this_order(own_app: AppHarness) -> None:
    app = own_app
    await shop(app, order(1, "FITTING_READY"), order(2, "ORDERED"))
    await open_order(app)
    await app.until(lambda: app.is_shown("advanceButton"), "the way on")
    stale = app.find(QPushButton, "advanceButton").text()
    pressed: list[str] = []

    def press(_: object) -> None:
        pressed.append(app.find(QPushButton, "advanceButton").text())
        app.find(QPushButton, "advanceButton").click()

    app.window.orders.inspector.shown.connect(press)
    await open_order(app, row=1)
    await app.until(lambda: app.is_shown("statusSend"), "the step")
    assert pressed == [stale]
    assert app.text("statusHeading") == "In production"


@scenario
async def test_the_keys_alone_advance_an_order(own_app: AppHarness) -> None:
    app = own_app
    await shop(app, order(1, "FITTING_READY"))
    await open_order(app)
    await app.until(lambda: app.is_shown("advanceButton"), "the way on")
    QTest.keyClick(app.window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    await app.until(lambda: app.is_shown("statusSend"), "the step")
    message = app.find(QPlainTextEdit, "statusMessage")
    assert message.hasFocus()
    QTest.keyClick(message, Qt.Key.Key_Return)
    assert await left(app) == (), "Enter is a new line"
    QTest.keyClick(message, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await app.until(lambda: app.is_shown("undoBar"), "the undo bar")
    assert (await the_change(app)).status == "READY_FOR_PICKUP"


@scenario
async def test_choosing_another_status_sends_nothing(own_app: AppHarness) -> None:
    app = own_app
    await shop(app, order(1, "ORDERED"), order(2, "ALTERATION"))
    await open_order(app)
    await choose(app, "otherStatusButton", "status-ALTERATION")
    await app.says("statusHeading", "ALTERATION")
    assert await left(app) == ()
    QTest.keyClick(app.find(QPlainTextEdit, "statusMessage"), Qt.Key.Key_Escape)
    await app.until(lambda: app.is_shown("otherStatusButton"), "the buttons")
    assert await left(app) == ()


@scenario
async def test_a_status_that_nobody_ever_used_takes_a_second_step(own_app: AppHarness) -> None:
    app = own_app
    await shop(app, order(1, "ORDERED"))
    await open_order(app)
    await choose(app, "otherStatusButton", "anotherStatus")
    await app.until(lambda: app.is_shown("newStatus"), "the field")
    assert not app.find(QPushButton, "useNewStatus").isEnabled()
    app.type_into("newStatus", "at the seamstress")
    await app.says("newStatusHint", "Brutlers gets AT_THE_SEAMSTRESS.")
    QTest.keyClick(app.find(QLineEdit, "newStatus"), Qt.Key.Key_Return)
    await app.says("statusHeading", "AT_THE_SEAMSTRESS")
    assert await left(app) == ()
    await app.click("statusSend")
    await app.until(lambda: app.is_shown("undoBar"), "the undo bar")
    change = await the_change(app)
    assert (change.status, change.message) == ("AT_THE_SEAMSTRESS", "")


@scenario
async def test_a_name_of_a_known_status_means_that_status(own_app: AppHarness) -> None:
    app = own_app
    await shop(app, order(1, "ORDERED"))
    await open_order(app)
    await choose(app, "otherStatusButton", "anotherStatus")
    app.type_into("newStatus", "ready for pickup")
    await app.click("useNewStatus")
    await app.says("statusHeading", "Ready for pickup")


@scenario
async def test_the_message_is_shown_as_the_customer_will_read_it(own_app: AppHarness) -> None:
    app = own_app
    await shop(app, order(1, "ORDERED", customer={"name": "Zoë <b>Łukasz</b>"}))
    await open_order(app)
    await app.until(lambda: app.is_shown("advanceButton"), "the way on")
    await app.click("advanceButton")
    write(app, "Hello {name}, soon!")
    assert app.text("statusPreviewHeading") == "Zoë <b>Łukasz</b> will read:"
    assert app.text("statusPreview") == "Hello Zoë <b>Łukasz</b>, soon!"
    assert app.find(QLabel, "statusPreview").textFormat() is Qt.TextFormat.PlainText
    await app.click("statusSend")
    await app.until(lambda: app.is_shown("undoBar"), "the undo bar")
    assert (await the_change(app)).message == "Hello Zoë <b>Łukasz</b>, soon!"


@scenario
async def test_the_language_of_the_message_is_chosen_and_remembered(own_app: AppHarness) -> None:
    app = own_app
    await shop(app, order(1, "ORDERED"), order(2, "ORDERED"))
    await open_order(app)
    await app.until(lambda: app.is_shown("advanceButton"), "the way on")
    await app.click("advanceButton")
    await choose(app, "statusTemplate", "statusTemplate-de")
    assert app.find(QPlainTextEdit, "statusMessage").toPlainText().startswith("Guten Tag Anna Customer1")
    await app.click("statusSend")
    await app.until(lambda: app.is_shown("undoBar"), "the undo bar")
    await open_order(app, 1)
    await app.until(lambda: app.is_shown("advanceButton"), "the way on")
    await app.click("advanceButton")
    assert app.find(QPlainTextEdit, "statusMessage").toPlainText().startswith("Guten Tag Anna Customer2")
    await app.click("navSettings")
    templates = app.window.settings.findChild(TemplatesSetting)
    assert templates.language.currentData() == "de", "the settings open on the same"
    french = templates.language.findData("fr")
    templates.language.setCurrentIndex(french)
    templates.language.activated.emit(french)
    templates.status.setCurrentIndex(templates.status.findData("IN_PRODUCTION"))
    begins = templates.text.toPlainText().split("{name}")[0]
    await app.until(lambda: app.desk.preferences.get("message-language") == "fr", "it is kept")
    await app.click("navOrders")
    await app.click("statusCancel")
    await app.click("advanceButton")
    assert app.find(QPlainTextEdit, "statusMessage").toPlainText().startswith(f"{begins}Anna Customer2")


@scenario
async def test_an_empty_message_is_sent_as_none(own_app: AppHarness) -> None:
    app = own_app
    await shop(app, order(1, "ORDERED"))
    await open_order(app)
    await app.until(lambda: app.is_shown("advanceButton"), "the way on")
    await app.click("advanceButton")
    await choose(app, "statusTemplate", "statusTemplate-none")
    assert "without a message" in app.text("statusPreviewHeading")
    await app.click("statusSend")
    await app.until(lambda: app.is_shown("undoBar"), "the undo bar")
    assert (await the_change(app)).message == ""


@scenario
async def test_what_was_being_written_is_there_again_when_the_order_is(own_app: AppHarness) -> None:
    app = own_app
    await shop(app, order(1, "ORDERED"), order(2, "ORDERED"))
    await open_order(app)
    await choose(app, "otherStatusButton", "status-CANCELLED")
    write(app, "Half a sentence")
    await open_order(app, 1)
    await app.until(lambda: app.is_shown("advanceButton"), "the other order's way on")
    await open_order(app)
    await app.until(lambda: app.is_shown("statusSend"), "the step")
    assert app.find(QPlainTextEdit, "statusMessage").toPlainText() == "Half a sentence"
    assert app.text("statusHeading") == "Cancelled"


@scenario
async def test_what_was_undone_is_on_the_card_again_with_its_image(
    own_app: AppHarness, tmp_path: Path
) -> None:
    app = own_app
    await shop(app, order(1, "ORDERED"), order(2, "ORDERED"))
    await open_order(app)
    await choose(app, "otherStatusButton", "status-CANCELLED")
    write(app, "Half a sentence")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture(tmp_path / "dress.jpg")))])
    drop(app, data)
    await app.says("statusImageSize", "2048 × 1024")
    before = app.window.writing.status.card.step.step
    await app.click("statusSend")
    await app.until(lambda: app.is_shown("undoBar"), "the undo bar")
    await app.until(lambda: not app.is_shown("statusSend"), "the step goes")
    await open_order(app, 1)
    await app.click("undoButton")
    await app.says("noticeMessage", "Anna Customer1 → Cancelled was not sent.")
    assert not app.is_shown("statusSend"), "another order is shown"
    await open_order(app)
    await app.until(lambda: app.is_shown("statusSend"), "the step")
    again = app.window.writing.status.card.step.step
    assert (again.status, again.message) == ("CANCELLED", "Half a sentence")
    assert again.image is not None
    assert before.image is not None
    assert again.image.content == before.image.content
    await app.click("statusSend")
    await app.until(lambda: not app.is_shown("statusSend"), "the step goes")
    await app.click("undoButton")
    await app.until(lambda: app.is_shown("statusSend"), "the card that is shown has it at once")
    assert app.window.writing.status.card.step.step.message == "Half a sentence"


@scenario
async def test_a_message_stays_while_the_order_changes_at_brutlers(own_app: AppHarness) -> None:
    app = own_app
    connection_id = await shop(app, order(1, "ORDERED"))
    await open_order(app)
    await choose(app, "otherStatusButton", "status-CANCELLED")
    write(app, "Half a sentence")
    app.sandbox.control("POST /orders/cmorder0001/status", status="FITTING_READY")
    await app.click("syncButton")
    await app.fetched(connection_id)
    await app.says("inspectorStatus", "Fitting ready")
    assert app.find(QPlainTextEdit, "statusMessage").toPlainText() == "Half a sentence"


@scenario
async def test_an_image_is_dropped_previewed_and_goes_with_the_status(
    own_app: AppHarness, tmp_path: Path
) -> None:
    app = own_app
    await shop(app, order(1, "ORDERED"))
    await open_order(app)
    await app.until(lambda: app.is_shown("advanceButton"), "the way on")
    await app.click("advanceButton")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture(tmp_path / "dress.png")))])
    drop(app, data)
    await app.says("statusImageSize", f"{LONGEST_SIDE} × {LONGEST_SIDE // 2} pixels")
    assert not app.find(QLabel, "statusImagePreview").pixmap().isNull()
    await app.click("statusSend")
    await app.until(lambda: app.is_shown("undoBar"), "the undo bar")
    (entry,) = await left(app)
    whole = await app.desk.outbox.entry(entry.id)
    assert whole is not None
    assert whole.payload.image_type == "image/jpeg"
    assert QImage.fromData(whole.payload.image).width() == LONGEST_SIDE


@scenario
async def test_an_image_is_pasted_into_the_message_and_taken_off_again(own_app: AppHarness) -> None:
    app = own_app
    await shop(app, order(1, "ORDERED"))
    await open_order(app)
    await app.until(lambda: app.is_shown("advanceButton"), "the way on")
    await app.click("advanceButton")
    before = app.find(QPlainTextEdit, "statusMessage").toPlainText()
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    QGuiApplication.clipboard().setImage(image)
    QTest.keyClick(
        app.find(QPlainTextEdit, "statusMessage"), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier
    )
    await app.says("statusImageSize", "40 × 30 pixels")
    assert app.find(QPlainTextEdit, "statusMessage").toPlainText() == before
    await app.click("statusImageRemove")
    assert not app.is_shown("statusImageSize")
    await app.click("statusSend")
    await app.until(lambda: app.is_shown("undoBar"), "the undo bar")
    assert (await the_change(app)).image_type == ""


@pytest.mark.parametrize("as_text", [True, False], ids=["text", "link"])
def test_the_address_of_an_image_is_never_fetched(own_app: AppHarness, as_text: bool) -> None:  # noqa: FBT001
    async def play() -> None:
        app = own_app
        await shop(app, order(1, "ORDERED"))
        await open_order(app)
        await app.until(lambda: app.is_shown("advanceButton"), "the way on")
        await app.click("advanceButton")
        data = QMimeData()
        address = f"{app.sandbox.base_url}/image-of-a-dress.png"
        data.setText(address) if as_text else data.setUrls([QUrl(address)])
        drop(app, data)
        await app.says("statusImageRefusal", "only the address")
        await app.click("statusSend")
        await app.until(lambda: app.is_shown("undoBar"), "the undo bar")
        asked = app.sandbox.control("GET /state")["requests"]
        assert not any("image-of-a-dress" in each for each in asked)

    own_app.run(play())


@scenario
async def test_what_is_no_image_is_refused_in_words(own_app: AppHarness, tmp_path: Path) -> None:
    app = own_app
    await shop(app, order(1, "ORDERED"))
    await open_order(app)
    await app.until(lambda: app.is_shown("advanceButton"), "the way on")
    await app.click("advanceButton")
    file = tmp_path / "dress.jpg"
    file.write_text('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    drop(app, data)
    await app.says("statusImageRefusal", "SVG")
    two = QMimeData()
    two.setUrls([QUrl.fromLocalFile(str(file)), QUrl.fromLocalFile(str(file))])
    drop(app, two)
    await app.says("statusImageRefusal", "One image")


@scenario
async def test_without_the_permission_the_reason_is_said_and_the_vendor_can_be_asked(
    own_app: AppHarness,
) -> None:
    app = own_app
    app.vendor.untick = ("orders:write",)
    connection_id = await shop(app, order(1, "ORDERED"), order(2, "ORDERED"))
    await open_order(app)
    await app.says("writeReason", "neither create orders nor change their status")
    assert not app.find(QPushButton, "advanceButton").isEnabled()
    assert not app.find(QPushButton, "otherStatusButton").isEnabled()
    QTest.keyClick(app.window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert not app.is_shown("statusSend")
    app.table.selectAll()
    assert not app.find(QPushButton, "bulkButton").isEnabled()
    app.vendor.untick = ()
    await app.click("askPermission")
    await app.until(
        lambda: "orders:write" in app.desk.connections.get(connection_id).grant.scopes, "the permission"
    )
    await app.fetched(connection_id)
    await app.click("navOrders")
    await app.until(lambda: app.find(QPushButton, "advanceButton").isEnabled(), "the way on")
    assert not app.is_shown("writeReason")


@scenario
async def test_what_could_not_be_saved_stays_written(own_app: AppHarness) -> None:
    app = own_app
    await shop(app, order(1, "ORDERED"))
    await open_order(app)
    await app.until(lambda: app.is_shown("advanceButton"), "the way on")
    await app.click("advanceButton")
    write(app, "A long message")

    async def full(*_: object, **__: object) -> None:
        raise DiskFault("The disk is full", "Nothing was saved. Make room, then send again.")

    real, app.desk.outbox.change_status = app.desk.outbox.change_status, full
    await app.click("statusSend")
    await app.says("statusProblem", "The disk is full")
    assert app.find(QPlainTextEdit, "statusMessage").toPlainText() == "A long message"
    app.desk.outbox.change_status = real
    await app.click("statusSend")
    await app.until(lambda: app.is_shown("undoBar"), "the undo bar")
    (entry,) = await left(app)
    assert entry.state is WriteState.UNDO

"""The Outbox page by keyboard and ear, and the settings of what is written."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QPlainTextEdit, QPushButton, QSpinBox
from support.app_harness import AppHarness, scenario
from support.writing import NEVER, left, open_order, order, shop, the_change

from brutlers_desktop.domain.outbox import StatusChange
from brutlers_desktop.ui.widgets.writing_settings import TemplatesSetting


async def change(app: AppHarness, connection_id: str, order_id: str, status: str = "CANCELLED") -> None:
    """Put a change of status into the outbox, as if it had been written."""
    await app.desk.outbox.change_status(connection_id, StatusChange(order_id=order_id, status=status))


@scenario
async def test_with_nothing_waiting_the_page_says_what_it_is_for(own_app: AppHarness) -> None:
    app = own_app
    await shop(app, order(1))
    await app.click("navOutbox")
    assert app.text("outboxStateTitle") == "Nothing is waiting"
    assert not app.is_shown("outboxWaiting")
    assert not app.is_shown("outboxSent")
    assert not app.is_shown("outboxDetail")


@scenario
async def test_the_keyboard_alone_undoes_one_of_many(own_app: AppHarness) -> None:
    app = own_app
    connection_id = await shop(app, order(1), order(2), order(3))
    for each in (1, 2, 3):
        await change(app, connection_id, f"cmorder000{each}")
    await app.click("navOutbox")
    await app.until(lambda: app.window.outbox.waiting.rowCount() == 3, "three lines")
    lines = app.find(QListView, "outboxWaiting")
    lines.setFocus()
    QTest.keyClick(lines, Qt.Key.Key_Down)
    await app.says("outboxTitle", "Anna Customer2 → Cancelled")
    QTest.keyClick(lines, Qt.Key.Key_Return)
    button = app.find(QPushButton, "outbox-undo")
    assert button.hasFocus()
    assert len(await left(app)) == 3, "Enter on a line does nothing by itself"
    QTest.keyClick(button, Qt.Key.Key_Space)
    await app.until(lambda: app.window.outbox.waiting.rowCount() == 2, "two lines")
    assert {each.order_id for each in await left(app)} == {"cmorder0001", "cmorder0003"}


@scenario
async def test_each_line_is_heard_as_a_sentence(own_app: AppHarness) -> None:
    app = own_app
    connection_id = await shop(app, order(1))
    await change(app, connection_id, "cmorder0001")
    await app.click("navOutbox")
    model = app.window.outbox.waiting
    await app.until(lambda: model.rowCount() == 1, "a line")
    said = model.data(model.index(0, 0), int(Qt.ItemDataRole.AccessibleTextRole))
    assert said.startswith("Anna Customer1 becomes Cancelled. Model 1. Goes out in ")
    assert app.window.nav_outbox.accessibleDescription() == "1 waiting"


@scenario
async def test_the_line_that_was_chosen_stays_chosen_when_others_go(own_app: AppHarness) -> None:
    app = own_app
    connection_id = await shop(app, order(1), order(2))
    await change(app, connection_id, "cmorder0001")
    await change(app, connection_id, "cmorder0002")
    await app.click("navOutbox")
    await app.until(lambda: app.window.outbox.waiting.rowCount() == 2, "two lines")
    view = app.find(QListView, "outboxWaiting")
    view.setCurrentIndex(view.model().index(1, 0))
    first = (await left(app))[0]
    await app.desk.outbox.undo(first.id)
    await app.until(lambda: app.window.outbox.waiting.rowCount() == 1, "one line")
    assert app.text("outboxTitle") == "Anna Customer2 → Cancelled"
    assert view.currentIndex().row() == 0


@scenario
async def test_one_line_is_chosen_across_both_lists(own_app: AppHarness) -> None:
    app = own_app
    connection_id = await shop(app, order(1), order(2), undo_seconds=0)
    page = app.window.outbox
    await change(app, connection_id, "cmorder0001")
    await app.until(lambda: page.sent.rowCount() == 1, "what was sent")
    await app.desk.preferences.keep("undo-seconds", NEVER)
    await change(app, connection_id, "cmorder0002")
    await app.click("navOutbox")
    await app.until(lambda: page.waiting.rowCount() == 1, "what waits")
    for view, other, name in (
        (page.sent_view, page.waiting_view, "Anna Customer1"),
        (page.waiting_view, page.sent_view, "Anna Customer2"),
        (page.sent_view, page.waiting_view, "Anna Customer1"),
    ):
        QTest.mouseClick(
            view.viewport(),
            Qt.MouseButton.LeftButton,
            pos=view.visualRect(view.model().index(0, 0)).center(),
        )
        await app.says("outboxTitle", name)
        assert view.selectionModel().hasSelection()
        assert not other.selectionModel().hasSelection()
        assert not other.currentIndex().isValid()
    page.refresh()
    await app.says("outboxTitle", "Anna Customer1")
    assert not page.waiting_view.selectionModel().hasSelection()


@scenario
async def test_the_time_to_undo_is_set_in_the_settings(own_app: AppHarness) -> None:
    app = own_app
    await shop(app, order(1))
    await app.click("navSettings")
    box = app.find(QSpinBox, "undoSeconds")
    assert (box.minimum(), box.maximum()) == (0, 60)
    box.setValue(25)
    await app.until(lambda: app.desk.outbox.undo_seconds == 25, "it is kept")
    await app.click("navOrders")
    await open_order(app)
    await app.until(lambda: app.is_shown("advanceButton"), "the way on")
    await app.click("advanceButton")
    await app.click("statusSend")
    await app.until(lambda: app.is_shown("undoBar"), "the undo bar")
    (entry,) = await left(app)
    assert (entry.due_at - entry.created_at).total_seconds() == 25


@scenario
async def test_a_message_of_the_shops_own_takes_the_place_of_the_standard_text(own_app: AppHarness) -> None:
    app = own_app
    await shop(app, order(1, "ORDERED"))
    await app.click("navSettings")
    page = app.window.settings.findChild(TemplatesSetting)
    page.status.setCurrentIndex(page.status.findData("IN_PRODUCTION"))
    page.language.setCurrentIndex(page.language.findData("en"))
    standard = page.text.toPlainText()
    assert standard.startswith("Dear {name}")
    page.text.setPlainText("Hi {name}, we sew!")
    await app.click("navOrders")
    await open_order(app)
    await app.until(lambda: app.is_shown("advanceButton"), "the way on")
    await app.click("advanceButton")
    assert app.find(QPlainTextEdit, "statusMessage").toPlainText() == "Hi Anna Customer1, we sew!"
    await app.click("statusSend")
    await app.until(lambda: app.is_shown("undoBar"), "the undo bar")
    assert (await the_change(app)).message == "Hi Anna Customer1, we sew!"
    await app.click("navSettings")
    await app.click("standardTemplate")
    assert page.text.toPlainText() == standard
    await app.until(lambda: not app.desk.preferences.get("message-templates"), "nothing of its own is kept")

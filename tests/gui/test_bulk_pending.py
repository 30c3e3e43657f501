"""Changing many orders: what is on its way already counts, while it is."""

from PySide6.QtWidgets import QPushButton
from support.app_harness import AppHarness, scenario
from support.writing import NEVER, left, order, shop, write

from brutlers_desktop.domain.outbox import StatusChange
from brutlers_desktop.ui.dialogs.bulk_status import BulkStatusDialog


async def opened(app: AppHarness) -> BulkStatusDialog:
    """Wait for the dialog."""
    await app.until(lambda: app.is_shown("bulkStatusDialog"), "the dialog")
    return app.find(BulkStatusDialog, "bulkStatusDialog")


@scenario
async def test_many_are_judged_by_the_status_that_they_are_about_to_have(own_app: AppHarness) -> None:
    app = own_app
    connection_id = await shop(app, order(1), order(2), order(3, "CANCELLED"), undo_seconds=NEVER)
    change = StatusChange(order_id="cmorder0001", status="IN_PRODUCTION", seen_status="ORDERED")
    first = await app.desk.outbox.change_status(connection_id, change)
    app.table.selectAll()
    await app.click("bulkButton")
    dialog = await opened(app)
    dialog.status.setCurrentIndex(dialog.status.findData("IN_PRODUCTION"))
    await app.says("bulkLeftOut", "1 order is about to get it and is left out.")
    assert app.find(QPushButton, "bulkSend").text() == "Change 2 orders"
    dialog.status.setCurrentIndex(dialog.status.findData("ORDERED"))
    await app.says("bulkLeftOut", "1 order has this status already and is left out.")
    await app.click("bulkSend")
    await app.says("bulkSummary", "0 of 2 sent")
    wanted = [each.payload for each in await left(app) if each.id != first.id]
    assert {each.order_id: each.seen_status for each in wanted if isinstance(each, StatusChange)} == {
        "cmorder0001": "IN_PRODUCTION",
        "cmorder0003": "CANCELLED",
    }


@scenario
async def test_two_presses_ask_once(own_app: AppHarness) -> None:
    app = own_app
    await shop(app, order(1), order(2))
    app.table.selectAll()
    await app.until(lambda: app.is_shown("bulkButton"), "the button")
    for _ in range(2):
        app.find(QPushButton, "bulkButton").click()
    await opened(app)
    await app.done("change the status of many")
    assert len(app.window.findChildren(BulkStatusDialog)) == 1


@scenario
async def test_an_undone_change_counts_no_longer_while_the_question_stands(own_app: AppHarness) -> None:
    app = own_app
    connection_id = await shop(app, order(1), order(2), undo_seconds=NEVER)
    change = StatusChange(order_id="cmorder0001", status="IN_PRODUCTION", seen_status="ORDERED")
    first = await app.desk.outbox.change_status(connection_id, change)
    app.table.selectAll()
    await app.click("bulkButton")
    dialog = await opened(app)
    dialog.status.setCurrentIndex(dialog.status.findData("IN_PRODUCTION"))
    await app.says("bulkLeftOut", "1 order is about to get it")
    write(app, "Dear {name}, come!", "bulkMessage")
    await app.desk.outbox.undo(first.id)
    await app.until(lambda: app.find(QPushButton, "bulkSend").text() == "Change 2 orders", "both")
    assert app.text("bulkPreview") == "Dear Anna Customer2, come!", "what was typed stays"

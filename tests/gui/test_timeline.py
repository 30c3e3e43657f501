"""The timeline on a connection's page, and the API log beside it."""

from typing import Any
from unittest.mock import patch

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QPushButton, QTableView
from support.app_harness import AppHarness, scenario

from brutlers_desktop.domain.journal import ApiCall, Fault, Kind
from brutlers_desktop.ui.dialogs.api_log_dialog import ApiLogDialog
from brutlers_desktop.ui.widgets.choice_box import ChoiceBox
from brutlers_desktop.ui.widgets.timeline import NO_GROUP, NO_MATCH, NOTHING_YET


def lines(app: AppHarness) -> list[str]:
    """The words of the lines, top down."""
    model = app.find(QListView, "timelineList").model()
    return [str(model.index(row, 0).data()).split(". ")[0] for row in range(model.rowCount())]


def requests(app: AppHarness, column: int = 4) -> list[str]:
    """A column of the API log, top down."""
    model = app.find(QTableView, "apiLogTable").model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def call(app: AppHarness, connection_id: str, status: int | None = 200, **changes: Any) -> None:
    """Put a request into the log."""
    values = {"method": "GET", "path": "/api/vendor/orders", "seconds": 0.25, "size": 2100, **changes}
    at = app.desk.orders.archive._clock.now()
    app.desk.journal.called(ApiCall(connection_id=connection_id, at=at, status=status, **values))


async def shown(app: AppHarness, *words: str) -> None:
    await app.until(lambda: lines(app) == list(words), f"the timeline shows {words}")


async def open_log(app: AppHarness) -> ApiLogDialog:
    await app.click("apiLogButton")
    await app.until(lambda: app.is_shown("apiLog"), "the API log")
    return app.find(ApiLogDialog, "apiLog")


@scenario
async def test_what_happens_is_listed_as_it_happens_and_by_connection(own_app: AppHarness) -> None:
    app = own_app
    other = await app.add("Other")
    connection_id = await app.add("Shop")
    await app.click("navConnectedApps")
    await app.until(lambda: app.text("timelineNothing") == NOTHING_YET, "nothing yet")
    assert not app.find(QPushButton, "timelineCopy").isEnabled()
    await app.click("connectButton")
    await app.fetched(connection_id)
    await app.click("navConnectedApps")
    await shown(app, "Connected")
    assert app.text("timelineNothing") == ""
    app.desk.journal.note(other, Kind.REFUSED)
    app.desk.journal.note(connection_id, Kind.NOT_REACHED, "Brutlers did not answer")
    assert lines(app) == ["Not reached", "Connected"]
    await app.desk.connections.choose(other)
    await shown(app, "Refused")
    await app.desk.journal.forget(other)
    await app.until(lambda: app.text("timelineNothing") == NOTHING_YET, "nothing any more")


@scenario
async def test_chips_choose_what_is_listed_and_orders_only_come_when_asked_for(app: AppHarness) -> None:
    connection_id = await app.connect()
    await app.click("navConnectedApps")
    await shown(app, "Connected")
    app.desk.journal.note(connection_id, Kind.REACHED)
    app.desk.journal.note(connection_id, Kind.ORDERS, "3 new and 0 changed")
    assert lines(app) == ["Reached again", "Connected"]
    await app.click("timelineOrders")
    await shown(app, "Orders", "Reached again", "Orders", "Connected")
    for name in ("timelineAccess", "timelineOrders", "timelineNetwork"):
        await app.click(name)
    await app.until(lambda: app.text("timelineNothing") == NO_MATCH, "no match")
    await app.click("timelineChanges")
    await app.until(lambda: app.text("timelineNothing") == NO_GROUP, "no group")
    await app.click("timelineNetwork")
    await shown(app, "Reached again")


@scenario
async def test_a_line_that_arrives_moves_nothing_of_what_is_being_read(own_app: AppHarness) -> None:
    app = own_app
    connection_id = await app.add()
    for number in range(30):
        app.desk.journal.note(connection_id, Kind.EDITED, str(number))
    await app.click("navConnectedApps")
    await shown(app, *["Edited"] * 30)
    view = app.find(QListView, "timelineList")
    bar = view.verticalScrollBar()
    height = view.sizeHintForRow(0)
    await app.until(lambda: 30 * height == view.viewport().height() + bar.maximum(), "the list is laid out")
    bar.setValue(bar.maximum())
    top = str(view.indexAt(view.viewport().rect().topLeft()).data())
    for _ in range(3):
        app.desk.journal.note(connection_id, Kind.CHECKED)
    assert str(view.indexAt(view.viewport().rect().topLeft()).data()) == top
    bar.setValue(0)
    app.desk.journal.note(connection_id, Kind.CHECKED)
    assert bar.value() == 0


@scenario
async def test_the_timeline_is_copied_as_text(own_app: AppHarness) -> None:
    app = own_app
    connection_id = await app.add()
    app.desk.journal.note(connection_id, Kind.REVOKED, "Confirmed", seconds=1.5)
    await app.click("navConnectedApps")
    await shown(app, "Revoked")
    await app.click("timelineCopy")
    text = QGuiApplication.clipboard().text()
    assert text.endswith("  Revoked: Confirmed (1.5 s)\n")
    assert text.count("\n") == 1


@scenario
async def test_endings_alone_are_told_aloud(own_app: AppHarness) -> None:
    app = own_app
    connection_id = await app.add()
    other = await app.add("Other")
    await app.desk.connections.choose(connection_id)
    await app.click("navConnectedApps")
    told: list[str] = []
    with patch.object(QAccessible, "updateAccessibility", lambda event: told.append(event.message())):
        for kind in Kind:
            app.desk.journal.note(connection_id, kind, "Why")
        app.desk.journal.note(other, Kind.REFUSED)
    assert [text.split(". ")[:2] for text in told] == [
        [word, "Why"]
        for word in ("Connected", "Not connected", "Refused", "Interrupted", "Revoked", "Forgotten")
    ]


@scenario
async def test_the_api_log_lists_requests_by_connection_and_fills_as_they_are_made(
    own_app: AppHarness,
) -> None:
    app = own_app
    other = await app.add("Other")
    connection_id = await app.add("Shop")
    await app.click("navConnectedApps")
    log = await open_log(app)
    await app.until(lambda: app.text("apiLogStateTitle") == "No request yet", "the empty state")
    for status in (200, 404):
        call(app, connection_id, status)
    call(app, other, None, fault=Fault.NOT_REACHED)
    await app.until(lambda: requests(app) == ["404", "200"], "two requests")
    table = app.find(QTableView, "apiLogTable")
    assert table.isColumnHidden(1)
    app.find(ChoiceBox, "apiLogConnection").setCurrentIndex(0)
    await app.until(lambda: requests(app) == ["not reached", "404", "200"], "all requests")
    assert requests(app, 1) == ["Other", "Shop", "Shop"]
    assert not table.isColumnHidden(1)
    spoken = str(table.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.startswith("Failed. Time ")
    assert "Connection Other" in spoken
    await app.click("apiLogFailed")
    await app.until(lambda: requests(app) == ["not reached", "404"], "what failed")
    await app.click("apiLogCopy")
    text = QGuiApplication.clipboard().text().splitlines()
    assert len(text) == 3
    assert text[2].split("\t")[1:] == ["Shop", "GET", "/api/vendor/orders", "404", "0.250", "2100", "1"]
    assert await open_log(app) is log
    await app.click("apiLogClose")
    await app.until(lambda: not app.is_shown("apiLog"), "the log is closed")


@scenario
async def test_requests_that_arrive_move_nothing_of_what_is_being_read(own_app: AppHarness) -> None:
    app = own_app
    connection_id = await app.add()
    for number in range(60):
        call(app, connection_id, size=number)
    await app.click("navConnectedApps")
    await open_log(app)
    await app.until(lambda: len(requests(app)) == 60, "the requests")
    table = app.find(QTableView, "apiLogTable")
    bar = table.verticalScrollBar()
    await app.until(
        lambda: len(requests(app)) * table.rowHeight(0) == table.viewport().height() + bar.maximum(),
        "the table is laid out",
    )
    bar.setValue(bar.maximum())
    before = requests(app, 6)[table.rowAt(1)]
    for number in range(60, 65):
        call(app, connection_id, size=number)
    await app.until(lambda: len(requests(app)) == 65, "the new requests")
    assert requests(app, 6)[table.rowAt(1)] == before


@scenario
async def test_the_timeline_can_be_walked_by_keyboard(own_app: AppHarness) -> None:
    app = own_app
    connection_id = await app.add()
    for kind in (Kind.CONNECTED, Kind.REVOKED):
        app.desk.journal.note(connection_id, kind)
    await app.click("navConnectedApps")
    await shown(app, "Revoked", "Connected")
    view = app.find(QListView, "timelineList")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().row() == 1
    assert str(view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)).startswith(
        "Connected. You allowed"
    )

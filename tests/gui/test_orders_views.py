"""Views, filters, columns and the inspector, as a person uses them."""

import base64
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QDate, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateEdit, QLabel, QMenu, QPushButton
from support.app_harness import AppHarness, scenario
from support.sandbox_process import SandboxProcess
from support.shop_orders import ORDERS, refresh, serve

TODAY = datetime.now().astimezone().date()


def order(number: int, **fields: Any) -> dict[str, Any]:
    """Return an order of the API."""
    return {
        "id": f"v{number}",
        "status": "ORDERED",
        "customer": {"name": f"Customer {number}"},
        "updatedAt": f"2026-01-{number:02d}T10:00:00Z",
    } | fields


def wedding(days: int) -> str:
    """Return a wedding day so many days from today."""
    return (TODAY + timedelta(days=days)).isoformat()


SHOP = [
    order(1, weddingDate=wedding(12)),
    order(2, weddingDate=wedding(-3), type="SUIT"),
    order(3, weddingDate=wedding(0), status="READY_FOR_PICKUP"),
    order(4, weddingDate=wedding(60), status="COMPLETED"),
    order(5, status="AT_THE_TAILOR", type="VEIL"),
]


def tabs(app: AppHarness) -> dict[str, str]:
    """Return the views with their counts."""
    bar = app.window.orders.tabs
    return dict(bar.tabText(i).rpartition("  ")[::2] for i in range(bar.count()))


async def show(app: AppHarness, name: str) -> list[str]:
    """Choose a view; return its customers."""
    bar = app.window.orders.tabs
    bar.setCurrentIndex(list(tabs(app)).index(name))
    await app.settled()
    return app.column("Customer")


async def tick(app: AppHarness, chip: str, *entries: str) -> None:
    """Press a chip, tick entries of its menu, and close it."""
    await app.click(chip)
    for entry in entries:
        action = app.window.findChild(QAction, entry)
        action.toggle() if action.isCheckable() else action.trigger()
    for menu in app.window.findChildren(QMenu):
        menu.close()
    await app.settled()


@scenario
async def test_the_ready_made_views_list_and_count_what_they_say(app: AppHarness) -> None:
    serve(app, SHOP)
    await app.connect()
    assert tabs(app) == {
        "All": "5",
        "Open": "4",
        "Weddings in 30 days": "2",
        "Ready": "1",
        "Changed since yesterday": "0",
    }
    assert await show(app, "Open") == ["Customer 5", "Customer 3", "Customer 2", "Customer 1"]
    assert await show(app, "Weddings in 30 days") == ["Customer 3", "Customer 1"]
    assert await show(app, "Ready") == ["Customer 3"]
    assert await show(app, "Changed since yesterday") == []
    assert app.text("ordersStateTitle") == "Nothing here"
    assert len(await show(app, "All")) == 5


@scenario
async def test_counts_are_live(app: AppHarness) -> None:
    serve(app, SHOP)
    connection_id = await app.connect()
    await refresh(app, connection_id, [*SHOP, order(6, status="READY_FOR_PICKUP")])
    await app.until(lambda: tabs(app)["Ready"] == "2", "the count")
    assert tabs(app)["All"] == "6"
    assert app.text("ordersCount") == "6"


@scenario
async def test_a_view_is_saved_renamed_changed_and_deleted(app: AppHarness) -> None:
    serve(app, SHOP)
    await app.connect()
    page = app.window.orders
    await tick(app, "filterStatus", "filterStatus-AT_THE_TAILOR")
    assert app.column("Customer") == ["Customer 5"]
    await app.click("saveViewButton")
    await app.click("saveName")
    await app.says("viewNameWrong", "Give the view a name")
    await app.says("viewNameAbout", "The search, the filters and the order")
    app.type_into("viewName", "open")
    await app.click("saveName")
    await app.says("viewNameWrong", "already")
    app.type_into("viewName", "Tom & Jo <b>")
    await app.click("saveName")
    await app.until(lambda: page.tabs.current == "Tom & Jo <b>", "the new view")
    await app.settled()
    assert tabs(app)["Tom && Jo <b>"] == "1"
    assert not app.is_shown("saveViewButton")
    assert page.tabs.menu_for("All") is None
    menu = page.tabs.menu_for("Tom & Jo <b>")
    menu.findChild(QAction, "renameView").trigger()
    app.type_into("viewName", "Tailor")
    await app.click("saveName")
    await app.until(lambda: "Tailor" in [view.name for view in page.views.all], "the other name")
    await app.settled()
    assert "Tom && Jo <b>" not in tabs(app)
    assert app.column("Customer") == ["Customer 5"]
    page.tabs.menu_for("Tailor").findChild(QAction, "deleteView").trigger()
    await app.click("deleteViewDialogConfirm")
    await app.until(lambda: "Tailor" not in tabs(app), "it is gone")
    menu.close()


@scenario
async def test_filters_narrow_the_list_and_are_reset(app: AppHarness) -> None:
    serve(app, SHOP)
    await app.connect()
    await tick(app, "filterStatus", "filterStatus-ORDERED", "filterStatus-COMPLETED")
    assert app.column("Customer") == ["Customer 4", "Customer 2", "Customer 1"]
    assert app.find(QPushButton, "filterStatus").text() == "Status: Completed, Ordered"
    assert app.find(QPushButton, "filterStatus").accessibleName() == "Filter Status: Completed, Ordered"
    assert app.text("ordersCount") == "3 of 5"
    await app.click("filterReset")
    await app.settled()
    assert len(app.column("Customer")) == 5
    await tick(app, "filterType", "filterType-VEIL")
    assert app.column("Customer") == ["Customer 5"]
    await app.click("filterReset")
    await app.settled()
    await app.click("filterLate")
    await app.settled()
    assert app.column("Customer") == ["Customer 2"]
    await app.click("filterLate")
    await app.click("filterOpen")
    await app.settled()
    assert app.column("Customer") == ["Customer 5", "Customer 3", "Customer 2", "Customer 1"]
    await tick(app, "filterChanged", "changedToday")
    assert app.text("ordersStateTitle") == "No match"
    await tick(app, "filterChanged", "changedAny")
    assert len(app.column("Customer")) == 4


@scenario
async def test_a_span_of_wedding_days_is_chosen_or_typed(app: AppHarness) -> None:
    serve(app, SHOP)
    await app.connect()
    await app.click("filterWedding")
    await app.click("wedding30")
    await app.settled()
    assert app.column("Customer") == ["Customer 3", "Customer 1"]
    await app.click("filterWedding")
    await app.click("weddingAny")
    await app.settled()
    await app.click("filterWedding")
    first, last = (app.find(QDateEdit, name) for name in ("weddingFrom", "weddingTo"))
    last.setDate(QDate(2020, 1, 1))
    first.setDate(QDate(2021, 1, 1))
    await app.click("weddingApply")
    assert app.text("weddingRangeWrong") == "The first day lies after the last."
    far = TODAY + timedelta(days=50)
    first.setDate(QDate(far.year, far.month, far.day))
    last.setDate(QDate(2200, 1, 1))
    await app.click("weddingApply")
    await app.settled()
    assert app.column("Customer") == ["Customer 4"]


@scenario
async def test_the_days_to_the_wedding_stand_beside_it(app: AppHarness) -> None:
    serve(app, SHOP)
    await app.connect()
    app.table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    await app.settled()
    days = [text.partition(" · ")[2] for text in app.column("Wedding")]
    assert days == ["in 12 days", "3 days ago", "today", "", ""]
    assert app.column("Wedding")[4] == "–"


def test_columns_are_kept_for_the_next_start(
    qapp: QApplication, sandbox: SandboxProcess, tmp_path: Any
) -> None:
    first = AppHarness(qapp, sandbox, tmp_path)

    async def arrange() -> None:
        await first.connect()
        await tick(first, "columnsButton", "column-phone", "column-size")
        first.table.horizontalHeader().moveSection(0, 2)
        first.table.setColumnWidth(1, 222)

    first.run(arrange())
    kept = first.table.columns()
    first.dispose()
    assert "phone" in kept["shown"]
    assert "size" not in kept["shown"]
    second = AppHarness(qapp, sandbox, tmp_path, first.vault)

    async def look() -> None:
        await second.fetched(second.desk.connections.chosen.id)
        assert second.table.columns() == kept
        assert second.table.columnWidth(1) == 222
        await tick(second, "columnsButton", "columnsAsUsual")
        assert second.table.shown_keys()[0] == "customer"
        assert second.table.columns()["widths"] == {}

    second.run(look())
    second.dispose()


@scenario
async def test_a_column_that_is_dragged_is_kept_once_and_only_when_it_rests(app: AppHarness) -> None:
    await app.connect()
    kept: list[dict[str, Any]] = []
    keep = app.desk.preferences.keep

    async def note(name: str, value: Any) -> None:
        kept.append(value)
        await keep(name, value)

    app.desk.preferences.keep = note
    for width in range(200, 260, 2):
        app.table.setColumnWidth(0, width)
    assert kept == [], "the drag goes on"
    await app.until(lambda: kept, "it came to rest")
    (columns,) = kept
    assert columns["widths"]["customer"] == 258
    app.table.setColumnWidth(0, 300)
    app.window.orders.close_down()
    await app.until(lambda: len(kept) == 2, "the end does not wait for the rest")
    assert kept[1]["widths"]["customer"] == 300


@scenario
async def test_the_last_column_cannot_be_hidden(app: AppHarness) -> None:
    await app.connect()
    for key in app.table.shown_keys():
        app.table.show_column(key, shown=False)
    assert len(app.table.shown_keys()) == 1


@scenario
async def test_the_inspector_opens_follows_and_closes_by_keys(app: AppHarness) -> None:
    serve(app, ORDERS)
    await app.connect()
    app.table.setFocus()
    QTest.keyClick(app.table, Qt.Key.Key_Space)
    await app.says("inspectorCustomer", "anna")
    QTest.keyClick(app.table, Qt.Key.Key_Down)
    await app.says("inspectorCustomer", "Zofia")
    inspector = app.window.orders.inspector
    assert inspector.fact("Wedding").startswith("2 Jan 2020 · late, ")
    assert inspector.fact("Phone") == "unknown"
    assert app.text("inspectorStatus") == "AT_THE_TAILOR"
    QTest.keyClick(app.table, Qt.Key.Key_Escape)
    assert not app.is_shown("inspector")
    QTest.keyClick(app.table, Qt.Key.Key_Return)
    await app.until(lambda: app.is_shown("inspector"), "the inspector")
    QTest.keyClick(app.table, Qt.Key.Key_Return)
    assert not app.is_shown("inspector")


@scenario
async def test_the_inspector_tells_the_timeline_and_what_changed(app: AppHarness) -> None:
    updates = [
        {"status": "ORDERED", "message": "Order created via API", "createdAt": "2020-03-10T14:30:00.000Z"},
        {"status": "", "message": "<b>late</b>", "createdAt": "some day"},
        {"status": "IN_PRODUCTION", "message": "", "createdAt": "2020-03-12T14:30:00.000Z"},
    ]
    before = order(1, color="Ivory", updates=updates[:1])
    serve(app, [before])
    connection_id = await app.connect()
    QTest.keyClick(app.table, Qt.Key.Key_Return)
    await app.until(lambda: app.is_shown("inspector"), "the inspector")
    assert app.window.orders.inspector.history.isHidden()
    after = before | {"color": "Sand", "status": "IN_PRODUCTION", "updates": updates}
    await refresh(app, connection_id, [after])
    inspector = app.window.orders.inspector
    await app.until(lambda: len(inspector.timeline.texts()) == 3, "the timeline")
    await app.until(inspector.history.texts, "the history")
    told = inspector.timeline.texts()
    assert told[0].startswith("In production\n12 Mar 2020, ")
    assert told[1].endswith("Order created via API")
    assert told[2] == "Status unknown\nsome day\n<b>late</b>"
    (changed,) = inspector.history.texts()
    assert "Colour: Ivory → Sand" in changed
    assert "Status: Ordered → In production" in changed
    rich = [
        w for w in inspector.findChildren(QLabel) if w.text() and w.textFormat() != Qt.TextFormat.PlainText
    ]
    assert rich == []


@scenario
async def test_an_order_that_left_the_window_tells_when_it_was_last_seen(app: AppHarness) -> None:
    serve(app, SHOP)
    connection_id = await app.connect()
    QTest.keyClick(app.table, Qt.Key.Key_Return)
    await app.says("inspectorCustomer", "Customer 5")
    assert app.text("inspectorLastSeen") == ""
    await refresh(app, connection_id, SHOP[:4])
    assert len(app.column("Customer")) == 5
    await app.click("inspectorClose")
    QTest.keyClick(app.table, Qt.Key.Key_Return)
    await app.says("inspectorLastSeen", "Last seen today, ")


@scenario
async def test_a_changed_row_is_marked_for_a_moment(app: AppHarness) -> None:
    serve(app, SHOP)
    connection_id = await app.connect()
    model = app.table.model()

    def marked() -> list[int]:
        ground = int(Qt.ItemDataRole.BackgroundRole)
        return [row for row in range(model.rowCount()) if model.index(row, 0).data(ground) is not None]

    assert marked() == []
    await refresh(app, connection_id, [SHOP[0] | {"color": "Sand"}, *SHOP[1:]])
    assert marked() == [4]
    await app.until(lambda: not marked(), "it is ordinary again")


@scenario
async def test_a_gap_is_said_with_its_span_until_it_is_read(app: AppHarness) -> None:
    def hundred(day: int) -> list[dict[str, Any]]:
        return [order(i, updatedAt=f"2026-02-{day:02d}T{i % 24:02d}:00:{i // 24:02d}Z") for i in range(100)]

    serve(app, hundred(1))
    connection_id = await app.connect()
    assert app.text("ordersGapText") == ""
    await refresh(app, connection_id, hundred(20))
    await app.says("ordersGapText", "20 Feb")
    assert "1 Feb" in app.text("ordersGapText")
    assert not app.is_shown("noticeBar"), "it is said once"
    await app.click("ordersGapDismiss")
    assert app.text("ordersGapText") == ""


def png(side: int = 4) -> str:
    """Return a picture as a data URL."""
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(0xFF8800)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return "data:image/png;base64," + base64.b64encode(bytes(QByteArray(buffer.data()).data())).decode()


@scenario
async def test_pictures_are_shown_only_when_asked_for(app: AppHarness) -> None:
    svg = base64.b64encode(b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>").decode()
    pictures = [
        png(),
        f"data:image/png;base64,{svg}",
        "https://pictures.example/1.png",
        "http://127.0.0.1:1/x.png",
    ]
    updates = [
        {"status": "ORDERED", "createdAt": f"2026-01-0{9 - i}T10:00:00Z", "image": picture}
        for i, picture in enumerate(pictures)
    ]
    serve(app, [order(1, updates=updates)])
    await app.connect()
    opened: list[str] = []
    app.window.orders._open_browser = opened.append
    QTest.keyClick(app.table, Qt.Key.Key_Return)
    await app.until(lambda: app.is_shown("inspector"), "the inspector")
    assert not app.is_shown("timeline0Image")
    await app.click("timeline0Picture")
    await app.until(lambda: app.is_shown("timeline0Image"), "the picture")
    await app.click("timeline1Picture")
    await app.says("timeline1Refusal", "not shown here")
    assert opened == []
    await app.click("timeline2Picture")
    assert opened == ["https://pictures.example/1.png"]
    await app.click("timeline3Picture")
    await app.says("timeline3Refusal", "did not come as a picture")

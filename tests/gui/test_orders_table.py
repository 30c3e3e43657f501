"""The table of orders: sorting, searching, refreshing, and texts that are not what they seem."""

from typing import Any

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy, QTest
from PySide6.QtWidgets import QLabel
from support.app_harness import AppHarness, scenario
from support.shop_orders import ORDERS, refresh, serve

from brutlers_desktop.ui.models.columns import COLUMNS, UNKNOWN
from brutlers_desktop.ui.models.orders_model import LATE_ROLE

IN_ORDER = {
    "Customer": ["anna", "Émile", "Zofia"],
    "Wedding": ["2 Jan 2020", "1 May 2230", "1 May 2231"],
    "Type": ["Bridal dress", "Suit", "VEIL"],
    "Model": ["Aurélie", "Oslo", "Zoë"],
    "Size": ["9", "38", "made to measure"],
    "Colour": ["Ivory", "Navy", "Rosé"],
    "Status": ["Ordered", "In production", "AT_THE_TAILOR"],
}


@scenario
async def test_each_column_sorts_by_its_values_and_keeps_empty_ones_last(app: AppHarness) -> None:
    serve(app, ORDERS)
    await app.connect()
    header = app.table.horizontalHeader()
    for number, column in enumerate(COLUMNS):
        for descending in (False, True) if column.sort else ():
            way = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
            header.setSortIndicator(number, way)
            await app.settled()
            shown = [text.partition(" · ")[0] for text in app.column(column.heading)]
            assert shown[-1] == UNKNOWN, column.key
            if column.heading in IN_ORDER:
                expected = IN_ORDER[column.heading]
                assert shown[:-1] == (expected[::-1] if descending else expected)


@scenario
async def test_the_newest_update_comes_first_until_a_header_is_clicked(app: AppHarness) -> None:
    serve(app, ORDERS)
    await app.connect()
    assert app.column("Customer") == ["anna", "Zofia", "Émile", UNKNOWN]
    header = app.table.horizontalHeader()
    heading = QPoint(header.sectionViewportPosition(0) + 20, header.height() // 2)
    orders = []
    for _ in range(2):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=heading)
        await app.settled()
        orders.append(app.column("Customer")[:3])
    assert IN_ORDER["Customer"] in orders
    assert IN_ORDER["Customer"][::-1] in orders


@scenario
async def test_search_finds_the_beginnings_of_all_words_without_case_and_accents(app: AppHarness) -> None:
    serve(app, ORDERS)
    await app.connect()
    for typed, found in (
        ("EMILE", ["Émile"]),
        ("zofia rose", ["Zofia"]),
        ("zof ros", ["Zofia"]),
        ("anna navy", []),
    ):
        app.type_into("ordersSearch", typed)
        await app.settled()
        assert app.column("Customer") == found, typed
    QTest.keyClick(app.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert app.window.search.selectedText() == "anna navy"
    QTest.keyClick(app.window.search, Qt.Key.Key_Escape)
    await app.settled()
    assert len(app.column("Customer")) == 4


@scenario
async def test_f5_fetches_anew_and_the_top_bar_tells_the_time(app: AppHarness) -> None:
    connection_id = await app.connect()
    before = app.desk.orders.state(connection_id).fetched_at
    QTest.keyClick(app.window, Qt.Key.Key_F5)
    await app.until(lambda: app.desk.orders.state(connection_id).fetched_at != before, "new orders")
    said = app.text("syncStatus")
    assert said.startswith("Updated ")
    assert len(said.removeprefix("Updated ")) == len("14:02")


@scenario
async def test_selection_current_row_and_what_is_on_screen_survive_a_refresh(app: AppHarness) -> None:
    connection_id = await app.connect()
    model, table = app.window.orders.model, app.table
    chosen = [model.ids[30], model.ids[33]]
    rows = QItemSelectionModel.SelectionFlag.Rows
    table.selectionModel().setCurrentIndex(
        model.index(33, 2), QItemSelectionModel.SelectionFlag.ClearAndSelect | rows
    )
    table.selectionModel().select(model.index(30, 0), QItemSelectionModel.SelectionFlag.Select | rows)
    table.verticalScrollBar().setValue(25)
    top = model.ids[table.rowAt(0)]
    app.sandbox.control("POST /orders", count=2)
    before = app.desk.orders.state(connection_id).fetched_at
    await app.click("syncButton")
    await app.until(lambda: app.desk.orders.state(connection_id).fetched_at != before, "new orders")
    await app.settled()
    assert model.ids[32] == chosen[0], "two new rows stand above"
    assert [model.ids[index.row()] for index in table.selectionModel().selectedRows()] == chosen
    assert model.ids[table.currentIndex().row()] == chosen[1]
    assert table.currentIndex().column() == 2
    assert model.ids[table.rowAt(0)] == top


@scenario
async def test_only_a_changed_row_repaints(app: AppHarness) -> None:
    serve(app, ORDERS)
    connection_id = await app.connect()
    model = app.table.model()
    app.window.orders.feed.close()  # the mark is another test's
    resets, changes = QSignalSpy(model.modelReset), QSignalSpy(model.dataChanged)
    changed = [order | ({"color": "Sand"} if order["id"] == "o4" else {}) for order in ORDERS]
    await refresh(app, connection_id, changed)
    assert resets.count() == 0
    assert {changes.at(i)[0].row() for i in range(changes.count())} == {1}
    assert {changes.at(i)[1].row() for i in range(changes.count())} == {1}
    assert app.column("Colour")[1] == "Sand"


@scenario
async def test_the_model_keeps_qts_contract_through_searches_sorts_and_refreshes(
    app: AppHarness, qtlog: Any
) -> None:
    tester = QAbstractItemModelTester(
        app.table.model(), QAbstractItemModelTester.FailureReportingMode.Warning, app.window
    )
    serve(app, ORDERS)
    connection_id = await app.connect()
    for typed in ("zofia", "nothing at all", ""):
        app.type_into("ordersSearch", typed)
        await app.settled()
    for number in range(len(COLUMNS)):
        app.table.horizontalHeader().setSortIndicator(number, Qt.SortOrder.AscendingOrder)
        await app.settled()
    await refresh(app, connection_id, ORDERS[:2])
    await refresh(app, connection_id, [])
    await refresh(app, connection_id, ORDERS)
    assert tester.model() is app.table.model()
    assert [record.message for record in qtlog.records if "FAIL!" in record.message] == []


@scenario
async def test_a_row_is_heard_as_one_sentence(app: AppHarness) -> None:
    serve(app, ORDERS)
    await app.connect()
    heard = [
        app.table.model().index(row, 0).data(int(Qt.ItemDataRole.AccessibleTextRole)) for row in range(4)
    ]
    assert heard[0].startswith(
        "anna, Bridal dress, Aurélie, size 38, Ivory, wedding 1 May 2230, Ordered, updated "
    )
    assert "wedding 2 Jan 2020" in heard[1]
    assert heard[3] == "Unknown customer, wedding date unknown, status unknown"


@scenario
async def test_an_open_order_past_its_wedding_is_marked_late(app: AppHarness) -> None:
    serve(app, [*ORDERS, ORDERS[3] | {"id": "o5", "status": "COMPLETED"}])
    await app.connect()
    model = app.table.model()
    late = {model.at(r).order.id: model.index(r, 1).data(LATE_ROLE) for r in range(model.rowCount())}
    assert late.pop("o4") > 2000
    assert set(late.values()) == {None}


@scenario
async def test_hostile_texts_are_shown_as_text_and_painted(app: AppHarness) -> None:
    texts = [
        "<b>Bold</b><img src='http://127.0.0.1:1/x.png'>",
        "\u202eright to left\u202c",
        "שלום עולם مرحبا",
        "👰🏽‍♀️ e\u0301\u0327 \u200b\u200d",
        "x" * 100_000,
        "line\nbreak\ttab\r\x07",
        "=cmd()|' /C calc'!A0",
    ]
    orders = [
        {
            "id": f"h{i}",
            "customer": {"name": text, "email": text},
            **dict.fromkeys(("type", "status", "model", "size", "color", "weddingDate", "updatedAt"), text),
        }
        for i, text in enumerate(texts)
    ]
    serve(app, orders)
    await app.connect()
    shown = app.column("Customer")
    assert len(shown) == len(texts)
    assert "<b>Bold</b><img src='http://127.0.0.1:1/x.png'>" in shown
    assert all(len(text) <= 300 and "\n" not in text for text in shown)
    for heading in ("Type", "Status", "Updated", "Wedding"):
        assert "<b>Bold</b><img src='http://127.0.0.1:1/x.png'>" in app.column(heading)
    assert not app.window.grab().isNull()


@scenario
async def test_no_label_of_the_window_takes_its_text_for_markup(app: AppHarness) -> None:
    await app.connect(name="<b>Shop</b> & <i>Sons</i>")
    assert app.find(QLabel, "connectionTitle").text() == "<b>Shop</b> & <i>Sons</i>"
    rich = [
        w.objectName()
        for w in app.window.findChildren(QLabel)
        if w.text() and w.textFormat() != Qt.TextFormat.PlainText
    ]
    assert rich == []

"""What is done with the list: copied, exported, printed."""

import csv
import json
import re
from pathlib import Path

import openpyxl
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from support.app_harness import AppHarness, scenario
from support.list_menus import choose, save_as
from support.shop_orders import ORDERS, serve

FORMULA = '=HYPERLINK("http://127.0.0.1:1/","x")'


def pages(path: Path) -> int:
    """Count the pages of a PDF file."""
    return len(re.findall(rb"/Type /Page\b", path.read_bytes()))


@scenario
async def test_selected_rows_are_copied_with_and_without_headings(app: AppHarness) -> None:
    serve(app, [*ORDERS, {"id": "o5", "customer": {"name": FORMULA}, "updatedAt": "2026-03-09T14:30:00Z"}])
    await app.connect()
    app.table.setFocus()
    QTest.keyClick(app.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(app.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    await app.says("noticeTitle", "5 orders copied")
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t")[0] for line in lines][:3] == ["anna", "Zofia", "Émile"]
    assert lines[3].split("\t")[0] == f"'{FORMULA}"
    chosen = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    app.table.selectionModel().select(app.table.model().index(1, 0), chosen)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(app.table, Qt.Key.Key_C, both)
    await app.says("noticeTitle", "1 order copied")
    headings, row = (line.split("\t") for line in QGuiApplication.clipboard().text().splitlines())
    assert dict(zip(headings, row, strict=True))["Colour"] == "Rosé"
    assert dict(zip(headings, row, strict=True))["Wedding"] == "2020-01-02"


@scenario
async def test_what_is_shown_is_exported_to_csv_in_its_columns_and_order(
    app: AppHarness, tmp_path: Path
) -> None:
    serve(app, [*ORDERS, {"id": "o5", "customer": {"name": FORMULA}}])
    await app.connect()
    app.table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    app.table.show_column("size", shown=False)
    app.table.show_column("id", shown=True)
    await app.settled()
    target = tmp_path / "orders.csv"
    await choose(app, "exportButton", "exportCsv")
    await save_as(app, "exportDialog", target)
    await app.says("noticeTitle", "5 orders exported")
    assert target.read_bytes().startswith(b"\xef\xbb\xbf")
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == ["Customer", "Wedding", "Type", "Model", "Colour", "Status", "Updated", "Order"]
    names = [row["Customer"] for row in rows]
    assert names.index("anna") < names.index("Émile") < names.index("Zofia")
    assert names[-1] == ""
    assert f"'{FORMULA}" in names
    assert not app.is_shown("workBar")


@scenario
async def test_a_search_is_exported_to_excel_with_real_dates(app: AppHarness, tmp_path: Path) -> None:
    serve(app, ORDERS)
    await app.connect()
    app.type_into("ordersSearch", "zofia")
    await app.settled()
    target = tmp_path / "orders.xlsx"
    await choose(app, "exportButton", "exportXlsx")
    await save_as(app, "exportDialog", target)
    await app.says("noticeTitle", "1 order exported")
    sheet = openpyxl.load_workbook(target).active
    heading = [cell.value for cell in sheet[1]]
    row = dict(zip(heading, [cell.value for cell in sheet[2]], strict=True))
    assert row["Customer"] == "Zofia"
    assert (row["Wedding"].year, row["Wedding"].month, row["Wedding"].day) == (2020, 1, 2)
    assert sheet.freeze_panes == "A2"
    assert sheet.max_row == 2


@scenario
async def test_json_has_every_order_whole(app: AppHarness, tmp_path: Path) -> None:
    await app.connect(name="Shop")
    target = tmp_path / "orders.json"
    await choose(app, "exportButton", "exportJson")
    await save_as(app, "exportDialog", target)
    await app.says("noticeTitle", "orders exported")
    orders = json.loads(target.read_text("utf-8"))["orders"]
    assert len(orders) == app.table.model().rowCount()
    assert all(order["updates"] and order["connection"] == "Shop" for order in orders)


@scenario
async def test_a_file_that_is_there_is_replaced_only_after_a_question(
    app: AppHarness, tmp_path: Path
) -> None:
    serve(app, ORDERS)
    await app.connect()
    target = tmp_path / "orders.csv"
    target.write_text("mine")
    await choose(app, "exportButton", "exportCsv")
    await save_as(app, "exportDialog", target)
    await app.click("replaceDialogCancel")
    assert target.read_text() == "mine"
    await choose(app, "exportButton", "exportCsv")
    await save_as(app, "exportDialog", target)
    await app.click("replaceDialogConfirm")
    await app.says("noticeTitle", "4 orders exported")
    assert "anna" in target.read_text("utf-8-sig")


@scenario
async def test_an_export_that_is_cancelled_leaves_what_was_there(app: AppHarness, tmp_path: Path) -> None:
    orders = [
        {"id": f"o{i}", "customer": {"name": f"Customer {i}"}, "description": "x" * 200}
        for i in range(30_000)
    ]
    serve(app, orders)
    await app.connect()
    target = tmp_path / "orders.xlsx"
    await choose(app, "exportButton", "exportXlsx")
    await save_as(app, "exportDialog", target)
    await app.click("workCancel")
    await app.says("noticeTitle", "The export was stopped")
    assert list(tmp_path.glob("*.xlsx*")) == []
    assert not app.is_shown("workBar")


@scenario
async def test_an_export_to_a_folder_that_is_not_there_says_so(app: AppHarness, tmp_path: Path) -> None:
    serve(app, ORDERS)
    await app.connect()
    await choose(app, "exportButton", "exportCsv")
    await save_as(app, "exportDialog", tmp_path / "gone" / "orders.csv")
    await app.says("noticeMessage", "gone")
    assert not app.is_shown("workBar")


@scenario
async def test_the_list_is_saved_as_pdf(app: AppHarness, tmp_path: Path) -> None:
    await app.connect()
    target = tmp_path / "list.pdf"
    await choose(app, "printButton", "pdfList")
    await save_as(app, "pdfDialog", target)
    await app.says("noticeTitle", "Saved as PDF")
    assert target.read_bytes().startswith(b"%PDF-")
    assert pages(target) == 4, "100 lines on A4"


@scenario
async def test_the_work_ticket_is_saved_as_pdf(app: AppHarness, tmp_path: Path) -> None:
    serve(app, ORDERS)
    await app.connect()
    QTest.keyClick(app.table, Qt.Key.Key_Return)
    await app.until(lambda: app.is_shown("inspector"), "the inspector")
    target = tmp_path / "ticket.pdf"
    await choose(app, "ticketButton", "pdfTicket")
    await save_as(app, "ticketDialog", target)
    await app.says("noticeTitle", "Saved as PDF")
    assert pages(target) == 1
    assert b"/MediaBox [0 0 420.0" in target.read_bytes(), "A5"
    assert app.find(QPushButton, "ticketButton").isEnabled()

"""Long work on the list: each has its own stop, and what is stopped leaves nothing behind that looks whole."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtTest import QTest
from support.app_harness import AppHarness, scenario
from support.archive import NOON, make
from support.list_menus import choose, save_as
from support.shop_orders import serve

from brutlers_desktop.services.archive import Archive
from brutlers_desktop.services.events import OrdersArrived
from brutlers_desktop.ui.printing.order_list import Listing, paint_list
from brutlers_desktop.ui.printing.output import LIST_PAGE, Stopped, until_stopped, write_pdf

WHOLE_PAGE = 500


async def fill(app: AppHarness, count: int) -> None:
    """Bring so many orders into the archive and list them."""
    serve(app, [])
    connection_id = await app.connect()
    await app.desk.orders.stop(connection_id)
    orders = [make(f"o{i}", f"Customer {i}", NOON + timedelta(seconds=i)) for i in range(count)]
    await app.desk.orders.archive.record(connection_id, orders)
    app.application.events.publish(OrdersArrived(connection_id, everything=True))
    await app.click("navOrders")
    await app.until(lambda: app.window.orders.model.rowCount() == count, "rows")
    await app.settled()


class HeldPages:
    """Lets the archive give out ``free`` whole pages, and the others only once ``released``."""

    def __init__(self, free: int) -> None:
        self._free = free
        self._page = Archive.page
        self.waiting = asyncio.Event()
        self.released = asyncio.Event()

    def patched(self) -> Any:
        async def held(archive: Archive, rows: Sequence[int]) -> Any:
            if len(rows) == WHOLE_PAGE:
                self._free -= 1
                if self._free < 0:
                    self.waiting.set()
                    await self.released.wait()
            return await self._page(archive, rows)

        return patch.object(Archive, "page", held)


async def start_copy(app: AppHarness, first: int | None = None) -> None:
    """Copy all rows, or the one of this number."""
    app.table.setFocus()
    if first is None:
        QTest.keyClick(app.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    else:
        chosen = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        app.table.selectionModel().select(app.table.model().index(first, 0), chosen)
    QTest.keyClick(app.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)


@scenario
async def test_a_list_that_is_stopped_while_it_is_read_is_not_written(
    app: AppHarness, tmp_path: Path
) -> None:
    await fill(app, 1500)
    target, pages = tmp_path / "list.pdf", HeldPages(free=1)
    with pages.patched():
        await choose(app, "printButton", "pdfList")
        await save_as(app, "pdfDialog", target)
        await pages.waiting.wait()
        await app.click("workCancel")
        pages.released.set()
        await app.says("noticeTitle", "The printing was stopped")
    assert not list(tmp_path.glob("*list*"))
    assert not app.is_shown("workBar")


@pytest.mark.usefixtures("qapp")
def test_a_list_that_is_stopped_while_it_is_painted_leaves_the_file_that_was_there(tmp_path: Path) -> None:
    target, stop = tmp_path / "list.pdf", asyncio.Event()
    target.write_text("mine")
    given = until_stopped(["first", "second"], stop)
    assert next(given) == "first"

    def paint(sheet: Any) -> None:
        stop.set()
        paint_list(sheet, Listing("All", "", (), given))  # type: ignore[arg-type]

    with pytest.raises(Stopped):
        write_pdf(target, LIST_PAGE, "All", paint, QFont())
    assert [each.read_text() for each in tmp_path.iterdir()] == ["mine"]


@scenario
async def test_while_a_list_is_written_a_second_one_has_to_wait(app: AppHarness, tmp_path: Path) -> None:
    await fill(app, 600)
    target, pages = tmp_path / "list.pdf", HeldPages(free=0)
    with pages.patched():
        await choose(app, "printButton", "pdfList")
        await save_as(app, "pdfDialog", target)
        await pages.waiting.wait()
        await choose(app, "exportButton", "exportCsv")
        await app.says("noticeTitle", "Another list is still being written")
        assert app.text("workText") == "Reading the orders…"
        await app.click("workCancel")
        pages.released.set()
        await app.says("noticeTitle", "The printing was stopped")
    await choose(app, "exportButton", "exportCsv")
    await save_as(app, "exportDialog", tmp_path / "orders.csv")
    await app.says("noticeTitle", "600 orders exported")


@scenario
async def test_a_second_list_whose_name_was_asked_for_before_has_to_wait_too(
    app: AppHarness, tmp_path: Path
) -> None:
    await fill(app, 600)
    pages = HeldPages(free=0)
    actions = app.window.orders.actions_on_list
    with pages.patched():
        actions.export("csv")
        actions.print_list("pdf")
        await save_as(app, "pdfDialog", tmp_path / "list.pdf")
        await pages.waiting.wait()
        await save_as(app, "exportDialog", tmp_path / "orders.csv")
        await app.says("noticeTitle", "Another list is still being written")
        assert app.is_shown("workBar"), "the first list goes on, and its stop is there"
        pages.released.set()
        await app.says("noticeTitle", "Saved as PDF")
    assert not list(tmp_path.glob("*orders*"))


@scenario
async def test_stopping_a_list_cuts_no_copy_short(app: AppHarness, tmp_path: Path) -> None:
    await fill(app, 1200)
    pages = HeldPages(free=1)
    with pages.patched():
        await start_copy(app)
        await pages.waiting.wait()
        await choose(app, "printButton", "pdfList")
        await save_as(app, "pdfDialog", tmp_path / "list.pdf")
        await app.click("workCancel")
        pages.released.set()
        await app.until(lambda: len(QGuiApplication.clipboard().text().splitlines()) == 1200, "the copy")


@scenario
async def test_of_two_copies_the_clipboard_has_the_later(app: AppHarness) -> None:
    await fill(app, 1200)
    QGuiApplication.clipboard().setText("before")
    pages = HeldPages(free=1)
    with pages.patched():
        await start_copy(app)
        await pages.waiting.wait()
        assert QGuiApplication.clipboard().text() == "before"
        earlier = app.window.orders.actions_on_list._copying
        assert earlier is not None
        await start_copy(app, 3)
        await app.says("noticeTitle", "1 order copied")
        pages.released.set()
        await asyncio.wait((earlier,))
    assert QGuiApplication.clipboard().text().split("\t")[0] == "Customer 1196"

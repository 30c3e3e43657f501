"""Sorting and filtering to the repainted table, and scrolling against Qt's own SQL model."""

import asyncio
import time
from collections.abc import Callable
from statistics import median

from PySide6.QtCore import Qt
from PySide6.QtSql import QSqlDatabase, QSqlQuery, QSqlQueryModel
from PySide6.QtWidgets import QTableView
from store_orders import orders
from ui_stall import until

from brutlers_desktop import app as app_module
from brutlers_desktop.ui import theme
from brutlers_desktop.ui.models.columns import COLUMNS

BATCH = 1000
FRAMES = 120
LOOKED_AT = 20_000
"""Orders through which one scrolls."""


async def use(application: app_module.Application, count: int) -> dict[str, float]:
    """Measure sorting and filtering to the repainted table, and scrolling against Qt's own SQL model."""
    page = application.window.orders
    await until(lambda: page.feed.is_settled and page.model.rowCount() == count)
    times: list[float] = []
    header = page.table.horizontalHeader()
    for _ in range(3):
        for section in (i for i, column in enumerate(COLUMNS) if column.sort):
            for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
                times.append(await repainted(page, lambda s=section, o=order: header.setSortIndicator(s, o)))
                await until(lambda: page.feed.is_settled)
        for chip in (page.filters.open_only, page.filters.late):
            for _ in range(2):
                times.append(await repainted(page, chip.toggle))
                await until(lambda: page.feed.is_settled)
    floor = await sql_floor(page)
    pairs = [(await scroll(page), scroll_floor(floor)) for _ in range(5)]
    frame_time, below = sorted(pairs, key=lambda pair: pair[0] / pair[1])[len(pairs) // 2]
    floor.close()
    return {
        "shown": sorted(times)[-1 - len(times) // 100] * 1000,
        "frame": frame_time * 1000,
        "floor": below * 1000,
    }


async def repainted(page: object, act: Callable[[], object]) -> float:
    """Return the seconds from an action to the first page of what it asks for, painted."""
    begun = time.perf_counter()
    done = asyncio.Event()
    connection = page.feed.arrived.connect(done.set)
    act()
    await done.wait()  # the page paints before it lets anything else run
    page.feed.arrived.disconnect(connection)
    return time.perf_counter() - begun


async def scroll(page: object) -> float:
    """Return the middle time of a frame, page by page, with the pages at hand as while reading on."""
    table, model, times = page.table, page.model, []
    bar = table.verticalScrollBar()
    for number in range(FRAMES):
        at = number * bar.pageStep() % max(bar.maximum(), 1)
        for row in (at, min(at + bar.pageStep() + 1, model.rowCount() - 1)):
            await until(lambda row=row: model.at(row) is not None and not page.feed.is_reading)
        times.append(frame(table, at))
    return median(times)


async def sql_floor(page: object) -> QTableView:
    """Return a table of the same look on a fetched QSqlQueryModel."""
    database = QSqlDatabase.addDatabase("QSQLITE")
    database.setDatabaseName(":memory:")
    database.open()
    keys = page.table.shown_keys()
    columns = [column for column in COLUMNS if column.key in keys]
    QSqlQuery(f"CREATE TABLE o ({', '.join(column.key for column in columns)})")
    query = QSqlQuery()
    database.transaction()
    query.prepare(f"INSERT INTO o VALUES ({', '.join('?' * len(columns))})")  # noqa: S608
    for order in (each for batch in orders(LOOKED_AT, batch=BATCH) for each in batch):
        for column in columns:
            query.addBindValue(column.text(order))
        query.exec()
    database.commit()
    model = QSqlQueryModel(page)
    model.setQuery("SELECT * FROM o")
    while model.canFetchMore():
        model.fetchMore()
    table = QTableView()
    table.setModel(model)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(theme.ROW_HEIGHT)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.horizontalHeader().setStretchLastSection(True)
    for place, key in enumerate(keys):
        table.setColumnWidth(place, page.table.columnWidth([c.key for c in COLUMNS].index(key)))
    table.resize(page.table.size())
    table.show()
    await until(lambda: table.verticalScrollBar().maximum() > 0)
    return table


def scroll_floor(table: QTableView) -> float:
    """Return the middle time of a frame of Qt's own model."""
    bar = table.verticalScrollBar()
    return median(frame(table, n * bar.pageStep() % max(bar.maximum(), 1)) for n in range(FRAMES))


def frame(table: QTableView, at: int) -> float:
    """Return the seconds to go to a row and paint."""
    begun = time.perf_counter()
    table.verticalScrollBar().setValue(at)
    table.viewport().repaint()
    return time.perf_counter() - begun

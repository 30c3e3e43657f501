# ruff: noqa: E402 - a program of its own
"""One run of the real app on a profile: ``python ui_process.py fill|open|use|stall PROFILE ORDERS``; the last line is JSON."""

import asyncio
import json
import resource
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from statistics import median
from unittest.mock import patch

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]

from PySide6.QtCore import Qt
from PySide6.QtSql import QSqlDatabase, QSqlQuery, QSqlQueryModel
from PySide6.QtWidgets import QApplication, QTableView
from store_orders import orders

from brutlers_desktop import app as app_module
from brutlers_desktop.domain.drafts import ConnectionDraft
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.settings import Settings
from brutlers_desktop.ui import theme
from brutlers_desktop.ui.models.columns import COLUMNS
from brutlers_desktop.vault.memory import MemoryVault
from brutlers_desktop.vault.opening import OpenedVault

BATCH = 1000
ARRIVING = 100_000
BEAT = 0.005
IDLE_SECONDS = 5.0
FRAMES = 120
LOOKED_AT = 20_000
"""Orders through which one scrolls."""


class FileVault(MemoryVault):
    """Secrets in a file of the profile: for made-up orders only."""

    persistent = True

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        if path.exists():
            self._entries = {name: Secret(text) for name, text in json.loads(path.read_text()).items()}

    def set(self, name: str, secret: Secret) -> None:
        super().set(name, secret)
        self._path.write_text(json.dumps({each: kept.reveal() for each, kept in self._entries.items()}))


async def fill(application: app_module.Application, count: int) -> dict[str, float]:
    """Add a connection and its orders."""
    desk = application.bridge.desk
    draft = ConnectionDraft(
        name="Shop",
        client_id="brut_app_bench",
        client_secret=Secret("brut_secret_bench"),
        base_url="http://127.0.0.1:9",
        redirect_uris=("http://127.0.0.1:28741/callback",),
    )
    connection_id = await desk.add(draft)
    for batch in orders(count, batch=BATCH) if count else ():
        await desk.orders.archive.record(connection_id, batch)
    return {}


async def opened(application: app_module.Application, _count: int) -> dict[str, float]:
    """Measure how soon rows are there, memory, and what wakes the loop while nothing is due."""
    page = application.window.orders
    await until(lambda: (page.model.rowCount() and page.model.at(0) is not None) or _count == 0)
    page.table.viewport().repaint()
    rows = time.perf_counter() - application.shown_at
    await until(lambda: page.feed.is_settled and page.views.is_counted)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    await asyncio.sleep(1)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_nvcsw
    await asyncio.sleep(IDLE_SECONDS)
    switches = resource.getrusage(resource.RUSAGE_SELF).ru_nvcsw - before
    return {"rows": rows, "memory": memory, "wakeups": max(switches - 2, 0) / IDLE_SECONDS}


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


async def stall(application: app_module.Application, _count: int) -> dict[str, float]:
    """Measure how late a timer of 5 ms comes while orders are brought in, told to the page and listed anew."""
    page, desk = application.window.orders, application.bridge.desk
    await until(lambda: page.feed.is_settled and page.views.is_counted)
    connection_id = desk.connections.chosen.id
    batches = list(orders(ARRIVING, seed=2, batch=BATCH))
    late: list[float] = []
    running = True

    async def beat() -> None:
        while running:
            due = time.perf_counter() + BEAT
            await asyncio.sleep(BEAT)
            late.append(time.perf_counter() - due)

    beating = asyncio.ensure_future(beat())
    from brutlers_desktop.services.events import OrdersArrived

    for batch in batches:
        recorded = await desk.orders.archive.record(connection_id, batch)
        desk.events.publish(OrdersArrived(connection_id, recorded.new, recorded.changed))
    running = False
    await beating
    late.sort()
    return {"p99": late[int(len(late) * 0.99)] * 1000, "longest": late[-1] * 1000}


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


async def until(condition: Callable[[], object]) -> None:
    """Wait until it holds."""
    while not condition():
        await asyncio.sleep(0.001)


def main() -> None:
    """Run the app and print what was measured."""
    what, profile, count = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    play: Callable[[app_module.Application, int], Awaitable[dict[str, float]]] = {
        "fill": fill,
        "open": opened,
        "use": use,
        "stall": stall,
    }[what]
    qapp = QApplication([])
    qapp.setQuitOnLastWindowClosed(False)
    theme.apply(qapp)
    settings = replace(Settings.for_private(profile), vault_service=None)
    loop = app_module.new_loop(qapp)
    asyncio.set_event_loop(loop)
    application = app_module.Application(settings)

    async def run() -> dict[str, float]:
        running = asyncio.ensure_future(application.run())
        application.shown_at = time.perf_counter()
        await until(lambda: application.bridge.desk is not None)
        await until(lambda: application.bridge.archive is not None)
        told = await play(application, count)
        application.request_close()
        await running
        return told

    vault = FileVault(profile / "secrets.json")
    with patch("brutlers_desktop.vault.opening.open_vault", lambda _service: OpenedVault(vault)):
        print(json.dumps(loop.run_until_complete(run())))


if __name__ == "__main__":
    main()

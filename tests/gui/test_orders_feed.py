"""The table's model and what feeds it, on an archive that answers when it is told to."""

import asyncio
from array import array
from collections.abc import AsyncGenerator, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from PySide6.QtWidgets import QApplication

from brutlers_desktop.domain.orders import Customer, Order
from brutlers_desktop.domain.queries import OrderQuery
from brutlers_desktop.errors import DiskFault
from brutlers_desktop.ui.models.feed import OrdersFeed
from brutlers_desktop.ui.models.orders_model import PAGE, PAGES_KEPT, PLACEHOLDER, OrdersModel
from brutlers_desktop.ui.widgets.orders_table import OrdersTable

NOW = datetime(2026, 3, 10, tzinfo=UTC)
ALL = OrderQuery(connection_ids=("shop",))


@dataclass(frozen=True)
class Row:
    """An order as the archive gives it."""

    row: int
    order: Order
    connection_id: str = "shop"
    first_seen: datetime = NOW
    since: datetime = NOW
    last_seen: datetime = NOW
    in_window: bool = True


@dataclass
class Archive:
    """Gives out ``ids`` in ``pieces``; a page only while ``gate`` is open."""

    ids: "array[int]"
    pieces: int = 1
    models: dict[int, str] = field(default_factory=dict)
    fault: DiskFault | None = None

    def __post_init__(self) -> None:
        self.gate = asyncio.Event()
        self.gate.set()
        self.asked: list[tuple[int, ...]] = []
        self.given_up = 0

    async def find(self, query: OrderQuery) -> AsyncGenerator["array[int]", None]:
        try:
            ids = self.ids[::-1] if query.descending else self.ids
            first, rest = ids[:PAGE], ids[PAGE:]
            if first:
                yield first
            size = max(-(-len(rest) // self.pieces), 1)
            for start in range(0, len(rest), size):
                await asyncio.sleep(0)
                yield rest[start : start + size]
        except (asyncio.CancelledError, GeneratorExit):
            self.given_up += 1
            raise

    async def page(self, rows: Sequence[int]) -> list[Row]:
        if self.fault is not None:
            raise self.fault
        self.asked.append(tuple(rows))
        await self.gate.wait()
        return [
            Row(i, Order(id=f"o{i}", customer=Customer(f"C{i}"), model=self.models.get(i, ""))) for i in rows
        ]


class Stage:
    """A table on an archive."""

    def __init__(self, count: int = 1000, pieces: int = 1) -> None:
        self.archive = Archive(array("q", range(count)), pieces)
        self.model = OrdersModel()
        self.table = OrdersTable(self.model)
        self.tasks: set[asyncio.Task[Any]] = set()
        self.feed = OrdersFeed(self.table, self.model, lambda: self.archive, self._spawn)
        self.table.resize(900, 500)
        self.table.show()

    def _spawn(self, work: Any, _name: str) -> "asyncio.Task[None]":
        task = asyncio.get_running_loop().create_task(work)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)
        return task

    async def settle(self) -> None:
        """Wait until nothing is under way."""
        while self.tasks:
            await asyncio.gather(*self.tasks, return_exceptions=True)
        QApplication.processEvents()

    async def show(self, query: OrderQuery = ALL) -> None:
        """List a query."""
        self.feed.show(query)
        await self.settle()

    def name(self, position: int) -> str:
        """Return the customer at a position."""
        return str(self.model.index(position, 0).data())


@pytest.fixture
def stages(qapp: QApplication) -> Iterator[list[Stage]]:
    made: list[Stage] = []
    yield made
    for stage in made:
        stage.feed.close()
        stage.table.deleteLater()
        stage.model.deleteLater()


def up(query: OrderQuery = ALL) -> OrderQuery:
    """Return the query in ascending order."""
    return replace(query, descending=False)


async def test_a_million_rows_take_a_few_pages_only(stages: list[Stage]) -> None:
    stages.append(stage := Stage(1_000_000, pieces=5))
    await stage.show(up())
    assert stage.model.rowCount() == 1_000_000
    for position in range(0, 1_000_000, 10_007):
        stage.name(position)
        await stage.settle()
    assert stage.name(990_693) == "C990693"
    assert len(stage.model._pages) <= PAGES_KEPT


async def test_a_cell_shows_a_placeholder_until_its_page_is_there(stages: list[Stage]) -> None:
    stages.append(stage := Stage())
    await stage.show(up())
    stage.archive.gate.clear()
    changes = QSignalSpy(stage.model.dataChanged)
    assert stage.name(500) == PLACEHOLDER
    stage.archive.gate.set()
    await stage.settle()
    assert stage.name(500) == "C500"
    assert any(changes.at(i)[0].row() <= 500 <= changes.at(i)[1].row() for i in range(changes.count()))


async def test_the_neighbours_of_a_page_are_fetched_before_they_are_looked_at(stages: list[Stage]) -> None:
    stages.append(stage := Stage())
    await stage.show(up())
    stage.name(10 * PAGE)
    await stage.settle()
    stage.name(10 * PAGE)
    await stage.settle()
    asked = {rows[0] // PAGE for rows in stage.archive.asked}
    assert {9, 10, 11} <= asked
    assert 14 not in asked


async def test_a_new_query_ends_the_old_one(stages: list[Stage]) -> None:
    stages.append(stage := Stage(100_000, pieces=1000))
    stage.feed.show(up())
    for _ in range(5):
        await asyncio.sleep(0)
    await stage.show(ALL)
    assert stage.archive.given_up == 1
    assert stage.model.rowCount() == 100_000
    assert stage.name(0) == "C99999"


async def test_the_first_page_is_listed_before_the_rest_is_found(stages: list[Stage]) -> None:
    stages.append(stage := Stage(10_000, pieces=100))
    seen: list[int] = []
    stage.feed.arrived.connect(lambda: seen.append(stage.model.rowCount()))
    await stage.show(up())
    assert seen[0] == PAGE
    assert seen[-1] == 10_000


async def test_selection_current_row_and_top_row_survive_other_rows(stages: list[Stage]) -> None:
    stages.append(stage := Stage())
    await stage.show(up())
    selection, rows = stage.table.selectionModel(), QItemSelectionModel.SelectionFlag.Rows
    for position in (200, 201, 207):
        selection.select(stage.model.index(position, 0), QItemSelectionModel.SelectionFlag.Select | rows)
    selection.setCurrentIndex(stage.model.index(207, 3), QItemSelectionModel.SelectionFlag.NoUpdate)
    stage.table.verticalScrollBar().setValue(198)
    stage.archive.ids = array("q", [5000, 5001, *(i for i in range(1000) if i != 201)])
    stage.feed.refresh()
    await stage.settle()
    assert [stage.model.ids[i] for a, b in stage.table.selected_positions() for i in range(a, b + 1)] == [
        200,
        207,
    ]
    assert stage.model.ids[stage.table.currentIndex().row()] == 207
    assert stage.table.currentIndex().column() == 3
    assert stage.model.ids[stage.table.rowAt(0)] == 198
    assert stage.name(stage.table.rowAt(0)) == "C198", "no flicker: the page was there before"


async def test_everything_selected_stays_everything(stages: list[Stage]) -> None:
    stages.append(stage := Stage())
    await stage.show(up())
    stage.table.selectAll()
    stage.archive.ids = array("q", range(1200))
    stage.feed.refresh()
    await stage.settle()
    assert stage.table.selected_positions() == ((0, 1199),)


async def test_a_changed_row_is_told_alone_and_marked(stages: list[Stage]) -> None:
    stages.append(stage := Stage())
    await stage.show(up())
    stage.archive.models[7] = "Oslo"
    resets, changes = QSignalSpy(stage.model.modelReset), QSignalSpy(stage.model.dataChanged)
    stage.feed.refresh({7}, mark=True)
    await stage.settle()
    assert resets.count() == 0
    assert {changes.at(i)[0].row() for i in range(changes.count())} == {7}
    assert stage.model.at(7).order.model == "Oslo"
    stage.model.mark(())


async def test_where_any_row_may_have_changed_all_that_is_at_hand_is_read_anew(stages: list[Stage]) -> None:
    stages.append(stage := Stage())
    await stage.show(up())
    stage.name(500)
    await stage.settle()
    stage.archive.models |= {7: "Oslo", 500: "Riga"}
    stage.feed.refresh()
    await stage.settle()
    assert [stage.model.at(row).order.model for row in (7, 500)] == ["Oslo", "Riga"]


async def test_a_refresh_during_a_search_is_not_lost(stages: list[Stage]) -> None:
    stages.append(stage := Stage(10_000, pieces=50))
    stage.feed.show(up())
    for _ in range(4):
        await asyncio.sleep(0)
    stage.archive.ids = array("q", range(10_001))
    stage.feed.refresh()
    await stage.settle()
    assert stage.model.rowCount() == 10_001


async def test_a_search_that_ends_with_the_app_begins_no_other_one(stages: list[Stage]) -> None:
    stages.append(stage := Stage(10_000, pieces=50))
    stage.feed.show(up())
    for _ in range(4):
        await asyncio.sleep(0)
    stage.feed.refresh()
    running = set(stage.tasks)
    for each in running:
        each.cancel()
    await asyncio.gather(*running, return_exceptions=True)
    begun = stage.tasks - running
    await stage.settle()
    assert not begun


async def test_changes_that_follow_one_another_are_listed_together(stages: list[Stage]) -> None:
    stages.append(stage := Stage(100))
    await stage.show(up())
    resets = QSignalSpy(stage.model.modelReset)
    for count in range(101, 151):
        stage.archive.ids = array("q", range(count))
        stage.feed.refresh({count - 1}, mark=True)
        await asyncio.sleep(0)
    await stage.settle()
    assert stage.model.rowCount() == 150
    assert resets.count() <= 2
    assert stage.model._marked >= {149}
    stage.model.mark(())


async def test_a_page_that_cannot_be_read_is_told_and_asked_for_again(stages: list[Stage]) -> None:
    stages.append(stage := Stage())
    await stage.show(up())
    stage.archive.fault = DiskFault("The disk reports an error", "Look after it.")
    faults = QSignalSpy(stage.feed.failed)
    assert stage.name(700) == PLACEHOLDER
    await stage.settle()
    assert faults.count() == 1
    stage.archive.fault = None
    stage.name(700)
    await stage.settle()
    assert stage.name(700) == "C700"


async def test_the_model_keeps_qts_contract_while_it_grows_shrinks_and_moves(stages: list[Stage]) -> None:
    stages.append(stage := Stage(300, pieces=3))
    tester = QAbstractItemModelTester(
        stage.model, QAbstractItemModelTester.FailureReportingMode.Fatal, stage.table
    )
    await stage.show(up())
    for ids in (range(0), range(1), range(63), range(64), range(65), range(1000), range(500, 510)):
        stage.archive.ids = array("q", ids)
        stage.feed.refresh()
        await stage.settle()
        assert stage.model.rowCount() == len(ids)
        await stage.show(ALL)
        await stage.show(up())
    assert tester.model() is stage.model


async def test_a_page_read_before_a_change_is_read_again(stages: list[Stage]) -> None:
    stages.append(stage := Stage())
    await stage.show(up())
    stage.archive.gate.clear()
    stage.name(500)
    await asyncio.sleep(0)
    old = [Row(i, Order(id=f"o{i}", model="old")) for i in stage.model.page_ids(7)]
    generation = stage.model.generation
    stage.archive.models[500] = "new"
    stage.feed.refresh({500})
    stage.model.put_page(7, generation, old)
    stage.archive.gate.set()
    await stage.settle()
    assert stage.model.at(500).order.model == "new"


async def test_rows_added_to_a_page_that_was_not_full_are_read(stages: list[Stage]) -> None:
    stages.append(stage := Stage(10))
    await stage.show(up())
    stage.model.append(array("q", range(10, 30)))
    assert stage.name(20) == PLACEHOLDER
    await stage.settle()
    assert stage.name(20) == "C20"

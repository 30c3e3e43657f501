"""The table while an order stands beside it: the columns that matter stay in sight, and the row is marked."""

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QRect, Qt
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from support.app_harness import AppHarness, scenario
from support.shop_orders import ORDERS, refresh, serve

from brutlers_desktop.ui import theme
from brutlers_desktop.ui.models.columns import COLUMNS, KEYS
from brutlers_desktop.ui.widgets.column_room import FIRST_TO_GO, ColumnPlace, giving_way
from brutlers_desktop.ui.widgets.orders_table import OrdersTable

USUAL = [ColumnPlace(column.key, column.width, column.least) for column in COLUMNS if column.shown]
LEAST = [each._replace(width=each.least) for each in USUAL]


def in_sight(table: OrdersTable) -> list[str]:
    """Return the keys of the columns of which nothing is cut off at the right."""
    header, width = table.horizontalHeader(), table.viewport().width()
    places = ((KEYS[i], header.sectionViewportPosition(i) + header.sectionSize(i)) for i in range(len(KEYS)))
    return [key for key, right in places if not header.isSectionHidden(KEYS.index(key)) and right <= width]


async def beside(app: AppHarness, width: int) -> OrdersTable:
    """Open the first order beside the table of a window so wide."""
    serve(app, ORDERS, times=99)
    await app.connect()
    app.window.resize(width, 640)
    app.window.orders.open_inspector()
    await app.until(lambda: app.is_shown("inspector"), "the inspector")
    return app.window.orders.table


def test_where_all_fit_none_gives_way() -> None:
    assert giving_way(LEAST, sum(each.least for each in LEAST)) == frozenset()


def test_the_least_important_give_way_first_and_no_more_than_needed() -> None:
    room = sum(each.least for each in LEAST) - 1
    assert giving_way(LEAST, room) == {"size"}
    assert giving_way(LEAST, room - 52) == {"size", "color"}
    assert giving_way(LEAST, 0) == {each.key for each in USUAL} & set(FIRST_TO_GO)


def test_the_last_column_counts_with_the_least_it_needs() -> None:
    wide = [*LEAST[:-1], LEAST[-1]._replace(width=900)]
    assert giving_way(wide, sum(each.least for each in LEAST)) == frozenset()


@pytest.mark.parametrize("width", [1024, 1280])
@scenario
async def test_customer_wedding_and_status_stay_in_sight(app: AppHarness, width: int) -> None:
    table = await beside(app, width)
    await app.until(lambda: {"customer", "wedding", "status"} <= set(in_sight(table)), "the status")
    assert table.horizontalScrollBar().maximum() == 0
    before = table.shown_keys()
    app.window.orders.close_inspector()
    await app.until(
        lambda: set(in_sight(table)) == set(table.shown_keys()),
        "all columns",
    )
    assert table.shown_keys() == before == tuple(each.key for each in USUAL)


@scenario
async def test_widths_that_a_person_has_set_come_back(app: AppHarness) -> None:
    serve(app, ORDERS, times=99)
    await app.connect()
    table, page = app.window.orders.table, app.window.orders
    table.setColumnWidth(KEYS.index("color"), 130)
    kept = table.columns()
    page.open_inspector()
    await app.until(lambda: app.is_shown("inspector"), "the inspector")
    await app.until(lambda: "status" in in_sight(table) and "color" not in in_sight(table), "the status")
    assert table.columns()["widths"]["color"] == 130
    assert table.columns()["shown"] == kept["shown"]
    page.close_inspector()
    await app.until(lambda: table.columnWidth(KEYS.index("color")) == 130, "the width")


@scenario
async def test_the_keys_go_on_from_a_cell_whose_column_gave_way(app: AppHarness) -> None:
    serve(app, ORDERS, times=99)
    await app.connect()
    page, table = app.window.orders, app.window.orders.table
    table.setCurrentIndex(page.model.index(0, KEYS.index("size")))
    app.window.resize(1024, 640)
    page.open_inspector()
    await app.until(lambda: table.isColumnHidden(KEYS.index("size")), "less columns")
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 1


@scenario
async def test_the_order_that_is_looked_at_is_marked_in_the_table(app: AppHarness) -> None:
    table = await beside(app, 1280)
    assert table.selected_positions() == ((0, 0),)
    app.type_into("ordersSearch", "zofia")
    await app.settled()
    await app.until(lambda: table.selected_positions() == ((0, 0),), "the row that was found")
    await refresh(app, app.window.orders.query.connection_ids[0], ORDERS)
    assert table.selected_positions() == ((0, 0),)


class Painted(QObject):
    """Notes what of a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.region = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        if isinstance(event, QPaintEvent):
            self.region = self.region.united(event.region())
        return False


@scenario
async def test_the_frame_leaves_the_whole_row_that_it_was_around(app: AppHarness) -> None:
    serve(app, ORDERS, times=99)
    await app.connect()
    page, table = app.window.orders, app.window.orders.table
    table.setFocus()
    table.selectionModel().clearSelection()
    await app.settled()
    viewport = table.viewport()
    rows = [
        QRect(0, table.rowViewportPosition(row), viewport.width(), theme.ROW_HEIGHT)
        for row in (table.currentIndex().row(), 2)
    ]
    painted = Painted(viewport)
    table.selectionModel().setCurrentIndex(page.model.index(2, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
    await app.until(
        lambda: all(QRegion(each).subtracted(painted.region).isEmpty() for each in rows), "both rows anew"
    )

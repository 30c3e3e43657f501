"""Tool tips: what is cut can be read whole, and as text."""

from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from support.app_harness import AppHarness, scenario
from support.shop_orders import ORDERS, serve

from brutlers_desktop.ui.widgets.basics import tip
from brutlers_desktop.ui.widgets.chips import ChoiceChip

LONG = "Grace Kelly lace re-edition, long train, detachable sleeves"


def order(number: int, model: str) -> dict[str, Any]:
    """Return an order of the API."""
    return ORDERS[0] | {"id": f"o{number}", "model": model, "updatedAt": f"2026-03-1{9 - number}T00:00:00Z"}


def rest_on(app: AppHarness, row: int, heading: str) -> None:
    """Let the mouse rest on a cell."""
    table, model = app.table, app.table.model()
    headings = [model.headerData(i, Qt.Orientation.Horizontal) for i in range(model.columnCount())]
    at = table.visualRect(model.index(row, headings.index(heading))).center()
    event = QHelpEvent(QEvent.Type.ToolTip, at, table.viewport().mapToGlobal(at))
    QApplication.sendEvent(table.viewport(), event)


@scenario
async def test_the_whole_text_of_a_cut_cell_is_shown_as_text(app: AppHarness) -> None:
    serve(app, [order(1, LONG), order(2, "Oslo"), order(3, f"<b>{LONG}</b>")])
    await app.connect()
    rest_on(app, 0, "Model")
    await app.until(lambda: QToolTip.isVisible() and QToolTip.text() == LONG, "all of it")
    rest_on(app, 1, "Model")
    await app.until(lambda: not QToolTip.isVisible(), "nothing is cut there")
    rest_on(app, 2, "Model")
    await app.until(
        lambda: QToolTip.isVisible() and "&lt;b&gt;Grace" in QToolTip.text(), "all of it, as text"
    )
    rest_on(app, 1, "Model")
    await app.until(lambda: not QToolTip.isVisible(), "nothing is cut there")


@scenario
async def test_beside_the_orders_there_is_no_tip(app: AppHarness) -> None:
    serve(app, [order(1, LONG)])
    await app.connect()
    viewport = app.table.viewport()
    below = QPoint(5, viewport.height() - 2)
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, below, viewport.mapToGlobal(below)))
    assert not QToolTip.isVisible()


def test_a_tip_takes_nothing_for_markup(qapp: QApplication) -> None:
    assert tip("Tom & Jo > 3") == "Tom & Jo > 3"
    assert tip("<img src=x> & more") == "<p>&lt;img src=x&gt; &amp; more</p>"
    chip = ChoiceChip("filterStatus", "Status")
    chip.show_values(frozenset({"<b>A</b>", "B", "C"}))
    assert "&lt;b&gt;" in chip.toolTip()
    assert QApplication.instance() is qapp
    chip.deleteLater()

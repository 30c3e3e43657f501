"""How the rows of the orders table are painted: straight from the model's lines, without Qt's question for each role of each cell."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from PySide6.QtCore import QLine, QRect, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QTableView

from brutlers_desktop.ui import theme
from brutlers_desktop.ui.models.cells import Cell, Line
from brutlers_desktop.ui.models.orders_model import OrdersModel
from brutlers_desktop.ui.widgets.order_marks import MARK

MARGIN: Final = 3
"""Pixels between a cell's edge and what it shows: the style's own, as in the table's heading and tips."""
_BESIDE_SIGN: Final = MARK + 2 * MARGIN
_TEXTS_KEPT: Final = 4096
"""Cut texts that are remembered: types, sizes, colours, states and days come again and again."""

Cut = Callable[[str, int], tuple[str, int]]


class Extent(NamedTuple):
    """A column on the screen, in the viewport's pixels."""

    column: int
    left: int
    width: int


class OrderRows:
    """Paints rows of a table whose rows are all of ``theme.row_height()`` and selected as a whole."""

    def __init__(self, table: QTableView, model: OrdersModel) -> None:
        self._table = table
        self._model = model
        self._metrics = table.fontMetrics()
        self._cut = cutter(self._metrics)

    def paint(self, painter: QPainter, area: QRect) -> None:
        """Paint the rows within ``area`` of the viewport, with the frame around the current one."""
        table = self._table
        first, last = table.rowAt(area.top()), table.rowAt(area.bottom())
        if first < 0:
            return
        last = last if last >= 0 else self._model.rowCount() - 1
        top, scheme = table.rowViewportPosition(first), theme.colors()
        self._paint_cells(painter, area, range(first, last + 1), top)
        painter.setPen(theme.qcolor(scheme.hairline))
        count = last + 1 - first
        height = theme.row_height()
        bottoms = range(top + height - 1, top + count * height, height)
        painter.drawLines([QLine(area.left(), y, area.right(), y) for y in bottoms])
        current = table.currentIndex().row()
        if first <= current <= last and table.hasFocus():
            painter.setPen(QPen(theme.qcolor(scheme.accent), 2))
            y = top + (current - first) * height
            painter.drawRect(QRect(1, y + 1, table.viewport().width() - 2, height - 3))

    def _paint_cells(self, painter: QPainter, area: QRect, rows: range, top: int) -> None:
        self._follow_font()
        painter.setFont(self._table.font())  # under a style sheet the viewport's own may differ
        table, model, scheme = self._table, self._model, theme.colors()
        extents = self._extents(area)
        pen = _Pen(painter, QBrush(theme.qcolor(scheme.text)))
        selection = table.selectionModel()
        may_be_selected = selection.hasSelection()
        mirrored = table.isRightToLeft()
        height = theme.row_height()
        text_top = (height - self._metrics.height()) // 2 + self._metrics.ascent()
        for row in rows:
            line = model.line(row)
            is_selected = may_be_selected and selection.isSelected(model.index(row, 0))
            ground = theme.qcolor(scheme.selection) if is_selected else model.ground(line)
            if ground is not None:
                painter.fillRect(area.left(), top, area.width(), height, ground)
            self._paint_line(painter, pen, extents, line, (top, text_top, is_selected, mirrored))
            top += height

    def _paint_line(
        self,
        painter: QPainter,
        pen: "_Pen",
        extents: Sequence[Extent],
        line: Line | None,
        how: tuple[int, int, bool, bool],
    ) -> None:
        top, text_top, is_selected, mirrored = how
        cut, placeholder = self._cut, self._model.placeholder
        for column, left, width in extents:
            cell: Cell = placeholder if line is None else line.cell(column)
            beside = MARGIN if cell.sign is None else MARGIN + _BESIDE_SIGN
            text, needed = cut(cell.text, width - beside - MARGIN)
            pen.take(None if is_selected else cell.ink)
            painter.drawText(
                left + width - beside - needed if mirrored else left + beside, top + text_top, text
            )
            if cell.sign is not None:
                x = left + width - MARGIN - MARK if mirrored else left + MARGIN
                cell.sign.paint(painter, x, top + (theme.row_height() - MARK) // 2, MARK, MARK)

    def _extents(self, area: QRect) -> list[Extent]:
        """Return the shown columns of which some lies within the area."""
        header = self._table.horizontalHeader()
        every = (
            Extent(i, header.sectionViewportPosition(i), header.sectionSize(i))
            for i in range(self._model.columnCount())
            if not header.isSectionHidden(i)
        )
        return [each for each in every if each.left <= area.right() and each.left + each.width > area.left()]

    def _follow_font(self) -> None:
        metrics = self._table.fontMetrics()
        if metrics != self._metrics:
            self._metrics = metrics
            self._cut = cutter(metrics)


class _Pen:
    """The painter's pen, set only where the ink changes."""

    def __init__(self, painter: QPainter, usual: QBrush) -> None:
        self._painter = painter
        self._usual = usual
        self._held: QBrush | None = None
        painter.setPen(usual.color())

    def take(self, ink: QBrush | None) -> None:
        """Write with this ink from now on; None: the table's own."""
        if ink is not self._held:
            self._held = ink
            self._painter.setPen((self._usual if ink is None else ink).color())


def cutter(metrics: QFontMetrics) -> Cut:
    """Return what cuts a text to a width in pixels: it gives the text as it fits, and the pixels it needs."""

    @lru_cache(_TEXTS_KEPT)
    def cut(text: str, width: int) -> tuple[str, int]:
        needed = metrics.horizontalAdvance(text)
        if needed <= width:
            return text, needed
        shorter = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        return shorter, metrics.horizontalAdvance(shorter)

    return cut

"""The table of orders: columns that share the width there is until a person sets one, and the person's place in it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QKeyCombination,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QHelpEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from brutlers_desktop.translation import tr
from brutlers_desktop.ui import theme
from brutlers_desktop.ui.models.columns import COLUMNS, KEYS, Column
from brutlers_desktop.ui.models.orders_model import OrdersModel
from brutlers_desktop.ui.widgets.cell_tips import show_cell_tip
from brutlers_desktop.ui.widgets.column_room import ColumnPlace, giving_way
from brutlers_desktop.ui.widgets.order_marks import MARK
from brutlers_desktop.ui.widgets.order_rows import OrderRows

WIDTHS: Final = range(32, 1200)
NOWHERE: Final = -1
_Index = QModelIndex | QPersistentModelIndex
COPY_WITH_HEADINGS: Final = QKeyCombination(
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_C
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a person is in the table, by the ids of orders. ``selected``: ranges of positions, both ends included."""

    top: int
    top_id: int
    is_at_top: bool
    height: int
    current_id: int
    current_column: int
    selected: tuple[tuple[int, int], ...]


class OrdersTable(QTableView):
    """``opened``: a row was asked to be looked at. ``columns_changed``: a person moved, resized, hid or showed a column.

    ``copy_wanted``: the selected rows are to be copied, with headings or without.
    """

    opened = Signal()
    columns_changed = Signal()
    copy_wanted = Signal(bool)

    def __init__(self, model: OrdersModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ordersTable")
        self.setAccessibleName(tr("Orders"))
        self._orders = model
        self._fitting = 0
        self._set_by_person = False
        self._is_beside = False
        self._given_way: dict[int, int] = {}
        self.setModel(model)
        self._rows = OrderRows(self, model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setIconSize(QSize(MARK, MARK))
        rows = self.verticalHeader()
        rows.hide()
        theme.fit_rows(self)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(False)
        header.setMinimumSectionSize(WIDTHS.start)
        header.setAccessibleName(tr("Columns"))
        header.sectionResized.connect(self._resized)
        header.sectionMoved.connect(lambda *_: self._changed())
        self.doubleClicked.connect(lambda _: self.opened.emit())
        self.set_columns({})

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            and self.currentIndex().isValid()
        ):
            self.opened.emit()
            event.accept()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit(False)
        elif event.keyCombination() == COPY_WITH_HEADINGS:
            self.copy_wanted.emit(True)
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()  # the page closes what is open beside it
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            show_cell_tip(self, event)
            return True
        return super().viewportEvent(event)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Paint both rows anew: Qt does so with the two cells alone, but the frame is around the row."""
        super().currentChanged(current, previous)
        for index in (current, previous):
            if index.isValid():
                top = self.rowViewportPosition(index.row())
                self.viewport().update(0, top, self.viewport().width(), theme.row_height())

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters would have every row of the archive read, and a scanner types many of them."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows at once instead of cell by cell: Qt would ask the model seven questions for each cell."""
        painter = QPainter(self.viewport())
        self._rows.paint(painter, event.rect())
        painter.end()

    def columns(self) -> dict[str, Any]:
        """Return the columns as a person has arranged them, for ``set_columns``."""
        header = self.horizontalHeader()
        order = [KEYS[header.logicalIndex(place)] for place in range(len(KEYS))]
        widths = {KEYS[i]: self._given_way.get(i, header.sectionSize(i)) for i in self._shown()}
        return {
            "order": order,
            "shown": [key for key in order if KEYS.index(key) in self._shown()],
            "widths": widths if self._set_by_person else {},
        }

    def set_columns(self, kept: Mapping[str, Any]) -> None:
        """Arrange the columns as ``columns`` told; whatever is missing or makes no sense is as usual."""
        self._fitting += 1
        self._given_way.clear()
        header = self.horizontalHeader()
        order = [key for key in _texts(kept.get("order")) if key in KEYS]
        for place, key in enumerate(dict.fromkeys((*order, *KEYS))):
            header.moveSection(header.visualIndex(KEYS.index(key)), place)
        shown = {key for key in _texts(kept.get("shown")) if key in KEYS} or {
            column.key for column in COLUMNS if column.shown
        }
        for i, key in enumerate(KEYS):
            header.setSectionHidden(i, key not in shown)
        widths = kept.get("widths")
        given = (
            {k: w for k, w in widths.items() if k in KEYS and w in WIDTHS} if isinstance(widths, dict) else {}
        )
        self._set_by_person = bool(given)
        for i, column in enumerate(COLUMNS):
            self.setColumnWidth(i, given.get(column.key, column.width))
        self._make_room()
        self._fitting -= 1

    def show_column(self, key: str, *, shown: bool) -> None:
        """Show or hide a column; the last one shown stays."""
        if not shown and len(self._shown()) <= 1:
            return
        self._take_back()
        self.horizontalHeader().setSectionHidden(KEYS.index(key), not shown)
        self._make_room()
        self._changed()

    def set_beside(self, beside: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Something stands beside the table: the least important columns give way, so that the others are all in sight."""
        self._is_beside = beside
        self._make_room()

    def reset_columns(self) -> None:
        """Arrange the columns as usual."""
        self.set_columns({})
        self._changed()

    def shown_keys(self) -> tuple[str, ...]:
        """Return the keys of the columns that are shown, from left to right."""
        return tuple(self.columns()["shown"])

    def select_current(self) -> None:
        """Select the current row where none is: a row that is looked at is to be seen."""
        selection = self.selectionModel()
        if self.currentIndex().isValid() and not selection.hasSelection():
            self.selectRow(self.currentIndex().row())

    def selected_positions(self) -> tuple[tuple[int, int], ...]:
        """Return the selected rows as ranges of positions, both ends included, from top to bottom."""
        selection = self.selectionModel().selection()
        found = sorted((each.top(), each.bottom()) for each in selection.toList())
        merged: list[tuple[int, int]] = []
        for first, last in found:
            if merged and first <= merged[-1][1] + 1:
                merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
            else:
                merged.append((first, last))
        return tuple(merged)

    def place(self) -> Place:
        """Return where the person is now."""
        ids, current = self._orders.ids, self.currentIndex()
        top = self.rowAt(0)
        return Place(
            top=max(top, 0),
            top_id=ids[top] if top >= 0 else NOWHERE,
            is_at_top=self.verticalScrollBar().value() == 0,
            height=self.viewport().height() // theme.row_height() + 1,
            current_id=ids[current.row()] if current.isValid() else NOWHERE,
            current_column=max(current.column(), 0),
            selected=self.selected_positions(),
        )

    def take_place(self, top: int, current: int | None, column: int, selected: Sequence[int] | None) -> None:
        """Go to a place after other rows came: the row at the top, the current one, the selected ones (None: all)."""
        model, selection = self._orders, self.selectionModel()
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(top)
        last_column = model.columnCount() - 1
        chosen = QItemSelection()
        runs = [(0, model.rowCount() - 1)] if selected is None and model.rowCount() else _runs(selected or ())
        for first, last in runs:
            chosen.select(model.index(first, 0), model.index(last, last_column))
        if current is not None:
            selection.setCurrentIndex(
                model.index(current, column), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        selection.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.verticalScrollBar().setValue(top)

    def _shown(self) -> list[int]:
        """Return the columns that are shown, also those that give way just now."""
        header = self.horizontalHeader()
        return [i for i in range(len(KEYS)) if i in self._given_way or not header.isSectionHidden(i)]

    def _make_room(self) -> None:
        """Share the width among the columns; in a narrow place, the least important give way."""
        header, width = self.horizontalHeader(), self.viewport().width()
        self._fitting += 1
        self._take_back()
        if self._is_beside:
            shown = sorted(self._shown(), key=header.visualIndex)
            by_person = self._set_by_person
            gone = giving_way(
                [
                    ColumnPlace(
                        KEYS[i], header.sectionSize(i) if by_person else COLUMNS[i].least, COLUMNS[i].least
                    )
                    for i in shown
                ],
                width,
            )
            self._given_way = {i: header.sectionSize(i) for i in shown if KEYS[i] in gone}
            for i in self._given_way:
                header.hideSection(i)
        if not self._set_by_person:
            self._fit(width)
        self._keep_current_in_sight()
        self._fitting -= 1

    def _take_back(self) -> None:
        """Show the columns that have given way."""
        self._fitting += 1
        for i in self._given_way:
            self.horizontalHeader().showSection(i)
        self._given_way.clear()
        self._fitting -= 1

    def _keep_current_in_sight(self) -> None:
        """From a cell of a hidden column, Qt's keys lead nowhere."""
        header, current = self.horizontalHeader(), self.currentIndex()
        if current.isValid() and header.isSectionHidden(current.column()):
            first = min((i for i in self._shown() if not header.isSectionHidden(i)), key=header.visualIndex)
            self.selectionModel().setCurrentIndex(
                self._orders.index(current.row(), first), QItemSelectionModel.SelectionFlag.NoUpdate
            )

    def _fit(self, width: int) -> None:
        header = self.horizontalHeader()
        shown = [i for i in range(len(COLUMNS)) if not header.isSectionHidden(i)]
        self._fitting += 1
        for i, fitted in zip(shown, fitted_widths([COLUMNS[i] for i in shown], width), strict=True):
            self.setColumnWidth(i, fitted)
        self._fitting -= 1

    def _resized(self, section: int, old: int, new: int) -> None:
        """Note a width set by hand; the last column always takes what is left, and one hidden or shown is no wider for that."""
        header = self.horizontalHeader()
        last = max(
            (header.visualIndex(i) for i in range(len(KEYS)) if not header.isSectionHidden(i)), default=0
        )
        if old and new and not self._fitting and header.visualIndex(section) != last:
            self._set_by_person = True
            self._changed()

    def _changed(self) -> None:
        if not self._fitting:
            self.columns_changed.emit()


def fitted_widths(columns: Sequence[Column], width: int) -> list[int]:
    """Return the widths with which columns share ``width``; none is under its least, so that they may need more."""
    usual, least = sum(column.width for column in columns), sum(column.least for column in columns)
    if width >= usual:
        return [int(column.width * width / usual) for column in columns]
    spare = max(width - least, 0) / max(usual - least, 1)
    return [int(column.least + (column.width - column.least) * spare) for column in columns]


def _texts(value: object) -> tuple[str, ...]:
    return tuple(each for each in value if isinstance(each, str)) if isinstance(value, list) else ()


def _runs(positions: Sequence[int]) -> list[tuple[int, int]]:
    """Return ascending positions as ranges, both ends included."""
    if not positions:
        return []
    breaks = [(a, b) for a, b in pairwise(positions) if b != a + 1]
    return list(
        zip([positions[0], *(b for _, b in breaks)], [*(a for a, _ in breaks), positions[-1]], strict=True)
    )

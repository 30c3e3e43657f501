"""The whole text of a table's cell that is cut, while the mouse rests on it."""

from typing import Final

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QTableView, QToolTip

from brutlers_desktop.ui.widgets.basics import tip

_AROUND: Final = 8
"""Pixels that a style leaves around a text at most."""


def show_cell_tip(table: QTableView, event: QHelpEvent) -> None:
    """Show the text of the cell below the mouse if the cell is too narrow for it; else no tip."""
    index = table.indexAt(event.pos())
    if is_cut(table, index):
        QToolTip.showText(
            event.globalPos(), tip(str(index.data())), table.viewport(), table.visualRect(index)
        )
    else:
        QToolTip.hideText()


def is_cut(table: QTableView, index: QModelIndex) -> bool:
    """Tell whether a cell is too narrow for its text."""
    if not index.isValid():
        return False
    icon = index.data(Qt.ItemDataRole.DecorationRole)
    beside = 0 if icon is None else table.iconSize().width() + _AROUND // 2
    return table.fontMetrics().horizontalAdvance(str(index.data())) + beside + _AROUND > table.columnWidth(
        index.column()
    )

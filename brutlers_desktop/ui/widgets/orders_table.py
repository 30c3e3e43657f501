"""The table of orders: its columns share the width there is, until a person sets one."""

from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from brutlers_desktop.ui.models.columns import COLUMNS

SMALLEST: Final = 0.8
"""Columns shrink to this part of their usual width at most; below it the table scrolls sideways."""


class OrdersTable(QTableView):
    """Fits its columns to its width by their usual proportions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fitting = False
        self._set_by_person = False
        self.horizontalHeader().sectionResized.connect(self._resized)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._set_by_person and self.horizontalHeader().count() == len(COLUMNS):
            self._fit(event.size().width())

    def _fit(self, width: int) -> None:
        factor = max(width / sum(column.width for column in COLUMNS), SMALLEST)
        self._fitting = True
        for i, column in enumerate(COLUMNS[:-1]):
            self.setColumnWidth(i, int(column.width * factor))
        self._fitting = False

    def _resized(self, section: int, _old: int, _new: int) -> None:
        """Note a width set by hand; the last column always takes what is left."""
        if not self._fitting and section != len(COLUMNS) - 1:
            self._set_by_person = True

"""The orders of the chosen connection as a Qt table model."""

from array import array
from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from brutlers_desktop.domain.orders import Order, is_late
from brutlers_desktop.ui.models.columns import COLUMNS, UNKNOWN

ORDER_ROLE: Final = int(Qt.ItemDataRole.UserRole)
"""The ``Order`` of the row."""
VALUE_ROLE: Final = ORDER_ROLE + 1
"""The native value of the cell, as it is sorted by."""
LATE_DAYS_ROLE: Final = ORDER_ROLE + 2
"""Days since the wedding of an order that is still open; None otherwise."""
COMPARED: Final = 1000
"""Up to so many rows are compared one by one; of more, whatever can be seen repaints, which takes less time."""

_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE: Final = int(Qt.ItemDataRole.AccessibleTextRole)
_Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()


class OrdersModel(QAbstractTableModel):
    """Rows are positions in the tuple of orders; searching and sorting only change that array (see ``arrange``)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._orders: Sequence[Order] = ()
        self._rows = array("I")
        self._today = date.min

    def shows_the_same(self, orders: Sequence[Order], rows: Sequence[int]) -> bool:
        """Tell whether the same orders stand in the same rows already, whatever has changed in them."""
        old, old_rows = self._orders, self._rows
        if old is orders:
            return old_rows == array("I", rows)
        return len(rows) == len(old_rows) and all(
            old[a].id == orders[b].id for a, b in zip(old_rows, rows, strict=True)
        )

    def show_orders(
        self, orders: Sequence[Order], rows: Sequence[int], today: date, *, same: bool | None = None
    ) -> None:
        """Show these orders in this order of rows. Where the same orders stand in the same rows, they stay, and few rows repaint only if changed.

        ``same`` is the answer of ``shows_the_same``, if a worker has found it already.
        """
        old, old_rows = self._orders, self._rows
        if same is None:
            same = self.shows_the_same(orders, rows)
        if not same:
            self.beginResetModel()
        self._orders, self._rows, self._today = orders, array("I", rows), today
        if not same:
            self.endResetModel()
            return
        if len(rows) > COMPARED:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(COLUMNS) - 1))
            return
        for row, (a, b) in enumerate(zip(old_rows, rows, strict=True)):
            if old[a] != orders[b]:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))

    @property
    def orders(self) -> Sequence[Order]:
        """All orders, also those that a search hides."""
        return self._orders

    def row_of(self, order_id: str) -> int | None:
        """Return the row of the order, if it is shown."""
        return next((row for row, i in enumerate(self._rows) if self._orders[i].id == order_id), None)

    def order(self, row: int) -> Order:
        """Return the order of a row."""
        return self._orders[self._rows[row]]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        order = self._orders[self._rows[index.row()]]
        if role == _DISPLAY:
            return COLUMNS[index.column()].text(order) or UNKNOWN
        if role == ORDER_ROLE:
            return order
        if role == VALUE_ROLE:
            return COLUMNS[index.column()].value(order)
        if role == LATE_DAYS_ROLE:
            day = order.wedding_day
            return (self._today - day).days if day is not None and is_late(order, self._today) else None
        if role == _ACCESSIBLE:
            column = COLUMNS[index.column()]
            return (
                sentence(order)
                if column.key == "customer"
                else f"{column.heading}: {column.text(order) or 'unknown'}"
            )
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == _DISPLAY and 0 <= section < len(COLUMNS):
            return COLUMNS[section].heading
        if orientation is Qt.Orientation.Horizontal and role == int(Qt.ItemDataRole.TextAlignmentRole):
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None


def sentence(order: Order) -> str:
    """Return the order as one sentence, for people who listen to the table."""
    values = {column.key: column.text(order) for column in COLUMNS}
    parts = [
        values["customer"] or "Unknown customer",
        values["type"],
        values["model"],
        f"size {values['size']}" if values["size"] else "",
        values["color"],
        f"wedding {values['wedding']}" if values["wedding"] else "wedding date unknown",
        values["status"] or "status unknown",
        f"updated {values['updated']}" if values["updated"] else "",
    ]
    return ", ".join(part for part in parts if part)

"""What the cells of the orders table show: text, ink and sign, made once for each order that is looked at."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtGui import QBrush, QIcon

from brutlers_desktop.domain.orders import Order, is_late
from brutlers_desktop.ui.models.columns import COLUMNS, UNKNOWN, days_text
from brutlers_desktop.ui.models.pending import ComingStatus, PendingRow, pending_words
from brutlers_desktop.ui.models.source import OrderRow
from brutlers_desktop.ui.widgets.order_marks import Inks

WEDDING: Final = next(i for i, column in enumerate(COLUMNS) if column.key == "wedding")
_STATUS: Final = next(i for i, column in enumerate(COLUMNS) if column.key == "status")
_QUIET: Final = frozenset(i for i, column in enumerate(COLUMNS) if column.key in ("updated", "created", "id"))


@dataclass(frozen=True, slots=True)
class Cell:
    """``ink`` and ``sign`` None: the table's own ink, no sign."""

    text: str
    ink: QBrush | None = None
    sign: QIcon | None = None


class Line:
    """An order of the table with its cells: those usually shown at once, others when first asked for.

    ``pending``: the status that it is about to get.
    """

    __slots__ = ("_cells", "_inks", "_pending", "_today", "row")

    def __init__(self, row: OrderRow, inks: Inks, today: date, pending: ComingStatus | None = None) -> None:
        self.row = row
        self._inks = inks
        self._today = today
        self._pending = pending
        self._cells = [self._made(i) if column.shown else None for i, column in enumerate(COLUMNS)]

    def cell(self, column: int) -> Cell:
        """Return a cell."""
        made = self._cells[column]
        if made is None:
            made = self._cells[column] = self._made(column)
        return made

    def _made(self, column: int) -> Cell:
        order = self.row.order
        text = COLUMNS[column].text(order)
        if column == WEDDING:
            return self._wedding(order, text)
        if column == _STATUS and isinstance(self.row, PendingRow):
            return Cell(
                pending_words(self.row.entry),
                *self._inks.of_waiting(needs_person=self.row.entry.needs_person),
            )
        if column == _STATUS and self._pending:
            inks, coming = self._inks, self._pending
            ink, sign = (
                inks.of_waiting(needs_person=True) if coming.problem else inks.of_status(coming.status)
            )
            return Cell(coming.words, ink, sign)
        if column == _STATUS and order.status:
            return Cell(text or UNKNOWN, *self._inks.of_status(order.status))
        return Cell(text or UNKNOWN, self._inks.muted if column in _QUIET or not text else None)

    def _wedding(self, order: Order, text: str) -> Cell:
        days = days_text(order, self._today)
        if days and is_late(order, self._today):
            return Cell(f"{text} · {days}", self._inks.late, self._inks.late_sign)
        return Cell(f"{text} · {days}" if days else text or UNKNOWN, None if text else self._inks.muted)

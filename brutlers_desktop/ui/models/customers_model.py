"""The list of customers: row numbers of the archive, and the customers of those that were looked at."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from brutlers_desktop.ui import theme
from brutlers_desktop.ui.models.customer_words import name_text, reached_by, spoken, wedding_text

if TYPE_CHECKING:
    from brutlers_desktop.services.customers import CustomerRow

PAGE: Final = 64
KEPT: Final = 40 * PAGE
LINE_HEIGHT: Final = 56
_MARGIN: Final = 12
_Index = QModelIndex | QPersistentModelIndex
_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE: Final = int(Qt.ItemDataRole.AccessibleTextRole)


class CustomersModel(QAbstractListModel):
    """``wanted``: these rows of the archive are looked at and not here yet; ``add`` brings them."""

    wanted = Signal(object)

    def __init__(self, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._ids: tuple[int, ...] = ()
        self._known: dict[int, CustomerRow] = {}
        self._asked: set[int] = set()

    @property
    def ids(self) -> tuple[int, ...]:
        """The rows of the archive, in the list's order."""
        return self._ids

    def show(self, ids: Sequence[int], known: "Sequence[CustomerRow]") -> None:
        """Show these rows; ``known`` are the customers of some, at least of the first that can be seen."""
        self.beginResetModel()
        self._ids = tuple(ids)
        self._known = {each.row: each for each in known}
        self._asked.clear()
        self.endResetModel()

    def add(self, found: "Sequence[CustomerRow]") -> None:
        """Take in customers that were asked for."""
        if len(self._known) > KEPT:
            self._known.clear()
            self._asked.clear()
        for each in found:
            self._known[each.row] = each
            self._asked.discard(each.row)
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))

    def customer(self, index: _Index) -> "CustomerRow | None":
        """Return the customer of a line; None while they are on their way."""
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        row = self._ids[index.row()]
        found = self._known.get(row)
        if found is None and row not in self._asked:
            first = index.row() // PAGE * PAGE
            rows = [each for each in self._ids[first : first + PAGE] if each not in self._known]
            self._asked.update(rows)
            self.wanted.emit(tuple(rows))
        return found

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        if role not in (_DISPLAY, _ACCESSIBLE):
            return None
        found = self.customer(index)
        if found is None:
            return ""
        return name_text(found.customer) if role == _DISPLAY else spoken(found, self._today())


class CustomerDelegate(QStyledItemDelegate):
    """Two lines a customer: the name with the wedding day, and how they are reached."""

    def __init__(
        self, model: CustomersModel, today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._today = today

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, max(LINE_HEIGHT, 2 * option.fontMetrics.height() + 20))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        found, scheme = self._model.customer(index), theme.colors()
        line: QRect = option.rect
        state: QStyle.StateFlag = option.state
        font: QFont = option.font
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(line, theme.qcolor(scheme.selection))
        painter.setPen(theme.qcolor(scheme.hairline))
        painter.drawLine(line.bottomLeft(), line.bottomRight())
        if found is not None:
            half = line.height() // 2
            inner = line.adjusted(_MARGIN, 6, -_MARGIN, -6)
            upper = QRect(inner.left(), inner.top(), inner.width(), half - 6)
            lower = QRect(inner.left(), line.top() + half, inner.width(), half - 6)
            strong = QFont(font)
            strong.setWeight(QFont.Weight.DemiBold)
            _line(painter, upper, name_text(found.customer), strong, scheme.text)
            wedding = wedding_text(found.customer, self._today())
            _line(
                painter,
                lower,
                f"{wedding} · {reached_by(found.customer)}" if wedding else reached_by(found.customer),
                font,
                scheme.muted,
            )
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.qcolor(scheme.accent), 2))
            painter.drawRect(line.adjusted(1, 1, -2, -2))
        painter.restore()


def _line(painter: QPainter, place: QRect, text: str, font: QFont, color: str) -> None:
    painter.setFont(font)
    painter.setPen(theme.qcolor(color))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

"""The outbox's entries as a Qt list model, and how a line of it is painted."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from brutlers_desktop.domain.outbox import Entry, NewOrder, StatusChange
from brutlers_desktop.ui import theme
from brutlers_desktop.ui.models.outbox_words import details, sentence, state_words, title
from brutlers_desktop.ui.resources import icon
from brutlers_desktop.ui.widgets.order_marks import MARK, status_icon

ENTRY_ROLE: Final = int(Qt.ItemDataRole.UserRole)
LINE_HEIGHT: Final = 56
_Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()
_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE: Final = int(Qt.ItemDataRole.AccessibleTextRole)
_MARGIN: Final = 12


class OutboxModel(QAbstractListModel):
    """A line an entry; a screen reader hears each as one sentence."""

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._entries: tuple[Entry, ...] = ()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The entries shown."""
        return self._entries

    def show(self, entries: Sequence[Entry]) -> None:
        """Show other entries; where they are the same ones, the lines stay and only change."""
        before, after = [each.id for each in self._entries], [each.id for each in entries]
        if before == after:
            self._entries = tuple(entries)
            self.refresh()
        else:
            self.beginResetModel()
            self._entries = tuple(entries)
            self.endResetModel()

    def refresh(self) -> None:
        """Have all lines painted anew: time has passed."""
        if self._entries:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._entries) - 1, 0))

    def position(self, entry_id: int) -> int | None:
        """Return where an entry stands."""
        return next((i for i, each in enumerate(self._entries) if each.id == entry_id), None)

    def words(self, entry: Entry) -> str:
        """Return how far an entry is."""
        return state_words(entry, self._now())

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        if not 0 <= index.row() < len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == _DISPLAY:
            return title(entry)
        if role == _ACCESSIBLE:
            return sentence(entry, self._now())
        return entry if role == ENTRY_ROLE else None


class EntryDelegate(QStyledItemDelegate):
    """Two lines an entry: what it does, and how far it is."""

    def __init__(self, model: OutboxModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, LINE_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry, scheme = self._model.entries[index.row()], theme.colors()
        line: QRect = option.rect
        state: QStyle.StateFlag = option.state
        font: QFont = option.font
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(line, theme.qcolor(scheme.selection))
        painter.setPen(theme.qcolor(scheme.hairline))
        painter.drawLine(line.bottomLeft(), line.bottomRight())
        sign = (
            status_icon(entry.payload.status)
            if isinstance(entry.payload, StatusChange)
            else icon("plus" if isinstance(entry.payload, NewOrder) else "users", scheme.text)
        )
        sign.paint(painter, QRect(line.left() + _MARGIN, line.top() + 10, MARK, MARK))
        left = line.left() + _MARGIN + MARK + 10
        strong = QFont(font)
        strong.setWeight(QFont.Weight.DemiBold)
        more = details(entry)
        width = line.right() - left - _MARGIN
        painter.setFont(strong)
        painter.setPen(theme.qcolor(scheme.text))
        words = painter.fontMetrics().elidedText(title(entry), Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRect(left, line.top() + 6, width, 22), Qt.AlignmentFlag.AlignVCenter, words)
        taken = painter.fontMetrics().horizontalAdvance(words) + 10
        painter.setFont(font)
        painter.setPen(theme.qcolor(scheme.muted))
        rest = painter.fontMetrics().elidedText(more, Qt.TextElideMode.ElideRight, max(width - taken, 0))
        painter.drawText(
            QRect(left + taken, line.top() + 6, max(width - taken, 0), 22),
            Qt.AlignmentFlag.AlignVCenter,
            rest,
        )
        painter.setPen(theme.qcolor(scheme.late if entry.needs_person else scheme.muted))
        said = painter.fontMetrics().elidedText(self._model.words(entry), Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRect(left, line.top() + 28, width, 22), Qt.AlignmentFlag.AlignVCenter, said)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.qcolor(scheme.accent), 2))
            painter.drawRect(line.adjusted(1, 1, -2, -2))
        painter.restore()

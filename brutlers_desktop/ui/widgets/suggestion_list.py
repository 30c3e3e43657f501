"""The list of suggestions below a field: it lies over the window, takes no keyboard, and goes when the field is left."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from brutlers_desktop.translation import tr
from brutlers_desktop.ui import theme
from brutlers_desktop.ui.models.columns import one_line

ROW: Final = 32
MOST_SHOWN: Final = 7
_MORE_ROLE: Final = int(Qt.ItemDataRole.UserRole)
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A text that a field could hold; ``more`` tells it from others like it; ``value`` is for whoever suggested it."""

    text: str
    more: str = ""
    value: object = None

    @property
    def words(self) -> str:
        """What is heard of it."""
        return f"{self.text}, {self.more}" if self.more else self.text


class SuggestionList(QListWidget):
    """``pressed_on``: a suggestion was clicked."""

    pressed_on = Signal(object)

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._field = field
        self._suggestions: tuple[Suggestion, ...] = ()
        self.setAccessibleName(tr("Suggestions"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Delegate(self))
        self.setMouseTracking(True)
        self.itemClicked.connect(lambda item: self.pressed_on.emit(self._suggestions[self.row(item)]))
        self.hide()

    @property
    def suggestions(self) -> tuple[Suggestion, ...]:
        """What is suggested, while it is shown."""
        return () if self.isHidden() else self._suggestions

    @property
    def current(self) -> Suggestion | None:
        """The suggestion that the arrow keys have reached."""
        row = self.currentRow()
        return self.suggestions[row] if 0 <= row < len(self.suggestions) else None

    def offer(self, suggestions: Sequence[Suggestion]) -> None:
        """Show these; none hides the list."""
        self._suggestions = tuple(suggestions)
        self.clear()
        for each in self._suggestions:
            item = QListWidgetItem(one_line(each.text))
            item.setData(_MORE_ROLE, one_line(each.more))
            item.setData(int(Qt.ItemDataRole.AccessibleTextRole), one_line(each.words))
            self.addItem(item)
        self.setCurrentRow(-1)
        if self._suggestions:
            self._lie_at_field()
        self.setVisible(bool(self._suggestions))

    def step(self, by: int) -> None:
        """Go up or down; before the first and after the last there is none."""
        places = len(self._suggestions) + 1
        self.setCurrentRow((self.currentRow() + 1 + by) % places - 1)

    def _lie_at_field(self) -> None:
        """Lie below the field, or above it where the window ends."""
        window = self._field.window()
        if self.parent() is not window:
            self.setParent(window)
        height = min(len(self._suggestions), MOST_SHOWN) * ROW + 2 * self.frameWidth() + 2
        self.resize(self._field.width(), height)
        below = self._field.mapTo(window, QPoint(0, self._field.height() + 2))
        fits = below.y() + height <= window.height()
        self.move(below if fits else self._field.mapTo(window, QPoint(0, -height - 2)))
        self.raise_()


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(option.rect.width(), ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        scheme, rect = theme.colors(), option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.qcolor(scheme.selection))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.qcolor(scheme.hover))
        metrics, line = painter.fontMetrics(), rect.adjusted(10, 0, -10, 0)
        text, more = str(index.data()), str(index.data(_MORE_ROLE))
        shown = metrics.elidedText(
            text, Qt.TextElideMode.ElideRight, line.width() if not more else line.width() * 3 // 5
        )
        painter.setPen(theme.qcolor(scheme.text))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        rest = line.adjusted(metrics.horizontalAdvance(shown) + 12, 0, 0, 0)
        painter.setPen(theme.qcolor(scheme.muted))
        painter.drawText(
            rest,
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
            metrics.elidedText(more, Qt.TextElideMode.ElideRight, rest.width()),
        )
        painter.restore()

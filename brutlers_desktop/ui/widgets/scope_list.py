"""The scopes of a connection: each as a sentence with its technical name, and whether it was granted."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from brutlers_desktop.domain.connections import Connection
from brutlers_desktop.domain.scope_states import ScopeState, scope_states
from brutlers_desktop.domain.scopes import sentence, without
from brutlers_desktop.translation import tr
from brutlers_desktop.ui import theme
from brutlers_desktop.ui.models.columns import one_line
from brutlers_desktop.ui.resources import pixmap

STATE_ROLE: Final = int(Qt.ItemDataRole.UserRole)
SCOPE_ROLE: Final = STATE_ROLE + 1
WITHOUT_ROLE: Final = SCOPE_ROLE + 1
ROW: Final = 46
LINE: Final = 19

_Index = QModelIndex | QPersistentModelIndex


class ScopeList(QListWidget):
    """Lists every known scope and every unknown one that was asked or granted; of those that are missing, what that means."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scopeList")
        self.setAccessibleName(tr("Permissions"))
        self.setItemDelegate(_ScopeDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_scopes(self, connection: Connection) -> None:
        """Show the scopes of ``connection``."""
        rows = list(scope_states(connection).items())
        if rows == [(item.data(SCOPE_ROLE), item.data(STATE_ROLE)) for item in self._items()]:
            return
        self.clear()
        for scope, state in rows:
            shown = one_line(scope)
            words = one_line(sentence(scope))
            item = QListWidgetItem(
                tr("{words} ({scope}): {state}", words=words, scope=shown, state=state.words)
            )
            item.setData(SCOPE_ROLE, scope)
            item.setData(STATE_ROLE, str(state))
            if state in (ScopeState.MISSING, ScopeState.NOT_ASKED):
                item.setData(WITHOUT_ROLE, without(scope))
                item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, without(scope))
                item.setToolTip(without(scope))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.addItem(item)
        self.setFixedHeight(sum(map(_height, self._items())) + 4)

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]


def _height(item: QListWidgetItem | _Index) -> int:
    return ROW + LINE * bool(item.data(WITHOUT_ROLE))


class _ScopeDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(option.rect.width(), _height(index))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        scheme = theme.colors()
        scope, state = str(index.data(SCOPE_ROLE)), ScopeState(index.data(STATE_ROLE))
        name, color = {
            ScopeState.GRANTED: ("circle-check", scheme.ready),
            ScopeState.MISSING: ("circle-minus", scheme.fitting),
            ScopeState.ENDED: ("circle-minus", scheme.muted),
            ScopeState.TO_ASK: ("circle-dashed", scheme.text),
            ScopeState.NOT_ASKED: ("circle-dashed", scheme.muted),
        }[state]
        painter.save()
        rect: QRect = option.rect
        ratio = painter.device().devicePixelRatioF()
        mark = pixmap(name, color, round(18 * ratio))
        painter.drawPixmap(QRect(rect.left() + 2, rect.top() + 6, 18, 18), mark)
        state_width = painter.fontMetrics().horizontalAdvance(state.words) + 8
        words = rect.adjusted(32, 4, -state_width - 8, 0)
        metrics = painter.fontMetrics()
        painter.setPen(QColor(scheme.text if state is not ScopeState.NOT_ASKED else scheme.muted))
        line = QRect(words.left(), words.top(), words.width(), 20)
        painter.drawText(
            line, 0, metrics.elidedText(one_line(sentence(scope)), Qt.TextElideMode.ElideRight, words.width())
        )
        painter.setPen(QColor(scheme.muted))
        whole = line.adjusted(0, 0, state_width, 0)  # the state stands beside the first line only
        for number, text in enumerate((scope, str(index.data(WITHOUT_ROLE) or "")), start=1):
            below = whole.translated(0, number * LINE)
            painter.drawText(
                below, 0, metrics.elidedText(one_line(text), Qt.TextElideMode.ElideRight, below.width())
            )
        painter.setPen(QColor(color))
        right = QRect(rect.right() - state_width, rect.top() + 4, state_width, 20)
        painter.drawText(right, Qt.AlignmentFlag.AlignRight, state.words)
        painter.restore()

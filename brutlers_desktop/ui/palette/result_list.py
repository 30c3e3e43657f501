"""The palette's list: hits under the headings of their groups. The field above has the keyboard."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter
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
from brutlers_desktop.ui.palette.hits import HEADINGS, Hit
from brutlers_desktop.ui.resources import pixmap

ROW: Final = 36
HEADING: Final = 28
_HIT: Final = int(Qt.ItemDataRole.UserRole)
_ICON: Final = 16
_LEFT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_Index = QModelIndex | QPersistentModelIndex


class ResultList(QListWidget):
    """``chosen``: a hit was clicked. The headings can be neither chosen nor reached."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paletteResults")
        self.setAccessibleName(tr("Found"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setItemDelegate(_Delegate(self))
        self.itemClicked.connect(self._clicked)
        self._rows: list[int] = []
        self._hits: list[Hit] = []

    @property
    def hits(self) -> list[Hit]:
        """What is shown, top down."""
        return self._hits

    @property
    def number(self) -> int:
        """The place of the current hit, counted from 1; 0 while there is none."""
        return self._rows.index(self.currentRow()) + 1 if self.currentRow() in self._rows else 0

    @property
    def current(self) -> Hit | None:
        """The hit that Enter opens."""
        return self._hits[self.number - 1] if self.number else None

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Show these, each group under its heading; the first one is the current one."""
        self.clear()
        self._hits, self._rows = list(hits), []
        group = None
        for hit in self._hits:
            if hit.group is not group:
                group = hit.group
                heading = QListWidgetItem(tr(HEADINGS[group]))
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                self.addItem(heading)
            item = QListWidgetItem(hit.text)
            item.setData(_HIT, hit)
            item.setData(int(Qt.ItemDataRole.AccessibleTextRole), hit.words)
            item.setToolTip(hit.words)
            self._rows.append(self.count())
            self.addItem(item)
        if self._rows:
            self.setCurrentRow(self._rows[0])
        self.scrollToTop()

    def step(self, by: int) -> None:
        """Go up or down; after the last hit comes the first one."""
        if self._rows:
            number = (self.number - 1 + by) % len(self._rows)
            if number == 0:
                self.scrollToTop()
            self.setCurrentRow(self._rows[number])

    def wanted_height(self) -> int:
        """Return the height that shows everything, in pixels."""
        headings = self.count() - len(self._rows)
        return headings * HEADING + len(self._rows) * ROW + 2 * self.frameWidth()

    def _clicked(self, item: QListWidgetItem) -> None:
        hit = item.data(_HIT)
        if isinstance(hit, Hit):
            self.chosen.emit(hit)


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, ROW if isinstance(index.data(_HIT), Hit) else HEADING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        hit = index.data(_HIT)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(hit, Hit):
            _paint_hit(painter, option, hit)
        else:
            font = QFont(option.font)
            font.setPointSizeF(font.pointSizeF() * 0.88)
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(theme.qcolor(theme.colors().muted))
            painter.drawText(option.rect.adjusted(12, 6, -12, 0), _LEFT, str(index.data()))
        painter.restore()


def _paint_hit(painter: QPainter, option: QStyleOptionViewItem, hit: Hit) -> None:
    scheme, rect = theme.colors(), option.rect.adjusted(4, 1, -4, -1)
    is_current = bool(option.state & QStyle.StateFlag.State_Selected)
    if is_current or option.state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.qcolor(scheme.selection if is_current else scheme.hover))
        painter.drawRoundedRect(rect, 6, 6)
    line = rect.adjusted(8, 0, -10, 0)
    if hit.icon_name:
        ratio = painter.device().devicePixelRatioF()
        sign = QRect(line.left(), line.center().y() - _ICON // 2 + 1, _ICON, _ICON)
        painter.drawPixmap(sign, pixmap(hit.icon_name, scheme.muted, round(_ICON * ratio)))
    line.setLeft(line.left() + _ICON + 10)
    painter.setFont(option.font)
    metrics = painter.fontMetrics()
    if hit.keys:
        painter.setPen(theme.qcolor(scheme.muted))
        painter.drawText(line, _RIGHT, hit.keys)
        line.setRight(line.right() - metrics.horizontalAdvance(hit.keys) - 16)
    share = line.width() * 2 // 5 if hit.more else line.width()
    text = metrics.elidedText(hit.text, Qt.TextElideMode.ElideRight, share)
    painter.setPen(theme.qcolor(scheme.text))
    painter.drawText(line, _LEFT, text)
    rest = line.adjusted(metrics.horizontalAdvance(text) + 14, 0, 0, 0)
    painter.setPen(theme.qcolor(scheme.muted))
    painter.drawText(rest, _LEFT, metrics.elidedText(hit.more, Qt.TextElideMode.ElideRight, rest.width()))

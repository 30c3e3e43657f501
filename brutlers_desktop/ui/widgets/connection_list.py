"""The list of connections: a card each, painted only where it can be seen; by keyboard, and one sentence each to the ear."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from brutlers_desktop.domain.scope_states import ScopeState
from brutlers_desktop.translation import tr
from brutlers_desktop.ui import theme
from brutlers_desktop.ui.models.cards import ICONS, Card, Mark
from brutlers_desktop.ui.models.columns import one_line
from brutlers_desktop.ui.resources import pixmap
from brutlers_desktop.ui.widgets.basics import tip

CARD_ROLE: Final = int(Qt.ItemDataRole.UserRole)
_Index = QModelIndex | QPersistentModelIndex
_TEXT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_PAD: Final = 12
_GAP: Final = 4
_ICON: Final = 16
_MARK_PAD: Final = 8
_PEN: Final = 10
_SMALL: Final = 0.9


class ConnectionList(QListWidget):
    """``chosen``: the id of the card that a person chose."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("connectionList")
        self.setAccessibleName(tr("Connections"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setItemDelegate(_CardDelegate(self))
        self.currentItemChanged.connect(
            lambda item, _: None if item is None else self.chosen.emit(_of(item).id)
        )

    def show_cards(self, cards: Sequence[Card], chosen_id: str) -> None:
        """Show these cards in this order; what did not change is not painted anew."""
        with QSignalBlocker(self):
            while self.count() > len(cards):
                self.takeItem(self.count() - 1)
            for row, card in enumerate(cards):
                if row == self.count():
                    self.addItem(QListWidgetItem())
                item = self.item(row)
                if item.data(CARD_ROLE) != card:
                    item.setData(CARD_ROLE, card)
                    item.setText(card.spoken)
            row = next((row for row, card in enumerate(cards) if card.id == chosen_id), -1)
            if row != self.currentRow():
                self.setCurrentRow(row)
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.scheduleDelayedItemsLayout()


def _of(item: QListWidgetItem) -> Card:
    found = item.data(CARD_ROLE)
    assert isinstance(found, Card)  # noqa: S101 - every item is given one before it is shown
    return found


class _CardDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        card = index.data(CARD_ROLE)
        if not isinstance(card, Card):
            return QSize(0, 0)
        lines = 2 + bool(card.shop) + bool(card.marks) + bool(card.times)
        height = lines * (_line(option.font) + _GAP) - _GAP + 2 * _PAD
        return QSize(option.rect.width(), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        card = index.data(CARD_ROLE)
        if not isinstance(card, Card):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, option)
        scheme = theme.colors()
        color = theme.level_color(card.health.level)
        lines = _lines(option)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        _paint_text(painter, next(lines), one_line(card.name), bold, scheme.text)
        line = next(lines)
        ratio = painter.device().devicePixelRatioF()
        sign = QRect(line.left(), line.center().y() - _ICON // 2 + 1, _ICON, _ICON)
        painter.drawPixmap(sign, pixmap(ICONS[card.health.state], color, round(_ICON * ratio)))
        _paint_text(painter, line.adjusted(_ICON + 6, 0, 0, 0), card.health.word, option.font, color)
        if card.shop:
            _paint_text(painter, next(lines), card.shop, option.font, scheme.muted)
        small = _small(option.font)
        if card.marks:
            painter.setFont(small)
            for rect, mark in _placed(card.marks, next(lines), QFontMetrics(small)):
                _paint_mark(painter, rect, mark)
        if card.times:
            _paint_text(painter, next(lines), card.times, small, scheme.muted)
        painter.restore()

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        card = index.data(CARD_ROLE)
        if event.type() is not QEvent.Type.ToolTip or not isinstance(card, Card):
            return super().helpEvent(event, view, option, index)
        words = card.spoken
        if card.marks:
            line = list(_lines(option))[2 + bool(card.shop)]
            for rect, mark in _placed(card.marks, line, QFontMetrics(_small(option.font))):
                if rect.contains(event.pos()):
                    words = mark.tip
        QToolTip.showText(event.globalPos(), tip(words), view)
        return True


def _line(font: QFont) -> int:
    return max(QFontMetrics(font).height(), _ICON)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * _SMALL)
    return small


def _lines(option: QStyleOptionViewItem) -> Iterator[QRect]:
    """Yield the lines of a card, top down."""
    rect, height = option.rect.adjusted(_PAD + 4, _PAD, -_PAD - 4, 0), _line(option.font)
    for number in range(5):
        yield QRect(rect.left(), rect.top() + number * (height + _GAP), rect.width(), height)


def _placed(marks: Sequence[Mark], line: QRect, metrics: QFontMetrics) -> list[tuple[QRect, Mark]]:
    """Return where each mark stands; those that do not fit are behind a last one that counts them."""
    placed: list[tuple[QRect, Mark]] = []
    left = line.left()
    for number, mark in enumerate(marks):
        width = _width(mark, metrics)
        rest = marks[number:]
        more = Mark(f"+{len(rest)}", ScopeState.GRANTED, tip="\n".join(each.tip for each in rest))
        room = 0 if len(rest) == 1 else _width(more, metrics) + _GAP
        if left + width + room > line.right() and placed:
            placed.append((QRect(left, line.top(), _width(more, metrics), line.height()), more))
            break
        placed.append((QRect(left, line.top(), min(width, line.width()), line.height()), mark))
        left += width + _GAP
    return placed


def _width(mark: Mark, metrics: QFontMetrics) -> int:
    return metrics.horizontalAdvance(mark.text) + 2 * _MARK_PAD + (_PEN + _GAP if mark.writes else 0)


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    scheme, rect = theme.colors(), option.rect.adjusted(4, 2, -4, -2)
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    painter.setPen(Qt.PenStyle.NoPen)
    if chosen or option.state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(theme.qcolor(scheme.selection if chosen else scheme.hover))
        painter.drawRoundedRect(rect, 6, 6)
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.qcolor(scheme.accent), 2))
        painter.drawRoundedRect(rect, 6, 6)


def _paint_text(painter: QPainter, line: QRect, text: str, font: QFont, color: str) -> None:
    painter.setFont(font)
    painter.setPen(theme.qcolor(color))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, line.width())
    painter.drawText(line, _TEXT, shown)


def _paint_mark(painter: QPainter, rect: QRect, mark: Mark) -> None:
    scheme = theme.colors()
    granted = mark.state is ScopeState.GRANTED
    painter.setBrush(theme.qcolor(scheme.surface) if granted else Qt.BrushStyle.NoBrush)
    style = Qt.PenStyle.SolidLine if granted else Qt.PenStyle.DashLine
    painter.setPen(QPen(theme.qcolor(scheme.hairline if granted else scheme.muted), 1, style))
    painter.drawRoundedRect(rect.adjusted(0, 0, -1, -1), 4, 4)
    painter.setPen(theme.qcolor(scheme.text if granted else scheme.muted))
    words = rect.adjusted(_MARK_PAD, 0, -_MARK_PAD, 0)
    painter.drawText(words, _TEXT, mark.text)
    if mark.writes:
        ratio = painter.device().devicePixelRatioF()
        sign = QRect(words.right() - _PEN + 1, rect.center().y() - _PEN // 2 + 1, _PEN, _PEN)
        color = scheme.text if granted else scheme.muted
        painter.drawPixmap(sign, pixmap("pencil", color, round(_PEN * ratio)))

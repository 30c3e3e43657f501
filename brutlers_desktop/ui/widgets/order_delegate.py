"""Paints the cells of the orders table that are more than text: the status (shape, word, colour) and the late sign."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from brutlers_desktop.domain.orders import Order
from brutlers_desktop.ui import theme
from brutlers_desktop.ui.models.columns import COLUMNS, UNKNOWN
from brutlers_desktop.ui.models.orders_model import LATE_DAYS_ROLE, ORDER_ROLE

MARK: Final = 14
PAD: Final = 8
_Index = QModelIndex | QPersistentModelIndex
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class OrderDelegate(QStyledItemDelegate):
    """One delegate for the whole table; the column decides what is painted."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(
            hint.width() + (MARK + PAD if COLUMNS[index.column()].key == "status" else 0), theme.ROW_HEIGHT
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        key = COLUMNS[index.column()].key
        text = str(index.data())
        self._ground(painter, option)
        rect: QRect = option.rect.adjusted(PAD, 0, -PAD, 0)
        scheme = theme.colors()
        # A selected row's ground leaves marks clear enough, but not coloured words (WCAG 2.2, 1.4.3).
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setFont(option.font)
        if key == "status" and text != UNKNOWN:
            order: Order = index.data(ORDER_ROLE)
            color = theme.status_color(order.status)
            paint_mark(
                painter,
                QRectF(rect.left(), rect.center().y() - MARK / 2 + 0.5, MARK, MARK),
                order.status,
                color,
            )
            self._text(painter, rect.adjusted(MARK + PAD, 0, 0, 0), text, scheme.text if chosen else color)
        elif key == "wedding" and (days := index.data(LATE_DAYS_ROLE)) is not None:
            used = self._text(painter, rect, text, scheme.text)
            late = rect.adjusted(used + PAD, 0, 0, 0)
            paint_late(painter, QRectF(late.left(), late.center().y() - 5.5, 12, 12), scheme.late)
            self._text(
                painter, late.adjusted(16, 0, 0, 0), f"{days} d", scheme.text if chosen else scheme.late
            )
        else:
            self._text(
                painter, rect, text, scheme.muted if text == UNKNOWN or key == "updated" else scheme.text
            )
        painter.restore()

    @staticmethod
    def _ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
        style = option.widget.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        painter.setPen(QColor(theme.colors().hairline))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(theme.colors().accent), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))

    @staticmethod
    def _text(painter: QPainter, rect: QRect, text: str, color: str) -> int:
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.setPen(QColor(color))
        painter.drawText(rect, _LEFT | Qt.TextFlag.TextSingleLine, shown)
        return metrics.horizontalAdvance(shown)


def paint_mark(painter: QPainter, box: QRectF, status: str, color: str) -> None:
    """Paint the shape of a status: told apart without its colour too."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = QColor(color)
    painter.setPen(QPen(ink, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    ring = box.adjusted(1.5, 1.5, -1.5, -1.5)
    if status == "ORDERED":
        painter.drawEllipse(ring)
    elif status == "IN_PRODUCTION":
        painter.drawEllipse(ring)
        painter.setBrush(ink)
        painter.drawChord(ring, 90 * 16, -180 * 16)
    elif status == "FITTING_READY":
        painter.drawLine(box.bottomLeft() + QPointF(2, -2), box.topRight() + QPointF(-5, 5))
        painter.drawEllipse(box.topRight() + QPointF(-3.4, 3.4), 2.2, 2.2)
    elif status in ("READY_FOR_PICKUP", "COMPLETED"):
        if status == "COMPLETED":
            painter.drawEllipse(ring)
            box = box.adjusted(2.6, 2.6, -2.6, -2.6)
        points = [QPointF(0.16, 0.55), QPointF(0.42, 0.8), QPointF(0.88, 0.24)]
        painter.drawPolyline(
            QPolygonF(
                [QPointF(box.left() + p.x() * box.width(), box.top() + p.y() * box.height()) for p in points]
            )
        )
    elif status == "CANCELLED":
        painter.drawLine(ring.topLeft() + QPointF(1, 1), ring.bottomRight() - QPointF(1, 1))
        painter.drawLine(ring.topRight() + QPointF(-1, 1), ring.bottomLeft() + QPointF(1, -1))
    else:
        painter.setPen(QPen(ink, 1.6, Qt.PenStyle.DotLine))
        painter.drawRoundedRect(ring, 3, 3)
    painter.restore()


def paint_late(painter: QPainter, box: QRectF, color: str) -> None:
    """Paint the triangle of a late order."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.drawPolygon(
        QPolygonF([QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()])
    )
    painter.restore()

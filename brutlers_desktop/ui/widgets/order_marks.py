"""The signs beside words: a shape for each status, told apart without its colour too, and the triangle of a late order."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QIcon, QPainter, QPen, QPixmap, QPolygonF

from brutlers_desktop.domain.queries import READY_STATUS
from brutlers_desktop.domain.risk import Verdict
from brutlers_desktop.ui import theme

MARK: Final = 14
_RATIOS: Final = (1, 2)
"""Device pixels in one of the style's: ordinary and fine screens."""


class Inks:
    """What the table's cells are painted with in the present scheme, made once: a frame asks for it some hundred times."""

    def __init__(self) -> None:
        scheme = theme.colors()
        self.muted = QBrush(theme.qcolor(scheme.muted))
        self.late = QBrush(theme.qcolor(scheme.late))
        self.changed = QBrush(theme.qcolor(scheme.changed))
        self.late_sign = _icon(
            lambda painter, box: paint_late(painter, box.adjusted(1, 1, -1, -1), scheme.late)
        )
        self._waiting = self.muted, _icon(lambda painter, box: paint_waiting(painter, box, scheme.muted))
        self._by_status: dict[str, tuple[QBrush, QIcon]] = {}

    def of_waiting(self, *, needs_person: bool) -> tuple[QBrush, QIcon]:
        """Return the ink and the sign of an order that is to be made: one that waits by itself, or for a person."""
        return (self.late, self.late_sign) if needs_person else self._waiting

    def of_status(self, status: str) -> tuple[QBrush, QIcon]:
        """Return the ink and the sign of a status."""
        known = self._by_status.get(status)
        if known is None:
            color = theme.status_color(status)
            known = QBrush(theme.qcolor(color)), status_icon(status)
            self._by_status[status] = known
        return known


def status_icon(status: str) -> QIcon:
    """Return the sign of a status in its colour."""
    color = theme.status_color(status)
    return _icon(lambda painter, box: paint_mark(painter, box, status, color))


def risk_icon(verdict: Verdict) -> QIcon:
    """Return the sign of how an order stands to its wedding, in the colour of ``risk_color``."""
    color = risk_color(verdict)
    match verdict:
        case Verdict.OVERDUE | Verdict.SHORT:
            return _icon(lambda painter, box: paint_late(painter, box.adjusted(1, 1, -1, -1), color))
        case Verdict.SPARE:
            return _icon(lambda painter, box: paint_mark(painter, box, READY_STATUS, color))
    return _icon(lambda painter, box: paint_waiting(painter, box, color))


def risk_color(verdict: Verdict) -> str:
    """Return the colour of how an order stands to its wedding, "#rrggbb"."""
    scheme = theme.colors()
    return {
        Verdict.OVERDUE: scheme.late,
        Verdict.SHORT: scheme.late,
        Verdict.TIGHT: scheme.fitting,
        Verdict.SPARE: scheme.ready,
        Verdict.PLAIN: scheme.muted,
    }[verdict]


def _icon(paint: Callable[[QPainter, QRectF], None]) -> QIcon:
    result = QIcon()
    for ratio in _RATIOS:
        image = QPixmap(QSize(MARK, MARK) * ratio)
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        paint(painter, QRectF(0, 0, MARK, MARK))
        painter.end()
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):  # else the style tints it in a selected row
            result.addPixmap(image, mode)
    return result


def paint_mark(painter: QPainter, box: QRectF, status: str, color: str) -> None:
    """Paint the shape of a status: told apart without its colour too."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = theme.qcolor(color)
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


def paint_waiting(painter: QPainter, box: QRectF, color: str) -> None:
    """Paint the clock of what waits."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.qcolor(color), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawEllipse(box.adjusted(1.5, 1.5, -1.5, -1.5))
    centre = box.center()
    painter.drawPolyline(QPolygonF([centre - QPointF(0, 3.2), centre, centre + QPointF(2.4, 1.2)]))
    painter.restore()


def paint_late(painter: QPainter, box: QRectF, color: str) -> None:
    """Paint the triangle of a late order."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.qcolor(color))
    painter.drawPolygon(
        QPolygonF([QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()])
    )
    painter.restore()

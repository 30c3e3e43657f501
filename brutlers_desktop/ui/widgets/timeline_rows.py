"""How a line of a timeline is drawn: sign, word and sentence at the left, time and duration at the right."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from brutlers_desktop.domain.journal import Happening, Kind
from brutlers_desktop.domain.journal_words import KINDS, Tone, sentence, took_words, word_of
from brutlers_desktop.ui import theme
from brutlers_desktop.ui.models.columns import day_time_text
from brutlers_desktop.ui.models.timeline_model import HAPPENING_ROLE
from brutlers_desktop.ui.resources import pixmap

SIGN: Final = 18
PADDING: Final = 7
SIGNS: Final[dict[Kind, str]] = {
    Kind.CONNECTED: "log-in",
    Kind.SIGN_IN_FAILED: "x",
    Kind.RENEWED: "refresh-cw",
    Kind.NOT_STORED: "triangle-alert",
    Kind.REFUSED: "triangle-alert",
    Kind.INTERRUPTED: "triangle-alert",
    Kind.SCOPES_CHANGED: "circle-minus",
    Kind.REVOKED: "ban",
    Kind.REVOKE_QUEUED: "clock",
    Kind.FORGOTTEN: "eraser",
    Kind.REACHED: "circle-check",
    Kind.NOT_REACHED: "wifi-off",
    Kind.ORDERS: "package",
    Kind.GAP: "history",
    Kind.EDITED: "pencil",
    Kind.CHECKED: "circle-check",
    Kind.OTHER: "circle-dashed",
}
_Index = QModelIndex | QPersistentModelIndex


def row_height(metrics: QFontMetrics) -> int:
    """Return the height of a line, for two rows of text."""
    return 2 * metrics.height() + 2 * PADDING + 2


class TimelineRows(QStyledItemDelegate):
    """Draws a ``Happening``."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, row_height(option.fontMetrics))  # as wide as the list

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line = index.data(HAPPENING_ROLE)
        if not isinstance(line, Happening):
            return
        scheme = theme.colors()
        words = KINDS[line.kind]
        color = {
            Tone.GOOD: scheme.ready,
            Tone.PLAIN: scheme.muted,
            Tone.ATTENTION: scheme.fitting,
            Tone.LOST: scheme.late,
        }[words.tone]
        painter.save()
        _frame(painter, option)
        rect: QRect = option.rect.adjusted(10, PADDING, -12, -PADDING)
        height = option.fontMetrics.height()
        sign = QRect(rect.left(), rect.top() + (height - SIGN) // 2, SIGN, SIGN)
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(sign, pixmap(SIGNS[line.kind], color, round(SIGN * ratio)))
        right = (day_time_text(line.at), took_words(line))
        room = max(option.fontMetrics.horizontalAdvance(text) for text in right) + 12
        upper = QRect(rect.left() + SIGN + 14, rect.top(), rect.width() - SIGN - 14, height)
        lower = upper.translated(0, height + 2)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        left = (
            (upper, bold, scheme.late if words.tone is Tone.LOST else scheme.text, word_of(line.kind)),
            (lower, option.font, scheme.muted, sentence(line)),
        )
        for area, font, ink, text in left:
            painter.setFont(font)
            painter.setPen(QColor(ink))
            width = area.width() - room
            painter.drawText(
                area, 0, painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
            )
        painter.setPen(QColor(scheme.muted))
        for area, text in zip((upper, lower), right, strict=True):
            painter.drawText(area, Qt.AlignmentFlag.AlignRight, text)
        painter.restore()


def _frame(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Show where the keyboard is."""
    focused = option.state & QStyle.StateFlag.State_HasFocus
    if focused and option.state & QStyle.StateFlag.State_Selected:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.colors().accent), 2))
        painter.drawRoundedRect(option.rect.adjusted(2, 2, -2, -2), 6, 6)

"""An order in one line: who and what at the left, a sign and words at the right; pressing it opens the order."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from brutlers_desktop.ui import theme
from brutlers_desktop.ui.widgets.basics import tip
from brutlers_desktop.ui.widgets.order_marks import MARK

_MARGIN: Final = 12
_GAP: Final = 6


@dataclass(frozen=True, slots=True)
class LineWords:
    """What a line says. ``color`` is that of ``words``, "#rrggbb"; ``sentence`` is what a screen reader says."""

    name: str
    facts: str
    words: str
    sentence: str
    color: str
    sign: QIcon


class OrderLine(QPushButton):
    """Its texts are cut where they must be, the whole of them is the tool tip."""

    def __init__(self, name: str, words: LineWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", "line")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_words(words)

    def show_words(self, words: LineWords) -> None:
        """Say other words."""
        self._words = words
        self.setAccessibleName(words.sentence)
        self.setToolTip(tip(words.sentence))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, 2 * self.fontMetrics().height() + 14)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        inside = self.rect().adjusted(_MARGIN, 6, -_MARGIN, -6)
        taken = self._paint_words(painter, inside)
        left = inside.adjusted(0, 0, -taken - _MARGIN, 0)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        self._paint_text(
            painter, left, self._words.name, font, theme.colors().text, Qt.AlignmentFlag.AlignTop
        )
        bottom = Qt.AlignmentFlag.AlignBottom
        self._paint_text(painter, left, self._words.facts, self.font(), theme.colors().muted, bottom)
        painter.end()

    def _paint_words(self, painter: QPainter, inside: QRect) -> int:
        """Paint the sign and the words at the right; return how wide they are."""
        words = self._words
        text = painter.fontMetrics().elidedText(
            words.words, Qt.TextElideMode.ElideRight, inside.width() // 2 - MARK - _GAP
        )
        width = painter.fontMetrics().horizontalAdvance(text) + MARK + _GAP
        place = QRect(inside.right() - width + 1, inside.top(), width, inside.height())
        sign = QRectF(place.left(), place.center().y() - MARK / 2 + 1, MARK, MARK).toRect()
        words.sign.paint(painter, sign)
        painter.setPen(theme.qcolor(words.color))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(place, right, text)
        return width

    def _paint_text(
        self, painter: QPainter, room: QRect, text: str, font: QFont, color: str, edge: Qt.AlignmentFlag
    ) -> None:
        painter.setFont(font)
        painter.setPen(theme.qcolor(color))
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, edge | Qt.AlignmentFlag.AlignLeft, cut)

"""An order in one line: who and what at the left, a sign and words at the right; pressing it opens the order."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QIcon, QPainter, QPaintEvent

from brutlers_desktop.domain.risk import Verdict
from brutlers_desktop.domain.today import TodayLine
from brutlers_desktop.ui import theme
from brutlers_desktop.ui.models.today_words import risk_sentence, risk_words, status_words, what, who
from brutlers_desktop.ui.widgets.basics import tip
from brutlers_desktop.ui.widgets.order_marks import MARK, risk_color, risk_icon, status_icon
from brutlers_desktop.ui.widgets.painted_button import PaintedButton

_MARGIN: Final = 12
_GAP: Final = 6


@dataclass(frozen=True, slots=True)
class LineWords:
    """What a line says: ``name`` above ``facts`` at the left, ``stand`` above ``status`` at the right, each with its sign.

    ``color`` is that of ``stand``, "#rrggbb"; ``sentence`` is what a screen reader says, ``why`` explains ``stand``.
    """

    name: str
    facts: str
    stand: str
    sign: QIcon
    color: str
    status: str
    status_sign: QIcon
    sentence: str
    why: str = ""


class OrderLine(PaintedButton):
    """Its texts are cut where they must be, the whole of them is the tool tip."""

    def __init__(self, name: str, words: LineWords) -> None:
        super().__init__(name, "line")
        self.show_words(words)

    def show_words(self, words: LineWords) -> None:
        """Say other words."""
        self._words = words
        self.setAccessibleName(words.sentence)
        self.setAccessibleDescription(words.why)
        self.setToolTip(tip(f"{words.sentence}. {words.why}" if words.why else words.sentence))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, 2 * self.fontMetrics().height() + 14)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_ground(painter)
        words, scheme = self._words, theme.colors()
        inside = self.rect().adjusted(_MARGIN, 6, -_MARGIN, -6)
        height = inside.height() // 2
        upper, lower = inside.adjusted(0, 0, 0, -height), inside.adjusted(0, height, 0, 0)
        strong = QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold)
        for room, left, font, ink, right, sign, color in (
            (upper, words.name, strong, scheme.text, words.stand, words.sign, words.color),
            (lower, words.facts, self.font(), scheme.muted, words.status, words.status_sign, scheme.muted),
        ):
            painter.setFont(self.font())
            taken = self._paint_right(painter, room, right, sign, color)
            painter.setFont(font)
            painter.setPen(theme.qcolor(ink))
            rest = room.adjusted(0, 0, -taken - _MARGIN, 0)
            cut = painter.fontMetrics().elidedText(left, Qt.TextElideMode.ElideRight, rest.width())
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)
        painter.end()

    def _paint_right(self, painter: QPainter, room: QRect, text: str, sign: QIcon, color: str) -> int:
        """Paint a sign and a text at the right edge; return how wide they are."""
        if not text:
            return 0
        most = room.width() // 2 - MARK - _GAP
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, most)
        width = painter.fontMetrics().horizontalAdvance(cut) + MARK + _GAP
        place = QRect(room.right() - width + 1, room.top(), width, room.height())
        sign.paint(painter, place.left(), place.center().y() - MARK // 2 + 1, MARK, MARK)
        painter.setPen(theme.qcolor(color))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, cut)
        return width


def line_words(line: TodayLine) -> LineWords:
    """Return the words of an order for which its wedding counts."""
    order, risk = line.order, line.risk
    status = status_words(order.status)
    stand = "" if risk is None else risk_words(risk)
    verdict = Verdict.PLAIN if risk is None else risk.verdict
    return LineWords(
        name=who(order),
        facts=what(order),
        stand=stand,
        sign=risk_icon(verdict),
        color=risk_color(verdict),
        status=status,
        status_sign=status_icon(order.status),
        sentence=", ".join(each for each in (who(order), what(order), stand, status) if each),
        why="" if risk is None else risk_sentence(risk),
    )

"""A number that stands for orders, with its words below; pressing it shows them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent

from brutlers_desktop.ui import theme
from brutlers_desktop.ui.models.columns import number_text
from brutlers_desktop.ui.widgets.basics import tip
from brutlers_desktop.ui.widgets.painted_button import PaintedButton

_MARGIN = 16
_LEAST = 136


class NumberTile(PaintedButton):
    """``show_number`` fills it; before that it is empty and cannot be pressed."""

    def __init__(self, name: str) -> None:
        super().__init__(name, "tile")
        self.setEnabled(False)
        self._number = ""
        self._words = ""
        self._color = ""

    def show_number(self, number: int, words: str, *, color: str = "") -> None:
        """Say ``words`` of ``number``. ``color``: the name of a colour of the theme; without it, that of text."""
        self._number, self._words, self._color = number_text(number), words, color
        self.setAccessibleName(f"{self._number} {words}")
        self.setToolTip(tip(words) if self._is_cut() else "")
        self.setEnabled(True)
        self.update()

    def sizeHint(self) -> QSize:
        height = QFontMetrics(self._number_font()).height() + self.fontMetrics().height() * 2
        return QSize(_LEAST + 2 * _MARGIN, height + 24)

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_ground(painter)
        scheme = theme.colors()
        inside = self.rect().adjusted(_MARGIN, 10, -_MARGIN, -10)
        painter.setFont(self._number_font())
        painter.setPen(theme.qcolor(str(getattr(scheme, self._color)) if self._color else scheme.text))
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        painter.drawText(inside, top, self._number)
        inside.setTop(inside.top() + painter.fontMetrics().height() + 2)
        painter.setFont(self.font())
        painter.setPen(theme.qcolor(scheme.muted))
        painter.drawText(inside, top | Qt.TextFlag.TextWordWrap, self._words)
        painter.end()

    def _number_font(self) -> QFont:
        font = theme.title_font(9)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def _is_cut(self) -> bool:
        room = self.contentsRect().adjusted(_MARGIN, 0, -_MARGIN, 0)
        needed = self.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), self._words)
        return needed.height() > 2 * self.fontMetrics().height()

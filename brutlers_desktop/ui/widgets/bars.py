"""A small chart of bars, each a control of its own: a label, a bar and its number, so that it reads without its colour.

Pressing a bar (Enter, Space) tells which; Up, Down, Home and End go from bar to bar, and Tab leaves the chart.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from brutlers_desktop.ui import theme
from brutlers_desktop.ui.models.columns import number_text
from brutlers_desktop.ui.widgets.basics import let_go, tip
from brutlers_desktop.ui.widgets.order_marks import MARK
from brutlers_desktop.ui.widgets.painted_button import PaintedButton

_HEIGHT: Final = 28
_THICK: Final = 12
_MARGIN: Final = 8
_MOST_LABEL: Final = 0.45
"""The share of a bar's width that its label takes at most."""


@dataclass(frozen=True, slots=True)
class BarWords:
    """A bar: what it stands for, its label, number and sentence, its colour's name in the theme, and a sign if it has one."""

    key: object
    label: str
    number: int
    sentence: str
    color: str
    sign: QIcon | None = None


class Bars(QWidget):
    """``chosen`` tells the key of the bar that was pressed."""

    chosen = Signal(object)

    def __init__(self, name: str, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(heading)
        self._bars: list[_Bar] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch()

    def show_bars(self, bars: Sequence[BarWords]) -> None:
        """Show these bars, top down; the longest fills the width."""
        while len(self._bars) > len(bars):
            let_go(self._bars.pop())
        while len(self._bars) < len(bars):
            self._add(len(self._bars))
        longest = max((each.number for each in bars), default=0)
        label = max((bar.label_width(each) for bar, each in zip(self._bars, bars, strict=True)), default=0)
        number = max((bar.number_width(each) for bar, each in zip(self._bars, bars, strict=True)), default=0)
        for bar, words in zip(self._bars, bars, strict=True):
            bar.show_words(words, longest, label, number)
        self.setAccessibleDescription(". ".join(each.sentence for each in bars))
        if self._bars and not any(bar.focusPolicy() is Qt.FocusPolicy.StrongFocus for bar in self._bars):
            self._bars[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = next((i for i, bar in enumerate(self._bars) if bar.hasFocus()), None)
        last = len(self._bars) - 1
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Home: -last,
            Qt.Key.Key_End: last,
        }
        step = steps.get(Qt.Key(event.key()))
        if here is None or step is None:
            super().keyPressEvent(event)
            return
        self._bars[here].setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        there = self._bars[min(max(here + step, 0), last)]
        there.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        there.setFocus(Qt.FocusReason.TabFocusReason)

    def _add(self, place: int) -> None:
        bar = _Bar(f"{self.objectName()}{place}")
        bar.clicked.connect(lambda: self.chosen.emit(bar.key))
        self._bars.append(bar)
        self._column.insertWidget(place, bar)


class _Bar(PaintedButton):
    """One bar."""

    def __init__(self, name: str) -> None:
        super().__init__(name, "line")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._words: BarWords | None = None
        self._longest = self._label = self._number = 0

    @property
    def key(self) -> object:
        """What it stands for."""
        return None if self._words is None else self._words.key

    def label_width(self, words: BarWords) -> int:
        """Return how wide the label is with its sign."""
        return self.fontMetrics().horizontalAdvance(words.label) + (0 if words.sign is None else MARK + 6)

    def number_width(self, words: BarWords) -> int:
        """Return how wide the number is."""
        return self.fontMetrics().horizontalAdvance(number_text(words.number))

    def show_words(self, words: BarWords, longest: int, label: int, number: int) -> None:
        """Show a bar beside others, of which the ``longest`` number, and the widths of labels and numbers are given."""
        self._words, self._longest, self._label, self._number = words, longest, label, number
        self.setAccessibleName(words.sentence)
        self.setToolTip(tip(words.sentence))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()  # the chart's, not the button's own way from control to control
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(220, max(_HEIGHT, self.fontMetrics().height() + 8))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        words = self._words
        if words is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter)
        scheme, inside = theme.colors(), self.rect().adjusted(_MARGIN, 0, -_MARGIN, 0)
        label = inside.adjusted(0, 0, 0, 0)
        label.setWidth(min(self._label, int(inside.width() * _MOST_LABEL)))
        bar_left = label.right() + 12
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if words.sign is not None:
            words.sign.paint(painter, label.left(), inside.center().y() - MARK // 2 + 1, MARK, MARK)
            label.setLeft(label.left() + MARK + 6)
        painter.setPen(theme.qcolor(scheme.text))
        cut = painter.fontMetrics().elidedText(words.label, Qt.TextElideMode.ElideRight, label.width() + 1)
        painter.drawText(label.adjusted(0, 0, 2, 0), middle, cut)
        room = max(inside.right() - bar_left - self._number - 8, 0)
        length = room * words.number / self._longest if self._longest else 0
        bar = QRectF(
            bar_left, inside.center().y() - _THICK / 2 + 1, max(length, 2 * bool(words.number)), _THICK
        )
        painter.setPen(theme.qcolor(scheme.hairline))
        painter.drawLine(bar_left - 1, inside.top(), bar_left - 1, inside.bottom() + 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.qcolor(str(getattr(scheme, words.color))))
        painter.drawRoundedRect(bar, 2, 2)
        font = QFont(self.font())
        font.setFeature(QFont.Tag("tnum"), 1)
        painter.setFont(font)
        painter.setPen(theme.qcolor(scheme.text if words.number else scheme.muted))
        painter.drawText(
            inside.adjusted(round(bar.right()) + 8 - inside.left(), 0, 0, 0),
            middle,
            number_text(words.number),
        )
        painter.end()

"""A panel that names the first of some orders, line by line, and leads to the rest."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from brutlers_desktop.translation import trn
from brutlers_desktop.ui.widgets.basics import button, label, let_go, say
from brutlers_desktop.ui.widgets.order_line import LineWords, OrderLine


class OrderBlock(QFrame):
    """``opened`` tells the place of the line that was pressed; ``more_wanted`` that all orders are."""

    opened = Signal(int)
    more_wanted = Signal()

    def __init__(self, name: str, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", "panel")
        self.setAccessibleName(heading)
        self._lines: list[OrderLine] = []
        self._empty = label(name=f"{name}Empty", role="muted", wrap=True)
        self._empty.setContentsMargins(12, 4, 12, 8)
        self._more = button("", name=f"{name}More", role="quiet", icon_name="arrow-right")
        self._more.clicked.connect(self.more_wanted)
        title = label(heading, name=f"{name}Heading", role="heading")
        title.setContentsMargins(12, 0, 12, 0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(4, 12, 4, 8)
        self._column.setSpacing(0)
        self._column.addWidget(title)
        self._column.addSpacing(4)
        self._first = self._column.count()
        self._column.addWidget(self._empty)
        foot = QHBoxLayout()
        foot.setContentsMargins(4, 0, 4, 0)
        foot.addWidget(self._more)
        foot.addStretch()
        self._column.addLayout(foot)
        self._column.addStretch()

    def show_lines(self, lines: Sequence[LineWords], count: int, empty: str) -> None:
        """Name these orders, the first of ``count``; ``empty`` is said where there is none."""
        while len(self._lines) > len(lines):
            let_go(self._lines.pop())
        for place, words in enumerate(lines):
            if place < len(self._lines):
                self._lines[place].show_words(words)
            else:
                self._add(place, words)
        left = count - len(lines)
        say(self._more, trn("And {n} more", "And {n} more", left))
        self._more.setVisible(left > 0)
        self._empty.setText(empty)
        self._empty.setVisible(not lines)

    def _add(self, place: int, words: LineWords) -> None:
        line = OrderLine(f"{self.objectName()}{place}", words)
        line.clicked.connect(lambda: self.opened.emit(place))
        self._lines.append(line)
        self._column.insertWidget(self._first + place, line)

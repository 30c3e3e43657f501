"""An entry of the sidebar: a page's sign and name, and how much waits there."""

from typing import Final

from PySide6.QtCore import QRectF, QSignalBlocker, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from brutlers_desktop.translation import tr, trn
from brutlers_desktop.ui import theme
from brutlers_desktop.ui.widgets.basics import plain, set_icon

MOST_SAID: Final = 99
_HEIGHT: Final = 18
_SMALL: Final = 15


class NavEntry(QPushButton):
    """Folded, it shows its sign alone and tells its name as a tool tip."""

    def __init__(self, words: str, name: str, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._count = ""
        self._folded = False
        self._needs_person = False
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setProperty("role", "nav")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        set_icon(self, icon_name)
        self._show()

    @property
    def words(self) -> str:
        """The page's name."""
        return self._words

    @property
    def count(self) -> str:
        """How many wait here, as it is shown: with "!" if a person is needed."""
        return self._count

    def mark(self, *, chosen: bool) -> None:
        """Show whether its page is the one shown, without asking for it anew. Tab stops at the chosen entry, as in any choice of one."""
        with QSignalBlocker(self):
            self.setChecked(chosen)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if chosen else Qt.FocusPolicy.NoFocus)

    def fold(self, *, folded: bool) -> None:
        """Show the sign alone, or the name with it."""
        self._folded = folded
        self._show()

    def show_needed(self, attention: int) -> None:
        """Show how many need a person."""
        self._show_count(0, attention, trn("{n} needs you", "{n} need you", attention, about="connections"))

    def show_counts(self, waiting: int, attention: int) -> None:
        """Show how many wait here, and how many need a person's decision."""
        needed = trn("{n} needs your decision", "{n} need your decision", attention, about="changes")
        self._show_count(waiting, attention, needed)

    def _show_count(self, waiting: int, attention: int, needed: str) -> None:
        total = waiting + attention
        number = str(total) if total <= MOST_SAID else f"{MOST_SAID}+"
        self._count = f"{number}{' !' if attention else ''}" if total else ""
        self._needs_person = bool(attention)
        said = (
            trn("{n} waiting", "{n} waiting", waiting, about="changes") if waiting else "",
            needed if attention else "",
        )
        self.setAccessibleDescription(", ".join(each for each in said if each))
        self._show()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._count:
            painter = QPainter(self)
            self._paint_count(painter)
            painter.end()

    def _paint_count(self, painter: QPainter) -> None:
        scheme, height = theme.colors(), _SMALL if self._folded else _HEIGHT
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * height / (_HEIGHT + 3))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = max(painter.fontMetrics().horizontalAdvance(self._count) + 10, height)
        top = 2 if self._folded else (self.height() - height) / 2
        box = QRectF(self.width() - width - (1 if self._folded else 4), top, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.qcolor(scheme.late if self._needs_person else scheme.accent))
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setPen(theme.qcolor(scheme.on_late if self._needs_person else scheme.on_accent))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._count)

    def _show(self) -> None:
        self.setText("" if self._folded else plain(self._words))
        whole = (
            tr("{heading}: {words}", heading=self._words, words=self.accessibleDescription())
            if self._count
            else self._words
        )
        self.setToolTip(whole if self._folded else "")
        set_icon(self, str(self.property("iconName")))
        self.update()

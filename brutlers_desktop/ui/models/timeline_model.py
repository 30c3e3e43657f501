"""The lines of a connection's timeline for a list: the latest first, new ones on top."""

from collections.abc import Sequence
from datetime import UTC
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from brutlers_desktop.domain.journal import Happening
from brutlers_desktop.domain.journal_words import sentence, took_words, word_of
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.models.columns import day_time_text, local_time
from brutlers_desktop.ui.widgets.basics import tip

HAPPENING_ROLE: Final = int(Qt.ItemDataRole.UserRole)
MOST: Final = 500
"""Lines that are shown; older ones are kept in the archive."""
_Index = QModelIndex | QPersistentModelIndex


class TimelineModel(QAbstractListModel):
    """A line reads as one sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[Happening] = []

    @property
    def lines(self) -> tuple[Happening, ...]:
        """What is listed."""
        return tuple(self._lines)

    def set_lines(self, lines: Sequence[Happening]) -> None:
        """List these, the latest first."""
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()

    def add(self, line: Happening) -> None:
        """Put a line on top."""
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._lines.insert(0, line)
        self.endInsertRows()
        if len(self._lines) > MOST:
            self.beginRemoveRows(QModelIndex(), MOST, len(self._lines) - 1)
            del self._lines[MOST:]
            self.endRemoveRows()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == HAPPENING_ROLE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line_words(line)
        if role == Qt.ItemDataRole.ToolTipRole:
            at = line.at.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S")
            said = tr("{at} UTC by Brutlers' clock", at=at)
            return tip(f"{sentence(line)}\n{said}")
        return None


def line_words(line: Happening) -> str:
    """Return a line as one sentence for those who listen."""
    took = took_words(line)
    parts = (word_of(line.kind), sentence(line), day_time_text(line.at), took)
    return ". ".join(part for part in parts if part)


def as_text(lines: Sequence[Happening]) -> str:
    """Return the lines as text to paste into a message, the latest first, with times of this computer's zone."""
    return "".join(
        f"{local_time(line.at).isoformat(' ', 'seconds')}  {word_of(line.kind)}: {sentence(line)}"
        f"{f' ({took})' if (took := took_words(line)) else ''}\n"
        for line in lines
    )

"""The API log for a table: the latest request first, new ones on top."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from brutlers_desktop.domain.journal import ApiCall
from brutlers_desktop.domain.journal_words import answer_words, duration_words, size_words
from brutlers_desktop.domain.text import visible_text
from brutlers_desktop.translation import tr, tr_noop
from brutlers_desktop.ui import theme
from brutlers_desktop.ui.models.columns import local_time, time_text

_Index = QModelIndex | QPersistentModelIndex
_NONE: Final = QModelIndex()
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class CallColumn:
    """A column: its heading, its width in pixels at 100 %, and its text."""

    heading: str
    width: int
    text: Callable[[ApiCall], str]
    is_number: bool = False


def _time(call: ApiCall) -> str:
    return f"{time_text(call.at)}:{local_time(call.at).second:02}"


COLUMNS: Final = (
    CallColumn(tr_noop("Time", about="a column of the API log"), 132, _time),
    CallColumn(tr_noop("Connection", about="a column of the API log"), 120, lambda _: ""),
    CallColumn(tr_noop("Method", about="a column of the API log"), 68, lambda call: call.method),
    CallColumn(tr_noop("Path", about="a column of the API log"), 246, lambda call: call.path),
    CallColumn(tr_noop("Answer", about="a column of the API log"), 132, answer_words),
    CallColumn(
        tr_noop("Took", about="a column of the API log"),
        72,
        lambda call: duration_words(call.seconds),
        is_number=True,
    ),
    CallColumn(
        tr_noop("Size", about="a column of the API log"),
        76,
        lambda call: size_words(call.size),
        is_number=True,
    ),
    CallColumn(
        tr_noop("Attempt", about="a column of the API log"),
        72,
        lambda call: str(call.attempt),
        is_number=True,
    ),
)
CONNECTION: Final = 1


class CallsModel(QAbstractTableModel):
    """Lists requests; a failed one's answer is in the colour of what went wrong, and says so in words."""

    def __init__(self) -> None:
        super().__init__()
        self._calls: tuple[ApiCall, ...] = ()
        self._names: Mapping[str, str] = {}

    @property
    def calls(self) -> tuple[ApiCall, ...]:
        """What is listed."""
        return self._calls

    def set_names(self, names: Mapping[str, str]) -> None:
        """Call connections by these names, by their ids."""
        self._names = names

    def set_calls(self, calls: Sequence[ApiCall]) -> int:
        """List these, the latest first; return how many of them are new above what was listed, 0 where that cannot be told."""
        now = tuple(calls)
        added = _added(self._calls, now)
        if added is None:
            self.beginResetModel()
            self._calls = now
            self.endResetModel()
            return 0
        kept = len(now) - added
        if kept < len(self._calls):
            self.beginRemoveRows(_NONE, kept, len(self._calls) - 1)
            self._calls = self._calls[:kept]
            self.endRemoveRows()
        if added:
            self.beginInsertRows(_NONE, 0, added - 1)
            self._calls = now
            self.endInsertRows()
        return added

    def name_of(self, call: ApiCall) -> str:
        """Return the name of the connection that the request was made for."""
        if not call.connection_id:
            return tr("Not added yet", about="a connection")
        return visible_text(self._names.get(call.connection_id, tr("Removed", about="a connection")))

    def text(self, call: ApiCall, column: int) -> str:
        """Return what a cell says."""
        return self.name_of(call) if column == CONNECTION else COLUMNS[column].text(call)

    def rowCount(self, parent: _Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._calls)

    def columnCount(self, parent: _Index = _NONE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return tr(COLUMNS[section].heading, about="a column of the API log")
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if COLUMNS[section].is_number else Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self._calls):
            return None
        call, column = self._calls[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(call, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if COLUMNS[column].is_number else None
        if role == Qt.ItemDataRole.ForegroundRole and call.failed and COLUMNS[column].text is answer_words:
            return theme.qcolor(theme.colors().late)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.text(call, column) if column else self._sentence(call)
        return None

    def _sentence(self, call: ApiCall) -> str:
        """Return a whole row, for those who listen: it is heard with its first cell."""
        cells = (
            tr(
                "{heading} {value}",
                heading=tr(each.heading, about="a column of the API log"),
                value=self.text(call, number),
            )
            for number, each in enumerate(COLUMNS)
        )
        row = ", ".join(cells)
        return tr("Failed. {row}", row=row) if call.failed else row


def as_text(model: CallsModel) -> str:
    """Return the list as tab-separated text with headings, its times in UTC, durations in seconds and sizes in bytes."""
    from brutlers_desktop.services.export.cells import one_line  # noqa: PLC0415 - not before the first paint

    rows = [
        "\t".join(
            (
                tr("Time (UTC)", about="a column of the API log"),
                tr("Connection", about="a column of the API log"),
                tr("Method", about="a column of the API log"),
                tr("Path", about="a column of the API log"),
                tr("Answer", about="a column of the API log"),
                tr("Seconds", about="a column of the API log"),
                tr("Bytes", about="a column of the API log"),
                tr("Attempt", about="a column of the API log"),
            )
        )
    ]
    for call in model.calls:
        at = call.at.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S")
        name = one_line(model.name_of(call))
        rows.append(
            f"{at}\t{name}\t{call.method}\t{call.path}\t{answer_words(call)}\t{call.seconds:.3f}\t{call.size}\t{call.attempt}"
        )
    return "".join(f"{row}\n" for row in rows)


def _added(before: tuple[ApiCall, ...], now: tuple[ApiCall, ...]) -> int | None:
    """Return how many calls came on top of those of ``before``; None if the lists do not go together so."""
    if not before:
        return None
    for added, call in enumerate(now):
        if call == before[0]:
            kept = len(now) - added
            return added if kept <= len(before) and now[added:] == before[:kept] else None
    return None

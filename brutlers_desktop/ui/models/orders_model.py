"""The rows of a query as a Qt table model: an array of row ids, and the last pages of 64 orders that were looked at."""

from array import array
from collections import OrderedDict
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush

from brutlers_desktop.domain.orders import is_late
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.models.cells import Cell, Line
from brutlers_desktop.ui.models.columns import COLUMNS, UNKNOWN, days_text
from brutlers_desktop.ui.models.pending import ComingStatus, PendingRow, pending_words
from brutlers_desktop.ui.models.source import OrderRow
from brutlers_desktop.ui.widgets.order_marks import Inks

PAGE: Final = 64
PAGES_KEPT: Final = 48
PLACEHOLDER: Final = "…"
"""What a cell shows until its page is there."""
MOST_WANTED: Final = 12
"""Pages asked for and not there yet; of those asked for while scrolling past, the oldest are given up."""

ROW_ROLE: Final = int(Qt.ItemDataRole.UserRole)
"""The ``OrderRow``; None until its page is there."""
LATE_ROLE: Final = ROW_ROLE + 1
"""Days since the wedding of an order that is still open; None otherwise."""

_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE: Final = int(Qt.ItemDataRole.AccessibleTextRole)
_FOREGROUND: Final = int(Qt.ItemDataRole.ForegroundRole)
_BACKGROUND: Final = int(Qt.ItemDataRole.BackgroundRole)
_DECORATION: Final = int(Qt.ItemDataRole.DecorationRole)
_PAINTED: Final = frozenset({_FOREGROUND, _BACKGROUND, _DECORATION})
_ANSWERED: Final = _PAINTED | {ROW_ROLE, LATE_ROLE, _ACCESSIBLE}
_HEADING_ALIGNMENT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()
_Page = tuple[Line | None, ...]


class OrdersModel(QAbstractTableModel):
    """Positions are rows of the table; ids are rows of the archive. Pages are asked for by ``pages_wanted`` and put in later."""

    pages_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids = array("q")
        self._pages: OrderedDict[int, _Page] = OrderedDict()
        self._wanted: dict[int, None] = {}
        self._neighbours: dict[int, None] = {}
        self._stale: set[int] = set()
        self._under_way: set[int] = set()
        self._marked: frozenset[int] = frozenset()
        self._last: tuple[int, _Page] = (-1, ())
        self._today = date.min
        self._pending: Mapping[tuple[str, str], ComingStatus] = {}
        self._inks = Inks()
        self.placeholder = Cell(PLACEHOLDER, self._inks.muted)
        """Each cell of a row whose page is not there yet."""
        self.generation = 0
        """Changes whenever a page that is under way may be outdated."""

    @property
    def ids(self) -> "array[int]":
        """The ids in their order. Not to be changed."""
        return self._ids

    @property
    def today(self) -> date:
        """The day from which days to a wedding are counted."""
        return self._today

    def show(
        self, ids: "array[int]", today: date, pages: Mapping[int, Iterable[OrderRow]] = MappingProxyType({})
    ) -> None:
        """Show other ids. ``pages``: orders by number of page that were fetched beforehand, so that nothing flickers."""
        self.beginResetModel()
        self._ids = ids
        self._today = today
        self._pages.clear()
        self._wanted.clear()
        self._neighbours.clear()
        self._stale.clear()
        self._last = (-1, ())
        self.generation += 1
        for number, found in pages.items():
            self._keep(number, self._page(number, found))
        self.endResetModel()

    def append(self, ids: "array[int]") -> None:
        """Add ids at the end."""
        last = len(self._ids)
        self.beginInsertRows(_ROOT, last, last + len(ids) - 1)
        self._ids.extend(ids)
        if last % PAGE:  # the page that was not full is
            self._pages.pop(last // PAGE, None)
            self._last = (-1, ())
        self.endInsertRows()

    def set_today(self, today: date) -> None:
        """Count the days anew."""
        if today != self._today:
            self._today = today
            self._make_anew()

    def outdate(self, ids: Collection[int] | None) -> None:
        """Have the pages that hold these orders (None: all) fetched anew; what they show stays until then."""
        self.generation += 1
        changed = frozenset(ids or ())
        for number, page in self._pages.items():
            if ids is None or any(each is not None and each.row.row in changed for each in page):
                self._stale.add(number)
        if self._stale:
            self.pages_wanted.emit()

    def mark(self, ids: Collection[int]) -> None:
        """Mark these orders as just changed; the ones marked before no longer are."""
        before, self._marked = self._marked, frozenset(ids)
        turned = before ^ self._marked
        for number, page in tuple(self._pages.items()):
            for offset, each in enumerate(page):
                if each is not None and each.row.row in turned:
                    self._tell_changed(number * PAGE + offset, 1)

    def set_pending(self, pending: Mapping[tuple[str, str], ComingStatus]) -> None:
        """Mark the orders (by connection and id) that are about to get another status."""
        before, self._pending = self._pending, pending
        turned = dict(before.items() ^ pending.items()).keys()
        for number, page in tuple(self._pages.items()) if turned else ():
            lines = list(page)
            for offset, each in enumerate(page):
                if each is not None and (each.row.connection_id, each.row.order.id) in turned:
                    lines[offset] = self._made(each.row)
                    self._last = (-1, ())
                    self._pages[number] = tuple(lines)
                    self._tell_changed(number * PAGE + offset, 1)

    def retint(self) -> None:
        """Take up a change of scheme."""
        self._inks = Inks()
        self.placeholder = Cell(PLACEHOLDER, self._inks.muted)
        self._make_anew()

    def take_wanted(self) -> int | None:
        """Return the number of the page that is wanted most, and count it as under way."""
        for wanted in (self._wanted, self._neighbours):
            while wanted:
                number, _ = wanted.popitem()
                if number not in self._pages and number * PAGE < len(self._ids):
                    self._under_way.add(number)
                    return number
        return self._stale.pop() if self._stale else None

    def page_ids(self, number: int) -> "array[int]":
        """Return the ids of a page."""
        return self._ids[number * PAGE : (number + 1) * PAGE]

    def put_page(self, number: int, generation: int, found: Iterable[OrderRow]) -> None:
        """Put in a page that was fetched while ``generation`` held; an outdated one is asked for again."""
        self._under_way.discard(number)
        before = self._pages.get(number)
        if generation != self.generation:
            if before is None:
                self._want(number)
            else:
                self._stale.add(number)
            return
        page = self._page(number, found)
        self._keep(number, page)
        if before is None or len(before) != len(page):
            self._tell_changed(number * PAGE, len(page))
            return
        for offset, (old, new) in enumerate(zip(before, page, strict=True)):
            if not _looks_the_same(old, new):
                self._tell_changed(number * PAGE + offset, 1)

    def give_up(self, number: int) -> None:
        """A page could not be fetched; it is asked for again when it is looked at again."""
        self._under_way.discard(number)

    def at(self, position: int) -> OrderRow | None:
        """Return the order at a position, if its page is there."""
        line = self.line(position)
        return None if line is None else line.row

    def line(self, position: int) -> Line | None:
        """Return the line at a position; its page is asked for if it is not there."""
        number, offset = divmod(position, PAGE)
        if number == self._last[0]:
            return self._last[1][offset]
        page = self._pages.get(number)
        if page is None:
            self._want(number)
            return None
        self._pages.move_to_end(number)
        self._last = (number, page)
        for neighbour in (number - 1, number + 1):
            if neighbour >= 0 and neighbour not in self._pages and neighbour * PAGE < len(self._ids):
                self._neighbours[neighbour] = None
        if self._neighbours:
            self.pages_wanted.emit()
        return page[offset]

    def ground(self, line: Line | None) -> QBrush | None:
        """Return what a line is painted on: another ground than the table's while it is marked."""
        return self._inks.changed if line is not None and line.row.row in self._marked else None

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        if role == _DISPLAY:
            position = index.row()
            if not 0 <= position < len(self._ids):
                return None
            line = self.line(position)
            return PLACEHOLDER if line is None else line.cell(index.column()).text
        if role not in _ANSWERED or not 0 <= index.row() < len(self._ids):
            return None
        line = self.line(index.row())
        if line is None:
            return {_ACCESSIBLE: tr("Loading"), _FOREGROUND: self.placeholder.ink}.get(role)
        if role in _PAINTED:
            return self._painted(line, index.column(), role)
        return self._told(line, index.column(), role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(COLUMNS):
            if role == _DISPLAY:
                return tr(COLUMNS[section].heading)
            if role == int(Qt.ItemDataRole.TextAlignmentRole):
                return _HEADING_ALIGNMENT
        return None

    def _painted(self, line: Line, column: int, role: int) -> Any:
        if role == _BACKGROUND:
            return self.ground(line)
        cell = line.cell(column)
        return cell.ink if role == _FOREGROUND else cell.sign

    def _told(self, line: Line, column: int, role: int) -> Any:
        stored, order = line.row, line.row.order
        if role == ROW_ROLE:
            return stored
        if role == LATE_ROLE:
            day = order.wedding_day
            return (self._today - day).days if day is not None and is_late(order, self._today) else None
        if column == 0:
            return sentence(stored, self._today, self._pending_of(stored))
        text = line.cell(column).text
        value = tr("unknown") if text == UNKNOWN else text
        return tr("{heading}: {value}", heading=tr(COLUMNS[column].heading), value=value)

    def _want(self, number: int) -> None:
        if number in self._under_way:
            return
        self._wanted.pop(number, None)
        self._wanted[number] = None
        while len(self._wanted) > MOST_WANTED:
            del self._wanted[next(iter(self._wanted))]
        self.pages_wanted.emit()

    def _page(self, number: int, found: Iterable[OrderRow]) -> _Page:
        by_id = {each.row: each for each in found}
        found_here = (by_id.get(each) for each in self.page_ids(number))
        return tuple(None if each is None else self._made(each) for each in found_here)

    def _made(self, row: OrderRow) -> Line:
        return Line(row, self._inks, self._today, self._pending_of(row))

    def _pending_of(self, row: OrderRow) -> ComingStatus | None:
        return self._pending.get((row.connection_id, row.order.id))

    def _make_anew(self) -> None:
        """Have every line written and painted anew."""
        for number, page in self._pages.items():
            lines = (None if each is None else self._made(each.row) for each in page)
            self._pages[number] = tuple(lines)
        self._last = (-1, ())
        self._tell_changed(0, len(self._ids))

    def _keep(self, number: int, page: _Page) -> None:
        self._pages[number] = page
        self._pages.move_to_end(number)
        self._last = (number, page)
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)

    def _tell_changed(self, first: int, count: int) -> None:
        if count:
            self.dataChanged.emit(self.index(first, 0), self.index(first + count - 1, len(COLUMNS) - 1))


def _looks_the_same(old: Line | None, new: Line | None) -> bool:
    """Tell whether a line of the table is the same; that an order was seen once more does not show there."""
    if old is None or new is None:
        return old is new
    if isinstance(old.row, PendingRow) or isinstance(new.row, PendingRow):
        return old.row == new.row
    return old.row.order == new.row.order and old.row.in_window == new.row.in_window


def sentence(stored: OrderRow, today: date, pending: ComingStatus | None = None) -> str:
    """Return the order as one sentence, for people who listen to the table."""
    order = stored.order
    values = {column.key: column.text(order) for column in COLUMNS if column.shown}
    days = days_text(order, today)
    parts = [
        values["customer"] or tr("Unknown customer"),
        values["type"],
        values["model"],
        tr("size {size}", size=values["size"]) if values["size"] else "",
        values["color"],
        tr("wedding {day}", day=values["wedding"]) if values["wedding"] else tr("wedding date unknown"),
        tr("late: {days}", days=days) if days and is_late(order, today) else days,
        _status_words(stored, values["status"]),
        pending.heard if pending else "",
        tr("updated {when}", when=values["updated"]) if values["updated"] else "",
        "" if stored.in_window else tr("no longer among the last orders that Brutlers tells"),
    ]
    return ", ".join(part for part in parts if part)


def _status_words(stored: OrderRow, status: str) -> str:
    if isinstance(stored, PendingRow):
        return tr("new order: {state}", state=pending_words(stored.entry))
    return status or tr("status unknown")

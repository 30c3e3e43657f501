"""The sidebar: one entry for each page; in a narrow window it folds to their signs."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from brutlers_desktop.ui import theme
from brutlers_desktop.ui.widgets.basics import title
from brutlers_desktop.ui.widgets.nav_entry import NavEntry

FOLDED_WIDTH: Final = 64


class Sidebar(QFrame):
    """``page_wanted`` tells which page a person chose."""

    page_wanted = Signal(QWidget)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setFixedWidth(theme.SIDEBAR_WIDTH)
        self._is_narrow = False
        self.is_folded_by_person = False
        self._wordmark = title("Brutlers", name="wordmark", points=5)
        self._entries: dict[QWidget, NavEntry] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 16, 12, 12)
        self._column.setSpacing(4)
        self._column.addWidget(self._wordmark)
        self._column.addSpacing(14)
        self._column.addStretch()

    def add(self, words: str, name: str, icon_name: str, page: QWidget) -> NavEntry:
        """Add the entry of a page below those that are there."""
        entry = NavEntry(words, name, icon_name)
        # Not "clicked": a screen reader's user toggles the entry without a click.
        entry.toggled.connect(lambda chosen: self.page_wanted.emit(page) if chosen else None)
        # Also while it is chosen: back from the form that stands for its page.
        entry.clicked.connect(lambda _: self.page_wanted.emit(page))
        self._entries[page] = entry
        self._column.insertWidget(self._column.count() - 1, entry)
        return entry

    @property
    def entries(self) -> list[NavEntry]:
        """The entries, from top to bottom."""
        return list(self._entries.values())

    def entry(self, page: QWidget) -> NavEntry:
        """Return the entry of a page."""
        return self._entries[page]

    def mark(self, page: QWidget) -> None:
        """Mark the entry of the page that is shown."""
        for each, entry in self._entries.items():
            entry.mark(chosen=each is page)

    def set_narrow(self, *, narrow: bool) -> None:
        """Tell whether there is room for the names."""
        self._is_narrow = narrow
        self._fold()

    def fold_by_person(self, *, folded: bool) -> None:
        """Show the signs alone also where there is room for the names."""
        self.is_folded_by_person = folded
        self._fold()

    def _fold(self) -> None:
        folded = self._is_narrow or self.is_folded_by_person
        self.setFixedWidth(FOLDED_WIDTH if folded else theme.SIDEBAR_WIDTH)
        self._wordmark.setText("B" if folded else "Brutlers")
        self._wordmark.setAlignment(Qt.AlignmentFlag.AlignHCenter if folded else Qt.AlignmentFlag.AlignLeft)
        for entry in self._entries.values():
            entry.fold(folded=folded)

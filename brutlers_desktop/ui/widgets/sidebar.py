"""The sidebar: the shop whose orders are shown, and one entry for each page; folded, their signs alone."""

from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from brutlers_desktop.translation import tr
from brutlers_desktop.ui import theme
from brutlers_desktop.ui.widgets.basics import set_icon
from brutlers_desktop.ui.widgets.nav_entry import NavEntry
from brutlers_desktop.ui.widgets.shop_header import ShopHeader

FOLDED_WIDTH: Final = 64


class Sidebar(QFrame):
    """``page_wanted`` tells which page a person chose, ``fold_wanted`` that it is to be folded, or not any more."""

    page_wanted = Signal(QWidget)
    fold_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setFixedWidth(theme.SIDEBAR_WIDTH)
        self._is_narrow = False
        self.is_folded_by_person = False
        self.header = ShopHeader()
        self._entries: dict[QWidget, NavEntry] = {}
        self._fold_button = QPushButton()
        self._fold_button.setObjectName("foldSidebar")
        self._fold_button.setProperty("role", "nav")
        self._fold_button.clicked.connect(self.fold_wanted)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 12, 12, 12)
        self._column.setSpacing(4)
        self._column.addWidget(self.header)
        self._column.addSpacing(12)
        self._column.addStretch()
        self._column.addWidget(self._fold_button)
        self._fold()

    def add(self, words: str, name: str, icon_name: str, page: QWidget) -> NavEntry:
        """Add the entry of a page below those that are there."""
        entry = NavEntry(words, name, icon_name)
        # Not "clicked": a screen reader's user toggles the entry without a click.
        entry.toggled.connect(lambda chosen: self.page_wanted.emit(page) if chosen else None)
        # Also while it is chosen: back from the form that stands for its page.
        entry.clicked.connect(lambda _: self.page_wanted.emit(page))
        self._entries[page] = entry
        self._column.insertWidget(self._column.count() - 2, entry)
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

    def retint(self) -> None:
        """Take up a change of scheme."""
        self.header.update()

    def _fold(self) -> None:
        folded = self._is_narrow or self.is_folded_by_person
        self.setFixedWidth(FOLDED_WIDTH if folded else theme.SIDEBAR_WIDTH)
        self.header.fold(folded=folded)
        for entry in self._entries.values():
            entry.fold(folded=folded)
        self._fold_button.setHidden(self._is_narrow)
        words = tr("Show the names") if folded else tr("Fold")
        self._fold_button.setText("" if folded else words)
        self._fold_button.setAccessibleName(words)
        self._fold_button.setToolTip(words if folded else "")
        set_icon(self._fold_button, "panel-left")
        self._fold_button.setIconSize(QSize(16 if folded else 22, 16))

"""A button with a menu of what is seldom wanted."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from brutlers_desktop.translation import tr
from brutlers_desktop.ui.widgets.basics import say, set_icon
from brutlers_desktop.ui.widgets.chips import open_choice


class MoreButton(QPushButton):
    """Give it entries with ``add``; the menu shows them in that order."""

    def __init__(self, name: str, accessible: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", "flat")
        say(self, tr("More"), accessible=accessible)
        set_icon(self, "chevron-down")
        self._entries: list[tuple[str, str, Callable[[], object]]] = []
        self.clicked.connect(self.open_menu)

    def add(self, name: str, words: str, act: Callable[[], object]) -> None:
        """Add an entry: its objectName, its words, and what it does."""
        self._entries.append((name, words, act))

    def open_menu(self) -> QMenu:
        """Open the menu below the button."""
        acts = {name: act for name, _, act in self._entries}
        entries = [(name, words, name) for name, words, _ in self._entries]
        return open_choice(self, f"{self.objectName()}Menu", entries, lambda name: acts[str(name)]())

"""An entry of the sidebar: a page's sign and name, and how much waits there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from brutlers_desktop.ui.widgets.basics import plain, restyle, set_icon


class NavEntry(QPushButton):
    """Folded, it shows its sign alone and tells its name as a tool tip."""

    def __init__(self, words: str, name: str, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._count = ""
        self._folded = False
        self._needs_person = False
        self.setObjectName(name)
        self.setProperty("role", "nav")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        set_icon(self, icon_name)
        self._show()

    def fold(self, *, folded: bool) -> None:
        """Show the sign alone, or the name with it."""
        self._folded = folded
        self._show()

    def show_counts(self, waiting: int, attention: int) -> None:
        """Show how many wait here, and whether a person is needed."""
        total = waiting + attention
        self._count = f"{total}{' !' if attention else ''}" if total else ""
        said = [f"{waiting} waiting" if waiting else "", f"{attention} need you" if attention else ""]
        self.setAccessibleDescription(", ".join(each for each in said if each))
        restyle(self, "attention", "true" if attention else "false")
        self._show()

    def _show(self) -> None:
        whole = f"{self._words}  {self._count}" if self._count else self._words
        self.setAccessibleName(self._words)
        self.setText(self._count if self._folded else plain(whole))
        self.setToolTip(whole if self._folded else "")
        set_icon(self, str(self.property("iconName")))

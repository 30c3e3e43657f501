"""A setting that is one of several values: chosen from a box, kept in the preferences, in force at once."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.widgets.basics import label
from brutlers_desktop.ui.widgets.choice_box import ChoiceBox

BOX_WIDTH = 320


class ChoiceSetting(QWidget):
    """``changed``: another value was chosen and is in the preferences already, under ``preference``."""

    changed = Signal()

    def __init__(
        self,
        bridge: Bridge,
        name: str,
        words: str,
        preference: str,
        choices: Sequence[tuple[str, str]],
        read: Callable[[object], str],
        hint: str = "",
    ) -> None:
        """``choices``: values and their words. ``read`` makes a value of what the preferences hold, whatever that is."""
        super().__init__()
        self._bridge = bridge
        self._preference = preference
        self._read = read
        self.box = ChoiceBox()
        self.box.setObjectName(name)
        self.box.setAccessibleName(words)
        self.box.setAccessibleDescription(hint)
        self.box.setMaximumWidth(BOX_WIDTH)
        for value, shown in choices:
            self.box.addItem(shown, value)
        self.box.activated.connect(lambda _: self._keep())
        heading = label(words)
        heading.setBuddy(self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(heading)
        column.addWidget(self.box)
        if hint:
            column.addWidget(label(hint, name=f"{name}Hint", role="muted", wrap=True))
        bridge.ready.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what is kept."""
        value = self._read(self._bridge.preferences.get(self._preference))
        self.box.setCurrentIndex(self.box.findData(value))
        self.setEnabled(self._bridge.desk is not None)

    def _keep(self) -> None:
        self._bridge.run(
            self._kept(str(self.box.currentData())), f"keep {self._preference}", must_finish=True
        )

    async def _kept(self, value: str) -> None:
        await self._bridge.preferences.keep(self._preference, value)
        self.changed.emit()

"""What is stored where on this computer and how much of it, and what leaves it."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from brutlers_desktop.services.events import Notice
from brutlers_desktop.translation import tr, tr_noop
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.widgets.basics import button, label
from brutlers_desktop.ui.widgets.settings_section import heading_within

if TYPE_CHECKING:
    from brutlers_desktop.services.desk import Desk

KINDS: Final = {
    "orders": tr_noop("Orders, customers, timelines and the Outbox, encrypted"),
    "secrets": tr_noop(
        "The file of your sign-ins and the key, encrypted; nothing, if they are in your system’s keyring"
    ),
    "settings": tr_noop(
        "The list of your connections and how you like the window: no secrets and no customers"
    ),
    "log": tr_noop("The log, for when something goes wrong: no secrets and no customers"),
}
LEAVES: Final = tr_noop(
    "The app talks to Brutlers, at the addresses of your connections, and to nobody else. No usage is counted, nothing is sent to the "
    "makers of this app, and there is no advertising. A picture is fetched from its address only when you ask for it."
)


class PrivacySetting(QWidget):
    """The sizes are reckoned in a worker, whenever it is shown."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._reckoning: asyncio.Task[Any] | None = None
        self._sizes: dict[str, QLabel] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(tr("What is stored on this computer"), role="heading"))
        for kind, words in KINDS.items():
            size = self._sizes[kind] = label(name=f"size-{kind}", role="muted")
            row = QHBoxLayout()
            row.setSpacing(16)
            row.addWidget(label(tr(words), wrap=True), 1)
            row.addWidget(size)
            column.addLayout(row)
        self._folder = self._add_folder(column, "dataFolder", tr("Open folder"))
        self._log = self._add_folder(column, "logFolder", tr("Open the log’s folder"))
        column.addWidget(heading_within(tr("What leaves it")))
        column.addWidget(label(tr(LEAVES), wrap=True))
        bridge.ready.connect(self.refresh)

    def refresh(self) -> None:
        """Show where things are, and reckon how much room they take."""
        desk = self._bridge.desk
        if desk is not None and self.isVisible() and self._reckoning is None:
            self._folder.setText(str(desk.data_dir))
            self._log.setText(str(desk.log_dir))
            self._reckoning = self._bridge.run(self._reckon(desk), "reckon what is stored")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    async def _reckon(self, desk: "Desk") -> None:
        from brutlers_desktop.services.footprint import footprint  # noqa: PLC0415 - not before the first paint

        try:
            for each in await asyncio.to_thread(footprint, desk.data_dir, desk.log_dir):
                self._sizes[each.kind].setText(QLocale().formattedDataSize(each.size, 1))
        finally:
            self._reckoning = None

    def _add_folder(self, column: QVBoxLayout, name: str, words: str) -> QLabel:
        path = label(name=name, role="muted", wrap=True)
        go = button(words, name=f"{name}Open")
        go.setEnabled(self._bridge.desk is not None)
        self._bridge.ready.connect(lambda: go.setEnabled(True))
        go.clicked.connect(lambda _: self._open(Path(path.text())))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(path, 1)
        row.addWidget(go)
        column.addLayout(row)
        return path

    def _open(self, folder: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._bridge.events.publish(
                Notice(
                    tr("The folder could not be opened"),
                    tr("Open {folder} in your file manager.", folder=folder),
                    key="folder",
                )
            )

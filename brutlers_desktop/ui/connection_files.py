"""A connection's settings to and from a file: the questions for a place, the drop of a file, and what came of it."""

import asyncio
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from brutlers_desktop.domain.connection_settings import (
    FILE_ENDING,
    ConnectionSettings,
    file_name,
    free_name,
    settings_of,
)
from brutlers_desktop.services.events import Notice
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.connection_editing import ConnectionEditing
from brutlers_desktop.ui.dialogs.file_dialog import ask_where, ask_which
from brutlers_desktop.ui.pages.connected_apps import ConnectedAppsPage

EXPORTED_KEY = "connection-exported"


class ConnectionFiles(QObject):
    """Serves the Connected apps page, which also takes a file that is dropped on it."""

    def __init__(
        self, bridge: Bridge, window: QWidget, page: ConnectedAppsPage, editing: ConnectionEditing
    ) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._window = window
        self._editing = editing
        page.import_wanted.connect(self.ask_import)
        page.page.more.add("exportConnection", tr("Export settings…"), self.ask_export)
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def ask_export(self) -> None:
        """Ask where the chosen connection's settings go, and write them."""
        desk = self._bridge.desk
        connection = None if desk is None else desk.connections.chosen
        if connection is None:
            return
        settings = settings_of(connection)
        ask_where(
            self._window,
            "exportConnectionDialog",
            tr("Export the settings of “{name}”", name=connection.name),
            file_name(settings),
            _kind(),
            lambda path: self._bridge.run(self._export(path, settings), "export connection"),
        )

    def ask_import(self) -> None:
        """Ask for a file, and open the dialog that adds a connection filled in from it."""
        ask_which(self._window, "importConnectionDialog", tr("Import a connection"), _kind(), self.take)

    def take(self, path: Path) -> None:
        """Read a file, and open the dialog that adds a connection filled in from it."""
        self._bridge.run(self._import(path), "import connection")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent):  # what is still dragged is one too
            path = _dropped(event)
            if path is None:
                return False
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self.take(path)
            return True
        return super().eventFilter(watched, event)

    async def _export(self, path: Path, settings: ConnectionSettings) -> None:
        from brutlers_desktop.services import connection_file  # noqa: PLC0415 - not before the first paint

        await asyncio.to_thread(connection_file.write, path, settings)
        self._bridge.events.publish(
            Notice(
                tr("Settings exported"),
                tr(
                    "They are in {path}, without the Client Secret and without any access. Import them on "
                    "the other computer under Connected apps.",
                    path=path,
                ),
                key=EXPORTED_KEY,
                good=True,
            )
        )

    async def _import(self, path: Path) -> None:
        from brutlers_desktop.services import connection_file  # noqa: PLC0415 - not before the first paint

        settings = await asyncio.to_thread(connection_file.read, path)
        desk = self._bridge.desk
        if desk is not None:
            name = free_name(settings.name, [each.name for each in desk.connections.all])
            self._editing.add(desk, replace(settings, name=name))


def _dropped(event: QDropEvent) -> Path | None:
    """Return the one local file that is dragged, or None."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None


def _kind() -> str:
    return tr("Connection settings ({patterns})", patterns=f"*{FILE_ENDING} *.json")

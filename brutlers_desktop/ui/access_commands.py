"""What a person does about the access of a connection: more or fewer permissions, and whose shop it is for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from brutlers_desktop.domain.connections import is_held
from brutlers_desktop.domain.scope_choice import Way, scope_choice
from brutlers_desktop.ui.dialogs.scopes_dialog import ScopesDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from brutlers_desktop.ui.bridge import Bridge
    from brutlers_desktop.ui.commands import Commands
    from brutlers_desktop.ui.pages.connection_page import ConnectionPage


class AccessCommands(QObject):
    """Serves the page's permissions and its question; at most one dialog at a time."""

    def __init__(
        self, bridge: "Bridge", window: "QWidget", page: "ConnectionPage", commands: "Commands"
    ) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._window = window
        self._commands = commands
        page.permissions.change_wanted.connect(self._choose_scopes)
        page.question.same_wanted.connect(self._same_shop)
        page.question.apart_wanted.connect(self._keep_apart)
        page.question.sign_in_wanted.connect(lambda: commands.sign_in(""))

    def is_held(self, connection_id: str) -> bool:
        """Tell whether the connection's grant waits until its shop is known."""
        found = self._commands.find(connection_id)
        return found is not None and is_held(found[1])

    def _choose_scopes(self, way: Way) -> None:
        found = self._commands.find("")
        if found is None or self._window.findChild(ScopesDialog) is not None:
            return
        desk, connection = found
        choice = scope_choice(connection, way)
        if choice is None:
            return
        dialog = ScopesDialog(self._window, connection.name, choice)
        dialog.wanted.connect(
            lambda scopes: self._bridge.run(
                desk.sign_in.start_with(connection.id, scopes), "ask for permissions", connection.id
            )
        )
        dialog.open()

    def _same_shop(self) -> None:
        found = self._commands.find("")
        if found is not None:
            desk, connection = found
            self._commands.work(desk.shop_check.accept(connection.id), "same shop", connection.id)

    def _keep_apart(self) -> None:
        found = self._commands.find("")
        if found is not None:
            desk, connection = found
            self._commands.work(desk.keep_apart(connection.id), "keep a shop apart", connection.id)

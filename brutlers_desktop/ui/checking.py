"""Checking a connection: when a person asks, and by itself when a sign-in failed for a reason that a person may not see."""

import asyncio
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from brutlers_desktop.domain.drafts import CLIENT_ID_FIELD
from brutlers_desktop.domain.preflight import troubles
from brutlers_desktop.errors import Action, AppError
from brutlers_desktop.services.events import Notice, SignInEnded, SignInStarted
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.dialogs.check_dialog import CheckDialog

if TYPE_CHECKING:
    from brutlers_desktop.services.desk import Desk
    from brutlers_desktop.ui.window import MainWindow


class Checking(QObject):
    """At most one dialog, and one run by itself, at a time."""

    def __init__(self, bridge: Bridge, window: "MainWindow") -> None:
        super().__init__(window)
        self._bridge = bridge
        self._window = window
        self._dialog: CheckDialog | None = None
        self._run: asyncio.Task[Any] | None = None
        self._own: asyncio.Task[Any] | None = None
        page = window.apps.page
        page.check_wanted.connect(self.ask)
        page.trouble.acted.connect(lambda action: self._act(action, ""))
        window.notices.action_wanted.connect(self._notice_acted)
        bridge.sign_in_started.connect(self._forget)
        bridge.sign_in_ended.connect(self._sign_in_ended)

    def ask(self) -> None:
        """Check the chosen connection, and show what is found."""
        desk = self._bridge.desk
        connection = None if desk is None else desk.connections.chosen
        if desk is None or connection is None or self._dialog is not None:
            return
        connection_id = connection.id
        dialog = self._dialog = CheckDialog(self._window, connection.name)
        dialog.again.connect(lambda: self._begin(desk, dialog, connection_id))
        dialog.acted.connect(lambda action: self._act(action, connection_id))
        dialog.finished.connect(lambda _: self._closed(dialog))
        dialog.open()
        self._begin(desk, dialog, connection_id)

    def _begin(self, desk: "Desk", dialog: CheckDialog, connection_id: str) -> None:
        dialog.begin()
        self._run = self._bridge.run(
            self._check(desk, dialog, connection_id), "check connection", connection_id
        )

    async def _check(self, desk: "Desk", dialog: CheckDialog, connection_id: str) -> None:
        try:
            await desk.preflight.run(connection_id, dialog.add)
        except AppError as error:
            dialog.end(f"{error.title}. {error.message}")
        else:
            dialog.end()

    def _closed(self, dialog: CheckDialog) -> None:
        if self._run is not None:
            self._run.cancel()
        self._dialog = self._run = None
        dialog.deleteLater()

    def _sign_in_ended(self, event: SignInEnded) -> None:
        desk = self._bridge.desk
        if desk is not None and event.is_technical:
            self._stop_own()
            self._own = self._bridge.run(
                self._explain(desk, event.connection_id), "check after a failed sign-in", event.connection_id
            )

    async def _explain(self, desk: "Desk", connection_id: str) -> None:
        self._show(connection_id, troubles(await desk.preflight.run(connection_id)))

    def _forget(self, event: SignInStarted) -> None:
        self._stop_own()
        self._show(event.connection_id, ())

    def _stop_own(self) -> None:
        if self._own is not None:
            self._own.cancel()
            self._own = None

    def _show(self, connection_id: str, found: Any) -> None:
        page = self._window.apps.page
        page.trouble.set_found(connection_id, found)
        page.refresh()

    def _notice_acted(self, notice: Notice) -> None:
        if notice.action is Action.NETWORK_SETTINGS:
            self._act(notice.action, notice.connection_id)

    def _act(self, action: object, connection_id: str) -> None:
        commands = self._window.commands
        if action is Action.NETWORK_SETTINGS:
            self._window.show_page(self._window.settings)
            self._window.settings.show_section("settingsNetwork")
        elif action is Action.EDIT_CONNECTION:
            commands.edit_connection(connection_id, CLIENT_ID_FIELD)
        elif action in (Action.CONNECT, Action.RECONNECT):
            commands.sign_in(connection_id)
        elif action is Action.RETRY:
            self.ask()

"""What a person can do, from whichever control: each action finds its connection, asks where needed, and calls the services."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from brutlers_desktop.domain.connections import Connection
from brutlers_desktop.services.events import Notice
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.connection_editing import ConnectionEditing
from brutlers_desktop.ui.connection_removal import ConnectionRemoval
from brutlers_desktop.ui.dialogs.confirm import confirm

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from brutlers_desktop.services.desk import Desk


LINK_COPIED_KEY = "link-copied"


class Commands(QObject):
    """An empty ``connection_id`` means the chosen connection. ``busy_changed`` tells which one is being worked on."""

    busy_changed = Signal(str, bool)

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._window = window
        self.editing = ConnectionEditing(bridge, window)
        self.removal = ConnectionRemoval(bridge, window)

    def refresh_orders(self) -> None:
        """Fetch the chosen connection's orders anew."""
        found = self.find("")
        if found is not None:
            found[0].orders.refresh(found[1].id, by_person=True)

    def look_again(self) -> None:
        """Take up what another window on the same profile did meanwhile."""
        desk = self._bridge.desk
        if desk is not None:
            self._bridge.run(desk.look_again(), "look again")

    def choose(self, connection_id: str) -> None:
        """Show another connection."""
        found = self.find(connection_id)
        if found is not None:
            self._bridge.run(found[0].connections.choose(connection_id), "choose connection")

    def sign_in(self, connection_id: str) -> None:
        """Sign in through the browser; with no connection at all, add one first."""
        found = self.find(connection_id)
        if found is None:
            self.add_connection()
            return
        desk, connection = found
        if desk.connections.chosen is not connection:
            self.choose(connection.id)
        desk.sign_in.start(connection.id)

    def ask_for(self, scope: str) -> None:
        """Sign in to the chosen connection anew, with a permission that it lacks."""
        found = self.find("")
        if found is not None:
            self._bridge.run(found[0].ask_for(found[1].id, scope), "ask for a permission", found[1].id)

    def copy_link(self) -> None:
        """Copy the link of a fresh attempt to sign in."""
        found = self.find("")
        if found is not None:
            self._bridge.run(self._copy_link(*found), "copy link", found[1].id)

    def cancel_sign_in(self) -> None:
        """Give up the attempt to sign in."""
        found = self.find("")
        if found is not None:
            self._bridge.run(found[0].sign_in.cancel(found[1].id), "cancel sign-in", found[1].id)

    def retry(self, connection_id: str) -> None:
        """Do again what last failed."""
        desk, found = self._bridge.desk, self.find(connection_id)
        if desk is not None:
            of = "" if found is None else found[1].id
            self._bridge.run(desk.retry(of), "retry", of)

    def revoke(self, connection_id: str) -> None:
        """Ask, then revoke."""
        found = self.find(connection_id)
        if found is None:
            return
        desk, connection = found
        confirm(
            self._window,
            "revokeDialog",
            tr("Revoke the access of “{name}”?", name=connection.name),
            tr(
                "This app can then no longer see or change the shop's orders, until you connect again. Nothing is deleted at Brutlers."
            ),
            tr("Revoke"),
            lambda: self.work(desk.revoke(connection.id), "revoke", connection.id),
        )

    def forget(self, connection_id: str) -> None:
        """Ask, then wipe the tokens of a queued revocation without the server's word."""
        found = self.find(connection_id)
        if found is None:
            return
        desk, connection = found
        confirm(
            self._window,
            "forgetDialog",
            tr("Forget the access of “{name}” anyway?", name=connection.name),
            tr(
                "Brutlers could not be told. The access is deleted here, but it may stay valid there until it ends by itself."
            ),
            tr("Forget"),
            lambda: self.work(desk.revocation.forget(connection.id), "forget", connection.id),
        )

    def add_connection(self) -> None:
        """Open the dialog that adds a connection."""
        if self._bridge.desk is not None:
            self.editing.add(self._bridge.desk)

    def edit_connection(self, connection_id: str, field: str = "") -> None:
        """Open the dialog that edits a connection, with the keyboard in ``field`` (its objectName)."""
        found = self.find(connection_id)
        if found is not None:
            self.editing.edit(*found, field)

    def remove_connection(self, connection_id: str) -> None:
        """Ask, then revoke and remove a connection."""
        found = self.find(connection_id)
        if found is not None:
            self._bridge.run(self.removal.ask(*found), "remove connection", found[1].id)

    def find(self, connection_id: str) -> "tuple[Desk, Connection] | None":
        """Return the services and the connection; None if there is no such one, or none at all."""
        desk = self._bridge.desk
        if desk is None:
            return None
        connection = desk.connections.get(connection_id) if connection_id else desk.connections.chosen
        return None if connection is None else (desk, connection)

    def work(self, coroutine: "Coroutine[object, object, object]", name: str, connection_id: str) -> None:
        """Do something to a connection; its buttons are locked meanwhile."""
        self._bridge.run(self._busy(connection_id, coroutine), name, connection_id)

    async def _copy_link(self, desk: "Desk", connection: Connection) -> None:
        link = await desk.sign_in.fresh_link(connection.id)
        QGuiApplication.clipboard().setText(link)
        self._bridge.events.publish(
            Notice(
                tr("Link copied"),
                tr("Open it in a browser on this computer. Earlier links no longer work."),
                key=LINK_COPIED_KEY,
                good=True,
            )
        )

    async def _busy(self, connection_id: str, coroutine: "Coroutine[object, object, object]") -> None:
        self.busy_changed.emit(connection_id, True)
        try:
            await coroutine
        finally:
            self.busy_changed.emit(connection_id, False)

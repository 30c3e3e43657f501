"""Adding and editing a connection: its dialog, the trial of what was typed, and saving it."""

import asyncio
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from brutlers_desktop.domain.connection_settings import ConnectionSettings
from brutlers_desktop.domain.connections import Connection
from brutlers_desktop.domain.drafts import CLIENT_SECRET_FIELD, ConnectionDraft
from brutlers_desktop.errors import AppError, InputError
from brutlers_desktop.services.secret_trial import Verdict
from brutlers_desktop.translation import tr, tr_noop
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.dialogs.connection_dialog import ConnectionDialog

if TYPE_CHECKING:
    from brutlers_desktop.services.desk import Desk

WRONG = tr_noop(
    "Brutlers does not know this Client Secret with this Client ID. Nothing was saved. Compare both with the Vendor Dashboard, under"
    " Integrations."
)


class ConnectionEditing(QObject):
    """At most one dialog at a time. A secret that is known to be wrong is never saved."""

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._window = window
        self._dialog: ConnectionDialog | None = None
        self._trial: asyncio.Task[Any] | None = None

    def add(self, desk: "Desk", filled: ConnectionSettings | None = None) -> None:
        """Open the dialog that adds a connection, ``filled`` in with what a file says; the secret is still to be typed."""
        self._open(desk, None, "" if filled is None else CLIENT_SECRET_FIELD, filled)

    def edit(self, desk: "Desk", connection: Connection, field: str) -> None:
        """Open the dialog that edits a connection, with the keyboard in ``field`` (its objectName)."""
        self._open(desk, connection, field)

    def _open(
        self,
        desk: "Desk",
        connection: Connection | None,
        field: str,
        filled: ConnectionSettings | None = None,
    ) -> None:
        if self._dialog is not None:
            self._dialog.raise_()
            self._dialog.focus_field(field)
            return
        dialog = ConnectionDialog(connection, filled=filled, parent=self._window)
        self._dialog = dialog
        connection_id = "" if connection is None else connection.id
        dialog.finished.connect(lambda _: self._closed(dialog))
        dialog.submitted.connect(lambda draft: self._try(desk, dialog, connection_id, draft))
        dialog.submitted_untried.connect(lambda draft: self._save_later(desk, dialog, connection_id, draft))
        dialog.stopped.connect(self._stop)
        dialog.open()
        dialog.focus_field(field)

    def _closed(self, dialog: ConnectionDialog) -> None:
        self._dialog = None
        dialog.deleteLater()

    def _stop(self) -> None:
        if self._trial is not None:
            self._trial.cancel()

    def _try(
        self, desk: "Desk", dialog: ConnectionDialog, connection_id: str, draft: ConnectionDraft
    ) -> None:
        self._trial = self._bridge.run(
            self._tried(desk, dialog, connection_id, draft), "try client secret", connection_id
        )

    def _save_later(
        self, desk: "Desk", dialog: ConnectionDialog, connection_id: str, draft: ConnectionDraft
    ) -> None:
        self._bridge.run(
            self._save(desk, dialog, connection_id, draft),
            "save connection",
            connection_id,
            must_finish=True,
        )

    async def _tried(
        self, desk: "Desk", dialog: ConnectionDialog, connection_id: str, draft: ConnectionDraft
    ) -> None:
        dialog.show_trying(draft.base_url.partition("://")[2])
        try:
            trial = await desk.secret_trial.run(draft, connection_id)
        except AppError as error:
            dialog.show_error(error)
            return
        except asyncio.CancelledError:
            if self._dialog is dialog:
                dialog.show_stopped()
            raise
        if trial.verdict is Verdict.WRONG:
            dialog.show_error(InputError(CLIENT_SECRET_FIELD, tr(WRONG)))
        elif trial.verdict is Verdict.UNTOLD and connection_id:
            dialog.show_untold(trial.why)
        else:
            self._save_later(desk, dialog, connection_id, draft)

    async def _save(
        self, desk: "Desk", dialog: ConnectionDialog, connection_id: str, draft: ConnectionDraft
    ) -> None:
        dialog.show_saving()
        try:
            if connection_id:
                await desk.edit(connection_id, draft)
            else:
                await desk.add(draft)
        except AppError as error:
            if self._dialog is not dialog:
                raise
            dialog.show_error(error)
        else:
            if self._dialog is dialog:
                dialog.accept()

"""Removing a connection: revoked first, said with the outcome; then its orders are kept or erased, as the person chose."""

import asyncio
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from brutlers_desktop.domain.connections import Connection, is_worth_revoking
from brutlers_desktop.errors import AppError
from brutlers_desktop.services.events import Notice, RevokeOutcome
from brutlers_desktop.translation import tr, tr_noop
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.dialogs.removal_dialog import RemovalDialog
from brutlers_desktop.ui.lost_changes import lost_words
from brutlers_desktop.ui.models.columns import date_text, local_time

if TYPE_CHECKING:
    from brutlers_desktop.services.desk import Desk

REMOVED_KEY: Final = "connection-removed"
_ENDED: Final = {
    RevokeOutcome.CONFIRMED: tr_noop("Its access was revoked, and Brutlers has been seen to refuse it."),
    RevokeOutcome.UNPROVEN: tr_noop(
        "Brutlers accepted that its access ends; whether it has ended could not be proven."
    ),
    RevokeOutcome.FORGOTTEN: tr_noop(
        "Nothing was left here that could be revoked. To be sure, end the access in the Vendor Dashboard."
    ),
}
STOPPED: Final = tr_noop("Revoking was stopped before Brutlers confirmed it.")
KEPT: Final = tr_noop(
    "If you keep the connection, its access is no longer used, and Brutlers is told as soon as it can be."
)
UNTOLD: Final = tr_noop("Brutlers could not be told that the access ends.")


class ConnectionRemoval(QObject):
    """At most one dialog at a time."""

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._window = window
        self._dialog: RemovalDialog | None = None
        self._working: asyncio.Task[Any] | None = None

    async def ask(self, desk: "Desk", connection: Connection) -> None:
        """Open the dialog, with what there is to lose as it stands now."""
        lost = await lost_words(self._bridge, connection.id)
        try:
            orders = await desk.removal.orders_of(connection.id)
        except AppError:
            orders = None
        if self._dialog is not None:
            self._dialog.raise_()
            return
        dialog = self._dialog = RemovalDialog(
            self._window, connection.name, orders=orders, lost=lost, revokes=is_worth_revoking(connection)
        )
        dialog.finished.connect(lambda _: setattr(self, "_dialog", None))
        dialog.wanted.connect(lambda: self._begin(self._revoke_and_remove(desk, dialog, connection)))
        dialog.anyway_wanted.connect(
            lambda: self._begin(self._remove(desk, dialog, connection, _until(desk, connection), good=False))
        )
        dialog.stopped.connect(self._stop)
        dialog.open()

    def _begin(self, work: Any) -> None:
        self._working = self._bridge.run(work, "remove connection")

    def _stop(self) -> None:
        if self._working is not None:
            self._working.cancel()

    async def _revoke_and_remove(self, desk: "Desk", dialog: RemovalDialog, connection: Connection) -> None:
        current = desk.connections.get(connection.id) or connection
        if is_worth_revoking(current):
            dialog.show_working(tr("Revoking the access…"), stoppable=True)
            try:
                outcome = await desk.revoke(current.id)
            except AppError as error:
                self._unrevoked(desk, dialog, current, f"{error.title}. {error.message}")
                return
            except asyncio.CancelledError:
                self._unrevoked(desk, dialog, current, tr(STOPPED))
                raise
            if outcome is RevokeOutcome.QUEUED:
                self._unrevoked(desk, dialog, current, tr(UNTOLD))
                return
            said = tr(_ENDED[outcome])
            await self._remove(desk, dialog, current, said, good=outcome is RevokeOutcome.CONFIRMED)
        else:
            await self._remove(desk, dialog, current, "", good=True)

    def _unrevoked(self, desk: "Desk", dialog: RemovalDialog, connection: Connection, why: str) -> None:
        if self._dialog is dialog:
            dialog.show_unrevoked(f"{why} {_until(desk, connection)} {tr(KEPT)}")

    async def _remove(
        self, desk: "Desk", dialog: RemovalDialog, connection: Connection, said: str, *, good: bool
    ) -> None:
        dialog.show_working(tr("Removing…"), stoppable=False)
        erases = dialog.erases
        try:
            await desk.remove(connection.id, with_orders=erases)
        except AppError as error:
            if self._dialog is not dialog:
                raise
            dialog.show_problem(f"{error.title}. {error.message}")
            return
        if self._dialog is dialog:
            dialog.finish()
        if said or erases:
            orders = (
                tr("Its orders were erased from this computer.")
                if erases
                else tr("Its orders stay in the archive.")
            )
            self._bridge.events.publish(
                Notice(
                    tr("“{name}” was removed", name=connection.name),
                    f"{said} {orders}".strip(),
                    key=REMOVED_KEY,
                    good=good,
                )
            )


def _until(desk: "Desk", connection: Connection) -> str:
    """Return how long an access that was not revoked may last at Brutlers."""
    if connection.grant is None:
        return ""
    last = local_time(desk.sessions.to_local(connection, connection.grant.sign_in_again_by)).date()
    return tr(
        "Its access may stay valid at Brutlers until {day}; you can end it in the Vendor Dashboard.",
        day=date_text(last),
    )

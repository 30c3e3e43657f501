"""The setting of where the secrets are kept: the system's keyring, or a file that a passphrase opens."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.services.events import Notice
from brutlers_desktop.translation import tr, tr_noop
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.dialogs.passphrase_change_dialog import PassphraseChangeDialog
from brutlers_desktop.ui.widgets.basics import button, label

if TYPE_CHECKING:
    from brutlers_desktop.services.desk import Desk

PLACES: Final = {
    "keyring": tr_noop("Your sign-ins and the key of your orders are in your system’s keyring."),
    "file": tr_noop(
        "Your sign-ins and the key of your orders are in an encrypted file that only your passphrase opens. You type it each "
        "time the app starts."
    ),
    "no-keyring": tr_noop(
        "Nothing is kept: this system has no keyring service. Start the app again to choose a passphrase for a file instead."
    ),
    "memory": tr_noop("Nothing is kept: this is for trying the app."),
}
TO_FILE: Final = tr_noop(
    "All sign-ins and the key of your orders move from the keyring into an encrypted file. You type its passphrase each time the app "
    "starts; commands ask for it too.\n\nIt cannot be recovered. Without it nobody can open the file, and the orders on this computer are "
    "lost, but for Brutlers’ last 100 and your backups."
)
TO_KEYRING: Final = tr_noop(
    "All sign-ins and the key of your orders move into your system’s keyring, and the file is removed. The app then starts without a "
    "passphrase; the same one still unlocks the window where it was locked."
)
CHANGE: Final = tr_noop(
    "The old passphrase opens nothing any more, here. A copy of the file that was made before, in a backup for example, still opens with it."
)


class SecretsSetting(QWidget):
    """It asks where the secrets are when it is shown."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._looking: asyncio.Task[Any] | None = None
        self._place = label(tr("One moment…"), name="secretsPlace", wrap=True)
        self.to_file = button(tr("Keep them in a file with a passphrase…"), name="secretsToFile")
        self.to_keyring = button(tr("Move them to the keyring…"), name="secretsToKeyring")
        self.change = button(tr("Change the passphrase…"), name="changePassphrase")
        self.to_file.clicked.connect(self._ask_to_file)
        self.to_keyring.clicked.connect(self._ask_to_keyring)
        self.change.clicked.connect(self._ask_change)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for each in (self.to_file, self.change, self.to_keyring):
            each.hide()
            row.addWidget(each)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._place)
        column.addLayout(row)
        bridge.ready.connect(self.refresh)

    def refresh(self) -> None:
        """Show where the secrets are."""
        desk = self._bridge.desk
        if desk is not None and self.isVisible() and self._looking is None:
            self._looking = self._bridge.run(self._look(desk), "look where the secrets are")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    async def _look(self, desk: "Desk") -> None:
        try:
            place = str(await desk.vaults.state())
        finally:
            self._looking = None
        self._place.setText(tr(PLACES.get(place, PLACES["file"])))
        self.to_file.setVisible(place == "keyring")
        self.to_keyring.setVisible(place == "file")
        self.change.setVisible(place == "file")

    def _ask_to_file(self) -> None:
        dialog = PassphraseChangeDialog(
            self.window(), "toFileDialog", tr("A passphrase for your secrets"), tr(TO_FILE), tr("Move them")
        )
        self._open(
            dialog,
            lambda desk, _, new: desk.lock.move_to_file(new),
            tr("Your secrets are in a file now"),
            tr("Nothing of them is left in the keyring. The passphrase is asked for at the next start."),
        )

    def _ask_to_keyring(self) -> None:
        dialog = PassphraseChangeDialog(
            self.window(),
            "toKeyringDialog",
            tr("Move the secrets to the keyring"),
            tr(TO_KEYRING),
            tr("Move them"),
            present=True,
            new=False,
        )
        self._open(
            dialog,
            lambda desk, present, _: desk.lock.move_to_keyring(present),
            tr("Your secrets are in the keyring now"),
            tr("The file that held them is gone."),
        )

    def _ask_change(self) -> None:
        dialog = PassphraseChangeDialog(
            self.window(),
            "changePassphraseDialog",
            tr("Change the passphrase"),
            tr(CHANGE),
            tr("Change"),
            present=True,
        )
        self._open(
            dialog,
            lambda desk, present, new: desk.lock.change_passphrase(present, new),
            tr("The passphrase is changed"),
            tr("Only the new one opens your secrets and unlocks the window."),
        )

    def _open(
        self,
        dialog: PassphraseChangeDialog,
        move: "Callable[[Desk, Secret, Secret], Coroutine[Any, Any, None]]",
        done: str,
        message: str,
    ) -> None:
        desk = self._bridge.desk
        if desk is None:
            return

        async def work(present: Secret, new: Secret) -> None:
            if await dialog.work(move(desk, present, new)):
                self._bridge.events.publish(Notice(done, message, key="secrets-moved", good=True))
            self._bridge.lock_setting_changed.emit()
            self.refresh()

        dialog.submitted.connect(
            lambda present, new: self._bridge.run(work(present, new), "move the secrets", must_finish=True)
        )
        dialog.open()

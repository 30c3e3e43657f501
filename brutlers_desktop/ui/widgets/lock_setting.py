"""The setting of the window's lock: after how long it locks itself, and the passphrase that unlocks it."""

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.translation import tr, tr_noop
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.dialogs.passphrase_change_dialog import PassphraseChangeDialog
from brutlers_desktop.ui.widgets.basics import button, label, say
from brutlers_desktop.ui.widgets.choice_box import ChoiceBox

if TYPE_CHECKING:
    from brutlers_desktop.services.desk import Desk
    from brutlers_desktop.services.lock import Lock

WAYS: Final = (
    (0, tr_noop("Only by Ctrl+L")),
    (1, tr_noop("After 1 minute without input")),
    (5, tr_noop("After 5 minutes without input")),
    (15, tr_noop("After 15 minutes without input")),
    (60, tr_noop("After 1 hour without input")),
)
BY_VAULT: Final = tr_noop(
    "The passphrase of your secrets unlocks it. Orders are kept up to date, and changes are sent, while it is locked."
)
OF_ITS_OWN: Final = tr_noop(
    "A passphrase of its own unlocks it. Orders are kept up to date, and changes are sent, while it is locked."
)
FORGOTTEN: Final = tr_noop(
    "It unlocks the window. If you forget it, sign in to your computer’s account and delete “lock-passphrase” of Brutlers Desktop in "
    "your keyring’s own program."
)
FORGOTTEN_THIS_RUN: Final = tr_noop(
    "It unlocks the window until the app ends. If you forget it, close the app and start it again: this computer keeps neither the "
    "passphrase nor your sign-ins, so you connect anew."
)


def if_forgotten(lock: "Lock") -> str:
    """Return what the lock's own passphrase does, and the way out for who has forgotten it."""
    return tr(FORGOTTEN_THIS_RUN) if lock.is_for_this_run else tr(FORGOTTEN)


class LockSetting(QWidget):
    """A time without input needs a passphrase first: it is asked for then."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.minutes = ChoiceBox()
        self.minutes.setObjectName("lockMinutes")
        self.minutes.setAccessibleName(tr("Lock the window"))
        for minutes, words in WAYS:
            self.minutes.addItem(tr(words), minutes)
        self.minutes.setMaximumWidth(320)
        self.minutes.activated.connect(lambda _: self._choose())
        self.passphrase = button(tr("Choose a passphrase…"), name="lockPassphraseButton")
        self.passphrase.clicked.connect(lambda: self._ask(None))
        self._words = label(name="lockWords", role="muted", wrap=True)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.minutes, 1)
        row.addWidget(self.passphrase)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._words)
        bridge.ready.connect(self.refresh)
        bridge.lock_setting_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what is set."""
        desk = self._bridge.desk
        self.setEnabled(desk is not None)
        if desk is None:
            return
        lock = desk.lock
        self.minutes.setCurrentIndex(self.minutes.findData(lock.minutes if lock.has_passphrase else 0))
        self._words.setText(tr(BY_VAULT) if lock.is_by_vault else tr(OF_ITS_OWN))
        self.passphrase.setVisible(not lock.is_by_vault)
        words = tr("Change its passphrase…") if lock.has_passphrase else tr("Choose a passphrase…")
        say(self.passphrase, words)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _choose(self) -> None:
        desk, minutes = self._bridge.desk, int(self.minutes.currentData())
        if desk is None:
            return
        if minutes and not desk.lock.has_passphrase:
            self._ask(minutes)
        else:
            self._bridge.run(self._keep(desk, minutes), "keep when to lock", must_finish=True)

    def _ask(self, minutes: int | None) -> None:
        """Ask for a first or another passphrase; then lock after ``minutes``, if they are told."""
        desk = self._bridge.desk
        if desk is None:
            return
        change = desk.lock.has_passphrase
        dialog = PassphraseChangeDialog(
            self.window(),
            "lockSettingDialog",
            tr("Another passphrase for the lock") if change else tr("A passphrase for the lock"),
            if_forgotten(desk.lock),
            tr("Change") if change else tr("Choose"),
            present=change,
        )

        async def work(present: Secret | None, new: Secret) -> None:
            lock = desk.lock
            doing: Any = (
                lock.choose_passphrase(new) if present is None else lock.change_passphrase(present, new)
            )
            if await dialog.work(doing) and minutes is not None:
                await self._keep(desk, minutes)

        dialog.submitted.connect(
            lambda present, new: self._bridge.run(
                work(present, new), "choose the lock's passphrase", must_finish=True
            )
        )
        dialog.finished.connect(lambda _: self.refresh())
        dialog.open()

    async def _keep(self, desk: "Desk", minutes: int) -> None:
        await desk.lock.keep_minutes(minutes)
        self._bridge.lock_setting_changed.emit()

"""Locks and unlocks the window, and asks for the passphrase of the secrets at the start."""

import asyncio
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QMainWindow

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import AppError
from brutlers_desktop.services.events import Notice
from brutlers_desktop.translation import tr, tr_noop
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.dialogs.passphrase_change_dialog import PassphraseChangeDialog
from brutlers_desktop.ui.lock.curtain import Curtain
from brutlers_desktop.ui.lock.idle import IdleWatch
from brutlers_desktop.ui.lock.key import LockKey
from brutlers_desktop.ui.lock.page import CLOSED, LOCKED, LockPage
from brutlers_desktop.ui.widgets.lock_setting import if_forgotten

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from brutlers_desktop.services.desk import Desk

LOCK_KEY: Final = "lock"
FIRST: Final = tr_noop("A passphrase for the lock")


class Guard(QObject):
    """Owns the lock page. ``admit`` is awaited before the services start."""

    def __init__(self, window: QMainWindow, bridge: Bridge) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._desk: Desk | None = None
        self._admitted: asyncio.Future[None] | None = None
        self.page = LockPage()
        self.curtain = Curtain(window, self.page)
        self.idle = IdleWatch(self)
        self.idle.idle.connect(self.lock)
        self.page.submitted.connect(self._submitted)
        self.page.declined.connect(self._let_in)
        self._key = LockKey(window)
        self._key.pressed.connect(self.lock_or_choose)
        # Queued: the dialog's window goes away, which must have got its key before.
        self._key.pressed_before_it.connect(self.lock, Qt.ConnectionType.QueuedConnection)
        bridge.lock_wanted.connect(self.lock_or_choose)
        bridge.lock_setting_changed.connect(self.watch)

    async def admit(self, desk: "Desk") -> None:
        """Hide the data where the lock is on; return once the secrets can be read, or are not to be kept."""
        await desk.preferences.load()
        self._desk = desk
        try:
            await desk.lock.look()
            choosing = await desk.vaults.may_choose()
        except AppError:
            choosing = False  # what the vault has to say is told by the services
        if desk.lock.is_closed or choosing:
            if choosing:
                self.page.show_choice()
            else:
                self.page.show_locked(CLOSED, desk.lock.wait())
            self._draw()
            self._admitted = asyncio.get_running_loop().create_future()
            await self._admitted
            self._admitted = None
        elif desk.lock.begins_locked:
            self.lock()
        self.watch()

    def take_over(self, desk: "Desk", *, locked: bool) -> None:
        """Guard a window that takes another one's place; locked, it is so before it is shown."""
        self._desk = desk
        if locked:
            self.lock()
        self.watch()

    def lock_or_choose(self) -> None:
        """Lock the window; where nothing could unlock it, let a passphrase be chosen first."""
        desk = self._desk
        if desk is None or self.curtain.is_drawn:
            return
        if desk.lock.has_passphrase:
            self.lock()
            return
        words = if_forgotten(desk.lock)
        dialog = PassphraseChangeDialog(
            self._window,
            "lockPassphraseDialog",
            tr(FIRST),
            words,
            tr("Lock", about="button that locks the window"),
        )
        dialog.submitted.connect(
            lambda _, new: self._run(dialog.work(self._choose_and_lock(desk, new)), "choose a passphrase")
        )
        dialog.open()

    def lock(self) -> None:
        """Hide everything until the passphrase is typed."""
        desk = self._desk
        if desk is None or self.curtain.is_drawn or not desk.lock.has_passphrase:
            return
        self.page.show_locked(LOCKED, desk.lock.wait())
        self._draw()
        self._run(desk.lock.note_locked(), "lock")

    def watch(self) -> None:
        """Wait for the time without input that is set."""
        lock = None if self._desk is None else self._desk.lock
        on = lock is not None and lock.has_passphrase and not self.curtain.is_drawn
        self.idle.start(lock.minutes * 60 if lock is not None and on else 0)

    def close_down(self) -> None:
        """Give the content back to the window, which closes; lock it no more."""
        self.idle.start(0)
        self.curtain.lift(reopen=False)

    async def _choose_and_lock(self, desk: "Desk", passphrase: Secret) -> None:
        await desk.lock.choose_passphrase(passphrase)
        asyncio.get_running_loop().call_soon(self.lock)

    def _draw(self) -> None:
        was_active = QApplication.activeWindow() is not None
        self.curtain.draw()
        if was_active:  # a dialog that had the keyboard is put away
            self._window.activateWindow()
        self.page.focus()
        self.idle.start(0)
        self._tell(locked=True)

    def _lift(self) -> None:
        self.curtain.lift()
        self._tell(locked=False)
        self.watch()

    def _tell(self, *, locked: bool) -> None:
        if self._desk is not None:
            self._desk.lock.is_locked = locked
        self._bridge.set_locked(locked=locked)

    def _let_in(self) -> None:
        self._lift()
        if self._admitted is not None and not self._admitted.done():
            self._admitted.set_result(None)

    def _submitted(self, passphrase: Secret) -> None:
        if self._desk is not None:
            self._run(self._try(self._desk, passphrase), "unlock")

    async def _try(self, desk: "Desk", passphrase: Secret) -> None:
        known = True
        try:
            if self._admitted is not None and not desk.lock.is_closed:
                await desk.lock.move_to_file(passphrase)
            else:
                known = await desk.lock.unlock(passphrase)
        except AppError as error:
            self.page.show_wrong(f"{error.title}. {error.message}", desk.lock.wait())
            return
        self._let_in()
        if not known:
            self._bridge.events.publish(
                Notice(
                    tr("The lock had lost its passphrase"),
                    tr(
                        "It is no longer in your keyring, so the window was unlocked without it. Press Ctrl+L to choose a new one."
                    ),
                    key=LOCK_KEY,
                )
            )

    def _run(self, coroutine: "Coroutine[object, object, object]", name: str) -> None:
        if self._desk is None:
            coroutine.close()
        else:
            self._desk.tasks.spawn(coroutine, name, must_finish=True)

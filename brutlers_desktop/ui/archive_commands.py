"""What a person does with the archive as a whole, from whichever control: each asks what it must, then calls the services."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import date
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from brutlers_desktop.domain.passphrases import MIN_PASSPHRASE
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import AppError
from brutlers_desktop.services.events import Notice
from brutlers_desktop.translation import tr, tr_noop
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.dialogs.confirm import confirm
from brutlers_desktop.ui.dialogs.file_dialog import ask_where, ask_which
from brutlers_desktop.ui.dialogs.passphrase_dialog import PassphraseDialog
from brutlers_desktop.ui.lost_changes import lost_words
from brutlers_desktop.ui.pages.settings import GOES, STAYS

if TYPE_CHECKING:
    from brutlers_desktop.services.archive_care import ArchiveCare

SUFFIX: Final = "brutlers-backup"
RESTORES: Final = tr_noop(
    "The orders of the backup take the place of those here. The archive as it is now is kept under a dated name."
)
ASKED_ABOUT: Final = tr_noop(
    "You are asked about changes that waited when the backup was made, before any of them is sent."
)
SET_ASIDE: Final = tr_noop("The archive that cannot be opened is kept under a dated name.")
FETCHED: Final = tr_noop(
    "Brutlers’ last 100 orders are fetched again; older ones come back only by a backup."
)
Told = Callable[[int, int], None]
Work = Callable[[Secret, Told, Event], Awaitable[str]]


class ArchiveCommands(QObject):
    """The dialogs belong to ``window``."""

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._window = window

    def back_up(self) -> None:
        """Ask where to and for a passphrase, then write the backup."""
        day = date.today().isoformat()  # noqa: DTZ011 - the shop's own calendar day
        suggestion = f"{tr('Brutlers orders {day}', day=day)}.{SUFFIX}"
        ask_where(
            self._window, "backUpDialog", tr("Back up the orders"), suggestion, _kind(), self._back_up_to
        )

    def restore(self) -> None:
        """Ask for a backup and its passphrase, then put it in the archive's place."""
        ask_which(
            self._window,
            "restoreDialog",
            tr("Restore a backup"),
            _kind(),
            lambda source: self._bridge.run(self._restore_from(source), "restore"),
        )

    def start_over(self) -> None:
        """Ask, saying what will not be sent, then begin with an empty archive."""
        self._bridge.run(self._ask_start_over(), "start over")

    def erase(self) -> None:
        """Ask, saying exactly what goes, what will not be sent and what stays, then erase."""
        self._bridge.run(self._ask_erase(), "erase")

    async def _ask_start_over(self) -> None:
        care = self._care()
        if care is not None:
            confirm(
                self._window,
                "startOverDialog",
                tr("Start over with an empty archive?"),
                _paragraphs(tr(SET_ASIDE), await lost_words(self._bridge), tr(FETCHED)),
                tr("Start over"),
                lambda: self._bridge.run(self._start_over(care), "start over"),
            )

    async def _ask_erase(self) -> None:
        care = self._care()
        if care is not None:
            confirm(
                self._window,
                "eraseDialog",
                tr("Erase the orders on this computer?"),
                _paragraphs(tr(GOES), await lost_words(self._bridge), tr(STAYS)),
                tr("Erase"),
                lambda: self._bridge.run(self._erase(care), "erase"),
            )

    def _care(self) -> "ArchiveCare | None":
        desk = self._bridge.desk
        return None if desk is None else desk.care

    def _back_up_to(self, target: Path) -> None:
        care = self._care()
        if care is None:
            return

        async def work(passphrase: Secret, told: Told, stop: Event) -> str:
            await care.back_up(target, passphrase, told, stop)
            return tr(
                "The backup is {path}. It opens only with its passphrase, which is kept nowhere.",
                path=target,
            )

        dialog = PassphraseDialog(
            self._window,
            "backUpPassphrase",
            tr("A passphrase for the backup"),
            tr(
                "The backup is encrypted with it. Whoever has both can read your orders; without the passphrase nobody can, not even you."
            ),
            tr("Back up"),
            new_of=MIN_PASSPHRASE,
        )
        self._open(dialog, tr("Backing up…"), tr("Backed up"), work)

    async def _restore_from(self, source: Path) -> None:
        care = self._care()
        if care is None:
            return

        async def work(passphrase: Secret, told: Told, stop: Event) -> str:
            kept = await care.restore(source, passphrase, told, stop)
            said = tr("The orders are those of {file}.", file=source.name)
            return f"{said} {tr('The archive before is kept as {file}.', file=kept)}" if kept else said

        dialog = PassphraseDialog(
            self._window,
            "restorePassphrase",
            tr("The backup’s passphrase"),
            _paragraphs(tr(RESTORES), await lost_words(self._bridge), tr(ASKED_ABOUT)),
            tr("Restore"),
        )
        self._open(dialog, tr("Restoring…"), tr("Restored"), work)

    def _open(self, dialog: PassphraseDialog, words: str, done: str, work: Work) -> None:
        dialog.submitted.connect(
            lambda passphrase: self._bridge.run(
                self._work(dialog, words, done, work, passphrase), dialog.objectName()
            )
        )
        dialog.open()

    async def _work(
        self, dialog: PassphraseDialog, words: str, done: str, work: Work, passphrase: Secret
    ) -> None:
        stop, loop, last = Event(), asyncio.get_running_loop(), -1

        def told(done_pages: int, all_pages: int) -> None:
            nonlocal last
            if (now := done_pages * 100 // max(all_pages, 1)) > last:
                last = now
                loop.call_soon_threadsafe(dialog.work.advance, done_pages, all_pages)

        dialog.stopped.connect(stop.set)
        dialog.begin(words)
        try:
            message = await work(passphrase, told, stop)
        except AppError as error:
            dialog.show_wrong(error.message)
        else:
            dialog.finish()
            self._say(done, message)

    async def _start_over(self, care: "ArchiveCare") -> None:
        kept = await care.start_over()
        self._say(
            tr("Started over"),
            tr("The archive before is kept as {file}.", file=kept) if kept else tr("The archive is empty."),
        )

    async def _erase(self, care: "ArchiveCare") -> None:
        await care.erase()
        self._say(tr("Erased"), tr("The orders that were kept on this computer are gone."))

    def _say(self, title: str, message: str) -> None:
        self._bridge.events.publish(Notice(title, message, key="archive-care", good=True))


def _paragraphs(*parts: str) -> str:
    return "\n\n".join(part for part in parts if part)


def _kind() -> str:
    return tr("Brutlers Desktop backup ({pattern})", pattern=f"*.{SUFFIX}")

"""What a person can do with entries of the outbox, from whichever control."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from brutlers_desktop.domain.orders import Order
from brutlers_desktop.domain.outbox import Answer, Entry, NewOrder, Question, StatusChange, WriteKind
from brutlers_desktop.domain.queries import OrderQuery
from brutlers_desktop.errors import AppError
from brutlers_desktop.services.events import Notice
from brutlers_desktop.translation import tr, trn
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.dialogs.confirm import confirm
from brutlers_desktop.ui.dialogs.question_dialog import MOST_LISTED, QuestionDialog, asked
from brutlers_desktop.ui.models.outbox_words import EntryAction, taken_back_words, title
from brutlers_desktop.ui.taken_back import put_back

if TYPE_CHECKING:
    from brutlers_desktop.services.desk import Desk

TOO_LATE_KEY = "undo-too-late"
TAKEN_BACK_KEY = "taken-back"


class EntryCommands(QObject):
    """``order_edit_wanted`` and ``status_edit_wanted``: the entry is to be changed before it goes out.

    ``taken_back``: these entries were undone; their images come with them.
    """

    order_edit_wanted = Signal(object)
    customer_edit_wanted = Signal(object)
    status_edit_wanted = Signal(object)
    taken_back = Signal(object)

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._window = window
        self._asking: QuestionDialog | None = None

    def act(self, entry: Entry, action: EntryAction) -> None:
        """Do it."""
        desk = self._bridge.desk
        if desk is None:
            return
        if action is EntryAction.UNDO:
            self.undo((entry,))
        elif action is EntryAction.RETRY:
            self._bridge.run(desk.outbox.retry(entry.id), "try again", entry.connection_id)
        elif action is EntryAction.EDIT:
            wanted = {
                WriteKind.CREATE: self.order_edit_wanted,
                WriteKind.STATUS: self.status_edit_wanted,
                WriteKind.CUSTOMER: self.customer_edit_wanted,
            }
            wanted[entry.kind].emit(entry)
        elif action is EntryAction.DISCARD:
            self._discard(desk, entry)
        elif self._asking is None:
            self._bridge.run(self._ask(desk, entry), "ask", entry.connection_id)

    def undo(self, entries: Sequence[Entry]) -> None:
        """Take back what has not gone out yet."""
        desk = self._bridge.desk
        if desk is not None and entries:
            self._bridge.run(self._undo(desk, entries), "undo", must_finish=True)

    def undo_last(self) -> None:
        """Take back the latest change that has not gone out yet."""
        desk = self._bridge.desk
        if desk is not None:
            self._bridge.run(self._undo_last(desk), "undo", must_finish=True)

    async def edit_status(self, entry: Entry, changed: StatusChange) -> bool:
        """Put other words or another image in place of an entry's. False: too late. Raises ``AppError``."""
        desk = self._bridge.desk
        return desk is not None and await desk.outbox.edit(entry.id, changed) is not None

    async def _undo_last(self, desk: "Desk") -> None:
        taken = await desk.outbox.undo_last()
        if taken is not None:
            await self._give_back(desk, (taken,))

    async def _give_back(self, desk: "Desk", entries: Sequence[Entry]) -> None:
        """Let what was typed for ``entries`` be there again to go on with."""
        await put_back(desk.outbox, entries)
        self.taken_back.emit(entries)
        self._bridge.events.publish(
            Notice(tr("Taken back"), taken_back_words(entries), key=TAKEN_BACK_KEY, good=True)
        )

    async def _undo(self, desk: "Desk", entries: Sequence[Entry]) -> None:
        taken, late = [], []
        for each in entries:
            back = await desk.outbox.take_back(each.id)
            if back is None:
                late.append(each)
            else:
                taken.append(back)
        if taken:
            await self._give_back(desk, taken)
        if late:
            self._bridge.events.publish(
                Notice(
                    tr("Too late to undo"),
                    _late_words(late),
                    key=TOO_LATE_KEY,
                )
            )

    def _discard(self, desk: "Desk", entry: Entry) -> None:
        confirm(
            self._window,
            "discardDialog",
            tr("Discard “{change}”?", change=title(entry)),
            tr("It was not sent, and is not kept here. Nothing changes at Brutlers."),
            tr("Discard"),
            lambda: self._bridge.run(desk.outbox.discard(entry.id), "discard", must_finish=True),
        )

    async def _ask(self, desk: "Desk", entry: Entry) -> None:
        listed = await self._listed(entry) if entry.question is Question.LOST else ()
        if self._asking is not None:  # a second press came while the first was at work
            return
        connection = desk.connections.get(entry.connection_id)
        words = asked(entry, listed, "" if connection is None else connection.name)
        self._asking = QuestionDialog(self._window, words, partial(self._answer, entry))
        self._asking.finished.connect(self._asked)
        self._asking.open()

    def _asked(self) -> None:
        self._asking = None

    def _answer(self, entry: Entry, answer: Answer) -> None:
        desk = self._bridge.desk
        if desk is not None:
            self._bridge.run(
                desk.outbox.answer(entry.id, answer), "answer", entry.connection_id, must_finish=True
            )

    async def _listed(self, entry: Entry) -> Sequence[Order]:
        """Return what the archive's newest answer tells that concerns the entry."""
        archive = self._bridge.archive
        if archive is None:
            return ()
        if entry.row is not None:
            stored = await archive.order(entry.row)
            return () if stored is None else (stored.row.order,)
        query = OrderQuery(connection_ids=(entry.connection_id,))
        name = entry.payload.customer_name if isinstance(entry.payload, NewOrder) else entry.customer_name
        try:
            return await archive.newest(replace(query, search=name), MOST_LISTED)
        except AppError:
            return ()


def _late_words(late: Sequence[Entry]) -> str:
    """Return what cannot be taken back any more, and what helps."""
    if len(late) == 1:
        said = tr("{change}: it was sent already, or may have been.", change=title(late[0]))
    else:
        said = trn(
            "{n} change: it was sent already, or may have been.",
            "{n} changes: they were sent already, or may have been.",
            len(late),
        )
    mends = all(isinstance(each.payload, StatusChange) for each in late)
    return f"{said} {tr('Change the status back if it was a mistake.')}" if mends else said

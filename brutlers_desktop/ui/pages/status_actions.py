"""The status card at work: what it offers for the order that is shown, and what a person sends from it."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from brutlers_desktop.domain.outbox import Entry, StatusChange, WriteState
from brutlers_desktop.domain.permission import lacks_permission, writing_problem
from brutlers_desktop.domain.templates import filled
from brutlers_desktop.errors import AppError
from brutlers_desktop.translation import tr, tr_noop
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.images import image_as_sent
from brutlers_desktop.ui.known_statuses import known_statuses
from brutlers_desktop.ui.models.outbox_words import actions, state_words, title
from brutlers_desktop.ui.models.source import StoredOrder
from brutlers_desktop.ui.now import now
from brutlers_desktop.ui.outbox_feed import OutboxFeed
from brutlers_desktop.ui.templates import LANGUAGE, template, usual_language
from brutlers_desktop.ui.widgets.message_step import Step
from brutlers_desktop.ui.widgets.status_card import Pending, StatusCard

if TYPE_CHECKING:
    from brutlers_desktop.services.desk import Desk

NOT_YET: Final = tr_noop("It has not gone out yet.")
Place = tuple[str, str]
"""An order: its connection, and its id at Brutlers."""


class StatusActions(QObject):
    """``acted``: an entry, and the ``EntryAction`` that is wanted of it. ``permission_wanted``: the vendor is to permit writing."""

    acted = Signal(object, object)
    permission_wanted = Signal()

    def __init__(self, bridge: Bridge, feed: OutboxFeed, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._feed = feed
        self._shown: StoredOrder | None = None
        self._steps: dict[Place, Step] = {}
        self._offered: Place | None = None
        self._sending = False
        self.card = StatusCard(bridge.run)
        self.card.chosen.connect(self._open)
        self.card.send_wanted.connect(self._send)
        self.card.left.connect(self._leave)
        self.card.acted.connect(self._act)
        self.card.permission_wanted.connect(self.permission_wanted)
        feed.changed.connect(self._show_pending)
        bridge.connections_changed.connect(self._show_permission)

    def show_order(self, stored: StoredOrder) -> None:
        """Take up another order, or another version of it; what was being written for the one before is kept."""
        before, self._shown = self._shown, stored
        self.card.setVisible(stored.row.row >= 0)
        if stored.row.row < 0:  # it is not at Brutlers yet
            self._keep(before)
            self._shown = None
            return
        if before is None or _place(before) != _place(stored):
            self._keep(before)
            step = self._steps.get(_place(stored))
            if step is None:
                self.card.close_step()
            else:
                self._begin(step, with_template=False)
        self._show_permission()
        self._show_pending()

    def take_back(self, entries: Sequence[Entry]) -> None:
        """Let what was written for changes that were undone be there again, each with its order."""
        for each in entries:
            if isinstance(each.payload, StatusChange):
                place = each.connection_id, each.payload.order_id
                self._bridge.run(self._take_back(place, each.payload), "take up a change again")

    async def _take_back(self, place: Place, change: StatusChange) -> None:
        image = await asyncio.to_thread(image_as_sent, change.image, change.image_type)
        step, shown = Step(change.status, change.message, image), self._shown
        if shown is None or _place(shown) != place:
            self._steps.setdefault(place, step)
        elif not self.card.is_writing:
            self._begin(step, with_template=False)

    def take_keyboard(self) -> None:
        """Give the keyboard to the way on of the order that is shown, once it is known."""
        self._bridge.run(self._take_keyboard(), "show the way on")

    async def _take_keyboard(self) -> None:
        desk, shown = self._bridge.desk, self._shown
        if desk is not None and shown is not None:
            await self._offer(desk, shown, _status(shown, desk.outbox.pending_of(*_place(shown))))
            self.card.focus_advance()

    async def _advance(self, shown: StoredOrder) -> None:
        """Do what a press meant that came while the buttons were still those of the order before."""
        await self._take_keyboard()
        if self._shown is shown:
            self.card.advance_now()

    def _show_permission(self) -> None:
        desk, shown = self._bridge.desk, self._shown
        connection = None if desk is None or shown is None else desk.connections.get(shown.row.connection_id)
        self.card.allow(writing_problem(connection), can_ask=lacks_permission(connection))

    def _show_pending(self) -> None:
        shown, desk = self._shown, self._bridge.desk
        if shown is None or desk is None:
            return
        entry = desk.outbox.pending_of(*_place(shown))
        self.card.show_pending(None if entry is None else _pending(entry))
        status = _status(shown, entry)
        self._bridge.run(self._offer(desk, shown, status), "find the usual next status")

    async def _offer(self, desk: "Desk", shown: StoredOrder, status: str) -> None:
        connection_id = shown.row.connection_id
        usual = await desk.history.usual_next(connection_id, status)
        others = await known_statuses(self._bridge, (connection_id,))
        if self._shown is shown:
            self._offered = _place(shown)
            self.card.offer(status, usual, others)

    def _open(self, status: str) -> None:
        shown = self._shown
        if shown is not None and self._offered != _place(shown):
            self._bridge.run(self._advance(shown), "advance")
        else:
            self._begin(Step(status))
            self.card.focus_advance()

    def _begin(self, step: Step, *, with_template: bool = True) -> None:
        desk, shown = self._bridge.desk, self._shown
        if desk is None or shown is None:
            return
        name = shown.row.order.customer.name
        templates = partial(template, desk.preferences)
        language = usual_language(desk.preferences)
        self.card.step.begin(step, name, templates, language, with_template=with_template)
        self.card.open_step()

    def _leave(self) -> None:
        if self._shown is not None:
            self._steps.pop(_place(self._shown), None)
        self.card.close_step()
        self.card.focus_advance()

    def _keep(self, before: StoredOrder | None) -> None:
        if before is not None and self.card.is_writing:
            self._steps[_place(before)] = self.card.step.step

    def _send(self) -> None:
        if not self._sending and self._shown is not None:
            self._sending = True
            self._bridge.run(
                self._change(self._shown, self.card.step.step), "change a status", must_finish=True
            )

    async def _change(self, shown: StoredOrder, step: Step) -> None:
        desk = self._bridge.desk
        assert desk is not None  # noqa: S101 - it runs in the desk's own tasks
        order = shown.row.order
        change = StatusChange(
            order_id=order.id,
            status=step.status,
            message=filled(step.message, order.customer.name),
            seen_status=_status(shown, desk.outbox.pending_of(*_place(shown))),
        )
        if step.image is not None:
            change = replace(change, image=step.image.content, image_type=step.image.media_type)
        try:
            await desk.outbox.change_status(shown.row.connection_id, change)
        except AppError as error:
            self.card.step.say(f"{error.title}. {error.message}")
        else:
            self._steps.pop(_place(shown), None)
            if self._shown is not None and _place(self._shown) == _place(shown):
                self.card.close_step()
                self.card.focus_advance()
            await desk.preferences.keep(LANGUAGE, self.card.step.language)
        finally:
            self._sending = False

    def _act(self, entry_id: int, action: object) -> None:
        entry = self._feed.find(entry_id)
        if entry is not None:
            self.acted.emit(entry, action)


def _place(stored: StoredOrder) -> Place:
    return stored.row.connection_id, stored.row.order.id


def _status(shown: StoredOrder, entry: Entry | None) -> str:
    """Return the status that the order has, or is about to have."""
    pending = None if entry is None or entry.needs_person else entry.payload
    return pending.status if isinstance(pending, StatusChange) else shown.row.order.status


def _pending(entry: Entry) -> Pending:
    in_time = entry.state is WriteState.UNDO and not entry.needs_person
    words = tr(NOT_YET) if in_time else state_words(entry, now())
    possible = actions(entry)
    action = possible[0] if possible else None
    return Pending(entry.id, f"{title(entry)}. {words}", action, entry.needs_person)

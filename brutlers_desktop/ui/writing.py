"""Everything in the window that writes: status card, many at once, undo bar, Outbox page and scanner, tied to one feed."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget

from brutlers_desktop.domain.outbox import Entry, StatusChange
from brutlers_desktop.domain.scopes import ORDERS_WRITE
from brutlers_desktop.errors import AppError
from brutlers_desktop.services.events import Notice, NoticeWithdrawn
from brutlers_desktop.translation import tr, tr_noop
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.dialogs.status_edit_dialog import StatusEditDialog
from brutlers_desktop.ui.entry_commands import EntryCommands
from brutlers_desktop.ui.known_statuses import known_statuses
from brutlers_desktop.ui.models.pending import ComingStatus, coming_status
from brutlers_desktop.ui.now import now
from brutlers_desktop.ui.outbox_feed import OutboxFeed
from brutlers_desktop.ui.pages.bulk_actions import BulkActions
from brutlers_desktop.ui.pages.order_opening import OrderOpening
from brutlers_desktop.ui.pages.outbox import OutboxPage
from brutlers_desktop.ui.pages.status_actions import StatusActions
from brutlers_desktop.ui.scanner import Scanner, looks_like_order_id
from brutlers_desktop.ui.templates import template, usual_language
from brutlers_desktop.ui.undo_key import UndoKey
from brutlers_desktop.ui.widgets.message_step import Step
from brutlers_desktop.ui.widgets.undo_bar import UndoBar

if TYPE_CHECKING:
    from brutlers_desktop.ui.commands import Commands
    from brutlers_desktop.ui.pages.orders import OrdersPage

SCANNED_KEY: Final = "scanned"
NOT_KNOWN: Final = tr_noop("The scanned order is not known here")
NOT_KNOWN_MEANS: Final = tr_noop(
    "No order of your connections has the id on this ticket. It may belong to another shop, or be newer than the last update."
)


class Writing(QObject):
    """``orders_wanted`` and ``outbox_wanted``: show that page. ``counted``: how many wait, and how many need a person."""

    orders_wanted = Signal()
    outbox_wanted = Signal()
    counted = Signal(object)

    def __init__(self, bridge: Bridge, window: QWidget, orders: "OrdersPage", commands: "Commands") -> None:
        super().__init__(window)
        self._bridge = bridge
        self._window = window
        self._orders = orders
        self._editing: StatusEditDialog | None = None
        self._marked: dict[tuple[str, str], ComingStatus] = {}
        self.feed = OutboxFeed(bridge, self)
        self.entries = EntryCommands(bridge, window)
        self.page = OutboxPage(self.feed, now)
        self.bar = UndoBar(now)
        self.status = StatusActions(bridge, self.feed, self)
        self.bulk = BulkActions(bridge, self.feed, orders, orders.table, orders.model)
        self.opening = OrderOpening(bridge, orders)
        self.scanner = Scanner(self)
        self.undo_key = UndoKey(self)
        orders.inspector.add_card(self.status.card)
        orders.tools.add(self.bulk.button)
        orders.inspector.shown.connect(self.status.show_order)
        self.feed.changed.connect(self._changed)
        self.page.acted.connect(self.entries.act)
        self.status.acted.connect(self.entries.act)
        self.status.permission_wanted.connect(lambda: commands.ask_for(ORDERS_WRITE))
        self.entries.status_edit_wanted.connect(self._edit)
        self.entries.taken_back.connect(self.status.take_back)
        self.bar.undo_wanted.connect(self.entries.undo)
        self.bar.outbox_wanted.connect(self.outbox_wanted)
        self.bar.ticked.connect(self.page.tick)
        self.scanner.scanned.connect(self._scanned)

    def watch(self, window: QWindow) -> None:
        """Watch the keys of the window, once the system has made it."""
        self.scanner.watch(window)
        self.undo_key.watch(window)

    def advance(self) -> None:
        """Open the step to the usual next status of the order that is shown."""
        if self.status.card.isVisible():
            self.status.card.advance_now()

    def retint(self) -> None:
        """Take up a change of scheme."""
        self.page.retint()
        self.status.card.retint()

    def close_down(self) -> None:
        """Leave no timer behind."""
        self.bar.close_down()

    def _changed(self) -> None:
        self.bar.show_entries(self.feed.left, self.feed.sent)
        self.counted.emit(self.feed.counts)
        self._mark_pending()

    def _mark_pending(self) -> None:
        """Mark the orders that are to get another status, until the list shows that they have it; also where a person is needed."""
        desk = self._bridge.desk
        if desk is None:
            return
        changed = {
            (each.connection_id, each.payload.order_id)
            for each in self.feed.left
            if isinstance(each.payload, StatusChange)
        }
        newest = {place: desk.outbox.pending_of(*place) for place in {*changed, *self._marked}}
        self._marked = {
            place: coming
            for place, entry in newest.items()
            if entry is not None and (coming := coming_status(entry)) is not None
        }
        self._orders.model.set_pending(self._marked)

    def _scanned(self, text: str) -> None:
        is_key = self._bridge.is_locked  # it may be the passphrase, from a device that types it
        if is_key or self._bridge.run(self._open_scanned(text.strip()), "open what was scanned") is None:
            self.scanner.give_back()

    async def _open_scanned(self, text: str) -> None:
        desk, archive = self._bridge.desk, self._bridge.archive
        if desk is None or archive is None:
            self.scanner.give_back()
            return
        chosen = desk.connections.chosen
        holder = "" if chosen is None else chosen.id
        row = await archive.row_of(holder, text)
        if row is None:
            others = [each for each in await archive.holders(text) if desk.connections.get(each) is not None]
            holder = next(iter(others), "")
            row = await archive.row_of(holder, text)
        if row is not None:
            self.scanner.take_out()
            self._bridge.events.publish(NoticeWithdrawn(SCANNED_KEY))
            await desk.connections.choose(holder)
            self.orders_wanted.emit()
            self.opening.open(row, text, self.status.take_keyboard)
        elif looks_like_order_id(text):
            self.scanner.take_out()
            self._bridge.events.publish(Notice(tr(NOT_KNOWN), tr(NOT_KNOWN_MEANS), key=SCANNED_KEY))
        else:
            self.scanner.give_back()

    def _edit(self, entry: Entry) -> None:
        if isinstance(entry.payload, StatusChange):
            self._bridge.run(self._open_edit(entry, entry.payload), "edit a change", entry.connection_id)

    async def _open_edit(self, entry: Entry, payload: StatusChange) -> None:
        desk = self._bridge.desk
        statuses = await known_statuses(self._bridge, (entry.connection_id,))
        if desk is None or self._editing is not None:
            return
        step = Step(payload.status, payload.message, keeps_image=bool(payload.image_type))
        self._editing = dialog = StatusEditDialog(
            self._window,
            entry,
            step,
            tuple(dict.fromkeys((*statuses, payload.status))),
            self._bridge.run,
            partial(template, desk.preferences),
            usual_language(desk.preferences),
        )
        dialog.submitted.connect(lambda changed: self._save(entry, payload, changed))
        dialog.finished.connect(self._edited)
        dialog.open()

    def _save(self, entry: Entry, payload: StatusChange, step: Step) -> None:
        self._bridge.run(self._put(entry, payload, step), "edit a change", must_finish=True)

    async def _put(self, entry: Entry, payload: StatusChange, step: Step) -> None:
        image = b"" if step.image is None else step.image.content
        kind = payload.image_type if step.keeps_image else "" if step.image is None else step.image.media_type
        changed = replace(payload, status=step.status, message=step.message, image=image, image_type=kind)
        try:
            saved = await self.entries.edit_status(entry, changed)
        except AppError as error:
            self._say(f"{error.title}. {error.message}")
        else:
            if saved:
                self._close_edit()
            else:
                self._say(tr("It is on its way to Brutlers already, and cannot be changed any more."))

    def _say(self, problem: str) -> None:
        if self._editing is not None:
            self._editing.step.say(problem)

    def _close_edit(self) -> None:
        if self._editing is not None:
            self._editing.accept()

    def _edited(self) -> None:
        self._editing = None

"""Creating orders: opens the form, keeps what is typed as a draft, saves into the outbox."""

import logging
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from brutlers_desktop.domain.connections import Connection
from brutlers_desktop.domain.order_drafts import draft_key
from brutlers_desktop.domain.order_form import FIELDS, MOST_CHARACTERS, new_order, values_of
from brutlers_desktop.domain.outbox import Entry, NewOrder
from brutlers_desktop.domain.permission import lacks_permission, writing_problem
from brutlers_desktop.errors import Action, AppError
from brutlers_desktop.services.events import Notice
from brutlers_desktop.translation import tr, tr_noop
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.models.columns import one_line
from brutlers_desktop.ui.pages.order_form import OrderForm
from brutlers_desktop.ui.pages.order_lookups import OrderLookups
from brutlers_desktop.ui.taken_back import take_up
from brutlers_desktop.ui.widgets.new_order_controls import NewOrderControls

if TYPE_CHECKING:
    from brutlers_desktop.services.archive import Archive
    from brutlers_desktop.services.desk import Desk

KEEP_MS: Final = 1000
"""After so long without a key, the draft is kept."""
DRAFT_SAID: Final = tr_noop("This is the draft that you began.")
TAKEN_BACK_SAID: Final = tr_noop("You took this order back: it was not sent.")
KEPT_SAID: Final = tr_noop("Draft kept on this computer.")
DRAFT_FIRST_SAID: Final = tr_noop("You began this order before. Save or discard it, then begin the next.")
NO_WRITING_KEY: Final = "no-writing"

log = logging.getLogger(__name__)


class NewOrders(QObject):
    """``shown`` and ``left``: the form is to be shown, or the page before it. ``created``: an ``Entry`` for the outbox.

    ``open_wanted``: an order that is there already is to be shown, by its row and id.
    """

    shown = Signal()
    left = Signal()
    created = Signal(object)
    open_wanted = Signal(int, str)

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._lookups = OrderLookups(bridge)
        self._editing: Entry | None = None
        self._connection_id = ""
        self._is_dirty = False
        self._is_saving = False
        self._archive: object | None = None
        self.controls = NewOrderControls()
        self.form = OrderForm(self._lookups, bridge.run)
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setInterval(KEEP_MS)
        self.pause.timeout.connect(self.keep_draft)
        self.controls.wanted.connect(self.open)
        self.form.edited.connect(self._edited)
        self.form.left.connect(self._leave)
        self.form.save_wanted.connect(self._save)
        self.form.discard_wanted.connect(self._discard)
        self.form.checks.open_wanted.connect(self._look_at)
        for changed in (bridge.ready, bridge.connections_changed):
            changed.connect(self._show_permission)
        bridge.orders_changed.connect(lambda _: self._follow_archive())
        self._show_permission()

    def open(self) -> None:
        """Open the form where it was left: with the draft, if one was begun."""
        self._open_if_allowed({})

    def _open_if_allowed(self, known: dict[str, str]) -> None:
        self._follow_archive()  # it may have been exchanged a moment ago
        connection, problem = self._chosen()
        if connection is None or problem:
            action = Action.ASK_PERMISSION if lacks_permission(connection) else Action.NONE
            self._bridge.events.publish(
                Notice(tr("No order can be created now"), problem, action, key=NO_WRITING_KEY)
            )
        elif not self._is_saving:
            self._bridge.run(self._open(connection, known), "open the form")

    def open_for(self, values: dict[str, str]) -> None:
        """Open the form with what is known of a customer; a draft that was begun has the right of way."""
        self._open_if_allowed(values)

    def take_up(self) -> None:
        """Let a form that is open and empty show the order that was just taken back."""
        if self.form.isVisible() and self.form.is_empty and self._editing is None:
            self.open()

    def edit(self, entry: Entry) -> None:
        """Open the form on an order that waits in the outbox."""
        if isinstance(entry.payload, NewOrder) and not self._is_saving:
            self._bridge.run(self._begin_edit(entry, values_of(entry.payload)), "open the form")

    def keep_draft(self) -> None:
        """Keep what was typed since it was last kept; also before the window goes."""
        self.pause.stop()
        if self._is_dirty and self._editing is None:
            self._is_dirty = False
            keeping = self._keep(
                self._bridge.archive, self._key, self.form.values, is_empty=self.form.is_empty
            )
            self._bridge.run(keeping, "keep the draft", must_finish=True)

    @property
    def _key(self) -> str:
        return draft_key(self._connection_id)

    def _chosen(self) -> tuple[Connection | None, str]:
        desk = self._bridge.desk
        if desk is None:
            return None, tr("The app is still starting.")
        chosen = desk.connections.chosen
        problem = writing_problem(chosen)
        if not problem and self._bridge.archive is None:
            problem = tr("The orders on this computer are not open.")
        return chosen, problem

    def _follow_archive(self) -> None:
        """Forget what was typed for an archive that was erased or exchanged, unless a person is at it."""
        archive = self._bridge.archive
        if archive is not None and archive is not self._archive:
            if self._archive is not None and not self.form.isVisible():
                self.pause.stop()
                self._is_dirty = False
                self._forget()
            self._archive = archive
        self._show_permission()

    def _show_permission(self) -> None:
        connection, problem = self._chosen()
        self.controls.allow(problem, can_ask=lacks_permission(connection))

    async def _open(self, connection: Connection, known: dict[str, str]) -> None:
        if self._editing is None and self._connection_id == connection.id and not self.form.is_empty:
            self._show()
            self.form.say(tr(DRAFT_FIRST_SAID) if known else "")
            return
        desk = self._there()
        self.keep_draft()
        self._connection_id, self._editing = connection.id, None
        draft = await desk.outbox.load_draft(self._key)
        taken = None if draft else await take_up(desk.outbox, connection.id, self._key)
        await self._begin(
            _texts(draft or taken or known), tr(DRAFT_SAID) if draft else tr(TAKEN_BACK_SAID) if taken else ""
        )
        self._show()
        if known and (draft or taken):
            self.form.say(tr(DRAFT_FIRST_SAID))
        elif known:
            self.form.go_to("model")

    async def _begin_edit(self, entry: Entry, values: dict[str, str]) -> None:
        self.keep_draft()
        self._connection_id, self._editing = entry.connection_id, entry
        await self._begin(values, "")
        self._show()

    async def _begin(self, values: dict[str, str], said: str) -> None:
        desk = self._there()
        self._lookups.connection_id = self._connection_id
        self._lookups.editing = None if self._editing is None else self._editing.id
        connection = desk.connections.get(self._connection_id)
        several = connection is not None and len(desk.connections.all) > 1
        self.form.begin(
            values,
            await self._lookups.types(),
            editing=self._editing is not None,
            shop=tr("for {connection}", connection=connection.name)
            if several and connection is not None
            else "",
            said=said,
        )
        self._is_dirty = False

    def _show(self) -> None:
        self.shown.emit()
        self.form.go_to("customer_name")

    def _edited(self) -> None:
        self._is_dirty = True
        self.form.show_problem("")
        self.form.say("")
        self.pause.start()

    async def _keep(
        self, archive: "Archive | None", key: str, values: dict[str, str], *, is_empty: bool
    ) -> None:
        if archive is not None and self._bridge.archive is not archive:
            return  # what was typed goes with the archive for which it was
        outbox = self._there().outbox
        try:
            await (outbox.drop_draft(key) if is_empty else outbox.keep_draft(key, values))
        except AppError as error:
            self.form.say(tr("The draft cannot be kept: {problem}", problem=error.message))
        else:
            if not self._is_dirty and not self._is_saving:
                self.form.say("" if is_empty else tr(KEPT_SAID))

    def _leave(self) -> None:
        self.keep_draft()
        if self._editing is not None:
            self._forget()
        self.left.emit()

    def _look_at(self, row: int, order_id: str) -> None:
        self.keep_draft()
        self.open_wanted.emit(row, order_id)

    def _discard(self) -> None:
        self._bridge.run(self._drop(), "discard the draft", must_finish=True)

    async def _drop(self) -> None:
        self.pause.stop()
        self._is_dirty = False
        await self._there().outbox.drop_draft(self._key)
        await self._begin({}, tr("Draft discarded."))
        self.form.go_to("customer_name")

    def _save(self, again: bool) -> None:  # noqa: FBT001 - Qt's signal
        if not self._is_saving:
            self._is_saving = True
            self._bridge.run(self._save_now(again=again), "save an order", must_finish=True)

    async def _save_now(self, *, again: bool) -> None:
        form = self.form
        form.show_problem("")
        try:
            wrong = await form.checks.first_wrong()
            if wrong is not None:
                form.go_to(wrong)
                return
            order = new_order(form.values, form.checks.wedding_day)
            focus = form.focusWidget()
            form.set_busy(busy=True)
            try:
                entry = await self._commit(order)
            except AppError as error:
                form.set_busy(busy=False)
                form.show_error(error)
                if focus is not None:
                    focus.setFocus()
                return
            form.set_busy(busy=False)
            await self._saved(entry, again=again)
        finally:
            self._is_saving = False

    async def _commit(self, order: NewOrder) -> Entry:
        outbox = self._there().outbox
        if self._editing is None:
            return await outbox.create(self._connection_id, order)
        changed = await outbox.edit(self._editing.id, order)
        if changed is None:
            raise AppError(
                tr("Too late to change it"), tr("It is on its way to Brutlers already, as it was before.")
            )
        return changed

    async def _saved(self, entry: Entry, *, again: bool) -> None:
        self.pause.stop()
        self._is_dirty = False
        if self._editing is None:
            try:
                await self._there().outbox.drop_draft(self._key)
            except AppError:
                log.warning("the draft of an order that was saved could not be dropped")
        name = one_line(getattr(entry.payload, "customer_name", ""))
        self._editing = None
        await self._begin({}, tr("Saved: the order for {customer}.", customer=name) if again else "")
        if again:
            self.form.go_to("customer_name")
        else:
            self._forget()
            self.created.emit(entry)

    def _forget(self) -> None:
        """Begin anew when the form is opened again."""
        self._editing = None
        self._connection_id = ""

    def _there(self) -> "Desk":
        desk = self._bridge.desk
        assert desk is not None  # noqa: S101 - it runs in the desk's own tasks
        return desk


def _texts(draft: Any) -> dict[str, str]:
    """Return what a draft holds, whoever wrote it."""
    held = draft if isinstance(draft, dict) else {}
    return {name: text[: MOST_CHARACTERS[name]] for name in FIELDS if isinstance(text := held.get(name), str)}

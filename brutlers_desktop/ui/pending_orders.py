"""New orders on their way: rows on top of the table until the archive has them, and what can be done with the one shown."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QObject, Signal

from brutlers_desktop.domain.outbox import Entry, NewOrder, WriteState
from brutlers_desktop.services.events import OrdersArrived
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.models.feed import positions_of
from brutlers_desktop.ui.models.pending import PendingOrder, PendingRow, pending_row
from brutlers_desktop.ui.models.source import StoredOrder
from brutlers_desktop.ui.now import now
from brutlers_desktop.ui.widgets.pending_card import PendingCard

if TYPE_CHECKING:
    from brutlers_desktop.ui.pages.orders import OrdersPage

ROW: QItemSelectionModel.SelectionFlag = (
    QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
)


class PendingOrders(QObject):
    """``acted``: an entry, and the ``EntryAction`` that is wanted of it."""

    acted = Signal(object, object)

    def __init__(self, bridge: Bridge, page: "OrdersPage") -> None:
        super().__init__(page)
        self._bridge = bridge
        self._page = page
        self._known: dict[int, Entry] = {}
        self._made: dict[int, Entry] = {}
        self._moving: tuple[int, int] | None = None
        self.card = PendingCard()
        self.card.acted.connect(self.acted)
        page.inspector.add_card(self.card)
        page.inspector.shown.connect(self._shown)
        page.feed.arrived.connect(self._listed)
        bridge.pending_orders = self.entries
        bridge.ready.connect(self.refresh)
        bridge.connections_changed.connect(self.refresh)
        bridge.outbox_changed.connect(lambda *_: self.refresh())
        bridge.write_ended.connect(self._ended)
        bridge.orders_arrived.connect(self._arrived)

    def entries(self) -> tuple[Entry, ...]:
        """Return the orders that are to be made, and those just made that the archive does not have yet; the newest first."""
        desk = self._bridge.desk
        if desk is None:
            return ()
        left = [e for each in desk.connections.all for e in desk.outbox.pending_creates(each.id)]
        waiting = {entry.id for entry in left}
        made = (entry for entry in self._made.values() if entry.id not in waiting)
        return tuple(sorted((*left, *made), key=lambda entry: entry.id, reverse=True))

    def refresh(self) -> None:
        """Show the entries as they are now."""
        now_there = {entry.id: entry for entry in self.entries()}
        before, self._known = self._known, now_there
        if now_there == before:
            return
        model = self._page.model
        rows = [-each for each in {*before, *now_there} if before.get(each) != now_there.get(each)]
        if {e.id: e.payload for e in before.values()} == {e.id: e.payload for e in now_there.values()}:
            model.outdate(rows)
        else:
            self._page.feed.refresh(rows)
        self._show_again()

    def tick(self) -> None:
        """Say anew in how many seconds it goes out."""
        if self.card.entry is not None and not self.card.isHidden():
            self.card.show_entry(self.card.entry, now())

    def _shown(self, stored: StoredOrder) -> None:
        row = stored.row
        self.card.show_entry(row.entry if isinstance(row, PendingRow) else None, now())

    def _show_again(self) -> None:
        """Bring the inspector up to date if it shows one of these; put it away if that was taken back."""
        page, shown = self._page, self._page.inspector.stored
        if shown is None or not isinstance(shown.row, PendingRow) or not page.inspector.isVisible():
            return
        entry = self._known.get(shown.row.entry.id)
        if entry is None:
            if self._moving is None:
                page.close_inspector()
        elif entry != shown.row.entry:
            showing = page.inspector.show_order(PendingOrder(pending_row(entry)), page.model.today)
            self._bridge.run(showing, "show an order")

    def _ended(self, entry: Entry) -> None:
        """Go on showing an order that was made until the archive has it: it would vanish for a moment otherwise."""
        if entry.state is WriteState.DONE and isinstance(entry.payload, NewOrder) and entry.id in self._known:
            if entry.row is None:
                self._made[entry.id] = entry
            else:
                self._move(entry.id, entry.row)
        self.refresh()

    def _arrived(self, event: OrdersArrived) -> None:
        if event.everything:
            self._made.clear()
            self.refresh()
        elif self._made and event.new:
            self._bridge.run(self._find_made(event.new), "find the orders that were made")

    async def _find_made(self, rows: tuple[int, ...]) -> None:
        archive = self._bridge.archive
        if archive is None:
            return
        there = {(each.connection_id, each.order.id): each.row for each in await archive.page(rows)}
        for entry in tuple(self._made.values()):
            row = there.get((entry.connection_id, entry.order_id))
            if row is not None:
                del self._made[entry.id]
                self._move(entry.id, row)
        self.refresh()

    def _move(self, entry_id: int, row: int) -> None:
        """Let the person stay with an order that they had chosen while it was pending."""
        if self._page.current_row() == -entry_id:
            self._moving = (-entry_id, row)

    def _listed(self) -> None:
        if self._moving is not None:
            self._bridge.run(self._follow(*self._moving), "stay with the order")

    async def _follow(self, pending: int, row: int) -> None:
        page = self._page
        places = await positions_of({pending, row}, page.model.ids)
        if self._moving != (pending, row) or pending in places or row not in places:
            return
        self._moving = None
        index = page.model.index(places[row], max(page.table.currentIndex().column(), 0))
        page.table.selectionModel().setCurrentIndex(index, ROW)

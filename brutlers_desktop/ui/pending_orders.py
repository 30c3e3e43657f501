"""New orders on their way: rows on top of the table until the archive has them, and what can be done with the one shown."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QObject, Signal

from brutlers_desktop.domain.outbox import Entry, WriteState
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
        self._moving: tuple[int, str, str] | None = None
        self.card = PendingCard()
        self.card.acted.connect(self.acted)
        page.inspector.add_card(self.card)
        page.inspector.shown.connect(self._shown)
        page.feed.arrived.connect(self._listed)
        bridge.pending_orders = self.entries
        bridge.ready.connect(self.refresh)
        bridge.connections_changed.connect(self.refresh)
        bridge.outbox_changed.connect(lambda *_: self.refresh())

    def entries(self) -> tuple[Entry, ...]:
        """Return the orders that the archive does not show yet, the newest first."""
        desk = self._bridge.desk
        found = (
            () if desk is None else (desk.outbox.pending_creates(each.id) for each in desk.connections.all)
        )
        return tuple(sorted((e for each in found for e in each), key=lambda entry: entry.id, reverse=True))

    def refresh(self) -> None:
        """Show the entries as they are now."""
        now_there = {entry.id: entry for entry in self.entries()}
        before, self._known = self._known, now_there
        if now_there == before:
            return
        for gone in before.keys() - now_there.keys():
            self._leave(before[gone])
        model = self._page.model
        rows = [-each for each in {*before, *now_there} if before.get(each) != now_there.get(each)]
        if {e.id: e.payload for e in before.values()} == {e.id: e.payload for e in now_there.values()}:
            model.outdate(rows)
        else:
            self._page.views.outdate()
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
        """Bring the inspector up to date if it shows one of these."""
        page, shown = self._page, self._page.inspector.stored
        if shown is None or not isinstance(shown.row, PendingRow) or page.inspector.isHidden():
            return
        entry = self._known.get(shown.row.entry.id)
        if entry is not None and entry != shown.row.entry:
            showing = page.inspector.show_order(PendingOrder(pending_row(entry)), page.model.today)
            self._bridge.run(showing, "show an order")

    def _leave(self, entry: Entry) -> None:
        """An order is no longer pending: let the person who looks at it stay with it, if it was made."""
        page = self._page
        if page.current_row() != -entry.id:
            return
        if entry.state is WriteState.DONE:
            self._moving = (entry.id, entry.connection_id, entry.order_id)
        else:
            page.close_inspector()

    def _listed(self) -> None:
        if self._moving is not None:
            self._bridge.run(self._follow(*self._moving), "stay with the order")

    async def _follow(self, entry_id: int, connection_id: str, order_id: str) -> None:
        page, archive = self._page, self._bridge.archive
        row = None if archive is None else await archive.row_of(connection_id, order_id)
        places = {} if row is None else await positions_of({-entry_id, row}, page.model.ids)
        if self._moving != (entry_id, connection_id, order_id) or -entry_id in places:
            return
        self._moving = None
        if row in places:
            index = page.model.index(places[row], max(page.table.currentIndex().column(), 0))
            page.table.selectionModel().setCurrentIndex(index, ROW)

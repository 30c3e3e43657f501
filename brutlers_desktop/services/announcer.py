"""Tells outside the window that orders are new or changed their status, unless this app changed it itself."""

from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from brutlers_desktop.domain.announcing import ORDERS_PAGE, Announce, Announcement, orders_words
from brutlers_desktop.domain.outbox import Entry, StatusChange, WriteState
from brutlers_desktop.domain.queries import OrderQuery
from brutlers_desktop.errors import AppError
from brutlers_desktop.services.events import Events, OrdersArrived, WriteEnded
from brutlers_desktop.services.tasks import Tasks

if TYPE_CHECKING:
    from brutlers_desktop.services.archive import Archive

ORDERS_KEY: Final = "orders"
MOST_LOOKED_AT: Final = 100
"""Changed orders whose earlier version is looked at; an answer of Brutlers never has more."""
_MOST_OWN: Final = 500


class Announcer:
    """Listens to what arrives. ``pending_of`` returns what this app is about to write to an order."""

    def __init__(
        self,
        *,
        events: Events,
        tasks: Tasks,
        archive: "Callable[[], Archive]",
        pending_of: Callable[[str, str], Entry | None],
        announce: Announce,
    ) -> None:
        self._tasks = tasks
        self._archive = archive
        self._pending_of = pending_of
        self._announce = announce
        self._own: OrderedDict[tuple[str, str], str] = OrderedDict()
        events.subscribe(OrdersArrived, self._arrived)
        events.subscribe(WriteEnded, lambda event: self._note(event.entry))

    def _note(self, entry: Entry) -> None:
        """Remember what this app wrote: a person who did it is not told of it."""
        payload = entry.payload
        if entry.state is not WriteState.DONE:
            return
        if isinstance(payload, StatusChange):
            self._own[entry.connection_id, payload.order_id] = payload.status
        elif entry.order_id:
            self._own[entry.connection_id, entry.order_id] = ""
        while len(self._own) > _MOST_OWN:
            self._own.popitem(last=False)

    def _arrived(self, event: OrdersArrived) -> None:
        if not event.everything and (event.new or event.changed):
            self._tasks.spawn(self._tell(event), "tell of orders outside the window")

    async def _tell(self, event: OrdersArrived) -> None:
        archive = self._archive()
        try:
            kept = await archive.count(OrderQuery(connection_ids=(event.connection_id,)))
            if kept == len(event.new):  # the first orders of a connection are news to nobody
                return
            new = [
                row for row in event.new[:MOST_LOOKED_AT] if await self._is_news(archive, row, is_new=True)
            ]
            changed = [
                row
                for row in event.changed[:MOST_LOOKED_AT]
                if await self._is_news(archive, row, is_new=False)
            ]
            if new or changed:
                await self._say(archive, event.connection_id, new, changed)
        except AppError:
            return  # the archive was closed meanwhile, and says so itself

    async def _say(self, archive: "Archive", connection_id: str, new: list[int], changed: list[int]) -> None:
        one = (*new, *changed)[0] if len(new) + len(changed) == 1 else None
        stored = None if one is None else await archive.order(one)
        order_id = "" if stored is None else stored.row.order.id
        title, text = orders_words(len(new), len(changed))
        self._announce(
            Announcement(
                title, text, ORDERS_PAGE, connection_id, one, order_id, key=ORDERS_KEY + connection_id
            )
        )

    async def _is_news(self, archive: "Archive", row: int, *, is_new: bool) -> bool:
        """Tell whether others made the order of a row, or changed its status."""
        stored = await archive.order(row)
        if stored is None:
            return False
        order = stored.row.order
        own = self._own.get((stored.row.connection_id, order.id))
        if is_new:
            return own is None
        before = stored.versions[-1].order.status if stored.versions else order.status
        pending = self._pending_of(stored.row.connection_id, order.id)
        writing = (
            pending.payload.status
            if pending is not None and isinstance(pending.payload, StatusChange)
            else None
        )
        return order.status not in (before, own, writing)

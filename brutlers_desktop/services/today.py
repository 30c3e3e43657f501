"""What the Today page tells, and the pace of a shop behind it: learned anew, bit by bit, when enough orders have come."""

from datetime import date
from functools import partial
from typing import Final

from brutlers_desktop.domain.clock import Clock
from brutlers_desktop.domain.orders import CLOSED_STATUSES
from brutlers_desktop.domain.queries import READY_STATUS
from brutlers_desktop.domain.risk import Pace, Stay, learn
from brutlers_desktop.domain.today import Figures
from brutlers_desktop.errors import AppError
from brutlers_desktop.services.archive import Archive, ArchiveClosed
from brutlers_desktop.services.connections import Connections
from brutlers_desktop.services.events import ArchiveOpened, Events, OrdersArrived, PaceLearned
from brutlers_desktop.services.orders import Orders
from brutlers_desktop.services.tasks import Tasks
from brutlers_desktop.store import paces
from brutlers_desktop.store import today as store
from brutlers_desktop.store.database import Interrupted
from brutlers_desktop.store.facets import facets

LEARN_AFTER: Final = 10
"""Orders that are new or changed, after which the pace is learned anew."""
_WITHOUT_PACE: Final = CLOSED_STATUSES | {READY_STATUS}
"""Statuses after which nothing is left to do."""


class Today:
    """Answers from the archive, while it is open."""

    def __init__(
        self, events: Events, tasks: Tasks, orders: Orders, connections: Connections, clock: Clock
    ) -> None:
        self._events = events
        self._tasks = tasks
        self._orders = orders
        self._connections = connections
        self._clock = clock
        self._arrived: dict[str, int] = {}
        self._learning: set[str] = set()
        events.subscribe(ArchiveOpened, lambda _: self._opened())
        events.subscribe(OrdersArrived, self._count)

    async def figures(self, connection_id: str, day: date) -> Figures | None:
        """Return the figures of a connection's orders on a day; None while the archive is not open. Raises ``AppError``."""
        archive = self._orders.archive
        if not archive.is_open:
            return None
        try:
            return await archive.read(lambda reader: store.figures(reader, connection_id, day))
        except (Interrupted, ArchiveClosed):
            return None

    def _opened(self) -> None:
        for connection in self._connections.all:
            self._arrived[connection.id] = LEARN_AFTER
            self._learn(connection.id)

    def _count(self, event: OrdersArrived) -> None:
        arrived = LEARN_AFTER if event.everything else len(event.new) + len(event.changed)
        self._arrived[event.connection_id] = self._arrived.get(event.connection_id, 0) + arrived
        self._learn(event.connection_id)

    def _learn(self, connection_id: str) -> None:
        if self._arrived.get(connection_id, 0) >= LEARN_AFTER and connection_id not in self._learning:
            self._learning.add(connection_id)
            self._tasks.spawn(self._learn_pace(connection_id), "learn the pace")

    async def _learn_pace(self, connection_id: str) -> None:
        """Learn, again while enough orders come meanwhile. Where the archive cannot be read, what is known stays."""
        try:
            while self._arrived.get(connection_id, 0) >= LEARN_AFTER:
                self._arrived[connection_id] = 0
                if await self._learned(self._orders.archive, connection_id):
                    self._events.publish(PaceLearned(connection_id))
        except (AppError, Interrupted):
            return
        finally:
            self._learning.discard(connection_id)

    async def _learned(self, archive: Archive, connection_id: str) -> bool:
        """Learn the pace of each type and status, facet by facet so that nobody waits long; tell whether it is another now."""
        if not archive.is_open:
            return False
        now = self._clock.now()
        known = await archive.read(lambda reader: facets(reader, (connection_id,)))
        by_type: dict[str, list[Stay]] = {}
        for facet in known:
            some = await archive.read(partial(paces.stays_in, facet=facet.number, now=now))
            by_type.setdefault(facet.type, []).extend(some)

        def of_each() -> dict[tuple[str, str], Pace | None]:
            learned = {kind: learn(some) for kind, some in by_type.items()}
            return {
                (each.type, each.status): None
                if each.status in _WITHOUT_PACE
                else learned[each.type].get(each.status)
                for each in known
            }

        return await archive.write(lambda database: paces.keep_paces(database, connection_id, of_each()))

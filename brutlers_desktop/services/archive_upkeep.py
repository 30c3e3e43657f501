"""What an archive is brought in step with each time it opens: the language's alphabet and the connections' registrations."""

from typing import TYPE_CHECKING

from brutlers_desktop.domain.connections import Connection
from brutlers_desktop.domain.text import listed
from brutlers_desktop.errors import Action
from brutlers_desktop.services.events import (
    ArchiveOpened,
    ConnectionsChanged,
    ConnectionsDamaged,
    Events,
    Notice,
    OrdersArrived,
)
from brutlers_desktop.services.tasks import Tasks
from brutlers_desktop.store.registrations import registration_of
from brutlers_desktop.translation import tr, trn

if TYPE_CHECKING:
    from brutlers_desktop.services.connections import Connections
    from brutlers_desktop.services.orders import Orders

CAME_BACK_KEY = "connections-came-back"


class ArchiveUpkeep:
    """``language`` is that of the person, as ``de`` or ``de_AT``; None leaves the alphabet as it is.

    The registrations go into the archive so that a backup brings them to another computer. From there they come back when
    a backup was restored (``take_back``) or the connections' own file was damaged; never else, or a removed one would.
    """

    def __init__(
        self,
        *,
        events: Events,
        tasks: Tasks,
        connections: "Connections",
        orders: "Orders",
        language: str | None,
    ) -> None:
        self._events = events
        self._tasks = tasks
        self._connections = connections
        self._orders = orders
        self._language = language
        self._take_back = False
        self._kept: tuple[Connection, ...] | None = None
        events.subscribe(ArchiveOpened, lambda _: self._opened())
        events.subscribe(ConnectionsChanged, lambda _: self._changed())
        events.subscribe(ConnectionsDamaged, lambda _: self.take_back())

    def take_back(self) -> None:
        """Let connections that are only in the archive come back at its next opening."""
        self._take_back = True

    def use_language(self, language: str) -> None:
        """Sort by the alphabet of another language from now on: at once in an open archive, else when it opens."""
        self._language = language
        if self._orders.archive.is_open:
            self._tasks.spawn(self._sort_by_language(), "sort by the language")

    def _opened(self) -> None:
        self._kept = None
        self._tasks.spawn(self._bring_in_step(), "bring the archive in step")

    def _changed(self) -> None:
        if self._kept is not None and self._registrations() != self._kept and self._orders.archive.is_open:
            self._tasks.spawn(self._keep(), "keep the registrations", must_finish=True)

    def _registrations(self) -> tuple[Connection, ...]:
        return tuple(map(registration_of, self._connections.all))

    async def _bring_in_step(self) -> None:
        if self._take_back:
            self._take_back = False
            self._tell(await self._connections.take_back(await self._orders.archive.registrations()))
        await self._keep()
        await self._sort_by_language()

    async def _sort_by_language(self) -> None:
        if self._language is not None and await self._orders.archive.use_language(self._language):
            for connection in self._connections.all:
                self._events.publish(OrdersArrived(connection.id, everything=True))

    async def _keep(self) -> None:
        self._kept = self._registrations()
        await self._orders.archive.keep_registrations(self._kept)

    def _tell(self, came_back: tuple[Connection, ...]) -> None:
        if came_back:
            names = listed(f"“{connection.name}”" for connection in came_back)
            self._events.publish(
                Notice(
                    tr("Connections came back"),
                    trn(
                        "{names} came back with the archive, without secrets. Enter the Client Secret under Edit, then connect.",
                        "{names} came back with the archive, without secrets. Enter the Client Secret under Edit, then connect.",
                        len(came_back),
                        names=names,
                    ),
                    Action.EDIT_CONNECTION,
                    came_back[0].id,
                    CAME_BACK_KEY,
                )
            )

"""The customers of all connections: kept in the archive, brought up to date beside the orders, told to the window."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from brutlers_desktop.api.customers import DecodedCustomers
from brutlers_desktop.domain.clock import Clock
from brutlers_desktop.domain.connections import Connection
from brutlers_desktop.domain.customer_writes import CustomerWrite
from brutlers_desktop.domain.customers import CustomerRecord
from brutlers_desktop.domain.orders import Order
from brutlers_desktop.domain.outbox import Entry, WriteState
from brutlers_desktop.domain.scopes import CUSTOMERS_READ
from brutlers_desktop.errors import AppError, GrantChanged
from brutlers_desktop.services.events import CustomersChanged, Events, WriteEnded
from brutlers_desktop.services.tasks import Tasks
from brutlers_desktop.store import customer_orders
from brutlers_desktop.store import customers as store
from brutlers_desktop.store.customers import CustomerRow, CustomerVersion
from brutlers_desktop.sync import Recorded, Sync, SyncState

if TYPE_CHECKING:
    from brutlers_desktop.services.connections import Connections
    from brutlers_desktop.services.orders import Orders
    from brutlers_desktop.services.sessions import Sessions

__all__ = ["SLOWNESS", "CustomerRow", "Customers", "CustomersState", "StoredCustomer", "may_read"]

SLOWNESS: Final = 5.0
"""By how many times longer than orders customers wait between two answers: they change less, and less hangs on it."""


@dataclass(frozen=True, slots=True)
class CustomersState:
    """What the window shows of a connection's customers. ``fetched_at`` is UTC by this computer's clock.

    ``allowed``: whether the grant lets customers be read. ``set_aside``: how many of the last answer could not be read.
    """

    fetched_at: datetime | None = None
    loading: bool = False
    allowed: bool = False
    error: AppError | None = None
    set_aside: int = 0


@dataclass(frozen=True, slots=True)
class StoredCustomer:
    """A customer with their orders by row, the newest first, and the earlier versions, oldest first."""

    row: CustomerRow
    orders: dict[int, Order]
    versions: tuple[CustomerVersion, ...]


class Customers:
    """Follows the connections that may read customers, after their orders, and answers from the archive."""

    def __init__(
        self,
        *,
        events: Events,
        tasks: Tasks,
        connections: "Connections",
        sessions: "Sessions",
        orders: "Orders",
        clock: Clock,
    ) -> None:
        self._events = events
        self._connections = connections
        self._sessions = sessions
        self._orders = orders
        self._clock = clock
        self._sync: Sync[DecodedCustomers] = Sync(
            fetch=self._fetch,
            record=self._record,
            tell=self._told,
            clock=clock,
            spawn=tasks.spawn,
            rhythm=orders.rhythm,
            slowness=SLOWNESS,
            name="follow customers",
        )
        self._tasks = tasks
        orders.follow_beside(self._sync, may_read)
        events.subscribe(WriteEnded, lambda event: self._written(event.entry))

    def state(self, connection_id: str) -> CustomersState:
        """Return what is known of the connection's customers in this run."""
        connection, sync = self._connections.get(connection_id), self._sync.state(connection_id)
        return CustomersState(
            fetched_at=sync.succeeded_at,
            loading=sync.fetching,
            allowed=connection is not None and may_read(connection),
            error=self._orders.archive.fault or sync.error,
            set_aside=sync.set_aside,
        )

    async def find(self, connection_id: str, search: str = "") -> tuple[int, ...]:
        """Return the rows of the customers that a search finds, by name. Raises ``AppError``."""
        return await self._orders.archive.read(lambda reader: store.find(reader, connection_id, search))

    async def page(self, rows: tuple[int, ...]) -> tuple[CustomerRow, ...]:
        """Return the customers of these rows; rows that are gone are left out. Raises ``AppError``."""
        return await self._orders.archive.read(lambda reader: store.page(reader, rows))

    async def customer(self, row: int) -> StoredCustomer | None:
        """Return a customer with their orders and earlier versions; None if there is none. Raises ``AppError``."""
        found = await self.page((row,))
        if not found:
            return None
        stored = found[0]
        orders = await self.orders_of(stored.connection_id, stored.customer)
        earlier = await self._orders.archive.read(lambda reader: store.versions(reader, row))
        return StoredCustomer(stored, orders, earlier)

    async def orders_of(self, connection_id: str, customer: CustomerRecord) -> dict[int, Order]:
        """Return the customer's orders by row, the newest first, without their timelines. Raises ``AppError``."""
        return await self._orders.archive.read(
            lambda reader: customer_orders.orders_of(reader, connection_id, customer)
        )

    async def row_of(self, connection_id: str, customer_id: str) -> int | None:
        """Return the row of a customer by the API's id, or None. Raises ``AppError``."""
        found = await self._orders.archive.read(
            lambda reader: store.by_id(reader, connection_id, customer_id)
        )
        return None if found is None else found.row

    async def with_email(self, connection_id: str, email: str) -> tuple[CustomerRow, ...]:
        """Return the customers with this e-mail address. Raises ``AppError``."""
        return await self._orders.archive.read(lambda reader: store.with_email(reader, connection_id, email))

    async def seen_at(self, connection_id: str) -> datetime | None:
        """Return when the newest answer on record came, UTC. Raises ``AppError``."""
        return await self._orders.archive.read(lambda reader: store.seen_at(reader, connection_id))

    def refresh(self, connection_id: str) -> None:
        """Ask now, as a person wishes."""
        self._sync.refresh(connection_id)

    async def look(self, connection_id: str) -> DecodedCustomers:
        """Ask for the customers, bring them into the archive, and return them. Raises ``AppError``."""
        decoded = await self._fetch(connection_id)
        recorded = await self._record(connection_id, decoded)
        self._told(connection_id, self._sync.state(connection_id), recorded)
        return decoded

    async def look_at(self, connection_id: str, customer_id: str) -> CustomerRecord | None:
        """Ask for one customer, bring them into the archive, and return them; None where there is none. Raises ``AppError``."""
        grant = self._orders.grant_in_use(connection_id)
        customer = await self._sessions.call(
            connection_id, lambda session: session.api.customer(session.auth, customer_id)
        )
        if self._orders.grant_in_use(connection_id) != grant:
            raise GrantChanged
        if customer is None:
            return None
        at = self._clock.now()
        applied = await self._orders.archive.write(
            lambda database: store.take_one(database, connection_id, customer, at)
        )
        if applied.new or applied.changed:
            self._events.publish(CustomersChanged(connection_id, applied.new + applied.changed))
        return customer

    def _written(self, entry: Entry) -> None:
        """Show what was just written."""
        if isinstance(entry.payload, CustomerWrite) and entry.state is WriteState.DONE and entry.order_id:
            self._tasks.spawn(self._show(entry.connection_id, entry.order_id), "show what was written")

    async def _show(self, connection_id: str, customer_id: str) -> None:
        # The sync tells what an error was, and its next answer shows the effect as well.
        with suppress(AppError):
            await self.look_at(connection_id, customer_id)
        self._events.publish(CustomersChanged(connection_id))

    async def _fetch(self, connection_id: str, by_person: bool = False) -> DecodedCustomers:  # noqa: FBT001, FBT002
        """Ask the API for the connection's customers. Raises ``AppError`` as ``Orders.fetch``."""
        grant = self._orders.grant_in_use(connection_id)
        decoded = await self._sessions.call(
            connection_id, lambda session: session.api.customers(session.auth), by_person=by_person
        )
        if grant is not None and self._orders.grant_in_use(connection_id) != grant:
            raise GrantChanged
        return decoded

    async def _record(self, connection_id: str, decoded: DecodedCustomers) -> Recorded:
        at = decoded.server_answered_at or self._clock.now()
        applied = await self._orders.archive.write(
            lambda database: store.take_list(database, connection_id, decoded.customers, at)
        )
        return Recorded(applied.new, applied.changed, applied.unchanged)

    def _told(self, connection_id: str, _state: SyncState, recorded: Recorded | None) -> None:
        rows = () if recorded is None else (*recorded.new, *recorded.changed)
        self._events.publish(CustomersChanged(connection_id, rows))


def may_read(connection: Connection) -> bool:
    """Tell whether the connection's grant lets customers be read."""
    return connection.grant is not None and CUSTOMERS_READ in connection.grant.scopes

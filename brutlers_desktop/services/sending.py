"""What the outbox needs of the network: sending an entry once, asking for the list, and who the shop is."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from brutlers_desktop.domain.connections import GrantState, grant_mark
from brutlers_desktop.domain.customer_evidence import CustomersTold
from brutlers_desktop.domain.customer_writes import CustomerWrite
from brutlers_desktop.domain.gap import WINDOW_SIZE
from brutlers_desktop.domain.outbox import Entry, NewOrder
from brutlers_desktop.errors import ScopeMissing
from brutlers_desktop.push import Listing
from brutlers_desktop.services.shop_profile import ask_profile

if TYPE_CHECKING:
    from datetime import datetime

    from brutlers_desktop.domain.clock import Clock
    from brutlers_desktop.services.connections import Connections
    from brutlers_desktop.services.customers import Customers
    from brutlers_desktop.services.orders import Orders
    from brutlers_desktop.services.sessions import Sessions


class Sending:
    """The ports of ``push.Push``, on a connection's session."""

    def __init__(
        self,
        connections: "Connections",
        sessions: "Sessions",
        orders: "Orders",
        customers: "Customers",
        clock: "Clock",
    ) -> None:
        self._connections = connections
        self._sessions = sessions
        self._orders = orders
        self._customers = customers
        self.customer_writes: Callable[[str], Sequence[CustomerWrite]] = lambda _: ()
        """Returns what is to be written of a connection's customers."""
        self._clock = clock

    async def send(self, entry: Entry, grant: str) -> str:
        """Send an entry once, under ``grant`` and no other, and return the id of its order.

        Raises as ``VendorApi.create_order``, and ``GrantChanged``.
        """
        payload = entry.payload
        if isinstance(payload, NewOrder):
            created = await self._sessions.call(
                entry.connection_id, lambda session: session.api.create_order(session.auth_of(grant), payload)
            )
            return created.id
        if isinstance(payload, CustomerWrite):
            return await self._sessions.call(
                entry.connection_id,
                lambda session: session.api.write_customer(session.auth_of(grant), payload),
            )
        await self._sessions.call(
            entry.connection_id, lambda session: session.api.set_status(session.auth_of(grant), payload)
        )
        return payload.order_id

    async def look(self, connection_id: str) -> Listing:
        """Ask for the orders, and for the customers of whom something is to be written; they are in the archive then.

        Raises ``AppError``.
        """
        decoded = await self._orders.look(connection_id)
        told = len(decoded.orders) + decoded.set_aside
        customers = await self._look_at_customers(connection_id)
        return Listing(decoded.orders, told >= WINDOW_SIZE, decoded.set_aside, customers)

    async def _look_at_customers(self, connection_id: str) -> CustomersTold | None:
        writes = self.customer_writes(connection_id)
        if not writes:
            return None
        try:
            listed = await self._customers.look(connection_id)
            ids = dict.fromkeys(each.customer_id for each in writes if each.customer_id)
            looked_up = {each: await self._customers.look_at(connection_id, each) for each in ids}
        except ScopeMissing:
            return None
        return CustomersTold(listed.customers, listed.told >= WINDOW_SIZE, listed.set_aside, looked_up)

    async def profile(self, connection_id: str) -> str:
        """Return the id of the shop, empty where it may not be asked for or cannot be told. Raises ``AppError``."""
        connection = self._connections.get(connection_id)
        profile = None if connection is None else await ask_profile(self._sessions, connection)
        return "" if profile is None else profile.id

    def grant(self, connection_id: str) -> str | None:
        """Return what tells the live grant of a connection from all others; None while nobody is signed in."""
        connection = self._connections.get(connection_id)
        if connection is None or connection.grant is None or connection.grant.state is not GrantState.ACTIVE:
            return None
        return grant_mark(connection)

    def peers(self, connection_id: str) -> frozenset[str]:
        """Return the connections to the same server, this one among them: they may stand for the same shop. None: it was removed."""
        connection = self._connections.get(connection_id)
        if connection is None:
            return frozenset()
        return frozenset(each.id for each in self._connections.all if each.base_url == connection.base_url)

    def server_now(self, connection_id: str) -> "datetime":
        """Return the time by the clock of the connection's server, as far as it is known."""
        connection = self._connections.get(connection_id)
        return self._clock.now() if connection is None else self._sessions.server_now(connection)

"""What the shop's own orders teach, for the window: quick enough to be asked with every letter that is typed."""

from collections.abc import Callable
from typing import TypeVar

from brutlers_desktop.domain.advance import usual_next
from brutlers_desktop.domain.history import KnownCustomer, OpenOrder, ValueField
from brutlers_desktop.domain.orders import Customer
from brutlers_desktop.services.archive import ArchiveClosed
from brutlers_desktop.services.events import Events, OrdersArrived
from brutlers_desktop.services.orders import Orders
from brutlers_desktop.store import history
from brutlers_desktop.store.database import Interrupted, Reader

T = TypeVar("T")


class History:
    """Answers from the archive. While it is not open, nothing is known, and every answer is empty."""

    def __init__(self, events: Events, orders: Orders) -> None:
        self._orders = orders
        self._steps: dict[tuple[str, str], dict[str, int]] = {}
        events.subscribe(OrdersArrived, lambda _: self._steps.clear())

    async def usual_next(self, connection_id: str, status: str) -> str | None:
        """Return the status that usually follows in this shop; None where an order usually ends or nothing is known."""
        steps = self._steps.get((connection_id, status))
        if steps is None:
            nothing: dict[str, int] = {}
            steps = await self._ask(lambda reader: history.steps_from(reader, connection_id, status), nothing)
            self._steps[connection_id, status] = steps
        return usual_next(status, steps)

    async def known_customers(self, connection_id: str, text: str) -> tuple[KnownCustomer, ...]:
        """Return the customers whose name, e-mail or phone has words that begin as ``text``, the last served first."""
        return await self._ask(lambda reader: history.known_customers(reader, connection_id, text), ())

    async def values(
        self, connection_id: str, field: ValueField, prefix: str, *, order_type: str = ""
    ) -> tuple[str, ...]:
        """Return the values in use that begin with ``prefix``, the most used first; only of a type, if one is given."""
        return await self._ask(
            lambda reader: history.values(reader, connection_id, field, prefix, order_type=order_type), ()
        )

    async def duplicates(
        self, connection_id: str, customer_name: str, email: str, model: str
    ) -> tuple[OpenOrder, ...]:
        """Return the open orders of the same customer and model, the last changed first."""
        return await self._ask(
            lambda reader: history.open_orders_like(reader, connection_id, customer_name, email, model), ()
        )

    async def email_owner(self, connection_id: str, email: str) -> Customer | None:
        """Return the customer whose orders carry this e-mail address; None if none does."""
        return await self._ask(lambda reader: history.email_owner(reader, connection_id, email), None)

    async def _ask(self, question: Callable[[Reader], T], nothing: T) -> T:
        archive = self._orders.archive
        if not archive.is_open:
            return nothing
        try:
            return await archive.read(question)
        except (Interrupted, ArchiveClosed):
            return nothing

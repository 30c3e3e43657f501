"""A Brutlers in memory: a shop's orders, and whose writes took effect in it, how often."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Final

import msgspec
from support.archive import text
from support.clock import FakeClock
from support.shop_habits import Habit, told

from brutlers_desktop.domain.orders import Customer, Order, OrderUpdate
from brutlers_desktop.domain.outbox import NewOrder, Payload, StatusChange

FIRST_MESSAGE: Final = "Order created via API"


@dataclass
class ShopServer:
    """One shop, which tells what it holds after its ``habit``. ``effects`` counts by entry; ``others`` are writes that nobody here made, and when (monotonic seconds)."""

    name: str
    clock: FakeClock
    skew: timedelta = timedelta(0)
    orders: dict[str, Order] = field(default_factory=dict)
    effects: Counter[int] = field(default_factory=Counter)
    others: list[tuple[Payload, float]] = field(default_factory=list)
    made: int = 0
    habit: Habit = Habit.NONE

    def latest(self) -> list[Order]:
        """Return the last 100 orders by update, newest first."""
        return told(list(reversed(self.orders.values())), self.habit)

    def write(self, payload: Payload, entry_id: int | None = None) -> str | None:
        """Carry out a write, of an entry or of somebody else; return its order's id, None if there is no such order."""
        moment = text(self.clock.now() + self.skew)
        if isinstance(payload, StatusChange):
            order = self._changed(payload, moment)
        else:
            order = self._new(payload, moment)
        if order is None:
            return None
        self.orders.pop(order.id, None)
        self.orders[order.id] = order
        if entry_id is None:
            self.others.append((payload, self.clock.monotonic()))
        else:
            self.effects[entry_id] += 1
        return order.id

    def fill(self, count: int, every: float = 0) -> None:
        """Let somebody else make so many orders that have nothing to do with anything, one in so many seconds."""
        for _ in range(count):
            self.clock.advance(every)
            self.write(NewOrder(customer_name=f"Customer {self.made}", type="RENTAL"))

    def _new(self, wanted: NewOrder, moment: str) -> Order:
        self.made += 1
        return Order(
            id=f"{self.name}{self.made}",
            type=wanted.type,
            status="ORDERED",
            model=wanted.model,
            size=wanted.size,
            color=wanted.color,
            description=wanted.description,
            special_requests=wanted.special_requests,
            customer=Customer(wanted.customer_name, wanted.customer_email),
            created_at=moment,
            updated_at=moment,
            updates=(OrderUpdate("ORDERED", FIRST_MESSAGE, moment),),
        )

    def _changed(self, change: StatusChange, moment: str) -> Order | None:
        order = self.orders.get(change.order_id)
        if order is None:
            return None
        update = OrderUpdate(change.status, change.message, moment)
        return msgspec.structs.replace(
            order, status=change.status, updated_at=moment, updates=(*order.updates, update)
        )

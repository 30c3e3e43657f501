"""What the tests of the archive share: a clock that stands, a key, and orders made from few words."""

from datetime import UTC, datetime
from typing import Any

from brutlers_desktop.domain.orders import Customer, Order, OrderUpdate
from brutlers_desktop.domain.secret import Secret

NOON = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
KEY = Secret("0123456789abcdef" * 4)
OTHER_KEY = Secret("fedcba9876543210" * 4)


class FixedClock:
    def now(self) -> datetime:
        return NOON

    def monotonic(self) -> float:
        return 0.0


def text(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03}Z"


def make(order_id: str, /, name: str = "Anna Müller", updated: datetime | str = NOON, **facts: Any) -> Order:
    """Return an order of that id; ``email`` and ``phone`` are the customer's."""
    customer = Customer(name, facts.pop("email", ""), facts.pop("phone", ""))
    values: dict[str, Any] = {
        "type": "BRIDAL_DRESS",
        "status": "ORDERED",
        "created_at": "2026-03-01T09:00:00.000Z",
        "updated_at": updated if isinstance(updated, str) else text(updated),
        "updates": (OrderUpdate("ORDERED", "Order created", "2026-03-01T09:00:00.000Z"),),
    }
    return Order(id=order_id, customer=customer, **values | facts)

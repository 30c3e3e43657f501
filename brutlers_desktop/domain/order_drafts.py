"""Under which keys the archive keeps new orders that a person began to type, and those taken back before they went out."""

from typing import Any, Final

ORDERS: Final = "orders"
"""The member that holds the orders that were taken back."""


def draft_key(connection_id: str) -> str:
    """Return the key of the draft of a connection's next order."""
    return f"new-order-{connection_id}"


def taken_back_key(connection_id: str) -> str:
    """Return the key of a connection's new orders that were taken back."""
    return f"taken-back-{connection_id}"


def taken_back_orders(held: dict[str, Any] | None) -> list[dict[str, Any]]:
    """Return the orders that are kept as taken back, whoever wrote them."""
    orders = (held or {}).get(ORDERS)
    return [each for each in orders if isinstance(each, dict)] if isinstance(orders, list) else []

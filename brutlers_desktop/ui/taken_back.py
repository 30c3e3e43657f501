"""New orders that were taken back before they went out: what was typed waits for the form, beside the draft and for its connection."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from brutlers_desktop.domain.order_form import values_of
from brutlers_desktop.domain.outbox import Entry, NewOrder

if TYPE_CHECKING:
    from brutlers_desktop.services.outbox import Outbox

_ORDERS = "orders"


async def put_back(outbox: "Outbox", entries: Sequence[Entry]) -> None:
    """Keep what was typed of the new orders among ``entries``. Raises ``AppError``."""
    for entry in entries:
        if isinstance(entry.payload, NewOrder):
            key = _key(entry.connection_id)
            kept = [*_orders(await outbox.load_draft(key)), values_of(entry.payload)]
            await outbox.keep_draft(key, {_ORDERS: kept})


async def take_up(outbox: "Outbox", connection_id: str, draft_key: str) -> dict[str, Any] | None:
    """Make the order that was taken back last the draft, and return it; None if there is none. Raises ``AppError``."""
    key = _key(connection_id)
    orders = _orders(await outbox.load_draft(key))
    if not orders:
        return None
    *others, latest = orders
    await outbox.keep_draft(draft_key, latest)
    await (outbox.keep_draft(key, {_ORDERS: others}) if others else outbox.drop_draft(key))
    return latest


def _orders(held: dict[str, Any] | None) -> list[dict[str, Any]]:
    """Return what is kept, whoever wrote it."""
    orders = (held or {}).get(_ORDERS)
    return [each for each in orders if isinstance(each, dict)] if isinstance(orders, list) else []


def _key(connection_id: str) -> str:
    return f"taken-back-{connection_id}"

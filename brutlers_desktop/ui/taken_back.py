"""New orders that were taken back before they went out: what was typed waits for the form, beside the draft and for its connection."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from brutlers_desktop.domain.order_drafts import ORDERS, taken_back_key, taken_back_orders
from brutlers_desktop.domain.order_form import values_of
from brutlers_desktop.domain.outbox import Entry, NewOrder

if TYPE_CHECKING:
    from brutlers_desktop.services.outbox import Outbox


async def put_back(outbox: "Outbox", entries: Sequence[Entry]) -> None:
    """Keep what was typed of the new orders among ``entries``. Raises ``AppError``."""
    for entry in entries:
        if isinstance(entry.payload, NewOrder):
            key = taken_back_key(entry.connection_id)
            kept = [*taken_back_orders(await outbox.load_draft(key)), values_of(entry.payload)]
            await outbox.keep_draft(key, {ORDERS: kept})


async def take_up(outbox: "Outbox", connection_id: str, draft_key: str) -> dict[str, Any] | None:
    """Make the order that was taken back last the draft, and return it; None if there is none. Raises ``AppError``."""
    key = taken_back_key(connection_id)
    orders = taken_back_orders(await outbox.load_draft(key))
    if not orders:
        return None
    *others, latest = orders
    await outbox.keep_draft(draft_key, latest)
    await (outbox.keep_draft(key, {ORDERS: others}) if others else outbox.drop_draft(key))
    return latest

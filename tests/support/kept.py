"""What the archive holds of a connection, as the table would list it."""

from brutlers_desktop.domain.orders import Order
from brutlers_desktop.domain.queries import OrderQuery
from brutlers_desktop.services.desk import Desk


async def kept_orders(desk: Desk, connection_id: str) -> list[Order]:
    """Return the connection's orders, the last changed first."""
    found = desk.orders.archive.find(OrderQuery(connection_ids=(connection_id,)))
    rows = [row async for piece in found for row in piece]
    return [each.order for each in await desk.orders.archive.page(rows)]


async def count_kept(desk: Desk, connection_id: str) -> int:
    """Return how many orders of the connection there are; none while the archive is not open."""
    archive = desk.orders.archive
    return await archive.count(OrderQuery(connection_ids=(connection_id,))) if archive.is_open else 0

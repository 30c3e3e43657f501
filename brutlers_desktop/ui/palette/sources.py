"""What the palette finds in the archive: orders of all shops, and the customers of the one shown."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from brutlers_desktop.domain.orders import CLOSED_STATUSES, Order, status_label
from brutlers_desktop.domain.queries import OrderQuery
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.models.columns import date_text, one_line
from brutlers_desktop.ui.models.pending import asks_for, pending_row
from brutlers_desktop.ui.models.source import OrderRow
from brutlers_desktop.ui.palette.hits import Group, Hit, rank_of

if TYPE_CHECKING:
    from brutlers_desktop.services.desk import Desk

LOOKED_AT: Final = 40
"""Of the orders found, so many are ranked: those changed last."""
MOST_CUSTOMERS: Final = 20
ORDER_MARK: Final = "order:"
OpenOrder = Callable[[OrderRow], object]


class Sources:
    """Asks the archive; knows nothing while it is closed."""

    def __init__(
        self,
        bridge: Bridge,
        open_order: OpenOrder,
        show_customer: Callable[[int], object],
        show_orders_of: Callable[[str], object],
    ) -> None:
        self._bridge = bridge
        self._open_order = open_order
        self._show_customer = show_customer
        self._show_orders_of = show_orders_of

    async def orders(self, typed: str) -> list[Hit]:
        """Return the orders that hold the words typed. Raises ``Superseded`` once a newer search has begun, and ``AppError``."""
        desk, archive = self._bridge.desk, self._bridge.archive
        if desk is None or archive is None:
            return []
        query = OrderQuery(connection_ids=tuple(each.id for each in desk.connections.all), search=typed)
        waiting = [pending_row(each) for each in self._bridge.pending_orders() if asks_for(query, each)]
        rows: list[OrderRow] = [*waiting, *await archive.first_found(query, LOOKED_AT)]
        open_first = sorted(rows, key=lambda row: row.order.status in CLOSED_STATUSES)
        return [self._hit(desk, row, typed) for row in open_first]

    async def customers(self, typed: str) -> list[Hit]:
        """Return the customers of the shop shown with the words typed; those that only orders tell of lead to their orders."""
        desk = self._bridge.desk
        chosen = None if desk is None else desk.connections.chosen
        if desk is None or chosen is None or self._bridge.archive is None:
            return []
        rows = await desk.customers.page((await desk.customers.find(chosen.id, typed))[:MOST_CUSTOMERS])
        hits = [
            _customer_hit(
                typed,
                each.customer.name,
                _reached_by(each.customer.email, each.customer.phone),
                partial(self._show_customer, each.row),
            )
            for each in rows
        ]
        known = {each.words for each in hits}
        for found in await desk.history.known_customers(chosen.id, typed):
            who = found.customer
            hit = _customer_hit(
                typed, who.name, _reached_by(who.email, who.phone), partial(self._show_orders_of, who.name)
            )
            if hit.words not in known:
                hits.append(hit)
        return hits

    async def again(self, marks: Sequence[str]) -> list[Hit]:
        """Return the orders of ``marks`` that are still there."""
        desk, archive = self._bridge.desk, self._bridge.archive
        rows = [int(each.removeprefix(ORDER_MARK)) for each in marks if _is_order(each)]
        if desk is None or archive is None or not rows:
            return []
        return [self._hit(desk, row, "") for row in await archive.page(rows)]

    def _hit(self, desk: "Desk", row: OrderRow, typed: str) -> Hit:
        order = row.order
        connection = desk.connections.get(row.connection_id) if len(desk.connections.all) > 1 else None
        return Hit(
            Group.ORDERS,
            one_line(order.customer.name) or tr("Order without a name"),
            partial(self._open_order, row),
            more=" · ".join(
                each for each in (*_facts(order), one_line(connection.name) if connection else "") if each
            ),
            icon_name="package",
            mark=f"{ORDER_MARK}{row.row}" if row.row > 0 else "",
            rank=rank_of(typed, order.customer.name, order.id, order.model, order.customer.email),
        )


def _customer_hit(typed: str, name: str, reached_by: str, opens: Callable[[], object]) -> Hit:
    return Hit(
        Group.CUSTOMERS,
        one_line(name) or tr("Customer without a name"),
        opens,
        more=reached_by,
        icon_name="user-round",
        rank=rank_of(typed, name, reached_by),
    )


def _reached_by(email: str, phone: str) -> str:
    return one_line(email or phone)


def _facts(order: Order) -> tuple[str, ...]:
    day = order.wedding_day
    wedding = "" if day is None else tr("wedding {day}", day=date_text(day))
    return (one_line(order.model), status_label(order.status), wedding)


def _is_order(mark: str) -> bool:
    return mark.startswith(ORDER_MARK) and mark.removeprefix(ORDER_MARK).isdecimal()

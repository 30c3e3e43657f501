"""Which orders are a customer's. Reads go through the caller's ``Reader`` and raise ``AppError`` or ``Interrupted``."""

from typing import Final

from brutlers_desktop.domain.customers import CustomerRecord
from brutlers_desktop.domain.orders import Order
from brutlers_desktop.domain.other_facts import named_texts
from brutlers_desktop.domain.text import same_text
from brutlers_desktop.store import customers
from brutlers_desktop.store.handle import Reader
from brutlers_desktop.store.history import order_at, rows_by_email, rows_of_name

ALL: Final = 1_000_000
_IDS: Final = ("customerId", "customer.id", "customer_id")
"""Where an order may carry its customer's id (assumed; the API page documents none)."""


def orders_of(reader: Reader, connection_id: str, customer: CustomerRecord) -> dict[int, Order]:
    """Return the customer's orders by their rows, the newest row first.

    Where an order carries a customer's id, that decides; else its e-mail address. An order with neither is taken for theirs by the
    name, if they have no address either and nobody else of the shop has that name.
    """
    rows = (
        dict.fromkeys(rows_by_email(reader, connection_id, customer.email, most=ALL))
        if customer.email
        else {}
    )
    rows |= dict.fromkeys(rows_of_name(reader, connection_id, customer.name))
    by_name = not customer.email and _is_only_one(reader, connection_id, customer)
    found = {}
    for row in sorted(rows, reverse=True):
        order = order_at(reader, row)
        if order is not None and _is_of(order, customer, by_name=by_name):
            found[row] = order
    return found


def _is_of(order: Order, customer: CustomerRecord, *, by_name: bool) -> bool:
    named = named_texts(order.other)
    carried = next((named[each] for each in _IDS if named.get(each)), "")
    if carried:
        return carried == customer.id
    if order.customer.email:
        return bool(customer.email) and same_text(order.customer.email, customer.email)
    return by_name and same_text(order.customer.name, customer.name)


def _is_only_one(reader: Reader, connection_id: str, customer: CustomerRecord) -> bool:
    rows = customers.find(reader, connection_id, customer.name)
    same = [each for each in customers.page(reader, rows) if same_text(each.customer.name, customer.name)]
    return bool(customer.name.strip()) and len(same) <= 1

"""What the form for a new order asks the archive while one types."""

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING

from brutlers_desktop.domain.checks import formatted_phone, phone_problem
from brutlers_desktop.domain.history import OpenOrder, ValueField
from brutlers_desktop.domain.orders import TYPE_LABELS, Customer
from brutlers_desktop.domain.queries import OrderQuery
from brutlers_desktop.domain.text import same_text
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.models.pending import pending_row
from brutlers_desktop.ui.phone_region import country_in_sentence, phone_region
from brutlers_desktop.ui.widgets.suggestion_list import Suggestion

if TYPE_CHECKING:
    from brutlers_desktop.services.history import History


class OrderLookups:
    """Asks about the orders of ``connection_id``; knows nothing before the services are there."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self.connection_id = ""
        self.editing: int | None = None
        """The entry of the outbox that is being edited."""

    @property
    def _history(self) -> "History | None":
        desk = self._bridge.desk
        return None if desk is None else desk.history

    async def customers(self, typed: str) -> Sequence[Suggestion]:
        """Return the known customers that could be meant."""
        history = self._history
        if history is None:
            return ()
        found = await history.known_customers(self.connection_id, typed)
        return [Suggestion(each.customer.name, _reached_by(each.customer), each.customer) for each in found]

    async def values(self, field: ValueField, typed: str, order_type: str) -> Sequence[Suggestion]:
        """Return the values in use that begin as typed, the most used first."""
        history = self._history
        if history is None:
            return ()
        found = await history.values(self.connection_id, field, typed, order_type=order_type)
        return [Suggestion(each) for each in found]

    async def owner(self, email: str) -> Customer | None:
        """Return the customer to whom an e-mail address belongs, as far as is known."""
        history = self._history
        return None if history is None else await history.email_owner(self.connection_id, email)

    async def duplicates(self, name: str, email: str, model: str) -> Sequence[OpenOrder]:
        """Return the open orders of the same customer and model; those on their way, with negative rows, first."""
        desk = self._bridge.desk
        if desk is None:
            return ()
        rows = [
            pending_row(entry)
            for entry in desk.outbox.pending_creates(self.connection_id)
            if entry.id != self.editing
        ]
        waiting = [
            OpenOrder(each.row, each.order)
            for each in rows
            if same_text(each.order.model, model)
            and (
                same_text(each.order.customer.name, name)
                or (email and same_text(each.order.customer.email, email))
            )
        ]
        return (*waiting, *await desk.history.duplicates(self.connection_id, name, email, model))

    async def phone(self, typed: str) -> tuple[str, str]:
        """Return what is wrong with a phone number, and the number as it is usually written."""
        region = phone_region(self._bridge)

        def judge() -> tuple[str, str]:
            problem = phone_problem(typed, region, country_in_sentence(region))
            return problem, typed if problem else formatted_phone(typed, region)

        return await asyncio.to_thread(judge)

    async def types(self) -> tuple[str, ...]:
        """Return the types that can be ordered, the shop's most frequent first."""
        archive = self._bridge.archive
        if archive is None:
            return tuple(TYPE_LABELS)
        ids = (self.connection_id,)
        seen = [each for each in await archive.distinct("type", ids) if each]
        uses = {
            each: await archive.count(OrderQuery(connection_ids=ids, types=frozenset({each})))
            for each in seen
        }
        known = dict.fromkeys((*TYPE_LABELS, *seen))
        return tuple(sorted(known, key=lambda each: -uses.get(each, 0)))


def _reached_by(customer: Customer) -> str:
    return " · ".join(each for each in (customer.email, customer.phone) if each)

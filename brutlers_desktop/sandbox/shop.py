"""The shop's books: orders, customers and appointments, and what may be done with them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from brutlers_desktop.sandbox.data import PROFILES, Json, Maker, new_id, seeded, wire_time

ORDER_WINDOW: Final = 100
"""So many orders does the API return, and so many customers."""

_TRANSITIONS: Final = {"PROPOSED": ("CONFIRMED", "CANCELLED"), "CONFIRMED": ("COMPLETED", "CANCELLED")}


class Conflict(Exception):
    """What was asked is not possible in the present state; the text may be shown."""


@dataclass(slots=True)
class _Entry:
    """An order as the API shows it (any JSON value, if a raw one was put in) and what it is sorted by."""

    shown: Any
    updated: tuple[datetime, int]
    customer_id: str | None


class Shop:
    """Holds everything in memory. ``number`` counts the sandbox's shops from 0, ``now`` gives aware UTC times."""

    def __init__(
        self,
        seed: int,
        orders: int,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        *,
        number: int = 0,
    ) -> None:
        self._now = now
        self._maker = Maker(seed + 1000 * number, now())
        self.profile = PROFILES[number]
        customers, made, appointments = seeded(self._maker, orders)
        self.customers: dict[str, Any] = {customer["id"]: customer for customer in customers}
        self.appointments: dict[str, Json] = {appointment["id"]: appointment for appointment in appointments}
        self.effects: list[Json] = []
        """Each write of the API that took effect, in order: the order's id, and what was sent."""
        self._orders: dict[str, _Entry] = {}
        self._changes = 0
        for order, customer in made:
            self._put(order["id"], order, customer["id"])

    def latest_orders(self) -> list[Any]:
        """Return the last 100 orders by update, newest first."""
        entries = sorted(self._orders.values(), key=lambda entry: entry.updated, reverse=True)
        return [entry.shown for entry in entries[:ORDER_WINDOW]]

    def create_order(self, fields: Json) -> Json:
        """Add an order from the fields of a POST. A customer with the same e-mail is linked."""
        customer = self._customer_of(fields)
        moment = wire_time(self._now())
        shown_customer = {"name": customer["name"], "email": customer["email"]}
        order = {
            "id": new_id(self._maker.rng),
            "type": fields["type"],
            "status": "ORDERED",
            **{
                name: fields.get(name)
                for name in ("model", "size", "color", "description", "specialRequests")
            },
            "customer": shown_customer,
            "updates": [{"status": "ORDERED", "message": "Order created via API", "createdAt": moment}],
            "createdAt": moment,
            "updatedAt": moment,
        }
        if fields.get("weddingDate"):
            order["weddingDate"] = fields["weddingDate"]
        self._put(order["id"], order, customer["id"])
        return order

    def set_status(
        self, order_id: str, status: str, message: str | None, image: str | None = None
    ) -> Json | None:
        """Append an update to an order and return it; None if there is no such order."""
        entry = self._orders.get(order_id)
        if entry is None or not isinstance(entry.shown, dict):
            return None
        update = {"status": status, "message": message, "createdAt": wire_time(self._now())}
        if image is not None:
            update["image"] = image
        changed = {**entry.shown, "status": status, "updatedAt": update["createdAt"]}
        changed["updates"] = [*(entry.shown.get("updates") or []), update]
        self._put(order_id, changed, entry.customer_id)
        return changed

    def add_made_up_orders(self, count: int) -> list[str]:
        """Add ``count`` orders that come in now; return their ids."""
        customers = list(self.customers.values())
        return [self._add_made_up_order(self._maker.rng.choice(customers)) for _ in range(count)]

    def put_raw_order(self, raw: Any) -> str:
        """Add an order exactly as given, however odd, or replace the one with its id; return the id."""
        given_id = raw.get("id") if isinstance(raw, dict) else None
        order_id = given_id if isinstance(given_id, str) else new_id(self._maker.rng)
        self._put(order_id, raw, None)
        return order_id

    def latest_customers(self) -> list[Any]:
        """Return the last 100 customers by creation, newest first."""
        newest = sorted(self.customers.values(), key=_created, reverse=True)
        return newest[:ORDER_WINDOW]

    def customer_with_counts(self, customer_id: str) -> Any:
        """Return a customer with the numbers of its orders and appointments."""
        customer = self.customers.get(customer_id)
        if not isinstance(customer, dict):
            return customer
        counts = {
            "orders": sum(entry.customer_id == customer_id for entry in self._orders.values()),
            "appointments": sum(a["customerId"] == customer_id for a in self.appointments.values()),
        }
        return {**customer, "counts": counts}

    def create_customer(self, fields: Json) -> Json:
        """Add a customer and return it."""
        customer = {
            "id": new_id(self._maker.rng),
            "email": None,
            "phone": None,
            **fields,
            "createdAt": wire_time(self._now()),
        }
        self.customers[customer["id"]] = customer
        return customer

    def change_customer(self, customer_id: str, fields: Json) -> Json | None:
        """Change a customer and return it; None if there is none. A field that is None is emptied."""
        customer = self.customers.get(customer_id)
        if customer is None or not isinstance(customer, dict):
            return None
        customer.update(fields)
        return customer

    def put_raw_customer(self, raw: Any) -> str:
        """Add a customer exactly as given, however odd, or replace the one with its id; return the id."""
        given_id = raw.get("id") if isinstance(raw, dict) else None
        customer_id = given_id if isinstance(given_id, str) else new_id(self._maker.rng)
        self.customers[customer_id] = raw
        return customer_id

    def appointments_between(self, first_day: str, last_day: str) -> list[Json]:
        """Return the appointments between two ISO days, both included; an empty one leaves that end open."""
        chosen = (
            appointment
            for appointment in self.appointments.values()
            if first_day <= appointment["date"][:10]
            and (not last_day or appointment["date"][:10] <= last_day)
        )
        return sorted(chosen, key=lambda appointment: str(appointment["date"]))

    def create_appointment(self, fields: Json) -> Json:
        """Propose an appointment. Raises ``Conflict`` if its customer is not known."""
        if fields["customerId"] not in self.customers:
            raise Conflict("customerId is not a customer")
        appointment = {
            "id": new_id(self._maker.rng),
            "orderId": None,
            "notes": None,
            "duration": 60,
            **fields,
            "status": "PROPOSED",
            "createdAt": wire_time(self._now()),
        }
        self.appointments[appointment["id"]] = appointment
        return appointment

    def change_appointment(self, appointment_id: str, fields: Json) -> Json | None:
        """Change an appointment; None if there is none. Raises ``Conflict`` on a forbidden transition."""
        appointment = self.appointments.get(appointment_id)
        if appointment is None:
            return None
        before, after = appointment["status"], fields.get("status", appointment["status"])
        if after != before and after not in _TRANSITIONS.get(before, ()):
            raise Conflict(f"{before} cannot become {after}")
        appointment.update(fields)
        return appointment

    def delete_appointment(self, appointment_id: str) -> bool:
        """Delete a proposed or cancelled appointment. Raises ``Conflict`` in any other status."""
        appointment = self.appointments.get(appointment_id)
        if appointment is None:
            return False
        if appointment["status"] not in ("PROPOSED", "CANCELLED"):
            raise Conflict(f"{appointment['status']} appointments cannot be deleted")
        del self.appointments[appointment_id]
        return True

    def _add_made_up_order(self, customer: Json) -> str:
        order = self._maker.order(customer, age_days=0)
        moment = wire_time(self._now())
        order["status"] = "ORDERED"
        order["updates"] = [{**order["updates"][0], "createdAt": moment}]
        order["createdAt"] = order["updatedAt"] = moment
        self._put(order["id"], order, customer["id"])
        return str(order["id"])

    def _customer_of(self, fields: Json) -> Json:
        email = fields.get("customerEmail")
        same = (
            c
            for c in self.customers.values()
            if email and isinstance(c, dict) and str(c.get("email") or "").lower() == email.lower()
        )
        found = next(same, None)
        if found is not None:
            return found
        given = {
            "email": email,
            "phone": fields.get("customerPhone"),
            "weddingDate": fields.get("weddingDate"),
        }
        return self.create_customer({"name": fields["customerName"], **_present(given.items())})

    def _put(self, order_id: str, shown: Any, customer_id: str | None) -> None:
        self._changes += 1
        self._orders[order_id] = _Entry(shown, (self._updated(shown), self._changes), customer_id)

    def _updated(self, shown: Any) -> datetime:
        """Return what ``updatedAt`` says, or now where it says nothing that can be read."""
        try:
            moment = datetime.fromisoformat(shown["updatedAt"])
        except (KeyError, TypeError, ValueError):
            return self._now()
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _created(customer: Any) -> str:
    """Return by what a customer is sorted; one put in raw that tells no time comes first."""
    return str(customer.get("createdAt", "9")) if isinstance(customer, dict) else "9"


def _present(items: Iterable[tuple[str, Any]]) -> Json:
    return {name: value for name, value in items if value is not None}

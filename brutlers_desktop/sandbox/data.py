"""Makes up the data of a bridal shop: the same for the same seed, apart from the day it hangs on."""

import random
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from brutlers_desktop.sandbox import catalogue

Json = dict[str, Any]

_ID_LETTERS: Final = "0123456789abcdefghijklmnopqrstuvwxyz"
_PROGRESS_DAYS: Final = {"BRIDAL_DRESS": (12, 45), "SUIT": (6, 24), "RENTAL": (2, 9)}
"""Days from one status to the next."""
_LEAD_DAYS: Final = {"BRIDAL_DRESS": (70, 260), "SUIT": (30, 120), "RENTAL": (8, 50)}
"""Days from order to wedding. Some are too short for the work: those run late."""


def wire_time(moment: datetime) -> str:
    """Write a UTC time as the API does: milliseconds and Z."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"


def wire_day(moment: datetime) -> str:
    """Write the day of a UTC time as the API does: at midnight."""
    return wire_time(moment.replace(hour=0, minute=0, second=0, microsecond=0))


def new_id(rng: random.Random) -> str:
    """Return an id in the API's shape."""
    return "cm" + "".join(rng.choices(_ID_LETTERS, k=23))


PROFILES: Final[tuple[Json, ...]] = (
    {
        "id": "cmvendor0000000000000sandbox",
        "name": "Atelier Rosenthal",
        "email": "atelier@example.com",
        "phone": "+49 30 5550 142",
        "city": "Berlin",
        "country": "DE",
    },
    {
        "id": "cmvendor0000000000001sandbox",
        "name": "Maison Clairvaux",
        "email": "maison@example.com",
        "phone": "+33 4 5550 0187",
        "city": "Lyon",
        "country": "FR",
    },
)
"""The profiles of the shops, in the order of their accounts."""


class Maker:
    """Makes customers, orders and appointments one after another from one seed."""

    def __init__(self, seed: int, base: datetime) -> None:
        self.rng = random.Random(seed)  # noqa: S311 (made-up data, not secrets)
        self._base = base.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
        self._names = self._all_names()

    def customer(self, number: int) -> Json:
        """Return the customer with this running number; e-mail, phone, notes may be null or missing."""
        rng = self.rng
        name = self._names[number % len(self._names)]
        domain = rng.choice(("example.com", "example.org"))
        made = self._base - timedelta(days=rng.randint(200, 420), minutes=rng.randint(1, 1400))
        customer: Json = {
            "id": new_id(rng),
            "name": name,
            "email": None if rng.random() < 0.08 else f"{_mailbox(name)}{number + 1}@{domain}",
            "phone": _phone(rng) if rng.random() < 0.7 else None,
            "createdAt": wire_time(made),
        }
        if rng.random() < 0.4:
            customer["notes"] = rng.choice(catalogue.NOTES)
        if rng.random() < 0.3:
            customer["measurements"] = {
                "bust": rng.randint(80, 110),
                "waist": rng.randint(60, 95),
                "hips": rng.randint(85, 120),
            }
        if number % 4 == 1:
            customer["preferences"] = catalogue.PREFERENCES[number // 4 % len(catalogue.PREFERENCES)]
        return customer

    def order(self, customer: Json, *, age_days: float) -> Json:
        """Return an order made ``age_days`` before the base day, taken as far as it would be by then."""
        rng = self.rng
        kind = rng.choices(catalogue.TYPES, (60, 25, 15))[0]
        made = self._office_hour(self._base - timedelta(days=age_days, milliseconds=1))
        wedding = made + timedelta(days=rng.randint(*_LEAD_DAYS[kind]))
        updates = self._history(kind, made)
        order: Json = {
            "id": new_id(rng),
            "type": kind,
            "status": updates[-1]["status"],
            "model": rng.choice(catalogue.MODELS[kind]),
            "size": rng.choice(catalogue.SIZES[kind]),
            "color": rng.choice(catalogue.COLORS[kind]),
            "description": rng.choice(catalogue.DESCRIPTIONS[kind]),
            "specialRequests": rng.choice(catalogue.SPECIAL_REQUESTS) if rng.random() < 0.35 else None,
            "customer": {"name": customer["name"], "email": customer["email"]},
            "updates": updates,
            "createdAt": wire_time(made),
            "updatedAt": updates[-1]["createdAt"],
        }
        for optional in ("size", "color", "description"):
            if rng.random() < 0.08:
                order[optional] = None
        if rng.random() < 0.06:
            del order["model"]
        if rng.random() < 0.2 and customer.get("phone"):
            order["customer"]["phone"] = customer["phone"]
        self._place_wedding(order, customer, wedding)
        return order

    def appointment(self, customer: Json, order: Json) -> Json:
        """Return an appointment within a month of the base day."""
        rng = self.rng
        when = self._base + timedelta(days=rng.randint(-30, 30), hours=rng.randint(9, 17))
        status = (
            rng.choice(("COMPLETED", "CANCELLED"))
            if when < self._base
            else rng.choice(("PROPOSED", "CONFIRMED"))
        )
        return {
            "id": new_id(rng),
            "customerId": customer["id"],
            "orderId": order["id"],
            "type": rng.choice(("CONSULTATION", "FITTING", "PICKUP")),
            "status": status,
            "date": wire_time(when),
            "duration": rng.choice((30, 60, 60, 90)),
            "notes": None,
            "createdAt": wire_time(when - timedelta(days=14)),
        }

    def _place_wedding(self, order: Json, customer: Json, wedding: datetime) -> None:
        """Put the wedding on the order, on its customer, or nowhere, as the API does."""
        wedding_text = wire_day(wedding)
        if customer.get("weddingDate", "") > order["createdAt"]:
            wedding_text = customer["weddingDate"]
        place = self.rng.random()
        if place < 0.35:
            order["weddingDate"] = wedding_text
        elif place < 0.6:
            order["customer"]["weddingDate"] = wedding_text
        if place < 0.8:
            customer["weddingDate"] = wedding_text

    def _history(self, kind: str, made: datetime) -> list[Json]:
        rng = self.rng
        stuck_after = rng.randint(0, 3) if rng.random() < 0.12 else len(catalogue.STATUSES)
        cancelled_after = rng.randint(0, 3) if rng.random() < 0.07 else None
        updates: list[Json] = []
        moment = made
        for step, status in enumerate(catalogue.STATUSES):
            updates.append(self._update(status, moment))
            moment = self._office_hour(moment + timedelta(days=rng.randint(*_PROGRESS_DAYS[kind])))
            if moment >= self._base or step >= stuck_after:
                break
            if step == cancelled_after:
                updates.append(self._update(catalogue.CANCELLED, moment))
                break
        return updates

    def _update(self, status: str, moment: datetime) -> Json:
        return {
            "status": status,
            "message": self.rng.choice(catalogue.MESSAGES[status]),
            "createdAt": wire_time(moment),
        }

    def _office_hour(self, moment: datetime) -> datetime:
        rng = self.rng
        return moment.replace(
            hour=rng.randint(8, 17),
            minute=rng.randint(0, 59),
            second=rng.randint(0, 59),
            microsecond=rng.randint(0, 999) * 1000,
        )

    def _all_names(self) -> list[str]:
        first_names = [name.split()[0] for name in catalogue.CUSTOMER_NAMES]
        made = [f"{first} {second}" for second in catalogue.SECOND_NAMES for first in first_names]
        self.rng.shuffle(made)
        return [*catalogue.CUSTOMER_NAMES, *made]


def seeded(maker: Maker, count: int) -> tuple[list[Json], list[tuple[Json, Json]], list[Json]]:
    """Return customers, (order, its customer) pairs over a year, and appointments of the latest orders."""
    customers = [maker.customer(number) for number in range(max(1, count * 4 // 5))]
    ages = sorted((maker.rng.uniform(0.5, 364) for _ in range(count)), reverse=True)
    orders = [_order_of(maker, customers, number, age) for number, age in enumerate(ages)]
    appointments = [maker.appointment(customer, order) for order, customer in orders[-12:]]
    return customers, orders, appointments


def _order_of(maker: Maker, customers: Sequence[Json], number: int, age: float) -> tuple[Json, Json]:
    """Each customer comes once; the rest of the orders are second ones."""
    customer = customers[number] if number < len(customers) else maker.rng.choice(customers)
    return maker.order(customer, age_days=age), customer


def _phone(rng: random.Random) -> str:
    return f"+{rng.choice((31, 33, 39, 48, 49))} {rng.randint(150, 179)} 555 {rng.randint(1000, 9999)}"


def _mailbox(name: str) -> str:
    """Return an ASCII mailbox for a name; ``customer`` for names in other scripts."""
    plain = "".join(letter for letter in name.lower() if letter.isascii() and letter.isalpha())
    return plain or "customer"

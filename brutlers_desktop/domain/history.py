"""What the shop's own orders teach: for completing what is typed, and for warning before something is made twice."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from brutlers_desktop.domain.orders import Customer, Order


class ValueField(StrEnum):
    """The fields of an order that are completed from earlier ones."""

    MODEL = "model"
    SIZE = "size"
    COLOR = "color"


@dataclass(frozen=True, slots=True)
class KnownCustomer:
    """A customer of earlier orders, as the latest one names them, and when that last changed (UTC)."""

    customer: Customer
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class OpenOrder:
    """An order that is not closed, and its row in the archive."""

    row: int
    order: Order

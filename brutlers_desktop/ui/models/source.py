"""What the window reads of the archive: the shape of its answers, so that the models know nothing of where they come from."""

from array import array
from collections.abc import AsyncGenerator, Sequence
from datetime import datetime
from typing import Protocol

from brutlers_desktop.domain.orders import Order
from brutlers_desktop.domain.queries import OrderQuery


class OrderRow(Protocol):
    """An order as a line of the table, without its timeline. Times are UTC."""

    @property
    def row(self) -> int:
        """The row's number in the archive: it stays the order's own."""
        ...

    @property
    def connection_id(self) -> str:
        """The connection by which the order came."""
        ...

    @property
    def order(self) -> Order:
        """The order."""
        ...

    @property
    def first_seen(self) -> datetime:
        """When the order was seen first."""
        ...

    @property
    def since(self) -> datetime:
        """When this version of it was seen first."""
        ...

    @property
    def last_seen(self) -> datetime:
        """The last answer on record that held it."""
        ...

    @property
    def in_window(self) -> bool:
        """Whether the connection's newest answer holds it."""
        ...


class Version(Protocol):
    """An earlier version of an order. Times are UTC."""

    @property
    def order(self) -> Order:
        """The order as it was."""
        ...

    @property
    def since(self) -> datetime:
        """When this version was seen first."""
        ...

    @property
    def until(self) -> datetime:
        """When the next one took its place."""
        ...


class StoredOrder(Protocol):
    """An order with its timeline, and its earlier versions, oldest first."""

    @property
    def row(self) -> OrderRow:
        """The order as it stands, with its timeline."""
        ...

    @property
    def versions(self) -> Sequence[Version]:
        """What it was before."""
        ...


class RowSource(Protocol):
    """Where a table's rows come from."""

    def find(self, query: OrderQuery) -> "AsyncGenerator[array[int], None]":
        """Give out the rows of a query, the first page first. A newer call ends this one."""
        ...

    async def page(self, rows: Sequence[int]) -> Sequence[OrderRow]:
        """Return what the table shows of ``rows``; rows that are gone are left out."""
        ...

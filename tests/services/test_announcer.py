"""What is told of orders outside the window, by an archive of the test's own."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest

from brutlers_desktop.domain.announcing import Announcement
from brutlers_desktop.domain.outbox import Entry, NewOrder, StatusChange, WriteState
from brutlers_desktop.errors import DiskFault
from brutlers_desktop.services.announcer import Announcer
from brutlers_desktop.services.events import Events, OrdersArrived, WriteEnded
from brutlers_desktop.services.tasks import Tasks

SHOP = "c1"
NOW = datetime(2026, 5, 4, tzinfo=UTC)


@dataclass
class Stored:
    row: Any
    versions: tuple[Any, ...]


def stored(number: int, *statuses: str) -> Stored:
    """An order that had these statuses, the last one now."""
    orders = [SimpleNamespace(id=f"o{number}", status=status) for status in statuses]
    row = SimpleNamespace(connection_id=SHOP, order=orders[-1])
    return Stored(row, tuple(SimpleNamespace(order=each) for each in orders[:-1]))


class FakeArchive:
    def __init__(self) -> None:
        self.rows = {number: stored(number, "ORDERED") for number in range(10)}
        self.is_closed = False

    async def count(self, _query: object) -> int:
        return len(self.rows)

    async def order(self, row: int) -> Stored | None:
        if self.is_closed:
            raise DiskFault("Closed", "It is closed.")
        return self.rows.get(row)


class Told:
    def __init__(self) -> None:
        self.events = Events()
        self.tasks = Tasks(self.events)
        self.archive = FakeArchive()
        self.pending: Entry | None = None
        self.said: list[Announcement] = []
        Announcer(
            events=self.events,
            tasks=self.tasks,
            archive=lambda: self.archive,  # type: ignore[arg-type, return-value]
            pending_of=lambda *_: self.pending,
            announce=self.said.append,
        )

    async def arrive(self, **rows: Any) -> list[Announcement]:
        self.events.publish(OrdersArrived(SHOP, **rows))
        running = tuple(self.tasks._running)
        for task in running:
            await task
        return self.said


@pytest.fixture
def told() -> Told:
    return Told()


def written(payload: NewOrder | StatusChange, order_id: str) -> Entry:
    return Entry(
        id=1,
        connection_id=SHOP,
        shop="",
        payload=payload,
        created_at=NOW,
        due_at=NOW,
        state=WriteState.DONE,
        order_id=order_id,
    )


async def test_one_new_order_is_told_and_opens_itself(told: Told) -> None:
    (said,) = await told.arrive(new=(3,))
    assert (said.title, said.row, said.order_id, said.connection_id) == ("1 new order", 3, "o3", SHOP)


async def test_several_open_the_list(told: Told) -> None:
    told.archive.rows[4] = stored(4, "ORDERED", "READY")
    (said,) = await told.arrive(new=(1, 2), changed=(4,))
    assert (said.title, said.row) == ("2 new orders", None)
    assert "1 order changed its status" in said.text


async def test_a_change_of_something_else_is_not_told(told: Told) -> None:
    told.archive.rows[4] = stored(4, "READY", "READY")
    assert await told.arrive(changed=(4,)) == []


async def test_the_first_orders_of_a_connection_are_no_news(told: Told) -> None:
    assert await told.arrive(new=tuple(range(10))) == []


async def test_an_archive_that_was_exchanged_is_no_news(told: Told) -> None:
    assert await told.arrive(new=(1,), everything=True) == []


async def test_what_this_app_wrote_is_not_told(told: Told) -> None:
    told.archive.rows[4] = stored(4, "ORDERED", "READY")
    told.events.publish(WriteEnded(written(StatusChange(order_id="o4", status="READY"), "o4")))
    told.events.publish(WriteEnded(written(NewOrder(customer_name="Anna", type="VEIL"), "o5")))
    assert await told.arrive(new=(5,), changed=(4,)) == []
    told.archive.rows[4] = stored(4, "ORDERED", "READY", "DELIVERED")
    assert [each.title for each in await told.arrive(changed=(4,))] == ["1 order changed its status"]


async def test_what_is_on_its_way_is_not_told_either(told: Told) -> None:
    told.archive.rows[4] = stored(4, "ORDERED", "READY")
    told.pending = replace(
        written(StatusChange(order_id="o4", status="READY"), "o4"), state=WriteState.SENDING
    )
    assert await told.arrive(changed=(4,)) == []


async def test_an_archive_that_closes_meanwhile_costs_nothing(told: Told) -> None:
    told.archive.is_closed = True
    assert await told.arrive(new=(1,)) == []

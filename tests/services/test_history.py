from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from support.archive import make
from support.desk_harness import DeniableVault, DeskHarness

from brutlers_desktop.api.wire import DecodedOrders
from brutlers_desktop.domain.history import ValueField
from brutlers_desktop.domain.orders import OrderUpdate
from brutlers_desktop.services.events import Notice, OrdersArrived, OutboxChanged


@pytest.fixture
async def harness(tmp_path: Path) -> AsyncIterator[DeskHarness]:
    async with DeskHarness(tmp_path) as harness:
        await harness.until(OutboxChanged)
        yield harness


def steps(*statuses: str) -> tuple[OrderUpdate, ...]:
    return tuple(
        OrderUpdate(status, "", f"2026-03-0{day}T09:00:00.000Z") for day, status in enumerate(statuses, 1)
    )


async def arrive(harness: DeskHarness, *ids: str, status: str = "DYEING") -> None:
    """Bring orders into the archive that all went from ordered to ``status``."""
    made = [
        make(each, model="Valentina", email="am@example.com", updates=steps("ORDERED", status))
        for each in ids
    ]
    await harness.desk.orders.record("shop", DecodedOrders(made))
    harness.events.publish(OrdersArrived("shop"))


async def test_the_usual_next_status_follows_the_shops_own_orders_as_they_come(harness: DeskHarness) -> None:
    history = harness.desk.history
    assert await history.usual_next("shop", "ORDERED") == "IN_PRODUCTION"
    await arrive(harness, *"abcdef")
    assert await history.usual_next("shop", "ORDERED") == "DYEING"
    assert await history.usual_next("other", "ORDERED") == "IN_PRODUCTION"


async def test_customers_values_owners_and_duplicates_come_from_the_archive(harness: DeskHarness) -> None:
    history = harness.desk.history
    await arrive(harness, "a")
    (known,) = await history.known_customers("shop", "anna")
    assert known.customer.email == "am@example.com"
    assert await history.values("shop", ValueField.MODEL, "val") == ("Valentina",)
    assert await history.values("shop", ValueField.MODEL, "val", order_type="SUIT") == ()
    assert await history.email_owner("shop", "AM@example.com") == known.customer
    (double,) = await history.duplicates("shop", "Anna Müller", "", "Valentina")
    assert double.order.id == "a"


async def test_without_an_open_archive_nothing_is_known(tmp_path: Path) -> None:
    class Locked(DeniableVault):
        @property
        def persistent(self) -> bool:
            return True

    vault = Locked()
    vault.denied.add("get")
    async with DeskHarness(tmp_path, vault=vault) as harness:
        await harness.until(Notice)
        history = harness.desk.history
        assert await history.usual_next("shop", "ORDERED") == "IN_PRODUCTION"
        assert await history.known_customers("shop", "anna") == ()
        assert await history.values("shop", ValueField.MODEL, "") == ()
        assert await history.duplicates("shop", "Anna", "", "") == ()
        assert await history.email_owner("shop", "a@example.com") is None

"""Customers of a desk: fetched after the orders where the grant allows it, kept, and asked for one by one."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from support.sandbox_process import SandboxProcess
from support.shop_desk import Ear, add_and_sign_in, desk_at, sign_in

from brutlers_desktop.domain.drafts import ConnectionDraft
from brutlers_desktop.domain.scopes import CUSTOMERS_READ, ORDERS_READ
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import ScopeMissing
from brutlers_desktop.services.events import CustomersChanged, OrdersChanged
from brutlers_desktop.vault.memory import MemoryVault

LIST = "GET /api/vendor/customers"


@pytest.fixture(scope="module")
def _own_sandbox() -> Iterator[SandboxProcess]:
    """A sandbox of these tests alone: they leave customers in it."""
    with SandboxProcess() as process:
        yield process


@pytest.fixture
def sandbox(_own_sandbox: SandboxProcess) -> Iterator[SandboxProcess]:
    yield _own_sandbox
    _own_sandbox.reset()


def requests(sandbox: SandboxProcess) -> dict[str, int]:
    return dict(sandbox.control("GET /state")["requests"])


async def test_customers_come_after_the_orders_and_one_by_one(
    sandbox: SandboxProcess, tmp_path: Path
) -> None:
    odd: dict[str, Any] = {"id": "odd", "name": "Żofia 😀", "email": "odd@example.com", "measurements": [1]}
    sandbox.control("POST /customers", customer=odd)
    sandbox.control("POST /customers", customer="no customer")
    async with desk_at(tmp_path, MemoryVault(), sandbox) as desk:
        changed = Ear(desk.events, CustomersChanged)
        shop = await add_and_sign_in(desk, sandbox)
        customers = desk.customers
        await changed.until(lambda: customers.state(shop).fetched_at is not None)
        state = customers.state(shop)
        assert (state.allowed, state.error, state.set_aside) == (True, None, 1)
        rows = await customers.find(shop)
        assert len(rows) == 99
        (row,) = await customers.find(shop, "zof")
        stored = await customers.customer(row)
        assert stored is not None
        assert (stored.row.customer.measurements, stored.orders, stored.versions) == ("[1]", {}, ())
        linked = [await customers.customer(each) for each in rows[:20]]
        assert any(each is not None and each.orders for each in linked)
        sandbox.control("POST /customers", customer={**odd, "name": "Sofia"})
        looked = await customers.look_at(shop, "odd")
        assert looked is not None
        assert looked.name == "Sofia"
        assert await customers.look_at(shop, "nobody") is None
        assert [each.customer.name for each in await customers.with_email(shop, "ODD@example.com")] == [
            "Sofia"
        ]
        assert await customers.row_of(shop, "odd") == row
        before = requests(sandbox)[LIST]
        customers.refresh(shop)
        await changed.until(lambda: requests(sandbox)[LIST] > before and not customers.state(shop).loading)


async def test_without_the_permission_nothing_is_asked(sandbox: SandboxProcess, tmp_path: Path) -> None:
    asked = requests(sandbox).get(LIST, 0)
    async with desk_at(tmp_path, MemoryVault(), sandbox) as desk:
        draft = ConnectionDraft(
            name="Shop",
            client_id=sandbox.client_id,
            client_secret=Secret(sandbox.client_secret),
            base_url=sandbox.base_url,
            redirect_uris=sandbox.redirect_uris,
            scopes=(ORDERS_READ,),
        )
        shop = await desk.add(draft)
        orders = Ear(desk.events, OrdersChanged)
        await sign_in(desk, shop)
        await orders.until(lambda: desk.orders.state(shop).fetched_at is not None)
        assert not desk.customers.state(shop).allowed
        assert requests(sandbox).get(LIST, 0) == asked
        changed = Ear(desk.events, CustomersChanged)
        await desk.ask_for(shop, CUSTOMERS_READ)
        await changed.until(lambda: desk.customers.state(shop).fetched_at is not None)
        assert desk.customers.state(shop).allowed


async def test_a_refusal_is_told_and_disturbs_no_orders(sandbox: SandboxProcess, tmp_path: Path) -> None:
    sandbox.control("POST /fail", kind="status", path_prefix="/api/vendor/customers", status=403, times=9)
    async with desk_at(tmp_path, MemoryVault(), sandbox) as desk:
        changed = Ear(desk.events, CustomersChanged)
        shop = await add_and_sign_in(desk, sandbox)
        await changed.until(lambda: desk.customers.state(shop).error is not None)
        error = desk.customers.state(shop).error
        assert isinstance(error, ScopeMissing)
        assert error.scope == CUSTOMERS_READ
        assert desk.orders.state(shop).error is None

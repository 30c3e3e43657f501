"""Customers made and changed through the outbox: never twice, never lost, and not over what somebody else wrote."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from support.sandbox_process import SandboxProcess
from support.shop_desk import Ear, desk_at, sign_in

from brutlers_desktop.domain.customer_writes import CustomerWrite, change_of, new_customer
from brutlers_desktop.domain.drafts import ConnectionDraft
from brutlers_desktop.domain.outbox import Answer, Question, WriteState
from brutlers_desktop.domain.scopes import CUSTOMERS_WRITE, DEFAULT_SCOPES
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.services.desk import Desk
from brutlers_desktop.services.events import CustomersChanged, OutboxChanged
from brutlers_desktop.vault.memory import MemoryVault

ANNA: dict[str, Any] = {"id": "anna", "name": "Anna", "phone": "1", "createdAt": "2026-03-01T09:00:00.000Z"}
PATH = "/api/vendor/customers"


@pytest.fixture
def sandbox() -> Iterator[SandboxProcess]:
    """A sandbox of this test alone: it leaves customers in it."""
    with SandboxProcess("--orders", "3") as process:
        process.control("POST /customers", customer=ANNA)
        yield process


@pytest.fixture
async def desk(sandbox: SandboxProcess, tmp_path: Path) -> AsyncIterator[Desk]:
    async with desk_at(tmp_path, MemoryVault(), sandbox) as desk:
        yield desk


async def connected(desk: Desk, sandbox: SandboxProcess) -> str:
    draft = ConnectionDraft(
        name="Shop",
        client_id=sandbox.client_id,
        client_secret=Secret(sandbox.client_secret),
        base_url=sandbox.base_url,
        redirect_uris=sandbox.redirect_uris,
        scopes=(*DEFAULT_SCOPES, CUSTOMERS_WRITE),
    )
    shop = await desk.add(draft)
    changed = Ear(desk.events, CustomersChanged)
    await sign_in(desk, shop)
    await changed.until(lambda: desk.customers.state(shop).fetched_at is not None)
    return shop


def effects(sandbox: SandboxProcess) -> list[dict[str, Any]]:
    return [each for each in sandbox.control("GET /effects")["effects"] if "customer" in each["write"]]


async def changing(desk: Desk, shop: str, **fields: str) -> CustomerWrite:
    row = await desk.customers.row_of(shop, "anna")
    assert row is not None
    (stored,) = await desk.customers.page((row,))
    values = {name: str(getattr(stored.customer, name)) for name in ("name", "email", "phone", "notes")}
    write = change_of(stored.customer, values | fields)
    assert write is not None
    return write


async def test_one_is_made_once_though_the_answer_is_lost_and_another_changed(
    desk: Desk, sandbox: SandboxProcess
) -> None:
    shop = await connected(desk, sandbox)
    told = Ear(desk.events, OutboxChanged)
    sandbox.control("POST /fail", kind="lose-answer", path_prefix=PATH, method="POST")
    berta = new_customer({"name": " Berta ", "email": "berta@example.com", "measurements": '{"bust":90}'})
    await desk.outbox.write_customer(shop, berta, undo_seconds=0)
    await told.until(lambda: not desk.outbox.pending_customers(shop))
    (made,) = effects(sandbox)
    assert (made["name"], made["measurements"]) == ("Berta", {"bust": 90})
    ((done,)) = [each for each in await desk.outbox.sent() if isinstance(each.payload, CustomerWrite)]
    assert done.order_id == made["customer"]
    sandbox.control("POST /fail", kind="lose-answer", path_prefix=PATH, method="PATCH")
    await desk.outbox.write_customer(
        shop, await changing(desk, shop, phone="", notes="Tulle"), undo_seconds=0
    )
    await told.until(lambda: not desk.outbox.pending_customers(shop))
    assert effects(sandbox)[1:] == [
        {"write": "change customer", "customer": "anna", "phone": None, "notes": "Tulle"}
    ]
    row = await desk.customers.row_of(shop, "anna")
    assert row is not None
    assert (await desk.customers.page((row,)))[0].customer.notes == "Tulle"


async def test_what_somebody_else_changed_is_asked_about(desk: Desk, sandbox: SandboxProcess) -> None:
    shop = await connected(desk, sandbox)
    told = Ear(desk.events, OutboxChanged)
    write = await changing(desk, shop, phone="2")
    sandbox.control("POST /customers", customer={**ANNA, "phone": "3", "notes": "No matter"})
    await desk.outbox.write_customer(shop, write, undo_seconds=0)
    await told.until(lambda: desk.outbox.counts.attention)
    (held,) = desk.outbox.pending_customers(shop)
    assert (held.question, held.server_status) == (Question.CONFLICT, '{"phone":"3"}')
    assert effects(sandbox) == []
    assert await desk.outbox.answer(held.id, Answer.SEND)
    await told.until(lambda: not desk.outbox.pending_customers(shop))
    assert [each["phone"] for each in effects(sandbox)] == ["2"]


async def test_a_refused_one_is_kept_with_the_reason_and_can_be_edited(
    desk: Desk, sandbox: SandboxProcess
) -> None:
    shop = await connected(desk, sandbox)
    told = Ear(desk.events, OutboxChanged)
    sandbox.control("POST /fail", kind="status", path_prefix=PATH, method="POST", status=422)
    await desk.outbox.write_customer(shop, new_customer({"name": "Carla"}), undo_seconds=0)
    await told.until(lambda: desk.outbox.counts.attention)
    (refused,) = desk.outbox.pending_customers(shop)
    assert refused.state is WriteState.REFUSED
    assert await desk.outbox.edit(refused.id, new_customer({"name": "Carla B"})) is not None
    await told.until(lambda: not desk.outbox.pending_customers(shop))
    assert [each["name"] for each in effects(sandbox)] == ["Carla B"]

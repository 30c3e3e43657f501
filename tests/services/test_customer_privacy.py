"""One customer's data: taken out whole, and erased with a receipt that tells nothing of them."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from support.sandbox_process import SandboxProcess
from support.shop_desk import Ear, add_and_sign_in, desk_at

from brutlers_desktop.domain.outbox import NewOrder
from brutlers_desktop.domain.queries import OrderQuery
from brutlers_desktop.services.customer_privacy import WritesWait, as_page
from brutlers_desktop.services.events import CustomersChanged
from brutlers_desktop.vault.memory import MemoryVault

ANNA: dict[str, Any] = {
    "id": "anna",
    "name": "Annabella <script>alert(1)</script> Quittenbaum",
    "email": "quitte@example.com",
    "measurements": {"bust": 92},
    "createdAt": "2026-03-01T09:00:00.000Z",
}
ORDER: dict[str, Any] = {
    "id": "annas",
    "type": "SUIT",
    "status": "ORDERED",
    "customer": {"name": "Annabella", "email": "quitte@example.com"},
    "updates": [{"status": "ORDERED", "message": "Hello", "createdAt": "2026-03-02T09:00:00.000Z"}],
    "createdAt": "2026-03-02T09:00:00.000Z",
    "updatedAt": "2026-03-02T09:00:00.000Z",
}


@pytest.fixture
def sandbox() -> Iterator[SandboxProcess]:
    """A sandbox of this test alone: it leaves a customer in it."""
    with SandboxProcess("--orders", "5") as process:
        yield process


async def test_a_customer_is_taken_out_and_erased_and_stays_away(
    sandbox: SandboxProcess, tmp_path: Path
) -> None:
    sandbox.control("POST /customers", customer=ANNA)
    sandbox.control("POST /orders", order=ORDER)
    async with desk_at(tmp_path / "profile", MemoryVault(), sandbox) as desk:
        changed = Ear(desk.events, CustomersChanged)
        shop = await add_and_sign_in(desk, sandbox)
        await changed.until(lambda: desk.customers.state(shop).fetched_at is not None)
        row = await desk.customers.row_of(shop, "anna")
        assert row is not None
        entry = await desk.outbox.create(
            shop, NewOrder(customer_name="A", customer_email=ANNA["email"], type="SUIT"), undo_seconds=60
        )
        privacy = desk.customer_privacy
        await privacy.export(row, tmp_path / "out.json")
        held = json.loads((tmp_path / "out.json").read_text())
        assert held["customer"]["measurements"] == {"bust": 92}
        assert held["orders"][0]["order"]["updates"][0]["message"] == "Hello"
        assert held["outbox"][0]["payload"]["customer_email"] == ANNA["email"]
        await privacy.export(row, tmp_path / "out.html")
        page = (tmp_path / "out.html").read_text()
        assert "Annabella &lt;script&gt;" in page
        assert "<script" not in page
        with pytest.raises(WritesWait) as refused:
            await privacy.erase(row)
        assert [each.id for each in refused.value.entries] == [entry.id]
        assert await desk.customers.row_of(shop, "anna") == row
        receipt = await privacy.erase(row, discard=True)
        assert (receipt.erasure.orders, desk.outbox.counts.waiting) == (1, 0)
        await privacy.save_receipt(receipt, tmp_path / "receipt.txt")
        text = (tmp_path / "receipt.txt").read_text()
        assert "1 order with its timeline" in text
        assert receipt.erasure.hashes[0].hex()[:16] in text
        for trace in ("Annabella", "Quitte", "quitte", "anna"):
            assert trace not in text
        await desk.orders.look(shop)
        await desk.customers.look(shop)
        assert await desk.customers.row_of(shop, "anna") is None
        assert await desk.orders.archive.count(OrderQuery(connection_ids=(shop,))) == 5


def test_the_page_fetches_and_runs_nothing() -> None:
    page = as_page({"a": '"><img src=x onerror=alert(1)>', "b": ["\ud800", None], "c": {}}).decode()
    assert "<img" not in page
    assert "default-src 'none'" in page

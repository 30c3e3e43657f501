"""The outbox against a real sandbox process, over real sockets."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from support.desk_harness import DeskHarness
from support.sandbox_process import SandboxProcess

from brutlers_desktop.domain.outbox import Counts, Entry, NewOrder, WriteState
from brutlers_desktop.services.events import WriteEnded

ORDER = NewOrder(customer_name="Anna Outbox", type="SUIT", model="Torino", description="as ordered")


@pytest.fixture
def sandbox() -> Iterator[SandboxProcess]:
    with SandboxProcess("--orders", "20") as process:
        yield process


@pytest.fixture
async def harness(tmp_path: Path) -> AsyncIterator[DeskHarness]:
    async with DeskHarness(tmp_path) as harness:
        yield harness


@pytest.fixture
async def shop(harness: DeskHarness, sandbox: SandboxProcess) -> str:
    return await harness.connected(sandbox)


def effects(sandbox: SandboxProcess) -> list[dict[str, Any]]:
    return list(sandbox.control("GET /effects")["effects"])


async def ended(harness: DeskHarness, entry: Entry) -> Entry:
    return (await harness.until(WriteEnded, lambda event: event.entry.id == entry.id)).entry


async def test_a_new_order_is_made_once_and_its_row_comes(
    harness: DeskHarness, shop: str, sandbox: SandboxProcess
) -> None:
    entry = await harness.desk.outbox.create(shop, ORDER, undo_seconds=0)
    done = await ended(harness, entry)
    (effect,) = effects(sandbox)
    assert done.state is WriteState.DONE
    assert (effect["customerName"], effect["order"]) == ("Anna Outbox", done.order_id)
    assert harness.desk.outbox.counts == Counts()
    assert harness.desk.outbox.pending_creates(shop) == ()
    assert [each.id for each in await harness.desk.outbox.sent()] == [entry.id]

"""The outbox against a real sandbox process, over real sockets, with its faults."""

import base64
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from support.desk_harness import DeskHarness
from support.forked_sandbox import ForkedSandbox
from support.sandbox_process import SandboxProcess

from brutlers_desktop import http
from brutlers_desktop.domain.connections import GrantState
from brutlers_desktop.domain.outbox import (
    Answer,
    Counts,
    Entry,
    NewOrder,
    Payload,
    Question,
    StatusChange,
    WriteState,
)
from brutlers_desktop.errors import Action
from brutlers_desktop.services import outbox as outbox_service
from brutlers_desktop.services import written
from brutlers_desktop.services.events import Notice, NoticeWithdrawn, OutboxChanged, WriteEnded
from brutlers_desktop.services.outbox import ATTENTION_KEY

ORDERS = "/api/vendor/orders"
ORDER = NewOrder(customer_name="Anna Outbox", type="SUIT", model="Torino", description="as ordered")


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """The server settles and the list shows sooner; a client waits for an answer not so long."""
    monkeypatch.setattr(outbox_service, "SETTLE", 0.6)
    monkeypatch.setattr(written, "SHOW_AFTER", 0.05)
    monkeypatch.setattr(http, "_TIMEOUT", httpx.Timeout(5, read=0.5))


@pytest.fixture
def sandbox() -> Iterator[SandboxProcess]:
    with ForkedSandbox("--orders", "20") as process:
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


def made(sandbox: SandboxProcess) -> str:
    """The id of an order that has just come in."""
    return str(sandbox.control("POST /orders", count=1)["ids"][0])


async def written_down(harness: DeskHarness, shop: str, payload: Payload) -> Entry:
    """Write without a time to undo."""
    if isinstance(payload, NewOrder):
        return await harness.desk.outbox.create(shop, payload, undo_seconds=0)
    return await harness.desk.outbox.change_status(shop, payload, undo_seconds=0)


async def ended(harness: DeskHarness, entry: Entry) -> Entry:
    return (await harness.until(WriteEnded, lambda event: event.entry.id == entry.id)).entry


async def test_a_new_order_is_made_once(harness: DeskHarness, shop: str, sandbox: SandboxProcess) -> None:
    entry = await written_down(harness, shop, ORDER)
    done = await ended(harness, entry)
    (effect,) = effects(sandbox)
    assert done.state is WriteState.DONE
    assert (effect["customerName"], effect["order"]) == ("Anna Outbox", done.order_id)
    assert harness.desk.outbox.counts == Counts()
    while harness.desk.outbox.pending_creates(shop):
        await harness.until(OutboxChanged)
    assert [each.id for each in await harness.desk.outbox.sent()] == [entry.id]


async def test_changes_of_an_order_go_out_in_their_order(
    harness: DeskHarness, shop: str, sandbox: SandboxProcess
) -> None:
    order = made(sandbox)
    ways = ("IN_PRODUCTION", "FITTING_READY", "READY_FOR_PICKUP")
    changes = [StatusChange(order_id=order, status=each, message=f"Now {each}") for each in ways]
    entries = await harness.desk.outbox.change_many(shop, changes, undo_seconds=0)
    await ended(harness, entries[-1])
    assert [(each["order"], each["status"]) for each in effects(sandbox)] == [(order, each) for each in ways]


async def test_an_image_arrives_as_it_was_given(
    harness: DeskHarness, shop: str, sandbox: SandboxProcess
) -> None:
    image = bytes(range(256)) * 4000
    change = StatusChange(
        order_id=made(sandbox), status="FITTING_READY", image=image, image_type="image/jpeg"
    )
    await ended(harness, await written_down(harness, shop, change))
    (effect,) = effects(sandbox)
    assert effect["image"] == f"data:image/jpeg;base64,{base64.b64encode(image).decode()}"


async def test_a_change_stays_pending_until_the_list_shows_it(
    harness: DeskHarness, shop: str, sandbox: SandboxProcess
) -> None:
    order = made(sandbox)
    await harness.fetched(shop)
    entry = await written_down(harness, shop, StatusChange(order_id=order, status="FITTING_READY"))
    done = await ended(harness, entry)
    assert harness.desk.outbox.pending_of(shop, order) == done
    assert harness.desk.outbox.counts == Counts()
    while harness.desk.outbox.pending_of(shop, order) is not None:
        await harness.until(OutboxChanged)
    store = harness.desk.orders.archive
    row = await store.read(lambda reader: reader.row("SELECT status FROM order_fact WHERE id = ?", (order,)))
    assert row == ("FITTING_READY",)


FAULTS: dict[str, list[dict[str, Any]]] = {
    "answer lost after the effect": [{"kind": "lose-answer"}],
    "500 after the effect": [{"kind": "status-after", "status": 500}],
    "503 after the effect": [{"kind": "status-after", "status": 503}],
    "answer too slow after the effect": [{"kind": "slow-after", "seconds": 3}],
    "effect after the answer was given up": [{"kind": "slow", "seconds": 0.7}],
    "reset without the effect": [{"kind": "reset"}],
    "swallowed": [{"kind": "swallow", "seconds": 3}],
    "500 without the effect": [{"kind": "status", "status": 500}],
    "502 without the effect": [{"kind": "body", "status": 502, "body": "<html>"}],
    "a page in place of an answer": [
        {"kind": "body", "status": 200, "body": "<html>Sign in to Wi-Fi</html>"}
    ],
    "429": [{"kind": "status", "status": 429, "headers": {"Retry-After": "1"}}],
    "lost, reset, lost": [{"kind": "reset"}, {"kind": "lose-answer"}],
}


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("kind", ["create", "status"])
async def test_whatever_breaks_a_write_takes_effect_exactly_once(
    harness: DeskHarness, shop: str, sandbox: SandboxProcess, kind: str, fault: str
) -> None:
    method, payload = "POST", ORDER
    if kind == "status":
        method = "PATCH"
        payload = StatusChange(order_id=made(sandbox), status="FITTING_READY", message="Come by")  # type: ignore[assignment]
    for each in FAULTS[fault]:
        sandbox.control("POST /fail", path_prefix=ORDERS, method=method, **each)
    done = await ended(harness, await written_down(harness, shop, payload))
    assert (done.state, done.question) == (WriteState.DONE, None)
    (effect,) = effects(sandbox)
    assert effect["order"] == done.order_id
    assert sandbox.control("GET /state")["faults"] == []


async def test_a_refusal_is_kept_with_the_servers_words_and_can_be_mended(
    harness: DeskHarness, shop: str, sandbox: SandboxProcess
) -> None:
    change = StatusChange(order_id=made(sandbox), status="ON_THE_MOON")
    refused = await ended(harness, await written_down(harness, shop, change))
    assert (refused.state, refused.server_words) == (WriteState.REFUSED, "status is invalid")
    assert harness.desk.outbox.counts == Counts(attention=1)
    notice = await harness.until(Notice, lambda notice: notice.key == ATTENTION_KEY)
    assert (notice.action, notice.connection_id) == (Action.SHOW_OUTBOX, shop)
    await harness.desk.outbox.edit(refused.id, StatusChange(order_id=change.order_id, status="COMPLETED"))
    await harness.until(NoticeWithdrawn, lambda event: event.key == ATTENTION_KEY)
    assert (await ended(harness, refused)).state is WriteState.DONE
    assert [each["status"] for each in effects(sandbox)] == ["COMPLETED"]


@pytest.mark.parametrize(("answer", "statuses"), [(Answer.SEND, ["FITTING_READY"]), (Answer.DROP, [])])
async def test_a_status_that_somebody_else_changed_is_asked_about(
    harness: DeskHarness, shop: str, sandbox: SandboxProcess, answer: Answer, statuses: list[str]
) -> None:
    order = made(sandbox)
    await harness.fetched(shop)
    sandbox.control(f"POST /orders/{order}/status", status="CANCELLED")
    change = StatusChange(order_id=order, status="FITTING_READY", seen_status="ORDERED")
    asked = await ended(harness, await written_down(harness, shop, change))
    assert (asked.question, asked.server_status) == (Question.CONFLICT, "CANCELLED")
    assert effects(sandbox) == []
    assert await harness.desk.outbox.answer(asked.id, answer)
    assert not await harness.desk.outbox.answer(asked.id, answer)
    if answer is Answer.SEND:
        assert (await ended(harness, asked)).state is WriteState.DONE
    assert [each["status"] for each in effects(sandbox)] == statuses
    assert harness.desk.outbox.counts == Counts()


async def test_what_is_undone_in_time_is_never_sent(
    harness: DeskHarness, shop: str, sandbox: SandboxProcess
) -> None:
    first = await harness.desk.outbox.create(shop, ORDER, undo_seconds=60)
    assert await harness.desk.outbox.undo_last() == first
    other = NewOrder(customer_name="Other", type="SUIT")
    await ended(harness, await written_down(harness, shop, other))
    assert [each["customerName"] for each in effects(sandbox)] == ["Other"]


async def test_without_access_it_waits_for_the_sign_in(
    harness: DeskHarness, shop: str, sandbox: SandboxProcess
) -> None:
    sandbox.control("POST /revoke-grant")
    entry = await written_down(harness, shop, ORDER)
    while harness.grant(shop).state is GrantState.ACTIVE:
        await harness.until(OutboxChanged)
    (waiting,) = await harness.desk.outbox.entries()
    assert (waiting.state, waiting.question) == (WriteState.READY, None)
    assert harness.desk.outbox.counts == Counts(waiting=1)
    assert effects(sandbox) == []
    await harness.sign_in(shop)
    assert (await ended(harness, entry)).state is WriteState.DONE
    assert len(effects(sandbox)) == 1


async def test_a_write_that_waits_says_so_when_its_connection_is_removed(
    harness: DeskHarness, shop: str, sandbox: SandboxProcess
) -> None:
    sandbox.control("POST /revoke-grant")
    entry = await written_down(harness, shop, ORDER)
    while harness.grant(shop).state is GrantState.ACTIVE:
        await harness.until(OutboxChanged)
    await harness.desk.remove(shop)
    left = harness.desk.outbox.find(entry.id)
    assert left is not None
    assert "connection was removed" in left.reason
    assert left.question is Question.NO_CONNECTION
    assert harness.desk.outbox.counts == Counts(attention=1)
    await harness.until(Notice, lambda notice: notice.key == ATTENTION_KEY)
    assert await harness.desk.outbox.discard(entry.id)

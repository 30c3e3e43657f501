"""A write is bound to the grant under which it was marked as sent: it never follows a new sign-in by itself."""

import threading
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from support.desk_harness import DeskHarness
from support.hostile_server import Shop, as_json, plain

from brutlers_desktop.domain import pace
from brutlers_desktop.domain.clock import SystemClock
from brutlers_desktop.domain.connections import Connection
from brutlers_desktop.domain.outbox import NewOrder, Question, WriteState
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.services.events import OutboxChanged, WriteEnded
from brutlers_desktop.services.sending import Sending
from brutlers_desktop.vault.names import SecretKind, entry_name

ORDERS = "/api/vendor/orders"


def listed(order_id: str) -> dict[str, Any]:
    when = "2026-03-01T10:00:00.000Z"
    return {
        "id": order_id,
        "type": "SUIT",
        "status": "ORDERED",
        "customer": {"name": "Anna Customer"},
        "updates": [],
        "createdAt": when,
        "updatedAt": when,
    }


def signed_in_anew(connection: Connection) -> Connection:
    assert connection.grant is not None
    grant = replace(connection.grant, connected_at=connection.grant.connected_at + timedelta(seconds=1))
    return replace(connection, grant=grant)


@pytest.mark.parametrize("where", ["here", "in another process"])
async def test_a_write_that_meets_a_401_is_not_sent_again_under_a_new_sign_in(
    harness: DeskHarness, shop: Shop, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    monkeypatch.setattr(pace, "FIRST_RETRY", 0.01)
    answered = threading.Event()
    refused = replace(as_json({"error": "Unauthorized"}, status=401), gate=answered)
    shop.on(ORDERS, as_json({"orders": [listed("mine")]}), refused, as_json({"orders": [listed("theirs")]}))
    shop.on("/api/vendor/profile", plain(404))
    connection_id = await harness.add(shop)
    await harness.give_grant(connection_id, access="brut_at_mine")
    await harness.until(OutboxChanged)
    desk = harness.desk
    entry = await desk.outbox.create(
        connection_id, NewOrder(customer_name="Anna", type="SUIT"), undo_seconds=0
    )
    await shop.until(ORDERS, 2)
    harness.vault.set(entry_name(connection_id, SecretKind.ACCESS_TOKEN), Secret("brut_at_theirs"))
    if where == "here":
        await desk.connections.change(connection_id, signed_in_anew)
        await desk.sessions.end(connection_id, patience=0)
    else:
        harness.store.update(connection_id, signed_in_anew)
    answered.set()
    asked = (await harness.until(WriteEnded, lambda event: event.entry.id == entry.id)).entry
    assert (asked.state, asked.question) == (WriteState.READY, Question.OTHER_SHOP)
    writes = [each.header("Authorization") for each in shop.to(ORDERS) if each.method == "POST"]
    assert writes == ["Bearer brut_at_mine"]


async def test_connections_to_one_server_are_peers_and_a_removed_one_has_none(
    harness: DeskHarness, shop: Shop
) -> None:
    one = await harness.add(shop)
    other = await harness.add(shop, name="The same again")
    elsewhere = await harness.add(shop, name="Elsewhere", base_url="http://127.0.0.1:1")
    desk = harness.desk
    sending = Sending(desk.connections, desk.sessions, desk.orders, desk.customers, SystemClock())
    assert sending.peers(one) == sending.peers(other) == {one, other}
    assert sending.peers(elsewhere) == {elsewhere}
    await harness.desk.remove(other)
    assert sending.peers(one) == {one}
    assert sending.peers(other) == frozenset()

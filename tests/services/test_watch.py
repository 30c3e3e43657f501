"""What is known of connections beside their grants, and what a person is told of it, once."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from support.desk_harness import DeniableVault, DeskHarness
from support.hostile_server import Shop, as_json, plain, tokens

from brutlers_desktop.domain.announcing import Announcement
from brutlers_desktop.domain.connections import GrantState
from brutlers_desktop.domain.health import HealthState
from brutlers_desktop.domain.scopes import ORDERS_READ
from brutlers_desktop.errors import Action
from brutlers_desktop.services.events import HealthChanged, Notice, NoticeWithdrawn
from brutlers_desktop.services.watch import health_key

ORDERS = "/api/vendor/orders"
TOKEN = "/api/oauth/token"


async def state(harness: DeskHarness, connection_id: str, wanted: HealthState) -> None:
    """Wait until a connection's health is in that state."""

    def now() -> HealthState:
        return harness.desk.watch.health(harness.connection(connection_id)).state

    if now() is not wanted:
        await harness.until(HealthChanged, lambda _: now() is wanted)


def told(harness: DeskHarness, connection_id: str) -> list[Notice]:
    """Return what was said of a connection's health."""
    return [each for each in harness.all_of(Notice) if each.key == health_key(connection_id)]


async def lost(harness: DeskHarness, shop: Shop) -> str:
    """Return a connection whose grant the server no longer accepts."""
    shop.on(TOKEN, as_json({"error": "invalid_grant"}, status=400))
    connection_id = await harness.add(shop)
    await harness.give_grant(connection_id, expires_in=-1)
    await harness.fetched(connection_id)
    await harness.until(Notice, lambda notice: notice.key == health_key(connection_id))
    return connection_id


async def test_a_lost_grant_is_told_once_with_its_button_and_withdrawn_when_it_is_mended(
    harness: DeskHarness, shop: Shop
) -> None:
    connection_id = await lost(harness, shop)
    (notice,) = told(harness, connection_id)
    assert (notice.action, notice.connection_id) == (Action.RECONNECT, connection_id)
    assert notice.title == "“Shop”: Needs sign-in"
    await harness.desk.connections.change_grant(
        connection_id, lambda grant: replace(grant, state=GrantState.ACTIVE)
    )
    await harness.until(NoticeWithdrawn, lambda event: event.key == health_key(connection_id))
    assert len(told(harness, connection_id)) == 1


async def test_what_was_told_is_not_told_again_after_a_restart_while_it_is_unchanged(
    tmp_path: Path, shop: Shop
) -> None:
    vault = DeniableVault()
    async with DeskHarness(tmp_path, vault=vault) as first:
        connection_id = await lost(first, shop)
    async with DeskHarness(tmp_path, vault=vault) as second:
        second.desk.watch.look()
        assert told(second, connection_id) == []
        await second.desk.connections.change_grant(
            connection_id, lambda grant: replace(grant, state=GrantState.INTERRUPTED)
        )
        await second.until(Notice, lambda notice: notice.key == health_key(connection_id))


async def test_a_server_that_fails_leaves_the_health_unknown_until_it_answers_again(
    harness: DeskHarness, shop: Shop
) -> None:
    connection_id = await harness.add(shop, scopes=(ORDERS_READ,))  # customers, asked for beside, answer well
    shop.on(ORDERS, as_json({"orders": []}), plain(502, b"<html>"), as_json({"orders": []}))
    await harness.give_grant(connection_id)
    await harness.fetched(connection_id)
    await state(harness, connection_id, HealthState.WORKING)
    await harness.fetched(connection_id)
    await state(harness, connection_id, HealthState.UNKNOWN)
    await harness.fetched(connection_id)
    await state(harness, connection_id, HealthState.WORKING)
    assert told(harness, connection_id) == []


async def test_a_locked_keyring_is_told_with_retry(harness: DeskHarness, shop: Shop) -> None:
    connection_id = await harness.add(shop)
    await harness.give_grant(connection_id)
    harness.vault.denied.add("get")
    await harness.fetched(connection_id)
    notice = await harness.until(Notice, lambda each: each.key == health_key(connection_id))
    assert notice.action is Action.RETRY
    assert harness.desk.watch.health(harness.connection(connection_id)).state is HealthState.UNKNOWN


async def test_a_wrong_client_secret_is_told_with_edit(harness: DeskHarness, shop: Shop) -> None:
    shop.on(TOKEN, as_json({"error": "invalid_client"}, status=401))
    connection_id = await harness.add(shop)
    await harness.give_grant(connection_id, expires_in=-1)
    await harness.fetched(connection_id)
    notice = await harness.until(Notice, lambda each: each.key == health_key(connection_id))
    assert notice.action is Action.EDIT_CONNECTION
    assert "refresh" not in notice.message


@pytest.mark.parametrize("renews", [True, False])
async def test_twenty_days_without_a_renewal_warn_unless_the_app_renews_first(
    harness: DeskHarness, shop: Shop, *, renews: bool
) -> None:
    outside: list[Announcement] = []
    harness.desk.watch._announce = outside.append
    shop.on(TOKEN, tokens(1) if renews else plain(502, b""))
    shop.on(ORDERS, as_json({"orders": []}))
    connection_id = await harness.add(shop, name="Atelier Rosée")
    await harness.give_grant(connection_id, expires_in=-1)
    await harness.desk.connections.change_grant(
        connection_id, lambda grant: replace(grant, renewed_at=grant.renewed_at - timedelta(days=21))
    )
    await state(harness, connection_id, HealthState.SIGN_IN_BY)
    harness.desk.watch.look()
    assert told(harness, connection_id) == []
    await harness.fetched(connection_id)
    harness.desk.watch.look()
    assert len(told(harness, connection_id)) == len(outside) == (0 if renews else 1)
    assert "Rosée" not in str(outside)
    now = harness.desk.watch.health(harness.connection(connection_id))
    assert now.is_working
    assert (now.state is HealthState.SIGN_IN_BY) is not renews


async def test_a_removed_connection_leaves_no_memory_of_what_was_told(
    harness: DeskHarness, shop: Shop
) -> None:
    connection_id = await lost(harness, shop)
    await harness.desk.remove(connection_id)
    harness.desk.watch.look()
    await asyncio.sleep(0)  # it is kept by a task of its own
    assert harness.desk.preferences.get("told-health") == {}

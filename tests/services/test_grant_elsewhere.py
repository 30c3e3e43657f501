"""What another process, an old wish or an odd answer must not do to a grant."""

import asyncio
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from support.desk_harness import DeskHarness
from support.hostile_server import Reply, Shop, as_json, plain, tokens
from support.kept import kept_orders
from support.new_grant import (
    ORDERS,
    PROFILE,
    REVOKE,
    TOKEN,
    WITH_PROFILE,
    KeptVault,
    another_shop,
    connect,
    orders,
    profile,
    sign_in,
    until,
)

from brutlers_desktop.api.writing import read_profile
from brutlers_desktop.domain.connections import Connection, GrantState
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import AppError, DiskFault, SignInNeeded, VaultDenied
from brutlers_desktop.services import retired, revocation, shop_check
from brutlers_desktop.services import sign_in as sign_in_module
from brutlers_desktop.services.events import NoticeWithdrawn, RevokeOutcome
from brutlers_desktop.vault.names import SecretKind

FORBIDDEN = as_json({"error": "Forbidden"}, status=403)
UNAUTHORIZED = as_json({"error": "Unauthorized"}, status=401)


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sign_in_module, "LINGER_SECONDS", 0.2)
    for module in (retired, shop_check):
        monkeypatch.setattr(module, "backoff", lambda failures: 3600)
    monkeypatch.setattr(revocation, "backoff", lambda failures: 0.3)


@pytest.fixture
def vault() -> KeptVault:
    """One vault for two desks."""
    return KeptVault()


def revoked(shop: Shop) -> list[str]:
    """Return the tokens that the server was asked to revoke."""
    return [each.form["token"] for each in shop.to(REVOKE)]


async def kept_ids(harness: DeskHarness, connection_id: str) -> list[str]:
    """Return the ids of the connection's orders in the archive."""
    return [each.id for each in await kept_orders(harness.desk, connection_id)]


async def test_a_queued_revocation_never_reaches_the_sign_in_that_came_after_it(
    harness: DeskHarness, shop: Shop
) -> None:
    connection_id = await connect(harness, shop)
    shop.on(REVOKE, plain(500))
    assert await harness.desk.revoke(connection_id) is RevokeOutcome.QUEUED
    shop.on(TOKEN, tokens(2))
    shop.on(REVOKE, plain(200))
    await sign_in(harness, connection_id)
    await harness.until(NoticeWithdrawn, lambda event: event.key == revocation.QUEUED_KEY)
    await until(lambda: not harness.connection(connection_id).retired)
    await asyncio.sleep(0.6)  # past the time at which it would have been tried again
    assert harness.grant(connection_id).state is GrantState.ACTIVE
    assert revoked(shop) == ["brut_rt_1", "brut_rt_1", "brut_at_1"]  # the old one is told in the end


async def test_nor_one_that_another_process_made(tmp_path: Path, shop: Shop, vault: KeptVault) -> None:
    async with DeskHarness(tmp_path, vault=vault) as one:
        connection_id = await connect(one, shop)
        shop.on(REVOKE, plain(500))
        await one.desk.revoke(connection_id)
        shop.on(TOKEN, tokens(2))
        async with DeskHarness(tmp_path, vault=vault) as two:
            await sign_in(two, connection_id)
        await one.until(NoticeWithdrawn, lambda event: event.key == revocation.QUEUED_KEY)
        assert one.grant(connection_id).state is GrantState.ACTIVE
        assert "brut_rt_2" not in revoked(shop)


@pytest.mark.parametrize("state", [GrantState.REVOKE_QUEUED, GrantState.REVOKED])
async def test_what_another_process_revokes_is_not_renewed_any_more(
    harness: DeskHarness, shop: Shop, state: GrantState
) -> None:
    connection_id = await connect(harness, shop)
    session = await harness.desk.sessions.get(connection_id)
    session.renewer._good_until = 0

    def queued(now: Connection) -> Connection:
        assert now.grant is not None
        return replace(now, grant=replace(now.grant, state=state, access_expires_at=now.grant.connected_at))

    harness.store.update(connection_id, queued)
    asked = len(shop.to(TOKEN))
    with pytest.raises(SignInNeeded, match="ended"):
        await session.renewer.token()
    assert len(shop.to(TOKEN)) == asked
    left = await harness.desk.connections.reload(connection_id)
    assert left is not None
    assert left.grant is not None
    assert left.grant.state is state


async def test_a_late_401_does_not_sign_out_what_another_process_signed_in_meanwhile(
    tmp_path: Path, shop: Shop, vault: KeptVault
) -> None:
    async with DeskHarness(tmp_path, vault=vault) as one:
        connection_id = await connect(one, shop)
        gate = threading.Event()
        shop.on(TOKEN, tokens(2))
        shop.on(ORDERS, UNAUTHORIZED, Reply(UNAUTHORIZED.chunks, gate=gate), orders("a1"))
        before = len(shop.to(ORDERS))
        one.desk.orders.refresh(connection_id, by_person=True)
        await shop.until(ORDERS, before + 2)
        async with DeskHarness(tmp_path, vault=vault) as two:
            shop.on(TOKEN, tokens(3))
            await sign_in(two, connection_id)
            gate.set()
            await one.orders_settled(connection_id)
        left = await one.desk.connections.reload(connection_id)
        assert left is not None
        assert left.grant is not None
        assert left.grant.state is GrantState.ACTIVE


async def test_a_start_beside_a_move_leaves_the_moved_secrets(
    tmp_path: Path, shop: Shop, vault: KeptVault
) -> None:
    gate, half_way = threading.Event(), threading.Event()
    async with DeskHarness(tmp_path, vault=vault) as one, DeskHarness(tmp_path, vault=vault) as two:
        first = await another_shop(one, shop)
        copied: list[str] = []

        def slow(name: str) -> None:
            copied.append(name)
            if len(copied) == 3:
                half_way.set()
                gate.wait(10)

        vault.before_set = slow
        moving = asyncio.ensure_future(one.desk.keep_apart(first))
        await asyncio.to_thread(half_way.wait, 10)
        await two.desk.connections.load()  # as a start does
        sweeping = asyncio.ensure_future(two.desk._keep_apart.sweep())
        await asyncio.sleep(0.2)
        gate.set()
        second = await moving
        await sweeping
        assert len(vault.held(second)) == 3


async def test_a_move_that_is_on_disk_keeps_its_secrets_whatever_fails_after_it(
    harness: DeskHarness, shop: Shop
) -> None:
    first = await another_shop(harness, shop)
    move, load = harness.store.replace_grant, harness.store.load

    def refused() -> Any:
        harness.store.load = load  # type: ignore[method-assign]
        raise DiskFault("The profile is in use", "…")

    def moved(*arguments: Any) -> Connection:
        done = move(*arguments)
        harness.store.load = refused  # type: ignore[method-assign]
        return done

    harness.store.replace_grant = moved  # type: ignore[method-assign]
    with pytest.raises(AppError):
        await harness.desk.keep_apart(first)
    await harness.desk.connections.load()
    (second,) = (each.id for each in harness.desk.connections.all if each.id != first)
    assert len(harness.vault.held(second)) == 3


async def test_an_access_without_orders_does_not_vouch_for_the_next_one(
    harness: DeskHarness, shop: Shop
) -> None:
    connection_id = await connect(harness, shop)
    shop.on(TOKEN, tokens(2, scope="profile:read customers:read"))
    shop.on(PROFILE, profile("another", "Other"))
    shop.on(ORDERS, FORBIDDEN)
    await sign_in(harness, connection_id, ("profile:read", "customers:read"))
    await harness.orders_settled(connection_id)
    await harness.desk.keeping._learn_name(harness.connection(connection_id))
    assert harness.connection(connection_id).shop_id == ""
    shop.on(TOKEN, tokens(3, scope=WITH_PROFILE))
    shop.on(ORDERS, orders("b1"))
    await sign_in(harness, connection_id, tuple(WITH_PROFILE.split()))
    assert harness.connection(connection_id).doubt is not None
    assert await kept_ids(harness, connection_id) == ["a2", "a1"]


async def test_one_refusal_of_a_granted_list_proves_nothing(harness: DeskHarness, shop: Shop) -> None:
    connection_id = await connect(harness, shop)
    shop.on(TOKEN, tokens(2))
    shop.on(ORDERS, FORBIDDEN, orders("b1"))
    await sign_in(harness, connection_id)
    assert harness.connection(connection_id).doubt is not None
    assert await kept_ids(harness, connection_id) == ["a2", "a1"]


async def test_a_sign_in_that_another_process_left_unchecked_is_checked_by_the_open_window(
    tmp_path: Path, shop: Shop, vault: KeptVault
) -> None:
    async with DeskHarness(tmp_path, vault=vault) as one:
        connection_id = await connect(one, shop)
        async with DeskHarness(tmp_path, vault=vault) as two:
            two.desk.sign_in.stored = sign_in_module._nothing  # killed before
            shop.on(TOKEN, tokens(2))
            await sign_in(two, connection_id)
        assert (await one.desk.connections.reload(connection_id)).grant.state is GrantState.HELD  # type: ignore[union-attr]
        await one.desk.look_again()
        await until(lambda: one.grant(connection_id).state is GrantState.ACTIVE)


def test_two_long_ids_are_not_taken_for_one() -> None:
    assert read_profile(b'{"id":"%s"}' % (b"x" * 200)) is not None
    assert read_profile(b'{"id":"%sA"}' % (b"x" * 200)) is None


async def test_what_waits_for_the_keyring_is_not_stored_over_what_another_process_renewed(
    tmp_path: Path, shop: Shop, vault: KeptVault
) -> None:
    async with DeskHarness(tmp_path, vault=vault) as one:
        connection_id = await connect(one, shop)
        shop.on(TOKEN, tokens(2, expires_in=1))

        def deny(name: str) -> None:
            if "access-token" in name:
                vault.denied = {"set"}

        vault.before_set = deny
        session = await one.desk.sessions.get(connection_id)
        with pytest.raises(VaultDenied):
            await session.renewer.renew(Secret("brut_at_1"))
        vault.before_set, vault.denied = (lambda _: None), set()
        async with DeskHarness(tmp_path, vault=vault) as two:
            shop.on(TOKEN, tokens(3))
            other = await two.desk.sessions.get(connection_id)
            await other.renewer.renew(Secret("brut_at_1"))
        assert (await session.renewer.token()).reveal() == "brut_at_3"
        assert vault.held(connection_id)[SecretKind.REFRESH_TOKEN] == "brut_rt_3"
        assert [each.form.get("refresh_token") for each in shop.to(TOKEN)][1:] == ["brut_rt_1", "brut_rt_2"]


async def test_a_renewal_that_waited_while_another_process_revoked_is_revoked_too(
    tmp_path: Path, shop: Shop, vault: KeptVault
) -> None:
    async with DeskHarness(tmp_path, vault=vault) as one:
        connection_id = await connect(one, shop)
        shop.on(TOKEN, tokens(2))
        shop.on(REVOKE, plain(200))
        session = await one.desk.sessions.get(connection_id)
        vault.denied = {"set"}
        with pytest.raises(VaultDenied):
            await session.renewer.renew(Secret("brut_at_1"))
        vault.denied = set()
        shop.on(ORDERS, UNAUTHORIZED)
        async with DeskHarness(tmp_path, vault=vault) as two:
            assert await two.desk.revoke(connection_id) is RevokeOutcome.CONFIRMED
        with pytest.raises(SignInNeeded, match="ended"):
            await session.renewer.token()
        await one.desk.look_again()
        await until(lambda: one.grant(connection_id).state is GrantState.REVOKED)
        await until(lambda: set(vault.held(connection_id)) == {SecretKind.CLIENT_SECRET})
        assert revoked(shop) == ["brut_rt_1", "brut_at_1", "brut_rt_2", "brut_at_2"]

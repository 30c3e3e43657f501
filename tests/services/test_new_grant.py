"""A new grant over an old one: it takes its place in one step, is held until its shop is known, and the old tokens go."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from support.desk_harness import DeniableVault, DeskHarness
from support.hostile_server import Reply, Shop, as_json, lost, plain, tokens
from support.kept import kept_orders
from support.new_grant import (
    ORDERS,
    PROFILE,
    REVOKE,
    SCOPES,
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
from support.user_agent import come_back

from brutlers_desktop.domain.connections import GrantState, Retired
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import AppError
from brutlers_desktop.oauth.token_answer import TokenAnswer
from brutlers_desktop.services import retired, shop_check
from brutlers_desktop.services import sign_in as sign_in_module
from brutlers_desktop.services.events import SignInEnded, SignInOutcome
from brutlers_desktop.vault.names import TOKENS, entry_name, entry_names, token_names


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sign_in_module, "LINGER_SECONDS", 0.2)
    for module in (retired, shop_check):
        monkeypatch.setattr(module, "backoff", lambda failures: 3600)


def held_tokens(harness: DeskHarness, connection_id: str) -> list[str]:
    """Return every token that the vault holds for a connection, in whatever slot, that its document names."""
    names = (name for name in entry_names(harness.connection(connection_id)) if "token" in name)
    found = (harness.vault.get(name) for name in names)
    return sorted(secret.reveal() for secret in found if secret is not None)


async def test_the_same_shop_goes_on_and_its_old_tokens_are_deleted_without_being_revoked(
    harness: DeskHarness, shop: Shop
) -> None:
    connection_id = await connect(harness, shop)
    shop.on(TOKEN, tokens(2))
    assert (await sign_in(harness, connection_id)).outcome is SignInOutcome.CONNECTED
    assert (
        harness.grant(connection_id).state is GrantState.ACTIVE
    )  # known by its orders before anybody is told
    await until(lambda: not harness.connection(connection_id).retired)
    assert held_tokens(harness, connection_id) == ["brut_at_2", "brut_rt_2"]
    assert not shop.to(REVOKE)


async def test_an_access_that_allowed_more_is_revoked_once_the_smaller_one_is_stored(
    harness: DeskHarness, shop: Shop
) -> None:
    connection_id = await connect(harness, shop)
    shop.on(TOKEN, tokens(2, scope="orders:read"))
    shop.on(REVOKE, plain(200, b""))
    await sign_in(harness, connection_id, ("orders:read",))
    await until(lambda: not harness.connection(connection_id).retired)
    assert [each.form["token"] for each in shop.to(REVOKE)] == ["brut_rt_1", "brut_at_1"]
    assert held_tokens(harness, connection_id) == ["brut_at_2", "brut_rt_2"]
    assert harness.connection(connection_id).scopes == ("orders:read",)
    order = [each.path for each in shop.received]
    assert order.index(REVOKE) > max(i for i, path in enumerate(order) if path == TOKEN)


async def test_what_could_not_be_told_is_told_after_a_restart_without_touching_the_new_grant(
    tmp_path: Path, shop: Shop
) -> None:
    vault = DeniableVault()
    async with DeskHarness(tmp_path, vault=vault) as harness:
        connection_id = await connect(harness, shop)
        shop.on(TOKEN, tokens(2, scope="orders:read"))
        shop.on(REVOKE, lost())
        await sign_in(harness, connection_id, ("orders:read",))
        await shop.until(REVOKE)
        assert harness.grant(connection_id).state is GrantState.ACTIVE
    shop.received.clear()
    shop.on(REVOKE, plain(200, b""))
    async with DeskHarness(tmp_path, vault=vault) as harness:
        await until(lambda: not harness.connection(connection_id).retired)
        assert [each.form["token"] for each in shop.to(REVOKE)] == ["brut_rt_1", "brut_at_1"]
        assert held_tokens(harness, connection_id) == ["brut_at_2", "brut_rt_2"]


@pytest.mark.parametrize(("answer", "tried"), [(plain(200, b""), 2), (plain(500, b""), 1)])
async def test_by_a_wrong_clock_nothing_counts_as_ended_before_the_server_has_answered(
    harness: DeskHarness, shop: Shop, answer: Reply, tried: int
) -> None:
    connection_id = await connect(harness, shop)
    shop.on(REVOKE, answer)
    for kind, token in zip(TOKENS, ("brut_rt_0", "brut_at_0"), strict=True):
        harness.vault.set(entry_name(connection_id, kind, "old"), Secret(token))
    old = Retired(
        slot="old",
        base_url=shop.base_url,
        client_id=shop.client_id,
        ends_at=harness.grant(connection_id).connected_at - timedelta(days=1),
        tell=True,
    )
    await harness.desk.connections.change(connection_id, lambda c: replace(c, retired=(old,)))
    await until(lambda: not harness.connection(connection_id).retired)
    assert len(shop.to(REVOKE)) == tried
    assert harness.vault.get(entry_name(connection_id, TOKENS[0], "old")) is None


async def test_old_tokens_go_to_no_other_server(tmp_path: Path, shop: Shop) -> None:
    vault = DeniableVault()
    async with DeskHarness(tmp_path, vault=vault) as harness:
        connection_id = await connect(harness, shop)
        shop.on(TOKEN, tokens(2, scope="orders:read"))
        shop.on(REVOKE, lost())
        await sign_in(harness, connection_id, ("orders:read",))
        await shop.until(REVOKE)
        with Shop() as other:
            await harness.desk.connections.change(
                connection_id, lambda c: replace(c, base_url=other.base_url)
            )
            harness.desk.retired.wake()
            await until(lambda: not harness.connection(connection_id).retired)
            assert not other.to(REVOKE)


@pytest.mark.parametrize("ends", ["denied", "refused", "cancelled"])
async def test_a_sign_in_that_comes_to_nothing_leaves_grant_and_asked_scopes_as_they_were(
    harness: DeskHarness, shop: Shop, ends: str
) -> None:
    connection_id = await connect(harness, shop)
    before = harness.connection(connection_id)
    harness.agent.idle = True
    await harness.desk.ask_for(connection_id, "customers:read")
    link = await harness.desk.sign_in.start(connection_id)
    assert "customers%3Aread" in link
    if ends == "denied":
        await come_back(link, error="access_denied")
    elif ends == "refused":
        shop.on(TOKEN, as_json({"error": "invalid_grant"}, status=400))
        await come_back(link, code="a-code")
    else:
        await harness.desk.sign_in.cancel(connection_id)
    assert (await harness.until(SignInEnded)).outcome is not SignInOutcome.CONNECTED
    now = harness.connection(connection_id)
    assert (now.scopes, now.retired, now.coming) == (before.scopes, (), "")
    assert replace(now.grant, last_used_at=None) == replace(before.grant, last_used_at=None)  # type: ignore[type-var]
    assert held_tokens(harness, connection_id) == ["brut_at_1", "brut_rt_1"]
    state = await harness.fetched(connection_id)
    assert state.error is None


async def test_a_shop_with_another_profile_is_another_and_none_of_its_orders_come_in(
    tmp_path: Path, shop: Shop
) -> None:
    vault = KeptVault()
    async with DeskHarness(tmp_path, vault=vault) as harness:
        connection_id = await connect(harness, shop, told="shop-1")
        shop.on(TOKEN, tokens(2, scope=WITH_PROFILE))
        await sign_in(harness, connection_id)  # now its profile is known
        await harness.orders_settled(connection_id)
        assert harness.connection(connection_id).shop_id == "shop-1"
        shop.on(TOKEN, tokens(3, scope=WITH_PROFILE))
        shop.on(PROFILE, profile("shop-2", "Elsewhere"))
        shop.on(ORDERS, orders("b1"))
        await sign_in(harness, connection_id)
        assert harness.grant(connection_id).state is GrantState.HELD
        doubt = harness.connection(connection_id).doubt
        assert doubt is not None
        assert (doubt.certain, doubt.shop_name) == (True, "Elsewhere")
        assert harness.notice_titles()[-1] == "“Shop”: Another shop"
        harness.desk.orders.refresh(connection_id, by_person=True)
        harness.desk.wake()
        with pytest.raises(AppError):
            await harness.desk.orders.look(connection_id)
        await harness.desk.shop_check.accept(connection_id)  # its profile tells otherwise
        assert harness.grant(connection_id).state is GrantState.HELD
    async with DeskHarness(tmp_path, vault=vault) as harness:
        await harness.orders_settled(connection_id)
        assert harness.grant(connection_id).state is GrantState.HELD
        assert [each.id for each in await kept_orders(harness.desk, connection_id)] == ["a2", "a1"]


async def test_a_shop_of_which_nothing_is_recognised_is_asked_about(harness: DeskHarness, shop: Shop) -> None:
    connection_id = await connect(harness, shop)
    shop.on(TOKEN, tokens(2))
    shop.on(ORDERS, orders("b1"))
    await sign_in(harness, connection_id)
    doubt = harness.connection(connection_id).doubt
    assert doubt is not None
    assert not doubt.certain
    assert [each.id for each in await kept_orders(harness.desk, connection_id)] == ["a2", "a1"]
    await harness.desk.shop_check.accept(connection_id)
    await harness.fetched(connection_id)
    assert [each.id for each in await kept_orders(harness.desk, connection_id)] == ["b1", "a2", "a1"]


async def test_while_the_server_cannot_be_asked_the_grant_is_held_and_asked_about_again(
    harness: DeskHarness, shop: Shop
) -> None:
    connection_id = await connect(harness, shop)
    shop.on(TOKEN, tokens(2))
    shop.on(ORDERS, plain(500, b""), orders("a2"))
    ending = asyncio.ensure_future(sign_in(harness, connection_id))
    await shop.until(ORDERS, 2)
    await until(lambda: harness.connection(connection_id).grant.state is GrantState.HELD)  # type: ignore[union-attr]
    await until(lambda: not harness.desk.shop_check._woken.is_set())
    harness.desk.wake()
    await ending
    assert harness.grant(connection_id).state is GrantState.ACTIVE


async def test_without_orders_here_there_is_nothing_to_mix(harness: DeskHarness, shop: Shop) -> None:
    connection_id = await connect(harness, shop, listed=())
    shop.on(TOKEN, tokens(2))
    shop.on(ORDERS, orders("b1"))
    await sign_in(harness, connection_id)
    assert harness.grant(connection_id).state is GrantState.ACTIVE


async def test_kept_apart_it_has_a_connection_and_an_archive_of_its_own(
    harness: DeskHarness, shop: Shop
) -> None:
    first = await another_shop(harness, shop)
    second = await harness.desk.keep_apart(first)
    assert harness.desk.connections.chosen == harness.connection(second)
    await harness.orders_settled(second)
    assert harness.grant(second).state is GrantState.ACTIVE
    assert harness.grant(first).state is GrantState.SIGN_IN_NEEDED
    assert [each.id for each in await kept_orders(harness.desk, first)] == ["a2", "a1"]
    assert [each.id for each in await kept_orders(harness.desk, second)] == ["b1"]
    await until(lambda: not harness.connection(first).retired)
    assert held_tokens(harness, first) == []
    assert held_tokens(harness, second) == ["brut_at_2", "brut_rt_2"]
    assert harness.connection(second).name != harness.connection(first).name
    assert not shop.to(REVOKE)


@pytest.mark.parametrize("writes", range(4))
async def test_keeping_apart_fails_as_a_whole(harness: DeskHarness, shop: Shop, writes: int) -> None:
    first = await another_shop(harness, shop)
    await until(lambda: not harness.connection(first).retired)
    left, before = [writes], set(harness.vault._entries)

    def count(_: str) -> None:
        left[0] -= 1
        if left[0] < 0:
            harness.vault.denied.add("set")

    harness.vault.before_set = count
    if writes == 3:  # all secrets are there, and the disk refuses

        def refuse(*_: Any) -> None:
            raise AppError("The disk is full", "…")

        harness.store.replace_grant = refuse  # type: ignore[method-assign, assignment]
    with pytest.raises(AppError):
        await harness.desk.keep_apart(first)
    harness.vault.denied.clear()
    doubt = harness.connection(first).doubt
    assert doubt is not None
    assert doubt.apart == ""
    assert len(harness.desk.connections.all) == 1
    assert set(harness.vault._entries) == {*before}


def is_settled(harness: DeskHarness, connection_id: str) -> bool:
    """Tell whether nothing is left over and the grant is in use."""
    connection = harness.connection(connection_id)
    return not retired.has_leftovers(connection) and harness.grant(connection_id).state is GrantState.ACTIVE


class Killed(BaseException):
    """Nothing of ours takes it for an error."""


async def test_a_kill_while_a_new_grant_is_stored_leaves_one_that_works(tmp_path: Path, shop: Shop) -> None:
    seen = set()
    for point in range(20):
        home, vault, ended = tmp_path / str(point), DeniableVault(), False
        home.mkdir()
        async with DeskHarness(home, vault=vault) as harness:
            connection_id = await connect(harness, shop)
            ended = await stored(harness, connection_id, kill_at=point)
            left = (home / "connections.json").read_bytes()
            secrets = dict(vault._entries)
        (home / "connections.json").write_bytes(left)
        vault._entries = secrets
        shop.on(TOKEN, as_json({"error": "invalid_grant"}, status=400))  # no token is renewed here
        async with DeskHarness(home, vault=vault) as harness:
            await until(partial(is_settled, harness, connection_id))
            names = token_names(harness.connection(connection_id))
            held = sorted(secret.reveal() for name in names if (secret := vault.get(name)) is not None)
            assert held in (["brut_at_1", "brut_rt_1"], ["brut_at_2", "brut_rt_2"])
            assert sorted(s.reveal() for s in vault._entries.values() if "brut_" in s.reveal()) == [
                *held,
                "brut_secret_1",
            ]
            assert (await harness.fetched(connection_id)).error is None
            seen.add(held[0])
        if ended:
            break
    assert ended, "there are more steps than were tried"
    assert seen == {"brut_at_1", "brut_at_2"}


async def stored(harness: DeskHarness, connection_id: str, *, kill_at: int) -> bool:
    """Store a new grant, killed at a step; tell whether it came to its end before."""
    steps = iter(range(kill_at, -1, -1))

    def step(*_: Any) -> None:
        if next(steps, 0) == 0:
            raise Killed

    harness.vault.before_set = step
    for name in ("update", "replace_grant"):
        done = getattr(harness.store, name)

        def killed_before(*arguments: Any, done: Callable[..., Any] = done) -> Any:
            step()
            return done(*arguments)

        setattr(harness.store, name, killed_before)
    session = await harness.desk.sessions.get(connection_id)
    answer = TokenAnswer(
        access_token=Secret("brut_at_2"),
        refresh_token=Secret("brut_rt_2"),
        expires_in=3600,
        expiry_estimated=False,
        scopes=SCOPES,
        scope_told=True,
    )
    async with session.token_store.lock():
        try:
            await session.token_store.save_new(answer, SCOPES)
        except Killed:
            return False
    return True

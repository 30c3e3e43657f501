from datetime import UTC, datetime
from threading import Event

import pytest
from support.desk_harness import DeskHarness
from support.hostile_server import Reply, Shop, as_json, hold, lost, plain, tokens
from support.kept import kept_orders
from support.sandbox_process import SandboxProcess

from brutlers_desktop.domain.connections import GrantState
from brutlers_desktop.domain.pace import LONGEST
from brutlers_desktop.errors import (
    NonsenseAnswer,
    Offline,
    RateLimited,
    ScopeMissing,
    ServerFault,
    VaultDenied,
)
from brutlers_desktop.services.events import ConnectionsChanged, Notice, OrdersChanged
from brutlers_desktop.services.orders import OrdersState

ORDERS = "/api/vendor/orders"


TOKEN = "/api/oauth/token"


LIST = as_json({"orders": [{"id": "cm2"}, {"id": "cm1"}]})


UNAUTHORIZED = as_json({"error": "Unauthorized"}, status=401)


@pytest.fixture
async def granted(harness: DeskHarness, shop: Shop) -> str:
    connection_id = await harness.add(shop)
    await harness.give_grant(connection_id)
    return connection_id


def wait_of(harness: DeskHarness, connection_id: str) -> float | None:
    """Seconds from now until the next fetch by itself."""
    next_at = harness.desk.orders.sync.state(connection_id).next_at
    return None if next_at is None else (next_at - datetime.now(UTC)).total_seconds()


async def test_orders_are_fetched_as_the_server_gives_them(
    harness: DeskHarness, sandbox: SandboxProcess
) -> None:
    connection_id = await harness.connected(sandbox)
    state = harness.desk.orders.state(connection_id)
    orders = await kept_orders(harness.desk, connection_id)
    assert len(orders) == 100
    assert orders[0].updated_at >= orders[-1].updated_at
    assert state.fetched_at is not None
    assert (state.loading, state.error, state.set_aside) == (False, None, 0)
    added = sandbox.control("POST /orders", count=1)["ids"][0]
    await harness.fetched(connection_id)
    assert (await kept_orders(harness.desk, connection_id))[0].id == added
    while harness.grant(connection_id).last_used_at is None:  # a slow disk writes it later
        await harness.until(ConnectionsChanged)


async def test_what_was_set_aside_is_counted(harness: DeskHarness, shop: Shop, granted: str) -> None:
    shop.on(ORDERS, as_json({"orders": [{"id": "cm1"}, {"no": "id"}]}))
    state = await harness.fetched(granted)
    assert [order.id for order in await kept_orders(harness.desk, granted)] == ["cm1"]
    assert state.set_aside == 1


async def test_asking_twice_at_once_is_one_call(harness: DeskHarness, shop: Shop, granted: str) -> None:
    gate = Event()
    shop.on(ORDERS, Reply(LIST.chunks, gate=gate))
    harness.desk.orders.follow_again(granted)
    for _ in range(5):
        harness.desk.orders.refresh(granted, by_person=True)
    await shop.until(ORDERS)
    harness.desk.orders.refresh(granted, by_person=True)
    harness.desk.wake()
    gate.set()
    await harness.orders_settled(granted)
    assert len(shop.to(ORDERS)) == 1


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (plain(500), ServerFault),
        (plain(200, b"<html>"), NonsenseAnswer),
        (lost(), Offline),
        (plain(429, b"", ("Retry-After", "60")), RateLimited),
        (as_json({"error": "Forbidden"}, status=403), ScopeMissing),
    ],
)
async def test_a_fault_keeps_the_orders_and_the_grant(
    harness: DeskHarness, shop: Shop, granted: str, reply: Reply, kind: type[Exception]
) -> None:
    shop.on(ORDERS, LIST, reply)
    before = await harness.fetched(granted)
    orders = await kept_orders(harness.desk, granted)
    state = await harness.fetched(granted)
    assert type(state.error) is kind
    assert (state.fetched_at, state.loading) == (before.fetched_at, False)
    assert orders
    assert await kept_orders(harness.desk, granted) == orders
    assert harness.grant(granted).state is GrantState.ACTIVE
    assert harness.all_of(Notice) == []


async def test_one_401_is_one_renewal_and_one_more_try(
    harness: DeskHarness, shop: Shop, granted: str
) -> None:
    shop.on(ORDERS, UNAUTHORIZED, LIST)
    shop.on(TOKEN, tokens(1))
    await harness.fetched(granted)
    assert {order.id for order in await kept_orders(harness.desk, granted)} == {"cm1", "cm2"}
    sent = [request.header("Authorization") for request in shop.to(ORDERS)]
    assert sent == ["Bearer brut_at_0", "Bearer brut_at_1"]
    assert len(shop.to(TOKEN)) == 1


async def test_a_second_401_needs_a_sign_in(harness: DeskHarness, shop: Shop, granted: str) -> None:
    shop.on(ORDERS, UNAUTHORIZED)
    shop.on(TOKEN, tokens(1))
    await harness.fetched(granted)
    assert harness.grant(granted).state is GrantState.SIGN_IN_NEEDED
    assert (len(shop.to(ORDERS)), len(shop.to(TOKEN))) == (2, 1)
    assert not harness.is_followed(granted)
    await harness.fetched(granted)
    harness.desk.wake()
    await harness.orders_settled(granted)
    assert (len(shop.to(ORDERS)), len(shop.to(TOKEN))) == (2, 1)


async def test_a_dead_refresh_token_needs_a_sign_in(harness: DeskHarness, sandbox: SandboxProcess) -> None:
    connection_id = await harness.connected(sandbox)
    sandbox.control("POST /revoke-grant")
    await harness.fetched(connection_id)
    assert harness.grant(connection_id).state is GrantState.SIGN_IN_NEEDED
    assert await kept_orders(harness.desk, connection_id), "they stay readable"
    assert (await harness.sign_in(connection_id)).error is None
    await harness.orders_settled(connection_id)
    assert harness.grant(connection_id).state is GrantState.ACTIVE


async def test_an_expired_access_token_is_renewed_once(harness: DeskHarness, sandbox: SandboxProcess) -> None:
    connection_id = await harness.connected(sandbox)
    old = harness.vault.held(connection_id)
    refreshes = sandbox.control("GET /state")["calls"]["refresh"]
    sandbox.control("POST /expire-access")
    assert (await harness.fetched(connection_id)).error is None
    assert sandbox.control("GET /state")["calls"]["refresh"] == refreshes + 1
    new = harness.vault.held(connection_id)
    assert {kind for kind in new if new[kind] != old[kind]} == {"access-token", "refresh-token"}


async def test_an_answer_lost_after_the_server_rotated_is_an_interrupted_renewal(
    harness: DeskHarness, sandbox: SandboxProcess
) -> None:
    connection_id = await harness.connected(sandbox)
    sandbox.control("POST /expire-access")
    sandbox.control("POST /fail", kind="lose-answer", path_prefix=TOKEN)
    refreshes = sandbox.control("GET /state")["calls"]["refresh"]
    await harness.fetched(connection_id)
    assert harness.grant(connection_id).state is GrantState.INTERRUPTED
    assert sandbox.control("GET /state")["calls"]["refresh"] == refreshes + 2
    assert (await harness.sign_in(connection_id)).error is None
    await harness.orders_settled(connection_id)
    assert harness.grant(connection_id).state is GrantState.ACTIVE
    assert harness.desk.orders.state(connection_id).error is None


async def test_a_keyring_that_refuses_a_renewal_is_asked_again_by_retry(
    harness: DeskHarness, sandbox: SandboxProcess
) -> None:
    connection_id = await harness.connected(sandbox)
    sandbox.control("POST /expire-access")
    refreshes = sandbox.control("GET /state")["calls"]["refresh"]
    harness.vault.denied = {"set"}
    for _ in range(3):
        assert isinstance((await harness.fetched(connection_id)).error, VaultDenied)
    harness.vault.denied = set()
    await harness.desk.retry(connection_id)
    await harness.until(OrdersChanged, lambda _: harness.desk.orders.state(connection_id).error is None)
    await harness.orders_settled(connection_id)
    assert sandbox.control("GET /state")["calls"]["refresh"] == refreshes + 1
    assert harness.grant(connection_id).state is GrantState.ACTIVE


@pytest.mark.parametrize("offset", [259_200, -259_200])
async def test_a_clock_off_by_days_is_shown_and_disturbs_nothing(
    harness: DeskHarness, sandbox: SandboxProcess, offset: int
) -> None:
    sandbox.control("POST /clock", offset_seconds=offset)
    refreshes = sandbox.control("GET /state")["calls"]["refresh"]
    connection_id = await harness.connected(sandbox)
    while harness.grant(connection_id).last_used_at is None:
        await harness.until(ConnectionsChanged)
    connection = harness.connection(connection_id)
    assert abs(harness.desk.sessions.skew(connection).total_seconds() - offset) <= 2
    assert abs(connection.clock_skew.total_seconds() - offset) <= 2
    expires = harness.grant(connection_id).access_expires_at
    local = harness.desk.sessions.to_local(connection, expires)
    assert abs((expires - local).total_seconds() - offset) <= 2
    left = expires - harness.desk.sessions.server_now(connection)
    assert (
        3500 < left.total_seconds() <= 3601
    )  # a Date has whole seconds: two of them may be one apart too much
    for _ in range(3):
        assert (await harness.fetched(connection_id)).error is None
    assert sandbox.control("GET /state")["calls"]["refresh"] == refreshes


async def test_after_a_success_the_next_fetch_comes_by_itself(
    harness: DeskHarness, shop: Shop, granted: str
) -> None:
    shop.on(ORDERS, LIST)
    await harness.fetched(granted)
    assert 0 < (wait_of(harness, granted) or 0) <= LONGEST
    shop.on(ORDERS, as_json({"orders": [{"id": "cm3"}]}))
    follower = harness.desk.orders.sync._followers[granted]
    harness.desk.orders.sync._make_due(follower, follower.due - LONGEST)  # its time has come
    await harness.orders_settled(granted)
    ids = {order.id for order in await kept_orders(harness.desk, granted)}
    assert ids == {"cm1", "cm2", "cm3"}, "what left the API's answer stays"


async def test_what_the_server_asks_for_is_waited_a_little_longer(
    harness: DeskHarness, shop: Shop, granted: str
) -> None:
    shop.on(ORDERS, plain(429, b"", ("Retry-After", "600")))
    await harness.fetched(granted)
    assert 570 < (wait_of(harness, granted) or 0) <= 660
    harness.desk.wake()
    await harness.orders_settled(granted)
    assert len(shop.to(ORDERS)) == 1


@pytest.mark.parametrize("reply", [plain(500), plain(429), plain(429, b"", ("Retry-After", "0")), lost()])
async def test_failures_in_a_row_wait_longer_and_longer(
    harness: DeskHarness, shop: Shop, granted: str, reply: Reply
) -> None:
    shop.on(ORDERS, reply)
    for longest in (15, 30, 60, 120):
        await harness.fetched(granted)
        assert longest / 2 - 5 < (wait_of(harness, granted) or 0) <= longest


async def test_a_person_does_not_wait_for_a_renewals_back_off_but_the_poll_does(
    harness: DeskHarness, shop: Shop
) -> None:
    shop.on(TOKEN, plain(500))
    connection_id = await harness.add(shop)
    await harness.give_grant(connection_id, expires_in=0)
    assert (await harness.fetched(connection_id)).error
    for _ in range(3):
        with pytest.raises(ServerFault):
            await harness.desk.orders.fetch(connection_id)
    assert len(shop.to(TOKEN)) == 1
    await harness.fetched(connection_id)
    assert len(shop.to(TOKEN)) == 2


async def test_orders_that_are_removed_stay_away_though_a_fetch_was_under_way(
    harness: DeskHarness, shop: Shop, granted: str
) -> None:
    shop.on(ORDERS, LIST, hold())
    await harness.fetched(granted)
    harness.desk.orders.refresh(granted, by_person=True)
    await shop.until(ORDERS, 2)
    await harness.desk.remove(granted, with_orders=True)
    assert harness.desk.orders.state(granted) == OrdersState()
    assert not harness.is_followed(granted)
    assert await harness.desk.orders.archive.connection_ids() == ()


@pytest.mark.parametrize("state", [state for state in GrantState if state is not GrantState.ACTIVE])
async def test_only_an_active_grant_is_used(harness: DeskHarness, shop: Shop, state: GrantState) -> None:
    connection_id = await harness.add(shop)
    await harness.give_grant(connection_id, state=state)
    await harness.fetched(connection_id)
    assert not harness.is_followed(connection_id)
    assert shop.received == []


async def test_a_fetch_that_a_new_sign_in_overtook_does_not_blame_it(
    harness: DeskHarness, shop: Shop, granted: str
) -> None:
    gate = Event()
    shop.on(ORDERS, Reply(UNAUTHORIZED.chunks, gate=gate), LIST)
    harness.desk.orders.follow_again(granted)
    await shop.until(ORDERS)
    await harness.desk.sessions.end(granted)
    gate.set()
    await harness.orders_settled(granted)
    assert harness.grant(granted).state is GrantState.ACTIVE
    assert harness.desk.orders.state(granted).error is None
    assert len(await kept_orders(harness.desk, granted)) == 2


async def test_an_edit_fetches_anew_with_the_new_values(
    harness: DeskHarness, shop: Shop, granted: str
) -> None:
    from support.desk_harness import draft_for

    shop.on(ORDERS, LIST)
    await harness.desk.edit(granted, draft_for(shop, name="Renamed", client_secret=None))
    await harness.orders_settled(granted)
    assert await kept_orders(harness.desk, granted)
    assert harness.connection(granted).name == "Renamed"


async def test_a_connection_without_a_grant_is_not_fetched(harness: DeskHarness, shop: Shop) -> None:
    connection_id = await harness.add(shop)
    for each in (connection_id, "unknown"):
        await harness.fetched(each)
        assert not harness.is_followed(each)
    assert shop.received == []

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta

import httpx
import pytest
from support.clock import FakeClock
from support.hostile_server import (
    HostileServer,
    Reply,
    as_json,
    gzip_bomb,
    gzipped,
    lost,
    plain,
    redirect,
    reset,
)

from brutlers_desktop import http
from brutlers_desktop.api import client as api_client
from brutlers_desktop.api.client import VendorApi
from brutlers_desktop.domain.clock import ServerClock
from brutlers_desktop.errors import (
    Action,
    AppError,
    NonsenseAnswer,
    Offline,
    RateLimited,
    RequestRefused,
    ScopeMissing,
    ServerFault,
    SignInNeeded,
)

ORDERS = "/api/vendor/orders"
TWO_ORDERS = as_json({"orders": [{"id": "cm1"}, {"model": "no id"}, {"id": "cm2"}]})


class Bearer(httpx.Auth):
    def auth_flow(self, request: httpx.Request) -> Iterator[httpx.Request]:  # type: ignore[override]
        request.headers["Authorization"] = "Bearer brut_at_1"
        yield request


class Api(VendorApi):
    """The API under test, with what it noted."""

    def __init__(self, client: http.Client, base_url: str) -> None:
        self.clock = FakeClock()
        self.server_clock = ServerClock(self.clock)
        self.uses = 0
        super().__init__(client, base_url, self.clock, self.server_clock, self._use)

    def _use(self) -> None:
        self.uses += 1


@pytest.fixture
def server() -> Iterator[HostileServer]:
    with HostileServer() as running:
        yield running


@pytest.fixture
async def api(server: HostileServer) -> AsyncIterator[Api]:
    async with http.build_client() as client:
        yield Api(client, server.base_url)


async def test_the_orders_arrive_and_the_use_is_noted(api: Api, server: HostileServer) -> None:
    server.on(ORDERS, TWO_ORDERS)
    decoded = await api.orders(Bearer())
    assert [order.id for order in decoded.orders] == ["cm1", "cm2"]
    assert decoded.set_aside == 1
    assert api.uses == 1
    (request,) = server.to(ORDERS)
    assert (request.method, request.header("Authorization")) == ("GET", "Bearer brut_at_1")


async def test_a_large_answer_arrives_whole(api: Api, server: HostileServer) -> None:
    count = 20_000
    body = (
        b'{"orders":[' + b",".join(b'{"id":"%d","model":"%s"}' % (n, b"m" * 50) for n in range(count)) + b"]}"
    )
    assert len(body) > http.DEFAULT_CAP > api_client.SMALL_BODY
    server.on(ORDERS, gzipped(body))
    decoded = await api.orders(Bearer())
    assert [order.id for order in decoded.orders] == [str(number) for number in range(count)]


async def test_a_large_answer_that_is_no_list_is_refused(api: Api, server: HostileServer) -> None:
    server.on(ORDERS, plain(200, b"[" * 100_000))
    with pytest.raises(NonsenseAnswer):
        await api.orders(Bearer())


async def test_a_401_asks_for_a_sign_in(api: Api, server: HostileServer) -> None:
    server.on(ORDERS, as_json({"error": "Unauthorized"}, status=401))
    with pytest.raises(SignInNeeded) as needed:
        await api.orders(Bearer())
    assert needed.value.action is Action.RECONNECT
    assert api.uses == 0


async def test_a_403_names_the_missing_scope_and_signs_nobody_out(api: Api, server: HostileServer) -> None:
    server.on(ORDERS, as_json({"error": "Forbidden"}, status=403))
    with pytest.raises(ScopeMissing) as missing:
        await api.orders(Bearer())
    assert missing.value.scope == "orders:read"
    assert "See orders" in missing.value.message
    assert "orders:read" in missing.value.message
    assert not isinstance(missing.value, SignInNeeded)


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(
    ("value", "seconds", "said"),
    [
        ("7", 7.0, "in 7 seconds"),
        ("0", 0.0, "in 1 second."),
        ("Mon, 01 Jun 2026 12:01:30 GMT", 90.0, "in 90 seconds"),
        (None, None, "in a moment"),
        ("soon", None, "in a moment"),
        ("-5", None, "in a moment"),
        ("21600", 21_600.0, "in 6 hours"),
        ("9" * 40, 86_400.0, "in 24 hours"),
    ],
)
async def test_a_pause_is_told_and_said(
    api: Api, server: HostileServer, status: int, value: str | None, seconds: float | None, said: str
) -> None:
    date = ("Date", "Mon, 01 Jun 2026 12:00:00 GMT")
    server.on(ORDERS, plain(status, b"", date, *([] if value is None else [("Retry-After", value)])))
    with pytest.raises(RateLimited) as limited:
        await api.orders(Bearer())
    assert limited.value.retry_after == seconds
    assert said in limited.value.message


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (plain(500), ServerFault),
        (plain(502, b"<html>"), ServerFault),
        (plain(204), ServerFault),
        (plain(304), ServerFault),
        (plain(404), RequestRefused),
        (plain(400), RequestRefused),
        (plain(200, b"<html>Log in</html>"), NonsenseAnswer),
        (plain(200), NonsenseAnswer),
        (gzipped(b'{"orders":[]}', cut=3), NonsenseAnswer),
        (lost(), Offline),
        (reset(), Offline),
        (plain(200, b'{"orders":[]}', length=50), Offline),
    ],
)
async def test_each_other_answer_becomes_one_of_our_errors(
    api: Api, server: HostileServer, reply: Reply, kind: type[AppError]
) -> None:
    server.on(ORDERS, reply)
    with pytest.raises(AppError) as raised:
        await api.orders(Bearer())
    assert type(raised.value) is kind
    assert "brut_at_1" not in str(raised.value)
    assert len(server.to(ORDERS)) == 1


@pytest.mark.parametrize("status", [301, 302, 307, 308])
async def test_the_token_follows_no_redirect(api: Api, server: HostileServer, status: int) -> None:
    with HostileServer() as other:
        server.on(ORDERS, redirect(status, f"{other.base_url}{ORDERS}"))
        with pytest.raises(ServerFault):
            await api.orders(Bearer())
        assert other.received == []


async def test_even_a_list_of_orders_has_a_cap(
    monkeypatch: pytest.MonkeyPatch, api: Api, server: HostileServer
) -> None:
    monkeypatch.setattr(api_client, "ORDERS_CAP", 4 << 20)
    server.on(ORDERS, gzip_bomb(5 << 20))
    with pytest.raises(NonsenseAnswer):
        await api.orders(Bearer())


@pytest.mark.parametrize(
    ("status", "refused"), [(401, True), (200, False), (403, False), (429, False), (500, False)]
)
async def test_only_a_401_proves_that_a_token_is_refused(
    api: Api, server: HostileServer, status: int, *, refused: bool
) -> None:
    server.on(ORDERS, plain(status))
    assert await api.refuses(Bearer()) is refused
    assert api.uses == 0


async def test_the_servers_date_is_noted_with_every_answer(api: Api, server: HostileServer) -> None:
    server.on(ORDERS, plain(403, b"", ("Date", "Thu, 04 Jun 2026 12:00:00 GMT")))
    with pytest.raises(ScopeMissing):
        await api.orders(Bearer())
    assert api.server_clock.now() == datetime(2026, 6, 4, 12, tzinfo=UTC)
    assert api.server_clock.skew() == timedelta(days=3)


async def test_an_answer_carries_when_it_was_asked_for_and_came_by_the_servers_clock(
    api: Api, server: HostileServer
) -> None:
    class Slow(Bearer):
        def auth_flow(self, request: httpx.Request) -> Iterator[httpx.Request]:  # type: ignore[override]
            api.clock.advance(7)
            yield from super().auth_flow(request)

    body = b'{"orders":[]}'
    server.on(ORDERS, plain(200, body, ("Date", "Thu, 04 Jun 2026 12:00:00 GMT")))
    decoded = await api.orders(Slow())
    assert decoded.server_answered_at == datetime(2026, 6, 4, 12, tzinfo=UTC)
    assert decoded.server_asked_at == datetime(2026, 6, 4, 11, 59, 53, tzinfo=UTC)

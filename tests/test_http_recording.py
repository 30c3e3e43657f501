"""What ``http.send`` tells of each request that it makes."""

import asyncio
import gzip
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from datetime import UTC, datetime

import pytest
from support.hostile_server import HostileServer, Reply, drip, hold, lost, plain, raw

from brutlers_desktop import http
from brutlers_desktop.domain.journal import Exchange, Fault
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import AppError
from brutlers_desktop.oauth.auth import BearerAuth

PATH = "/api/vendor/orders/cm123/status"
DATE = ("Date", "Thu, 04 Jun 2026 12:00:00 GMT")


@pytest.fixture
def server() -> Iterator[HostileServer]:
    with HostileServer() as running:
        yield running


@pytest.fixture
async def client() -> AsyncIterator[http.Client]:
    async with http.build_client(keep_alive=False) as built:
        yield built


class Source:
    """Renews by a call of its own, as the app does."""

    def __init__(self, client: http.Client, server: HostileServer, seen: list[Exchange]) -> None:
        self._client, self._server, self._seen = client, server, seen

    async def token(self) -> Secret:
        return Secret("brut_at_1")

    async def renew(self, rejected: Secret) -> Secret:
        request = self._client.build_request("POST", f"{self._server.base_url}/api/oauth/token?secret=1")
        await http.send(self._client, request, record=self._seen.append)
        return Secret("brut_at_2")


async def send(client: http.Client, address: str, *, earlier: int = 0) -> list[Exchange]:
    """Send a request and return what was told of it, whatever becomes of it."""
    seen: list[Exchange] = []
    request = client.build_request("GET", address, extensions={http.CAP_EXTENSION: 1000})
    with suppress(AppError):
        await http.send(client, request, record=seen.append, earlier=earlier)
    return seen


async def told(client: http.Client, server: HostileServer, reply: Reply, *, earlier: int = 0) -> Exchange:
    server.on(f"{PATH}?token=brut_at_1", reply)
    (exchange,) = await send(client, f"{server.base_url}{PATH}?token=brut_at_1", earlier=earlier)
    return exchange


async def test_an_answer_is_told_with_its_decoded_size_and_the_servers_date(
    client: http.Client, server: HostileServer
) -> None:
    packed = plain(404, gzip.compress(b"x" * 900), ("Content-Encoding", "gzip"), DATE)
    exchange = await told(client, server, packed)
    assert (exchange.method, exchange.path) == ("GET", "/api/vendor/orders/{id}/status")
    assert (exchange.status, exchange.size, exchange.attempt) == (404, 900, 1)
    assert exchange.fault is Fault.NONE
    assert exchange.date == datetime(2026, 6, 4, 12, tzinfo=UTC)
    assert exchange.seconds > 0


async def test_attempts_made_before_in_the_same_call_count(
    client: http.Client, server: HostileServer
) -> None:
    assert (await told(client, server, plain(200), earlier=1)).attempt == 2


@pytest.mark.parametrize(
    ("reply", "status", "fault"),
    [
        (lost(), None, Fault.BROKE_OFF),
        (plain(200, b"{", length=9), 200, Fault.BROKE_OFF),
        (plain(200, b"x" * 1001), 200, Fault.UNREADABLE),
        (plain(200, b"x", ("Content-Encoding", "br")), 200, Fault.UNREADABLE),
        (raw(b"nonsense\r\n\r\n"), None, Fault.BROKE_OFF),
    ],
    ids=["lost", "short", "too-large", "encoding", "no-http"],
)
async def test_an_answer_that_failed_is_told_with_what_was_there(
    client: http.Client, server: HostileServer, reply: Reply, status: int | None, fault: Fault
) -> None:
    exchange = await told(client, server, reply)
    assert (exchange.status, exchange.fault) == (status, fault)


async def test_what_never_went_out_is_told(client: http.Client) -> None:
    (exchange,) = await send(client, "http://127.0.0.1:1/api/vendor/orders")
    assert (exchange.status, exchange.fault, exchange.size) == (None, Fault.NOT_REACHED, 0)


async def test_a_call_that_took_too_long_broke_off(
    client: http.Client, server: HostileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(http, "_OVERALL_SECONDS", 0.3)
    exchange = await told(client, server, drip())
    assert (exchange.status, exchange.fault) == (200, Fault.BROKE_OFF)
    assert exchange.seconds >= 0.2


async def test_a_call_that_is_no_longer_wanted_was_given_up(
    client: http.Client, server: HostileServer
) -> None:
    server.on("/", hold())
    seen: list[Exchange] = []
    request = client.build_request("GET", f"{server.base_url}/")
    sending = asyncio.create_task(http.send(client, request, record=seen.append))
    while not server.to("/"):
        await asyncio.sleep(0.005)
    sending.cancel()
    await asyncio.gather(sending, return_exceptions=True)
    assert [each.fault for each in seen] == [Fault.GIVEN_UP]


async def test_a_refusal_the_renewal_and_the_second_try_are_told_in_their_order(
    client: http.Client, server: HostileServer
) -> None:
    seen: list[Exchange] = []
    server.on("/api/vendor/orders", plain(401, b'{"error":"Unauthorized"}'), plain(200, b"[]"))
    server.on("/api/oauth/token?secret=1", plain(200))
    auth = BearerAuth(Source(client, server, seen))
    request = client.build_request("GET", f"{server.base_url}/api/vendor/orders")
    await http.send(client, request, auth=auth, record=seen.append)
    assert [(each.path, each.status, each.attempt, each.size) for each in seen] == [
        ("/api/vendor/orders", 401, 1, 24),
        ("/api/oauth/token", 200, 1, 0),
        ("/api/vendor/orders", 200, 2, 2),
    ]

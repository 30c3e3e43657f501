import asyncio
import gzip
import ssl
import tracemalloc
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import httpx
import pytest
from httpcore._backends.anyio import AnyIOStream
from support.hostile_server import (
    Ending,
    HostileServer,
    Reply,
    drip,
    endless,
    gzip_bomb,
    gzipped,
    head,
    hold,
    lost,
    plain,
    raw,
    redirect,
    reset,
)

from brutlers_desktop import http
from brutlers_desktop.errors import AppError, NonsenseAnswer, Offline

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)


@pytest.fixture
def server() -> Iterator[HostileServer]:
    with HostileServer() as running:
        yield running


@pytest.fixture
async def client() -> AsyncIterator[http.Client]:
    async with http.build_client(keep_alive=False) as built:
        yield built


async def fetch(client: http.Client, server: HostileServer, reply: Reply, *, cap: int = 1000) -> http.Answer:
    server.on("/", reply)
    request = client.build_request("GET", f"{server.base_url}/", extensions={http.CAP_EXTENSION: cap})
    return await http.send(client, request)


@pytest.mark.parametrize(
    "reply",
    [
        plain(200, b"x" * 1000),
        raw(head(200), b"x" * 1000),
        gzipped(b"x" * 1000),
        plain(200, gzip.compress(b"x" * 1000), ("Content-Encoding", "X-GZIP")),
        plain(200, b"x" * 1000, ("Content-Encoding", "identity")),
        raw(head(200, ("Transfer-Encoding", "chunked")), b"3e8\r\n", b"x" * 1000, b"\r\n0\r\n\r\n"),
    ],
    ids=["length", "until-close", "gzip", "x-gzip", "identity", "chunked"],
)
async def test_a_body_up_to_the_cap_arrives(client: http.Client, server: HostileServer, reply: Reply) -> None:
    answer = await fetch(client, server, reply)
    assert (answer.status, answer.body) == (200, b"x" * 1000)


async def test_a_large_body_arrives_whole_and_its_connection_is_given_back(server: HostileServer) -> None:
    body = bytes(range(256)) * 20_000
    async with http.build_client() as client:
        answer = await fetch(client, server, plain(200, body), cap=len(body))
        assert answer.body == body
        assert client._way.routes.direct._pool.connections == []


async def test_a_fetch_that_is_cancelled_gives_its_connection_back(server: HostileServer) -> None:
    async with http.build_client() as client:
        fetching = asyncio.create_task(fetch(client, server, drip(), cap=1 << 20))
        await server.until("/")
        while not client._way.routes.direct._pool.connections:
            await asyncio.sleep(0)
        fetching.cancel()
        with pytest.raises(asyncio.CancelledError):
            await fetching
        assert client._way.routes.direct._pool.connections == []


async def test_a_fetch_that_is_cancelled_while_its_connection_is_closed_keeps_no_place_in_the_pool(
    monkeypatch: pytest.MonkeyPatch, server: HostileServer
) -> None:
    closing, close = asyncio.Event(), AnyIOStream.aclose

    async def slowly(self: AnyIOStream) -> None:
        closing.set()
        await asyncio.sleep(0)
        await close(self)

    monkeypatch.setattr(AnyIOStream, "aclose", slowly)
    async with http.build_client() as client:
        fetching = asyncio.create_task(fetch(client, server, plain(200, b"x")))
        await closing.wait()
        fetching.cancel()
        with pytest.raises(asyncio.CancelledError):
            await fetching
        pool = client._way.routes.direct._pool
        assert (pool.connections, pool._requests) == ([], [])


@pytest.mark.parametrize(
    "reply",
    [
        plain(200, b"x" * 1001),
        raw(head(200), b"x" * 1001),
        gzipped(b"x" * 1001),
        gzipped(b"x" * 900, cut=3),
        gzipped(b"x" * 900, cut=20),
        gzipped(b"x" * 900, extra=b"more"),
        plain(200, b"not gzip at all", ("Content-Encoding", "gzip")),
        plain(200, b"", ("Content-Encoding", "gzip")),
        plain(200, b"x", ("Content-Encoding", "br")),
        plain(200, gzip.compress(gzip.compress(b"x")), ("Content-Encoding", "gzip, gzip")),
        plain(200, gzip.compress(b"x"), ("Content-Encoding", "gzip"), ("Content-Encoding", "gzip")),
        plain(500, b"x" * 1001),
    ],
    ids=[
        "over",
        "over-until-close",
        "over-decoded",
        "cut-trailer",
        "cut",
        "after-its-end",
        "no-gzip",
        "empty-gzip",
        "brotli",
        "twice-gzip",
        "two-headers",
        "over-in-an-error",
    ],
)
async def test_a_body_over_the_cap_broken_or_of_another_encoding_is_refused(
    client: http.Client, server: HostileServer, reply: Reply
) -> None:
    with pytest.raises(NonsenseAnswer):
        await fetch(client, server, reply)


@pytest.mark.parametrize("size", [1, 65_535, 65_536, 65_537, 3 * 65_536, 1_000_000])
async def test_gzip_of_any_size_round_trips(client: http.Client, server: HostileServer, size: int) -> None:
    answer = await fetch(client, server, gzipped(bytes(size)), cap=size)
    assert answer.body == bytes(size)


@pytest.mark.parametrize("reply", [gzip_bomb(256 << 20), endless(64 << 20)], ids=["gzip-bomb", "endless"])
async def test_what_swells_is_stopped_at_the_cap_in_memory(
    client: http.Client, server: HostileServer, reply: Reply
) -> None:
    tracemalloc.start()
    try:
        with pytest.raises(NonsenseAnswer):
            await fetch(client, server, reply, cap=1 << 20)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 16 << 20


@pytest.mark.parametrize(
    "reply",
    [
        lost(),
        reset(),
        raw(b"\x16\x03\x01 not http\r\n\r\n"),
        raw(b"HTTP/1.1 200 OK\r\n"),
        raw(b"HTTP/1.1 200 OK\r\nA: b\r\nbroken line\r\n\r\n"),
        raw(head(200, ("X", "x" * 200_000))),
        plain(200, b"{}", length=100),
        plain(200, b"{}", length=100, ending=Ending.RESET),
        plain(200, b"{}", ("Content-Length", "5")),
        plain(200, b"{}", ("Content-Length", "-2")),
        raw(head(200, ("Transfer-Encoding", "chunked")), b"zz\r\n{}\r\n0\r\n\r\n"),
        raw(head(200, ("Transfer-Encoding", "chunked")), b"2\r\n{}\r\n"),
    ],
    ids=[
        "lost",
        "reset",
        "no-http",
        "cut-head",
        "broken-header",
        "large-header",
        "short-body",
        "short-body-reset",
        "two-lengths",
        "negative-length",
        "no-chunk",
        "no-last-chunk",
    ],
)
async def test_an_answer_that_breaks_off_is_offline_after_sending(
    client: http.Client, server: HostileServer, reply: Reply
) -> None:
    with pytest.raises(Offline) as offline:
        await fetch(client, server, reply)
    assert offline.value.sent
    assert len(server.to("/")) == 1


@pytest.mark.parametrize("reply", [hold(), plain(200, b"{", length=9, ending=Ending.HOLD)])
async def test_silence_ends_by_the_read_timeout(
    monkeypatch: pytest.MonkeyPatch, server: HostileServer, reply: Reply
) -> None:
    monkeypatch.setattr(http, "_TIMEOUT", httpx.Timeout(0.2))
    async with http.build_client() as impatient:
        with pytest.raises(Offline) as offline:
            await fetch(impatient, server, reply)
    assert offline.value.sent


async def test_a_drip_without_end_is_ended_by_the_whole_calls_limit(
    monkeypatch: pytest.MonkeyPatch, client: http.Client, server: HostileServer
) -> None:
    monkeypatch.setattr(http, "_OVERALL_SECONDS", 0.3)
    with pytest.raises(Offline) as offline:
        await fetch(client, server, drip(), cap=1 << 20)
    assert offline.value.sent


async def test_no_cookie_is_kept_or_sent(client: http.Client, server: HostileServer) -> None:
    """One client serves all connections: by a cookie, a server could take one shop's call for another's."""
    answer = await fetch(client, server, plain(200, b"{}", ("Set-Cookie", "session=a; Path=/")))
    assert "set-cookie" not in answer.headers
    await fetch(client, server, plain(200, b"{}"))
    assert [request.header("Cookie") for request in server.received] == [None, None]


def heads_without_end(piece: bytes, first: bytes = b"") -> Reply:
    def chunks() -> Iterator[bytes]:
        yield first
        while True:
            yield piece

    return Reply(chunks)


@pytest.mark.parametrize(
    "reply",
    [
        heads_without_end(b"X: " + b"y" * 1000 + b"\r\n", b"HTTP/1.1 200 OK\r\n"),
        heads_without_end(b"y" * 1000, b"HTTP/1.1 200 "),
        heads_without_end(b"HTTP/1.1 103 Early Hints\r\n\r\n"),
    ],
    ids=["fields", "status line", "interim answers"],
)
async def test_a_head_without_end_is_given_up(
    monkeypatch: pytest.MonkeyPatch, client: http.Client, server: HostileServer, reply: Reply
) -> None:
    monkeypatch.setattr(http, "_OVERALL_SECONDS", 0.5)
    with pytest.raises(Offline) as offline:
        await fetch(client, server, reply)
    assert offline.value.sent


@pytest.mark.parametrize("address", ["http://127.0.0.1:1/", "http://nowhere.invalid/", "http://127.0.0.1:0/"])
async def test_a_server_that_is_not_there_was_sent_nothing(client: http.Client, address: str) -> None:
    with pytest.raises(Offline) as offline:
        await http.send(client, client.build_request("GET", address))
    assert not offline.value.sent
    assert address not in str(offline.value)


async def test_an_untrusted_certificate_says_so(monkeypatch: pytest.MonkeyPatch, client: http.Client) -> None:
    async def refuse(*_: Any) -> httpx.Response:
        raise httpx.ConnectError("failed") from ssl.SSLCertVerificationError("self-signed certificate")

    monkeypatch.setattr(client._transport, "handle_async_request", refuse)
    with pytest.raises(Offline) as offline:
        await http.send(client, client.build_request("GET", "https://127.0.0.1:1/"))
    assert "not safe" in offline.value.title
    assert not offline.value.sent


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_redirect_is_never_followed(client: http.Client, server: HostileServer, status: int) -> None:
    with HostileServer() as other:
        answer = await fetch(client, server, redirect(status, f"{other.base_url}/stolen"))
        assert answer.status == status
        assert other.received == []


async def test_a_proxy_of_the_environment_never_sees_what_goes_to_this_computer(
    monkeypatch: pytest.MonkeyPatch, server: HostileServer
) -> None:
    with HostileServer() as proxy:
        for name in ("http_proxy", "https_proxy", "all_proxy"):
            monkeypatch.setenv(name, proxy.base_url)
        async with http.build_client(keep_alive=False) as client:
            assert (await fetch(client, server, plain(200, b"here"))).body == b"here"
            assert proxy.received == []
            proxy.on("http://shop.invalid/", plain(200, b"by proxy"))
            there = await http.send(client, client.build_request("GET", "http://shop.invalid/"))
        assert there.body == b"by proxy"


async def test_a_proxy_is_passed_by_where_the_environment_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with HostileServer() as proxy:
        monkeypatch.setenv("http_proxy", proxy.base_url)
        monkeypatch.setenv("no_proxy", "shop.invalid")
        async with http.build_client() as client:
            with pytest.raises(Offline):
                await http.send(client, client.build_request("GET", "http://shop.invalid/"))
        assert proxy.received == []


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:9", "ftp://127.0.0.1:9", "http://127.0.0.1:nine"])
async def test_a_proxy_that_cannot_be_used_is_said_and_never_passed_by_in_secret(
    monkeypatch: pytest.MonkeyPatch, server: HostileServer, proxy: str
) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, proxy)
    async with http.build_client(keep_alive=False) as client:
        assert (await fetch(client, server, plain(200, b"here"))).body == b"here"
        with pytest.raises(Offline) as raised:
            await http.send(client, client.build_request("GET", "http://shop.invalid/"))
    assert raised.value.title == "Your proxy cannot be used"
    assert not raised.value.sent


async def test_an_error_of_ours_raised_on_the_way_comes_through_as_it_is(client: http.Client) -> None:
    class Refuses(httpx.Auth):
        async def async_auth_flow(self, request: httpx.Request) -> AsyncIterator[httpx.Request]:  # type: ignore[override]
            raise AppError("a", "b")
            yield request

    with pytest.raises(AppError) as raised:
        await http.send(client, client.build_request("GET", "http://127.0.0.1:1/"), auth=Refuses())
    assert raised.value.title == "a"


def waits(value: str | None, *, date: str | None = None) -> float | None:
    headers = {name: text for name, text in (("Retry-After", value), ("Date", date)) if text is not None}
    return http.retry_after(http.Answer(429, httpx.Headers(headers), b""), NOW)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("7", 7.0),
        (" 120 ", 120.0),
        ("0", 0.0),
        ("21600", 21_600.0),
        ("99999999999999999999", 86_400.0),
        ("1e400", None),
        ("-5", None),
        ("5.5", None),
        ("soon", None),
        ("", None),
        (None, None),
        ("5, 7", None),
    ],
)
def test_retry_after_in_seconds(value: str | None, seconds: float | None) -> None:
    assert waits(value) == seconds


@pytest.mark.parametrize(
    ("after", "seconds"), [(90, 90.0), (-90, 0.0), (21_600, 21_600.0), (10**9, 86_400.0)]
)
def test_retry_after_as_a_date_is_reckoned_by_the_servers_own_clock(after: int, seconds: float) -> None:
    wrong = NOW + timedelta(days=3)  # as seen from here
    until = format_datetime(wrong + timedelta(seconds=after), usegmt=True)
    assert waits(until, date=format_datetime(wrong, usegmt=True)) == seconds
    assert waits(format_datetime(NOW + timedelta(seconds=after), usegmt=True)) == seconds


def test_the_date_of_an_answer_is_read_or_none() -> None:
    assert http.Answer(200, httpx.Headers({"Date": "Mon, 01 Jun 2026 12:00:00 GMT"}), b"").date == NOW
    assert http.Answer(200, httpx.Headers({"Date": "noon"}), b"").date is None
    assert http.Answer(200, httpx.Headers(), b"").date is None

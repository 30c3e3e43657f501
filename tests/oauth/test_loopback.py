import asyncio
import contextlib
import socket

import pytest
from support.loopback_peer import GOOD, NEUTRAL, SUCCESS, Listen, Peer, status

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.oauth.callback import AuthorizationCode, AuthorizationError
from brutlers_desktop.oauth.loopback import Limits
from brutlers_desktop.oauth.result_page import ResultPage


async def test_the_callback_lands_and_its_page_goes_out(peer: Peer) -> None:
    browser = asyncio.ensure_future(peer.get())
    pending = await peer.listener.callback()
    assert pending.result == AuthorizationCode(Secret("abc"))
    assert not browser.done()
    pending.answer(ResultPage.success())
    answer = await browser
    assert status(answer) == 200
    assert SUCCESS in answer
    assert "Cache-Control: no-store" in answer
    assert peer.unexpected == []


async def test_an_error_lands_too(peer: Peer) -> None:
    browser = asyncio.ensure_future(peer.get("/callback?error=access_denied&state=the-state&code=x"))
    pending = await peer.listener.callback()
    assert pending.result == AuthorizationError("access_denied", "")
    pending.answer(ResultPage.declined())
    assert "You declined" in await browser


async def test_only_the_first_answer_counts(peer: Peer) -> None:
    browser = asyncio.ensure_future(peer.get())
    pending = await peer.listener.callback()
    pending.answer(ResultPage.success())
    pending.answer(ResultPage.failed("Second", ""))
    assert SUCCESS in await browser


async def test_a_head_that_comes_in_pieces(peer: Peer) -> None:
    reader, writer = await peer.connect()
    for byte in peer.head():
        writer.write(bytes([byte]))
        await writer.drain()
    (await peer.listener.callback()).answer(ResultPage.success())
    assert SUCCESS in (await reader.read()).decode()
    writer.close()
    await writer.wait_closed()


UNEXPECTED = [
    "/callback",
    "/callback?code=abc",
    "/callback?code=abc&state=wrong",
    "/callback?code=abc&state=the-state&state=the-state",
    "/callback?code=abc&code=abc&state=the-state",
    "/callback?error=access_denied",
    "/callback?error=access_denied&state=wrong",
    "/callback?code=%00&state=the-state",
    "/callback?code=%FF&state=the-state",
]


@pytest.mark.parametrize("target", UNEXPECTED)
async def test_an_unexpected_callback_is_refused_told_and_survived(peer: Peer, target: str) -> None:
    answer = await peer.get(target)
    assert status(answer) == 400
    assert ResultPage.bad_request().title in answer
    assert peer.unexpected == [None]
    assert SUCCESS in await peer.sign_in()


@pytest.mark.parametrize(
    ("target", "fields", "method", "expected"),
    [
        ("/favicon.ico", (), "GET", 404),
        ("/callback/?code=abc&state=the-state", (), "GET", 404),
        (GOOD, (), "HEAD", 405),
        (GOOD, (), "OPTIONS", 405),
        (GOOD, (), "POST", 405),
        (GOOD, ("Sec-Purpose: prefetch;prerender",), "GET", 204),
        (GOOD, ("Purpose: prefetch",), "GET", 204),
        (GOOD, ("X-Moz: prefetch",), "GET", 204),
        (GOOD, ("Host: evil.example",), "GET", 403),
        (GOOD, ("Sec-Fetch-Dest: image",), "GET", 403),
        (GOOD, ("Content-Length: 3",), "GET", 400),
        (GOOD, ("Cookie: " + "x" * 40_000,), "GET", 431),
        (GOOD + "&x=" + "x" * 9000, (), "GET", 414),
    ],
)
async def test_other_requests_do_not_consume_the_sign_in(
    peer: Peer, target: str, fields: tuple[str, ...], method: str, expected: int
) -> None:
    assert status(await peer.get(target, *fields, method=method)) == expected
    assert peer.unexpected == []
    assert SUCCESS in await peer.sign_in()


@pytest.mark.parametrize(
    "raw",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\xab" * 500,
        b"GET /callback HTTP/1.1\nHost: x\n\n",
        b"GET /callback?\x00 HTTP/1.1\r\n",
        b"nonsense\r\n\r\n",
    ],
)
async def test_bytes_that_are_no_http_get_400_at_once(
    peer: Peer, raw: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    assert status(await peer.send(raw)) == 400
    assert SUCCESS in await peer.sign_in()
    assert caplog.records == []


async def test_a_query_of_10_mb_is_refused_and_survived(peer: Peer) -> None:
    loop = asyncio.get_running_loop()
    with socket.create_connection(("127.0.0.1", peer.port)) as browser:
        browser.setblocking(False)
        await loop.sock_sendall(browser, peer.head(GOOD + "&x=" + "x" * 10_000_000))
        assert status(await loop.sock_recv(browser, 100)) == 414
    assert SUCCESS in await peer.sign_in()


async def test_a_host_of_another_name_is_forbidden(peer: Peer) -> None:
    raw = peer.head().replace(b"127.0.0.1", b"localhost")
    assert status(await peer.send(raw)) == 403
    assert SUCCESS in await peer.sign_in()


async def test_every_repeat_gets_the_same_neutral_page_and_no_second_result(peer: Peer) -> None:
    first = asyncio.ensure_future(peer.get())
    pending = await peer.listener.callback()
    assert NEUTRAL in await peer.get()  # a double request, while the first one waits
    assert not first.done()
    pending.answer(ResultPage.success())
    assert SUCCESS in await first
    repeats = [await peer.get() for _ in range(3)]  # the Back button
    repeats.append(await peer.get("/callback"))  # a reload, after the script took the query away
    repeats.append(await peer.get("/callback?code=other&state=the-state"))
    assert all(NEUTRAL in repeat for repeat in repeats)
    assert len(set(repeats)) == 1
    assert await peer.listener.callback() is pending
    assert pending.result == AuthorizationCode(Secret("abc"))


async def test_after_the_callback_a_wrong_state_is_refused_quietly(peer: Peer) -> None:
    await peer.sign_in()
    assert status(await peer.get("/callback?code=abc&state=wrong")) == 400
    assert peer.unexpected == []


async def test_an_answer_that_takes_too_long_is_replaced_by_the_neutral_page(listen: Listen) -> None:
    peer = await listen(limits=Limits(hold=0.01))
    assert NEUTRAL in await peer.get()
    pending = await peer.listener.callback()
    pending.answer(ResultPage.success())
    assert pending.result == AuthorizationCode(Secret("abc"))


async def test_a_browser_that_left_does_not_hurt(peer: Peer) -> None:
    _, writer = await peer.connect()
    writer.write(peer.head())
    pending = await peer.listener.callback()
    writer.transport.abort()
    pending.answer(ResultPage.success())
    assert NEUTRAL in await peer.get()


async def test_200_silent_connections_do_not_keep_the_callback_out(peer: Peer) -> None:
    silent = [await peer.connect() for _ in range(200)]
    assert SUCCESS in await peer.sign_in()
    for _, writer in silent:
        writer.transport.abort()


async def test_at_the_cap_the_oldest_silent_connection_gives_way_first(listen: Listen) -> None:
    peer = await listen(limits=Limits(connections=2, read=60))
    slow_reader, slow_writer = await peer.connect()
    slow_writer.write(peer.head()[:20])
    silent_reader, silent_writer = await peer.connect()
    assert status(await peer.get("/favicon.ico")) == 404
    assert await silent_reader.read() == b""
    slow_writer.write(peer.head()[20:])
    (await peer.listener.callback()).answer(ResultPage.success())
    assert SUCCESS in (await slow_reader.read()).decode()
    for writer in (slow_writer, silent_writer):
        writer.close()
        await writer.wait_closed()


async def test_a_callback_is_read_before_those_behind_it_take_its_place(listen: Listen) -> None:
    peer = await listen(limits=Limits(connections=2, read=60))
    begun = [await peer.connect() for _ in range(2)]
    for _, writer in begun:
        writer.write(b"GET /")
    await asyncio.sleep(0.1)
    port = begun[0][1].get_extra_info("peername")[1]
    crowd = [socket.create_connection(("127.0.0.1", port)) for _ in range(5)]  # while the loop stands still
    crowd[0].sendall(peer.head())
    async with asyncio.timeout(5):
        assert isinstance((await peer.listener.callback()).result, AuthorizationCode)
    for one in crowd:
        one.close()
    for _, writer in begun:
        writer.transport.abort()


async def test_answered_connections_that_stay_open_do_not_keep_the_callback_out(listen: Listen) -> None:
    peer = await listen(limits=Limits(connections=2, drain=60))
    answered = []
    for _ in range(2):
        reader, writer = await peer.connect()
        writer.write(peer.head("/favicon.ico"))
        assert status(await reader.read()) == 404
        answered.append(writer)
    async with asyncio.timeout(10):
        assert SUCCESS in await peer.sign_in()
    for writer in answered:
        writer.close()
        await writer.wait_closed()


async def test_a_held_callback_never_gives_way(listen: Listen) -> None:
    peer = await listen(limits=Limits(connections=1))
    browser = asyncio.ensure_future(peer.get())
    pending = await peer.listener.callback()
    with contextlib.suppress(ConnectionError):
        assert await peer.get() == ""
    pending.answer(ResultPage.success())
    assert SUCCESS in await browser


@pytest.mark.parametrize("sent", [b"", b"GET /callback?code=abc"])
async def test_a_slow_connection_ends_at_its_deadline(listen: Listen, sent: bytes) -> None:
    peer = await listen(limits=Limits(read=0.01))
    assert await peer.send(sent) == b""


async def test_the_limits_are_the_promised_ones() -> None:
    assert (Limits().read, Limits().hold, Limits().connections) == (5.0, 20.0, 64)


async def test_after_closing_everything_is_refused(peer: Peer) -> None:
    idle_reader, idle_writer = await peer.connect()
    waiting = asyncio.ensure_future(peer.listener.callback())
    await peer.get("/favicon.ico")
    await peer.listener.aclose()
    await peer.listener.aclose()
    with contextlib.suppress(ConnectionError):
        assert await idle_reader.read() == b""
    idle_writer.close()
    with pytest.raises(ConnectionRefusedError):
        await peer.get()
    with pytest.raises(asyncio.CancelledError):
        await waiting


async def test_closing_while_a_callback_waits_for_its_page(peer: Peer) -> None:
    browser = asyncio.ensure_future(peer.get())
    pending = await peer.listener.callback()
    await peer.listener.aclose()
    assert await browser == ""
    pending.answer(ResultPage.success())


async def test_closing_at_once_leaves_nothing(listen: Listen) -> None:
    before = asyncio.all_tasks()
    for _ in range(20):
        peer = await listen()
        arriving = [asyncio.ensure_future(peer.connect()) for _ in range(3)]
        await arriving[0]
        await peer.listener.aclose()
        for outcome in await asyncio.gather(*arriving, return_exceptions=True):
            if not isinstance(outcome, BaseException):
                outcome[1].transport.abort()
    assert asyncio.all_tasks() == before


async def test_giving_up_waiting_does_not_lose_the_callback(peer: Peer) -> None:
    waiting = asyncio.ensure_future(peer.listener.callback())
    await asyncio.sleep(0)
    waiting.cancel()
    assert SUCCESS in await peer.sign_in()


async def test_finish_sees_the_page_out_and_serves_repeats_until_it_closes(peer: Peer) -> None:
    browser = asyncio.ensure_future(peer.get())
    pending = await peer.listener.callback()
    finishing = asyncio.ensure_future(peer.listener.finish(60))
    pending.answer(ResultPage.success())
    assert SUCCESS in await browser
    assert NEUTRAL in await peer.get()
    await peer.listener.aclose()
    await finishing


async def test_finish_waits_for_the_answer(peer: Peer) -> None:
    browser = asyncio.ensure_future(peer.get())
    pending = await peer.listener.callback()
    finishing = asyncio.ensure_future(peer.listener.finish(0))
    assert NEUTRAL in await peer.get()
    pending.answer(ResultPage.success())
    await finishing
    assert SUCCESS in await browser


async def test_finish_closes_when_its_time_is_over(peer: Peer) -> None:
    browser = asyncio.ensure_future(peer.get())
    (await peer.listener.callback()).answer(ResultPage.success())
    await peer.listener.finish(0)
    assert SUCCESS in await browser
    with pytest.raises(ConnectionRefusedError):
        await peer.get()


async def test_finish_without_a_callback_closes_at_once(peer: Peer) -> None:
    await peer.listener.finish(3600)
    with pytest.raises(ConnectionRefusedError):
        await peer.get()


async def test_a_cancelled_finish_closes_too(peer: Peer) -> None:
    await peer.sign_in()
    finishing = asyncio.ensure_future(peer.listener.finish(3600))
    await asyncio.sleep(0)
    finishing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await finishing
    with pytest.raises(ConnectionRefusedError):
        await peer.get()


async def test_the_page_is_answered_only_once_its_browser_has_left(peer: Peer) -> None:
    await peer.listener.answered()
    reader, writer = await peer.connect()
    writer.write(peer.head())
    pending = await peer.listener.callback()
    answered = asyncio.ensure_future(peer.listener.answered())
    pending.answer(ResultPage.success())
    assert status(await reader.read()) == 200
    assert not answered.done()
    writer.close()
    await writer.wait_closed()
    await answered

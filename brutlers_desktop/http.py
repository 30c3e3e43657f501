"""The one place that builds the HTTP client, caps what it reads, and turns httpx's errors into ours.

``oauth`` and ``api`` share it; see docs/decisions/0006-http-module.md.
"""

import asyncio
import contextlib
import ssl
import zlib
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import httpx
import truststore

from brutlers_desktop import __version__
from brutlers_desktop.domain.journal import Fault
from brutlers_desktop.domain.network import Network, Proxy
from brutlers_desktop.domain.pace import LONGEST_TOLD
from brutlers_desktop.domain.recording import Attempts, Recorder, unrecorded
from brutlers_desktop.domain.times import parse_http_date
from brutlers_desktop.errors import AppError, NonsenseAnswer, Offline, ProxyRefused, UnsafeConnection
from brutlers_desktop.http_routes import Routes
from brutlers_desktop.translation import tr

CAP_EXTENSION: Final = "brutlers_cap"
CERTIFICATE_EXTENSION: Final = "brutlers_certificate"
"""A callable that is told the server's certificate (DER) as soon as an answer begins; not called over plain http."""
DEFAULT_CAP: Final = 1 << 20
"""Decoded bytes of an answer that are read unless the request says otherwise."""

_ATTEMPTS: Final = "brutlers_attempts"
"""The request extension by which ``send`` hears of what goes over the network."""
_TIMEOUT: Final = httpx.Timeout(connect=10, read=20, write=20, pool=10)
_OVERALL_SECONDS: Final = 120.0
_STEP: Final = 1 << 16
_LARGE: Final = 1 << 20
"""Bytes from which Python joins without holding the interpreter."""
_WITHHELD: Final = (b"content-encoding", b"content-length", b"set-cookie")
"""Headers that the client does not see. A cookie would go out with other connections' calls, and mix one shop with another."""
_NEVER_SENT: Final = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer: status, headers, decoded body."""

    status: int
    headers: httpx.Headers
    body: bytes

    @property
    def date(self) -> datetime | None:
        """The server's ``Date``, UTC; None if absent or unreadable."""
        return parse_http_date(self.headers.get("Date"))


class _BodyRefused(httpx.StreamError):
    """The body is over its cap, broken off, or not in an encoding that we asked for."""


class Client(httpx.AsyncClient):
    """The HTTP client. Its network can change while it is used."""

    def __init__(self, transport: "_Transport", network: Network) -> None:
        super().__init__(
            transport=transport,
            follow_redirects=False,
            timeout=_TIMEOUT,
            headers={
                "User-Agent": f"BrutlersDesktop/{__version__}",
                "Accept": "application/json",
                "Accept-Encoding": "gzip",
            },
        )
        self._way = transport
        self.network = network

    def proxy_for(self, url: str) -> Proxy | None:
        """Return the proxy that a request to ``url`` would go through; None if it goes there by itself."""
        return self._way.proxy_for(httpx.URL(url))

    async def change_network(self, network: Network, context: ssl.SSLContext) -> None:
        """Begin each later request in the changed network; what is under way comes to its end in the old one."""
        self.network = network
        await self._way.change(network, context)


def tls_context(network: Network) -> ssl.SSLContext:
    """Return what a server's certificate is verified by: the system's trust store, and ``extra_ca`` besides.

    Takes some 40 ms: call it in a worker. Raises ``ssl.SSLError`` for what is no certificate.
    """
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if network.extra_ca:
        context.load_verify_locations(cadata=network.extra_ca)
    return context


def build_client(
    *, keep_alive: bool = True, context: ssl.SSLContext | None = None, network: Network | None = None
) -> Client:
    """Build an HTTP client for the network; redirects are never followed.

    Takes some 40 ms without a ``context``: call it in a worker. ``keep_alive`` is off for token calls, so that a
    connection that the server has meanwhile closed cannot look like a lost answer.
    """
    network = network or Network()
    tls = context if context is not None else tls_context(network)
    limits = httpx.Limits(
        max_connections=10, max_keepalive_connections=None if keep_alive else 0, keepalive_expiry=30
    )
    return Client(_Transport(tls, limits, network), network)


async def send(
    client: httpx.AsyncClient,
    request: httpx.Request,
    *,
    auth: httpx.Auth | None = None,
    record: Recorder = unrecorded,
    earlier: int = 0,
) -> Answer:
    """Send ``request`` and read the whole answer.

    ``record`` is told of each request that went out, also of those that ``auth`` answered by another; ``earlier`` ones of the
    same call were made before.

    Raises:
        Offline: the server was not reached, or its answer was lost (``sent`` tells which).
        NonsenseAnswer: the body was over the cap, broken off, or in a wrong encoding.
        AppError: whatever ``auth`` raises.
    """
    attempts = request.extensions[_ATTEMPTS] = Attempts(record, earlier)
    try:
        async with asyncio.timeout(_OVERALL_SECONDS):
            response = await client.send(request, auth=auth, stream=True)
            try:
                body = await _joined([chunk async for chunk in response.aiter_raw()])
            finally:
                await response.aclose()
        return Answer(response.status_code, response.headers, body)
    except AppError:
        attempts.end(Fault.NOT_REACHED)
        raise
    except _BodyRefused as error:
        attempts.end(Fault.UNREADABLE)
        raise NonsenseAnswer(
            tr("Brutlers sent an answer that cannot be read"),
            f"{error} {tr('Nothing was changed here. Please try again in a moment.')}",
        ) from None
    except (httpx.TransportError, TimeoutError, httpx.InvalidURL, ValueError, OSError) as error:
        offline = _offline(error)
        attempts.end(_fault(offline))
        raise offline from None
    except BaseException:
        attempts.end(Fault.GIVEN_UP)
        raise


async def _joined(chunks: list[bytes]) -> bytes:
    """Put a body together: a large one in a worker, where it does not hold up the window."""
    if sum(map(len, chunks)) <= _LARGE:
        return b"".join(chunks)
    return await asyncio.to_thread(b"".join, chunks)


def retry_after(answer: Answer, now: datetime) -> float | None:
    """Return the seconds that the answer asks to wait (RFC 9110 10.2.3: seconds or an HTTP date), at most a day."""
    text = (answer.headers.get("Retry-After") or "").strip()
    if text.isascii() and text.isdigit():
        return min(float(text[:9]), LONGEST_TOLD)
    moment = parse_http_date(text)
    if moment is None:
        return None
    return min(max((moment - (answer.date or now)).total_seconds(), 0.0), LONGEST_TOLD)


def _offline(error: Exception) -> Offline:
    if isinstance(error, httpx.ProxyError):
        return ProxyRefused(
            tr("Your proxy did not let it through"),
            tr(
                "Nothing reached Brutlers. The proxy may ask for a user name and password, or not allow "
                "this address: look at the network settings, or ask who looks after your network."
            ),
        )
    if isinstance(error, _NEVER_SENT) or not isinstance(error, httpx.TransportError | TimeoutError | OSError):
        if _is_certificate_fault(error):
            return UnsafeConnection(
                tr("The connection is not safe"),
                tr(
                    "The server's certificate could not be verified, so nothing was sent. Check this "
                    "computer's date and network, then try again."
                ),
            )
        return Offline(
            tr("Brutlers cannot be reached"),
            tr("Nothing was sent. Check the internet connection, then try again."),
            sent=False,
        )
    return Offline(
        tr("The connection broke off"),
        tr("The answer from Brutlers did not arrive. Check the internet connection, then try again."),
        sent=True,
    )


def _fault(offline: Offline) -> Fault:
    if isinstance(offline, UnsafeConnection):
        return Fault.UNSAFE
    return Fault.BROKE_OFF if offline.sent else Fault.NOT_REACHED


def _is_certificate_fault(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLError) or "CERTIFICATE_VERIFY_FAILED" in str(error):
            return True
        error = error.__cause__ or error.__context__
    return False


class _Transport(httpx.AsyncBaseTransport):
    """Sends each request the way that the present network says, and caps what an answer may decode to."""

    def __init__(self, tls: ssl.SSLContext, limits: httpx.Limits, network: Network) -> None:
        self._limits = limits
        self.routes = Routes(tls, limits, network)

    def proxy_for(self, url: httpx.URL) -> Proxy | None:
        """Return the proxy on the way to ``url``."""
        return self.routes.proxy_for(url)

    async def change(self, network: Network, tls: ssl.SSLContext) -> None:
        """Take other routes from now on."""
        before, self.routes = self.routes, Routes(tls, self._limits, network)
        await before.leave()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        routes = self.routes
        attempts: Attempts = request.extensions.get(_ATTEMPTS) or Attempts()
        attempts.begin(request.method, request.url.path)
        routes.begin()
        try:
            inner = await routes.to(request.url).handle_async_request(request)
        except BaseException:
            await routes.end()
            raise
        attempts.answered(inner.status_code, parse_http_date(inner.headers.get("Date")))
        _tell_certificate(request, inner)
        encoding = inner.headers.get("Content-Encoding", "identity").strip().lower()
        headers = [(k, v) for k, v in inner.headers.raw if k.lower() not in _WITHHELD]
        cap = int(request.extensions.get(CAP_EXTENSION, DEFAULT_CAP))
        stream = _CappedStream(inner, encoding, cap, attempts, routes)
        return httpx.Response(inner.status_code, headers=headers, stream=stream, extensions=inner.extensions)

    async def aclose(self) -> None:
        await self.routes.aclose()


def _tell_certificate(request: httpx.Request, response: httpx.Response) -> None:
    told: Callable[[bytes], object] | None = request.extensions.get(CERTIFICATE_EXTENSION)
    stream = response.extensions.get("network_stream")
    if told is None or stream is None:
        return
    tls = stream.get_extra_info("ssl_object")
    certificate = None if tls is None else tls.getpeercert(binary_form=True)
    if certificate:
        told(certificate)


class _CappedStream(httpx.AsyncByteStream):
    """Decodes step by step, so that a small body can never swell past the cap in memory."""

    def __init__(
        self, response: httpx.Response, encoding: str, cap: int, attempts: Attempts, routes: Routes
    ) -> None:
        self._response = response
        self._encoding = encoding
        self._cap = cap
        self._attempts = attempts
        self._routes: Routes | None = routes

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if self._encoding not in ("identity", "gzip", "x-gzip", ""):
            raise _BodyRefused(tr("Its encoding was not one that was asked for."))
        chunks = aiter(self._response.stream)  # type: ignore[arg-type]  # async here, by the transport's contract
        try:
            async for piece in self._decoded(chunks):
                yield piece
        except _BodyRefused:
            await self._end(chunks)
            raise
        self._attempts.end()

    async def _decoded(self, chunks: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
        total = 0
        inflate = None if self._encoding in ("identity", "") else zlib.decompressobj(wbits=31)
        async for chunk in chunks:
            pieces: Iterable[bytes] = (chunk,) if inflate is None else _inflated(inflate, chunk)
            for piece in pieces:
                total += len(piece)
                if total > self._cap:
                    raise _BodyRefused(tr("It was larger than any real answer."))
                self._attempts.received(len(piece))
                yield piece
        if inflate is not None and not inflate.eof:
            raise _BodyRefused(tr("It broke off before its end."))

    async def _end(self, chunks: AsyncIterator[bytes]) -> None:
        """Close the connection and see the generators below to their end: else the collector does, in tasks of its own."""
        await self._response.aclose()
        with contextlib.suppress(httpx.HTTPError):
            async for _ in chunks:
                pass

    async def aclose(self) -> None:
        routes, self._routes = self._routes, None
        try:
            await _to_its_end(self._response.aclose())
        finally:
            if routes is not None:
                await routes.end()


async def _to_its_end(closing: Coroutine[Any, Any, None]) -> None:
    """Close even where the wait for it is cancelled: half closed, a connection would keep its place in the pool for ever."""
    task = asyncio.ensure_future(closing)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait((task,))
        if not task.cancelled():
            task.exception()  # nobody is left to hear of it
        raise


def _inflated(inflate: "zlib._Decompress", chunk: bytes) -> Iterator[bytes]:
    """Inflate one chunk in steps of 64 KiB, each given out before the next is made."""
    try:
        data = chunk
        while data:
            yield inflate.decompress(data, _STEP)
            data = inflate.unconsumed_tail
    except zlib.error:
        raise _BodyRefused(tr("Its compression was broken.")) from None
    if inflate.unused_data:
        raise _BodyRefused(tr("There was more after its end."))

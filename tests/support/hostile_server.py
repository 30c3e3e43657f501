"""An HTTP server on bare sockets that does what no good server does, and records all that reached it."""

import asyncio
import json
import socket
import struct
import threading
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from email.utils import formatdate
from enum import Enum
from types import TracebackType
from typing import Any, Final, Self
from urllib.parse import parse_qsl

from support.ending import end_server
from support.sandbox_process import free_redirect_uris

_DRIP_PAUSE: Final = 0.005
_HEAD_LIMIT: Final = 1 << 16


class Ending(Enum):
    """What becomes of the connection after the chunks."""

    CLOSE = "close"
    RESET = "reset"
    HOLD = "hold"
    """Kept open without a byte until the client leaves."""
    DRIP = "drip"
    """A byte at a time, without end, until the client leaves."""


@dataclass(frozen=True, slots=True)
class Reply:
    """The bytes to send, then the ending. ``chunks`` is called anew for each request."""

    chunks: Callable[[], Iterator[bytes]]
    ending: Ending = Ending.CLOSE
    gate: threading.Event | None = None
    """If given, nothing is sent before it is set."""


@dataclass(frozen=True, slots=True)
class Received:
    """A request as it came."""

    method: str
    path: str
    headers: tuple[tuple[str, str], ...]
    body: bytes = field(repr=False)

    @property
    def form(self) -> dict[str, str]:
        """The fields of its form."""
        return dict(parse_qsl(self.body.decode()))

    def header(self, name: str) -> str | None:
        """The first header of that name."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)


def raw(*chunks: bytes, ending: Ending = Ending.CLOSE) -> Reply:
    """These very bytes."""
    return Reply(lambda: iter(chunks), ending)


def plain(
    status: int = 200,
    body: bytes = b"",
    *headers: tuple[str, str],
    length: int | None = None,
    ending: Ending = Ending.CLOSE,
    gate: threading.Event | None = None,
) -> Reply:
    """An ordinary answer; ``length`` lies about the body's."""
    told = (*headers, ("Content-Length", str(len(body) if length is None else length)))
    return Reply(lambda: iter((head(status, *told), body)), ending, gate)


def as_json(value: Any, *headers: tuple[str, str], status: int = 200) -> Reply:
    """A JSON answer."""
    return plain(status, json.dumps(value).encode(), ("Content-Type", "application/json"), *headers)


def tokens(number: int, **changes: Any) -> Reply:
    """A right token answer whose tokens bear a number; a change to None leaves the member out."""
    members = {
        "access_token": f"brut_at_{number}",
        "token_type": "Bearer",
        "expires_in": 3600,
        "refresh_token": f"brut_rt_{number}",
        "scope": "orders:read orders:write",
        **changes,
    }
    return as_json({name: value for name, value in members.items() if value is not None})


def redirect(status: int, location: str) -> Reply:
    """A redirect."""
    return plain(status, b"", ("Location", location))


def lost() -> Reply:
    """The request is read and the connection closed in good order, without an answer."""
    return raw()


def reset() -> Reply:
    """The request is read and the connection reset."""
    return raw(ending=Ending.RESET)


def hold() -> Reply:
    """Never an answer."""
    return raw(ending=Ending.HOLD)


def drip(body: bytes = b'{"a":"') -> Reply:
    """An answer that never ends, though a byte of it comes often enough."""
    return raw(head(200), body, ending=Ending.DRIP)


def gzipped(body: bytes, *, cut: int = 0, extra: bytes = b"") -> Reply:
    """A gzip body without its last ``cut`` bytes, followed by ``extra``."""
    packer = zlib.compressobj(9, wbits=31)
    packed = packer.compress(body) + packer.flush()
    return plain(200, packed[: len(packed) - cut] + extra, ("Content-Encoding", "gzip"))


def gzip_bomb(size: int) -> Reply:
    """A small body that decodes to ``size`` zeros."""

    def chunks() -> Iterator[bytes]:
        packer = zlib.compressobj(9, wbits=31)
        packed = [packer.compress(bytes(1 << 20)) for _ in range(size >> 20)]
        yield b"".join([head(200, ("Content-Encoding", "gzip")), *packed, packer.flush()])

    return Reply(chunks)


def endless(size: int) -> Reply:
    """A plain body of ``size`` bytes, without its length."""

    def chunks() -> Iterator[bytes]:
        yield head(200)
        for _ in range(size >> 16):
            yield b"x" * (1 << 16)

    return Reply(chunks)


def head(status: int, *headers: tuple[str, str]) -> bytes:
    """The head of an answer, dated now unless a ``Date`` is given (an empty one leaves it out)."""
    lines = [f"HTTP/1.1 {status} Whatever", "Connection: close"]
    if not any(name == "Date" for name, _ in headers):
        lines.append(f"Date: {formatdate(usegmt=True)}")
    lines += [f"{name}: {value}" for name, value in headers if (name, value) != ("Date", "")]
    return "\r\n".join([*lines, "", ""]).encode("latin-1")


class HostileServer:
    """``with HostileServer() as server:`` serves from a thread of its own until the end of the block."""

    def __init__(self) -> None:
        self.received: list[Received] = []
        self._plans: dict[str, list[Reply]] = {}
        self._lock = threading.Condition()
        self._loop = asyncio.new_event_loop()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._run, name="hostile server")
        self._stop = asyncio.Event()

    @property
    def base_url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def on(self, path: str, *replies: Reply) -> None:
        """Answer the requests for ``path`` so, one after the other; the last reply stays."""
        with self._lock:
            self._plans[path] = list(replies)

    def to(self, path: str) -> list[Received]:
        """The requests for ``path``, in the order in which they came."""
        with self._lock:
            return [request for request in self.received if request.path == path]

    async def until(self, path: str, count: int = 1) -> None:
        """Wait until so many requests for ``path`` have come in all."""

        def wait() -> bool:
            with self._lock:
                return self._lock.wait_for(
                    lambda: sum(request.path == path for request in self.received) >= count, timeout=30
                )

        assert await asyncio.to_thread(wait), f"request {count} for {path} never came"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()

    def _run(self) -> None:
        try:
            self._loop.run_until_complete(self._serve())
        finally:
            self._loop.close()

    async def _serve(self) -> None:
        async def one(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            try:
                with suppress(OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
                    await self._answer(reader, writer)
            finally:
                writer.transport.abort()

        server = await asyncio.start_server(one, sock=self._listener, limit=_HEAD_LIMIT)
        await self._stop.wait()
        await end_server(server)

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        reply = self._reply_to(await _read(reader))
        while reply.gate is not None and not reply.gate.is_set():
            await asyncio.sleep(_DRIP_PAUSE)
        for chunk in reply.chunks():
            writer.write(chunk)
            await writer.drain()
        if reply.ending is Ending.RESET:
            no_linger = struct.pack("ii", 1, 0)
            writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, no_linger)
        elif reply.ending is Ending.HOLD:
            await reader.read()
        elif reply.ending is Ending.DRIP:
            while not writer.is_closing():
                writer.write(b"x")
                await writer.drain()
                await asyncio.sleep(_DRIP_PAUSE)
        else:
            writer.write_eof()
            await reader.read()

    def _reply_to(self, request: Received) -> Reply:
        with self._lock:
            self.received.append(request)
            self._lock.notify_all()
            plan = self._plans.get(request.path)
            if not plan:
                return plain(404, b'{"error":"Not Found"}')
            return plan.pop(0) if len(plan) > 1 else plan[0]


class Shop(HostileServer):
    """A hostile server with what a connection to it needs."""

    def __init__(self) -> None:
        super().__init__()
        self.client_id = "brut_app_1"
        self.client_secret = "brut_secret_1"
        self.redirect_uris = free_redirect_uris()


async def _read(reader: asyncio.StreamReader) -> Received:
    lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    method, path, _ = lines[0].split(" ")
    headers = tuple(
        (name, value.strip()) for name, _, value in (line.partition(":") for line in lines[1:] if line)
    )
    length = next((int(value) for name, value in headers if name.lower() == "content-length"), 0)
    return Received(method, path, headers, await reader.readexactly(length))

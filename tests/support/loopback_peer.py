"""A browser, as far as the loopback listener can tell."""

import asyncio
import contextlib
import socket
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.oauth.loopback import CallbackListener
from brutlers_desktop.oauth.result_page import ResultPage

STATE = Secret("the-state")
GOOD = "/callback?code=abc&state=the-state"
NEUTRAL = ResultPage.neutral().title
SUCCESS = ResultPage.success().title


def free_port(host: str = "127.0.0.1") -> int:
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.bind((host, 0))
        return int(probe.getsockname()[1])


@dataclass
class Peer:
    """A browser, as far as the listener can tell."""

    listener: CallbackListener
    port: int
    host: str = "127.0.0.1"
    unexpected: list[None] = field(default_factory=list)

    async def connect(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        return await asyncio.open_connection(self.host, self.port)

    async def send(self, raw: bytes) -> bytes:
        """Return all that the listener answers until it closes."""
        reader, writer = await self.connect()
        try:
            writer.write(raw)
            return await reader.read()
        finally:
            writer.close()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()

    def head(self, target: str = GOOD, *fields: str, method: str = "GET") -> bytes:
        authority = f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"
        return "\r\n".join((f"{method} {target} HTTP/1.1", f"Host: {authority}", *fields, "", "")).encode()

    async def get(self, target: str = GOOD, *fields: str, method: str = "GET") -> str:
        return (await self.send(self.head(target, *fields, method=method))).decode()

    async def sign_in(self, page: ResultPage | None = None) -> str:
        """Bring the callback, answer it, and return what the browser got."""
        browser = asyncio.ensure_future(self.get())
        pending = await self.listener.callback()
        pending.answer(page or ResultPage.success())
        return await browser


Listen = Callable[..., Awaitable[Peer]]


def status(answer: str | bytes) -> int:
    return int((answer if isinstance(answer, str) else answer.decode()).split(" ", 2)[1])

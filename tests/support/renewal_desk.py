"""A renewer with a store in memory, a clock that tests move, and a server behind it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from email.utils import format_datetime
from typing import Any

from support.clock import FakeClock
from support.hostile_server import HostileServer, Reply, as_json, tokens

from brutlers_desktop import http
from brutlers_desktop.domain.clock import ServerClock
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import SignInNeeded, VaultDenied
from brutlers_desktop.oauth.client import Registration, TokenClient
from brutlers_desktop.oauth.renewal import Renewer, StoredTokens
from brutlers_desktop.oauth.token_answer import TokenAnswer

PATH = "/api/oauth/token"


def dateless(number: int, **changes: object) -> Reply:
    """A right answer that says nothing of the server's clock."""
    return without_date(tokens(number, **changes))


def without_date(reply: Reply) -> Reply:
    return Reply(lambda: (undated(chunk) for chunk in reply.chunks()))


def undated(chunk: bytes) -> bytes:
    return b"\r\n".join(line for line in chunk.split(b"\r\n") if not line.startswith(b"Date:"))


def dated(reply: Reply, clock: FakeClock, ahead: timedelta) -> Reply:
    date = b"Date: " + format_datetime(clock.now() + ahead, usegmt=True).encode()
    return Reply(
        lambda: (undated(c).replace(b"Connection:", date + b"\r\nConnection:") for c in reply.chunks())
    )


INVALID_GRANT = without_date(as_json({"error": "invalid_grant"}, status=400))


@dataclass
class MemoryStore:
    """A ``TokenStore`` in memory that can be denied, and tells what happened to it."""

    clock: FakeClock
    server_clock: ServerClock
    access: Secret | None = None
    refresh: Secret | None = field(default_factory=lambda: Secret("brut_rt_0"))
    expires_in: float | None = None
    grant: str = ""
    mark: int = 0
    denied: set[str] = field(default_factory=set)
    saved: list[TokenAnswer] = field(default_factory=list)
    condemned: list[SignInNeeded] = field(default_factory=list)
    before_load: Callable[[], Awaitable[object]] | None = None
    before_save: Callable[[], Awaitable[object]] | None = None
    _lock: asyncio.Lock = field(default_factory=asyncio.Lock)

    def __post_init__(self) -> None:
        now = self.server_clock.now()
        self.expires_at = None if self.expires_in is None else now + timedelta(seconds=self.expires_in)

    @asynccontextmanager
    async def lock(self) -> AsyncIterator[None]:
        async with self._lock:
            yield

    async def load(self) -> StoredTokens:
        if self.before_load is not None:
            await self.before_load()
        self._check("load")
        return StoredTokens(self.access, self.refresh, self.expires_at, self.grant)

    async def save(self, answer: TokenAnswer) -> None:
        assert self._lock.locked()
        if self.before_save is not None:
            await self.before_save()
        self._check("save")
        self.saved.append(answer)
        self.access, self.refresh = answer.access_token, answer.refresh_token or self.refresh
        self.expires_at = self.server_clock.now() + timedelta(seconds=answer.expires_in)

    async def started_renewals(self) -> int:
        return self.mark

    async def mark_started(self, attempts: int) -> None:
        self.mark = attempts

    async def condemn(self, error: SignInNeeded) -> None:
        self.condemned.append(error)

    def _check(self, operation: str) -> None:
        if operation in self.denied:
            raise VaultDenied("The keyring is locked", "Unlock it, then try again.")


class RenewalDesk:
    """A renewer, its store, and the server behind it."""

    def __init__(self, client: http.Client, server: HostileServer) -> None:
        self.server = server
        self.clock = FakeClock()
        self.server_clock = ServerClock(self.clock)
        self.store = MemoryStore(self.clock, self.server_clock)
        self.marks_when_sent: list[int] = []
        self._tokens = TokenClient(client, self.clock, self.server_clock)
        self.renewer = self.restarted()

    def hold(self, **stored: Any) -> None:
        """Begin anew with these things stored."""
        self.store = MemoryStore(self.clock, self.server_clock, **stored)
        self.restarted()

    def restarted(self) -> Renewer:
        """A renewer as the next start of the app builds it."""
        self.renewer = Renewer(self.store, self._refresh, self.clock, self.server_clock)
        return self.renewer

    @property
    def sent(self) -> list[str]:
        """The refresh tokens that reached the server."""
        return [request.form["refresh_token"] for request in self.server.to(PATH)]

    async def _refresh(self, refresh_token: Secret) -> TokenAnswer:
        self.marks_when_sent.append(self.store.mark)
        registration = Registration(self.server.base_url, "brut_app_1", Secret("brut_secret_1"))
        return await self._tokens.refresh(registration, refresh_token=refresh_token, asked=())


@asynccontextmanager
async def running_desk() -> AsyncIterator[RenewalDesk]:
    """A desk whose server renews as often as it is asked."""
    with HostileServer() as server:
        server.on(PATH, *(dateless(number) for number in range(1, 9)))
        async with http.build_client(keep_alive=False) as client:
            yield RenewalDesk(client, server)

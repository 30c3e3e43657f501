"""All services on real parts but for the keyring and the browser: what the app builds, without its window."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any, Protocol, Self, TypeVar

from support.settling import is_settled
from support.user_agent import UserAgent

from brutlers_desktop.domain.clock import Clock, SystemClock
from brutlers_desktop.domain.connections import Connection, Grant, GrantState
from brutlers_desktop.domain.drafts import ConnectionDraft
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import VaultDenied
from brutlers_desktop.services import events as event_types
from brutlers_desktop.services.desk import Desk
from brutlers_desktop.services.events import Events, Notice, SignInEnded
from brutlers_desktop.services.orders import OrdersState
from brutlers_desktop.services.tasks import Tasks
from brutlers_desktop.store.connections import ConnectionStore
from brutlers_desktop.vault.memory import MemoryVault
from brutlers_desktop.vault.names import SecretKind, entry_name
from brutlers_desktop.vault.opening import OpenedVault
from brutlers_desktop.vault.worker import VaultWorker

E = TypeVar("E")
EVENT_LIMIT = 30.0


class Server(Protocol):
    """What a connection needs to know of the server: a ``SandboxProcess`` does."""

    base_url: str
    client_id: str
    client_secret: str
    redirect_uris: tuple[str, ...]


class DeniableVault(MemoryVault):
    """A vault in memory that refuses what ``denied`` names (get, set, delete) and remembers all it ever held."""

    def __init__(self) -> None:
        super().__init__()
        self.denied: set[str] = set()
        self.ever: set[str] = set()
        self.before_set: Callable[[str], object] = lambda _: None

    def get(self, name: str) -> Secret | None:
        self._check("get")
        return super().get(name)

    def set(self, name: str, secret: Secret) -> None:
        self.before_set(name)
        self.ever.add(secret.reveal())
        self._check("set")
        super().set(name, secret)

    def delete(self, name: str) -> None:
        self._check("delete")
        super().delete(name)

    def held(self, connection_id: str) -> dict[SecretKind, str]:
        """What is held for a connection."""
        found = {kind: MemoryVault.get(self, entry_name(connection_id, kind)) for kind in SecretKind}
        return {kind: secret.reveal() for kind, secret in found.items() if secret is not None}

    def _check(self, operation: str) -> None:
        if operation in self.denied:
            raise VaultDenied("The keyring is locked", "Unlock it, then try again.")


class DeskHarness:
    """``async with DeskHarness(folder) as harness:`` a started desk, closed in order at the end."""

    def __init__(
        self, folder: Path, *, vault: DeniableVault | None = None, clock: Clock | None = None
    ) -> None:
        self.folder = folder
        self.vault = vault or DeniableVault()
        self.agent = UserAgent()
        self.events = Events()
        self.tasks = Tasks(self.events)
        self.seen: list[object] = []
        self._read = 0
        self._news = asyncio.Event()
        for kind in vars(event_types).values():
            if isinstance(kind, type) and kind.__module__ == event_types.__name__:
                self.events.subscribe(kind, self._note)
        self.store = ConnectionStore(folder / "connections.json", folder / "connections.lock")
        self.desk = Desk(
            events=self.events,
            tasks=self.tasks,
            store=self.store,
            vault=VaultWorker(lambda: OpenedVault(self.vault)),
            data_dir=folder,
            clock=clock or SystemClock(),
            open_browser=self.agent.open,
        )

    async def __aenter__(self) -> Self:
        await self.desk.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.desk.aclose()
        await asyncio.to_thread(self.agent.close)

    async def until(self, kind: type[E], match: Callable[[E], object] = lambda _: True) -> E:
        """Wait for the next event of this type that matches; later waits look only at what came after it."""
        async with asyncio.timeout(EVENT_LIMIT):
            while True:
                while self._read < len(self.seen):
                    event = self.seen[self._read]
                    self._read += 1
                    if isinstance(event, kind) and match(event):
                        return event
                self._news.clear()
                await self._news.wait()

    def all_of(self, kind: type[E]) -> list[E]:
        """All events of this type so far."""
        return [event for event in self.seen if isinstance(event, kind)]

    def notice_titles(self) -> list[str]:
        """The titles of all notices so far."""
        return [notice.title for notice in self.all_of(Notice)]

    async def add(self, server: Server, **changes: Any) -> str:
        """Add a connection to the server and return its id."""
        return await self.desk.add(draft_for(server, **changes))

    def connection(self, connection_id: str) -> Connection:
        """The connection as the services know it."""
        found = self.desk.connections.get(connection_id)
        assert found is not None
        return found

    def grant(self, connection_id: str) -> Grant:
        """The connection's grant."""
        grant = self.connection(connection_id).grant
        assert grant is not None
        return grant

    async def sign_in(self, connection_id: str) -> SignInEnded:
        """Sign in by the user agent, to the end."""
        self.desk.sign_in.start(connection_id)
        return await self.until(SignInEnded, lambda event: event.connection_id == connection_id)

    async def connected(self, server: Server, **changes: Any) -> str:
        """Add a connection and sign in; return its id once its orders have come."""
        connection_id = await self.add(server, **changes)
        ended = await self.sign_in(connection_id)
        assert ended.outcome is event_types.SignInOutcome.CONNECTED, ended
        await self.orders_settled(connection_id)
        return connection_id

    async def orders_settled(self, connection_id: str) -> None:
        """Wait until the archive is open and nothing of the connection's orders is due, on its way or being read."""
        async with asyncio.timeout(EVENT_LIMIT):
            while not is_settled(self.desk, connection_id):
                self._news.clear()
                await self._news.wait()

    def is_followed(self, connection_id: str) -> bool:
        """Whether the connection's orders are fetched from time to time."""
        return connection_id in self.desk.orders.sync._followers

    async def fetched(self, connection_id: str) -> OrdersState:
        """Fetch the orders as a person who presses Refresh; return what is known then."""
        self.desk.orders.follow_again(connection_id)
        self.desk.orders.refresh(connection_id, by_person=True)
        await self.orders_settled(connection_id)
        return self.desk.orders.state(connection_id)

    async def give_grant(
        self,
        connection_id: str,
        *,
        access: str | None = "brut_at_0",
        refresh: str | None = "brut_rt_0",
        expires_in: float = 3600,
        state: GrantState = GrantState.ACTIVE,
    ) -> None:
        """Put a grant in place as if the vendor had signed in; nothing is fetched with it before ``fetched``."""
        await self.desk.orders.stop(connection_id)
        for kind, token in ((SecretKind.ACCESS_TOKEN, access), (SecretKind.REFRESH_TOKEN, refresh)):
            if token is not None:
                self.vault.set(entry_name(connection_id, kind), Secret(token))
        now = self.desk.sessions.server_now(self.connection(connection_id))
        grant = Grant(
            state=state,
            scopes=self.connection(connection_id).scopes,
            connected_at=now,
            renewed_at=now,
            access_expires_at=now + timedelta(seconds=expires_in),
        )
        await self.desk.connections.change(connection_id, lambda c: replace(c, grant=grant))

    def _note(self, event: object) -> None:
        self.seen.append(event)
        self._news.set()


def draft_for(server: Server, **changes: Any) -> ConnectionDraft:
    """A draft of a connection to the server; an absent client secret keeps the stored one."""
    return ConnectionDraft(
        **{
            "name": "Shop",
            "client_id": server.client_id,
            "client_secret": Secret(server.client_secret),
            "base_url": server.base_url,
            "redirect_uris": server.redirect_uris,
            **changes,
        }
    )

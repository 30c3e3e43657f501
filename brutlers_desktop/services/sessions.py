"""One session per connection: its clock, its tokens, its API."""

import asyncio
import contextlib
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

from brutlers_desktop.domain.clock import Clock, ServerClock
from brutlers_desktop.domain.connections import Connection
from brutlers_desktop.domain.journal import ApiCall, Exchange
from brutlers_desktop.domain.network import Network
from brutlers_desktop.errors import AppError, Offline, SignInNeeded
from brutlers_desktop.oauth.renewal import Renewer
from brutlers_desktop.services.connections import Connections
from brutlers_desktop.services.journal import Journal
from brutlers_desktop.services.network import NetworkCare
from brutlers_desktop.services.reach import Reach
from brutlers_desktop.services.tasks import DiskWorker, Tasks
from brutlers_desktop.services.token_store import VaultTokenStore
from brutlers_desktop.store.connections import ConnectionStore
from brutlers_desktop.translation import tr
from brutlers_desktop.vault.worker import VaultWorker

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from brutlers_desktop import http
    from brutlers_desktop.api.client import VendorApi
    from brutlers_desktop.domain.recording import Recorder
    from brutlers_desktop.domain.secret import Secret
    from brutlers_desktop.oauth.auth import BearerAuth
    from brutlers_desktop.oauth.client import Registration, TokenClient
    from brutlers_desktop.oauth.token_answer import TokenAnswer

T = TypeVar("T")

LAST_USE_STEP: Final = timedelta(minutes=1)
"""The last use is written to disk at most this often."""


@dataclass(frozen=True, slots=True)
class Session:
    """What is needed to act for one connection while the app runs."""

    connection_id: str
    server_clock: ServerClock
    token_store: VaultTokenStore
    token_client: "TokenClient"
    renewer: Renewer
    auth: "BearerAuth"
    api: "VendorApi"

    def auth_of(self, grant: str) -> "BearerAuth":
        """Return what authorises a write in the name of just that grant (``connections.grant_mark``)."""
        from brutlers_desktop.oauth.auth import BearerAuth, GrantTokens  # noqa: PLC0415 - it is there by now

        return BearerAuth(GrantTokens(self.renewer, grant))


class Sessions:
    """Builds sessions when they are first needed, and ends them."""

    def __init__(
        self,
        *,
        connections: Connections,
        store: ConnectionStore,
        disk: DiskWorker,
        vault: VaultWorker,
        lock_dir: Path,
        clock: Clock,
        tasks: Tasks,
        reach: Reach,
        journal: Journal,
        network: NetworkCare,
    ) -> None:
        self._connections = connections
        self._store = store
        self._disk = disk
        self._vault = vault
        self._lock_dir = lock_dir
        self._clock = clock
        self._tasks = tasks
        self._reach = reach
        self._journal = journal
        self._network = network
        self.quiet = False
        """A safe start: only what a person asks for is asked of Brutlers."""
        self._open: dict[str, Session] = {}
        self._clocks: dict[str, ServerClock] = {}
        self._clients: asyncio.Future[tuple[http.Client, http.Client]] | None = None

    async def get(self, connection_id: str) -> Session:
        """Return the session of a connection. Raises ``AppError`` if the connection is gone."""
        api_client, unkept = await self._http_clients()
        session = self._open.get(connection_id)
        if session is None:
            session = self._build(self._connection(connection_id), api_client, unkept)
            self._open[connection_id] = session
        return session

    async def call(
        self, connection_id: str, call: "Callable[[Session], Awaitable[T]]", *, by_person: bool = False
    ) -> T:
        """Call the API with a connection's session; a lost grant is noted. Raises ``AppError``.

        ``by_person``: a renewal that rests after a failure is tried again. A call that met a sign-in needed is made again only
        where a new sign-in came between, whose access is not to blame: it took no effect. A write binds itself to its grant
        (``Session.auth_of``), so that it never follows a new sign-in.
        """
        if self.quiet and not by_person:
            raise Offline(
                tr("Safe start"),
                tr("Nothing is fetched or sent by itself. Press “Start as usual” to go on as always."),
            )
        while True:
            session = await self.get(connection_id)
            if by_person:
                session.renewer.try_again()
            try:
                answer = await call(session)
            except SignInNeeded as error:
                if self.is_open(session):
                    await session.token_store.condemn(error)
                    self._note_failure(session, error)
                    raise
            except AppError as error:
                self._note_failure(session, error)
                raise
            else:
                if self.is_open(session):
                    self._reach.succeeded(connection_id, session.server_clock.now())
                return answer

    def is_open(self, session: Session) -> bool:
        """Tell whether the session still stands: a sign-in or a revocation has not ended it meanwhile."""
        return self._open.get(session.connection_id) is session

    def server_now(self, connection: Connection) -> datetime:
        """Return the time by the server's clock, as far as it is known."""
        return self._server_clock(connection).now()

    def to_local(self, connection: Connection, server_time: datetime) -> datetime:
        """Return when ``server_time`` comes by this computer's clock, UTC."""
        return self._server_clock(connection).to_local(server_time)

    def skew(self, connection: Connection) -> timedelta:
        """Return the server's clock minus this computer's."""
        return self._server_clock(connection).skew()

    async def end(self, connection_id: str, *, patience: float = 1.2) -> None:
        """End a session; the next use builds a new one from what is stored then. ``patience`` in seconds for a renewal."""
        session = self._open.pop(connection_id, None)
        self._reach.forget(connection_id)
        if session is not None:
            await session.renewer.aclose(patience)

    async def registration(self, connection_id: str) -> "Registration":
        """Return what token calls need of the connection. Raises ``VaultDenied`` or ``ClientSecretMissing``."""
        await self._http_clients()
        from brutlers_desktop.oauth.client import Registration  # noqa: PLC0415 - there by now

        connection = self._connection(connection_id)
        secret = await self._connections.client_secret(connection_id)
        return Registration(connection.base_url, connection.client_id, secret)

    async def token_client(self) -> "TokenClient":
        """Return a token client of no connection: for what is tried before it is stored."""
        _, unkept = await self._http_clients()
        from brutlers_desktop.oauth.client import TokenClient  # noqa: PLC0415 - there by now

        server_clock = ServerClock(self._clock)
        return TokenClient(unkept, self._clock, server_clock, self._recorder("", server_clock))

    def recorder(self, connection: Connection) -> "Recorder":
        """Return what puts requests for this connection into the API log."""
        return self._recorder(connection.id, self._server_clock(connection))

    async def aclose(self) -> None:
        """End all sessions and close the HTTP clients."""
        await asyncio.gather(*(self.end(connection_id) for connection_id in tuple(self._open)))
        if self._clients is not None:
            with contextlib.suppress(AppError):  # then there are none to close
                for client in await self._clients:
                    await client.aclose()

    async def http_client(self) -> "http.Client":
        """Return the client that keeps no connections, for questions outside any session."""
        return (await self._http_clients())[1]

    async def _http_clients(self) -> "tuple[http.Client, http.Client]":
        if self._clients is None or _has_failed(self._clients):
            self._clients = asyncio.ensure_future(self._build_clients())
        return await asyncio.shield(self._clients)

    async def _build_clients(self) -> "tuple[http.Client, http.Client]":
        return await self._disk.run(_build_clients, await self._network.read())

    async def change_network(self) -> None:
        """Take up the changed network at once; what is under way comes to its end in the old one. Raises ``AppError``."""
        if self._clients is None or _has_failed(self._clients):
            return
        clients = await asyncio.shield(self._clients)
        from brutlers_desktop import http  # noqa: PLC0415 - it is there by now

        network = await self._network.read()
        context = await self._disk.run(http.tls_context, network)
        for client in clients:
            await client.change_network(network, context)

    def _connection(self, connection_id: str) -> Connection:
        connection = self._connections.get(connection_id)
        if connection is None:
            raise AppError(tr("The connection is gone"), tr("It was removed meanwhile."))
        return connection

    def _server_clock(self, connection: Connection) -> ServerClock:
        """Return the clock of the connection's server. It outlives sessions: what it has seen does not end with a grant."""
        return self._clocks.setdefault(connection.id, ServerClock(self._clock, connection.clock_skew))

    def _build(self, connection: Connection, api_client: "http.Client", unkept: "http.Client") -> Session:
        from brutlers_desktop.api.client import VendorApi  # noqa: PLC0415 - these are there once the clients are
        from brutlers_desktop.oauth.auth import BearerAuth  # noqa: PLC0415
        from brutlers_desktop.oauth.client import TokenClient  # noqa: PLC0415

        server_clock = self._server_clock(connection)
        token_store = VaultTokenStore(
            connection.id,
            connections=self._connections,
            store=self._store,
            disk=self._disk,
            vault=self._vault,
            lock_dir=self._lock_dir,
            clock=self._clock,
            server_clock=server_clock,
            journal=self._journal,
        )
        record = self._recorder(connection.id, server_clock)
        token_client = TokenClient(unkept, self._clock, server_clock, record)

        async def refresh(refresh_token: "Secret") -> "TokenAnswer":
            current = self._connection(connection.id)
            asked = current.grant.scopes if current.grant is not None else current.scopes
            with self._reach.renewing(connection.id):
                return await token_client.refresh(
                    await self.registration(connection.id), refresh_token=refresh_token, asked=asked
                )

        renewer = Renewer(token_store, refresh, self._clock, server_clock)
        api = VendorApi(
            api_client,
            connection.base_url,
            self._clock,
            server_clock,
            lambda: self._note_use(connection.id, server_clock),
            writer=unkept,
            record=record,
        )
        return Session(
            connection.id, server_clock, token_store, token_client, renewer, BearerAuth(renewer), api
        )

    def _note_failure(self, session: Session, error: AppError) -> None:
        connection = self._connections.get(session.connection_id)
        if connection is not None and self.is_open(session):
            self._reach.failed(connection, error, session.server_clock.now())

    def _recorder(self, connection_id: str, server_clock: ServerClock) -> "Recorder":
        def record(exchange: Exchange) -> None:
            self._journal.called(ApiCall.of(exchange, connection_id, server_clock.at(exchange.date)))

        return record

    def _note_use(self, connection_id: str, server_clock: ServerClock) -> None:
        connection = self._connections.get(connection_id)
        if connection is None or connection.grant is None:
            return
        now, last, skew = server_clock.now(), connection.grant.last_used_at, server_clock.skew()
        if last is not None and abs(now - last) < LAST_USE_STEP:
            return

        def used(current: Connection) -> Connection:
            grant = None if current.grant is None else replace(current.grant, last_used_at=now)
            return replace(current, grant=grant, clock_skew=skew)

        self._tasks.spawn(self._write_use(connection_id, used), "note last use")

    async def _write_use(self, connection_id: str, used: "Callable[[Connection], Connection]") -> None:
        if self._connections.get(connection_id) is not None:
            await self._connections.change(connection_id, used)


def _has_failed(building: "asyncio.Future[Any]") -> bool:
    return building.done() and (building.cancelled() or building.exception() is not None)


def _build_clients(network: Network) -> "tuple[http.Client, http.Client]":
    """Import all that speaks HTTP, half of what the app imports, only now: the archive's rows are on the screen by then."""
    import brutlers_desktop.api.client  # noqa: PLC0415
    import brutlers_desktop.oauth.auth  # noqa: PLC0415
    import brutlers_desktop.oauth.client  # noqa: F401, PLC0415
    from brutlers_desktop import http  # noqa: PLC0415

    context = http.tls_context(network)
    return (
        http.build_client(context=context, network=network),
        http.build_client(keep_alive=False, context=context, network=network),
    )

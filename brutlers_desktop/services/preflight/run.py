"""Runs all checks of a connection side by side, each within its time, and tells each finding as soon as it is there."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Final, TypeVar

from brutlers_desktop.domain.clock import Clock
from brutlers_desktop.domain.connections import Connection
from brutlers_desktop.domain.journal import Kind
from brutlers_desktop.domain.preflight import Check, Finding, Outcome, troubles
from brutlers_desktop.errors import Action, AppError, Offline, UnsafeConnection
from brutlers_desktop.services.connections import Connections
from brutlers_desktop.services.journal import Journal
from brutlers_desktop.services.preflight import local, remote
from brutlers_desktop.services.sessions import Sessions
from brutlers_desktop.services.sign_in import SignIn
from brutlers_desktop.translation import tr, tr_noop
from brutlers_desktop.vault.worker import VaultWorker

if TYPE_CHECKING:
    from brutlers_desktop import http
    from brutlers_desktop.domain.recording import Recorder

DEADLINE: Final = 12.0
"""Seconds for each question to proxy or server."""
VAULT_DEADLINE: Final = 20.0
"""Seconds for the keyring, before which a person may be asked to unlock it."""

T = TypeVar("T")
Told = Callable[[Finding], object]


class Preflight:
    """Looks at a connection without changing it, and without sending anything secret."""

    def __init__(
        self,
        *,
        connections: Connections,
        sessions: Sessions,
        sign_in: SignIn,
        vault: VaultWorker,
        clock: Clock,
        journal: Journal,
    ) -> None:
        self._connections = connections
        self._sessions = sessions
        self._sign_in = sign_in
        self._vault = vault
        self._clock = clock
        self._journal = journal

    async def run(self, connection_id: str, told: Told = lambda _: None) -> tuple[Finding, ...]:
        """Return what all checks found, in the order of ``Check``; ``told`` hears of each at once. It may be cancelled.

        Raises ``AppError`` if the connection is gone.
        """
        connection = self._connections.get(connection_id)
        if connection is None:
            raise AppError(tr("The connection is gone"), tr("It was removed meanwhile."))
        begun, record = self._clock.monotonic(), self._sessions.recorder(connection)
        found = await _Run(connection, told, self._clock, self._sign_in, self._vault).all(
            self._sessions.http_client, record
        )
        words = ", ".join(finding.name for finding in troubles(found))
        cause = tr("To be looked at: {checks}", checks=words) if words else tr_noop("All is well")
        self._journal.note(connection_id, Kind.CHECKED, cause, seconds=self._clock.monotonic() - begun)
        return found


class _Run:
    def __init__(
        self, connection: Connection, told: Told, clock: Clock, sign_in: SignIn, vault: VaultWorker
    ) -> None:
        self._connection = connection
        self._told = told
        self._clock = clock
        self._sign_in = sign_in
        self._vault = vault
        self._found: dict[Check, Finding] = {}

    async def all(
        self, client: "Callable[[], Awaitable[http.Client]]", record: "Recorder"
    ) -> tuple[Finding, ...]:
        self._tell(local.check_client_id(self._connection.client_id))
        self._tell(local.check_redirects(self._connection.redirect_uris, self._sign_in.holds))
        async with asyncio.TaskGroup() as group:
            group.create_task(self._check_vault())
            group.create_task(self._check_network(client, record))
        return tuple(self._found[check] for check in Check)

    def _tell(self, finding: Finding) -> None:
        self._found[finding.check] = finding
        self._told(finding)

    async def _check_vault(self) -> None:
        try:
            async with asyncio.timeout(VAULT_DEADLINE):
                self._tell(await local.check_vault(self._vault))
        except TimeoutError:
            self._tell(
                Finding(
                    Check.VAULT,
                    Outcome.FAILED,
                    tr("The system's keyring does not answer."),
                    tr("It may be waiting for its password in another window. Unlock it, then check again."),
                    Action.RETRY,
                )
            )

    async def _check_network(self, build: "Callable[[], Awaitable[http.Client]]", record: "Recorder") -> None:
        try:
            client = await build()
        except AppError as error:
            self._tell(Finding(Check.PROXY, Outcome.FAILED, f"{error.title}.", error.message, error.action))
            for check in (Check.TLS, Check.CLOCK, Check.SERVER):
                self._tell(Finding(check, Outcome.NOT_CHECKED, f"{error.title}."))
            return
        from brutlers_desktop.oauth import probe  # noqa: PLC0415 - it is there once the client is

        base_url = self._connection.base_url
        async with asyncio.TaskGroup() as group:
            group.create_task(self._check_proxy(client))
            token = group.create_task(_answer(probe.probe_token(client, base_url, record)))
            authorize = await _answer(probe.probe_authorize(client, base_url, record))
            self._tell(remote.read_clock(authorize, self._clock.now()))
            seen = None
            if isinstance(authorize, UnsafeConnection):
                found = await _answer(probe.unverified_certificate(client, base_url, record))
                seen = found if isinstance(found, bytes) else None
            self._tell(remote.read_tls(base_url, authorize, seen))
            self._tell(remote.read_server(base_url, authorize, await token))

    async def _check_proxy(self, client: "http.Client") -> None:
        base_url = self._connection.base_url
        try:
            async with asyncio.timeout(DEADLINE):
                self._tell(await remote.check_proxy(base_url, client.proxy_for(base_url)))
        except TimeoutError:
            self._tell(
                Finding(
                    Check.PROXY,
                    Outcome.FAILED,
                    tr("The proxy does not answer."),
                    tr("Check its address, or whether you are in the network that it belongs to."),
                    Action.NETWORK_SETTINGS,
                )
            )


async def _answer(asked: Awaitable[T]) -> "T | AppError":
    """Return the answer, or the error in its place."""
    try:
        async with asyncio.timeout(DEADLINE):
            return await asked
    except AppError as error:
        return error
    except TimeoutError:
        return Offline(
            tr("The server takes too long"),
            tr("It did not answer in time. Check the internet connection, or try again in some minutes."),
        )

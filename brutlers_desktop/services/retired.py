"""Tokens that a new grant has replaced: told to the server where they allowed more, then deleted. See docs/decisions/0021."""

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from brutlers_desktop.domain.connections import Connection, Retired
from brutlers_desktop.domain.journal import Kind
from brutlers_desktop.domain.waiting import backoff
from brutlers_desktop.errors import AppError, ServerFault, VaultDenied
from brutlers_desktop.services.events import ConnectionsChanged, Events
from brutlers_desktop.services.tasks import Tasks
from brutlers_desktop.services.token_store import without_coming
from brutlers_desktop.sync import wait
from brutlers_desktop.translation import tr_noop
from brutlers_desktop.vault.names import TOKENS, entry_name

if TYPE_CHECKING:
    from brutlers_desktop.services.connections import Connections
    from brutlers_desktop.services.journal import Journal
    from brutlers_desktop.services.sessions import Session, Sessions
    from brutlers_desktop.vault.worker import VaultWorker


def has_leftovers(connection: Connection) -> bool:
    """Tell whether tokens of grants that are not in use are noted."""
    return bool(connection.retired or connection.coming)


class RetiredTokens:
    """Clears what connections have noted as retired, through restarts, until nothing is left. Each step may be done twice."""

    def __init__(
        self,
        *,
        events: Events,
        tasks: Tasks,
        connections: "Connections",
        sessions: "Sessions",
        vault: "VaultWorker",
        journal: "Journal",
    ) -> None:
        self._tasks = tasks
        self._connections = connections
        self._sessions = sessions
        self._vault = vault
        self._journal = journal
        self._running: dict[str, asyncio.Task[None]] = {}
        self._woken = asyncio.Event()
        events.subscribe(ConnectionsChanged, lambda _: self.resume())

    def resume(self) -> None:
        """Take up what is noted."""
        for connection in self._connections.all:
            task = self._running.get(connection.id)
            if has_leftovers(connection) and (task is None or task.done()):
                self._running[connection.id] = self._tasks.spawn(
                    self._clear(connection.id), "clear replaced tokens", connection_id=connection.id
                )

    def wake(self) -> None:
        """Try again at once: the network or the window came back."""
        self._woken.set()

    async def _clear(self, connection_id: str) -> None:
        failures = 0
        while (connection := self._connections.get(connection_id)) is not None and has_leftovers(connection):
            self._woken.clear()
            try:
                if connection.coming:
                    await self._retire_coming(connection_id)
                else:
                    await self._clear_one(connection, connection.retired[0])
            except AppError:
                failures += 1
                await wait(self._woken, backoff(failures))

    async def _retire_coming(self, connection_id: str) -> None:
        """What is still coming while nobody holds the lock was left by a crash: the grant before it stands."""
        session = await self._sessions.get(connection_id)
        async with session.token_store.lock():
            await self._connections.change(connection_id, without_coming)

    async def _clear_one(self, connection: Connection, retired: Retired) -> None:
        """Raises ``AppError`` where it has to be tried again."""
        session = await self._sessions.get(connection.id)
        if retired.tell:
            try:
                await self._tell(connection, retired, session)
            except ServerFault:
                # It has answered, so its time is known: what has ended by itself need not be told.
                if session.server_clock.now() < retired.ends_at:
                    raise
        async with session.token_store.lock():
            for kind in TOKENS:
                await self._vault.delete(entry_name(connection.id, kind, retired.slot))

            def cleared(now: Connection) -> Connection:
                return replace(now, retired=tuple(each for each in now.retired if each.slot != retired.slot))

            await self._connections.change(connection.id, cleared)

    async def _tell(self, connection: Connection, retired: Retired, session: "Session") -> None:
        """Revoke the tokens; a secret goes to no other server, and for no other client, than they belong to."""
        if (connection.base_url, connection.client_id) != (retired.base_url, retired.client_id):
            return
        tokens = [await self._vault.get(entry_name(connection.id, kind, retired.slot)) for kind in TOKENS]
        if not any(tokens):
            return
        try:
            registration = await self._sessions.registration(connection.id)
        except VaultDenied:
            raise
        except AppError:  # the client secret is gone: they end by themselves
            return
        for token in tokens:
            if token is not None:
                await session.token_client.revoke(registration, token)
        self._journal.note(
            connection.id, Kind.REVOKED, tr_noop("The access before this one, which allowed more")
        )

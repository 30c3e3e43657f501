"""Revoking a grant, and saying what of it was proven (RFC 7009; API page: OAuth, step 6)."""

import asyncio
from typing import Final

from brutlers_desktop.domain.connections import GrantState
from brutlers_desktop.domain.waiting import backoff
from brutlers_desktop.errors import Action, AppError, Offline, ServerFault, VaultDenied
from brutlers_desktop.oauth.renewal import StoredTokens
from brutlers_desktop.services.connections import Connections
from brutlers_desktop.services.events import Events, Notice, NoticeWithdrawn, Revoked, RevokeOutcome
from brutlers_desktop.services.sessions import Session, Sessions
from brutlers_desktop.services.tasks import Tasks
from brutlers_desktop.sync import wait
from brutlers_desktop.translation import tr

QUEUED_KEY: Final = "revoke-queued"
DENIED_REST: Final = 60.0
"""Seconds for which a keyring that refused is not asked again: its question takes the window's focus, and gives it back."""
PROOF_WAITS: Final = (0.0, 0.5, 1.5)
"""Seconds before each question whether the old access is refused: a server may need a moment to tell all its parts."""

_ENDED: Final = {
    GrantState.REVOKED: RevokeOutcome.CONFIRMED,
    GrantState.REVOKE_UNPROVEN: RevokeOutcome.UNPROVEN,
    GrantState.FORGOTTEN: RevokeOutcome.FORGOTTEN,
}


class Revocation:
    """Revokes grants; what cannot be told to the server now is queued on disk and tried again until it can, or is forgotten."""

    def __init__(self, *, events: Events, tasks: Tasks, connections: Connections, sessions: Sessions) -> None:
        self._events = events
        self._tasks = tasks
        self._connections = connections
        self._sessions = sessions
        self._retries: dict[str, asyncio.Task[None]] = {}
        self._own: set[str] = set()
        self._denied: dict[str, float] = {}
        self._woken = asyncio.Event()

    async def revoke(self, connection_id: str) -> RevokeOutcome:
        """Revoke the grant: from this moment its tokens are used for nothing else.

        Raises:
            VaultDenied, InvalidClient, ClientSecretMissing: Brutlers could not be told; the revocation stays queued on disk.
        """
        self.stop(connection_id)
        self._own.add(connection_id)
        try:
            outcome = await self._once(connection_id) or RevokeOutcome.CONFIRMED
        except VaultDenied:
            self._rest(connection_id)
            raise
        if outcome is RevokeOutcome.QUEUED:
            self._retry_later(connection_id, failures=1)
        else:
            self._own.discard(connection_id)
        return outcome

    async def forget(self, connection_id: str) -> None:
        """Wipe the tokens of a queued revocation without the server's word."""
        self.stop(connection_id)
        session = await self._sessions.get(connection_id)
        async with session.token_store.lock():
            await session.token_store.wipe(GrantState.FORGOTTEN)
            await self._sessions.end(connection_id, patience=0)
        self._tell(connection_id, RevokeOutcome.FORGOTTEN)

    def resume(self) -> None:
        """Take up what earlier runs left queued."""
        for connection in self._connections.all:
            if connection.grant is not None and connection.grant.state is GrantState.REVOKE_QUEUED:
                self.take_up(connection.id)

    def wake(self) -> None:
        """Try again: the network or the window came back, and with it perhaps the keyring, but not for its own question."""
        self._woken.set()
        now = asyncio.get_running_loop().time()
        for connection_id in [each for each, until in self._denied.items() if until <= now]:
            del self._denied[connection_id]
        self.resume()

    def take_up(self, connection_id: str) -> None:
        """Go on with a revocation that another run, or another process, left queued; once, and not with one of this run."""
        if connection_id not in self._own and connection_id not in self._denied:
            self._own.add(connection_id)
            self._retry_later(connection_id, failures=0)

    def replaced(self, connection_id: str) -> None:
        """A new sign-in took the place of what was to be revoked, which is told to the server from among the retired tokens."""
        self.stop(connection_id)
        if connection_id in self._own:
            self._own.discard(connection_id)
            self._events.publish(NoticeWithdrawn(QUEUED_KEY))

    async def _once(self, connection_id: str, *, only_queued: bool = False) -> RevokeOutcome | None:
        """Tell the server, prove it, wipe the vault. ``only_queued``: a grant that nobody wished to revoke is left; None then.

        The lock lets a renewal on its way end first; tokens that waited for the keyring are stored: none is missed.
        """
        begun = asyncio.get_running_loop().time()
        session = await self._sessions.get(connection_id)
        async with session.token_store.lock():
            connection = await self._connections.reload(connection_id)
            if connection is None or connection.grant is None:
                return RevokeOutcome.CONFIRMED
            if connection.grant.state in _ENDED:  # an earlier try came through while this one was asked for
                return _ENDED[connection.grant.state]
            if only_queued and connection.grant.state is not GrantState.REVOKE_QUEUED:
                return None
            try:
                await session.renewer.store_waiting()
            finally:
                await session.token_store.note(GrantState.REVOKE_QUEUED)
            await self._sessions.end(connection_id, patience=0)
            tokens = await session.token_store.load()
            if tokens.refresh is None and tokens.access is None:
                # Nothing is left that Brutlers could be told: it accepted nothing, and nothing can be proven.
                await session.token_store.wipe(GrantState.FORGOTTEN)
                self._tell(connection_id, RevokeOutcome.FORGOTTEN)
                return RevokeOutcome.FORGOTTEN
            registration = await self._sessions.registration(connection_id)
            try:
                for token in (tokens.refresh, tokens.access):
                    if token is not None:
                        await session.token_client.revoke(registration, token)
            except (Offline, ServerFault):
                self._tell(connection_id, RevokeOutcome.QUEUED)
                return RevokeOutcome.QUEUED
            proven = await self._prove(session, tokens)
            ended = GrantState.REVOKED if proven else GrantState.REVOKE_UNPROVEN
            # Before the tokens go: without them no later run could tell that Brutlers was told.
            await session.token_store.note(ended)
            try:
                await session.token_store.wipe(ended)
            except AppError:
                await session.token_store.note(GrantState.REVOKE_QUEUED)
                raise
        outcome = RevokeOutcome.CONFIRMED if proven else RevokeOutcome.UNPROVEN
        self._tell(connection_id, outcome, asyncio.get_running_loop().time() - begun)
        return outcome

    def _tell(self, connection_id: str, outcome: RevokeOutcome, seconds: float | None = None) -> None:
        queued = outcome is RevokeOutcome.QUEUED
        self._events.publish(_queued_notice(connection_id) if queued else NoticeWithdrawn(QUEUED_KEY))
        self._events.publish(Revoked(connection_id, outcome, seconds))

    async def _prove(self, session: Session, tokens: StoredTokens) -> bool:
        """Tell whether the old access token, which had not yet ended by itself, is now refused."""
        if (
            tokens.access is None
            or tokens.access_expires_at is None
            or tokens.access_expires_at <= session.server_clock.now()
        ):
            return False
        from brutlers_desktop.oauth.auth import OneTokenAuth  # noqa: PLC0415 - with httpx, which no start should wait for

        for pause in PROOF_WAITS:
            await asyncio.sleep(pause)
            try:
                if await session.api.refuses(OneTokenAuth(tokens.access)):
                    return True
            except AppError:
                return False
        return False

    def _retry_later(self, connection_id: str, *, failures: int) -> None:
        self._retries[connection_id] = self._tasks.spawn(
            self._retry(connection_id, failures), "revoke again", connection_id=connection_id
        )

    async def _retry(self, connection_id: str, failures: int) -> None:
        outcome: RevokeOutcome | None = RevokeOutcome.QUEUED
        while outcome is RevokeOutcome.QUEUED:
            if failures:
                await wait(self._woken, backoff(failures))
            failures += 1
            self._woken.clear()
            try:
                outcome = await self._once(connection_id, only_queued=True)
            except VaultDenied:
                self._rest(connection_id)
                raise
        self._own.discard(connection_id)
        if outcome is None:
            self._events.publish(NoticeWithdrawn(QUEUED_KEY))

    def _rest(self, connection_id: str) -> None:
        """The keyring refused: it may be asked again when somebody comes back after a while."""
        self._own.discard(connection_id)
        self._denied[connection_id] = asyncio.get_running_loop().time() + DENIED_REST

    def stop(self, connection_id: str) -> None:
        """Try a queued revocation no more in this run."""
        task = self._retries.pop(connection_id, None)
        if task is not None:
            task.cancel()


def _queued_notice(connection_id: str) -> Notice:
    return Notice(
        tr("Revoking waits for Brutlers"),
        tr(
            "The access is no longer used here, but Brutlers could not be told yet. It is tried "
            "again by itself; or forget it on this computer anyway."
        ),
        Action.FORGET,
        connection_id,
        QUEUED_KEY,
    )

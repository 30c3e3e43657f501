"""The ``TokenStore`` of one connection: tokens in the vault, what is known of them on disk."""

from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from brutlers_desktop.domain.clock import Clock, ServerClock
from brutlers_desktop.domain.connections import (
    Connection,
    Grant,
    GrantState,
    Retired,
    grant_mark,
    is_given_up,
)
from brutlers_desktop.domain.journal import Kind, first_sentence
from brutlers_desktop.domain.scopes import change_words
from brutlers_desktop.errors import AppError, RenewalInterrupted, SignInNeeded
from brutlers_desktop.oauth.renewal import StoredTokens
from brutlers_desktop.oauth.token_answer import TokenAnswer
from brutlers_desktop.services.connections import Connections
from brutlers_desktop.services.journal import Journal
from brutlers_desktop.services.tasks import DiskWorker
from brutlers_desktop.store.connections import ConnectionStore, RenewalMark
from brutlers_desktop.store.locks import renewal_lock
from brutlers_desktop.vault.names import SecretKind, entry_name, new_slot, token_names
from brutlers_desktop.vault.worker import VaultWorker


class VaultTokenStore:
    """Keeps one connection's tokens; see ``oauth.renewal.TokenStore`` for the meaning of each call."""

    def __init__(
        self,
        connection_id: str,
        *,
        connections: Connections,
        store: ConnectionStore,
        disk: DiskWorker,
        vault: VaultWorker,
        lock_dir: Path,
        clock: Clock,
        server_clock: ServerClock,
        journal: Journal,
    ) -> None:
        self._id = connection_id
        self._connections = connections
        self._store = store
        self._disk = disk
        self._vault = vault
        self._lock_dir = lock_dir
        self._clock = clock
        self._server_clock = server_clock
        self._journal = journal
        self._began_at: float | None = None
        self._is_refused = False
        self._slot = ""

    def lock(self) -> AbstractAsyncContextManager[None]:
        """Hold off every other task and process that would use this grant's refresh token."""
        return renewal_lock(self._lock_dir, self._id)

    async def load(self) -> StoredTokens:
        """Read the tokens from the vault and their expiry from disk."""
        connection = await self._connections.reload(self._id)
        grant = None if connection is None else connection.grant
        self._slot = "" if grant is None else grant.slot
        refresh = await self._vault.get(entry_name(self._id, SecretKind.REFRESH_TOKEN, self._slot))
        access = await self._vault.get(entry_name(self._id, SecretKind.ACCESS_TOKEN, self._slot))
        if connection is None or grant is None:
            return StoredTokens(access, refresh, None)
        # A lost grant's token was used, or refused, once and for all: it is not sent again in any run.
        ended = grant.state not in (GrantState.ACTIVE, GrantState.HELD)
        return StoredTokens(access, refresh, grant.access_expires_at, grant_mark(connection), given_up=ended)

    async def save(self, answer: TokenAnswer) -> None:
        """Store a renewal's tokens, unless another grant took the place of theirs while they waited to be stored."""
        took = None if self._began_at is None else self._clock.monotonic() - self._began_at
        connection = await self._connections.reload(self._id)
        if connection is None or connection.grant is None or connection.grant.slot != self._slot:
            return
        await self._save_tokens(answer, self._slot)
        now = self._server_clock.now()
        before: list[Grant] = []

        def renewed(grant: Grant) -> Grant:
            before.append(grant)
            return replace(
                grant,
                state=_renewed_state(grant),
                scopes=answer.scopes,
                renewed_at=now if answer.refresh_token is not None else grant.renewed_at,
                access_expires_at=now + timedelta(seconds=answer.expires_in),
                expiry_estimated=answer.expiry_estimated,
            )

        await self._connections.change_grant(self._id, renewed)
        self._began_at = None
        self._journal.note(self._id, Kind.RENEWED, seconds=took)
        self._note_scopes(before, answer)

    async def save_new(self, answer: TokenAnswer, asked: tuple[str, ...]) -> None:
        """Store the tokens of a new grant (a sign-in), for which the scopes ``asked`` were asked. Call it under the lock.

        They get a slot of their own, and take the place of the grant before in one step: a crash leaves one or the other.
        """
        slots: list[str] = []

        def announced(connection: Connection) -> Connection:
            slots.append(new_slot() if connection.may_have_orders or connection.grant else "")
            return replace(without_coming(connection), coming=slots[-1])

        await self._connections.change(self._id, announced)
        await self._save_tokens(answer, slots[-1])
        now = self._server_clock.now()
        skew = self._server_clock.skew()
        before: list[Grant] = []

        def connected(connection: Connection) -> Connection:
            old = connection.grant
            if old is not None:
                before.append(old)
            held = connection.may_have_orders or old is not None
            grant = Grant(
                state=GrantState.HELD if held else GrantState.ACTIVE,
                scopes=answer.scopes,
                connected_at=now,
                renewed_at=now,
                access_expires_at=now + timedelta(seconds=answer.expires_in),
                expiry_estimated=answer.expiry_estimated,
                slot=slots[-1],
            )
            return replace(
                connection,
                scopes=asked,
                grant=grant,
                clock_skew=skew,
                may_have_orders=True,
                coming="",
                retired=(*connection.retired, *_replaced(connection, answer.scopes)),
                doubt=None,
                shop_name=_shop_name(connection),
            )

        await self._connections.replace_grant(self._id, connected)
        self._began_at, self._slot = None, slots[-1]
        self._note_scopes(before, answer)

    async def wipe(self, state: GrantState) -> None:
        """Delete the tokens from the vault, then note what became of the grant. The client secret stays for a reconnect."""
        connection = await self._connections.reload(self._id)
        for name in () if connection is None else token_names(connection):
            await self._vault.delete(name)
        await self.mark_started(0)
        await self.note(state)

    async def note(self, state: GrantState) -> None:
        """Note the grant's state on disk."""
        await self._connections.change_grant(self._id, lambda grant: replace(grant, state=state))

    async def started_renewals(self) -> int:
        """Return how many renewals were started with the stored refresh token and never ended."""
        mark = await self._disk.run(self._store.renewal_mark, self._id)
        return 0 if mark is None else mark.attempts

    async def mark_started(self, attempts: int) -> None:
        """Note on disk that renewal number ``attempts`` is about to be sent; 0 takes the note away."""
        if attempts:
            self._began_at = self._clock.monotonic() if self._began_at is None else self._began_at
            mark = RenewalMark(started_at=self._clock.now(), attempts=attempts)
            await self._disk.run(self._store.set_renewal_mark, self._id, mark)
        else:
            self._began_at = None
            await self._disk.run(self._store.clear_renewal_mark, self._id)

    async def condemn(self, error: SignInNeeded) -> None:
        """Note that the grant is lost, unless another process's sign-in has put a new one in its place meanwhile."""
        lost = GrantState.INTERRUPTED if isinstance(error, RenewalInterrupted) else GrantState.SIGN_IN_NEEDED
        condemned: list[Grant] = []

        def condemn(grant: Grant) -> Grant:
            if grant.slot != self._slot or grant.state not in (GrantState.ACTIVE, GrantState.HELD):
                return grant
            condemned.append(grant)
            return replace(grant, state=lost)

        await self._connections.change_grant(self._id, condemn)
        if condemned:
            kind = Kind.INTERRUPTED if lost is GrantState.INTERRUPTED else Kind.REFUSED
            self._journal.note(self._id, kind, first_sentence(error.message))

    async def _save_tokens(self, answer: TokenAnswer, slot: str) -> None:
        try:
            if answer.refresh_token is not None:
                await self._vault.set(
                    entry_name(self._id, SecretKind.REFRESH_TOKEN, slot), answer.refresh_token
                )
            await self._vault.set(entry_name(self._id, SecretKind.ACCESS_TOKEN, slot), answer.access_token)
        except AppError as error:
            if not self._is_refused:  # it is tried again with each use
                self._journal.note(self._id, Kind.NOT_STORED, error.title)
            self._is_refused = True
            raise
        self._is_refused = False

    def _note_scopes(self, before: list[Grant], answer: TokenAnswer) -> None:
        words = change_words(before[0].scopes, answer.scopes) if before else ""
        if words:
            self._journal.note(self._id, Kind.SCOPES_CHANGED, words)


def _renewed_state(grant: Grant) -> GrantState:
    """Return a grant's state once a renewal is stored: that does not say whose shop it is, nor take a revocation back.

    New tokens of a grant that was revoked while they waited are to be revoked as well.
    """
    if grant.state is GrantState.HELD:
        return GrantState.HELD
    return GrantState.REVOKE_QUEUED if is_given_up(grant) else GrantState.ACTIVE


def _shop_name(connection: Connection) -> str:
    """Return the name of the archive's shop; what a held grant told may be another's."""
    old = connection.grant
    known = "" if old is None or old.state is GrantState.HELD else old.shop_name
    return known or connection.shop_name


def without_coming(connection: Connection) -> Connection:
    """Return the connection with what a sign-in left that came to no end among the retired tokens: nobody ever used them."""
    if not connection.coming:
        return connection
    left = _retired(connection, connection.coming, datetime(2000, 1, 1, tzinfo=UTC), tell=False)
    return replace(connection, coming="", retired=(*connection.retired, left))


def _replaced(connection: Connection, scopes: tuple[str, ...]) -> tuple[Retired, ...]:
    """Return the tokens of the grant that a new one with ``scopes`` replaces; the server is told of one that allowed more, or was to be revoked."""
    old = connection.grant
    if old is None:
        return ()
    allowed_more = old.state is GrantState.ACTIVE and not set(old.scopes) <= set(scopes)
    tell = allowed_more or old.state is GrantState.REVOKE_QUEUED
    return (_retired(connection, old.slot, old.sign_in_again_by, tell=tell),)


def _retired(connection: Connection, slot: str, ends_at: datetime, *, tell: bool) -> Retired:
    return Retired(
        slot=slot, base_url=connection.base_url, client_id=connection.client_id, ends_at=ends_at, tell=tell
    )

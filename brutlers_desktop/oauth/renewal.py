"""Keeps one grant's tokens fresh: one renewal at a time, and no refresh token used that was not stored first.

The promises of the design ("Promises about failure") are kept here; what is stored, and where, is behind ``TokenStore``.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final, Protocol

from brutlers_desktop.domain.clock import Clock, ServerClock
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.domain.waiting import pause
from brutlers_desktop.errors import (
    AppError,
    GrantChanged,
    InvalidGrant,
    NonsenseAnswer,
    Offline,
    RenewalInterrupted,
    ServerFault,
    SignInNeeded,
)
from brutlers_desktop.oauth.token_answer import TokenAnswer
from brutlers_desktop.translation import tr

RENEW_BEFORE: Final = timedelta(seconds=60)
MAX_LOST_ANSWERS: Final = 2
"""A refresh token whose answer was lost is sent once more, never a third time."""


@dataclass(frozen=True, slots=True)
class StoredTokens:
    """What the vault holds of a grant. ``access_expires_at`` is UTC by the server's clock; ``grant`` tells it from all others.

    ``given_up``: it is lost, or being revoked, perhaps by another process, and its tokens are for nothing else.
    """

    access: Secret | None
    refresh: Secret | None
    access_expires_at: datetime | None
    grant: str = ""
    given_up: bool = False


class TokenStore(Protocol):
    """Where a grant's tokens live. Every call may raise ``VaultDenied`` or ``DiskFault``."""

    def lock(self) -> AbstractAsyncContextManager[None]:
        """Hold off every other task and process that would renew or revoke this grant."""
        ...

    async def load(self) -> StoredTokens:
        """Read the tokens."""
        ...

    async def save(self, answer: TokenAnswer) -> None:
        """Store a renewal's tokens, the refresh token first; one that is absent from the answer leaves the old one."""
        ...

    async def started_renewals(self) -> int:
        """Return how many renewals were started with the stored refresh token and never came to an end."""
        ...

    async def mark_started(self, attempts: int) -> None:
        """Note on disk that renewal number ``attempts`` is about to be sent (0: nothing is under way any more)."""
        ...

    async def condemn(self, error: SignInNeeded) -> None:
        """Note that the grant is lost."""
        ...


class Renewer:
    """The ``auth.TokenSource`` of one grant. Call ``aclose`` to end it; a renewal on its way is waited for a moment."""

    def __init__(
        self,
        store: TokenStore,
        refresh: Callable[[Secret], Awaitable[TokenAnswer]],
        clock: Clock,
        server_clock: ServerClock,
    ) -> None:
        self._store = store
        self._refresh = refresh
        self._clock = clock
        self._server_clock = server_clock
        self._access: Secret | None = None
        self._grant = ""
        self._good_until = 0.0
        self._unsaved: TokenAnswer | None = None
        self._sent: Secret | None = None
        self._answered_at = 0.0
        self._lost: SignInNeeded | None = None
        self._fault: AppError | None = None
        self._faults = 0
        self._not_before = 0.0
        self._doubtful = False
        self._task: asyncio.Task[Secret] | None = None
        self._closed = False

    async def token(self) -> Secret:
        """Return an access token that lasts at least another minute, renewed if need be.

        Raises:
            SignInNeeded: the grant is lost, or this renewer was closed.
            VaultDenied: the keyring cannot be read or written now.
            ServerFault, Offline: a passing fault; the tokens are kept.
        """
        self._refuse_closed()
        if self._access is not None and self._unsaved is None and self._clock.monotonic() < self._good_until:
            return self._access
        return await self._renewed(None)

    async def renew(self, rejected: Secret) -> Secret:
        """Return another access token than ``rejected``. Raises as ``token`` does."""
        self._refuse_closed()
        if self._access is not None and self._access != rejected and self._unsaved is None:
            return self._access
        token = await self._renewed(rejected)
        # A renewal that began before the refusal may have found nothing to renew.
        return token if token != rejected else await self._renewed(rejected)

    async def token_of(self, grant: str) -> Secret:
        """Return an access token of just that grant. Raises as ``token``, and ``GrantChanged`` where another one took its place."""
        token = await self.token()
        if not self._is_of(token, grant) and self._unsaved is None:
            self._access = None  # another process may have signed in since it was loaded
            token = await self.token()
        return self._only_of(token, grant)

    async def renew_of(self, rejected: Secret, grant: str) -> Secret:
        """Return another access token of just that grant than ``rejected``. Raises as ``token_of``."""
        return self._only_of(await self.renew(rejected), grant)

    def try_again(self) -> None:
        """Let the next call go to the server at once, as a person asked for it."""
        self._not_before = 0.0
        self._fault = None

    async def store_waiting(self) -> None:
        """Store what the keyring refused before, if anything. Call it under the store's lock. Raises ``VaultDenied`` again."""
        if self._unsaved is not None and not await self._is_overtaken(self._unsaved):
            await self._keep(self._unsaved)

    async def aclose(self, patience: float = 1.2) -> None:
        """Wait up to ``patience`` seconds for a renewal on its way, then cancel it; its mark stays and explains it later."""
        self._closed = True
        task = self._task
        if task is not None:
            await asyncio.wait([task], timeout=patience)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    def _refuse_closed(self) -> None:
        if self._closed:
            raise _ended()

    def _is_of(self, token: Secret, grant: str) -> bool:
        return token == self._access and self._grant == grant

    def _only_of(self, token: Secret, grant: str) -> Secret:
        if not self._is_of(token, grant):
            raise GrantChanged
        return token

    async def _loaded(self) -> StoredTokens:
        """Read the tokens; what is known of those of a former grant is forgotten."""
        stored = await self._store.load()
        if stored.grant != self._grant:
            self._access, self._grant = None, stored.grant
        return stored

    async def _renewed(self, rejected: Secret | None) -> Secret:
        if self._task is None:
            self._task = asyncio.create_task(self._run(rejected), name="token renewal")
            self._task.add_done_callback(self._finished)
        task = self._task
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            waiter = asyncio.current_task()
            if task.cancelled() and waiter is not None and not waiter.cancelling():
                self._refuse_closed()  # the renewal was cut off, not the one who waits for it
            raise

    def _finished(self, task: asyncio.Task[Secret]) -> None:
        self._task = None
        if not task.cancelled():
            task.exception()  # every waiter gets it; with none left it must not be reported as never retrieved

    async def _run(self, rejected: Secret | None) -> Secret:
        if self._lost is not None:
            raise self._again(self._lost)
        async with self._store.lock():
            kept = self._unsaved is not None and not await self._is_overtaken(self._unsaved)
            if self._unsaved is not None:
                await self._keep(self._unsaved)
            stored = await self._loaded()
            if stored.given_up:
                self._access = None
                raise _ended()
            if kept and self._clock.monotonic() < self._good_until and self._access not in (None, rejected):
                return self._access
            adopted = self._adopt(stored, rejected)
            if adopted is not None:
                return adopted
            if self._fault is not None and self._clock.monotonic() < self._not_before:
                raise self._again(self._fault)
            if stored.refresh is None:
                raise await self._condemned(
                    SignInNeeded(
                        tr("Sign in again"), tr("There is no access stored for this connection any more.")
                    )
                )
            try:
                self._sent = stored.refresh
                answer = await self._call(stored.refresh)
                self._answered_at = self._clock.monotonic()
                return await self._keep(answer)
            except InvalidGrant as error:
                return await self._after_invalid_grant(error, stored.refresh, rejected)
            except AppError as error:
                self._note_fault(error)
                raise

    def _adopt(self, stored: StoredTokens, rejected: Secret | None) -> Secret | None:
        """Take the stored access token if it is another than the rejected one and lasts long enough."""
        if stored.access is None or stored.access == rejected or stored.access_expires_at is None:
            return None
        left = stored.access_expires_at - self._server_clock.now() - RENEW_BEFORE
        if left <= timedelta(0):
            return None
        self._access = stored.access
        self._good_until = self._clock.monotonic() + left.total_seconds()
        return stored.access

    async def _call(self, refresh_token: Secret) -> TokenAnswer:
        """Send the refresh token; once more if the answer is lost, never a third time."""
        attempts = await self._store.started_renewals()
        self._doubtful = self._doubtful or attempts > 0
        while attempts < MAX_LOST_ANSWERS:
            attempts += 1
            await self._store.mark_started(attempts)
            try:
                return await self._refresh(refresh_token)
            except Offline as error:
                if not error.sent:
                    await self._store.mark_started(attempts - 1)
                    raise
                self._doubtful = True
            except InvalidGrant:
                raise  # the mark stays until it is on record what that means: a run that is killed before must not ask again
            except AppError as error:
                self._doubtful = self._doubtful or isinstance(error, NonsenseAnswer)
                await self._store.mark_started(attempts - 1)  # an earlier answer that was lost stays lost
                raise
        raise await self._condemned(_interrupted())

    async def _keep(self, answer: TokenAnswer) -> Secret:
        """Store first, use afterwards; while storing is denied, the answer waits in memory and nothing is renewed."""
        self._unsaved = answer
        waited = int(self._clock.monotonic() - self._answered_at)
        answer = replace(answer, expires_in=max(answer.expires_in - waited, 0))
        await self._store.save(answer)
        await self._store.mark_started(0)
        self._unsaved, self._fault, self._faults, self._doubtful = None, None, 0, False
        self._access = answer.access_token
        lifetime = max(answer.expires_in - RENEW_BEFORE.total_seconds(), answer.expires_in / 2)
        self._good_until = self._clock.monotonic() + lifetime
        return answer.access_token

    async def _is_overtaken(self, unsaved: TokenAnswer) -> bool:
        """Tell whether another process stored newer tokens while these waited: they are of no use then, and forgotten."""
        grant = self._grant
        stored = await self._loaded()
        ours = stored.refresh in (None, self._sent, unsaved.refresh_token) and stored.grant == grant
        if not ours:
            self._unsaved, self._access = None, None
        return not ours

    async def _after_invalid_grant(
        self, error: InvalidGrant, sent: Secret, rejected: Secret | None
    ) -> Secret:
        """Only the token that is still the stored one is condemned: another process may have renewed meanwhile."""
        stored = await self._loaded()
        if stored.refresh is not None and stored.refresh != sent:
            await self._store.mark_started(0)
            adopted = self._adopt(stored, rejected)
            if adopted is not None:
                return adopted
            raise ServerFault(
                tr("The access was renewed elsewhere"),
                tr("Another window has just renewed it. Please try again."),
            )
        lost = await self._condemned(
            _interrupted() if self._doubtful else SignInNeeded(error.title, error.message)
        )
        await self._store.mark_started(0)
        raise lost

    async def _condemned(self, error: SignInNeeded) -> SignInNeeded:
        self._lost = error
        await self._store.condemn(error)
        return error

    def _note_fault(self, error: AppError) -> None:
        if isinstance(error, SignInNeeded):
            return
        self._faults += 1
        asked = error.retry_after if isinstance(error, ServerFault) else None
        self._fault = error
        self._not_before = self._clock.monotonic() + pause(self._faults, asked)

    @staticmethod
    def _again(error: AppError) -> AppError:
        """Return the error for another raise, without the frames of the earlier ones."""
        return error.with_traceback(None)


def _ended() -> SignInNeeded:
    return SignInNeeded(
        tr("The access has ended"), tr("It was revoked or renewed by a new sign-in meanwhile.")
    )


def _interrupted() -> RenewalInterrupted:
    return RenewalInterrupted(
        tr("The renewal was interrupted"),
        tr(
            "Brutlers may have renewed the access, but its answer never arrived here. Your orders "
            "are safe: sign in again to go on."
        ),
    )

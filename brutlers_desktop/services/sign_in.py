"""Signing in: the authorization request in the system browser, the loopback callback, the exchange."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from brutlers_desktop.domain.clock import Clock
from brutlers_desktop.domain.connections import Connection
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import (
    Action,
    AppError,
    Declined,
    DiskFault,
    EnvironmentFault,
    NoBrowser,
    VaultDenied,
)
from brutlers_desktop.oauth import pkce, protocol
from brutlers_desktop.oauth.callback import AuthorizationCode, AuthorizationError
from brutlers_desktop.oauth.loopback import CallbackListener, PendingCallback
from brutlers_desktop.oauth.result_page import ResultPage
from brutlers_desktop.oauth.token_answer import TokenAnswer
from brutlers_desktop.services.connections import Connections
from brutlers_desktop.services.events import (
    NO_BROWSER_KEY,
    Events,
    Notice,
    NoticeWithdrawn,
    SignInEnded,
    SignInOutcome,
    SignInProgress,
    SignInStarted,
    notice_of,
)
from brutlers_desktop.services.sessions import Sessions
from brutlers_desktop.services.tasks import Tasks
from brutlers_desktop.translation import tr

PATIENCE: Final = timedelta(minutes=5)
LINGER_SECONDS: Final = 2.0
"""How long the listener still answers a reload after the result page was sent."""
UNEXPECTED_KEY: Final = "unexpected-callback"
UNSAVED_KEY: Final = "unsaved-sign-in"


@dataclass(slots=True)
class _Attempt:
    task: "asyncio.Task[None]"
    url: "asyncio.Future[str]"
    scopes: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class _Unsaved:
    answer: TokenAnswer
    asked: tuple[str, ...]
    answered_at: float


class SignIn:
    """At most one attempt per connection at a time; ``open_browser`` answers False if no browser could be started."""

    def __init__(
        self,
        *,
        events: Events,
        tasks: Tasks,
        connections: Connections,
        sessions: Sessions,
        clock: Clock,
        open_browser: Callable[[str], bool],
    ) -> None:
        self._events = events
        self._tasks = tasks
        self._connections = connections
        self._sessions = sessions
        self._clock = clock
        self._open_browser = open_browser
        self._attempts: dict[str, _Attempt] = {}
        self._unsaved: dict[str, _Unsaved] = {}
        self._lingering: CallbackListener | None = None
        self._listeners: dict[str, CallbackListener] = {}
        self.stored: Callable[[str], Awaitable[None]] = _nothing
        """Is awaited once a new grant is stored, before anybody is told of it."""

    def start(
        self, connection_id: str, scopes: tuple[str, ...] | None = None, *, open_browser: bool = True
    ) -> "asyncio.Future[str]":
        """Begin to sign in, unless it is under way; the answer resolves to the link once the listener is bound.

        ``scopes``: what to ask for, None for the same as before. Nothing of the present grant changes before a new one is stored.
        """
        attempt = self._attempts.get(connection_id)
        if attempt is None:
            url: asyncio.Future[str] = asyncio.get_running_loop().create_future()
            task = self._tasks.spawn(
                self._run(connection_id, url, scopes, open_browser=open_browser),
                "sign-in",
                connection_id=connection_id,
            )
            attempt = _Attempt(task, url, scopes)
            self._attempts[connection_id] = attempt
        return attempt.url

    async def fresh_link(self, connection_id: str) -> str:
        """Give up the attempt under way and return the link of a new one, for a browser of the person's choice."""
        under_way = self._attempts.get(connection_id)
        await self._stop(connection_id)
        scopes = None if under_way is None else under_way.scopes
        return await self.start(connection_id, scopes, open_browser=False)

    async def start_with(self, connection_id: str, scopes: tuple[str, ...]) -> None:
        """Begin to sign in with just these scopes, in the place of an attempt under way."""
        await self._stop(connection_id)
        self.start(connection_id, scopes)

    async def cancel(self, connection_id: str) -> None:
        """Give up the attempt under way, if there is one."""
        if await self._stop(connection_id):
            self._events.publish(SignInEnded(connection_id, SignInOutcome.CANCELLED))

    async def page_seen(self) -> None:
        """Wait until the browser has the last attempt's result page, or gave it up: before the program ends."""
        if self._lingering is not None:
            await self._lingering.answered()

    async def save_again(self, connection_id: str) -> None:
        """Store the tokens of a sign-in that keyring or disk refused to take. Raises ``VaultDenied`` or ``DiskFault`` again."""
        if await self.store_waiting(connection_id):
            await self.stored(connection_id)
            self._events.publish(SignInEnded(connection_id, SignInOutcome.CONNECTED))

    async def store_waiting(self, connection_id: str) -> bool:
        """Store such tokens, if there are any, and tell whether there were. Raises as ``save_again``."""
        unsaved = self._unsaved.get(connection_id)
        if unsaved is None:
            return False
        await self._store(connection_id, unsaved)
        self.drop_unsaved(connection_id)
        return True

    def drop_unsaved(self, connection_id: str) -> None:
        """Give such tokens up: the connection is no longer what they were granted to."""
        if self._unsaved.pop(connection_id, None) is not None:
            self._events.publish(NoticeWithdrawn(UNSAVED_KEY))

    def is_unsaved(self, connection_id: str) -> bool:
        """Tell whether tokens of a sign-in wait in memory for the keyring."""
        return connection_id in self._unsaved

    def holds(self, redirect_uri: str) -> bool:
        """Tell whether an attempt to sign in listens there now, or still shows its last page."""
        listener = self._listeners.get(redirect_uri)
        return listener is not None and listener.is_open

    async def _stop(self, connection_id: str) -> bool:
        attempt = self._attempts.pop(connection_id, None)
        if attempt is None:
            return False
        attempt.task.cancel()
        await asyncio.gather(attempt.task, return_exceptions=True)
        return True

    async def _run(
        self,
        connection_id: str,
        url: "asyncio.Future[str]",
        scopes: tuple[str, ...] | None,
        *,
        open_browser: bool,
    ) -> None:
        try:
            ended = await self._attempt(connection_id, url, scopes, open_browser=open_browser)
        except AppError as error:
            ended = SignInEnded(connection_id, SignInOutcome.FAILED, error)
        except Exception:
            self._events.publish(SignInEnded(connection_id, SignInOutcome.FAILED))
            raise
        finally:
            if not url.done():
                url.cancel()
            current = self._attempts.get(connection_id)
            if current is not None and current.url is url:
                del self._attempts[connection_id]
        self._events.publish(NoticeWithdrawn(UNEXPECTED_KEY))
        self._events.publish(ended)

    async def _attempt(
        self,
        connection_id: str,
        url: "asyncio.Future[str]",
        scopes: tuple[str, ...] | None,
        *,
        open_browser: bool,
    ) -> SignInEnded:
        connection = self._connections.get(connection_id)
        if connection is None:
            raise AppError(tr("The connection is gone"), tr("It was removed meanwhile."))
        if scopes is not None:  # here only: what is on disk changes with the grant
            connection = replace(connection, scopes=scopes)
        await self._connections.client_secret(
            connection_id
        )  # say that it is missing before the browser opens, not after
        if self._lingering is not None:
            await self._lingering.aclose()  # its port is needed again
        state, verifier = pkce.new_state(), pkce.new_code_verifier()
        listener = await CallbackListener.bind(
            connection.redirect_uris, state=state, on_unexpected=lambda: self._unexpected(connection_id)
        )
        self._listeners[listener.redirect_uri] = listener
        try:
            link = protocol.authorization_url(
                base_url=connection.base_url,
                client_id=connection.client_id,
                redirect_uri=listener.redirect_uri,
                scopes=connection.scopes,
                state=state,
                challenge=pkce.code_challenge(verifier),
            )
            url.set_result(link)
            self._events.publish(SignInStarted(connection_id, link, self._clock.now() + PATIENCE))
            if open_browser and not self._open_browser(link):
                self._events.publish(notice_of(_no_browser(), connection_id, NO_BROWSER_KEY))
            try:
                async with asyncio.timeout(PATIENCE.total_seconds()):
                    pending = await listener.callback()
            except TimeoutError:
                await listener.aclose()
                return SignInEnded(connection_id, SignInOutcome.TIMED_OUT, _timed_out())
            self._events.publish(SignInProgress(connection_id))
            ended = await self._finish(connection, listener.redirect_uri, pending, verifier)
            self._lingering = listener
            self._tasks.spawn(listener.finish(LINGER_SECONDS), "result page")
            return ended
        except BaseException:
            await listener.aclose()
            raise

    async def _finish(
        self, connection: Connection, redirect_uri: str, pending: PendingCallback, verifier: Secret
    ) -> SignInEnded:
        if isinstance(pending.result, AuthorizationError):
            declined = _declined(pending.result)
            access_denied = pending.result.error == "access_denied"
            pending.answer(
                ResultPage.declined()
                if access_denied
                else ResultPage.failed(declined.title, declined.message)
            )
            return SignInEnded(
                connection.id, SignInOutcome.DECLINED if access_denied else SignInOutcome.FAILED, declined
            )
        try:
            error = await self._exchange(connection, redirect_uri, pending.result, verifier)
        except AppError as fault:
            error = fault
        if error is not None:
            pending.answer(ResultPage.failed(error.title, error.message))
            return SignInEnded(connection.id, SignInOutcome.FAILED, error)
        pending.answer(ResultPage.success())
        await self.stored(connection.id)
        return SignInEnded(connection.id, SignInOutcome.CONNECTED)

    async def _exchange(
        self, connection: Connection, redirect_uri: str, code: AuthorizationCode, verifier: Secret
    ) -> AppError | None:
        session = await self._sessions.get(connection.id)
        answer = await session.token_client.exchange_code(
            await self._sessions.registration(connection.id),
            code=code.code,
            redirect_uri=redirect_uri,
            code_verifier=verifier,
            asked=connection.scopes,
        )
        await self._sessions.end(connection.id)
        return await asyncio.shield(
            self._tasks.spawn(self._keep(connection, answer), "store sign-in", must_finish=True)
        )

    async def _keep(self, connection: Connection, answer: TokenAnswer) -> AppError | None:
        """Store the tokens before anything uses them; if keyring or disk refuse, they wait in memory and Retry stores them."""
        unsaved = _Unsaved(answer, connection.scopes, self._clock.monotonic())
        try:
            await self._store(connection.id, unsaved)
        except (VaultDenied, DiskFault) as error:
            self._unsaved[connection.id] = unsaved
            self._events.publish(notice_of(error, connection.id, UNSAVED_KEY))
            return error
        self._unsaved.pop(connection.id, None)
        return None

    async def _store(self, connection_id: str, unsaved: _Unsaved) -> None:
        """Store tokens, then end the session: what it learned meanwhile (a lost grant, say) is of the grant before."""
        session = await self._sessions.get(connection_id)
        async with session.token_store.lock():
            waited = int(self._clock.monotonic() - unsaved.answered_at)
            left = max(unsaved.answer.expires_in - waited, 0)
            await session.token_store.save_new(replace(unsaved.answer, expires_in=left), unsaved.asked)
            await self._sessions.end(connection_id, patience=0)

    def _unexpected(self, connection_id: str) -> None:
        self._events.publish(
            Notice(
                tr("An unexpected reply came"),
                tr(
                    "A reply that does not belong to this sign-in was refused. If your browser shows an "
                    "error, start again."
                ),
                Action.CONNECT,
                connection_id,
                UNEXPECTED_KEY,
            )
        )


async def _nothing(_connection_id: str) -> None:
    pass


def _declined(result: AuthorizationError) -> AppError:
    if result.error == "access_denied":
        return Declined(
            tr("You declined"),
            tr("Access was not allowed in the browser. Nothing has changed here."),
        )
    said = tr("It said: “{words}”.", words=result.description) if result.description else ""
    if result.error in ("server_error", "temporarily_unavailable"):
        return EnvironmentFault(
            tr("Brutlers could not sign you in just now"),
            _sentences(tr("The server had a problem."), said, tr("Please try again in a moment.")),
            Action.CONNECT,
        )
    return AppError(
        tr("Brutlers refused the sign-in"),
        _sentences(
            tr("The request was not accepted ({error}).", error=result.error),
            said,
            tr("Check the Client ID, redirect URIs and permissions of this connection."),
        ),
        Action.EDIT_CONNECTION,
    )


def _sentences(*each: str) -> str:
    return " ".join(filter(None, each))


def _timed_out() -> AppError:
    return AppError(
        tr("The sign-in took too long"),
        tr("No reply came from the browser within 5 minutes. Start again when you are ready."),
        Action.CONNECT,
    )


def _no_browser() -> NoBrowser:
    return NoBrowser(
        tr("No browser could be opened"),
        tr("Copy the link and open it in a browser on this computer."),
        Action.NONE,
    )

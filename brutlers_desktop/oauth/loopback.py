"""The loopback listener that receives the authorization response (RFC 8252 7.3)."""

import asyncio
import contextlib
import socket
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import Final, Self

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import InputError
from brutlers_desktop.oauth.callback import AuthorizationCode, AuthorizationError, read_callback
from brutlers_desktop.oauth.loopback_socket import ListeningSocket, listen_on_first_free
from brutlers_desktop.oauth.redirect_uri import RedirectUri, parse_redirect_uri
from brutlers_desktop.oauth.request_head import Refusal, find_head_end, read_query
from brutlers_desktop.oauth.result_page import ResultPage, response
from brutlers_desktop.translation import tr

_CHUNK: Final = 4096
_DISCARDED_CHUNK: Final = 256 * 1024
_ACCEPT_PAUSE: Final = 0.1
"""Seconds to wait while the system has no socket to give; those in use end by their deadline."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What a peer can take, in seconds but for ``connections``."""

    read: float = 5.0
    """For a whole request head."""
    hold: float = 20.0
    """For the answer to the callback; then the neutral page goes out."""
    send: float = 5.0
    drain: float = 1.0
    """For the peer to stop sending: closing before would reset the connection and lose the response."""
    connections: int = 64


class PendingCallback:
    """The one accepted callback, whose browser waits for its page."""

    def __init__(self, result: AuthorizationCode | AuthorizationError) -> None:
        self.result: Final = result
        self._page: asyncio.Future[ResultPage] = asyncio.get_running_loop().create_future()

    def answer(self, page: ResultPage) -> None:
        """Send ``page`` to the browser that waits. Only the first answer counts."""
        if not self._page.done():
            self._page.set_result(page)

    async def page(self, seconds: float) -> ResultPage:
        """Wait for the answer, ``seconds`` at most; then it is the neutral page."""
        try:
            async with asyncio.timeout(seconds):
                return await asyncio.shield(self._page)
        except TimeoutError:
            return ResultPage.neutral()


@dataclass(slots=True, eq=False)
class _Connection:
    socket: socket.socket
    received: bytes = b""
    reading: bool = True
    answered: bool = False


class CallbackListener:
    """Listens until one callback with our ``state`` came; from then on every repeat gets a neutral page."""

    def __init__(
        self,
        redirect: RedirectUri,
        listening: ListeningSocket,
        *,
        state: Secret,
        on_unexpected: Callable[[], None],
        limits: Limits,
    ) -> None:
        self._redirect = redirect
        self._listening = listening
        self._state = state
        self._on_unexpected = on_unexpected
        self._limits = limits
        self._loop = asyncio.get_running_loop()
        self._callback: asyncio.Future[PendingCallback] = self._loop.create_future()
        self._held: asyncio.Task[None] | None = None
        self._closed = asyncio.Event()
        self._tasks: dict[_Connection, asyncio.Task[None]] = {}
        self._acceptor = self._loop.create_task(self._accept(), name="callback listener")

    @classmethod
    async def bind(
        cls,
        redirect_uris: Sequence[str],
        *,
        state: Secret,
        on_unexpected: Callable[[], None],
        limits: Limits | None = None,
    ) -> Self:
        """Listen on the first of ``redirect_uris`` whose port is free; call it before the browser opens.

        ``on_unexpected`` is called from the loop for each request to the callback's path that is malformed or
        lacks our ``state``, until the callback came.

        Raises:
            InputError: one of them is no loopback redirect URI, or there is none.
            NoFreeRedirectUri: all their ports are taken.
        """
        if not redirect_uris:
            raise InputError("redirectUris", tr("Give at least one redirect URI, as registered at Brutlers."))
        redirect, listening = listen_on_first_free([parse_redirect_uri(uri) for uri in redirect_uris])
        return cls(redirect, listening, state=state, on_unexpected=on_unexpected, limits=limits or Limits())

    @property
    def redirect_uri(self) -> str:
        """The redirect URI that was bound, exactly as registered."""
        return self._redirect.text

    @property
    def is_open(self) -> bool:
        """Whether it still listens."""
        return not self._closed.is_set()

    async def callback(self) -> PendingCallback:
        """Wait for the callback, without a limit. Closing the listener cancels whoever waits here."""
        return await asyncio.shield(self._callback)

    async def answered(self) -> None:
        """Wait until the browser has the page that answers the callback, or gave it up; without a callback not at all."""
        if self._held is not None:
            await asyncio.wait({self._held})

    async def finish(self, seconds: float) -> None:
        """See the answered page out and serve repeats, for ``seconds`` in all, then close.

        Without a callback it closes at once.
        """
        until = self._loop.time() + seconds
        try:
            if self._held is not None:
                await self.answered()
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout_at(until):
                        await self._closed.wait()
        finally:
            await self.aclose()

    async def aclose(self) -> None:
        """Refuse everything from now on and end every connection. May be called again."""
        self._closed.set()
        self._callback.cancel()
        tasks = [self._acceptor, *self._tasks.values()]
        for task in tasks:
            task.cancel()
        try:
            await asyncio.gather(*tasks, return_exceptions=True)
        finally:
            self._listening.close()

    async def _accept(self) -> None:
        while True:
            try:
                accepted, _ = await self._loop.sock_accept(self._listening)
            except OSError:
                await asyncio.sleep(_ACCEPT_PAUSE)
                continue
            self._listening.arrived = None
            self._admit(_Connection(accepted))
            await asyncio.sleep(
                0
            )  # it is read before the next may take its place: else of a crowd only the last is

    def _admit(self, connection: _Connection) -> None:
        if len(self._tasks) >= self._limits.connections and not self._make_room():
            connection.socket.close()
            return
        task = self._loop.create_task(self._serve(connection), name="callback connection")
        self._tasks[connection] = task
        # Not a finally in the task: one that is cancelled before its first step never enters its try.
        task.add_done_callback(lambda _: self._forget(connection))

    def _make_room(self) -> bool:
        """End the oldest connection that has its answer, else one that sent nothing, else one without a whole request, if any."""
        reading = [connection for connection in self._tasks if connection.reading]
        silent = [connection for connection in reading if not connection.received]
        answered = [connection for connection in self._tasks if connection.answered]
        gives_way = next(iter((*answered, *silent, *reading)), None)
        if gives_way is None:
            return False
        gives_way.answered = False
        gives_way.reading = False
        self._tasks[gives_way].cancel()
        return True

    def _forget(self, connection: _Connection) -> None:
        del self._tasks[connection]
        connection.socket.close()

    async def _serve(self, connection: _Connection) -> None:
        with contextlib.suppress(OSError, TimeoutError):
            async with asyncio.timeout(self._limits.read):
                head = await self._read_head(connection)
            connection.reading = False
            if head is not None:
                await self._send(connection, await self._respond(head))

    async def _read_head(self, connection: _Connection) -> bytes | Refusal | None:
        """Return the head, the refusal it earned already, or None if the peer left before."""
        while chunk := await self._loop.sock_recv(connection.socket, _CHUNK):
            seen = len(connection.received)
            connection.received += chunk
            end = find_head_end(connection.received, seen)
            if end is not None:
                return end if isinstance(end, Refusal) else connection.received[:end]
        return None

    async def _respond(self, head: bytes | Refusal) -> bytes:
        query = head if isinstance(head, Refusal) else read_query(head, self._redirect)
        if isinstance(query, Refusal):
            return response(query.status)
        accepted_before = self._callback.done()
        if accepted_before and not query:  # a reload: the page has taken the query out of the address bar
            return response(HTTPStatus.OK, ResultPage.neutral())
        result = read_callback(query, self._state)
        if isinstance(result, Refusal):
            if not accepted_before:
                self._loop.call_soon(self._on_unexpected)
            return response(result.status)
        if accepted_before:
            return response(HTTPStatus.OK, ResultPage.neutral())
        pending = PendingCallback(result)
        self._held = asyncio.current_task()
        self._callback.set_result(pending)
        return response(HTTPStatus.OK, await pending.page(self._limits.hold))

    async def _send(self, connection: _Connection, message: bytes) -> None:
        peer = connection.socket
        async with asyncio.timeout(self._limits.send):
            await self._loop.sock_sendall(peer, message)
        peer.shutdown(socket.SHUT_WR)
        # Not the callback's own: its browser is the one that may still be reading.
        connection.answered = asyncio.current_task() is not self._held
        async with asyncio.timeout(self._limits.drain):
            while await self._loop.sock_recv(peer, _DISCARDED_CHUNK):
                pass

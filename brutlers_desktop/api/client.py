"""Typed calls of the vendor API; every answer that is not a success becomes one of our errors."""

import asyncio
import time
from collections.abc import Callable
from datetime import timedelta
from typing import Final

import httpx

from brutlers_desktop import http
from brutlers_desktop.api import wire
from brutlers_desktop.domain import scopes
from brutlers_desktop.domain.clock import Clock, ServerClock
from brutlers_desktop.errors import (
    AppError,
    RateLimited,
    RequestRefused,
    ScopeMissing,
    ServerFault,
    SignInNeeded,
)

ORDERS_PATH: Final = "/api/vendor/orders"
ORDERS_CAP: Final = 512 * 1024 * 1024
"""Decoded bytes; far over any real list of 100, so that a hundred thousand orders in one answer still arrive."""
SMALL_BODY: Final = 64 * 1024
"""Up to here a body is decoded at once: a thread would take longer."""


class VendorApi:
    """The vendor API at one base address. ``auth`` adds the bearer token; ``used`` is told of each accepted call."""

    def __init__(
        self,
        client: httpx.AsyncClient,
        base_url: str,
        clock: Clock,
        server_clock: ServerClock,
        used: Callable[[], None] = lambda: None,
    ) -> None:
        self._client = client
        self._base_url = base_url
        self._clock = clock
        self._server_clock = server_clock
        self._used = used

    async def orders(self, auth: httpx.Auth) -> wire.DecodedOrders:
        """Return the last 100 orders by update (scope ``orders:read``).

        Raises:
            SignInNeeded, ScopeMissing, RateLimited, ServerFault, RequestRefused, Offline: see each.
        """
        begun = self._clock.monotonic()
        answer = await self._get(ORDERS_PATH, auth, cap=ORDERS_CAP)
        answered_at = self._server_clock.now()
        took = timedelta(seconds=self._clock.monotonic() - begun)
        self._check(answer, scopes.ORDERS_READ)
        self._used()
        if len(answer.body) <= SMALL_BODY:
            decoded = wire.decode_orders(answer.body)
        else:
            decoded = await asyncio.to_thread(_decode_politely, answer.body)
        # Reckoned back from the answer: what was known of the server's clock before may have been nothing.
        decoded.server_asked_at, decoded.server_answered_at = answered_at - took, answered_at
        return decoded

    async def refuses(self, access_token: httpx.Auth) -> bool:
        """Tell whether the server refuses the access token with a 401: the proof of a revocation (API page: OAuth, step 6)."""
        answer = await self._get(ORDERS_PATH, access_token, cap=ORDERS_CAP)
        return answer.status == httpx.codes.UNAUTHORIZED

    async def _get(self, path: str, auth: httpx.Auth, *, cap: int) -> http.Answer:
        request = self._client.build_request(
            "GET", f"{self._base_url}{path}", extensions={http.CAP_EXTENSION: cap}
        )
        answer = await http.send(self._client, request, auth=auth)
        self._server_clock.observe(answer.date)
        return answer

    def _check(self, answer: http.Answer, scope: str) -> None:
        if answer.status != httpx.codes.OK:
            raise self._error(answer, scope)

    def _error(self, answer: http.Answer, scope: str) -> AppError:
        if answer.status == httpx.codes.UNAUTHORIZED:
            return SignInNeeded(
                "Sign in again", "Brutlers no longer accepts this access. Sign in again to go on."
            )
        if answer.status == httpx.codes.FORBIDDEN:
            return ScopeMissing(
                "A permission is missing",
                f"Brutlers did not allow this: the permission “{scopes.sentence(scope)}” ({scope}) was not granted."
                " Reconnect and allow it.",
                scope=scope,
            )
        if answer.status in (httpx.codes.TOO_MANY_REQUESTS, httpx.codes.SERVICE_UNAVAILABLE):
            wait = http.retry_after(answer, self._clock.now())
            when = "in a moment" if wait is None else f"in {max(round(wait), 1)} seconds"
            return RateLimited(
                "Brutlers asks for a pause",
                f"Too much was asked at once, or the service is busy. This goes on by itself {when}.",
                retry_after=wait,
            )
        if answer.status >= 500 or answer.status < 400:
            return ServerFault(
                "Brutlers has a problem",
                f"The server answered with an error ({answer.status}). Nothing is wrong on your side; please try again in a moment.",
            )
        return RequestRefused(
            "Brutlers refused the request",
            f"The server answered {answer.status}. Check the base address of this connection.",
            status=answer.status,
        )


def _decode_politely(body: bytes) -> wire.DecodedOrders:
    """Decode a large body in a worker thread, letting the window's thread in between the steps."""
    result = wire.DecodedOrders()
    for batch in wire.decode_in_steps(body):
        result.orders += batch.orders
        result.set_aside += batch.set_aside
        time.sleep(0)
    return result

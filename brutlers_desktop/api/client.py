"""Typed calls of the vendor API; every answer that is not a success becomes one of our errors."""

import asyncio
import time
from collections.abc import Callable
from datetime import timedelta
from typing import Final

import httpx

from brutlers_desktop import http
from brutlers_desktop.api import customers, wire, writing
from brutlers_desktop.api.reasons import server_words
from brutlers_desktop.domain import scopes
from brutlers_desktop.domain.clock import Clock, ServerClock
from brutlers_desktop.domain.customer_writes import CustomerWrite
from brutlers_desktop.domain.customers import CustomerRecord
from brutlers_desktop.domain.outbox import NewOrder, StatusChange
from brutlers_desktop.domain.recording import Recorder, unrecorded
from brutlers_desktop.domain.shop import Profile
from brutlers_desktop.domain.waiting import when_words
from brutlers_desktop.errors import (
    AppError,
    NonsenseAnswer,
    Offline,
    OutcomeUnknown,
    RateLimited,
    RequestRefused,
    ScopeMissing,
    ServerFault,
    SignInNeeded,
)
from brutlers_desktop.translation import tr

ORDERS_CAP: Final = 512 * 1024 * 1024
"""Decoded bytes; far over any real list of 100, so that a hundred thousand orders in one answer still arrive."""
SMALL_BODY: Final = 64 * 1024
"""Up to here a body is decoded at once: a thread would take longer."""


class VendorApi:
    """The vendor API at one base address.

    ``auth`` adds the bearer token; ``used`` is told of each accepted call, ``record`` of each request.
    ``writer`` sends what writes: a client that keeps no connection alive, so that one which the server has meanwhile closed
    cannot look like a lost answer. By default it is ``client``.
    """

    def __init__(
        self,
        client: httpx.AsyncClient,
        base_url: str,
        clock: Clock,
        server_clock: ServerClock,
        used: Callable[[], None] = lambda: None,
        *,
        writer: httpx.AsyncClient | None = None,
        record: Recorder = unrecorded,
    ) -> None:
        self._client = client
        self._writer = client if writer is None else writer
        self._base_url = base_url
        self._clock = clock
        self._server_clock = server_clock
        self._used = used
        self._record = record

    async def orders(self, auth: httpx.Auth) -> wire.DecodedOrders:
        """Return the last 100 orders by update (scope ``orders:read``).

        Raises:
            SignInNeeded, ScopeMissing, RateLimited, ServerFault, RequestRefused, Offline: see each.
        """
        begun = self._clock.monotonic()
        answer = await self._get(writing.ORDERS_PATH, auth, cap=ORDERS_CAP)
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

    async def customers(self, auth: httpx.Auth) -> customers.DecodedCustomers:
        """Return the last 100 customers by creation (scope ``customers:read``). Raises as ``orders``."""
        answer = await self._get(customers.CUSTOMERS_PATH, auth, cap=ORDERS_CAP)
        answered_at = self._server_clock.now()
        self._check(answer, scopes.CUSTOMERS_READ)
        self._used()
        if len(answer.body) <= SMALL_BODY:
            decoded = customers.decode_customers(answer.body)
        else:
            decoded = await asyncio.to_thread(customers.decode_customers, answer.body)
        decoded.server_answered_at = answered_at
        return decoded

    async def customer(self, auth: httpx.Auth, customer_id: str) -> CustomerRecord | None:
        """Return one customer (scope ``customers:read``); None where there is none, or none that can be read.

        Raises as ``orders``, and ``InputError``.
        """
        answer = await self._get(customers.customer_path(customer_id), auth, cap=http.DEFAULT_CAP)
        if answer.status == httpx.codes.NOT_FOUND:
            return None
        self._check(answer, scopes.CUSTOMERS_READ)
        self._used()
        return customers.decode_customer(answer.body)

    async def refuses(self, access_token: httpx.Auth) -> bool:
        """Tell whether the server refuses the access token with a 401: the proof of a revocation (API page: OAuth, step 6)."""
        answer = await self._get(writing.ORDERS_PATH, access_token, cap=ORDERS_CAP)
        return answer.status == httpx.codes.UNAUTHORIZED

    async def create_order(self, auth: httpx.Auth, order: NewOrder) -> writing.Created:
        """Make an order (scope ``orders:write``). It is sent once; only a 401 lets it be sent again.

        Raises:
            OutcomeUnknown: it was sent and may have taken effect. All other errors say that it has not.
            SignInNeeded, ScopeMissing, RateLimited, RequestRefused, Offline: see each.
        """
        answer = await self._write(
            writing.CREATE_METHOD, writing.ORDERS_PATH, writing.create_body(order), auth
        )
        created = writing.read_created(answer.body)
        if created is None:
            raise _outcome_unknown(tr("Its answer could not be read."))
        return created

    async def set_status(self, auth: httpx.Auth, change: StatusChange) -> None:
        """Change an order's status (scope ``orders:write``), as ``create_order`` does. Raises ``InputError`` besides."""
        path = writing.status_path(change.order_id)
        body = (
            await asyncio.to_thread(writing.status_body, change)
            if change.image
            else writing.status_body(change)
        )
        answer = await self._write(writing.STATUS_METHOD, path, body, auth)
        if not writing.confirms_status(answer.status, answer.body, change):
            raise _outcome_unknown(tr("Its answer could not be read."))

    async def write_customer(self, auth: httpx.Auth, write: CustomerWrite) -> str:
        """Make or change a customer (scope ``customers:write``), as ``create_order`` does, and return their id."""
        path = customers.customer_path(write.customer_id) if write.customer_id else customers.CUSTOMERS_PATH
        method = customers.CHANGE_METHOD if write.customer_id else writing.CREATE_METHOD
        try:
            answer = await self._write(
                method, path, customers.write_body(write), auth, scope=scopes.CUSTOMERS_WRITE
            )
        except RequestRefused as error:
            raise customers.refused(error) from None
        written = customers.confirms(answer.status, answer.body, write)
        if written is None:
            raise _outcome_unknown(tr("Its answer could not be read."))
        return written

    async def profile(self, auth: httpx.Auth) -> Profile | None:
        """Return the shop's profile (scope ``profile:read``); None where the API has none to give. Raises as ``orders``."""
        answer = await self._get(writing.PROFILE_PATH, auth, cap=http.DEFAULT_CAP)
        if answer.status == httpx.codes.NOT_FOUND:
            return None
        self._check(answer, scopes.PROFILE_READ)
        self._used()
        return writing.read_profile(answer.body)

    async def _write(
        self, method: str, path: str, body: bytes, auth: httpx.Auth, *, scope: str = scopes.ORDERS_WRITE
    ) -> http.Answer:
        """Send a write and return its answer if that is a 2xx."""
        request = self._writer.build_request(
            method, f"{self._base_url}{path}", content=body, headers={"Content-Type": "application/json"}
        )
        watched = writing.WatchedAuth(auth)
        try:
            answer = await http.send(self._writer, request, auth=watched, record=self._record)
        except (Offline, NonsenseAnswer) as error:
            if watched.failed and isinstance(error, Offline):
                raise Offline(error.title, error.message, sent=False) from None
            if watched.failed or (isinstance(error, Offline) and not error.sent):
                raise
            raise _outcome_unknown(tr("Its answer did not arrive whole.")) from None
        self._server_clock.observe(answer.date)
        if answer.status < 400 or answer.status >= 500 or answer.status == httpx.codes.REQUEST_TIMEOUT:
            if httpx.codes.is_success(answer.status):
                self._used()
                return answer
            raise _outcome_unknown(
                tr("The server answered with an error ({status}).", status=answer.status),
                http.retry_after(answer, self._clock.now()),
            )
        refusal = self._error(answer, scope)
        raise writing.refused(answer.status, answer.body) if isinstance(refusal, RequestRefused) else refusal

    async def _get(self, path: str, auth: httpx.Auth, *, cap: int) -> http.Answer:
        request = self._client.build_request(
            "GET", f"{self._base_url}{path}", extensions={http.CAP_EXTENSION: cap}
        )
        answer = await http.send(self._client, request, auth=auth, record=self._record)
        self._server_clock.observe(answer.date)
        return answer

    def _check(self, answer: http.Answer, scope: str) -> None:
        if answer.status != httpx.codes.OK:
            raise self._error(answer, scope)

    def _error(self, answer: http.Answer, scope: str) -> AppError:
        if answer.status == httpx.codes.UNAUTHORIZED:
            return SignInNeeded(
                tr("Sign in again"), tr("Brutlers no longer accepts this access. Sign in again to go on.")
            )
        if answer.status == httpx.codes.FORBIDDEN:
            return ScopeMissing(
                tr("A permission is missing"),
                tr(
                    "Brutlers did not allow this: the permission “{permission}” ({scope}) was not granted. "
                    "Reconnect and allow it.",
                    permission=scopes.sentence(scope),
                    scope=scope,
                ),
                scope=scope,
                words=server_words(answer.body),
            )
        if answer.status in (httpx.codes.TOO_MANY_REQUESTS, httpx.codes.SERVICE_UNAVAILABLE):
            wait = http.retry_after(answer, self._clock.now())
            return RateLimited(
                tr("Brutlers asks for a pause"),
                tr(
                    "Too much was asked at once, or the service is busy. This goes on by itself {when}.",
                    when=when_words(wait),
                ),
                retry_after=wait,
            )
        if answer.status >= 500 or answer.status < 400:
            return ServerFault(
                tr("Brutlers has a problem"),
                tr(
                    "The server answered with an error ({status}). Nothing is wrong on your side; please try "
                    "again in a moment.",
                    status=answer.status,
                ),
            )
        return RequestRefused(
            tr("Brutlers refused the request"),
            tr(
                "The server answered {status}. Check the base address of this connection.",
                status=answer.status,
            ),
            status=answer.status,
        )


def _outcome_unknown(what: str, retry_after: float | None = None) -> OutcomeUnknown:
    return OutcomeUnknown(
        tr("It is not certain whether Brutlers has this"),
        f"{what} {tr('It is looked for before anything is sent again.')}",
        retry_after=retry_after,
    )


def _decode_politely(body: bytes) -> wire.DecodedOrders:
    """Decode a large body in a worker thread, letting the window's thread in between the steps."""
    result = wire.DecodedOrders()
    for batch in wire.decode_in_steps(body):
        result.orders += batch.orders
        result.set_aside += batch.set_aside
        time.sleep(0)
    return result

"""Puts the sandbox together and serves it on the loopback interface."""

import asyncio
import contextlib
import logging
import os
import secrets
import signal
import socket
import struct
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from email.utils import formatdate
from typing import Any, Final

import uvicorn
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from brutlers_desktop.sandbox.accounts import Account, Accounts
from brutlers_desktop.sandbox.control import PREFIX, ClockOffset, Control, ControlGuard
from brutlers_desktop.sandbox.faults import DROP_EXTENSION, FaultMiddleware, Faults
from brutlers_desktop.sandbox.fields import BadRequest
from brutlers_desktop.sandbox.grants import Grants
from brutlers_desktop.sandbox.oauth import OAuthServer
from brutlers_desktop.sandbox.registration import Registration
from brutlers_desktop.sandbox.shop import Shop
from brutlers_desktop.sandbox.vendor_api import VendorApi

LOOPBACK: Final = "127.0.0.1"
"""The only address that is ever bound."""
OTHER_ORDERS: Final = 40
"""How many orders the shops of further accounts have at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How to run. Lifetimes are in seconds; port 0 lets the system choose."""

    registration: Registration
    port: int = 0
    seed: int = 7
    orders: int = 140
    access_lifetime: int = 3600
    refresh_lifetime: int = 2_592_000
    allow_all: bool = False
    stop_with_stdin: bool = False
    control_token: str = field(default_factory=lambda: secrets.token_urlsafe(32))


def build_app(settings: Settings) -> Starlette:
    """Return the application with fresh state."""
    grants = Grants(access_lifetime=settings.access_lifetime, refresh_lifetime=settings.refresh_lifetime)
    accounts = _accounts(settings)
    faults, clock, calls = Faults(), ClockOffset(), Counter[str]()
    app = Starlette(
        routes=[
            *OAuthServer(
                settings.registration, grants, accounts, calls, allows_all=settings.allow_all
            ).routes(),
            *VendorApi(accounts, grants, calls).routes(),
            Control(accounts, grants, faults, clock, calls).mount(),
        ],
        middleware=[
            Middleware(DateMiddleware, clock=clock),
            Middleware(FaultMiddleware, faults=faults, exempt_prefix=PREFIX),
            Middleware(ControlGuard, token=settings.control_token),
        ],
        exception_handlers={
            HTTPException: _http_error,
            BadRequest: _bad_request,
            ClientDisconnect: _bad_request,  # killed while it sent; nobody reads this answer
        },
    )
    app.router.redirect_slashes = False
    return app


def serve(settings: Settings, listening: Callable[[str], None]) -> None:
    """Serve until a signal or the end of stdin; ``listening`` gets the base address once it listens."""
    # asyncio sets TCP_NODELAY only where the protocol is given: without it each answer takes 40 ms
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listener:
        if os.name == "posix":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((LOOPBACK, settings.port))
        config = uvicorn.Config(
            build_app(settings),
            loop="asyncio",
            http=DroppableProtocol,
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            date_header=False,
            timeout_graceful_shutdown=0,
        )
        server = SandboxServer(config, lambda: listening(f"http://{LOOPBACK}:{listener.getsockname()[1]}"))
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: None)  # uvicorn raises a signal again after it has stopped
        if settings.stop_with_stdin:
            threading.Thread(target=_stop_at_end_of_stdin, args=(server,), daemon=True).start()
        asyncio.run(server.serve([listener]))


class SandboxServer(uvicorn.Server):
    """A uvicorn server that tells when it listens and does not lament the requests it cuts off at the end."""

    def __init__(self, config: uvicorn.Config, started: Callable[[], None]) -> None:
        super().__init__(config)
        self._announce = started

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start listening."""
        await super().startup(sockets)
        self._announce()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop at once."""
        logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL + 1)
        await super().shutdown(sockets)


class DroppableProtocol(H11Protocol):
    """HTTP/1.1 whose application can break the connection."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn does
        """Offer the drop function to the application."""
        super().connection_made(transport)
        inner: Any = self.app

        async def app(scope: Any, receive: Any, send: Any) -> None:
            scope["extensions"] = {DROP_EXTENSION: lambda by_reset: _drop(transport, by_reset=by_reset)}
            await inner(scope, receive, send)

        self.app = app


def _drop(transport: asyncio.Transport, *, by_reset: bool) -> None:
    """Close without an answer: by a TCP reset, or in good order."""
    if by_reset:
        no_linger = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)
        with contextlib.suppress(OSError):  # the client was quicker
            transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, no_linger)
    transport.abort()


class DateMiddleware:
    """Sends the ``Date`` header, off by what the control address says."""

    def __init__(self, app: ASGIApp, clock: ClockOffset) -> None:
        self._app = app
        self._clock = clock

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Add the header to the answer."""

        async def send_with_date(message: Message) -> None:
            if message["type"] == "http.response.start":
                date = formatdate(time.time() + self._clock.seconds, usegmt=True).encode()
                message["headers"] = [*message.get("headers", ()), (b"date", date)]
            await send(message)

        await self._app(scope, receive, send_with_date)


def _stop_at_end_of_stdin(server: uvicorn.Server) -> None:
    # os.read, since a thread blocked in sys.stdin.read would hold its lock when the interpreter ends
    while os.read(0, 4096):
        pass
    server.should_exit = True


def _http_error(_: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101 (registered for this class only)
    return JSONResponse({"error": error.detail}, error.status_code, error.headers)


def _bad_request(_: Request, error: Exception) -> Response:
    return JSONResponse({"error": str(error)}, 400)


def _accounts(settings: Settings) -> Accounts:
    """Return the accounts with their shops: the first has as many orders as told, the others a few."""
    few = min(settings.orders, OTHER_ORDERS)
    return Accounts(
        [
            Account(
                login.email,
                login.password,
                Shop(settings.seed, few if number else settings.orders, number=number),
            )
            for number, login in enumerate(settings.registration.logins)
        ]
    )

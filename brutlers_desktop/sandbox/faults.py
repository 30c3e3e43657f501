"""Faults on order: slow answers, wrong answers, and connections that break before or after the effect."""

import asyncio
import base64
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any, Final, Literal, get_args

from starlette.responses import JSONResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

Kind = Literal[
    "slow", "status", "body", "reset", "lose-answer", "status-after", "slow-after", "swallow", "pass"
]
"""``slow`` and ``slow-after`` wait before and after the effect, then answer truly. ``status`` and ``body`` answer so without an
effect, ``status-after`` with it. ``reset`` and ``swallow`` break off without an effect (``swallow`` after ``seconds`` of silence),
``lose-answer`` with it. ``pass`` lets a request through: for series of faults."""
KINDS: Final[tuple[str, ...]] = get_args(Kind)
DROP_EXTENSION: Final = "brutlers.sandbox.drop"
"""Key in the ASGI scope's extensions of a function that breaks the connection (True: by a TCP reset)."""


@dataclass(slots=True, kw_only=True)
class Fault:
    """Strikes the next ``times`` requests with that path prefix, and that method if it is given."""

    kind: Kind
    path_prefix: str
    times: int = 1
    method: str | None = None
    seconds: float = 0.0
    status: int = 500
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""

    def strikes(self, method: str, path: str) -> bool:
        """Whether this request is struck."""
        return self.times > 0 and path.startswith(self.path_prefix) and self.method in (None, method)


def parse_fault(kind: str, given: dict[str, Any]) -> Fault:
    """Read a fault from a control request. Raises ``ValueError``, ``TypeError`` or ``KeyError``.

    ``body`` is text; ``body_base64`` gives bytes that are no UTF-8.
    """
    if kind not in KINDS:
        raise ValueError("unknown kind")
    raw = given.get("body_base64")
    body = base64.b64decode(raw, validate=True) if raw is not None else str(given.get("body", "")).encode()
    fault = Fault(
        kind=kind,  # type: ignore[arg-type]  # checked above
        path_prefix=str(given["path_prefix"]),
        times=int(given.get("times", 1)),
        method=given.get("method"),
        seconds=float(given.get("seconds", 0)),
        status=int(given.get("status", 200 if kind == "body" else 500)),
        headers={str(name): str(value) for name, value in dict(given.get("headers") or {}).items()},
        body=body,
    )
    if (
        not fault.path_prefix.startswith("/")
        or not 0 <= fault.seconds <= 600
        or not 200 <= fault.status <= 599
    ):
        raise ValueError("out of range")
    return fault


class Faults:
    """The list of faults still to come, in order, and the requests that came."""

    def __init__(self) -> None:
        self._list: list[Fault] = []
        self.requests: Counter[str] = Counter()

    def add(self, fault: Fault) -> None:
        """Add a fault behind the others."""
        self._list.append(fault)

    def clear(self) -> None:
        """Forget all faults."""
        self._list.clear()

    def left(self) -> list[dict[str, Any]]:
        """Tell which faults are left."""
        return [
            {"kind": f.kind, "path_prefix": f.path_prefix, "times": f.times}
            for f in self._list
            if f.times > 0
        ]

    def take(self, method: str, path: str) -> tuple[float, Fault | None]:
        """Use up the first delay and the first other fault that strike; return the seconds and the fault."""
        self.requests[f"{method} {path}"] += 1
        struck = [fault for fault in self._list if fault.strikes(method, path)]
        delay = next((fault for fault in struck if fault.kind == "slow"), None)
        failure = next((fault for fault in struck if fault.kind != "slow"), None)
        for fault in (delay, failure):
            if fault is not None:
                fault.times -= 1
        return (delay.seconds if delay else 0.0), failure


class FaultMiddleware:
    """Lets faults strike all but the control address."""

    def __init__(self, app: ASGIApp, faults: Faults, exempt_prefix: str) -> None:
        self._app = app
        self._faults = faults
        self._exempt_prefix = exempt_prefix

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Strike, or pass on."""
        if scope["type"] != "http" or scope["path"].startswith(self._exempt_prefix):
            await self._app(scope, receive, send)
            return
        seconds, fault = self._faults.take(scope["method"], scope["path"])
        if seconds:
            receive = await _read_ahead(receive)
            await asyncio.sleep(seconds)
        if fault is None:
            await self._app(scope, receive, send)
        elif fault.kind == "reset":
            await _whole_request(receive)
            await _drop(scope, receive, by_reset=True)
        elif fault.kind == "lose-answer":
            await self._app(scope, receive, _nowhere)
            await _drop(scope, receive, by_reset=False)
        elif fault.kind == "swallow":
            await _whole_request(receive)
            await asyncio.sleep(fault.seconds)
            await _drop(scope, receive, by_reset=False)
        elif fault.kind == "status-after":
            await self._app(scope, receive, _nowhere)
            await _answer(fault)(scope, receive, send)
        elif fault.kind == "slow-after":
            await self._app(scope, receive, _held_back(send, fault.seconds))
        elif fault.kind == "pass":
            await self._app(scope, receive, send)
        else:
            await _answer(fault)(scope, receive, send)


def _answer(fault: Fault) -> Response:
    if fault.kind == "body":
        media_type = None if "content-type" in map(str.lower, fault.headers) else "application/json"
        return Response(fault.body, fault.status, fault.headers, media_type)
    return JSONResponse({"error": HTTPStatus(fault.status).phrase}, fault.status, fault.headers)


async def _drop(scope: Scope, receive: Receive, *, by_reset: bool) -> None:
    """Break the connection and wait until it is gone."""
    drop: Callable[[bool], None] = scope["extensions"][DROP_EXTENSION]
    drop(by_reset)
    await _until_disconnected(receive)


async def _whole_request(receive: Receive) -> None:
    """Read to the end, so that the client meets the reset while it waits, not while it still sends."""
    while (await receive()).get("more_body"):
        pass


async def _until_disconnected(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _read_ahead(receive: Receive) -> Receive:
    """Read the whole request now, so that it takes effect later also if the client has given up by then."""
    messages = [await receive()]
    while messages[-1].get("more_body"):
        messages.append(await receive())

    async def replay() -> Message:
        return messages.pop(0) if messages else await receive()

    return replay


def _held_back(send: Send, seconds: float) -> Send:
    """Send an answer later: the effect is there already."""

    async def send_later(message: Message) -> None:
        if message["type"] == "http.response.start":
            await asyncio.sleep(seconds)
        await send(message)

    return send_later


async def _nowhere(_: Message) -> None:
    """Swallow an answer."""

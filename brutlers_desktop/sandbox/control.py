"""``/control/*``: what tests and the demo do behind the vendor's back. Guarded by a token of its own."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hmac import compare_digest
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.types import ASGIApp, Receive, Scope, Send

from brutlers_desktop.sandbox.accounts import Accounts
from brutlers_desktop.sandbox.faults import Faults, parse_fault
from brutlers_desktop.sandbox.fields import BadRequest, json_object
from brutlers_desktop.sandbox.grants import Grants
from brutlers_desktop.sandbox.shop import Shop

PREFIX: Final = "/control"
_HEADER: Final = b"x-control-token"


@dataclass(slots=True)
class ClockOffset:
    """Seconds by which the ``Date`` header is off."""

    seconds: float = 0.0


class ControlGuard:
    """Answers a request for the control address without its token like one for a path that does not exist."""

    def __init__(self, app: ASGIApp, token: str) -> None:
        self._app = app
        self._token = token.encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on; without the token, as a request for an unknown path."""
        if scope["type"] == "http" and scope["path"].startswith(PREFIX):
            given = [value for name, value in scope["headers"] if name == _HEADER]
            if len(given) != 1 or not compare_digest(given[0], self._token):
                scope = {**scope, "path": "/unknown", "raw_path": b"/unknown"}
        await self._app(scope, receive, send)


class Control:
    """Serves the control address."""

    def __init__(
        self, accounts: Accounts, grants: Grants, faults: Faults, clock: ClockOffset, calls: Counter[str]
    ) -> None:
        self._accounts = accounts
        self._grants = grants
        self._faults = faults
        self._clock = clock
        self._calls = calls

    def mount(self) -> Mount:
        """Return the routes under ``/control``."""
        posts = {
            "/orders": self._add_orders,
            "/orders/{id}/status": self._set_status,
            "/customers": self._put_customer,
            "/expire-access": self._doing(self._grants.expire_access),
            "/expire-refresh": self._doing(self._grants.expire_refresh),
            "/revoke-grant": self._doing(self._grants.revoke_all),
            "/account": self._suggest,
            "/revoke-together": self._revoke_together,
            "/slow": self._slow,
            "/fail": self._fail,
            "/clear-faults": self._doing(self._faults.clear),
            "/clock": self._shift_clock,
        }
        routes = [Route(path, endpoint, methods=["POST"]) for path, endpoint in posts.items()]
        gets = {"/state": self._state, "/effects": self._effects, "/presented": self._presented}
        routes += [Route(path, endpoint, methods=["GET"]) for path, endpoint in gets.items()]
        return Mount(PREFIX, routes=routes)

    def _doing(self, act: Callable[[], None]) -> Callable[[Request], Any]:
        async def answer(_: Request) -> Response:
            act()
            return JSONResponse({})

        return answer

    async def _add_orders(self, request: Request) -> Response:
        given = await json_object(request)
        shop = self._shop(given)
        if "order" in given:
            return JSONResponse({"ids": [shop.put_raw_order(given["order"])]})
        count = given.get("count", 1)
        if not isinstance(count, int) or not 0 <= count <= 100_000:
            raise BadRequest("count is a whole number up to 100000")
        return JSONResponse({"ids": shop.add_made_up_orders(count)})

    async def _put_customer(self, request: Request) -> Response:
        given = await json_object(request)
        if "customer" not in given:
            raise BadRequest("customer is the customer as it is to be told")
        return JSONResponse({"ids": [self._shop(given).put_raw_customer(given["customer"])]})

    async def _set_status(self, request: Request) -> Response:
        given = await json_object(request)
        changed = self._shop(given).set_status(
            request.path_params["id"], str(given.get("status")), given.get("message")
        )
        if changed is None:
            return JSONResponse({"error": "Not Found"}, 404)
        return JSONResponse(changed)

    async def _suggest(self, request: Request) -> Response:
        account = self._accounts.get(str((await json_object(request)).get("email")))
        if account is None:
            raise BadRequest("email is the e-mail of an account")
        self._accounts.suggested = account
        return JSONResponse({})

    async def _revoke_together(self, request: Request) -> Response:
        self._grants.revokes_together = (await json_object(request)).get("on") is True
        return JSONResponse({})

    async def _slow(self, request: Request) -> Response:
        return self._add_fault("slow", await json_object(request))

    async def _fail(self, request: Request) -> Response:
        given = await json_object(request)
        return self._add_fault(str(given.get("kind")), given)

    def _add_fault(self, kind: str, given: dict[str, Any]) -> Response:
        try:
            self._faults.add(parse_fault(kind, given))
        except (ValueError, TypeError, KeyError) as error:
            raise BadRequest(f"not a fault: {error}") from error
        return JSONResponse({})

    async def _shift_clock(self, request: Request) -> Response:
        given = await json_object(request)
        try:
            self._clock.seconds = float(given["offset_seconds"])
        except (KeyError, TypeError, ValueError) as error:
            raise BadRequest("offset_seconds is a number") from error
        return JSONResponse({})

    async def _effects(self, request: Request) -> Response:
        return JSONResponse({"effects": self._shop(request.query_params).effects})

    def _shop(self, given: Mapping[str, Any]) -> Shop:
        """Return the shop of the account whose e-mail is given; without one, the first account's."""
        try:
            return self._accounts.shop(str(given.get("account", "")))
        except KeyError as error:
            raise BadRequest("account is the e-mail of an account") from error

    async def _presented(self, _: Request) -> Response:
        return JSONResponse({"refresh_tokens": self._grants.presented})

    async def _state(self, _: Request) -> Response:
        names = ("authorize", "token", "refresh", "revoke", "orders")
        return JSONResponse(
            {
                "calls": {name: self._calls[name] for name in names},
                "requests": dict(self._faults.requests),
                "live": self._grants.live_counts(),
                "faults": self._faults.left(),
            }
        )

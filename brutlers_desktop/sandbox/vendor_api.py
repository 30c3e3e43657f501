"""``/api/vendor/*``: orders, customers, appointments and the profile, behind a bearer token."""

from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from brutlers_desktop.sandbox import catalogue, fields
from brutlers_desktop.sandbox.accounts import Accounts
from brutlers_desktop.sandbox.fields import BadRequest, Check, read_fields
from brutlers_desktop.sandbox.grants import Grants
from brutlers_desktop.sandbox.shop import Conflict, Shop

Endpoint = Callable[[Request, Shop], Awaitable[Response]]

_ORDER: Final[Mapping[str, Check]] = {
    "customerName": fields.is_text,
    "type": fields.one_of(*catalogue.TYPES),
    "customerEmail": fields.is_text,
    "customerPhone": fields.is_any_text,
    "weddingDate": fields.is_day_or_time,
    "model": fields.is_any_text,
    "description": fields.is_any_text,
    "size": fields.is_any_text,
    "color": fields.is_any_text,
    "specialRequests": fields.is_any_text,
}
_STATUS: Final[Mapping[str, Check]] = {
    "status": fields.one_of(*catalogue.STATUSES, catalogue.CANCELLED),
    "message": fields.is_any_text,
    "image": fields.is_image,
}
_CUSTOMER: Final[Mapping[str, Check]] = {
    "name": fields.is_text,
    "email": fields.is_text,
    "phone": fields.is_any_text,
    "weddingDate": fields.is_day_or_time,
    "notes": fields.is_any_text,
    "measurements": fields.is_object,
    "preferences": fields.is_object,
}
_APPOINTMENT: Final[Mapping[str, Check]] = {
    "customerId": fields.is_text,
    "type": fields.one_of("CONSULTATION", "FITTING", "PICKUP"),
    "date": fields.is_time,
    "duration": fields.is_duration,
    "notes": fields.is_any_text,
    "orderId": fields.is_text,
}
_APPOINTMENT_CHANGE: Final[Mapping[str, Check]] = {
    "status": fields.one_of("PROPOSED", "CONFIRMED", "COMPLETED", "CANCELLED"),
    **{name: _APPOINTMENT[name] for name in ("type", "date", "duration", "notes")},
}


class VendorApi:
    """Serves the books of the shop that a token is for; ``calls`` counts the list calls for orders that were let in."""

    def __init__(self, accounts: Accounts, grants: Grants, calls: Counter[str]) -> None:
        self._accounts = accounts
        self._grants = grants
        self._calls = calls

    def routes(self) -> list[Route]:
        """Return the routes, each with the scope it needs."""
        table: list[tuple[str, str, str, Endpoint]] = [
            ("GET", "/orders", "orders:read", self._orders),
            ("POST", "/orders", "orders:write", self._create_order),
            ("PATCH", "/orders/{id}/status", "orders:write", self._set_status),
            ("GET", "/customers", "customers:read", self._customers),
            ("POST", "/customers", "customers:write", self._create_customer),
            ("GET", "/customers/{id}", "customers:read", self._customer),
            ("PATCH", "/customers/{id}", "customers:write", self._change_customer),
            ("GET", "/profile", "profile:read", self._profile),
            ("GET", "/appointments", "appointments:read", self._appointments),
            ("POST", "/appointments", "appointments:write", self._create_appointment),
            ("PATCH", "/appointments/{id}", "appointments:write", self._change_appointment),
            ("DELETE", "/appointments/{id}", "appointments:write", self._delete_appointment),
        ]
        return [
            Route(f"/api/vendor{path}", self._guarded(scope, endpoint), methods=[method])
            for method, path, scope, endpoint in table
        ]

    def _guarded(self, scope: str, endpoint: Endpoint) -> Callable[[Request], Awaitable[Response]]:
        async def answer(request: Request) -> Response:
            kind, _, token = request.headers.get("authorization", "").partition(" ")
            access = self._grants.live_access(token.strip()) if kind.lower() == "bearer" else None
            if access is None:
                return _error(401, "Unauthorized")
            if scope not in access.scopes:
                return _error(403, "Forbidden")
            try:
                return await endpoint(request, self._accounts.shop(access.family.account))
            except (BadRequest, Conflict) as error:
                return _error(400, str(error))

        return answer

    async def _orders(self, _: Request, shop: Shop) -> Response:
        self._calls["orders"] += 1
        return _json({"orders": shop.latest_orders()})

    async def _create_order(self, request: Request, shop: Shop) -> Response:
        given = await read_fields(request, _ORDER, ("customerName", "type"))
        order = shop.create_order(given)
        shop.effects.append({"write": "create", "order": order["id"], **given})
        return _json({"id": order["id"], "status": order["status"]}, 201)

    async def _set_status(self, request: Request, shop: Shop) -> Response:
        given = await read_fields(request, _STATUS, ("status",))
        order_id = request.path_params["id"]
        changed = shop.set_status(order_id, given["status"], given.get("message"), given.get("image"))
        if changed is not None:
            shop.effects.append({"write": "status", "order": order_id, **given})
        return _found(changed)

    async def _customers(self, _: Request, shop: Shop) -> Response:
        return _json({"customers": shop.latest_customers()})

    async def _customer(self, request: Request, shop: Shop) -> Response:
        return _found(shop.customer_with_counts(request.path_params["id"]))

    async def _create_customer(self, request: Request, shop: Shop) -> Response:
        given = await read_fields(request, _CUSTOMER, ("name",))
        customer = shop.create_customer(given)
        shop.effects.append({"write": "create customer", "customer": customer["id"], **given})
        return _json(customer, 201)

    async def _change_customer(self, request: Request, shop: Shop) -> Response:
        customer_id = request.path_params["id"]
        given = await read_fields(request, _CUSTOMER, empties=True)
        changed = shop.change_customer(customer_id, given)
        if changed is not None:
            shop.effects.append({"write": "change customer", "customer": customer_id, **given})
        return _found(changed)

    async def _profile(self, _: Request, shop: Shop) -> Response:
        return _json(shop.profile)

    async def _appointments(self, request: Request, shop: Shop) -> Response:
        first_day, last_day = (request.query_params.get(name, "") for name in ("from", "to"))
        if not all(day == "" or fields.is_day_or_time(day) for day in (first_day, last_day)):
            raise BadRequest("from and to are dates")
        return _json({"appointments": shop.appointments_between(first_day[:10], last_day[:10])})

    async def _create_appointment(self, request: Request, shop: Shop) -> Response:
        given = await read_fields(request, _APPOINTMENT, ("customerId", "type", "date"))
        return _json(shop.create_appointment(given), 201)

    async def _change_appointment(self, request: Request, shop: Shop) -> Response:
        given = await read_fields(request, _APPOINTMENT_CHANGE)
        return _found(shop.change_appointment(request.path_params["id"], given))

    async def _delete_appointment(self, request: Request, shop: Shop) -> Response:
        deleted = shop.delete_appointment(request.path_params["id"])
        return Response(status_code=204) if deleted else _error(404, "Not Found")


def _json(content: Any, status: int = 200) -> Response:
    return JSONResponse(content, status, {"Cache-Control": "no-store"})


def _error(status: int, text: str) -> Response:
    return _json({"error": text}, status)


def _found(content: Any) -> Response:
    return _error(404, "Not Found") if content is None else _json(content)

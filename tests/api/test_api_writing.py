import base64
import json
from collections.abc import AsyncGenerator, AsyncIterator, Iterator

import httpx
import pytest
from support.clock import FakeClock
from support.hostile_server import (
    HostileServer,
    Reply,
    as_json,
    gzip_bomb,
    gzipped,
    hold,
    lost,
    plain,
    raw,
    redirect,
    reset,
)

from brutlers_desktop import http
from brutlers_desktop.api import writing
from brutlers_desktop.api.client import VendorApi
from brutlers_desktop.api.writing import Created
from brutlers_desktop.domain.clock import ServerClock
from brutlers_desktop.domain.outbox import NewOrder, StatusChange
from brutlers_desktop.domain.shop import Profile
from brutlers_desktop.errors import (
    AppError,
    InputError,
    NonsenseAnswer,
    Offline,
    OutcomeUnknown,
    RateLimited,
    RequestRefused,
    ScopeMissing,
    SignInNeeded,
)

ORDERS = "/api/vendor/orders"
STATUS = f"{ORDERS}/cm1/status"
PROFILE = "/api/vendor/profile"
ORDER = NewOrder(customer_name="Zoë <b>", type="SUIT", wedding_date="2027-05-01", size="50")
CHANGE = StatusChange(order_id="cm1", status="FITTING_READY", message="Come by 🙂")
CREATED = as_json({"id": "cm9", "status": "ORDERED"}, status=201)


class Bearer(httpx.Auth):
    def auth_flow(self, request: httpx.Request) -> Iterator[httpx.Request]:  # type: ignore[override]
        request.headers["Authorization"] = "Bearer brut_at_1"
        yield request


class Failing(httpx.Auth):
    """Fails before the request, or after the answer to it."""

    def __init__(self, error: AppError, *, after_the_answer: bool) -> None:
        self.error = error
        self.after_the_answer = after_the_answer

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        if self.after_the_answer:
            yield request
        raise self.error


@pytest.fixture
def server() -> Iterator[HostileServer]:
    with HostileServer() as running:
        yield running


@pytest.fixture
async def api(server: HostileServer) -> AsyncIterator[VendorApi]:
    clock = FakeClock()
    async with http.build_client(keep_alive=False) as client:
        yield VendorApi(client, server.base_url, clock, ServerClock(clock))


async def test_a_new_order_sends_what_was_given_and_nothing_else(
    api: VendorApi, server: HostileServer
) -> None:
    server.on(ORDERS, CREATED)
    assert await api.create_order(Bearer(), ORDER) == Created("cm9", "ORDERED")
    (request,) = server.to(ORDERS)
    assert (request.method, request.header("Content-Type")) == ("POST", "application/json")
    assert request.header("Authorization") == "Bearer brut_at_1"
    assert json.loads(request.body) == {
        "customerName": "Zoë <b>",
        "type": "SUIT",
        "weddingDate": "2027-05-01",
        "size": "50",
    }


def test_every_field_of_a_new_order_has_its_name_in_the_api() -> None:
    names = ("customer_name", "type", "customer_email", "customer_phone", "wedding_date")
    names += ("model", "description", "size", "color", "special_requests")
    sent = json.loads(writing.create_body(NewOrder(**{name: name for name in names})))
    assert sorted(sent.values()) == sorted(names)
    assert {key.lower() for key in sent} == {name.replace("_", "") for name in names}


async def test_a_status_goes_out_with_message_and_image(api: VendorApi, server: HostileServer) -> None:
    server.on(STATUS, as_json({"id": "cm1", "status": "FITTING_READY", "updates": []}))
    image = bytes(range(256))
    await api.set_status(
        Bearer(),
        StatusChange(
            order_id="cm1", status="FITTING_READY", message="m", image=image, image_type="image/webp"
        ),
    )
    (request,) = server.to(STATUS)
    assert request.method == "PATCH"
    assert json.loads(request.body) == {
        "status": "FITTING_READY",
        "message": "m",
        "image": f"data:image/webp;base64,{base64.b64encode(image).decode()}",
    }


async def test_an_order_id_cannot_lead_elsewhere(api: VendorApi, server: HostileServer) -> None:
    change = StatusChange(order_id="a/../b?c#d %2e", status="X")
    with pytest.raises(RequestRefused):
        await api.set_status(Bearer(), change)
    assert [request.path for request in server.received] == [f"{ORDERS}/a%2F..%2Fb%3Fc%23d%20%252e/status"]
    for odd in ("", ".", "..", "x" * 201):
        with pytest.raises(InputError):
            await api.set_status(Bearer(), StatusChange(order_id=odd, status="X"))
    assert len(server.received) == 1


@pytest.mark.parametrize(
    "reply",
    [
        lost(),
        reset(),
        raw(b"HTTP/1.1 201 Created\r\nContent-Length: 40\r\n\r\n{"),
        raw(b"\x16\x03\x01 nonsense\r\n\r\n"),
        plain(201, b""),
        plain(200, b"<html>Sign in to the Wi-Fi</html>"),
        as_json([]),
        as_json({"status": "ORDERED"}, status=201),
        as_json({"id": "", "status": "ORDERED"}, status=201),
        as_json({"id": "x" * 201}, status=201),
        as_json({"id": True}, status=201),
        as_json({"id": None}, status=201),
        gzipped(b'{"id":"cm9"}', cut=3),
        gzip_bomb(2 << 20),
        plain(500),
        plain(502, b"<html>Bad gateway</html>"),
        plain(504),
        plain(408),
        plain(100),
        redirect(302, "/login"),
        redirect(303, "/api/vendor/orders/cm9"),
    ],
)
async def test_whatever_may_have_taken_effect_is_an_unknown_outcome(
    api: VendorApi, server: HostileServer, reply: Reply
) -> None:
    server.on(ORDERS, reply)
    with pytest.raises(OutcomeUnknown):
        await api.create_order(Bearer(), ORDER)
    assert len(server.received) == 1


@pytest.mark.parametrize("seconds", [None, 7.0])
async def test_a_503_to_a_write_is_an_unknown_outcome_with_the_time_to_wait(
    api: VendorApi, server: HostileServer, seconds: float | None
) -> None:
    server.on(ORDERS, plain(503, b"", *([("Retry-After", "7")] if seconds else [])))
    with pytest.raises(OutcomeUnknown) as unknown:
        await api.create_order(Bearer(), ORDER)
    assert unknown.value.retry_after == seconds


async def test_an_answer_that_never_comes_is_an_unknown_outcome(
    monkeypatch: pytest.MonkeyPatch, api: VendorApi, server: HostileServer
) -> None:
    monkeypatch.setattr(http, "_OVERALL_SECONDS", 0.3)
    server.on(ORDERS, hold())
    with pytest.raises(OutcomeUnknown):
        await api.create_order(Bearer(), ORDER)


@pytest.mark.parametrize(
    ("reply", "certain"),
    [
        (as_json({"id": "cm1", "status": "FITTING_READY"}), True),
        (as_json({"ok": True}), True),
        (plain(204), True),
        (as_json({"id": "cm1", "status": "ORDERED"}), False),
        (as_json({"id": "cm2", "status": "FITTING_READY"}), False),
        (as_json({"error": "x"}), False),
        (as_json({"success": False}), False),
        (as_json({}), False),
        (plain(200), False),
        (plain(200, b"<html></html>"), False),
    ],
)
async def test_a_status_is_changed_only_by_an_answer_that_says_nothing_else(
    api: VendorApi, server: HostileServer, reply: Reply, *, certain: bool
) -> None:
    server.on(STATUS, reply)
    try:
        await api.set_status(Bearer(), CHANGE)
    except OutcomeUnknown:
        assert not certain
    else:
        assert certain


@pytest.mark.parametrize("status", [400, 404, 405, 409, 413, 415, 422])
async def test_a_refusal_carries_the_servers_words_and_keeps_them_out_of_the_error_text(
    api: VendorApi, server: HostileServer, status: int
) -> None:
    server.on(ORDERS, as_json({"error": "customerEmail anna@example.com is invalid"}, status=status))
    with pytest.raises(RequestRefused) as refused:
        await api.create_order(Bearer(), ORDER)
    assert refused.value.status == status
    assert refused.value.words == "customerEmail anna@example.com is invalid"
    assert "anna" not in str(refused.value)


async def test_other_answers_say_that_nothing_happened(api: VendorApi, server: HostileServer) -> None:
    for reply, kind in (
        (plain(401), SignInNeeded),
        (plain(403), ScopeMissing),
        (plain(429, b"", ("Retry-After", "3")), RateLimited),
    ):
        server.on(STATUS, reply)
        with pytest.raises(kind) as caught:
            await api.set_status(Bearer(), CHANGE)
        assert getattr(caught.value, "scope", "orders:write") == "orders:write"


async def test_a_missing_permission_keeps_the_servers_words(api: VendorApi, server: HostileServer) -> None:
    server.on(STATUS, as_json({"error": "orders:write was withdrawn for anna@example.com"}, status=403))
    with pytest.raises(ScopeMissing) as missing:
        await api.set_status(Bearer(), CHANGE)
    assert missing.value.words == "orders:write was withdrawn for anna@example.com"
    assert "anna" not in str(missing.value)


async def test_a_server_that_is_not_there_was_sent_nothing() -> None:
    clock = FakeClock()
    async with http.build_client(keep_alive=False) as client:
        api = VendorApi(client, "http://127.0.0.1:1", clock, ServerClock(clock))
        with pytest.raises(Offline) as offline:
            await api.create_order(Bearer(), ORDER)
    assert offline.value.sent is False


@pytest.mark.parametrize("after_the_answer", [False, True])
@pytest.mark.parametrize(
    "error",
    [Offline("x", "y", sent=True), Offline("x", "y"), NonsenseAnswer("x", "y"), SignInNeeded("x", "y")],
)
async def test_what_goes_wrong_while_signing_the_request_says_that_the_write_had_no_effect(
    api: VendorApi, server: HostileServer, error: AppError, *, after_the_answer: bool
) -> None:
    server.on(ORDERS, plain(401))
    with pytest.raises(type(error)) as caught:
        await api.create_order(Failing(error, after_the_answer=after_the_answer), ORDER)
    assert getattr(caught.value, "sent", False) is False
    assert len(server.received) == after_the_answer


@pytest.mark.parametrize(
    ("reply", "profile"),
    [
        (
            as_json({"id": "v1", "name": "Maison <b>", "email": "m@example.com", "x": 1}),
            Profile("v1", "Maison <b>", "m@example.com"),
        ),
        (as_json({"id": "v1", "name": None}), Profile("v1")),
        (as_json({"name": "Maison"}), None),
        (plain(404), None),
        (plain(200, b"<html>"), None),
    ],
)
async def test_the_profile_is_read_where_there_is_one(
    api: VendorApi, server: HostileServer, reply: Reply, profile: Profile | None
) -> None:
    server.on(PROFILE, reply)
    assert await api.profile(Bearer()) == profile


async def test_a_profile_without_its_permission_names_the_scope(
    api: VendorApi, server: HostileServer
) -> None:
    server.on(PROFILE, plain(403))
    with pytest.raises(ScopeMissing) as missing:
        await api.profile(Bearer())
    assert missing.value.scope == "profile:read"

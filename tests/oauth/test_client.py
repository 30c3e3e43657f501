from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from datetime import UTC, datetime, timedelta

import httpx
import pytest
from support.clock import FakeClock
from support.hostile_server import (
    HostileServer,
    Reply,
    as_json,
    drip,
    gzip_bomb,
    gzipped,
    hold,
    lost,
    plain,
    redirect,
    reset,
    tokens,
)

from brutlers_desktop import http
from brutlers_desktop.domain.clock import ServerClock
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import (
    AppError,
    InvalidClient,
    InvalidGrant,
    NonsenseAnswer,
    Offline,
    RateLimited,
    ServerFault,
)
from brutlers_desktop.oauth.client import Registration, TokenClient

TOKEN = "/api/oauth/token"
REVOKE = "/api/oauth/revoke"
ASKED = ("orders:read",)
SECRETS = ("brut_secret_1", "brut_rt_0", "a code", "a verifier")


@pytest.fixture
def server() -> Iterator[HostileServer]:
    with HostileServer() as running:
        yield running


@pytest.fixture
def server_clock() -> ServerClock:
    return ServerClock(FakeClock())


@pytest.fixture
async def client(server_clock: ServerClock) -> AsyncIterator[TokenClient]:
    async with http.build_client(keep_alive=False) as built:
        yield TokenClient(built, FakeClock(), server_clock)


@pytest.fixture
def registration(server: HostileServer) -> Registration:
    return Registration(server.base_url, "brut_app_1", Secret("brut_secret_1"))


Call = Callable[[TokenClient, Registration], Awaitable[object]]


async def refresh(client: TokenClient, registration: Registration) -> object:
    return await client.refresh(registration, refresh_token=Secret("brut_rt_0"), asked=ASKED)


async def exchange(client: TokenClient, registration: Registration) -> object:
    return await client.exchange_code(
        registration,
        code=Secret("a code"),
        redirect_uri="http://127.0.0.1:28741/callback",
        code_verifier=Secret("a verifier"),
        asked=ASKED,
    )


async def revoke(client: TokenClient, registration: Registration) -> None:
    await client.revoke(registration, Secret("brut_rt_0"))


EVERY_CALL = pytest.mark.parametrize(
    ("call", "path"),
    [(refresh, TOKEN), (exchange, TOKEN), (revoke, REVOKE)],
    ids=["refresh", "code", "revoke"],
)
TOKEN_CALLS = pytest.mark.parametrize("call", [refresh, exchange], ids=["refresh", "code"])


async def test_the_code_goes_in_the_form_with_client_secret_and_verifier(
    client: TokenClient, server: HostileServer, registration: Registration
) -> None:
    server.on(TOKEN, tokens(1, scope=None))
    answer = await client.exchange_code(
        registration,
        code=Secret("a code"),
        redirect_uri="http://127.0.0.1:28741/callback",
        code_verifier=Secret("a verifier"),
        asked=ASKED,
    )
    (request,) = server.to(TOKEN)
    assert request.method == "POST"
    assert request.header("Content-Type") == "application/x-www-form-urlencoded"
    assert request.header("Authorization") is None
    assert request.form == {
        "grant_type": "authorization_code",
        "code": "a code",
        "client_id": "brut_app_1",
        "client_secret": "brut_secret_1",
        "redirect_uri": "http://127.0.0.1:28741/callback",
        "code_verifier": "a verifier",
    }
    assert answer.access_token == Secret("brut_at_1")
    assert answer.refresh_token == Secret("brut_rt_1")
    assert (answer.expires_in, answer.scopes, answer.scope_told) == (3600, ASKED, False)


async def test_the_refresh_token_goes_in_the_form(
    client: TokenClient, server: HostileServer, registration: Registration
) -> None:
    server.on(TOKEN, tokens(1))
    await refresh(client, registration)
    assert server.to(TOKEN)[0].form == {
        "grant_type": "refresh_token",
        "refresh_token": "brut_rt_0",
        "client_id": "brut_app_1",
        "client_secret": "brut_secret_1",
    }


async def test_a_base_address_may_have_a_path(client: TokenClient, server: HostileServer) -> None:
    server.on("/shop/api/oauth/revoke", plain(200))
    await revoke(client, Registration(f"{server.base_url}/shop/", "brut_app_1", Secret("s")))
    assert server.received[0].form == {"token": "brut_rt_0", "client_id": "brut_app_1", "client_secret": "s"}


@EVERY_CALL
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_no_redirect_carries_a_secret_to_another_host(
    client: TokenClient,
    server: HostileServer,
    registration: Registration,
    call: Call,
    path: str,
    status: int,
) -> None:
    with HostileServer() as other:
        server.on(path, redirect(status, f"{other.base_url}{path}"))
        with pytest.raises(ServerFault):
            await call(client, registration)
        assert other.received == []
    assert len(server.received) == 1


@EVERY_CALL
@pytest.mark.parametrize(
    "reply",
    [gzip_bomb(64 << 20), gzipped(b"{}" * 40_000), drip(b"x" * 70_000)],
    ids=["bomb", "gzip", "plain"],
)
async def test_a_body_over_the_cap_is_refused(
    client: TokenClient,
    server: HostileServer,
    registration: Registration,
    call: Call,
    path: str,
    reply: Reply,
) -> None:
    server.on(path, reply)
    with pytest.raises(NonsenseAnswer):
        await call(client, registration)


@TOKEN_CALLS
async def test_a_truncated_answer_is_refused(
    client: TokenClient, server: HostileServer, registration: Registration, call: Call
) -> None:
    whole = b'{"access_token":"brut_at_1","token_type":"Bearer","refresh_token":"brut_rt_1"}'
    for reply in (gzipped(whole, cut=4), gzipped(whole, cut=30), plain(200, whole[:-1])):
        server.on(TOKEN, reply)
        with pytest.raises(NonsenseAnswer):
            await call(client, registration)


@EVERY_CALL
async def test_what_did_not_answer_may_have_received(
    monkeypatch: pytest.MonkeyPatch,
    server: HostileServer,
    registration: Registration,
    server_clock: ServerClock,
    call: Call,
    path: str,
) -> None:
    monkeypatch.setattr(http, "_TIMEOUT", httpx.Timeout(0.2))
    async with http.build_client(keep_alive=False) as built:
        client = TokenClient(built, FakeClock(), server_clock)
        for reply in (lost(), reset(), hold(), plain(200, b"{}", length=50)):
            server.on(path, reply)
            with pytest.raises(Offline) as offline:
                await call(client, registration)
            assert offline.value.sent
    assert len(server.received) == 4


@EVERY_CALL
async def test_a_server_that_is_not_there_received_nothing(
    client: TokenClient, call: Call, path: str
) -> None:
    with pytest.raises(Offline) as offline:
        await call(client, Registration("http://127.0.0.1:1", "brut_app_1", Secret("brut_secret_1")))
    assert not offline.value.sent


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (as_json({"error": "invalid_grant"}, status=400), InvalidGrant),
        (as_json({"error": "invalid_client"}, status=401), InvalidClient),
        (as_json({"error": "Unauthorized"}, status=400), ServerFault),
        (as_json({"error": "Unauthorized"}, status=401), ServerFault),
        (as_json({"message": "no"}, status=400), ServerFault),
        (plain(502, b"<html>Bad gateway</html>", ("Content-Type", "text/html")), ServerFault),
        (plain(200, b"<html>Log in to the hotel</html>", ("Content-Type", "text/html")), ServerFault),
        (plain(200, b""), ServerFault),
        (plain(204), ServerFault),
        (as_json([]), ServerFault),
        (as_json({}), NonsenseAnswer),
        (tokens(1, expires_in=-1), NonsenseAnswer),
    ],
)
@TOKEN_CALLS
async def test_each_failing_answer_is_told_apart(
    client: TokenClient,
    server: HostileServer,
    registration: Registration,
    call: Call,
    reply: Reply,
    kind: type[AppError],
) -> None:
    server.on(TOKEN, reply)
    with pytest.raises(AppError) as raised:
        await call(client, registration)
    assert type(raised.value) is kind
    assert not any(secret in str(raised.value) for secret in SECRETS)


@EVERY_CALL
@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(
    ("value", "seconds"),
    [("7", 7.0), (None, None), ("soon", None), ("-5", None), ("21600", 21_600.0), ("9" * 30, 86_400.0)],
    ids=["seconds", "absent", "garbage", "negative", "hours", "huge"],
)
async def test_a_pause_is_asked_for_in_seconds(
    client: TokenClient,
    server: HostileServer,
    registration: Registration,
    call: Call,
    path: str,
    status: int,
    value: str | None,
    seconds: float | None,
) -> None:
    server.on(path, plain(status, b"{}", *([] if value is None else [("Retry-After", value)])))
    with pytest.raises(RateLimited) as limited:
        await call(client, registration)
    assert limited.value.retry_after == seconds


@EVERY_CALL
async def test_a_pause_until_a_date_is_reckoned_by_the_servers_clock(
    client: TokenClient, server: HostileServer, registration: Registration, call: Call, path: str
) -> None:
    dates = (
        ("Date", "Mon, 01 Jun 2026 03:00:00 GMT"),
        ("Retry-After", "Mon, 01 Jun 2026 03:01:30 GMT"),
    )
    server.on(path, plain(429, b"", *dates))
    with pytest.raises(RateLimited) as limited:
        await call(client, registration)
    assert limited.value.retry_after == 90.0


@EVERY_CALL
async def test_the_servers_date_is_noted(
    client: TokenClient,
    server: HostileServer,
    registration: Registration,
    server_clock: ServerClock,
    call: Call,
    path: str,
) -> None:
    server.on(path, plain(500, b"", ("Date", "Thu, 04 Jun 2026 12:00:00 GMT")))
    with pytest.raises(ServerFault):
        await call(client, registration)
    assert server_clock.now() == datetime(2026, 6, 4, 12, tzinfo=UTC)
    assert server_clock.skew() == timedelta(days=3)


@pytest.mark.parametrize("body", [b"", b"{}", b"<html>anything</html>"])
async def test_any_200_accepts_a_revocation(
    client: TokenClient, server: HostileServer, registration: Registration, body: bytes
) -> None:
    server.on(REVOKE, plain(200, body))
    await revoke(client, registration)
    assert len(server.to(REVOKE)) == 1


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (as_json({"error": "invalid_client"}, status=401), InvalidClient),
        (as_json({"error": "invalid_client"}, status=400), InvalidClient),
        (as_json({"error": "unsupported_token_type"}, status=400), ServerFault),
        (as_json({"error": "invalid_client"}, status=500), ServerFault),
        (plain(404, b"invalid_client"), ServerFault),
        (plain(204), ServerFault),
    ],
)
async def test_anything_but_a_200_does_not(
    client: TokenClient,
    server: HostileServer,
    registration: Registration,
    reply: Reply,
    kind: type[AppError],
) -> None:
    server.on(REVOKE, reply)
    with pytest.raises(AppError) as raised:
        await revoke(client, registration)
    assert type(raised.value) is kind

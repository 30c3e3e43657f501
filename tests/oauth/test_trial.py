"""Whether a server knows a client, told from its answers to a code that nobody was given."""

from collections.abc import AsyncIterator, Iterator

import pytest
from support.clock import FakeClock
from support.hostile_server import HostileServer, Reply, as_json, plain, redirect, tokens

from brutlers_desktop import http
from brutlers_desktop.domain.clock import ServerClock
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import AppError, NonsenseAnswer
from brutlers_desktop.oauth.client import Registration, TokenClient
from brutlers_desktop.oauth.trial import is_known

TOKEN = "/api/oauth/token"
REDIRECT = "http://127.0.0.1:28741/callback"
GRANT = as_json({"error": "invalid_grant"}, status=400)
CLIENT = as_json({"error": "invalid_client"}, status=401)


@pytest.fixture
def server() -> Iterator[HostileServer]:
    with HostileServer() as running:
        yield running


@pytest.fixture
async def client() -> AsyncIterator[TokenClient]:
    async with http.build_client(keep_alive=False) as built:
        yield TokenClient(built, FakeClock(), ServerClock(FakeClock()))


def registration(server: HostileServer) -> Registration:
    return Registration(server.base_url, "brut_app_1", Secret("brut_secret_1"))


@pytest.mark.parametrize(
    ("replies", "known", "calls"),
    [((CLIENT,), False, 1), ((GRANT, CLIENT), True, 2), ((GRANT, GRANT), None, 2)],
)
async def test_only_a_server_that_refuses_a_wrong_secret_proves_a_right_one(
    server: HostileServer, client: TokenClient, replies: tuple[Reply, ...], known: object, calls: int
) -> None:
    server.on(TOKEN, *replies)
    assert await is_known(client, registration(server), REDIRECT) is known
    forms = [request.form for request in server.to(TOKEN)]
    assert len(forms) == calls
    assert forms[0]["client_secret"] == "brut_secret_1"
    assert all(form["client_secret"] != "brut_secret_1" for form in forms[1:])


async def test_what_is_sent_is_a_code_grant_that_can_take_no_effect(
    server: HostileServer, client: TokenClient
) -> None:
    server.on(TOKEN, GRANT, CLIENT)
    await is_known(client, registration(server), REDIRECT)
    first, second = (request.form for request in server.to(TOKEN))
    for form in (first, second):
        assert form["grant_type"] == "authorization_code"
        assert form["redirect_uri"] == REDIRECT
        assert "refresh_token" not in form
    assert first["code"] != second["code"], "no code is ever sent twice"


@pytest.mark.parametrize(
    "reply",
    [
        plain(502, b"<html>"),
        as_json({"error": "Unauthorized"}, status=401),
        as_json({"error": "unauthorized_client"}, status=400),
        redirect(307, "https://evil.example/"),
        plain(200, b"<html>log in"),
    ],
)
async def test_any_other_answer_is_no_verdict(
    server: HostileServer, client: TokenClient, reply: Reply
) -> None:
    server.on(TOKEN, reply)
    with pytest.raises(AppError):
        await is_known(client, registration(server), REDIRECT)


async def test_tokens_for_a_made_up_code_are_nonsense(server: HostileServer, client: TokenClient) -> None:
    server.on(TOKEN, tokens(1))
    with pytest.raises(NonsenseAnswer):
        await is_known(client, registration(server), REDIRECT)

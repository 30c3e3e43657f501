from collections.abc import AsyncIterator, Iterator

import pytest
from support.hostile_server import HostileServer, as_json, plain

from brutlers_desktop import http
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import SignInNeeded
from brutlers_desktop.oauth.auth import BearerAuth, OneTokenAuth

UNAUTHORIZED = as_json({"error": "Unauthorized"}, status=401)


class Source:
    """Hands out numbered tokens and notes what was refused."""

    def __init__(self) -> None:
        self.number = 1
        self.refused: list[Secret] = []
        self.lost = False

    async def token(self) -> Secret:
        return Secret(f"brut_at_{self.number}")

    async def renew(self, rejected: Secret) -> Secret:
        self.refused.append(rejected)
        if self.lost:
            raise SignInNeeded("Sign in again", "It is over.")
        self.number += 1
        return await self.token()


@pytest.fixture
def server() -> Iterator[HostileServer]:
    with HostileServer() as running:
        yield running


@pytest.fixture
async def client() -> AsyncIterator[http.Client]:
    async with http.build_client() as built:
        yield built


async def call(client: http.Client, server: HostileServer, auth: BearerAuth | OneTokenAuth) -> int:
    answer = await http.send(client, client.build_request("GET", f"{server.base_url}/orders"), auth=auth)
    return answer.status


def sent_tokens(server: HostileServer) -> list[str | None]:
    return [request.header("Authorization") for request in server.to("/orders")]


async def test_the_token_goes_in_the_header_and_nowhere_else(
    client: http.Client, server: HostileServer
) -> None:
    server.on("/orders", plain(200))
    source = Source()
    assert await call(client, server, BearerAuth(source)) == 200
    assert sent_tokens(server) == ["Bearer brut_at_1"]
    assert source.refused == []


async def test_one_401_is_answered_by_one_renewal_and_one_more_try(
    client: http.Client, server: HostileServer
) -> None:
    server.on("/orders", UNAUTHORIZED, plain(200))
    source = Source()
    assert await call(client, server, BearerAuth(source)) == 200
    assert sent_tokens(server) == ["Bearer brut_at_1", "Bearer brut_at_2"]
    assert source.refused == [Secret("brut_at_1")]


async def test_a_second_401_is_the_callers(client: http.Client, server: HostileServer) -> None:
    server.on("/orders", UNAUTHORIZED)
    source = Source()
    assert await call(client, server, BearerAuth(source)) == 401
    assert len(sent_tokens(server)) == 2
    assert len(source.refused) == 1


@pytest.mark.parametrize("status", [400, 403, 429, 500])
async def test_no_other_answer_renews(client: http.Client, server: HostileServer, status: int) -> None:
    server.on("/orders", plain(status))
    source = Source()
    assert await call(client, server, BearerAuth(source)) == status
    assert source.refused == []


async def test_a_lost_grant_comes_through(client: http.Client, server: HostileServer) -> None:
    server.on("/orders", UNAUTHORIZED)
    source = Source()
    source.lost = True
    with pytest.raises(SignInNeeded):
        await call(client, server, BearerAuth(source))
    assert len(sent_tokens(server)) == 1


async def test_asking_with_one_token_renews_nothing(client: http.Client, server: HostileServer) -> None:
    server.on("/orders", UNAUTHORIZED)
    assert await call(client, server, OneTokenAuth(Secret("brut_at_old"))) == 401
    assert sent_tokens(server) == ["Bearer brut_at_old"]

"""Bearer authentication for httpx (RFC 6750): renews before expiry and once on a 401."""

from collections.abc import AsyncGenerator, Generator
from typing import Protocol

import httpx

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.oauth.renewal import Renewer


class TokenSource(Protocol):
    """Gives access tokens; see ``renewal.Renewer``."""

    async def token(self) -> Secret:
        """Return an access token that is good for at least another minute, renewing it first if need be."""
        ...

    async def renew(self, rejected: Secret) -> Secret:
        """Return another access token than ``rejected``, which the server has just refused."""
        ...


class BearerAuth(httpx.Auth):
    """Adds ``Authorization: Bearer``; on a 401 renews once and sends once more. A second 401 is the caller's to judge."""

    def __init__(self, source: TokenSource) -> None:
        self._source = source

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Run the flow as httpx's contract for ``Auth`` asks."""
        token = await self._source.token()
        request.headers["Authorization"] = f"Bearer {token.reveal()}"
        response = yield request
        if response.status_code == httpx.codes.UNAUTHORIZED:
            # To its end before the renewal begins: the API log tells one after the other.
            await response.aread()
            renewed = await self._source.renew(token)
            request.headers["Authorization"] = f"Bearer {renewed.reveal()}"
            yield request


class GrantTokens:
    """The tokens of one grant: once another has taken its place, ``GrantChanged`` is raised and nothing is sent."""

    def __init__(self, renewer: Renewer, grant: str) -> None:
        self._renewer = renewer
        self._grant = grant

    async def token(self) -> Secret:
        """Return an access token, as ``TokenSource`` asks."""
        return await self._renewer.token_of(self._grant)

    async def renew(self, rejected: Secret) -> Secret:
        """Return another access token than ``rejected``, as ``TokenSource`` asks."""
        return await self._renewer.renew_of(rejected, self._grant)


class OneTokenAuth(httpx.Auth):
    """Sends just this access token and renews nothing: for asking whether a revoked token is refused."""

    def __init__(self, token: Secret) -> None:
        self._token = token

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Run the flow as httpx's contract for ``Auth`` asks."""
        request.headers["Authorization"] = f"Bearer {self._token.reveal()}"
        yield request

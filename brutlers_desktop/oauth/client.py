"""The token and revocation calls of the OAuth client (API page: OAuth, steps 3, 5 and 6)."""

from dataclasses import dataclass
from typing import Final

import httpx

from brutlers_desktop import http
from brutlers_desktop.domain.clock import Clock, ServerClock
from brutlers_desktop.domain.recording import Recorder, unrecorded
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.domain.waiting import when_words
from brutlers_desktop.errors import AppError, InvalidClient, Offline, RateLimited, ServerFault
from brutlers_desktop.oauth import protocol
from brutlers_desktop.oauth.token_answer import TokenAnswer, parse_token_answer
from brutlers_desktop.translation import tr

TOKEN_BODY_CAP: Final = 64 * 1024
"""Decoded bytes; a real answer has a few hundred."""


@dataclass(frozen=True, slots=True)
class Registration:
    """What a token call needs of a connection."""

    base_url: str
    client_id: str
    client_secret: Secret


class TokenClient:
    """Talks to the token and the revocation endpoint of one base address. ``record`` is told of each request."""

    def __init__(
        self,
        client: httpx.AsyncClient,
        clock: Clock,
        server_clock: ServerClock,
        record: Recorder = unrecorded,
    ) -> None:
        self._client = client
        self._clock = clock
        self._server_clock = server_clock
        self._record = record
        self._lost_renewals = 0

    async def exchange_code(
        self,
        registration: Registration,
        *,
        code: Secret,
        redirect_uri: str,
        code_verifier: Secret,
        asked: tuple[str, ...],
    ) -> TokenAnswer:
        """Exchange an authorization code for tokens (RFC 6749 4.1.3, RFC 7636 4.5).

        Raises:
            AppError: as ``parse_token_answer`` and ``http.send`` say.
        """
        form = protocol.code_form(
            code=code,
            client_id=registration.client_id,
            client_secret=registration.client_secret,
            redirect_uri=redirect_uri,
            verifier=code_verifier,
        )
        return await self._token_call(registration, form, asked)

    async def refresh(
        self, registration: Registration, *, refresh_token: Secret, asked: tuple[str, ...]
    ) -> TokenAnswer:
        """Use a refresh token (RFC 6749 6). It is dead afterwards: the answer's new one takes its place.

        Raises:
            AppError: as ``parse_token_answer`` and ``http.send`` say.
        """
        form = protocol.refresh_form(
            refresh_token=refresh_token,
            client_id=registration.client_id,
            client_secret=registration.client_secret,
        )
        earlier, self._lost_renewals = self._lost_renewals, 0
        try:
            return await self._token_call(registration, form, asked, earlier)
        except Offline as error:
            self._lost_renewals = earlier + 1 if error.sent else 0
            raise

    async def revoke(self, registration: Registration, token: Secret) -> None:
        """Revoke a token (RFC 7009 2.1). A 200 is only an acceptance: it proves nothing.

        Raises:
            InvalidClient: client ID or secret is wrong.
            ServerFault: any answer but 200.
            Offline: not reached, or the answer was lost.
        """
        form = protocol.revoke_form(
            token=token, client_id=registration.client_id, client_secret=registration.client_secret
        )
        answer = await self._post(registration, protocol.REVOKE_PATH, form)
        if answer.status == 200:
            return
        if answer.status in (400, 401) and b"invalid_client" in answer.body:
            raise InvalidClient(
                tr("Client ID or secret is wrong"),
                tr("Brutlers does not know this app by what was entered. Correct it, then revoke again."),
            )
        raise self._limited(answer) or ServerFault(
            tr("Brutlers could not revoke just now"),
            tr("The server answered with an error. This is tried again by itself."),
        )

    async def _token_call(
        self, registration: Registration, form: dict[str, str], asked: tuple[str, ...], earlier: int = 0
    ) -> TokenAnswer:
        answer = await self._post(registration, protocol.TOKEN_PATH, form, earlier)
        limited = self._limited(answer)
        if limited is not None:
            raise limited
        return parse_token_answer(answer.status, answer.body, asked=asked)

    async def _post(
        self, registration: Registration, path: str, form: dict[str, str], earlier: int = 0
    ) -> http.Answer:
        request = self._client.build_request(
            "POST",
            protocol.endpoint(registration.base_url, path),
            data=form,
            extensions={http.CAP_EXTENSION: TOKEN_BODY_CAP},
        )
        answer = await http.send(self._client, request, record=self._record, earlier=earlier)
        self._server_clock.observe(answer.date)
        return answer

    def _limited(self, answer: http.Answer) -> AppError | None:
        if answer.status not in (429, 503):
            return None
        wait = http.retry_after(answer, self._clock.now())
        return RateLimited(
            tr("Brutlers asks for a pause"),
            tr(
                "Too much was asked at once, or the service is being looked after. This goes on by "
                "itself {when}.",
                when=when_words(wait),
            ),
            retry_after=wait,
        )

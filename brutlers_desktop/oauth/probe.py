"""Harmless questions to the endpoints of a base address, to see whether it is Brutlers that answers. No secret is sent."""

import ssl
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from brutlers_desktop import http
from brutlers_desktop.domain.recording import Recorder
from brutlers_desktop.oauth import protocol
from brutlers_desktop.oauth.client import TOKEN_BODY_CAP
from brutlers_desktop.oauth.strict_json import JsonRefused, parse_json

_PAGE_CAP: Final = 4 << 20
"""A page is only looked at for its status; one larger than this is none."""
_MADE_UP: Final = {"grant_type": "authorization_code", "code": "check", "client_id": "brutlers-desktop-check"}
"""No such client was ever registered: the answer is an error of RFC 6749 5.2, and no real client is blamed."""


@dataclass(frozen=True, slots=True)
class Probed:
    """What an endpoint answered. ``certificate`` is the server's (DER), None over plain http."""

    status: int
    date: datetime | None
    certificate: bytes | None
    is_page: bool
    """The authorize endpoint: it shows a page, sends the browser on, or refuses what was asked."""
    is_oauth: bool
    """The token endpoint: the answer is a JSON object that names an error."""


async def probe_authorize(client: http.Client, base_url: str, record: Recorder) -> Probed:
    """Ask the authorize endpoint, without saying who asks. ``record`` and errors as of ``http.send``."""
    return await _probe(client, "GET", protocol.endpoint(base_url, protocol.AUTHORIZE_PATH), None, record)


async def probe_token(client: http.Client, base_url: str, record: Recorder) -> Probed:
    """Ask the token endpoint for tokens of a made-up client. ``record`` and errors as of ``http.send``."""
    return await _probe(client, "POST", protocol.endpoint(base_url, protocol.TOKEN_PATH), _MADE_UP, record)


async def unverified_certificate(client: http.Client, base_url: str, record: Recorder) -> bytes | None:
    """Return the certificate (DER) that the server shows, believed or not, by the same way. Raises ``AppError`` as ``http.send``."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    async with http.build_client(keep_alive=False, context=context, network=client.network) as unsafe:
        return (await probe_authorize(unsafe, base_url, record)).certificate


async def _probe(
    client: http.Client, method: str, url: str, form: dict[str, str] | None, record: Recorder
) -> Probed:
    certificates: list[bytes] = []
    request = client.build_request(
        method,
        url,
        data=form,
        extensions={
            http.CAP_EXTENSION: _PAGE_CAP if form is None else TOKEN_BODY_CAP,
            http.CERTIFICATE_EXTENSION: certificates.append,
        },
    )
    answer = await http.send(client, request, record=record)
    return Probed(
        status=answer.status,
        date=answer.date,
        certificate=certificates[0] if certificates else None,
        is_page=answer.status < 400 or answer.status in (400, 401, 403, 422),
        is_oauth=400 <= answer.status < 500 and _names_an_error(answer.body),
    )


def _names_an_error(body: bytes) -> bool:
    try:
        value = parse_json(body)
    except JsonRefused:
        return False
    return isinstance(value, dict) and isinstance(value.get("error"), str)

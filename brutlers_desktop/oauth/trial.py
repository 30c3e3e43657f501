"""Whether the server knows a pair of client ID and client secret, found out without touching a grant. See docs/decisions/0022."""

import secrets
from dataclasses import replace

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import InvalidClient, InvalidGrant, NonsenseAnswer
from brutlers_desktop.oauth import pkce
from brutlers_desktop.oauth.client import Registration, TokenClient
from brutlers_desktop.translation import tr


async def is_known(client: TokenClient, registration: Registration, redirect_uri: str) -> bool | None:
    """Tell whether the server knows the registration; None: it does not look at the secret first, so nothing was learnt.

    It is sent a code that nobody was ever given. RFC 6749 3.2.1 and 5.2: ``invalid_client`` means that the client could not be
    authenticated, ``invalid_grant`` that only the code was wrong. A second call, with a secret that is certainly wrong, proves
    that the server tells the two apart.

    Raises:
        AppError: as ``TokenClient.exchange_code``, for every answer that is neither.
    """
    if not await _is_accepted(client, registration, redirect_uri):
        return False
    surely_wrong = replace(
        registration, client_secret=Secret(f"brut_secret_not_one_{secrets.token_urlsafe(16)}")
    )
    return None if await _is_accepted(client, surely_wrong, redirect_uri) else True


async def _is_accepted(client: TokenClient, registration: Registration, redirect_uri: str) -> bool:
    try:
        await client.exchange_code(
            registration,
            code=Secret(f"not_a_code_{secrets.token_urlsafe(32)}"),
            redirect_uri=redirect_uri,
            code_verifier=pkce.new_code_verifier(),
            asked=(),
        )
    except InvalidGrant:
        return True
    except InvalidClient:
        return False
    raise NonsenseAnswer(
        tr("The sign-in server's answer makes no sense"),
        tr("It answered a made-up request with access. Nothing of it was stored; check the base address."),
    )

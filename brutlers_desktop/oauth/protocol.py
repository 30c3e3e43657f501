"""What is sent to the authorization server: the authorization request, the token and the revocation forms."""

from collections.abc import Iterable
from typing import Final
from urllib.parse import quote

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.oauth.pkce import CHALLENGE_METHOD

AUTHORIZE_PATH: Final = "/api/oauth/authorize"
TOKEN_PATH: Final = "/api/oauth/token"  # noqa: S105 - an address
REVOKE_PATH: Final = "/api/oauth/revoke"


def endpoint(base_url: str, path: str) -> str:
    """Return the address of ``path`` (with a leading slash) below ``base_url``, which may have a path too."""
    return base_url.rstrip("/") + path


def authorization_url(
    *,
    base_url: str,
    client_id: str,
    redirect_uri: str,
    scopes: Iterable[str],
    state: Secret,
    challenge: str,
) -> str:
    """Return the address that the vendor's browser opens (RFC 6749 4.1.1, RFC 7636 4.3).

    Values are percent-encoded (RFC 3986), so every server reads them the same; a space is ``%20``.
    """
    parameters = {
        "response_type": "code",
        "client_id": client_id,
        "redirect_uri": redirect_uri,
        "scope": " ".join(scopes),
        "state": state.reveal(),
        "code_challenge": challenge,
        "code_challenge_method": CHALLENGE_METHOD,
    }
    query = "&".join(f"{name}={quote(value, safe='')}" for name, value in parameters.items())
    return f"{endpoint(base_url, AUTHORIZE_PATH)}?{query}"


def code_form(
    *, code: Secret, client_id: str, client_secret: Secret, redirect_uri: str, verifier: Secret
) -> dict[str, str]:
    """Return the form that exchanges an authorization code for tokens (RFC 6749 4.1.3, RFC 7636 4.5)."""
    return {
        "grant_type": "authorization_code",
        "code": code.reveal(),
        "client_id": client_id,
        "client_secret": client_secret.reveal(),
        "redirect_uri": redirect_uri,
        "code_verifier": verifier.reveal(),
    }


def refresh_form(*, refresh_token: Secret, client_id: str, client_secret: Secret) -> dict[str, str]:
    """Return the form that renews the access token (RFC 6749 6). Sending it uses the refresh token up."""
    return {
        "grant_type": "refresh_token",
        "refresh_token": refresh_token.reveal(),
        "client_id": client_id,
        "client_secret": client_secret.reveal(),
    }


def revoke_form(*, token: Secret, client_id: str, client_secret: Secret) -> dict[str, str]:
    """Return the form that revokes an access or refresh token (RFC 7009 2.1)."""
    return {"token": token.reveal(), "client_id": client_id, "client_secret": client_secret.reveal()}

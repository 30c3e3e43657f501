"""What oauthlib asks about clients, codes and tokens, answered from the grants."""
# ruff: noqa: ARG002 (oauthlib passes more than is needed)

import re
import secrets
from hmac import compare_digest
from typing import Any, Final

from oauthlib.oauth2 import (
    AuthorizationCodeGrant,
    AuthorizationEndpoint,
    BearerToken,
    InvalidRequestError,
    RefreshTokenGrant,
    RequestValidator,
    RevocationEndpoint,
    TokenEndpoint,
)

from brutlers_desktop.sandbox.grants import Grants
from brutlers_desktop.sandbox.registration import SCOPES, Registration

_CHALLENGE: Final = re.compile(r"[A-Za-z0-9_-]{43}")
_VERIFIER: Final = re.compile(r"[A-Za-z0-9._~-]{43,128}")


def demand_s256(request: Any) -> dict[str, str]:
    """Refuse an authorization request without an S256 challenge (RFC 7636 4.4.1)."""
    if any(name in request.duplicate_params for name in ("code_challenge", "code_challenge_method")):
        raise InvalidRequestError(description="Duplicate code challenge.", request=request)
    if request.code_challenge_method != "S256" or not _CHALLENGE.fullmatch(request.code_challenge or ""):
        raise InvalidRequestError(description="PKCE with S256 is required.", request=request)
    return {}


def demand_verifier(request: Any) -> None:
    """Refuse an exchange whose code verifier breaks RFC 7636 4.1."""
    if not _VERIFIER.fullmatch(request.code_verifier or ""):
        raise InvalidRequestError(description="A code verifier is required.", request=request)


class SandboxValidator(RequestValidator):  # type: ignore[misc]  # oauthlib has no types
    """Knows one confidential client, whose secret comes in the body only."""

    def __init__(self, registration: Registration, grants: Grants) -> None:
        super().__init__()
        self._registration = registration
        self._grants = grants

    def validate_client_id(self, client_id: str, request: Any, *_: Any, **__: Any) -> bool:
        """Whether the client is registered."""
        request.client = self._registration
        return client_id == self._registration.client_id

    def client_authentication_required(self, request: Any, *_: Any, **__: Any) -> bool:
        """Return True: the client is confidential."""
        return True

    def authenticate_client(self, request: Any, *_: Any, **__: Any) -> bool:
        """Compare ID and secret of the body; an Authorization header is not looked at."""
        request.client = self._registration
        known = f"{self._registration.client_id} {self._registration.client_secret}"
        given = f"{request.client_id or ''} {request.client_secret or ''}"
        return compare_digest(known.encode(), given.encode())

    def validate_redirect_uri(self, client_id: str, redirect_uri: str, *_: Any, **__: Any) -> bool:
        """Whether the redirect URI is registered, character by character."""
        return redirect_uri in self._registration.redirect_uris

    def get_default_redirect_uri(self, *_: Any, **__: Any) -> None:
        """Return None: the redirect URI is always required."""

    def validate_response_type(self, client_id: str, response_type: str, *_: Any, **__: Any) -> bool:
        """Only codes are handed out."""
        return response_type == "code"

    def get_default_scopes(self, *_: Any, **__: Any) -> list[str]:
        """Return none: the scope is required."""
        return []

    def validate_scopes(self, client_id: str, scopes: list[str], *_: Any, **__: Any) -> bool:
        """Whether there are scopes and all are known."""
        return bool(scopes) and all(scope in SCOPES for scope in scopes)

    def is_pkce_required(self, *_: Any) -> bool:
        """Return True."""
        return True

    def save_authorization_code(
        self, client_id: str, code: dict[str, str], request: Any, *_: Any, **__: Any
    ) -> None:
        """Remember a code with all that its exchange must match."""
        self._grants.add_code(
            code["code"],
            account=request.user,
            redirect_uri=request.redirect_uri,
            scopes=tuple(request.scopes),
            challenge=request.code_challenge,
        )

    def validate_grant_type(self, client_id: str, grant_type: str, *_: Any, **__: Any) -> bool:
        """Whether the client may use this grant type."""
        return grant_type in ("authorization_code", "refresh_token")

    def validate_code(self, client_id: str, code: str, client: Any, request: Any, *_: Any, **__: Any) -> bool:
        """Whether the code is fresh and was sent to this redirect URI (RFC 6749 4.1.3)."""
        found = self._grants.usable_code(code)
        if found is None or request.redirect_uri not in (None, found.redirect_uri):
            return False
        request.user = found.account
        request.scopes = list(found.scopes)
        request.challenge = found.challenge
        return True

    def get_code_challenge(self, code: str, request: Any) -> str:
        """Return the challenge that came with the authorization request."""
        return str(request.challenge)

    def get_code_challenge_method(self, *_: Any) -> str:
        """Return S256, the only one there is."""
        return "S256"

    def confirm_redirect_uri(self, *_: Any, **__: Any) -> bool:
        """Return True: ``validate_code`` has compared it, and answers invalid_grant as RFC 6749 5.2 wants."""
        return True

    def validate_refresh_token(
        self, refresh_token: str, client: Any, request: Any, *_: Any, **__: Any
    ) -> bool:
        """Whether the refresh token is alive."""
        found = self._grants.usable_refresh(refresh_token)
        if found is None:
            return False
        request.original_scopes = list(found.family.scopes)
        return True

    def get_original_scopes(self, refresh_token: str, request: Any, *_: Any, **__: Any) -> list[str]:
        """Return what was granted in the beginning."""
        return list(request.original_scopes)

    def save_token(self, token: dict[str, Any], request: Any, *_: Any, **__: Any) -> None:
        """Store new tokens and use up what they were made from."""
        access, refresh = token["access_token"], token["refresh_token"]
        if request.grant_type == "refresh_token":
            scopes = tuple(request.scopes)
            self._grants.rotate(request.refresh_token, access=access, refresh=refresh, scopes=scopes)
        else:
            self._grants.redeem(request.code, access=access, refresh=refresh)

    def invalidate_authorization_code(self, *_: Any, **__: Any) -> None:
        """Do nothing: ``save_token`` used the code up in the same step."""

    def revoke_token(self, token: str, token_type_hint: str | None, request: Any, *_: Any, **__: Any) -> None:
        """Revoke whichever token it is; the hint is not needed."""
        self._grants.revoke(token)


class Endpoints(AuthorizationEndpoint, TokenEndpoint, RevocationEndpoint):  # type: ignore[misc]  # as above
    """Authorize, token and revoke for the authorization code and refresh token grants."""

    def __init__(self, registration: Registration, grants: Grants) -> None:
        validator = SandboxValidator(registration, grants)
        code_grant = AuthorizationCodeGrant(validator, pre_auth=[demand_s256], post_token=[demand_verifier])
        bearer = BearerToken(
            validator,
            token_generator=lambda _request: f"brut_at_{secrets.token_urlsafe(32)}",
            refresh_token_generator=lambda _request: f"brut_rt_{secrets.token_urlsafe(32)}",
            expires_in=grants.access_lifetime,
        )
        AuthorizationEndpoint.__init__(
            self, default_response_type="code", default_token_type=bearer, response_types={"code": code_grant}
        )
        TokenEndpoint.__init__(
            self,
            default_grant_type="authorization_code",
            default_token_type=bearer,
            grant_types={"authorization_code": code_grant, "refresh_token": RefreshTokenGrant(validator)},
        )
        RevocationEndpoint.__init__(self, validator)

"""A client of the sandbox built on oauthlib, which stands for any other OAuth client."""

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx
from oauthlib.oauth2 import WebApplicationClient
from support.sandbox_process import SandboxProcess

ALL_SCOPES = (
    "orders:read",
    "orders:write",
    "customers:read",
    "customers:write",
    "profile:read",
    "appointments:read",
    "appointments:write",
)


@dataclass
class Peer:
    """Signs in and holds the tokens. The verifier is kept over several authorization requests."""

    sandbox: SandboxProcess
    scopes: tuple[str, ...] = ALL_SCOPES
    verifier: str = field(default_factory=lambda: WebApplicationClient("x").create_code_verifier(64))
    tokens: dict[str, Any] = field(default_factory=dict)

    def authorize_parameters(self, **changes: str | None) -> dict[str, str]:
        """The parameters of an authorization request; None leaves one out."""
        challenge = WebApplicationClient("x").create_code_challenge(self.verifier, "S256")
        parameters = {
            "response_type": "code",
            "client_id": self.sandbox.client_id,
            "redirect_uri": self.sandbox.redirect_uris[0],
            "scope": " ".join(self.scopes),
            "state": "a state/with+signs",
            "code_challenge": challenge,
            "code_challenge_method": "S256",
            **changes,
        }
        return {name: value for name, value in parameters.items() if value is not None}

    def authorize_url(self, **changes: str | None) -> str:
        """The address that a browser would open."""
        return (
            f"{self.sandbox.base_url}/api/oauth/authorize?{urlencode(self.authorize_parameters(**changes))}"
        )

    def code(self, *, untick: tuple[str, ...] = (), **changes: str | None) -> str:
        """A fresh authorization code."""
        location = self.sandbox.approve(self.authorize_url(**changes), untick=untick)
        return query_of(location)["code"]

    def post(self, path: str, **fields: str | None) -> httpx.Response:
        """A form with client ID and secret; None leaves a field out."""
        form = {"client_id": self.sandbox.client_id, "client_secret": self.sandbox.client_secret, **fields}
        return self.sandbox.http.post(path, data={k: v for k, v in form.items() if v is not None})

    def exchange(self, code: str, **changes: str | None) -> httpx.Response:
        """The exchange of a code."""
        fields = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": self.sandbox.redirect_uris[0],
            "code_verifier": self.verifier,
            **changes,
        }
        return self.post("/api/oauth/token", **fields)

    def refresh(self, token: str | None = None, **changes: str | None) -> httpx.Response:
        """A renewal with the present refresh token, or another."""
        token = token or self.tokens["refresh_token"]
        fields = {"grant_type": "refresh_token", "refresh_token": token, **changes}
        return self.post("/api/oauth/token", **fields)

    def sign_in(self, *, untick: tuple[str, ...] = ()) -> "Peer":
        """The whole way to tokens."""
        answer = self.exchange(self.code(untick=untick))
        assert answer.status_code == 200, answer.text
        self.tokens = answer.json()
        return self

    def call(self, method: str, path: str, **options: Any) -> httpx.Response:
        """A call of the vendor API with the access token."""
        headers = {"Authorization": f"Bearer {self.tokens['access_token']}"}
        return self.sandbox.http.request(method, f"/api/vendor{path}", headers=headers, **options)


def query_of(location: str) -> dict[str, str]:
    """The parameters of an address, none of which may come twice."""
    pairs = parse_qs(urlsplit(location).query, keep_blank_values=True, strict_parsing=True)
    assert all(len(values) == 1 for values in pairs.values())
    return {name: values[0] for name, values in pairs.items()}

"""The one registered app and the vendors' logins that the sandbox knows."""

import hashlib
import secrets
from dataclasses import dataclass
from typing import Final

DEFAULT_REDIRECT_URIS: Final = tuple(f"http://127.0.0.1:{port}/callback" for port in (28741, 28742, 28743))

EMAILS: Final = ("demo@example.com", "demo2@example.com")
"""Who can log in. Each has a shop of their own."""

SCOPES: Final[dict[str, str]] = {
    "orders:read": "See your orders",
    "orders:write": "Create orders and change their status",
    "customers:read": "See your customers",
    "profile:read": "See your shop’s profile",
    "customers:write": "Create and change customers",
    "appointments:read": "See your appointments",
    "appointments:write": "Create, change and delete appointments",
}
"""Every scope that can be asked for, and how the consent page says it."""


@dataclass(frozen=True, slots=True)
class Login:
    """What a vendor logs in with."""

    email: str
    password: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Registration:
    """An app as a vendor registers it under Integrations, and who may connect a shop with it: the first one made it."""

    client_id: str
    client_secret: str
    redirect_uris: tuple[str, ...]
    logins: tuple[Login, ...]
    app_name: str = "Brutlers Desktop"


def register(seed: int, redirect_uris: tuple[str, ...]) -> Registration:
    """Return the registration: its client ID follows from ``seed``, secret and passwords are new each time."""
    return Registration(
        client_id=f"brut_app_{hashlib.sha256(f'client {seed}'.encode()).hexdigest()[:24]}",
        client_secret=f"brut_secret_{secrets.token_urlsafe(32)}",
        redirect_uris=redirect_uris or DEFAULT_REDIRECT_URIS,
        logins=tuple(Login(email, secrets.token_urlsafe(9)) for email in EMAILS),
    )

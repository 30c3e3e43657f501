"""Proof Key for Code Exchange (RFC 7636), and the ``state`` of an authorization request."""

import base64
import hashlib
import secrets
from typing import Final

from brutlers_desktop.domain.secret import Secret

CHALLENGE_METHOD: Final = "S256"
_ENTROPY_BYTES: Final = 32
"""RFC 7636 7.1: 256 bits; 43 characters in base64url, the least that 4.1 allows."""


def new_code_verifier() -> Secret:
    """Return a fresh code verifier (RFC 7636 4.1): 43 unreserved characters."""
    return Secret(secrets.token_urlsafe(_ENTROPY_BYTES))


def code_challenge(verifier: Secret) -> str:
    """Return the S256 challenge of ``verifier`` (RFC 7636 4.2): base64url of its SHA-256, without padding."""
    digest = hashlib.sha256(verifier.reveal().encode("ascii")).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode("ascii")


def new_state() -> Secret:
    """Return a fresh ``state`` (RFC 6749 10.12): 43 unreserved characters, used for one attempt only."""
    return Secret(secrets.token_urlsafe(_ENTROPY_BYTES))

"""The archive's key: 256 random bits, kept in the vault as 64 hexadecimal digits."""

import hashlib
import secrets
from typing import Final

from brutlers_desktop.domain.secret import Secret

KEY_BYTES: Final = 32


def new_key() -> Secret:
    """Return a new key. Make one only where there is no archive yet."""
    return Secret(secrets.token_hex(KEY_BYTES))


def key_bytes(key: Secret) -> bytes:
    """Return the key's 32 bytes. Raises ``ValueError`` (without the text) if it is no key."""
    try:
        raw = bytes.fromhex(key.reveal())
    except ValueError:
        raise ValueError("a key is 64 hexadecimal digits") from None
    if len(raw) != KEY_BYTES:
        raise ValueError("a key is 64 hexadecimal digits")
    return raw


def fingerprint(key: Secret) -> bytes:
    """Return 16 bytes that tell this key from others and say nothing about it: a one-way digest of 256 random bits."""
    return hashlib.blake2b(key_bytes(key), digest_size=16, person=b"archive-key").digest()

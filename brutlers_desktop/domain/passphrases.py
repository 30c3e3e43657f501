"""What is said of a new passphrase, and telling one from others without keeping it."""

import hashlib
import hmac
import secrets
import unicodedata
from typing import Final

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.translation import tr

MIN_PASSPHRASE: Final = 8
"""Characters of a new passphrase."""
FAIR: Final = 12
GOOD: Final = 16
_COST: Final = 16
"""Of scrypt (RFC 7914): N = 2 to this power, r = 8, p = 1: 64 MB and a quarter of a second for each guess."""
_MEMORY: Final = 128 * 1024 * 1024
_KIND: Final = "scrypt"


def remark(passphrase: str) -> str:
    """Say how good a passphrase of this length is; nothing while none is typed."""
    length = len(passphrase)
    if length == 0:
        return ""
    if length < MIN_PASSPHRASE:
        return tr("Too short: {least} characters at least.", least=MIN_PASSPHRASE)
    if length < FAIR:
        return tr("Weak. Whoever copies the file could find it by trying. Four words in a row are better.")
    if length < GOOD:
        return tr("Fair. A longer one is better: four words in a row, for example.")
    return tr("Good, if nobody can guess it.")


def slow_hash(passphrase: Secret) -> Secret:
    """Return a text that tells this passphrase from others; each guess at it costs a quarter of a second. Blocks as long."""
    salt = secrets.token_bytes(16)
    return Secret(":".join((_KIND, str(_COST), salt.hex(), _derived(passphrase, salt, _COST).hex())))


def is_passphrase(passphrase: Secret, hashed: Secret) -> bool:
    """Tell whether ``hashed`` was made of this passphrase; no, if it was not made by ``slow_hash``. Blocks a quarter of a second."""
    try:
        kind, cost, salt, digest = hashed.reveal().split(":")
        derived = _derived(passphrase, bytes.fromhex(salt), int(cost))
        return kind == _KIND and hmac.compare_digest(derived, bytes.fromhex(digest))
    except ValueError:
        return False


def _derived(passphrase: Secret, salt: bytes, cost: int) -> bytes:
    text = unicodedata.normalize("NFC", passphrase.reveal()).encode("utf-8", "surrogatepass")
    return hashlib.scrypt(text, salt=salt, n=1 << min(cost, 20), r=8, p=1, maxmem=_MEMORY, dklen=32)

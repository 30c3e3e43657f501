"""What a secret must be like to be kept on every system alike."""

from typing import Final

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import AppError

MAX_UTF16_BYTES: Final = 2560
"""CRED_MAX_CREDENTIAL_BLOB_SIZE of the Windows Credential Manager, which keeps text as UTF-16."""


def check_storable(secret: Secret) -> None:
    """Raise ``AppError`` if some system's keyring could not keep ``secret`` whole."""
    text = secret.reveal()
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise AppError("This secret cannot be stored", "It contains characters that are not valid text.")
    size = len(text.encode("utf-16-le"))
    if size > MAX_UTF16_BYTES:
        raise AppError(
            "This secret is too long to be stored",
            f"It takes {size} bytes; a keyring keeps {MAX_UTF16_BYTES} at most. Nothing was changed.",
        )

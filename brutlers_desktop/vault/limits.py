"""What a secret must be like to be kept on every system alike."""

from typing import Final

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import AppError
from brutlers_desktop.translation import tr

MAX_UTF16_BYTES: Final = 2560
"""CRED_MAX_CREDENTIAL_BLOB_SIZE of the Windows Credential Manager, which keeps text as UTF-16."""


def check_storable(secret: Secret) -> None:
    """Raise ``AppError`` if some system's keyring could not keep ``secret`` whole."""
    text = secret.reveal()
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise AppError(
            tr("This secret cannot be stored"), tr("It contains characters that are not valid text.")
        )
    size = len(text.encode("utf-16-le"))
    if size > MAX_UTF16_BYTES:
        raise AppError(
            tr("This secret is too long to be stored"),
            tr(
                "It takes {size} bytes; a keyring keeps {most} at most. Nothing was changed.",
                size=size,
                most=MAX_UTF16_BYTES,
            ),
        )

"""A file of certificates that a person trusts besides the system's, checked before it is believed."""

import re
import ssl
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from brutlers_desktop.domain.health import PLAIN, MomentWords
from brutlers_desktop.errors import InputError
from brutlers_desktop.store import files
from brutlers_desktop.translation import tr

CA_FIELD: Final = "caFile"
MOST_BYTES: Final = 1 << 20
_BLOCK: Final = re.compile(rb"-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----")


def read_authorities(path: Path, now: datetime, words: MomentWords = PLAIN) -> str:
    """Return the certificates in the file as PEM, and nothing else that it may hold (a private key, say).

    Blocks: run it in a worker. Raises ``DiskFault`` if it cannot be read, ``InputError`` if nothing in it can be trusted.
    """
    content = files.read(path)
    if content is None:
        raise InputError(CA_FIELD, tr("There is no such file."))
    if len(content) > MOST_BYTES:
        raise InputError(CA_FIELD, tr("The file is too large to be one of certificates."))
    blocks = _BLOCK.findall(content)
    if not blocks:
        raise InputError(
            CA_FIELD,
            tr(
                "There is no certificate in it. Ask for the file in PEM form; it begins with {begin}.",
                begin="-----BEGIN CERTIFICATE-----",
            ),
        )
    pem: str = b"\n".join((*blocks, b"")).decode("ascii")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        context.load_verify_locations(cadata=pem)
        ends = [_moment(each.get("notAfter")) for each in context.get_ca_certs()]
    except (ssl.SSLError, ValueError):  # ValueError: its end is no date
        raise InputError(
            CA_FIELD, tr("A certificate in it is damaged. Ask for the file once more.")
        ) from None
    if not ends:
        raise InputError(
            CA_FIELD,
            tr("It holds the certificate of a server only. Ask for that of the authority that issued it."),
        )
    if max(ends) <= now:
        raise InputError(
            CA_FIELD, tr("Its certificate ended on {day}. Ask for a new one.", day=words.day(max(ends)))
        )
    return pem


def _moment(text: object) -> datetime:
    return datetime.fromtimestamp(ssl.cert_time_to_seconds(str(text)), UTC)

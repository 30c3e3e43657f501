"""What a person may type as base address and redirect URI, checked before anything is sent anywhere."""

import ipaddress
import re
from typing import Final
from urllib.parse import SplitResult, urlsplit

from brutlers_desktop.errors import InputError

BASE_URL_FIELD: Final = "baseUrl"
REDIRECT_URIS_FIELD: Final = "redirectUris"
MAX_REDIRECT_URIS: Final = 3
_WHOLE: Final = {
    BASE_URL_FIELD: "beginning with https://",
    REDIRECT_URIS_FIELD: "like http://127.0.0.1:28741/callback",
}
"""What a whole address looks like, for each field."""
_PLAIN_PATH: Final = re.compile(r"/|(?:/(?!\.{1,2}(?:/|$))[A-Za-z0-9._~-]+)+/?")
"""What no browser rewrites: it would then no longer be the registered URI."""


_LABEL: Final = re.compile(r"(?!-)[A-Za-z0-9_-]{1,63}(?<!-)")
_LONGEST_NAME: Final = 253


def check_base_url(text: str) -> str:
    """Return the base address without a trailing slash.

    https anywhere, http on a literal loopback address only (API page: base address).

    Raises:
        InputError: with what is wrong and how it should look.
    """
    parts, host, port = _split(text.strip(), BASE_URL_FIELD)
    if not is_host(host) or ("[" in text and ":" not in host):
        raise InputError(BASE_URL_FIELD, f"“{host}” cannot be the name of a server. Please type it again.")
    if parts.query or parts.fragment or "?" in text or "#" in text:
        raise InputError(
            BASE_URL_FIELD, "The address must end before any “?” or “#”, like https://brutlers.com"
        )
    if parts.scheme == "http" and not is_loopback(host):
        hint = "write 127.0.0.1 instead of localhost" if host == "localhost" else "use https://"
        raise InputError(BASE_URL_FIELD, f"Over http:// your secrets could be read on the way: {hint}.")
    if parts.scheme not in ("http", "https"):
        raise InputError(BASE_URL_FIELD, "The address must begin with https://, like https://brutlers.com")
    shown = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{shown}{'' if port is None else f':{port}'}{parts.path.rstrip('/')}"


def check_redirect_uri(text: str) -> str:
    """Return the loopback redirect URI exactly as typed (RFC 8252 7.3; Brutlers compares it letter by letter).

    Raises:
        InputError: with what is wrong and how it should look.
    """
    uri = text.strip()
    example = _WHOLE[REDIRECT_URIS_FIELD]
    parts, host, port = _split(uri, REDIRECT_URIS_FIELD)
    if parts.scheme != "http" or host not in ("127.0.0.1", "::1"):
        raise InputError(
            REDIRECT_URIS_FIELD, f"It must begin with http://127.0.0.1: or http://[::1]:, {example}"
        )
    if port is None or port < 1:
        raise InputError(REDIRECT_URIS_FIELD, f"It needs a port between 1 and 65535, {example}")
    if not parts.path.startswith("/"):
        raise InputError(REDIRECT_URIS_FIELD, f"It needs a path, {example}")
    if not _PLAIN_PATH.fullmatch(uri[uri.find("/", len("http://")) :]):
        raise InputError(REDIRECT_URIS_FIELD, f"It may hold only a plain path after the port, {example}")
    if uri != f"http://{'[::1]' if host == '::1' else host}:{port}{parts.path}":
        raise InputError(REDIRECT_URIS_FIELD, f"Write it in the plain form, {example}")
    return uri


def check_redirect_uris(text: str) -> tuple[str, ...]:
    """Return one to three redirect URIs, one a line, tried in this order.

    Raises:
        InputError: naming the first one that cannot be used.
    """
    uris = tuple(dict.fromkeys(check_redirect_uri(line) for line in text.splitlines() if line.strip()))
    if not uris:
        raise InputError(REDIRECT_URIS_FIELD, "Give at least one redirect URI, as registered at Brutlers.")
    if len(uris) > MAX_REDIRECT_URIS:
        raise InputError(REDIRECT_URIS_FIELD, "Give three redirect URIs at most.")
    return uris


def is_host(host: str) -> bool:
    """Tell whether ``host`` (without brackets) is an address or a name that a request could be sent to (RFC 1123 2.1).

    A name whose last part is a number is a mistyped address: every client reads it as one, each in its own way.
    """
    try:
        ipaddress.ip_address(host)
    except ValueError:
        pass
    else:
        return "%" not in host  # an address with a zone is of one computer's network card
    labels = host.removesuffix(".").split(".")
    return len(host) <= _LONGEST_NAME and not labels[-1].isdigit() and all(map(_LABEL.fullmatch, labels))


def is_loopback(host: str) -> bool:
    """Tell whether ``host`` is a literal loopback address (127.0.0.0/8 or ::1). Names never are: they can be redirected."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _split(text: str, field: str) -> tuple[SplitResult, str, int | None]:
    if not text:
        raise InputError(field, "Please fill this in.")
    if field == REDIRECT_URIS_FIELD and len(re.findall("https?://", text)) > 1:
        raise InputError(field, "Write one address a line, with nothing between them.")
    if not text.isascii() or not text.isprintable() or " " in text or "\\" in text:
        raise InputError(
            field, "The address holds a character that cannot stand in one. Please type it again."
        )
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        raise InputError(field, "This is not a whole address.") from None
    if not parts.scheme or not parts.hostname:
        raise InputError(field, f"Write the whole address, {_WHOLE[field]}")
    if "@" in text:
        raise InputError(field, "An address with a user name or password in it is not safe here.")
    return parts, parts.hostname, port

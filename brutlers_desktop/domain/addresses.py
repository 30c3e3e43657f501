"""What a person may type as base address and redirect URI, checked before anything is sent anywhere."""

import ipaddress
import re
from typing import Final
from urllib.parse import SplitResult, urlsplit

from brutlers_desktop.errors import InputError
from brutlers_desktop.translation import tr

BASE_URL_FIELD: Final = "baseUrl"
REDIRECT_URIS_FIELD: Final = "redirectUris"
MAX_REDIRECT_URIS: Final = 3
_EXAMPLE: Final = "http://127.0.0.1:28741/callback"
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
        raise InputError(
            BASE_URL_FIELD, tr("“{host}” cannot be the name of a server. Please type it again.", host=host)
        )
    if parts.query or parts.fragment or "?" in text or "#" in text:
        raise InputError(
            BASE_URL_FIELD, tr("The address must end before any “?” or “#”, like https://brutlers.com")
        )
    if parts.scheme == "http" and not is_loopback(host):
        raise InputError(
            BASE_URL_FIELD,
            tr("Over http:// your secrets could be read on the way: write 127.0.0.1 instead of localhost.")
            if host == "localhost"
            else tr("Over http:// your secrets could be read on the way: use https://."),
        )
    if parts.scheme not in ("http", "https"):
        raise InputError(
            BASE_URL_FIELD, tr("The address must begin with https://, like https://brutlers.com")
        )
    shown = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{shown}{'' if port is None else f':{port}'}{parts.path.rstrip('/')}"


def check_redirect_uri(text: str) -> str:
    """Return the loopback redirect URI exactly as typed (RFC 8252 7.3; Brutlers compares it letter by letter).

    Raises:
        InputError: with what is wrong and how it should look.
    """
    uri = text.strip()
    parts, host, port = _split(uri, REDIRECT_URIS_FIELD)
    if parts.scheme != "http" or host not in ("127.0.0.1", "::1"):
        raise InputError(
            REDIRECT_URIS_FIELD,
            tr("It must begin with http://127.0.0.1: or http://[::1]:, like {example}", example=_EXAMPLE),
        )
    if port is None or port < 1:
        raise InputError(
            REDIRECT_URIS_FIELD, tr("It needs a port between 1 and 65535, like {example}", example=_EXAMPLE)
        )
    if not parts.path.startswith("/"):
        raise InputError(REDIRECT_URIS_FIELD, tr("It needs a path, like {example}", example=_EXAMPLE))
    if not _PLAIN_PATH.fullmatch(uri[uri.find("/", len("http://")) :]):
        raise InputError(
            REDIRECT_URIS_FIELD,
            tr("It may hold only a plain path after the port, like {example}", example=_EXAMPLE),
        )
    if uri != f"http://{'[::1]' if host == '::1' else host}:{port}{parts.path}":
        raise InputError(
            REDIRECT_URIS_FIELD, tr("Write it in the plain form, like {example}", example=_EXAMPLE)
        )
    return uri


def check_redirect_uris(text: str) -> tuple[str, ...]:
    """Return one to three redirect URIs, one a line, tried in this order.

    Raises:
        InputError: naming the first one that cannot be used.
    """
    uris = tuple(dict.fromkeys(check_redirect_uri(line) for line in text.splitlines() if line.strip()))
    if not uris:
        raise InputError(
            REDIRECT_URIS_FIELD, tr("Give at least one redirect URI, as registered at Brutlers.")
        )
    if len(uris) > MAX_REDIRECT_URIS:
        raise InputError(REDIRECT_URIS_FIELD, tr("Give three redirect URIs at most."))
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
        raise InputError(field, tr("Please fill this in."))
    if field == REDIRECT_URIS_FIELD and len(re.findall("https?://", text)) > 1:
        raise InputError(field, tr("Write one address a line, with nothing between them."))
    if not text.isascii() or not text.isprintable() or " " in text or "\\" in text:
        raise InputError(
            field, tr("The address holds a character that cannot stand in one. Please type it again.")
        )
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        raise InputError(field, tr("This is not a whole address.")) from None
    if not parts.scheme or not parts.hostname:
        raise InputError(
            field,
            tr("Write the whole address, beginning with https://")
            if field == BASE_URL_FIELD
            else tr("Write the whole address, like {example}", example=_EXAMPLE),
        )
    if "@" in text:
        raise InputError(field, tr("An address with a user name or password in it is not safe here."))
    return parts, parts.hostname, port

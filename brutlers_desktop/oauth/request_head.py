"""The head of one HTTP/1 request to the loopback listener, read strictly (RFC 9112).

The listener serves one browser on one path, so whatever a browser never sends is refused, not understood.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import Final

from brutlers_desktop.oauth.redirect_uri import RedirectUri

MAX_REQUEST_LINE: Final = 8 * 1024
MAX_HEAD: Final = 32 * 1024
"""Bytes. Browsers send cookies of every service on the same loopback address, whatever its port."""

_END: Final = b"\r\n\r\n"
_STRAY: Final = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|(?<!\r)\n|\r(?!\n|\Z)|\A\r")
"""A control character, a bare LF or CR, an empty line instead of the request line. TLS begins with 0x16."""
_REQUEST_LINE: Final = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]+) ([!\x22\x24-\x7e]+) HTTP/1\.[01]")
"""Method and target (no fragment: that never leaves a browser)."""
_FIELD_NAME: Final = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_SPECULATIVE: Final = re.compile(r"\b(?:prefetch|prerender|preview)\b")
_SPECULATION_HEADERS: Final = ("sec-purpose", "purpose", "x-purpose", "x-moz")

Headers = dict[str, list[str]]


@dataclass(frozen=True, slots=True)
class Refusal:
    """A request that is no callback of ours, and the status that says so."""

    status: HTTPStatus


def find_head_end(received: bytes, seen: int = 0) -> int | Refusal | None:
    """Return the length of the head that begins ``received``, a refusal already certain, or None: read on.

    Of the first ``seen`` bytes None was said before: they are not searched again, so that a peer who sends byte by
    byte makes no work that grows with their square.
    """
    overlap = max(seen - len(_END) + 1, 0)
    end = received.find(_END, overlap)
    head = received if end < 0 else received[: end + len(_END)]
    if _STRAY.search(head, overlap):
        return Refusal(HTTPStatus.BAD_REQUEST)
    line_end = head.find(b"\r\n")
    if (len(head) if line_end < 0 else line_end) > MAX_REQUEST_LINE:
        return Refusal(HTTPStatus.REQUEST_URI_TOO_LONG)
    if len(head) > MAX_HEAD:
        return Refusal(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
    return len(head) if end >= 0 else None


def read_query(head: bytes, redirect: RedirectUri) -> str | Refusal:
    """Return the query of a complete head if a browser navigates to ``redirect`` by it, else the refusal.

    In this order: syntax (400), ``Host`` and an absolute target's authority (403, against DNS rebinding),
    method (405), path (404), a body (400), speculative loading (204), a load that is no navigation (403).
    """
    lines = head.removesuffix(_END).split(b"\r\n")
    request_line = _REQUEST_LINE.fullmatch(lines[0])
    headers = _read_headers(lines[1:])
    if request_line is None or headers is None:
        return Refusal(HTTPStatus.BAD_REQUEST)
    method, target = (part.decode("ascii") for part in request_line.groups())
    hosts = headers.get("host", [])
    if len(hosts) != 1 or hosts[0] not in redirect.authorities:
        return Refusal(HTTPStatus.FORBIDDEN)
    if not target.startswith(("/", "*")) and method != "CONNECT":
        authority = f"http://{hosts[0]}"
        if not target.startswith((f"{authority}/", f"{authority}?")):
            return Refusal(HTTPStatus.FORBIDDEN)
        target = target.removeprefix(authority)
    if method != "GET":
        return Refusal(HTTPStatus.METHOD_NOT_ALLOWED)
    path, _, query = target.partition("?")
    if path != redirect.path:
        return Refusal(HTTPStatus.NOT_FOUND)
    return _refuse_by_headers(headers) or query


def _read_headers(lines: Sequence[bytes]) -> Headers | None:
    """Return all values by lower-case name; None for a folded line, or a name that is no token."""
    headers: Headers = {}
    for line in lines:
        name, colon, value = line.partition(b":")
        if not colon or not _FIELD_NAME.fullmatch(name):
            return None
        headers.setdefault(name.decode("ascii").lower(), []).append(value.strip(b" \t").decode("latin-1"))
    return headers


def _refuse_by_headers(headers: Headers) -> Refusal | None:
    if "transfer-encoding" in headers or any(length != "0" for length in headers.get("content-length", [])):
        return Refusal(HTTPStatus.BAD_REQUEST)
    if any(
        _SPECULATIVE.search(value.lower()) for name in _SPECULATION_HEADERS for value in headers.get(name, [])
    ):
        return Refusal(HTTPStatus.NO_CONTENT)
    if any(destination != "document" for destination in headers.get("sec-fetch-dest", [])):
        return Refusal(HTTPStatus.FORBIDDEN)
    return None

"""The authorization response (RFC 6749 4.1.2), read strictly from the callback's query."""

import hmac
import re
from dataclasses import dataclass
from http import HTTPStatus
from typing import Final
from urllib.parse import unquote_to_bytes

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.domain.text import clean_text
from brutlers_desktop.oauth.request_head import Refusal

ONCE: Final = frozenset({"code", "state", "error", "error_description", "error_uri"})
"""What has a meaning here; RFC 6749 3.1 allows each once. Others (``iss``, ``session_state``) are ignored."""
_BROKEN_ESCAPE: Final = re.compile(r"%(?![0-9A-Fa-f]{2})")
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_CODE: Final = re.compile(r"[\x20-\x7e]+")
"""RFC 6749 A.11."""
_MALFORMED: Final = Refusal(HTTPStatus.BAD_REQUEST)


@dataclass(frozen=True, slots=True)
class AuthorizationCode:
    """The vendor allowed: the code to exchange."""

    code: Secret


@dataclass(frozen=True, slots=True)
class AuthorizationError:
    """The vendor or the server said no (RFC 6749 4.1.2.1). Both texts are cleaned, but not escaped."""

    error: str
    description: str


def read_callback(query: str, state: Secret) -> AuthorizationCode | AuthorizationError | Refusal:
    """Read the query of a callback, percent-encoded as it came.

    Only a query with exactly our ``state`` counts. ``error`` rules over ``code``. A parameter given twice, a
    broken or non-UTF-8 escape, a NUL anywhere, a control character in ``code`` or ``error``: malformed.
    """
    parameters = _decode(query)
    if parameters is None:
        return _MALFORMED
    told = parameters.get("state")
    if told is None or not hmac.compare_digest(told.encode(), state.reveal().encode()):
        return _MALFORMED
    if "error" in parameters:
        error = clean_text(parameters["error"])
        if not error or _CONTROL.search(parameters["error"]):
            return _MALFORMED
        return AuthorizationError(error, clean_text(parameters.get("error_description", "")))
    code = parameters.get("code", "")
    return AuthorizationCode(Secret(code)) if _CODE.fullmatch(code) else _MALFORMED


def _decode(query: str) -> dict[str, str] | None:
    """Return the decoded parameters that have a meaning; None if the query is malformed."""
    if _BROKEN_ESCAPE.search(query):
        return None
    parameters: dict[str, str] = {}
    for pair in filter(None, query.split("&")):
        try:
            name, _, value = (
                unquote_to_bytes(part.replace("+", " ")).decode("utf-8") for part in pair.partition("=")
            )
        except UnicodeDecodeError:
            return None
        if "\0" in name or "\0" in value:
            return None
        if name in ONCE:
            if name in parameters:
                return None
            parameters[name] = value
    return parameters

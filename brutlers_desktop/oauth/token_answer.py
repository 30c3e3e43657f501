"""The token endpoint's answer, read strictly (RFC 6749 5.1, 5.2): tokens, or an error in a person's words."""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from brutlers_desktop.domain.connections import ACCESS_TOKEN_LIFETIME
from brutlers_desktop.domain.scopes import parse_scope_list
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.domain.text import clean_text
from brutlers_desktop.errors import (
    AppError,
    InvalidClient,
    InvalidGrant,
    NonsenseAnswer,
    ServerFault,
)
from brutlers_desktop.oauth.strict_json import JsonRefused, JsonValue, parse_json
from brutlers_desktop.translation import tr, tr_noop

MAX_EXPIRES_IN: Final = 10 * 365 * 86_400
"""Seconds. Longer is nonsense; so long that it would overflow dates is an attack."""
_MAX_TOKEN_LENGTH: Final = 8_192
_TOKEN: Final = re.compile(r"[\x21-\x7e]+")
"""What fits behind ``Authorization: Bearer``: RFC 6749 A.12 and A.17 without the space."""
_SCOPE_LIST: Final = re.compile(r"[\x20\x21\x23-\x5b\x5d-\x7e]*")
"""RFC 6749 3.3."""
_DIGITS: Final = re.compile(r"[0-9]{1,20}")
_CREDENTIAL: Final = re.compile(r"brut_\S+")

_KEPT: Final = tr_noop("Nothing is lost. Please try again in a moment.")


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenAnswer:
    """What a token call granted.

    ``refresh_token`` is None if the answer had none: the old one stays in use. ``expires_in`` is in seconds
    from the answer, ``expiry_estimated`` if the server did not say. ``scopes`` are the granted ones; unless
    ``scope_told`` they are the asked ones (RFC 6749 5.1).
    """

    access_token: Secret
    refresh_token: Secret | None
    expires_in: int
    expiry_estimated: bool
    scopes: tuple[str, ...]
    scope_told: bool


def parse_token_answer(status: int, body: bytes, *, asked: tuple[str, ...]) -> TokenAnswer:
    """Read the answer to a token call.

    ``asked`` are the scopes asked for.

    Raises:
        InvalidGrant: 400 or 401 with ``invalid_grant``, and nothing else.
        InvalidClient: 400 or 401 with ``invalid_client``.
        NonsenseAnswer: an answer that breaks the protocol.
        ServerFault: any other answer without tokens, redirects included. The old tokens are still good.
    """
    if 300 <= status < 400:
        raise ServerFault(
            tr("The sign-in server wanted to send us elsewhere"),
            tr(
                "The app did not follow, so that nothing secret went to another address. If this stays, "
                "check the base address of the connection."
            ),
        )
    if status >= 500:
        raise ServerFault(
            tr("Brutlers has a problem"),
            f"{tr('The sign-in server answered with an error of its own ({status}).', status=status)} {tr(_KEPT)}",
        )
    members = _read_object(status, body)
    if status != 200:
        raise _told_error(status, members)
    return _tokens(members, asked)


def _read_object(status: int, body: bytes) -> Mapping[str, JsonValue]:
    start = body.lstrip()[:1]
    if start in (b"", b"<"):
        sent = (
            tr(
                "It sent an empty page (status {status}), as happens during maintenance or in a hotel.",
                status=status,
            )
            if start == b""
            else tr(
                "It sent a web page (status {status}), as happens during maintenance or in a hotel.",
                status=status,
            )
        )
        raise ServerFault(
            tr("The sign-in server gave no usable answer"),
            f"{sent} {tr(_KEPT)}",
        )
    try:
        value = parse_json(body)
    except JsonRefused as refused:
        raise _nonsense(str(refused)) from None
    if not isinstance(value, dict):
        raise ServerFault(
            tr("The sign-in server gave no usable answer"),
            f"{tr('It sent something else than was asked for.')} {tr(_KEPT)}",
        )
    return value


def _tokens(members: Mapping[str, JsonValue], asked: tuple[str, ...]) -> TokenAnswer:
    if members.get("error") is not None:
        raise _nonsense(tr("an error and success at once"))
    token_type = members.get("token_type")
    if not isinstance(token_type, str) or token_type.lower() != "bearer":
        raise _nonsense(tr("token_type is not bearer"))
    access_token = _token(members, "access_token")
    if access_token is None:
        raise _nonsense(tr("access_token is missing"))
    expires_in = _expires_in(members.get("expires_in"))
    granted = _granted_scopes(members.get("scope"))
    return TokenAnswer(
        access_token=access_token,
        refresh_token=_token(members, "refresh_token"),
        expires_in=int(ACCESS_TOKEN_LIFETIME.total_seconds()) if expires_in is None else expires_in,
        expiry_estimated=expires_in is None,
        scopes=asked if granted is None else granted,
        scope_told=granted is not None,
    )


def _token(members: Mapping[str, JsonValue], name: str) -> Secret | None:
    value = members.get(name)
    if value is None:
        return None
    if not isinstance(value, str) or len(value) > _MAX_TOKEN_LENGTH or not _TOKEN.fullmatch(value):
        raise _nonsense(tr("{name} is malformed", name=name))
    return Secret(value)


def _expires_in(value: JsonValue) -> int | None:
    if value is None:
        return None
    if isinstance(value, str) and _DIGITS.fullmatch(value):
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise _nonsense(tr("expires_in is not a number"))
    seconds = math.floor(value)
    if not 1 <= seconds <= MAX_EXPIRES_IN:
        raise _nonsense(tr("expires_in is out of range"))
    return seconds


def _granted_scopes(value: JsonValue) -> tuple[str, ...] | None:
    if value is None:
        return None
    if not isinstance(value, str) or len(value) > _MAX_TOKEN_LENGTH or not _SCOPE_LIST.fullmatch(value):
        raise _nonsense(tr("{name} is malformed", name="scope"))
    return parse_scope_list(value)


def _told_error(status: int, members: Mapping[str, JsonValue]) -> AppError:
    code = members.get("error")
    if status in (400, 401) and code == "invalid_grant":
        return InvalidGrant(
            tr("Please sign in again"),
            tr(
                "Brutlers no longer accepts this sign-in: it ended, was withdrawn, or a newer one took "
                "its place. Sign in again to go on; everything on this computer stays."
            ),
        )
    if status in (400, 401) and code == "invalid_client":
        return InvalidClient(
            tr("Client ID or secret is wrong"),
            tr(
                "Brutlers does not know this pair of Client ID and Client Secret. Compare both with the "
                "Vendor Dashboard, under Integrations, and correct them in the connection."
            ),
        )
    refusal = tr(
        "It answered {answer} without saying that the sign-in has ended.",
        answer=f"{status}{_told_code(code)}",
    )
    return ServerFault(
        tr("The sign-in server refused"),
        f"{refusal} {tr(_KEPT)}",
    )


def _told_code(code: JsonValue) -> str:
    """Return the server's error code in brackets, fit to be shown; a token that it echoes is blotted out."""
    return f" ({_CREDENTIAL.sub('brut_…', clean_text(code))})" if isinstance(code, str) else ""


def _nonsense(fault: str) -> NonsenseAnswer:
    return NonsenseAnswer(
        tr("The sign-in server's answer makes no sense"),
        tr(
            "It was refused as a whole ({fault}), and nothing of it was stored. Please try again in "
            "a moment; if this stays, check the base address of the connection.",
            fault=fault,
        ),
    )

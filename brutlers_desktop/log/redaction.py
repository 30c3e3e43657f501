"""Taking secrets and personal data out of a text. Pure; rather too much is taken than too little."""

import re
from typing import Final

HIDDEN: Final = "[redacted]"
E_MAIL: Final = "[e-mail]"
PHONE: Final = "[phone]"

_TOKEN: Final = re.compile(r"brut_(?!app_)\w[\w\-.~+/=%]*", re.IGNORECASE)
"""Brutlers' tokens, secrets and API keys; the client ID (``brut_app_``) is public."""

_USER_INFO: Final = re.compile(r"(?<=://)[^/\s\"'<>]+(?=@)")
"""Name and password in an address, such as a proxy's (RFC 3986 3.2.1), whatever host is behind them."""

_AUTHORIZATION: Final = re.compile(
    r"\b(bearer|basic)((?:\s|\\+t|%(?:25)*20|\+|:)+)(?!\[redacted\])[^\s\"',}\]);&]+", re.IGNORECASE
)

_QUOTED: Final = r"""(?:"(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?|\\+["'].*?(?:\\+["']|$))"""
"""A literal of JSON, of repr, or of either inside another; one that was cut off runs to the end."""

_PRIVATE: Final = (
    r"(?:token|secret|password|passphrase|code_verifier"
    r"|(?:(?<![\w-])|(?<=\\[nrt])|(?<=%[0-9A-F]{2})|(?<=%25[0-9A-F]{2})|(?<=%2525[0-9A-F]{2})|(?<=u0026))(?:code|state))"
)
"""``code`` and ``state`` only as whole words: ``status_code=404`` is worth reading."""

_PARAMETER: Final = re.compile(
    rf"({_PRIVATE})(=\s*b?)(?!\[redacted\])({_QUOTED}|[^\s&]+)", re.IGNORECASE | re.DOTALL
)
"""``key=value`` of a query or a form, of a call or a repr."""

_ENCODED_PARAMETER: Final = re.compile(
    rf"({_PRIVATE})(%(?P<again>(?:25)*)3D)(?!\[redacted\])(?:(?!%(?P=again)26)[^\s&])+", re.IGNORECASE
)
"""The same within another query: it ends at an ``&`` encoded as often as its ``=``."""

_MEMBER: Final = re.compile(
    rf"({_PRIVATE})(\\*[\"']\s*[:,]\s*|(?<!code)(?<!state):\s*)"
    rf"(?!\[redacted\])([\[(]b?{_QUOTED}(?:,\s*b?{_QUOTED})*,?[\])]?|b?{_QUOTED}|[^\s,}}\])]+)",
    re.IGNORECASE | re.DOTALL,
)
"""``"key": value`` of JSON, a dict, a pair of a list; ``key: value`` of a header."""

_ADDRESS: Final = re.compile(r"(?<![\w.+%-])[\w.+%-]+(?:@|%(?:25)*40)[\w-]+(?:\.[\w-]+)+")
_PHONE: Final = re.compile(
    r"(?<![\w.+:%-])"
    r"(?:(?:\+|%2B|00|\(?0)\d[\d ()/.-]{5,}\d|\d{9,15}|\(?\d{1,4}\)?(?:[ ./-]\(?\d{2,4}\)?){2,})"
    r"(?![\w%]|[:.]\d)",
    re.IGNORECASE,
)
_FEWEST_DIGITS: Final = 9
"""A national number without a leading zero; a date has eight."""


def redact(text: str) -> str:
    """Return ``text`` without secrets (tokens, codes, states and the like), e-mail addresses and phones.

    Known in url-encoded, JSON and repr form. Redacting twice changes nothing more.
    """
    text = _TOKEN.sub(HIDDEN, text)
    text = _USER_INFO.sub(HIDDEN, text)
    text = _AUTHORIZATION.sub(rf"\1\2{HIDDEN}", text)
    text = _PARAMETER.sub(rf"\1\2{HIDDEN}", text)
    text = _ENCODED_PARAMETER.sub(rf"\1\2{HIDDEN}", text)
    text = _MEMBER.sub(rf"\1\2{HIDDEN}", text)
    text = _ADDRESS.sub(E_MAIL, text)
    return _PHONE.sub(_without_phone, text)


def _without_phone(found: re.Match[str]) -> str:
    number = found.group()
    digits = sum(character.isdigit() for character in number)
    international = number.startswith(("+", "0", "(0", "%2"))
    return PHONE if international or digits >= _FEWEST_DIGITS else number

"""Who issued a certificate, read from its DER bytes (RFC 5280 4.1), which may be anything at all."""

from collections.abc import Iterator
from typing import Final

from brutlers_desktop.domain.text import clean_text

_SEQUENCE: Final = 0x30
_VERSION: Final = 0xA0
_COMMON_NAME: Final = bytes.fromhex("550403")
_ORGANISATION: Final = bytes.fromhex("55040a")
_ENCODINGS: Final = {0x0C: "utf-8", 0x13: "ascii", 0x14: "latin-1", 0x16: "ascii", 0x1E: "utf-16-be"}
"""UTF8String, PrintableString, TeletexString, IA5String, BMPString."""


class _NotDer(ValueError):
    """The bytes end early or nest wrongly."""


def issuer_of(certificate: bytes) -> str:
    """Return the issuer's organisation, else its name; safe to show; empty where it cannot be read."""
    try:
        ((kind, body),) = _members(certificate)
        tag, tbs = next(_members(body))
        if kind != _SEQUENCE or tag != _SEQUENCE:
            return ""
        fields = _members(tbs)
        first, _ = next(fields)  # the version, or, of the oldest kind, the serial number
        if first == _VERSION:
            next(fields)
        next(fields)  # the signature's algorithm
        _, issuer = next(fields)
        names = dict(_names(issuer))
    except (_NotDer, ValueError, StopIteration):
        return ""
    return clean_text(names.get(_ORGANISATION, "") or names.get(_COMMON_NAME, ""), 80)


def _names(issuer: bytes) -> Iterator[tuple[bytes, str]]:
    for _, group in _members(issuer):
        for _, pair in _members(group):
            (_, kind), (encoding, value) = _members(pair)
            yield kind, value.decode(_ENCODINGS.get(encoding, "utf-8"), "replace")


def _members(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Give tag and content of each element, one behind the other."""
    at = 0
    while at < len(data):
        if at + 2 > len(data):
            raise _NotDer
        tag, length = data[at], data[at + 1]
        at += 2
        if length & 0x80:
            size = length & 0x7F
            if not 1 <= size <= 4 or at + size > len(data):
                raise _NotDer
            length = int.from_bytes(data[at : at + size])
            at += size
        if at + length > len(data):
            raise _NotDer
        yield tag, data[at : at + length]
        at += length

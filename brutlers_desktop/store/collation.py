"""Sort keys in a language's alphabet: texts compare as their keys' bytes do. Pure.

A key is made of one weight a letter, then, after a zero-like mark, of the accents, which decide only between texts that are
equal without them (the two upper levels of UTS #10; case decides nothing). Separators come before digits, numbers stand by
their value (size 8 before 10), digits before letters, other scripts last. Only Polish has letters of its own among the
languages of the app: ą stands between a and b. The others (DIN 5007-1, French, Italian, Dutch, English) treat an accent as one.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final

VERSION: Final = 1
"""Raised with every change of the keys: stored ones are then made anew."""
MAX_KEY: Final = 48
"""Bytes of a key: texts that are equal so far stand side by side in no further order."""
_MAX_TEXT: Final = 96

_ACCENTS: Final = b"\x01"
_SEPARATOR: Final = b"\x02"
_NUMBER: Final = 0x10
_LETTER: Final = 0x40
_OTHER_SCRIPT: Final = b"\xe0"
_PER_LETTER: Final = 3
"""Weights a letter: itself and up to two letters of a language's own after it."""

_POLISH: Final = {"ą": 1, "ć": 1, "ę": 1, "ł": 1, "ń": 1, "ó": 1, "ś": 1, "ź": 1, "ż": 2}
_IGNORED: Final = frozenset("'’ʼ`´")
_LIKE: Final = {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i"}
"""Letters that Unicode does not decompose, and those that they stand beside."""
_PLAIN_WEIGHTS: Final = bytes(
    _LETTER + _PER_LETTER * (c - 97) if 97 <= c <= 122 else _SEPARATOR[0] for c in range(256)
)
_PLAIN_TEXT: Final = re.compile(r"[a-z]+(?:[ -][a-z]+)*", re.ASCII)
_MARK: Final = re.compile("[\u0300-\u036f]")
_PIECE: Final = re.compile(r"[0-9]+|.", re.DOTALL)


def alphabet(language: str) -> str:
    """Return the name of the alphabet by which ``language`` (``pl``, ``de_AT``…) sorts; equal names mean equal keys."""
    own = "pl" if language[:2].lower() == "pl" else "common"
    return f"{own}-{VERSION}"


@lru_cache(maxsize=16_384)
def sort_key(text: str, alphabet_name: str) -> bytes | None:
    """Return the key of ``text``, at most ``MAX_KEY`` bytes; None for a text that is empty or shows nothing."""
    folded = text[:_MAX_TEXT].strip().lower()
    if _PLAIN_TEXT.fullmatch(folded):
        return folded.encode("ascii").translate(_PLAIN_WEIGHTS)[:MAX_KEY]
    own = _POLISH if alphabet_name.startswith("pl") else {}
    if own.keys().isdisjoint(folded):
        quick = _accented_key(folded)
        if quick is not None:
            return quick
    weights, accents = bytearray(), bytearray()
    for piece in _PIECE.findall(unicodedata.normalize("NFC", folded)):
        _weigh(piece, own, weights, accents)
    while weights.endswith(_SEPARATOR):
        weights.pop()
    if not weights:
        return None
    return bytes(weights[:MAX_KEY] if not accents else (weights + _ACCENTS + accents)[:MAX_KEY])


def _accented_key(folded: str) -> bytes | None:
    """Return the key of a text of Latin letters with accents; None if there is more in it."""
    apart = unicodedata.normalize("NFD", folded)
    bare = _MARK.sub("", apart)
    if not _PLAIN_TEXT.fullmatch(bare):
        return None
    accents = bytearray()
    for count, mark in enumerate(_MARK.finditer(apart), 1):
        accents.append(_place(mark.start() - count))
        accents.append(max(ord(mark[0]) & 0xFF, 2))
    return (bare.encode("ascii").translate(_PLAIN_WEIGHTS) + _ACCENTS + accents)[:MAX_KEY]


def _weigh(piece: str, own: dict[str, int], weights: bytearray, accents: bytearray) -> None:
    if piece[0] in "0123456789":
        number = piece.lstrip("0")
        weights.append(_NUMBER + min(len(number), _LETTER - _NUMBER - 1))
        weights += number.encode("ascii")
    elif piece in own:
        base = unicodedata.normalize("NFD", _LIKE.get(piece, piece))[0]
        weights.append(_LETTER + _PER_LETTER * (ord(base) - 97) + own[piece])
    elif piece not in _IGNORED:
        _weigh_letter(piece, weights, accents)


def _weigh_letter(piece: str, weights: bytearray, accents: bytearray) -> None:
    plain = _LIKE.get(piece)
    if plain is not None:
        _mark(weights, accents, ord(piece) & 0xFF)
    for character in unicodedata.normalize("NFKD", plain or piece):
        category = unicodedata.category(character)
        if "a" <= character <= "z":
            weights.append(_LETTER + _PER_LETTER * (ord(character) - 97))
        elif category[0] == "M":
            _mark(weights, accents, ord(character) & 0xFF, back=1)
        elif category[0] in "LN":
            weights += _OTHER_SCRIPT + ord(character).to_bytes(3, "big")
        elif category not in ("Cf", "Cc", "Cs") and weights and not weights.endswith(_SEPARATOR):
            weights += _SEPARATOR


def _mark(weights: bytearray, accents: bytearray, which: int, *, back: int = 0) -> None:
    """Note an accent. The earlier it stands, the more it weighs, so its place counts down."""
    accents.append(_place(len(weights) - back))
    accents.append(max(which, 2))


def _place(before: int) -> int:
    """Return the byte for the place of an accent by the letters before its own; -1 where it has none of its own."""
    return min(max(255 - before, 2), 255)

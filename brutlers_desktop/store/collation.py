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
_APART: Final = str.maketrans(
    {
        "ł": "l\u0335",
        "ø": "o\u0338",
        "đ": "d\u0335",
        "ð": "d\u0336",
        "þ": "th\u0335",
        "æ": "ae\u0335",
        "œ": "oe\u0335",
        "ß": "ss\u0335",
        "ı": "i\u0335",
    }
)
"""Letters that Unicode does not decompose, as the letters that they stand beside and an accent."""
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


def sort_key(text: str, alphabet_name: str) -> bytes | None:
    """Return the key of ``text``, at most ``MAX_KEY`` bytes; None for a text that is empty or shows nothing."""
    folded = text[:_MAX_TEXT].strip().lower()
    if _PLAIN_TEXT.fullmatch(folded):
        return folded.encode("ascii").translate(_PLAIN_WEIGHTS)[:MAX_KEY]
    own = _POLISH if alphabet_name.startswith("pl") else {}
    words = [_latin_word(word, polish=bool(own)) for word in folded.split(" ")]
    weights, accents = bytearray(), bytearray()
    for word in words:
        if word is None:
            return _odd_key(folded, own)
        bare, marks = word
        for place, mark in marks:
            _note(accents, len(weights) + place, mark)
        weights += bare + _SEPARATOR
    return bytes((weights[:-1] + _ACCENTS + accents)[:MAX_KEY])


known_sort_key: Final = lru_cache(maxsize=16_384)(sort_key)
"""``sort_key`` for texts that many orders share: models, sizes, colours."""


@lru_cache(maxsize=32_768)
def _latin_word(word: str, *, polish: bool) -> tuple[bytes, tuple[tuple[int, str], ...]] | None:
    """Return the weights of a word's letters, and its accents with the places of their letters.

    None for a word with other than Latin letters, or with letters of the language's own.
    """
    if polish and not _POLISH.keys().isdisjoint(unicodedata.normalize("NFC", word)):
        return None
    apart = unicodedata.normalize("NFD", word.translate(_APART))
    bare = _MARK.sub("", apart)
    if not _PLAIN_TEXT.fullmatch(bare):
        return None
    marks = enumerate(_MARK.finditer(apart), 1)
    return bare.encode("ascii").translate(_PLAIN_WEIGHTS), tuple(
        (mark.start() - count, mark[0]) for count, mark in marks
    )


def _odd_key(folded: str, own: dict[str, int]) -> bytes | None:
    """Return the key of any text, piece by piece."""
    weights, accents = bytearray(), bytearray()
    for piece in _PIECE.findall(unicodedata.normalize("NFC", folded)):
        if piece[0] in "0123456789":
            number = piece.lstrip("0")
            weights.append(_NUMBER + min(len(number), _LETTER - _NUMBER - 1))
            weights += number.encode("ascii")
        elif piece in own:
            base = unicodedata.normalize("NFD", piece.translate(_APART))[0]
            weights.append(_LETTER + _PER_LETTER * (ord(base) - 97) + own[piece])
        elif piece not in _IGNORED:
            _weigh_letter(piece, weights, accents)
    while weights.endswith(_SEPARATOR):
        weights.pop()
    if not weights:
        return None
    return bytes(weights[:MAX_KEY] if not accents else (weights + _ACCENTS + accents)[:MAX_KEY])


def _weigh_letter(piece: str, weights: bytearray, accents: bytearray) -> None:
    for character in unicodedata.normalize("NFKD", piece.translate(_APART)):
        category = unicodedata.category(character)
        if "a" <= character <= "z":
            weights.append(_LETTER + _PER_LETTER * (ord(character) - 97))
        elif category[0] == "M":
            _note(accents, len(weights) - 1, character)
        elif category[0] in "LN":
            weights += _OTHER_SCRIPT + ord(character).to_bytes(3, "big")
        elif category not in ("Cf", "Cc", "Cs") and weights and not weights.endswith(_SEPARATOR):
            weights += _SEPARATOR


def _note(accents: bytearray, place: int, mark: str) -> None:
    """Note an accent on the letter at ``place``. The earlier it stands, the more it weighs, so the place counts down."""
    accents.append(min(max(255 - place, 2), 255))
    accents.append(max(ord(mark) & 0xFF, 2))

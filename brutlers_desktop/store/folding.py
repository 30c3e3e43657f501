"""How texts are folded so that a search finds them: case, accents, German and Polish spellings, phone numbers. Pure.

Both sides pass through here: what is indexed, and what is typed. A letter with an accent is indexed twice where it has two
usual spellings (Müller as ``muller`` and as ``mueller``), so each of them finds it.
"""

import re
import unicodedata
from functools import lru_cache
from itertools import groupby
from typing import Final

from brutlers_desktop.domain.orders import Order

MAX_INDEXED: Final = 20_000
"""Characters of one field that can be searched; what is beyond them is kept, but not found."""
MAX_WORD: Final = 64
MAX_SEARCH_WORDS: Final = 200
"""Different words of a search; SQLite and FTS5 take some hundreds."""

Alternatives = tuple[tuple[str, ...], ...]
Terms = tuple[Alternatives, ...]

_SHORTEST_NUMBER: Final = 4
_ASCII: Final = "".join(chr(c).lower() if c < 128 and chr(c).isalnum() else " " for c in range(256)).encode()
"""What becomes of each ASCII character: its small letter, or a space."""
_WORD: Final = re.compile(r"[^\W_]+")
_WORD_OR_SIGN: Final = re.compile(r"[^\W_]+|[^\w\s\x00-\x7f]")
_SIGNS: Final = frozenset({"So", "Sm", "Sc", "Cn"})
"""Unicode categories of signs that are words of their own: emoji and the like, also those of a later Unicode than Python's."""
_PHONE_SEPARATORS: Final = re.compile(r"[\s()./-]+")
_PHONE: Final = re.compile(r"(\+|00)?(\d{6,})", re.ASCII)

_UNPRINTED: Final = re.compile(
    "[\u00ad\u0600-\u0605\u061c\u06dd\u070f\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]"
)
"""Format characters (Unicode category Cf) of the basic plane: they stand within words and show nothing."""

_LONE_MARK: Final = re.compile("[\u0300-\u036f]")
"""An accent that no letter holds: it would part a word."""

_PLAIN: Final = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i", "ς": "σ"}
)
"""Letters that Unicode does not decompose, and the sigma that only the end of a word has."""
_SPELLED_OUT: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
"""How German and Danish write a letter that the keyboard lacks (DIN 5007-2)."""
_SPELLED: Final = frozenset("äöüåø")
_SHORT_COUNTRY_CODES: Final = ("1", "7")
_LONG_COUNTRY_CODES: Final = (
    "35",
    "37",
    "38",
    "42",
    "21",
    "22",
    "23",
    "24",
    "25",
    "26",
    "29",
    "50",
    "59",
    "67",
    "68",
)
"""Beginnings of three-digit country codes (ITU-T E.164 assignments); all others have two, except 1 and 7."""


def words(text: str) -> str:
    """Return the folded words of ``text``, each spelling of a word beside the other, with spaces between."""
    if text.isascii():
        return text.encode("ascii").translate(_ASCII).decode("ascii")
    return " ".join([_known_piece(each) if len(each) <= MAX_WORD else _piece(each) for each in text.split()])


def _piece(text: str) -> str:
    """Return the folded words of a text without white space: no character beyond white space bears on it."""
    if text.isascii():
        return words(text)
    found: list[str] = []
    for word in _words_and_signs(_composed(text)):
        if word.isascii():
            found.append(word)
        else:
            found += _spellings(word)
    return " ".join(found)


_known_piece: Final = lru_cache(maxsize=32_768)(_piece)
"""Names, models and trades have few words: most are folded once."""


def index_text(order: Order) -> str:
    """Return the words by which an order is found, with a space before each.

    Customer, e-mail, id, model, colour, description, requests and phone.
    """
    customer = order.customer
    plain: list[str] = []
    others: list[str] = []
    for text in (
        customer.name,
        customer.email,
        order.id,
        order.model,
        order.color,
        order.description,
        order.special_requests,
    ):
        if text:
            (plain if text.isascii() else others).append(text[:MAX_INDEXED])
    found = [""]
    if others:
        found.append(words(" ".join(others)))
    found.append(words(" ".join(plain)))
    if customer.phone:
        found.append(phone_words(customer.phone[:MAX_INDEXED]))
    return " ".join(found)


def phone_words(phone: str) -> str:
    """Return the groups of a phone number, the whole of it, and the whole without its country code."""
    number = _PHONE.fullmatch(_PHONE_SEPARATORS.sub("", phone))
    if number is None:
        return words(phone)
    digits = number[2]
    national = digits[_country_code_length(digits) :] if number[1] else digits.removeprefix("0")
    return f"{words(phone)} {digits} {national}"


def search_terms(search: str) -> Terms | None:
    """Return what was typed, as prefixes of indexed words; empty if nothing was, None if no order can be found by it.

    All of the outer must hold; of each, any; of that, all. Neighbouring groups of digits also match as one number,
    and a number with a leading 0 or 00 as one without. Nothing is found by punctuation alone, which is not indexed, nor
    by more than ``MAX_SEARCH_WORDS``.
    """
    shown = _composed(search)
    typed = [(word,) if word.isascii() else _spellings(word) for word in _words_and_signs(shown)]
    if not typed:
        return None if shown.strip() else ()
    if len(set(typed)) > MAX_SEARCH_WORDS:
        return None
    terms: list[Alternatives] = []
    for numeric, group in groupby(typed, key=lambda each: each[0].isascii() and each[0].isdecimal()):
        if numeric:
            terms.append(_number_terms([each[0] for each in group]))
        else:
            terms += [tuple((spelling[:MAX_WORD],) for spelling in each) for each in group]
    return tuple(dict.fromkeys(terms))


def match_expression(terms: Terms) -> str:
    """Return the FTS5 expression for ``terms``; empty for none."""
    # The words are letters and digits only, so the quotes cannot be left.
    return " AND ".join(
        f"({' OR '.join('(' + ' AND '.join(_quoted(word) for word in every) + ')' for every in alternatives)})"
        for alternatives in terms
    )


def _quoted(word: str) -> str:
    return f'"{word}" *'


def _number_terms(groups: list[str]) -> Alternatives:
    together = "".join(groups)[:MAX_WORD]
    shortened = together.removeprefix("00") if together.startswith("00") else together.removeprefix("0")
    alternatives = [tuple(dict.fromkeys(groups)), (together,)]
    if len(shortened) >= _SHORTEST_NUMBER:
        alternatives.append((shortened,))
    return tuple(dict.fromkeys(alternatives))


def _composed(text: str) -> str:
    """Return ``text`` in lower case with each accent in its letter, without what prints nothing."""
    shown = _UNPRINTED.sub("", unicodedata.normalize("NFKC", text))
    return _LONE_MARK.sub("", unicodedata.normalize("NFC", shown.lower()))


def _words_and_signs(text: str) -> list[str]:
    """Return the words of a composed text, and each sign that is a word of its own."""
    if text.isascii():
        return _WORD.findall(text)
    return [
        each
        for each in _WORD_OR_SIGN.findall(text)
        if each[0].isalnum() or unicodedata.category(each) in _SIGNS
    ]


def _spellings(word: str) -> tuple[str, ...]:
    plain = _without_accents(word)
    if _SPELLED.isdisjoint(word):
        return (plain,)
    return tuple(dict.fromkeys((plain, _without_accents(word.translate(_SPELLED_OUT)))))


def _without_accents(word: str) -> str:
    bare = unicodedata.normalize("NFD", word.translate(_PLAIN))
    return "".join(c for c in bare if unicodedata.category(c)[0] != "M")


def _country_code_length(digits: str) -> int:
    if digits.startswith(_SHORT_COUNTRY_CODES):
        return 1
    return 3 if digits.startswith(_LONG_COUNTRY_CODES) else 2

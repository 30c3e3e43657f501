"""How texts are folded so that a search finds them: case, accents, German and Polish spellings, phone numbers. Pure.

Both sides pass through here: what is indexed, and what is typed. A letter with an accent is indexed twice where it has two
usual spellings (Müller as ``muller`` and as ``mueller``), so each of them finds it.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from itertools import groupby
from typing import Final

from brutlers_desktop.domain.orders import Order

MAX_INDEXED: Final = 20_000
"""Characters of one field that can be searched; what is beyond them is kept, but not found."""
MAX_WORD: Final = 64
MAX_SEARCH_WORDS: Final = 12

_WORD: Final = re.compile(r"[^\W_]+")
_PHONE_SEPARATORS: Final = re.compile(r"[\s()./-]+")
_PHONE: Final = re.compile(r"(\+|00)?(\d{6,})", re.ASCII)

_UNPRINTED: Final = re.compile(
    "[\u00ad\u0600-\u0605\u061c\u06dd\u070f\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]"
)
"""Format characters (Unicode category Cf) of the basic plane: they stand within words and show nothing."""

_PLAIN: Final = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i"}
)
"""Letters that Unicode does not decompose."""
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


def words(text: str) -> list[str]:
    """Return the folded words of ``text``, each spelling of a word beside the other."""
    if text.isascii():
        return _WORD.findall(text.lower())
    found: list[str] = []
    for word in _WORD.findall(_composed(text)):
        if word.isascii():
            found.append(word)
        else:
            found += _spellings(word)
    return found


def index_text(order: Order) -> str:
    """Return the text by which an order is found, for a tokenizer that splits and lowers ASCII.

    Customer, e-mail, phone, id, model, colour, description and requests, folded where they need it.
    """
    customer = order.customer
    fields = (
        customer.name,
        customer.email,
        order.id,
        order.model,
        order.color,
        order.description,
        order.special_requests,
    )
    parts = [
        text if text.isascii() and text.isprintable() and len(text) < MAX_INDEXED else _indexed(text)
        for text in fields
    ]
    if customer.phone:
        parts += phone_words(customer.phone[:MAX_INDEXED])
    return " ".join(parts)


def _indexed(text: str) -> str:
    return " ".join(word[:MAX_WORD] for word in words(text[:MAX_INDEXED]))


def phone_words(phone: str) -> list[str]:
    """Return the groups of a phone number, and the whole of it with, without and in place of its country code."""
    found = words(phone)
    number = _PHONE.fullmatch(_PHONE_SEPARATORS.sub("", phone))
    if number is None:
        return found
    digits = number[2]
    found.append(digits)
    if number[1]:
        national = digits[_country_code_length(digits) :]
        found += ["00" + digits, national, "0" + national]
    return found


def match_expression(search: str) -> str:
    """Return the FTS5 expression for what was typed: each word the beginning of an indexed one; empty if it holds no word.

    Neighbouring groups of digits also match as one number.
    """
    typed = [_spellings(word) for word in _WORD.findall(_composed(search))[:MAX_SEARCH_WORDS]]
    parts: list[str] = []
    for numeric, group in groupby(typed, key=lambda each: each[0].isdecimal()):
        alternatives = list(group)
        together = " AND ".join(_any_of(each) for each in alternatives)
        if numeric and len(alternatives) > 1:
            together = f"(({together}) OR {_any_of([''.join(each[0] for each in alternatives)])})"
        parts.append(together)
    return " AND ".join(parts)


def _composed(text: str) -> str:
    """Return ``text`` in lower case with each accent in its letter, without what prints nothing."""
    shown = _UNPRINTED.sub("", unicodedata.normalize("NFKC", text))
    return unicodedata.normalize("NFC", shown.lower())


@lru_cache(maxsize=32_768)
def _spellings(word: str) -> tuple[str, ...]:
    plain = _without_accents(word)
    if _SPELLED.isdisjoint(word):
        return (plain,)
    return tuple(dict.fromkeys((plain, _without_accents(word.translate(_SPELLED_OUT)))))


def _without_accents(word: str) -> str:
    bare = unicodedata.normalize("NFD", word.translate(_PLAIN))
    return "".join(c for c in bare if unicodedata.category(c)[0] != "M")


def _any_of(spellings: Iterable[str]) -> str:
    # The words are letters and digits only, so the quotes cannot be left.
    choices = [f'"{each[:MAX_WORD]}"*' for each in spellings]
    return choices[0] if len(choices) == 1 else f"({' OR '.join(choices)})"


def _country_code_length(digits: str) -> int:
    if digits.startswith(_SHORT_COUNTRY_CODES):
        return 1
    return 3 if digits.startswith(_LONG_COUNTRY_CODES) else 2

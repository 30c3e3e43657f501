"""Text from elsewhere, made safe to show to a person."""

import html
import unicodedata
from collections.abc import Iterable
from typing import Final

from brutlers_desktop.translation import tr

_DROPPED: Final = frozenset({"Cf", "Cs", "Co", "Cn"})
"""Unicode categories that show nothing or reorder what stands beside them: bidi overrides, zero-width…"""
_SPACES: Final = frozenset({"Cc", "Zs", "Zl", "Zp"})
_BLANK_LETTERS: Final = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Letters and marks that print nothing, so that they could hide or forge a word."""

_STYLES: Final = (range(0x180B, 0x1810), range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0))
"""Variation selectors: they ask for another shape of the letter before, mostly the same."""


def clean_text(text: str, limit: int = 200) -> str:
    """Return ``text`` on one line without control, bidi or zero-width characters, at most ``limit`` long.

    A final ellipsis shows that it was cut. It is still plain text: escape it before it goes into markup.
    """
    kept = []
    for character in text:
        category = unicodedata.category(character)
        if category in _SPACES:
            kept.append(" ")
        elif category not in _DROPPED and character not in _BLANK_LETTERS:
            kept.append(character)
    line = " ".join("".join(kept).split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def isolated(text: str) -> str:
    """Return ``text`` for the middle of a sentence: one that is written from right to left does not turn the sentence round.

    It stands between U+2068 and U+2069 then (Unicode Bidirectional Algorithm, isolates); any other text comes back as it is.
    """
    turns = any(unicodedata.bidirectional(character) in ("R", "AL") for character in text)
    return f"\u2068{text}\u2069" if turns else text


def folded(text: str) -> str:
    """Return ``text`` without the differences that servers make: case, spaces at the ends or in a row, composed letters."""
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


def same_text(one: str, other: str) -> bool:
    """Tell whether two texts differ in nothing but case, spaces and the form of their letters."""
    return one == other or folded(one) == folded(other)


def bare(text: str) -> str:
    """Return the letters and digits of ``text`` alone, without case, accents or markup's escapes: what any server leaves of it."""
    plain = unicodedata.normalize("NFKD", html.unescape(text)).casefold()
    return "".join(character for character in plain if character.isalnum())


def visible_text(text: str) -> str:
    """Return ``text`` so that two that differ look different: what cannot be seen is spelt out, as are spaces that get lost.

    A text in which all can be seen comes back as it is. It is still plain text.
    """
    shown = []
    for place, character in enumerate(text):
        if character == " ":
            is_lost = place in (0, len(text) - 1) or text[place - 1] == " "
            shown.append("␣" if is_lost else " ")
        elif not clean_text(character) or any(ord(character) in style for style in _STYLES):
            shown.append(f"⟨U+{ord(character):04X}⟩")
        else:
            shown.append(character)
    return "".join(shown)


def listed(texts: Iterable[str]) -> str:
    """Return the texts one after the other, as a sentence names them: “A”, “A and B”, “A, B and C”."""
    *most, last = texts
    return (
        tr("{names} and {last}", about="a list of names", names=", ".join(most), last=last) if most else last
    )

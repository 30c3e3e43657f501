"""Text from elsewhere, made safe to show to a person."""

import unicodedata
from typing import Final

_DROPPED: Final = frozenset({"Cf", "Cs", "Co", "Cn"})
"""Unicode categories that show nothing or reorder what stands beside them: bidi overrides, zero-width…"""
_SPACES: Final = frozenset({"Cc", "Zs", "Zl", "Zp"})
_BLANK_LETTERS: Final = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Letters and marks that print nothing, so that they could hide or forge a word."""


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


def folded(text: str) -> str:
    """Return ``text`` without the differences that servers make: case, spaces at the ends or in a row, composed letters."""
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())

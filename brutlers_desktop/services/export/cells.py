"""Texts that no spreadsheet takes for a formula.

A customer's name such as ``=HYPERLINK(…)`` would run in the shop's spreadsheet. Programs differ in what they skip before
they look for a formula: spaces, invisible characters, the full-width forms of the signs.
"""

import re
import unicodedata
from typing import Final

MARK: Final = "'"
"""What a spreadsheet takes as "this is text" at the start of a cell."""

_SKIPPED: Final = frozenset({"Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Cn"})
_SIGNS: Final = frozenset("=+-@＝＋－＠﹦﹢﹣﹫⁺₊⁻₋⁼₌−")
"""What begins a formula: the plain signs, and the full-width, small, raised and lowered forms that some programs read as them."""
_CELL_ENDS: Final = re.compile(r"[;\t\r\n]")


def is_active(text: str) -> bool:
    """Tell whether a spreadsheet might take ``text`` for a formula or for more than one cell."""
    first = next((c for c in text if not _is_invisible(c)), "")
    return first in _SIGNS or text.startswith(("\t", "\r", "\n"))


def inert(text: str) -> str:
    """Return ``text`` as a cell that stays text, marked with an apostrophe in front if need be."""
    return MARK + text if is_active(text) else text


def inert_in_csv(text: str) -> str:
    """Return ``text`` inert also for a program that takes another separator than the comma.

    A spreadsheet set to a country that writes 1,5 splits at ``;``, and then no longer sees quotes that began further left:
    whatever follows a ``;``, a tab or a line's end would be a cell of its own.
    """
    if not _CELL_ENDS.search(text):
        return inert(text)
    marked, begins = [], False
    for character in text:
        if character in _SIGNS and begins:
            marked.append(MARK)
        begins = bool(_CELL_ENDS.match(character)) or (
            begins and (character == '"' or _is_invisible(character))
        )
        marked.append(character)
    return inert("".join(marked))


def one_line(text: str) -> str:
    """Return ``text`` inert on one line and without tabs, as a cell of tab-separated rows."""
    return inert(" ".join(re.split(r"[\t\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+", text)))


def _is_invisible(character: str) -> bool:
    return unicodedata.category(character) in _SKIPPED

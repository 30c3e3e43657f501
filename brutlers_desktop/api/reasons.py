"""The reason that the server gives for a refusal, as plain text that is safe to show. Pure."""

import html
import re
from typing import Any, Final

import msgspec

from brutlers_desktop.domain.text import clean_text

MOST_WORDS: Final = 200
"""Characters of a reason that are kept."""

_FIELDS: Final = (
    "error",
    "message",
    "detail",
    "error_description",
    "errors",
    "details",
    "reason",
    "title",
    "msg",
    "description",
)
"""Where servers put a reason, the likeliest first; the API page knows only ``error``."""
_DEEPEST: Final = 4
"""How far down in an answer a reason is looked for."""
_WIDEST: Final = 10
"""How many items of each list or object are looked at."""
_MOST_READ: Final = 1 << 14
"""Bytes of a page, or characters of a text, that are looked at: what speaks to a person comes early."""
_UNSEEN: Final = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|head)\b.*?(?:</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL
)
"""What a browser shows nothing of on the page. What is not closed goes on to the end, so that one pass is enough."""
_TAG: Final = re.compile(r"<[^<>]*>")


def server_words(body: bytes) -> str:
    """Return the reason in an answer, on one line without markup, 200 characters at most; empty if it gives none.

    It is looked for where JSON usually has it, also some way down (``{"errors": [{"message": …}]}``); anything else than
    JSON is taken for a page or a text.
    """
    try:
        value = msgspec.json.decode(body)
    except RecursionError:
        return ""
    except (msgspec.DecodeError, UnicodeDecodeError):
        return _page_words(body[:_MOST_READ])
    if isinstance(value, dict):
        value = {name: value[name] for name in _FIELDS if name in value}
    return _first_words(value, _DEEPEST)


def _first_words(value: Any, depth: int) -> str:
    """Return the first text with anything to read in it, the likely fields before others; numbers and the like say nothing."""
    if isinstance(value, str):
        return _plain(value)
    if not depth or not isinstance(value, dict | list):
        return ""
    inner = value
    if isinstance(value, dict):
        inner = [value[name] for name in (*_FIELDS, *value) if name in value]
    return next((words for each in inner[:_WIDEST] if (words := _first_words(each, depth - 1))), "")


def _page_words(page: bytes) -> str:
    """Return what a page or a text says; nothing of broken JSON and of bytes that are no text."""
    text = page.decode(errors="replace").removeprefix("\ufeff").strip()
    if text[:1] in ("{", "[", '"') or "\0" in text:
        return ""
    return _plain(html.unescape(_TAG.sub(" ", _UNSEEN.sub(" ", text))))


def _plain(text: str) -> str:
    words = _TAG.sub(" ", text[:_MOST_READ]).replace("<", " ").replace(">", " ").split()
    return clean_text(" ".join(words)[: 5 * MOST_WORDS], MOST_WORDS)

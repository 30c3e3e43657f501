"""What a start asks of the window that is open already: a message of one line, which may come from anybody on this account."""

import json
import os
from dataclasses import dataclass
from typing import Final

VERSION: Final = 1
MOST_BYTES: Final = 16 * 1024
"""A path has 4,096 bytes at most; JSON may write one of them as six."""
PAGES: Final = ("today", "orders", "customers", "outbox", "connected-apps", "settings")


@dataclass(frozen=True, slots=True)
class Handover:
    """``page``: one of ``PAGES`` or empty. ``file``: the absolute path of exported connection settings, or empty."""

    page: str = ""
    file: str = ""


def encode(handover: Handover) -> bytes:
    """Return the message, a line."""
    message = {"version": VERSION, "page": handover.page, "file": handover.file}
    return json.dumps(message).encode("ascii") + b"\n"


def decode(line: bytes) -> Handover | None:
    """Return what a message asks for; None for one that is not exactly as ``encode`` writes it."""
    if len(line) > MOST_BYTES or not line.endswith(b"\n"):
        return None
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(message, dict) or message.keys() != {"version", "page", "file"}:
        return None
    page, file = message["page"], message["file"]
    if type(message["version"]) is not int or message["version"] != VERSION:
        return None
    if not isinstance(page, str) or page not in ("", *PAGES):
        return None
    if not isinstance(file, str) or "\0" in file or (file and not os.path.isabs(file)):  # noqa: PTH117 - a text
        return None
    return Handover(page, file)

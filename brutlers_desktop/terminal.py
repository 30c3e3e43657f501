"""Words to the terminal, which may be closed, full or gone: then the work is done all the same, and the words are dropped."""

import getpass
import json
import os
import sys
from contextlib import suppress
from typing import Final

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import DiskFault, InputError, PassphraseNeeded

_LONGEST_LINE: Final = 8192
"""Bytes."""


def open_streams() -> None:
    """Give the program the standard streams that it was started without, leading nowhere.

    Else a file that is opened later would get the number of one, and words would be written into it.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # gets the lowest number that is free
    for name, number in (("stdout", 1), ("stderr", 2)):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(number, "w", encoding="utf-8", errors="replace", closefd=False))


def say(text: str, end: str = "\n") -> None:
    """Write ``text`` to stderr, if that can be."""
    try:
        sys.stderr.write(f"{text}{end}")
        sys.stderr.flush()
    except (OSError, ValueError):
        _drop_what_follows()


def put(text: str) -> None:
    """Write a line for scripts to stdout; what its encoding lacks is spelt out. A reader that has gone wants no more: no error.

    Raises ``DiskFault`` where it cannot be written, such as on a full disk.
    """
    encoding = sys.stdout.encoding or "utf-8"
    try:
        sys.stdout.write(text.encode(encoding, "backslashreplace").decode(encoding) + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        _drop_what_follows(1)
    except (OSError, ValueError) as error:
        _drop_what_follows(1)
        reason = error.strerror if isinstance(error, OSError) else "it is closed"
        raise DiskFault("The output could not be written", f"Standard output: {reason}.") from None


def put_json(value: object) -> None:
    """Write a value to stdout as JSON, as readable as its encoding allows. Raises as ``put``."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        text = json.dumps(value, indent=2)
    put(text)


def read_passphrase(descriptor: int | None) -> Secret:
    """Return the passphrase: the first line of ``descriptor``, or what a person types on the terminal, unseen.

    Raises ``PassphraseNeeded`` where there is neither, ``InputError`` for a descriptor that gives none, and
    ``KeyboardInterrupt``.
    """
    if descriptor is None:
        return Secret(_typed())
    line = _line(descriptor)
    if not line:
        raise InputError("passphrase", f"No passphrase could be read from file descriptor {descriptor}.")
    return Secret(line)


def read_secret(prompt: str) -> str:
    """Return what a person types on the terminal, unseen; where stdin is no terminal, its next line. Empty where there is none.

    Raises ``KeyboardInterrupt``.
    """
    if sys.stdin is None or not sys.stdin.isatty():
        return _line(0)
    try:
        return getpass.getpass(prompt)
    except EOFError:
        return ""


def _line(descriptor: int) -> str:
    """Return the next line without its end, and read nothing beyond it; empty where there is none, or none that is text."""
    read = bytearray()
    try:
        while len(read) < _LONGEST_LINE and (byte := os.read(descriptor, 1)) not in (b"", b"\n"):
            read += byte
        return read.rstrip(b"\r").decode()
    except (OSError, ValueError):
        return ""


def _typed() -> str:
    if not _has_terminal():
        raise PassphraseNeeded
    try:
        return getpass.getpass("Passphrase of your secrets: ")
    except EOFError:
        raise PassphraseNeeded from None


def _has_terminal() -> bool:
    """Tell whether a person can be asked; getpass would read from any stdin, and show what is typed."""
    if sys.platform == "win32":
        return sys.stdin is not None and sys.stdin.isatty()
    try:
        os.close(os.open("/dev/tty", os.O_RDWR | os.O_NOCTTY))
    except OSError:
        return False
    return True


def _drop_what_follows(number: int = 2) -> None:
    """Lead stderr, or stream ``number``, nowhere: what waits in its buffer would fail again, at the end at the latest."""
    with suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, number)
        os.close(nowhere)

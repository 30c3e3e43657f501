"""Words to the terminal, which may be closed, full or gone: then the work is done all the same, and the words are dropped."""

import os
import sys
from contextlib import suppress


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


def _drop_what_follows() -> None:
    """Lead stderr nowhere: what waits in its buffer would fail again, at the end at the latest."""
    with suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 2)
        os.close(nowhere)

"""How the interpreter shares its time, so that workers never hold up the window.

Measured in docs/decisions/0015-the-window-never-waits.md.
"""

import gc
import os
import subprocess
import sys
from typing import Final

SWITCH_SECONDS: Final = 0.0005
"""For how long a worker in Python goes on once the window's thread wants to run; Python's own is ten times as long."""
FULL_COLLECTION_AFTER: Final = 10_000
"""Collections of young objects before one of all: with a hundred thousand orders at hand that takes a tenth of a second."""


def share_time() -> None:
    """Let the window's thread run soon whenever it wants to."""
    sys.setswitchinterval(SWITCH_SECONDS)


def spare_what_is_there() -> None:
    """Keep the collector away from all that exists now, and from long-lived objects but for rare times."""
    gc.freeze()
    young, middle, _ = gc.get_threshold()
    gc.set_threshold(young, middle, FULL_COLLECTION_AFTER)


def collect() -> None:
    """Collect all that is no longer used: for when nobody looks at the window."""
    gc.collect()


def start_anew() -> None:
    """Put a new run of this program, with the same arguments, in this one's place. Returns where the system has no such call."""
    command = [sys.executable, *(sys.argv[1:] if getattr(sys, "frozen", False) else sys.orig_argv[1:])]
    if sys.platform == "win32":  # its exec leaves the new process without the old one's place
        subprocess.Popen(command)  # noqa: S603 - this program's own command line
    else:
        os.execv(sys.executable, command)  # noqa: S606 - as above

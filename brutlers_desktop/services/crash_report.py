"""What a person may hand on after a crash: versions, what was going on, the end of the log; no secrets, nobody's data."""

from collections import deque
from pathlib import Path
from typing import Final

from brutlers_desktop.services.support_bundle import Redact, versions, without_home

LOG_LINES: Final = 60
"""Lines of the log that go into a report: its end."""


def crash_report(log_path: Path, redact: Redact, traces: str) -> str:
    """Return the report of a crash; ``traces`` is what is known of it. Blocks: run it in a worker."""
    try:
        with log_path.open(encoding="utf-8", errors="replace") as file:
            ended = "".join(deque(file, LOG_LINES))
    except OSError as error:
        ended = f"It could not be read: {type(error).__name__}"
    known = ("What happened:", traces) if traces else ()
    parts = (versions(), *known, "The end of the log:", ended)
    return without_home(redact("\n\n".join(parts)), Path.home())

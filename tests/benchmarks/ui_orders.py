"""The Orders page: opening, sorting, scrolling, stalls while orders arrive, idling. Each figure from a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

from report import Result

HERE = Path(__file__).parent


def measure(count: int, folder: Path) -> list[Result]:
    """Fill a profile with ``count`` orders and measure the app on it; an empty profile is the floor of memory."""
    _run("fill", folder / "full", count)
    _run("fill", folder / "empty", 0)
    empty = _run("open", folder / "empty", 0)
    full = _run("open", folder / "full", count)
    use = _run("use", folder / "full", count)
    stall = _run("stall", folder / "full", count)
    said = f"{count:,} orders"
    return [
        Result(f"open the page at {said}: rows on screen after the window", full["rows"], "s", 0.25),
        Result(
            f"memory at {said} over the empty app",
            full["memory"] - empty["memory"],
            "MB",
            80,
            floor=empty["memory"],
            floor_is="empty",
        ),
        Result(f"sort or filter to the repainted table, {said}, p99", use["shown"], "ms", 50),
        Result(
            "page-scroll frame",
            use["frame"],
            "ms",
            1.35 * use["floor"],
            floor=use["floor"],
            floor_is="a fetched QSqlQueryModel",
        ),
        Result("stall of the window while 100,000 orders sync, p99", stall["p99"], "ms", 5),
        Result("stall of the window while 100,000 orders sync, longest", stall["longest"], "ms", 16),
        Result("wake-ups a second, window open, nothing due", full["wakeups"], "/s", 0),
    ]


def _run(what: str, profile: Path, count: int) -> dict[str, float]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
    done = subprocess.run(
        [sys.executable, str(HERE / "ui_process.py"), what, str(profile), str(count)],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        env=environment,
    )
    return dict(json.loads(done.stdout.splitlines()[-1]))

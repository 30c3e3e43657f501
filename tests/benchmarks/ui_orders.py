"""The Orders page: opening, sorting, scrolling, stalls while orders arrive, idling. Each figure from a process of its own."""

import json
import os
import shutil
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
    floor = _run("floor", folder / "floor", 0)
    recorded = _run("recorded", _copy(folder), count)
    fetched = _run("fetched", _copy(folder), count)
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
        *_stalls("100,000 orders come in one answer: HTTP, decoding, archive, page", fetched, floor),
        *_stalls("100,000 orders are recorded, 1,000 at a time, the page told of each", recorded, floor),
        Result("wake-ups a second, window open, nothing due", full["wakeups"], "/s", 0),
    ]


def _stalls(what: str, told: dict[str, float], floor: dict[str, float]) -> list[Result]:
    """Return the stalls of the window, each beside those of a bare window with a busy thread."""
    beside = "a bare window beside a thread that burns Python"
    return [
        Result(
            f"5 ms timer, late by, while {what}: p99",
            told["p99"],
            "ms",
            5,
            floor=floor["burning_p99"],
            floor_is=beside,
        ),
        Result(
            f"the same, at most, in {told['seconds']:.1f} s",
            told["longest"],
            "ms",
            16,
            floor=floor["burning_longest"],
            floor_is=beside,
        ),
    ]


def _copy(folder: Path) -> Path:
    """Return a fresh copy of the full profile: each run changes its own."""
    copied = folder / "copy"
    shutil.rmtree(copied, ignore_errors=True)
    shutil.copytree(folder / "full", copied)
    return copied


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

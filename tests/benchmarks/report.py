"""What a benchmark found, and the table of all of them."""

import os
import platform
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Result:
    """One figure beside its goal, and beside its floor, which was measured in the same run.

    ``at_least``: the goal is a least value; otherwise a greatest. ``goal`` and ``floor`` None: there is none.
    """

    what: str
    value: float
    unit: str
    goal: float | None = None
    at_least: bool = False
    floor: float | None = None
    floor_is: str = ""

    @property
    def met(self) -> bool | None:
        """Whether the goal was met; None without one."""
        if self.goal is None:
            return None
        return self.value >= self.goal if self.at_least else self.value <= self.goal


def table(results: Sequence[Result]) -> str:
    """Return the results as a Markdown table."""
    lines = [
        "| what | measured | goal | measured / goal | met | floor, same run | measured / floor |",
        "|---|---|---|---|---|---|---|",
    ]
    for each in results:
        goal = "" if each.goal is None else f"{'≥' if each.at_least else '≤'} {number(each.goal)} {each.unit}"
        met = {None: "", True: "yes", False: "**no**"}[each.met]
        floor = "" if each.floor is None else f"{number(each.floor)} {each.unit}: {each.floor_is}"
        cells = (
            each.what,
            f"{number(each.value)} {each.unit}",
            goal,
            _ratio(each.value, each.goal),
            met,
            floor,
            _ratio(each.value, each.floor),
        )
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def _ratio(value: float, of: float | None) -> str:
    return f"{value / of:.3g}" if of else ""


def machine() -> str:
    """Return what the figures were measured on, and how busy it was."""
    model = next(
        (
            line.split(":", 1)[1].strip()
            for line in _text("/proc/cpuinfo").splitlines()
            if line.startswith("model name")
        ),
        platform.processor() or platform.machine(),
    )
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    return (
        f"{os.cpu_count()} × {model}, {platform.system()} {platform.release()}, Python {platform.python_version()}; "
        f"load average {load:.1f} when it began"
    )


def number(value: float) -> str:
    """Return a figure with three digits that mean something."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def _text(path: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8")
    except OSError:
        return ""

"""Asks the package registry whether a locked package has a known vulnerability; says so in one line, or one for each.

Ends with 1 where a vulnerability has a fix: the lock is to be renewed then. One without a fix is told and does not
stop anybody. Where the registry cannot be asked, or knows nothing of these packages, that is said: it is never "ok".
"""

import json
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parents[1]
COMMAND: Final = (
    *(sys.executable, "-m", "pip_audit", "--disable-pip", "--require-hashes"),
    *("-r", "requirements.lock", "--format", "json", "--progress-spinner", "off", "--timeout", "10"),
)
LIMIT: Final = 90.0
"""Seconds for the whole audit; past them the registry counts as out of reach."""
OUT_OF_REACH: Final = "requests.exceptions."
"""What pip-audit's traceback ends with when the registry does not answer."""


@dataclass(frozen=True)
class Verdict:
    """What is said, and whether the check may pass."""

    lines: tuple[str, ...]
    passes: bool = True


def judge(report: dict[str, Any]) -> Verdict:
    """Return the verdict on pip-audit's report (its JSON format)."""
    packages = report["dependencies"]
    audited = [package for package in packages if "skip_reason" not in package]
    if not audited:
        return Verdict(
            (f"--  dependency audit skipped: the registry knows none of the {len(packages)} packages.",)
        )
    found = [(package, each) for package in audited for each in package["vulns"]]
    mendable = [pair for pair in found if pair[1]["fix_versions"]]
    unknown = len(packages) - len(audited)
    about = f"{len(audited)} packages" + (f", {unknown} unknown to the registry" if unknown else "")
    lines = tuple(_line(package, each) for package, each in found)
    if mendable:
        return Verdict(
            (*lines, "dependency audit: renew the lock with: make lock ARGS=--upgrade"), passes=False
        )
    outcome = "none with a fix" if found else "no known vulnerability"
    return Verdict((*lines, f"ok  dependency audit: {outcome} ({about})"))


def audit(command: Sequence[str] = COMMAND, limit: float = LIMIT) -> Verdict:
    """Run pip-audit over the lock and return the verdict."""
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=limit, check=False)
    except subprocess.TimeoutExpired:
        return Verdict((f"--  dependency audit skipped: the registry did not answer within {limit:.0f} s.",))
    try:
        return judge(json.loads(done.stdout))
    except ValueError:
        last = (done.stderr.strip().splitlines() or ["it said nothing"])[-1]
    if last.startswith(OUT_OF_REACH):
        return Verdict(("--  dependency audit skipped: the registry cannot be reached.",))
    return Verdict((f"dependency audit: pip-audit failed: {last}",), passes=False)


def _line(package: dict[str, Any], vulnerability: dict[str, Any]) -> str:
    fixes = ", ".join(vulnerability["fix_versions"])
    return f"{package['name']} {package['version']}: {vulnerability['id']}, " + (
        f"mended in {fixes}" if fixes else "no fix yet"
    )


if __name__ == "__main__":
    since = time.monotonic()
    verdict = audit()
    print("\n".join(verdict.lines), f"({time.monotonic() - since:.0f} s)")
    sys.exit(not verdict.passes)

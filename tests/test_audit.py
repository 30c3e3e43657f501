"""The dependency audit: it fails on what can be mended, and never says "ok" of what it could not ask."""

import importlib.util
import json
import sys
from pathlib import Path
from typing import Any

import pytest

_SPEC = importlib.util.spec_from_file_location("audit", Path(__file__).parents[1] / "packaging" / "audit.py")
assert _SPEC is not None
assert _SPEC.loader is not None
audit = importlib.util.module_from_spec(_SPEC)
sys.modules["audit"] = audit  # its dataclass looks itself up there
_SPEC.loader.exec_module(audit)

UNKNOWN = {"name": "alpha", "skip_reason": "not found"}
SOUND = {"name": "beta", "version": "1.0", "vulns": []}


def package(*fixes: str) -> dict[str, Any]:
    found = {"id": "CVE-2099-1", "fix_versions": list(fixes), "aliases": [], "description": ""}
    return {"name": "gamma", "version": "2.0", "vulns": [found]}


def report(*packages: dict[str, Any]) -> dict[str, Any]:
    return {"dependencies": list(packages), "fixes": []}


def saying(out: str = "", error: str = "", code: int = 0) -> list[str]:
    """Return a command in pip-audit's place."""
    body = f"import sys; sys.stdout.write({out!r}); sys.stderr.write({error!r}); sys.exit({code})"
    return [sys.executable, "-c", body]


def test_a_vulnerability_with_a_fix_stops_the_check_and_is_named() -> None:
    verdict = audit.judge(report(SOUND, package("2.1", "3.0")))
    assert not verdict.passes
    assert verdict.lines[0] == "gamma 2.0: CVE-2099-1, mended in 2.1, 3.0"


def test_one_without_a_fix_is_told_and_stops_nobody() -> None:
    verdict = audit.judge(report(SOUND, package()))
    assert verdict.passes
    assert verdict.lines == (
        "gamma 2.0: CVE-2099-1, no fix yet",
        "ok  dependency audit: none with a fix (2 packages)",
    )


def test_sound_packages_are_counted_and_unknown_ones_too() -> None:
    verdict = audit.judge(report(SOUND, UNKNOWN))
    assert verdict.passes
    assert verdict.lines == (
        "ok  dependency audit: no known vulnerability (1 packages, 1 unknown to the registry)",
    )


@pytest.mark.parametrize(
    ("command", "limit", "words"),
    [
        (saying(json.dumps(report(UNKNOWN))), 30.0, "knows none of the 1 packages"),
        (saying(error="x\nrequests.exceptions.ProxyError: no", code=1), 30.0, "cannot be reached"),
        ([sys.executable, "-c", "import time; time.sleep(60)"], 0.01, "did not answer"),
    ],
)
def test_what_could_not_be_asked_is_skipped_with_a_sentence_and_is_not_ok(
    command: list[str], limit: float, words: str
) -> None:
    verdict = audit.audit(command, limit)
    assert verdict.passes
    (line,) = verdict.lines
    assert line.startswith("--  dependency audit skipped: ")
    assert words in line


def test_an_audit_that_breaks_is_no_audit() -> None:
    verdict = audit.audit(saying(error="usage: …\npip-audit: error: unrecognized arguments", code=2))
    assert not verdict.passes
    assert "unrecognized arguments" in verdict.lines[0]


def test_what_pip_audit_reports_is_judged_also_where_it_ends_with_one() -> None:
    assert not audit.audit(saying(json.dumps(report(package("2.1"))), code=1)).passes

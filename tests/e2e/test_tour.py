"""The tour, which ``make run`` takes where there is no screen: it goes well, and it says so when it does not."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).parents[2]
TOUR = ROOT / "tests" / "tour"
STEPS = (
    "Start a browser",
    "Open the window",
    "Connect",
    "Sign in",
    "See the orders",
    "See what was granted",
    "Renew the access",
    "Look round",
    "Revoke the access",
    "Reconnect",
    "Close the window",
)

pytestmark = pytest.mark.e2e


def _take(output: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    # TMPDIR: whatever the tour does not clear away is found below.
    temporary = output.with_name("temporary")
    temporary.mkdir()
    return subprocess.run(
        [sys.executable, TOUR / "run.py", "--output", output, "--browser", "forms", *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(temporary), **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=150,
    )


def _steps(said: str) -> list[str]:
    return re.findall(r"^ *\d+\.\d s  ([^:]+): \S.*$", said, re.MULTILINE)


def _names(listing: str) -> set[str]:
    """The pictures that the tour promises on every run, without importing it into this process."""
    answer = subprocess.run(
        [sys.executable, "-c", f"import gallery; print(*gallery.{listing})"],
        cwd=TOUR,
        capture_output=True,
        text=True,
        check=True,
    )
    return set(answer.stdout.split())


def _colours(picture: Path) -> int:
    image = QImage(str(picture))
    assert not image.isNull(), picture.name
    steps = (range(0, side, max(1, side // 80)) for side in (image.width(), image.height()))
    columns, rows = map(list, steps)
    return len({image.pixel(x, y) for x in columns for y in rows})


def test_the_tour_goes_from_signing_in_to_reconnecting_and_pictures_each_page(tmp_path: Path) -> None:
    output = tmp_path / "tour"
    output.mkdir()
    stale = output / "05-browser-login.png"
    stale.write_bytes(b"of an earlier tour")
    answer = _take(output)
    assert answer.returncode == 0, answer.stdout + answer.stderr
    assert tuple(_steps(answer.stdout)) == STEPS
    assert "only posts forms" in answer.stdout  # it says that this is no real browser
    assert "renewed once" in answer.stdout
    assert "answered 401" in answer.stdout
    assert not stale.exists()
    pictures = {re.sub(r"^\d\d-", "", picture.stem): picture for picture in output.glob("*.png")}
    assert pictures.keys() == _names("OF_THE_WINDOW")
    assert {name for name, picture in pictures.items() if _colours(picture) < 8} == set()
    assert len({picture.read_bytes() for picture in pictures.values()}) >= len(pictures) - 1
    assert QImage(str(pictures["orders-1024x640"])).size().toTuple() == (1024, 640)
    light, dark = (QImage(str(pictures[name])).pixelColor(2, 700) for name in ("orders", "orders-dark"))
    assert light.lightness() > 200
    assert dark.lightness() < 60
    assert list((tmp_path / "temporary").iterdir()) == []
    for token in ("brut_at_", "brut_rt_", "brut_secret_", "code=", "state="):
        assert token not in answer.stdout + answer.stderr + (output / "app.log").read_text(encoding="utf-8")


def test_a_browser_that_cannot_be_driven_gives_way_to_the_user_agent_which_says_so(tmp_path: Path) -> None:
    answer = _take(tmp_path / "tour", "--browser", "auto", PLAYWRIGHT_NODEJS_PATH="/bin/false")
    assert answer.returncode == 0, answer.stdout + answer.stderr
    assert "only posts forms (Playwright's driver did not start" in answer.stdout


@pytest.mark.parametrize(
    ("path", "step", "why"),
    [
        ("/api/oauth/token", "sign in", "500"),
        ("/api/vendor/orders", "see the orders", "500"),
    ],
)
def test_a_tour_that_fails_says_at_which_step_and_why(tmp_path: Path, path: str, step: str, why: str) -> None:
    answer = _take(tmp_path / "tour", "--fail-at", path)
    assert answer.returncode == 1, answer.stdout
    assert f"failed at the step “{step}”: " in answer.stderr
    assert why in answer.stderr
    assert step.capitalize() not in _steps(answer.stdout)
    assert list((tmp_path / "temporary").iterdir()) == []


def test_a_tour_that_takes_too_long_is_ended_and_leaves_nothing(tmp_path: Path) -> None:
    answer = _take(tmp_path / "tour", "--timeout", "0.5")
    assert answer.returncode == 1, answer.stdout
    assert "may take 0.5 seconds" in answer.stderr
    assert list((tmp_path / "temporary").iterdir()) == []

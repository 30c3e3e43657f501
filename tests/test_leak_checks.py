"""The checks of conftest.py can fail: each kind of left-over is left by a small run of its own, and found."""

import os
import shutil
from pathlib import Path

import pytest

HERE = Path(__file__).parent

MADE = """
import asyncio, subprocess, sys, threading
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

LEAVE = {leave}
end = threading.Event()
kept = []

def start(**about):
    thread = threading.Thread(target=end.wait, args=(30,), **about)
    thread.start()
    if not LEAVE:
        end.set()
        thread.join()
        end.clear()

async def test_task():
    task = asyncio.create_task(asyncio.sleep(60), name="forgotten")
    await asyncio.sleep(0)
    if not LEAVE:
        task.cancel()

def test_thread():
    start(daemon=False)

def test_daemon_thread_of_ours():
    start(daemon=True, name="brutlers-vault")

def test_process():
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    if LEAVE:
        kept.append(child)
    else:
        with child:
            child.kill()

def test_timer(qapp):
    timer = QTimer()
    timer.start(60_000)
    kept.append(timer)
    if not LEAVE:
        timer.stop()

def test_window(qtbot):
    window = QWidget()
    kept.append(window)
    if not LEAVE:
        qtbot.addWidget(window)

def test_nothing():
    end.set()
    for thing in kept:
        if isinstance(thing, subprocess.Popen):
            with thing:
                thing.kill()
"""
KINDS = {"task", "thread", "daemon_thread_of_ours", "process", "timer", "window"}


def _run(pytester: pytest.Pytester, *, leave: bool) -> pytest.RunResult:
    """Run the tests above under a copy of this folder's conftest."""
    shutil.copy(HERE / "conftest.py", pytester.path)
    for needed in (HERE / "support", HERE.parent / "packaging" / "translations"):
        shutil.copytree(needed, pytester.path / needed.name, ignore=shutil.ignore_patterns("__pycache__"))
    leaks = pytester.path / "support" / "leaks.py"
    leaks.write_text(leaks.read_text().replace("GRACE = 3.0", "GRACE = 0.5"))  # nothing here ends by itself
    pytester.makepyprojecttoml(
        '[tool.pytest.ini_options]\npythonpath = ["."]\nfilterwarnings = ["error"]\n'
        'asyncio_mode = "auto"\nasyncio_default_fixture_loop_scope = "function"\nqt_api = "pyside6"\n'
    )
    pytester.makepyfile(test_made=MADE.replace("{leave}", str(leave)))
    return pytester.runpytest_subprocess("-rE", "-p", "no:randomly", "-p", "no:cacheprovider")


def test_what_is_left_behind_is_found(pytester: pytest.Pytester) -> None:
    found = _run(pytester, leave=True)
    found.assert_outcomes(passed=len(KINDS) + 1, errors=len(KINDS))
    found.stdout.fnmatch_lines_random([f"ERROR *::test_{kind} - *left behind:*" for kind in KINDS])


def test_what_is_put_away_is_no_fault(pytester: pytest.Pytester) -> None:
    _run(pytester, leave=False).assert_outcomes(passed=len(KINDS) + 1)


def test_a_run_stays_away_from_the_persons_own_profile_screen_bus_and_keyring() -> None:
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
        assert "brutlers-tests-" in os.environ[name]
    assert os.environ["DBUS_SESSION_BUS_ADDRESS"] == "disabled:"
    assert not {"DISPLAY", "WAYLAND_DISPLAY"} & os.environ.keys()

"""Several runs share the suite: each test is run once, by one of them; whatever goes wrong in one makes the whole fail."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from support.polling import wait_until

HERE = Path(__file__).parent
SCRIPT = HERE.parent / "packaging" / "side_by_side.py"
PASSES = "def test_one(): pass\ndef test_two(): pass\n"


@pytest.fixture
def suite(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Three files with two tests each, whose runs may share them."""
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")  # nothing of them is needed here
    (pytester.path / "support").mkdir()
    shutil.copy(HERE / "support" / "shares.py", pytester.path / "support")
    pytester.makeconftest("pytest_plugins = ['support.shares']")
    pytester.makepyprojecttoml('[tool.pytest.ini_options]\npythonpath = ["."]\naddopts = ["-v"]\n')
    pytester.makepyfile(test_a=PASSES, test_b=PASSES, test_c=PASSES)
    return pytester.path


def _side_by_side(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(SCRIPT), "-p", "no:cacheprovider", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120, check=False)


def test_every_test_is_run_by_one_of_the_runs(suite: Path) -> None:
    ended = _side_by_side(suite)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    for name in ("a", "b", "c"):
        for test in ("one", "two"):
            assert ended.stdout.count(f"test_{name}.py::test_{test} PASSED") == 1
    assert "6 of 6 tests were run" in ended.stdout


def test_a_failure_in_either_run_fails_the_whole(suite: Path) -> None:
    (suite / "test_b.py").write_text("def test_one(): assert not 'in order'\n")
    ended = _side_by_side(suite)
    assert ended.returncode == 1
    assert ended.stdout.count("test_b.py::test_one FAILED") == 1


def test_a_run_that_dies_and_tests_that_nobody_ran_fail_the_whole(suite: Path) -> None:
    (suite / "test_b.py").write_text("import os\ndef test_one(): os._exit(0)\n")
    ended = _side_by_side(suite)
    assert ended.returncode == 1
    assert "left out" in ended.stdout


def test_what_another_run_has_taken_is_left_to_it(suite: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shared = suite / "shared"
    shared.mkdir()
    (shared / ("-".join((suite / "test_b.py").parts[1:]) + ".taken")).touch()
    monkeypatch.setenv("BRUTLERS_SHARED_RUN", str(shared))
    ended = subprocess.run(
        [sys.executable, "-m", "pytest"], cwd=suite, capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.stdout.count("PASSED") == 4
    assert "test_b.py::" not in ended.stdout
    assert [each.read_text() for each in shared.glob("*.ran")] == ["4 6"]


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_an_interruption_ends_all_runs(suite: Path) -> None:
    ready = suite / "ready"
    for name in ("a", "b"):
        (suite / f"test_{name}.py").write_text(
            f"import pathlib, time\ndef test_it():\n pathlib.Path({str(ready)!r}).mkdir()\n time.sleep(60)\n"
            if name == "a"
            else "import time\ndef test_it(): time.sleep(60)\n"
        )
    with subprocess.Popen([sys.executable, str(SCRIPT)], cwd=suite, stdout=subprocess.PIPE) as run:
        wait_until(lambda: ready.exists() or run.poll() is not None, "a test that runs")
        run.send_signal(signal.SIGTERM)
        assert run.wait(timeout=60) == 130

"""The app as a process: its arguments, its signals, and the sandbox that goes with it."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from support.chromium import is_running
from support.polling import wait_until

import brutlers_desktop
from brutlers_desktop.domain.clock import SystemClock
from brutlers_desktop.domain.crashes import Beginning
from brutlers_desktop.services.runs import Runs

PACKAGE_HOME = Path(brutlers_desktop.__file__).parents[1]
PATIENCE = 15.0


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "brutlers_desktop", *arguments]


def children(pid: int) -> list[int]:
    """Return a process's children."""
    found = []
    for path in Path(f"/proc/{pid}/task").glob("*/children"):
        found += [int(child) for child in path.read_text().split()]
    return found


def stderr_of(profile: Path) -> Path:
    """Return where the app's stderr goes: not a pipe, which a left-over child would keep open."""
    return profile / "stderr"


@contextmanager
def running_with_sandbox(profile: Path) -> Iterator[tuple["subprocess.Popen[bytes]", int]]:
    """Run the app until its sandbox has a connection; yield both processes."""
    with stderr_of(profile).open("wb") as stderr:
        app = subprocess.Popen(
            command("--sandbox", "--profile", str(profile)), cwd=PACKAGE_HOME, stderr=stderr
        )
    started: list[int] = []
    connections = profile / "sandbox-data" / "connections.json"
    try:
        wait_until(
            lambda: connections.exists() and b"Sandbox shop" in connections.read_bytes(), "a connection"
        )
        started = children(app.pid)
        (sandbox,) = started
        yield app, sandbox
    finally:
        app.kill()
        app.wait()
        for pid in filter(is_running, started):
            os.kill(pid, signal.SIGKILL)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_app_in_order_and_its_sandbox(tmp_path: Path, number: signal.Signals) -> None:
    with running_with_sandbox(tmp_path) as (app, sandbox):
        os.kill(app.pid, number)
        assert app.wait(PATIENCE) == 0
        said = stderr_of(tmp_path).read_bytes()
        assert [
            line for line in said.splitlines() if not line.startswith(b"This plugin does not support")
        ] == []
        assert not is_running(sandbox)
    assert list(tmp_path.rglob("*.db*")) == [], "the sandbox's orders end with it"


def test_a_killed_app_takes_its_sandbox_with_it(tmp_path: Path) -> None:
    with running_with_sandbox(tmp_path) as (app, sandbox):
        app.kill()
        wait_until(lambda: not is_running(sandbox), "the sandbox ends")


@pytest.mark.parametrize("argument", ["--version", "--help"])
def test_version_and_help_are_told_without_loading_qt(argument: str) -> None:
    program = (
        "import sys\n"
        "from brutlers_desktop.cli import main\n"
        "try:\n"
        f"    main([{argument!r}])\n"
        "except SystemExit as done:\n"
        "    loaded = [m for m in sys.modules if m.split('.')[0] in ('PySide6', 'httpx', 'keyring', 'qasync')]\n"
        "    sys.exit(f'loaded: {loaded}' if loaded else done.code)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=PACKAGE_HOME,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert (
        (brutlers_desktop.__version__ in done.stdout)
        if argument == "--version"
        else "--sandbox" in done.stdout
    )


def test_a_profile_that_is_a_file_is_refused_with_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    done = subprocess.run(
        command("--profile", str(file)),
        cwd=PACKAGE_HOME,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("brutlers-desktop: This profile folder cannot be used. ")
    assert done.stderr.count("\n") == 1


def test_an_unknown_argument_is_refused(tmp_path: Path) -> None:
    done = subprocess.run(
        command("--no-such-thing"), cwd=PACKAGE_HOME, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 2
    assert "--no-such-thing" in done.stderr


@pytest.mark.parametrize(
    ("number", "beginning"), [(signal.SIGTERM, Beginning.USUAL), (signal.SIGSEGV, Beginning.AFTER_CRASH)]
)
def test_the_next_run_knows_how_the_last_one_ended(
    tmp_path: Path, number: signal.Signals, beginning: Beginning
) -> None:
    runs = Runs(tmp_path / "sandbox-data" / "runs.json", tmp_path / "logs" / "crash.log", SystemClock())
    with running_with_sandbox(tmp_path) as (app, _):
        app.send_signal(number)
        app.wait(PATIENCE)
    assert runs.begin() is beginning
    assert ("Segmentation fault" in runs.trace()) is (beginning is Beginning.AFTER_CRASH)

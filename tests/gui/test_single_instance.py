"""One window for each profile: what a second start does, with real processes."""

import asyncio
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from support.app_harness import AppHarness
from support.polling import wait_until
from support.sandbox_process import SandboxProcess

import brutlers_desktop
from brutlers_desktop.app import Application
from brutlers_desktop.errors import AppError, DiskFault
from brutlers_desktop.settings import Settings
from brutlers_desktop.ui.single_instance import LONGEST_ADDRESS, Instance, address_for, claim

PACKAGE_HOME = Path(brutlers_desktop.__file__).parents[1]
PATIENCE = 20.0
SECOND_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from brutlers_desktop.errors import AppError
from brutlers_desktop.ui.single_instance import claim
app = QCoreApplication([])
try:
    instance = claim(Path(sys.argv[1]), patience=float(sys.argv[2]))
except AppError as error:
    print(error.title)
else:
    print("shown" if instance is None else "first")
    if len(sys.argv) > 3:
        sys.stdout.flush()
        sys.stdin.read()
"""


async def second_start(lock_path: Path, patience: float = PATIENCE) -> str:
    """Start again in another process; return what became of it."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        SECOND_START,
        str(lock_path),
        str(patience),
        cwd=PACKAGE_HOME,
        stdout=subprocess.PIPE,
    )
    out, _ = await process.communicate()
    return out.decode().strip()


@pytest.fixture
def app(qapp: QApplication, sandbox: SandboxProcess, tmp_path: Path) -> Iterator[AppHarness]:
    """The app as the only one of its profile."""
    harness = AppHarness(qapp, sandbox, tmp_path / "profile")
    instance = claim(harness.settings.lock_path)
    assert instance is not None
    harness.window.deleteLater()
    harness.application = Application(harness.settings, open_browser=harness.vendor, instance=instance)
    yield harness
    instance.close()
    harness.dispose()


def test_a_second_start_brings_the_window_to_the_front_and_ends(app: AppHarness) -> None:
    async def play() -> None:
        app.window.showMinimized()
        assert await second_start(app.settings.lock_path) == "shown"
        assert not app.window.windowState() & Qt.WindowState.WindowMinimized
        assert app.window.isVisible()

    app.run(play())


def test_once_the_window_is_closed_the_next_start_is_the_first(app: AppHarness) -> None:
    async def close() -> None:
        app.window.close()
        await app.running
        assert await second_start(app.settings.lock_path, 0.1) == "Brutlers Desktop is already running"
        app.application._instance.close()
        assert await second_start(app.settings.lock_path) == "first"

    app.run(close())


def test_other_profiles_and_the_sandbox_have_windows_of_their_own(tmp_path: Path) -> None:
    profiles = [
        Settings.for_private(tmp_path / "one"),
        Settings.for_private(tmp_path / "two"),
        Settings.for_sandbox(tmp_path / "one"),
    ]
    held = [claim(each.lock_path, patience=0) for each in profiles]
    assert all(isinstance(each, Instance) for each in held)
    for each in held:
        assert each is not None
        each.close()


def test_the_profile_of_a_killed_app_is_free_again(tmp_path: Path) -> None:
    lock_path = tmp_path / "instance.lock"
    with subprocess.Popen(
        [sys.executable, "-c", SECOND_START, str(lock_path), "0", "stay"],
        cwd=PACKAGE_HOME,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as first:
        assert first.stdout is not None
        assert first.stdout.readline().strip() == b"first"
        with pytest.raises(AppError, match="already running"):
            claim(lock_path, patience=0)
        first.kill()
    instance = claim(lock_path, patience=0)
    assert instance is not None
    instance.close()


@pytest.mark.usefixtures("qapp")
def test_what_a_killed_app_left_of_its_socket_is_in_nobodys_way(tmp_path: Path) -> None:
    lock_path = tmp_path / "instance.lock"
    address = address_for(lock_path)
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(address)
    instance = claim(lock_path)
    assert instance is not None
    instance.listen()
    with socket.socket(socket.AF_UNIX) as caller:
        caller.connect(address)
    instance.close()


@pytest.mark.usefixtures("qapp")
def test_only_this_account_may_ask_for_the_window(tmp_path: Path) -> None:
    instance = claim(tmp_path / "instance.lock")
    assert instance is not None
    instance.listen()
    assert Path(address_for(tmp_path / "instance.lock")).stat().st_mode & 0o077 == 0
    instance.close()


def test_a_folder_that_takes_no_files_is_not_called_already_running(tmp_path: Path) -> None:
    with pytest.raises(DiskFault, match="takes no files"):
        claim(tmp_path / "gone" / "instance.lock")


def test_an_address_is_short_enough_for_every_system(tmp_path: Path) -> None:
    assert address_for(tmp_path / "instance.lock") == str(tmp_path / "instance.socket")
    deep = Path("/") / ("é" * LONGEST_ADDRESS) / "instance.lock"
    assert len(address_for(deep)) < 40
    assert address_for(deep) != address_for(deep.parent / "other" / "instance.lock")


def test_two_starts_of_the_real_app_on_one_profile_are_one_app(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "brutlers_desktop", "--profile", str(tmp_path)]
    with ExitStack() as stack:
        quiet = stack.enter_context((tmp_path / "stderr").open("wb"))
        first = subprocess.Popen(command, cwd=PACKAGE_HOME, stderr=quiet)
        stack.callback(first.wait)
        stack.callback(first.kill)
        wait_until((tmp_path / "data" / "instance.socket").exists, "the first window")
        second = subprocess.run(command, cwd=PACKAGE_HOME, stderr=quiet, timeout=PATIENCE, check=False)
        assert second.returncode == 0
        assert first.poll() is None
        os.kill(first.pid, signal.SIGTERM)
        assert first.wait(PATIENCE) == 0
    assert not (tmp_path / "data" / "instance.socket").exists()
    assert not (tmp_path / "data" / "instance.lock").exists()

"""A screen that nobody sees: Xvfb with a window manager, for tests of the real window."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

SIZE = (1366, 900)
PACKAGES = (
    "xvfb openbox xdotool xdg-utils dbus gnome-keyring at-spi2-core gir1.2-atspi-2.0 chromium x11-utils"
)


def require(*programs: str) -> None:
    """Fail with a sentence if a program is missing: these tests are never skipped unseen."""
    missing = [program for program in programs if shutil.which(program) is None]
    if missing:
        raise RuntimeError(
            f"{', '.join(missing)} not found: the end-to-end tests need a virtual screen, a browser, a keyring and AT-SPI. "
            f"Install them with: apt-get install --no-install-recommends {PACKAGES}"
        )


@contextmanager
def virtual_screen() -> Iterator[str]:
    """Run a virtual screen with a window manager; yield its DISPLAY."""
    require("Xvfb", "openbox")
    with ExitStack() as stack:
        display = _start_server(stack)
        environment = {**os.environ, "DISPLAY": display, "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
        manager = _start(["openbox", "--sm-disable"], env=environment)
        stack.callback(end, manager)
        yield display


def end(process: "subprocess.Popen[bytes]") -> None:
    """End a process of ours and wait for it."""
    process.terminate()
    try:
        process.wait(timeout=5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _start_server(stack: ExitStack) -> str:
    """Start Xvfb on a display number of its own choice."""
    told, tell = os.pipe()
    with os.fdopen(told, "rb") as answer:
        width, height = SIZE
        try:
            command = [
                "Xvfb",
                "-displayfd",
                str(tell),
                "-screen",
                "0",
                f"{width}x{height}x24",
                "-nolisten",
                "tcp",
            ]
            server = _start(command, pass_fds=(tell,))
        finally:
            os.close(tell)
        stack.callback(end, server)
        number = answer.readline().decode().strip()
    if not number:
        raise RuntimeError("Xvfb did not start")
    return f":{number}"


def _start(command: list[str], **options: object) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(  # type: ignore[call-overload,no-any-return]
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=Path("/"),
        start_new_session=True,
        **options,
    )

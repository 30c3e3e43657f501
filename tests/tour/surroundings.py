"""What the tour's processes live in: a screen of their own, a home of their own, no session bus."""

import asyncio
import contextlib
import os
import shutil
from collections.abc import AsyncIterator, Mapping, Sequence
from pathlib import Path
from typing import IO, Final

from trouble import Trouble

SCREEN: Final = "1440x960x24"
STOP_SECONDS: Final = 3.0

_NOT_HANDED_ON: Final = ("WAYLAND_DISPLAY", "XAUTHORITY", "BROWSER", "XDG_SESSION_TYPE", "LANGUAGE")


def private_environment(home: Path, display: str) -> dict[str, str]:
    """Return the environment of a child: nothing of the person's own desktop, profile, keyring or language."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in _NOT_HANDED_ON and not name.startswith(("QT_", "GTK_", "LC_"))
    }
    folders = {}
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
        folder = home / name.lower()
        folder.mkdir(mode=0o700, exist_ok=True)
        folders[name] = str(folder)
    return {
        **kept,
        **folders,
        "HOME": str(home),
        "TMPDIR": str(home),
        "DISPLAY": display,
        "LC_ALL": "C.UTF-8",
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",
        "QT_QPA_PLATFORM": "xcb",
        # Without a desktop's theme Qt knows no dark scheme; this one needs no bus for it, and only complains.
        "XDG_CURRENT_DESKTOP": "GNOME",
        "QT_LOGGING_RULES": "qt.qpa.theme.*=false",
        "PYTHONUNBUFFERED": "1",
    }


@contextlib.asynccontextmanager
async def child(
    *command: str,
    output: IO[bytes] | int = asyncio.subprocess.DEVNULL,
    env: Mapping[str, str] | None = None,
    pass_fds: Sequence[int] = (),
) -> AsyncIterator[asyncio.subprocess.Process]:
    """Run a process until the end of the block, which ends it if it has not ended by itself."""
    process = await asyncio.create_subprocess_exec(
        *command,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=output,
        stderr=output,
        env=env,
        pass_fds=pass_fds,
    )
    try:
        yield process
    finally:
        await _end(process)


@contextlib.asynccontextmanager
async def virtual_screen() -> AsyncIterator[str]:
    """Run Xvfb on a free display, and a window manager where there is one; the answer is the display's name."""
    if shutil.which("Xvfb") is None:
        raise Trouble(
            "Xvfb, the virtual screen, is not installed: packaging/debian/tour.txt names its package."
        )
    reading, writing = os.pipe()
    command = ("Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-dpi", "96", "-nolisten", "tcp")
    async with contextlib.AsyncExitStack() as stack:
        with open(reading, encoding="ascii") as said:  # noqa: PTH123 - a pipe has no path
            try:
                await stack.enter_async_context(child(*command, pass_fds=(writing,)))
            finally:
                os.close(writing)
            number = (await asyncio.to_thread(said.readline)).strip()
        if not number:
            raise Trouble("Xvfb, the virtual screen, ended at once.")
        display = f":{number}"
        if shutil.which("openbox") is not None:
            environment = {**os.environ, "DISPLAY": display, "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
            await stack.enter_async_context(child("openbox", "--sm-disable", env=environment))
        yield display


async def _end(process: asyncio.subprocess.Process) -> None:
    for stop in (process.terminate, process.kill):
        if process.returncode is not None:
            return
        with contextlib.suppress(ProcessLookupError):
            stop()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(process.wait(), STOP_SECONDS)

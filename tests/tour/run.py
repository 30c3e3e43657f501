"""The tour: the real app on a virtual screen goes from signing in to revoking and reconnecting.

Each step is one line with its time; a picture of each page is left in the output folder. Exit code 0, or 1 with a
sentence that says which step failed and why.
"""

import argparse
import asyncio
import contextlib
import json
import os
import signal
import socket
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import gallery
from browsers import Browser, open_browser
from surroundings import STOP_SECONDS, child, private_environment, virtual_screen
from trouble import Trouble

APP = Path(__file__).with_name("app_process.py")
LONGEST_LINE = 1 << 20


class Tour:
    """One tour; ``step`` is the one under way."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.step = "make a screen"
        self._options = options
        self._log = options.output / "app.log"

    async def take(self) -> None:
        """Take all steps, and leave nothing running. Raises ``Trouble``."""
        started = time.monotonic()
        async with contextlib.AsyncExitStack() as stack:
            home = Path(stack.enter_context(_temporary_folder()))
            display = await stack.enter_async_context(virtual_screen())
            environment = private_environment(home, display)
            self.step = "start a browser"
            browser = await stack.enter_async_context(
                open_browser(self._options.browser, environment, self._options.output)
            )
            _line(time.monotonic() - started, self.step, f"{browser.name}, and a virtual screen for the app.")
            self.step = "start the app"
            await self._follow(await stack.enter_async_context(self._app(home, environment)), browser)

    @contextlib.asynccontextmanager
    async def _app(self, home: Path, environment: dict[str, str]) -> AsyncIterator[asyncio.StreamReader]:
        ours, theirs = socket.socketpair()
        command = [
            sys.executable,
            str(APP),
            "--link",
            str(theirs.fileno()),
            "--profile",
            str(home / "profile"),
        ]
        command += ["--output", str(self._options.output), "--fail-at", self._options.fail_at]
        reader, writer = await asyncio.open_connection(sock=ours, limit=LONGEST_LINE)
        try:
            with self._log.open("wb") as log:
                async with child(
                    *command, env=environment, pass_fds=(theirs.fileno(),), output=log
                ) as process:
                    theirs.close()
                    try:
                        yield reader
                    except Trouble:
                        with contextlib.suppress(TimeoutError):  # it is about to end by itself
                            await asyncio.wait_for(process.wait(), STOP_SECONDS)
                        raise
                    if await process.wait():
                        raise Trouble(f"The app ended with exit code {process.returncode}.")
        finally:
            theirs.close()
            writer.close()

    async def _follow(self, reader: asyncio.StreamReader, browser: Browser) -> None:
        while line := await reader.readline():
            message: dict[str, Any] = json.loads(line)
            if "begin" in message:
                self.step = message["begin"]
            elif "done" in message:
                _line(message["seconds"], self.step, message["done"])
            elif "open" in message:
                await self._sign_in(browser, message["open"], reader)
            elif "failed" in message:
                raise Trouble(message["failed"])
            elif "finished" in message:
                return
        raise Trouble(f"The app ended by itself; {self._log} may tell why.")

    async def _sign_in(self, browser: Browser, url: str, reader: asyncio.StreamReader) -> None:
        """Let the browser sign in. Where it does not get through, the app's own words about it come first."""
        try:
            await browser.sign_in(url)
        except Trouble:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(STOP_SECONDS):
                    said = json.loads(await reader.readline() or "{}")
                if "failed" in said:
                    raise Trouble(said["failed"]) from None
            raise


def main() -> int:
    """Take the tour and return the exit code."""
    options = _arguments()
    options.output = options.output.resolve()
    gallery.clear(options.output)
    started = time.monotonic()
    tour = Tour(options)
    try:
        asyncio.run(_bounded(tour, options.timeout))
    except Trouble as trouble:
        return _failed(tour, str(trouble))
    except TimeoutError:
        return _failed(tour, f"The whole tour may take {options.timeout:g} seconds, and they are over.")
    except (KeyboardInterrupt, asyncio.CancelledError):
        print(f"The tour was ended at the step “{tour.step}”.", file=sys.stderr)
        return 130
    pictures = [name for name in gallery.ALL if gallery.path_of(name, options.output).exists()]
    print(
        f"The tour went well ({time.monotonic() - started:.1f} s). {len(pictures)} pictures are in {_near(options.output)}."
    )
    return 0


async def _bounded(tour: Tour, seconds: float) -> None:
    task = asyncio.current_task()
    assert task is not None
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    async with asyncio.timeout(seconds):
        await tour.take()


def _failed(tour: Tour, why: str) -> int:
    print(f"The tour failed at the step “{tour.step}”: {why}", file=sys.stderr)
    return 1


def _line(seconds: float, step: str, words: str) -> None:
    print(f"{seconds:5.1f} s  {step[0].upper()}{step[1:]}: {words}", flush=True)


def _near(folder: Path) -> str:
    return os.path.relpath(folder) if folder.is_relative_to(Path.cwd()) else str(folder)


def _temporary_folder() -> "tempfile.TemporaryDirectory[str]":
    return tempfile.TemporaryDirectory(prefix="brutlers-tour-", ignore_cleanup_errors=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Take the tour of Brutlers Desktop on a virtual screen.")
    parser.add_argument("--output", type=Path, default=Path("build/tour"), help="where the pictures go")
    parser.add_argument("--browser", choices=("auto", "chromium", "forms"), default="auto")
    parser.add_argument("--timeout", type=float, default=120, metavar="SECONDS", help="for the whole tour")
    parser.add_argument(
        "--fail-at", default="", metavar="PATH", help="let the sandbox answer 500 there, to see the tour fail"
    )
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())

"""The app's own process on a tour: the composition of ``brutlers-desktop --sandbox``, and a walk beside it."""

import argparse
import asyncio
import logging
import os
import sys
import time
from pathlib import Path

from link import Link
from PySide6.QtWidgets import QApplication
from trouble import Trouble
from walk import Walk
from window import Window

from brutlers_desktop import app, sandbox_child
from brutlers_desktop import log as app_log
from brutlers_desktop.settings import Settings
from brutlers_desktop.ui import theme

log = logging.getLogger("tour")


def main() -> None:
    """Run the app, and the walk beside it, until the window is closed."""
    options = _arguments()
    settings = Settings.for_sandbox(options.profile)
    app_log.configure(settings.log_dir, verbose=True, stderr=True)
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName("Brutlers Desktop")
    qt.setDesktopFileName("brutlers-desktop")
    qt.setQuitOnLastWindowClosed(False)
    theme.apply(qt)
    loop = app.new_loop(qt)
    asyncio.set_event_loop(loop)
    well = loop.run_until_complete(_take(settings, Link(options.link), options))
    logging.shutdown()
    os._exit(0 if well else 1)  # as the app itself ends


async def _take(settings: Settings, link: Link, options: argparse.Namespace) -> bool:
    """Walk beside the running app, then close its window; tell whether all went well."""
    facts: asyncio.Future[sandbox_child.SandboxFacts] = asyncio.get_running_loop().create_future()
    _overhear(facts)
    links: asyncio.Queue[str] = asyncio.Queue()

    def open_browser(url: str) -> bool:
        links.put_nowait(url)
        return True

    application = app.Application(settings, open_browser=open_browser)
    running = asyncio.ensure_future(application.run())
    try:
        await Walk(application, Window(application.window, options.output), link, links).take(
            facts, options.fail_at
        )
        link.begin("close the window")
        started = time.monotonic()
        application.window.close()
        await running
        link.done("The app ended in order, and its sandbox with it.", time.monotonic() - started)
        link.finished()
    except Exception as error:
        log.exception("the walk ended early")
        link.failed(str(error) if isinstance(error, Trouble) else f"{type(error).__name__}: {error}")
        application.request_close()
        await running
        return False
    return True


def _overhear(facts: "asyncio.Future[sandbox_child.SandboxFacts]") -> None:
    """Learn the sandbox's control address when the app does: the app itself has no use for it."""
    loop = asyncio.get_running_loop()

    class Overheard(sandbox_child.SandboxChild):
        def facts(self) -> sandbox_child.SandboxFacts:
            said = super().facts()
            loop.call_soon_threadsafe(facts.set_result, said)
            return said

    sandbox_child.SandboxChild = Overheard  # type: ignore[misc]


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--link", type=int, required=True)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--profile", type=Path, required=True)
    parser.add_argument("--fail-at", default="")
    return parser.parse_args()


if __name__ == "__main__":
    main()

"""The system's Chromium as the default browser of a test: opened by the real xdg-open, clicked through its debugging port."""

import shlex
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright
from support.polling import wait_until
from support.virtual_screen import require

CHROMIUM = "/usr/bin/chromium"
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--password-store=basic",
    "--remote-debugging-port=0",
    "--window-position=640,60",
    "--window-size=700,800",
)
_DESKTOP_ENTRY = """[Desktop Entry]
Type=Application
Name=Chromium of the test
Exec={command} %U
MimeType=x-scheme-handler/http;x-scheme-handler/https;
"""
_DEFAULTS = """[Default Applications]
x-scheme-handler/http=chromium-of-the-test.desktop
x-scheme-handler/https=chromium-of-the-test.desktop
"""


class DefaultBrowser:
    """Chromium, registered in ``home`` as what opens links there. It runs once something has opened one."""

    def __init__(self, home: Path) -> None:
        require(CHROMIUM, "xdg-open")
        self._data = home / "chromium"
        applications, config = home / ".local/share/applications", home / ".config"
        applications.mkdir(parents=True)
        config.mkdir(exist_ok=True)
        command = shlex.join([CHROMIUM, *FLAGS, f"--user-data-dir={self._data}"])
        (applications / "chromium-of-the-test.desktop").write_text(_DESKTOP_ENTRY.format(command=command))
        (config / "mimeapps.list").write_text(_DEFAULTS)

    @contextmanager
    def connected(self) -> Iterator[Browser]:
        """Wait until it runs and yield a connection to it; end it afterwards."""
        with sync_playwright() as playwright:
            browser = playwright.chromium.connect_over_cdp(f"http://127.0.0.1:{self._debugging_port()}")
            pid = int(
                (self._data / "SingletonLock").readlink().name.rpartition("-")[2]
            )  # of the main process
            try:
                yield browser
            finally:
                browser.new_browser_cdp_session().send("Browser.close")
                wait_until(lambda: not is_running(pid), "the end of the browser")

    def _debugging_port(self) -> int:
        """Read the port, which Chromium writes to a file once it listens."""
        told = self._data / "DevToolsActivePort"
        wait_until(lambda: told.exists() and len(told.read_text().split()) == 2, "a browser")
        return int(told.read_text().split()[0])


def is_running(pid: int) -> bool:
    """Tell whether a process runs: one that has ended and waits to be collected does not."""
    try:
        return ") Z " not in Path(f"/proc/{pid}/stat").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False

# ruff: noqa: E402 - a program of its own
"""One run of the real app on a profile: ``python ui_process.py fill|open|use|recorded|fetched|floor PROFILE ORDERS``; the last line is JSON."""

import asyncio
import json
import re
import resource
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent), str(HERE.parents[1])]

from PySide6.QtWidgets import QApplication
from store_orders import orders

from brutlers_desktop import app as app_module
from brutlers_desktop.domain.drafts import ConnectionDraft
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.settings import Settings
from brutlers_desktop.ui import theme
from brutlers_desktop.vault.memory import MemoryVault
from brutlers_desktop.vault.opening import OpenedVault

BATCH = 100_000
IDLE_SECONDS = 5.0


class FileVault(MemoryVault):
    """Secrets in a file of the profile: for made-up orders only."""

    persistent = True

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        if path.exists():
            self._entries = {name: Secret(text) for name, text in json.loads(path.read_text()).items()}

    def set(self, name: str, secret: Secret) -> None:
        super().set(name, secret)
        self._path.write_text(json.dumps({each: kept.reveal() for each, kept in self._entries.items()}))


async def fill(application: app_module.Application, count: int) -> dict[str, float]:
    """Add a connection and its orders."""
    desk = application.bridge.desk
    draft = ConnectionDraft(
        name="Shop",
        client_id="brut_app_bench",
        client_secret=Secret("brut_secret_bench"),
        base_url="http://127.0.0.1:9",
        redirect_uris=("http://127.0.0.1:28741/callback",),
    )
    connection_id = await desk.add(draft)
    for batch in orders(count, batch=BATCH) if count else ():
        await desk.orders.archive.record(connection_id, batch)
    return {}


async def opened(application: app_module.Application, _count: int) -> dict[str, float]:
    """Measure how soon rows are there, memory, and what wakes the loop while nothing is due."""
    page = application.window.orders
    await until(lambda: (page.model.rowCount() and page.model.at(0) is not None) or _count == 0)
    page.table.viewport().repaint()
    rows = time.perf_counter() - application.shown_at
    await until(lambda: page.feed.is_settled and page.views.is_counted)
    memory = peak_memory()
    await asyncio.sleep(1)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_nvcsw
    await asyncio.sleep(IDLE_SECONDS)
    switches = resource.getrusage(resource.RUSAGE_SELF).ru_nvcsw - before
    return {"rows": rows, "memory": memory, "wakeups": max(switches - 2, 0) / IDLE_SECONDS}


def play_called(what: str) -> Callable[[app_module.Application, int], Awaitable[dict[str, float]]]:
    """Return what to do. What only some plays need is imported by them: the start of the app is measured too."""
    if what in ("fill", "open"):
        return {"fill": fill, "open": opened}[what]
    if what == "use":
        import ui_scroll

        return ui_scroll.use
    import ui_stall

    return {"recorded": ui_stall.recorded, "fetched": ui_stall.fetched}[what]


def peak_memory() -> float:
    """Return the most megabytes that this process held at once; ``ru_maxrss`` would count its parent's before it began."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(re.search(r"VmHWM:\s+(\d+)", status)[1]) / 1024


async def until(condition: Callable[[], object]) -> None:
    """Wait until it holds."""
    while not condition():
        await asyncio.sleep(0.002)


def main() -> None:
    """Run the app and print what was measured."""
    what, profile, count = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    qapp = QApplication([])
    qapp.setQuitOnLastWindowClosed(False)
    theme.apply(qapp)
    settings = replace(Settings.for_private(profile), vault_service=None)
    loop = app_module.new_loop(qapp)
    asyncio.set_event_loop(loop)
    if what == "floor":
        from ui_stall import floor

        print(json.dumps(loop.run_until_complete(floor())))
        return
    play = play_called(what)
    application = app_module.Application(settings)
    application.window.resize(1280, 800)  # the offscreen screen is smaller
    application.window.go_to("orders")
    app_module.keep_smooth(qapp, application)

    async def run() -> dict[str, float]:
        running = asyncio.ensure_future(application.run())
        await until(application.window.isVisible)
        application.shown_at = time.perf_counter()
        await until(lambda: application.bridge.desk is not None)
        await until(lambda: application.bridge.archive is not None)
        told = await play(application, count)
        application.request_close()
        await running
        return told

    vault = FileVault(profile / "secrets.json")
    with patch("brutlers_desktop.vault.opening.open_vault", lambda _service: OpenedVault(vault)):
        print(json.dumps(loop.run_until_complete(run())))


if __name__ == "__main__":
    main()

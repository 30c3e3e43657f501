"""The whole app in the test's process: its real window and services on its real loop, with a vendor who answers in the browser."""

import asyncio
import functools
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar
from unittest.mock import patch

import httpx
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTableView, QWidget
from support.no_tls import NO_TLS
from support.sandbox_process import SandboxProcess

from brutlers_desktop import app as app_module
from brutlers_desktop.domain.drafts import ConnectionDraft
from brutlers_desktop.domain.scopes import DEFAULT_SCOPES
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.services.desk import Desk
from brutlers_desktop.settings import Settings
from brutlers_desktop.ui import theme
from brutlers_desktop.ui.models.orders_model import PAGE
from brutlers_desktop.ui.outside import MakeNotices
from brutlers_desktop.ui.window import MainWindow
from brutlers_desktop.vault.denial import Denial
from brutlers_desktop.vault.memory import MemoryVault
from brutlers_desktop.vault.opening import OpenedVault

LIMIT = 10.0
"""Seconds after which what is waited for is taken never to come."""
PAUSE = 0.004

W = TypeVar("W", bound=QWidget)


class LockableVault(MemoryVault):
    """A keyring that can be locked."""

    locked = False

    def get(self, name: str) -> Secret | None:
        self._open()
        return super().get(name)

    def set(self, name: str, secret: Secret) -> None:
        self._open()
        super().set(name, secret)

    def delete(self, name: str) -> None:
        self._open()
        super().delete(name)

    def _open(self) -> None:
        if self.locked:
            raise Denial.LOCKED.error()


class Vendor:
    """The system browser with the vendor in front of it; ``decision`` None: nobody answers. Call it with a link."""

    def __init__(self, sandbox: SandboxProcess) -> None:
        self._sandbox = sandbox
        self._answering: set[asyncio.Task[None]] = set()
        self.decision: str | None = "allow"
        self.untick: tuple[str, ...] = ()
        self.has_browser = True
        self.links: list[str] = []
        self.pages: list[str] = []

    def __call__(self, link: str) -> bool:
        self.links.append(link)
        if self.has_browser and self.decision is not None:
            task = asyncio.get_running_loop().create_task(self.follow(link))
            self._answering.add(task)
            task.add_done_callback(self._answering.discard)
        return self.has_browser

    async def follow(self, link: str) -> None:
        """Open the link and decide; keep the page that the app shows at the end."""
        page = await asyncio.to_thread(self._decide, link, self.decision or "allow")
        self.pages.append(page)

    async def done(self) -> None:
        """Wait until the browser shows its last page."""
        await asyncio.gather(*self._answering, return_exceptions=True)

    def _decide(self, link: str, decision: str) -> str:
        location = self._sandbox.approve(link, untick=self.untick, decision=decision)
        try:
            return httpx.get(location, trust_env=False, timeout=LIMIT, verify=NO_TLS).text
        except httpx.TransportError:  # the app was closed meanwhile
            return ""


class AppHarness:
    """The app on a profile of its own. Tests drive it through its window; ``desk`` is there to bring about a state."""

    def __init__(
        self,
        qapp: QApplication,
        sandbox: SandboxProcess,
        profile: Path,
        vault: MemoryVault | None = None,
        make_notices: MakeNotices | None = None,
        *,
        on_today: bool = False,
    ) -> None:
        theme.apply(qapp)
        qapp.setQuitOnLastWindowClosed(False)
        self.sandbox = sandbox
        self.vendor = Vendor(sandbox)
        self.vault = vault or LockableVault()
        self.settings = replace(Settings.for_private(profile), vault_service=None)
        self.loop = app_module.new_loop(qapp)
        asyncio.set_event_loop(self.loop)
        self.application = app_module.Application(
            self.settings, open_browser=self.vendor, make_notices=make_notices
        )
        self.window.resize(1280, 800)  # the offscreen screen is smaller
        if not on_today:
            self.window.go_to("orders")  # most tests are about that page

    def run(self, scenario: Awaitable[None]) -> None:
        """Start the app, play the scenario, close the app as a person does, and see that it ends."""
        self.loop.run_until_complete(self._run(scenario))

    def run_answering(self, answer: Awaitable[None], scenario: Awaitable[None]) -> None:
        """Do as ``run``, with an answer to what is asked before the services start."""
        self.loop.run_until_complete(self._run(scenario, answer))

    def dispose(self) -> None:
        """Take the window and the loop away."""
        self.window.deleteLater()
        self.loop.close()
        asyncio.set_event_loop(None)

    async def _run(self, scenario: Awaitable[None], answer: Awaitable[None] | None = None) -> None:
        with patch("brutlers_desktop.vault.opening.open_vault", lambda _service: OpenedVault(self.vault)):
            running = self.running = asyncio.ensure_future(self.application.run())
            try:
                if answer is not None:
                    await answer
                await self.until(lambda: self.application.bridge.desk is not None, "the services")
                await scenario
            finally:
                self.window.close()
                async with asyncio.timeout(LIMIT):
                    await running
                await self.vendor.done()

    @property
    def window(self) -> MainWindow:
        """The window that there is now: another one after a change of language."""
        return self.application.window

    @property
    def desk(self) -> Desk:
        """The services."""
        desk = self.application.bridge.desk
        assert desk is not None
        return desk

    async def until(self, condition: Callable[[], object], what: str, limit: float = LIMIT) -> None:
        """Wait until ``condition`` holds, letting the app run meanwhile."""
        try:
            async with asyncio.timeout(limit):
                while not condition():
                    await asyncio.sleep(PAUSE)
                await asyncio.sleep(PAUSE)  # what the same event scheduled has its turn too
        except TimeoutError:
            raise AssertionError(f"never came: {what}; the window shows {self.shown_texts()}") from None

    async def done(self, task: str) -> None:
        """Wait until nothing of this name is at work."""
        await self.until(lambda: task not in {each.get_name() for each in asyncio.all_tasks()}, task)

    def shown_texts(self) -> list[str]:
        """Return what all labels and buttons say that can be seen now."""
        widgets = [*self.window.findChildren(QLabel), *self.window.findChildren(QPushButton)]
        return [w.text() for w in widgets if w.isVisible() and w.text()]

    def find(self, kind: type[W], name: str) -> W:
        """Return the control with this objectName."""
        found = self.window.findChild(kind, name)
        assert found is not None, f"no {kind.__name__} is called {name}"
        return found

    def is_shown(self, name: str) -> bool:
        """Tell whether a control of this name can be seen."""
        return any(w.isVisible() for w in self.window.findChildren(QWidget, name))

    def text(self, name: str) -> str:
        """Return what a label says; nothing where it cannot be seen."""
        label = self.find(QLabel, name)
        return label.text() if label.isVisible() else ""

    async def says(self, name: str, text: str) -> None:
        """Wait until a label that can be seen holds ``text``."""
        await self.until(lambda: text in self.text(name), f"{name} says {text!r}")

    async def click(self, name: str) -> None:
        """Click a button once it can be clicked."""

        def usable() -> bool:
            found = self.window.findChild(QPushButton, name)
            return found is not None and found.isVisible() and found.isEnabled()

        await self.until(usable, f"{name} can be clicked")
        QTest.mouseClick(self.find(QPushButton, name), Qt.MouseButton.LeftButton)

    def type_into(self, name: str, text: str) -> None:
        """Type a text into a field, over what was there."""
        field = self.find(QLineEdit, name)
        field.selectAll()
        QTest.keyClicks(field, text) if text else QTest.keyClick(field, Qt.Key.Key_Delete)

    @property
    def table(self) -> QTableView:
        """The table of orders."""
        return self.find(QTableView, "ordersTable")

    def column(self, heading: str) -> list[str]:
        """Return the texts of a column, top down."""
        model = self.table.model()
        number = next(
            i for i in range(model.columnCount()) if model.headerData(i, Qt.Orientation.Horizontal) == heading
        )
        return [str(model.index(row, number).data()) for row in range(model.rowCount())]

    async def add(self, name: str = "Shop", **changes: Any) -> str:
        """Add a connection to the sandbox, as if it had been typed; return its id."""
        draft = ConnectionDraft(
            name=name,
            client_id=self.sandbox.client_id,
            client_secret=Secret(self.sandbox.client_secret),
            base_url=self.sandbox.base_url,
            redirect_uris=self.sandbox.redirect_uris,
            scopes=DEFAULT_SCOPES,
        )
        return await self.desk.add(replace(draft, **changes))

    async def open_dialog(self) -> None:
        """Open the dialog that adds the first connection."""
        await self.click("navConnectedApps")
        await self.click("connectionsStateButton")

    async def connect(self, name: str = "Shop", **changes: Any) -> str:
        """Add a connection and sign in; return its id once its orders, or the reason why not, are there."""
        connection_id = await self.add(name, **changes)
        await self.click("navConnectedApps")
        await self.click("connectButton")
        await self.fetched(connection_id)
        return connection_id

    async def fetched(self, connection_id: str) -> None:
        """Wait until a fetch of the orders has ended."""

        def ended() -> bool:
            state = self.desk.orders.state(connection_id)
            return not state.loading and (state.fetched_at is not None or state.error is not None)

        await self.until(ended, "orders")
        await self.settled()

    async def settled(self) -> None:
        """Wait until the table lists all that was asked for, and its first pages are there."""
        page = self.window.orders

        def listed() -> bool:
            rows = range(0, min(page.model.rowCount(), 10 * PAGE), PAGE)
            return page.feed.is_settled and page.views.is_counted and all(page.model.at(row) for row in rows)

        await self.until(listed, "the list")


def scenario(test: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., None]:
    """Run a test's coroutine within the running app of its ``AppHarness`` fixture."""

    @functools.wraps(test)
    def run(**fixtures: Any) -> None:
        app = next(fixture for fixture in fixtures.values() if isinstance(fixture, AppHarness))
        app.run(test(**fixtures))

    return run

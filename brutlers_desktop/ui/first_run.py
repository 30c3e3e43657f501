"""The first run: shows the welcome page while there is no connection, and does what is wanted there."""

import asyncio
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from brutlers_desktop.domain.drafts import CLIENT_SECRET_FIELD, CLIENT_SECRET_PREFIX, ConnectionDraft
from brutlers_desktop.errors import AppError, InputError
from brutlers_desktop.services.events import NO_BROWSER_KEY, Notice
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.browser import open_in_browser
from brutlers_desktop.ui.connection_editing import WRONG
from brutlers_desktop.ui.pages.welcome import WelcomePage

if TYPE_CHECKING:
    from brutlers_desktop.services.desk import Desk
    from brutlers_desktop.ui.window import MainWindow

WELCOME_PREFERENCE: Final = "first-run"
"""What was typed on the welcome page, but for the secret, until a connection is there."""


class FirstRun(QObject):
    """``page`` stands in for the pages that have nothing to show without a connection; Settings and Connected apps stay."""

    def __init__(self, bridge: Bridge, window: "MainWindow") -> None:
        super().__init__(window)
        self._bridge = bridge
        self._window = window
        self._wanted: QWidget | None = None
        self._connecting: asyncio.Task[Any] | None = None
        self.page = WelcomePage()
        self._put_back()
        page, step = self.page, self.page.connect_step
        page.submitted.connect(self._connect)
        page.left.connect(self._keep)
        page.explore_wanted.connect(lambda: bridge.run(self._explore(), "explore with sample data"))
        page.register.open_wanted.connect(self._open_brutlers)
        step.stop_wanted.connect(self._stop)
        step.more_wanted.connect(self._more)
        step.import_wanted.connect(window.connection_files.ask_import)
        bridge.ready.connect(self.look)
        bridge.connections_changed.connect(self.look)

    @property
    def is_needed(self) -> bool:
        """Whether there is no connection, for certain."""
        desk = self._bridge.desk
        return desk is not None and desk.fault is None and not desk.connections.all

    def instead_of(self, page: QWidget) -> QWidget:
        """Return the page to show where ``page`` is wanted."""
        if page is not self.page:
            self._wanted = page
        stays = page in (self._window.settings, self._window.apps)
        return self.page if self.is_needed and not stays else page

    def look(self) -> None:
        """Show the welcome page as soon as it is needed, and no longer than that."""
        shown = self._window.pages.currentWidget()
        if shown is self.page and not self.is_needed:
            self.page.forget_secret()
            self._window.show_page(self._wanted or self._window.today)
        elif shown is not None and self.instead_of(shown) is self.page and shown is not self.page:
            self._window.show_page(shown)

    def _connect(self, draft: ConnectionDraft) -> None:
        if self._connecting is None:
            self._connecting = self._bridge.run(self._connected(draft), "connect the first time")

    async def _connected(self, draft: ConnectionDraft) -> None:
        """Try what was typed, add the connection and sign in; what is wrong is said on the page."""
        from brutlers_desktop.services.secret_trial import Verdict  # noqa: PLC0415 - not before the first paint

        desk, step = self._desk(), self.page.connect_step
        step.show_trying(
            tr("Trying the Client Secret at {server}…", server=draft.base_url.partition("://")[2])
        )
        try:
            trial = await desk.secret_trial.run(draft)
            if trial.verdict is Verdict.WRONG:
                raise InputError(CLIENT_SECRET_FIELD, tr(WRONG))  # noqa: TRY301 - said as any other wrong field
            connection_id = await desk.add(draft)
        except InputError as error:
            self.page.show_wrong(error)
        except AppError as error:
            step.show_problem(f"{error.title}. {error.message}")
        else:
            await self._bridge.preferences.keep(WELCOME_PREFERENCE, {})
            desk.sign_in.start(connection_id)
        finally:
            self._connecting = None
            step.show_ready()

    async def _explore(self) -> None:
        self.page.show_exploring()
        problem = ""
        try:
            await self._desk().sample.enter()
        except AppError as error:
            problem = f"{error.title}. {error.message}"
        finally:
            self.page.show_ready(problem)

    def _stop(self) -> None:
        if self._connecting is not None:
            self._connecting.cancel()

    def _more(self) -> None:
        desk = self._bridge.desk
        if desk is not None:
            self._window.commands.editing.add(desk, self.page.typed())

    def _open_brutlers(self) -> None:
        if not open_in_browser(self.page.base_url):
            self._bridge.events.publish(
                Notice(
                    tr("No browser opened"),
                    tr("Open {address} in a browser yourself.", address=self.page.base_url),
                    key=NO_BROWSER_KEY,
                )
            )

    def _put_back(self) -> None:
        kept = self._bridge.preferences.get(WELCOME_PREFERENCE)
        if isinstance(kept, dict):
            self.page.fill(str(kept.get("client-id") or ""), str(kept.get("name") or ""))

    def _keep(self) -> None:
        if self.is_needed:
            typed = self.page.typed()
            kept = {"client-id": typed.client_id, "name": typed.name}
            self._bridge.keep(WELCOME_PREFERENCE, {each: _without_secret(kept[each]) for each in kept})

    def _desk(self) -> "Desk":
        desk = self._bridge.desk
        if desk is None:
            raise AppError(tr("One moment…"), tr("The app is still starting."))
        return desk


def _without_secret(text: str) -> str:
    """Return ``text``, unless a secret was typed in the wrong field."""
    return "" if CLIENT_SECRET_PREFIX.rstrip("_") in text else text

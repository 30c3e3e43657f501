"""The composition root: builds everything, runs the loop, shuts down in order."""

import asyncio
import contextlib
import logging
import os
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Final

import qasync
from PySide6.QtCore import QLocale, QSocketNotifier, Qt
from PySide6.QtWidgets import QApplication

from brutlers_desktop import desktop_notices, runtime
from brutlers_desktop import log as app_log
from brutlers_desktop.domain.announcing import Announce
from brutlers_desktop.domain.clock import SystemClock
from brutlers_desktop.domain.crashes import Beginning
from brutlers_desktop.domain.handover import Handover
from brutlers_desktop.errors import AppError
from brutlers_desktop.log.redaction import redact
from brutlers_desktop.services.events import Events, notice_of
from brutlers_desktop.services.preferences import PREFERENCES_FILE, Preferences
from brutlers_desktop.services.runs import Runs
from brutlers_desktop.services.tasks import Tasks
from brutlers_desktop.settings import Settings
from brutlers_desktop.ui import theme
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.browser import open_in_browser
from brutlers_desktop.ui.crashing import Crashing
from brutlers_desktop.ui.handed_over import HandedOver
from brutlers_desktop.ui.languages import LANGUAGE, Languages, chosen_language
from brutlers_desktop.ui.lock.guard import Guard
from brutlers_desktop.ui.look import read_look
from brutlers_desktop.ui.outside import MakeNotices, Outside
from brutlers_desktop.ui.resources import app_icon
from brutlers_desktop.ui.single_instance import Instance, claim
from brutlers_desktop.ui.support import Support
from brutlers_desktop.ui.window import MainWindow
from brutlers_desktop.ui.window_change import carry_over, go_on_where
from brutlers_desktop.ui.window_state import WINDOW_PREFERENCE

if TYPE_CHECKING:
    from brutlers_desktop.sandbox_child import SandboxChild
    from brutlers_desktop.services.desk import Desk

SHUTDOWN_SECONDS: Final = 1.8
"""After this the process ends whatever is still going on; what is on disk is whole at any moment."""

log = logging.getLogger(__name__)


class Application:
    """The running app: a window at once, its services right after the first paint.

    ``beginning``: what is thought of the runs before this one; ``trace``: what the last of them left if it crashed.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        open_browser: Callable[[str], bool] = open_in_browser,
        instance: Instance | None = None,
        handover: Handover | None = None,
        make_notices: MakeNotices | None = None,
        beginning: Beginning = Beginning.USUAL,
        trace: str = "",
    ) -> None:
        self.settings = settings
        self.events = Events()
        self.preferences = Preferences(settings.data_dir / PREFERENCES_FILE)
        self.preferences.read()
        if beginning is Beginning.AFTER_CRASHES:
            self.preferences.leave_aside(WINDOW_PREFERENCE)
        self.languages = Languages()
        self.languages.use(chosen_language(self.preferences.get(LANGUAGE)))
        theme.wear(read_look(self.preferences.get))
        self.tasks = Tasks(self.events)
        self.wants_restart = False
        self._beginning, self._trace = beginning, trace
        self.sandbox: SandboxChild | None = None
        self._desk: Desk | None = None
        self._open_browser = open_browser
        self._instance = instance
        self._closing = asyncio.Event()
        self._build_window(handover or Handover())
        self.outside = Outside(self.bridge, lambda: self.window, self._lock, make_notices)

    def request_close(self) -> None:
        """End the app in order; also what SIGTERM and Ctrl+C do."""
        self.window.hide()
        self._closing.set()

    def request_restart(self) -> None:
        """End the app in order, and start it anew."""
        self.wants_restart = True
        self.request_close()

    async def run(self) -> None:
        """Show the window, start the services, wait for the end, stop everything."""
        self.window.show()
        starting = self.tasks.spawn(self.start(), "start")
        await self._closing.wait()
        if self._instance is not None:
            self._instance.mute()
        starting.cancel()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(SHUTDOWN_SECONDS):
                await self.aclose()

    async def start(self) -> "Desk":
        """Build the services and let them begin; after repeated crashes a person is asked how."""
        safely = await self.crashing.ask(self._beginning, self._trace)
        desk = self._desk = await asyncio.to_thread(
            _build_desk,
            self.settings,
            self.events,
            self.tasks,
            self.preferences,
            self._open_browser,
            self.outside.announce,
        )
        if self._instance is not None:
            self._instance.called.connect(self._hand_over)
            self._instance.listen()
        desk.sessions.quiet = safely
        await self.guard.admit(desk)
        desk.sample.clear_up()
        try:
            await desk.start()
            if self.settings.sandbox:
                await self._add_sandbox(desk)
        except AppError as error:
            self.events.publish(notice_of(error))
        self.bridge.attach(desk)
        self._watch_for_returns(desk)
        await self._watch_for_others()
        self._tell_of_beginning(safely=safely)
        return desk

    async def aclose(self) -> None:
        """Stop all services and the sandbox; sample data ends with the app. Call it once."""
        await asyncio.to_thread(self.outside.close())
        if self._desk is not None:
            with contextlib.suppress(AppError):  # the next start removes what is left
                await self._desk.sample.forget()
            await self._desk.aclose()
        await self.tasks.aclose()
        if self._desk is not None:
            await self._desk.sample.stop()
        if self.sandbox is not None:
            await asyncio.to_thread(self.sandbox.stop)

    def tell_fault(self, trace: str) -> None:
        """Tell in the window of an exception that nobody caught; from any thread."""
        self.crashing.fault(trace)

    def _build_window(self, handover: Handover) -> None:
        """Build the window in the language of now, with all that belongs to it alone."""
        self.bridge = Bridge(self.events, preferences=self.preferences)
        with theme.sheet_put_on_last():
            self.window = MainWindow(self.bridge, subtitle="sandbox" if self.settings.sandbox else "")
        self.guard = Guard(self.window, self.bridge)
        self.handed_over = HandedOver(self.bridge, self.window, handover)
        self.support = Support(self.bridge, self.window, self.settings.log_dir, redact)
        self.crashing = Crashing(self.bridge, self.window, self._crash_report, self.tasks.spawn)
        self.crashing.restart_wanted.connect(self.request_restart)
        self.bridge.language_wanted.connect(self._language_chosen)
        self.window.closing.connect(self.guard.close_down)
        self.window.closing.connect(self._closing.set)

    def _language_chosen(self, code: str) -> None:
        self.bridge.keep(LANGUAGE, code)
        asyncio.get_running_loop().call_soon(self._speak, code)  # what told of it goes with its window

    def _speak(self, code: str) -> None:
        """Go on in another language: a new window takes the place of the one there is, over the same services."""
        desk, old, guard = self.bridge.desk, self.window, self.guard
        if desk is None or self._closing.is_set():
            return
        self.languages.use(code)
        desk.upkeep.use_language(self.languages.locale.name())
        self._build_window(Handover())
        carry_over(old, self.window)
        self.outside.follow(self.bridge)
        self.bridge.attach(desk)
        self.guard.take_over(desk, locked=guard.curtain.is_drawn)
        self.window.show()
        go_on_where(old, self.window)
        old.hide()
        guard.close_down()
        old.retire()
        self._watch_for_returns(desk)
        self.tasks.spawn(self._watch_for_others(), "watch for others")

    def _hand_over(self, handover: Handover) -> None:
        self.handed_over.take(handover)

    def _lock(self) -> None:
        self.guard.lock_or_choose()

    def _tell_of_beginning(self, *, safely: bool) -> None:
        if safely:
            self.crashing.tell_of_safe_start()
        elif self._trace:
            self.crashing.tell_of_last_run(self._trace)

    def _crash_report(self, traces: str) -> str:
        from brutlers_desktop.services.crash_report import crash_report  # noqa: PLC0415 - seldom needed

        return crash_report(self.settings.log_dir / app_log.FILE_NAME, redact, traces)

    def _watch_for_returns(self, desk: "Desk") -> None:
        """Let the orders be brought up to date as soon as the person or the network comes back."""
        from brutlers_desktop.ui.returning import Returning  # noqa: PLC0415 - Qt's network part, after the first paint

        Returning(self.window).returned.connect(desk.wake)

    async def _watch_for_others(self) -> None:
        """Let the outbox be looked at as soon as the command line wrote to it."""
        from brutlers_desktop.ui.elsewhere import Elsewhere  # noqa: PLC0415 - after the first paint

        mark = self.settings.outbox_mark_path
        with contextlib.suppress(OSError):  # then it cannot be watched, which is logged
            await asyncio.to_thread(mark.touch)
        Elsewhere(mark, self.window).wrote.connect(self.window.commands.look_again)

    async def _add_sandbox(self, desk: "Desk") -> None:
        """Start the stand-in Brutlers and put a connection to it in place of an earlier run's, whose server is gone."""
        from brutlers_desktop.sandbox_child import SandboxChild  # noqa: PLC0415 - only the sandbox needs it

        self.sandbox = await asyncio.to_thread(SandboxChild)
        facts = await asyncio.to_thread(self.sandbox.facts)
        for connection in desk.connections.all:
            await desk.remove(connection.id)
        await desk.add(facts.draft("Sandbox shop"))


def new_loop(app: QApplication) -> asyncio.AbstractEventLoop:
    """Return the one loop of Qt and asyncio; its worker threads are Python's own, since qasync's outlive the loop."""
    loop: asyncio.AbstractEventLoop = qasync.QEventLoop(app)
    loop.set_default_executor(ThreadPoolExecutor(4, thread_name_prefix="brutlers-worker"))
    loop.set_exception_handler(app_log.asyncio_exception_handler)
    return loop


def keep_smooth(app: QApplication, application: Application) -> None:
    """Let no worker and no collection of garbage hold up the window: see ``runtime``."""
    runtime.share_time()
    application.bridge.ready.connect(runtime.spare_what_is_there)
    app.applicationStateChanged.connect(_collect_unseen)


def _collect_unseen(state: Qt.ApplicationState) -> None:
    if state is not Qt.ApplicationState.ApplicationActive:
        runtime.collect()


def run(settings: Settings, *, verbose: bool = False, handover: Handover | None = None) -> int:
    """Run the app until its window is closed, or show the one that is open already; return the exit code.

    ``handover``: what the window, this one or the other, is to show.

    Raises ``AppError`` if it cannot start.
    """
    app_log.configure(settings.log_dir, verbose=verbose, stderr=verbose)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)  # noqa: S101 - for the type checker
    app.setApplicationName("Brutlers Desktop")
    app.setDesktopFileName("brutlers-desktop")
    app.setQuitOnLastWindowClosed(False)
    app.setWindowIcon(app_icon())
    instance = claim(settings.lock_path, handover=handover)
    if instance is None:
        return 0
    loop = new_loop(app)
    asyncio.set_event_loop(loop)
    runs = Runs(settings.runs_path, settings.log_dir / app_log.CRASH_FILE_NAME, SystemClock())
    beginning = runs.begin()
    application = Application(
        settings,
        instance=instance,
        handover=handover,
        make_notices=desktop_notices.DesktopNotices if sys.platform == "linux" else None,
        beginning=beginning,
        trace=runs.trace(),
    )
    keep_smooth(app, application)
    with _signals(application.request_close), app_log.telling_of_faults(application.tell_fault):
        loop.run_until_complete(application.run())
    runs.end()
    instance.close()
    if application.wants_restart:
        runtime.start_anew()
    logging.shutdown()
    with contextlib.suppress(OSError):
        sys.stdout.flush()
        sys.stderr.flush()
    # A thread may be blocked for ever behind a keyring's prompt; everything of ours has been closed in order.
    os._exit(0)


@contextlib.contextmanager
def _signals(request_close: Callable[[], None]) -> Iterator[None]:
    """End in order on SIGTERM and SIGINT: qasync ignores them, so a wake-up socket tells Qt of them."""
    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    theirs.setblocking(False)
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read)

    def arrived() -> None:
        with contextlib.suppress(OSError):
            ours.recv(64)
        request_close()

    notifier.activated.connect(arrived)
    before_fd = signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
    before = {number: signal.signal(number, lambda *_: None) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        notifier.setEnabled(False)
        signal.set_wakeup_fd(before_fd)
        for number, handler in before.items():
            signal.signal(number, handler)
        ours.close()
        theirs.close()


def _build_desk(
    settings: Settings,
    events: Events,
    tasks: Tasks,
    preferences: Preferences,
    open_browser: Callable[[str], bool],
    announce: Announce,
) -> "Desk":
    """Build the services in a worker: importing what they need takes longer than all else at the start."""
    from brutlers_desktop.services.desk import Desk  # noqa: PLC0415
    from brutlers_desktop.services.vaults import open_profile_vault  # noqa: PLC0415
    from brutlers_desktop.store.connections import ConnectionStore  # noqa: PLC0415
    from brutlers_desktop.ui.models.moments import WINDOW_MOMENTS  # noqa: PLC0415
    from brutlers_desktop.vault.opening import open_vault  # noqa: PLC0415
    from brutlers_desktop.vault.worker import VaultWorker  # noqa: PLC0415

    return Desk(
        events=events,
        tasks=tasks,
        store=ConnectionStore(settings.connections_path, settings.connections_lock_path),
        vault=VaultWorker(
            lambda: open_profile_vault(settings.data_dir, lambda: open_vault(settings.vault_service))
        ),
        data_dir=settings.data_dir,
        clock=SystemClock(),
        open_browser=open_browser,
        language=QLocale().name(),
        words=WINDOW_MOMENTS,
        announce=announce,
        preferences=preferences,
        launch_sandbox=_launch_sample,
        log_dir=settings.log_dir,
    )


def _launch_sample() -> "SandboxChild":
    from brutlers_desktop.sandbox_child import SandboxChild  # noqa: PLC0415 - only sample data needs it

    return SandboxChild(allow_all=True)

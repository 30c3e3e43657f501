"""Says when the app itself went wrong, at once or after a crash, and offers to start again, safely if need be."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal

from brutlers_desktop.domain.crashes import Beginning
from brutlers_desktop.errors import Action
from brutlers_desktop.services.events import Notice
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.bridge import Bridge

if TYPE_CHECKING:
    from brutlers_desktop.ui.dialogs.crash_dialog import Choice, CrashDialog
    from brutlers_desktop.ui.window import MainWindow

SAFE_KEY: Final = "safe-start"
_RESTART, _GO_ON, _SAFELY, _AS_USUAL = "crashRestart", "crashGoOn", "crashSafely", "crashAsUsual"
_MOST_TRACES: Final = 20

Report = Callable[[str], str]
"""Makes the redacted report from what is known of a crash; blocks."""
Spawn = Callable[[Coroutine[Any, Any, None], str], "asyncio.Task[Any]"]


class Crashing(QObject):
    """At most one dialog at a time. ``fault`` may be called from any thread."""

    restart_wanted = Signal()
    _faulted = Signal(str)

    def __init__(self, bridge: Bridge, window: "MainWindow", report: Report, spawn: Spawn) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._window = window
        self._report = report
        self._traces: list[str] = []
        self._dialog: CrashDialog | None = None
        self._spawn = spawn
        self._making: asyncio.Task[Any] | None = None
        self._faulted.connect(self._show_fault)
        window.notices.action_wanted.connect(self._act)

    def fault(self, trace: str) -> None:
        """Tell of an exception that nobody caught, as the log says it. The same one is told of once in a run."""
        self._faulted.emit(trace)

    def tell_of_last_run(self, trace: str) -> None:
        """Say that the last run ended with a crash that left this trace."""
        self._open(
            tr("Brutlers Desktop closed unexpectedly"),
            tr(
                "The last time it ended with a fault of its own. Nothing is lost: your orders and what waits in the Outbox"
                " are here again, as they were."
            ),
            (self._choice(_GO_ON, tr("Go on"), primary=True),),
            trace,
        )

    async def ask(self, beginning: Beginning, trace: str) -> bool:
        """Return whether to start safely, which is asked of the person after repeated crashes."""
        if beginning is not Beginning.AFTER_CRASHES:
            return False
        answer: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        dialog = self._open(
            tr("Start safely?"),
            tr(
                "Brutlers Desktop closed unexpectedly several times in a row, soon after it was opened. A safe start fetches"
                " and sends nothing by itself and leaves the kept look of the window aside, so that you can see your"
                " orders and make a backup."
            ),
            (
                self._choice(_SAFELY, tr("Start safely"), primary=True),
                self._choice(_AS_USUAL, tr("Start as usual")),
            ),
            trace,
        )
        dialog.chosen.connect(lambda name: None if answer.done() else answer.set_result(name))
        try:
            return await answer == _SAFELY
        finally:
            if self._dialog is dialog:  # the app ends meanwhile
                dialog.reject()

    def tell_of_safe_start(self) -> None:
        """Say in the window that this is a safe start, with the way out of it."""
        self._bridge.events.publish(
            Notice(
                tr("Safe start"),
                tr("Nothing is fetched or sent by itself. “Refresh” still asks Brutlers once."),
                Action.RESTART,
                key=SAFE_KEY,
            )
        )

    def _show_fault(self, trace: str) -> None:
        if trace in self._traces or len(self._traces) >= _MOST_TRACES:
            return
        self._traces.append(trace)
        if self._dialog is not None:
            self._make("\n\n".join(self._traces), self._dialog)
            return
        self._tell_of_faults()

    def _tell_of_faults(self) -> None:
        self._open(
            tr("Something went wrong in the app"),
            tr(
                "This is a fault of ours. Your orders and what waits in the Outbox are safe on this computer. You can go on;"
                " if something looks wrong, start the app again: it comes back as you left it."
            ),
            (
                self._choice(_RESTART, tr("Start again")),
                self._choice(_GO_ON, tr("Go on"), primary=True),
            ),
            "\n\n".join(self._traces),
        )

    def _act(self, notice: Notice) -> None:
        if notice.action is Action.RESTART:
            self.restart_wanted.emit()
        elif notice.action is Action.SHOW_REPORT and self._dialog is None:
            self._tell_of_faults()

    def _choice(self, name: str, text: str, *, primary: bool = False) -> "Choice":
        from brutlers_desktop.ui.dialogs.crash_dialog import Choice  # noqa: PLC0415 - seldom needed

        return Choice(name, text, primary)

    def _open(self, heading: str, message: str, choices: "tuple[Choice, ...]", trace: str) -> "CrashDialog":
        from brutlers_desktop.ui.dialogs.crash_dialog import CrashDialog  # noqa: PLC0415 - seldom needed

        dialog = self._dialog = CrashDialog(heading, message, choices, self._window)
        dialog.chosen.connect(self._chosen)
        dialog.open()
        self._make(trace, dialog)
        return dialog

    def _make(self, trace: str, dialog: "CrashDialog") -> None:
        if self._making is not None:
            self._making.cancel()
        self._making = self._spawn(self._show_report(trace, dialog), "make a crash report")

    async def _show_report(self, trace: str, dialog: "CrashDialog") -> None:
        report = await asyncio.to_thread(self._report, trace)
        if self._dialog is dialog:
            dialog.show_report(report)

    def _chosen(self, name: str) -> None:
        dialog, self._dialog = self._dialog, None
        if self._making is not None:
            self._making.cancel()
        if dialog is not None:
            dialog.deleteLater()
        if name == _RESTART:
            self.restart_wanted.emit()

"""The support bundle: collected, shown, and saved where a person says."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from brutlers_desktop.errors import AppError
from brutlers_desktop.services.events import Notice
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.dialogs.file_dialog import ask_where

if TYPE_CHECKING:
    from brutlers_desktop.services.desk import Desk
    from brutlers_desktop.services.support_bundle import Redact
    from brutlers_desktop.ui.dialogs.bundle_dialog import BundleDialog
    from brutlers_desktop.ui.window import MainWindow

SAVED_KEY = "bundle-saved"


class Support(QObject):
    """At most one dialog at a time. ``redact`` takes secrets and customers' data out of a text."""

    def __init__(self, bridge: Bridge, window: "MainWindow", log_dir: Path, redact: "Redact") -> None:
        super().__init__(window)
        self._bridge = bridge
        self._window = window
        self._log_dir = log_dir
        self._redact = redact
        self._dialog: BundleDialog | None = None
        self._collecting: asyncio.Task[Any] | None = None
        window.settings.support_wanted.connect(self.open)

    def open(self) -> None:
        """Collect the bundle and show it."""
        from brutlers_desktop.ui.dialogs.bundle_dialog import BundleDialog  # noqa: PLC0415 - not before the first paint

        desk = self._bridge.desk
        if desk is None or self._dialog is not None:
            return
        dialog = self._dialog = BundleDialog(self._window)
        dialog.finished.connect(lambda _: self._closed(dialog))
        dialog.save_wanted.connect(lambda: self._ask(dialog))
        dialog.open()
        self._collecting = self._bridge.run(self._collect(desk, dialog), "collect the support bundle")

    async def _collect(self, desk: "Desk", dialog: "BundleDialog") -> None:
        from brutlers_desktop.services import support_bundle  # noqa: PLC0415 - not before the first paint

        dialog.show_members(await support_bundle.collect(desk, self._log_dir, self._redact))

    def _ask(self, dialog: "BundleDialog") -> None:
        from brutlers_desktop.services.support_bundle import FILE_NAME  # noqa: PLC0415 - there by now

        ask_where(
            dialog,
            "bundleFileDialog",
            tr("Save the support bundle"),
            FILE_NAME,
            tr("Zip (*.zip)"),
            lambda path: self._bridge.run(self._save(dialog, path), "save the support bundle"),
        )

    async def _save(self, dialog: "BundleDialog", path: Path) -> None:
        from brutlers_desktop.services import support_bundle  # noqa: PLC0415 - there by now

        try:
            await asyncio.to_thread(support_bundle.write, path, dialog.members)
        except AppError as error:
            if self._dialog is not dialog:
                raise
            dialog.say(f"{error.title}. {error.message}")
            return
        if self._dialog is dialog:
            dialog.accept()
        self._bridge.events.publish(
            Notice(tr("Support bundle saved"), tr("It is {path}.", path=path), key=SAVED_KEY, good=True)
        )

    def _closed(self, dialog: "BundleDialog") -> None:
        if self._collecting is not None:
            self._collecting.cancel()
        self._dialog = self._collecting = None
        dialog.deleteLater()

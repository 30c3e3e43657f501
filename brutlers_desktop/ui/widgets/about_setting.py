"""What this app is: its version and its licence, and those of all its parts."""

import asyncio
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from brutlers_desktop import __version__
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.dialogs.licences_dialog import LicencesDialog
from brutlers_desktop.ui.resources import resource
from brutlers_desktop.ui.widgets.basics import button, label

ICONS: Final = ("Lucide", "ISC", "icons/LICENSE")


class AboutSetting(QWidget):
    """The licences are read when they are asked for."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        version = label(
            tr("Brutlers Desktop {version}", version=__version__), name="appVersion", role="heading"
        )
        version.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        words = tr(
            "Free software under the MIT licence. It is built on Python, Qt and other free software, and the icons are from Lucide."
        )
        show = button(tr("Licences of all parts…"), name="licencesButton")
        show.setEnabled(bridge.desk is not None)
        bridge.ready.connect(lambda: show.setEnabled(True))
        show.clicked.connect(lambda _: bridge.run(self._show(), "read the licences"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(version)
        column.addWidget(label(words, role="muted", wrap=True))
        column.addWidget(show, 0, Qt.AlignmentFlag.AlignLeft)

    async def _show(self) -> None:
        from brutlers_desktop.services.parts import parts  # noqa: PLC0415 - seldom needed

        name, licence, file = ICONS
        own: tuple[tuple[str, str, Path], ...] = ((name, licence, resource(file)),)
        found = await asyncio.to_thread(parts, own)
        dialog = LicencesDialog(self.window())
        dialog.show_parts(found)
        dialog.open()

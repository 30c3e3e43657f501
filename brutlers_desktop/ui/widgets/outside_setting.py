"""The settings of what is told outside the window: the system's notices, and the icon in the tray."""

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from brutlers_desktop.domain.announcing import (
    OUTSIDE_PREFERENCE,
    TRAY_PREFERENCE,
    When,
    read_when,
    wants_tray,
)
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.tray import is_there_a_tray
from brutlers_desktop.ui.widgets.basics import label
from brutlers_desktop.ui.widgets.choice_setting import ChoiceSetting


class OutsideSetting(QWidget):
    """Both hold at once."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self.when = ChoiceSetting(
            bridge,
            "systemNotices",
            tr("Tell me of new orders, changed statuses and needed sign-ins"),
            OUTSIDE_PREFERENCE,
            (
                (When.UNFOCUSED, tr("When I am in another program")),
                (When.ON, tr("Always")),
                (When.OFF, tr("Never")),
            ),
            read_when,
            tr("By the notices of your system. They give numbers and no names, since anyone may read them."),
        )
        self.tray = QCheckBox(tr("Show an icon in the tray"))
        self.tray.setObjectName("trayIcon")
        self.tray.setAccessibleName(self.tray.text())
        self.tray.clicked.connect(self._keep)
        there = is_there_a_tray()
        hint = (
            tr("It opens the window, starts a new order and locks. Closing the window still ends the app.")
            if there
            else tr("This desktop has no tray.")
        )
        self.tray.setAccessibleDescription(hint)
        self.tray.setEnabled(there)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.when)
        column.addWidget(self.tray)
        column.addWidget(label(hint, role="muted", wrap=True))
        self.tray.setChecked(wants_tray(bridge.preferences.get(TRAY_PREFERENCE)))

    def _keep(self) -> None:
        self._bridge.run(self._kept(shown=self.tray.isChecked()), "keep the tray", must_finish=True)

    async def _kept(self, *, shown: bool) -> None:
        await self._bridge.preferences.keep(TRAY_PREFERENCE, shown)
        self._bridge.tray_setting_changed.emit()

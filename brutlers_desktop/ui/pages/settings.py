"""The Settings page: what is kept on this computer, and what can be done with it."""

import asyncio
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from brutlers_desktop.domain.queries import OrderQuery
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.models.columns import number_text
from brutlers_desktop.ui.widgets.basics import button, label, panel, title
from brutlers_desktop.ui.widgets.lock_setting import LockSetting
from brutlers_desktop.ui.widgets.network_setting import NetworkSetting
from brutlers_desktop.ui.widgets.region_setting import RegionSetting
from brutlers_desktop.ui.widgets.secrets_setting import SecretsSetting
from brutlers_desktop.ui.widgets.writing_settings import TemplatesSetting, UndoSetting

KEPT = (
    "Every order that Brutlers ever sent to this app stays here, encrypted, even after Brutlers no longer lists it. The key is where "
    "your sign-ins are."
)
GOES = (
    "Deletes all orders with their timelines and earlier versions, the Outbox with what still waits in it, drafts, your own views, "
    "every older archive that was set aside, and the key."
)
STAYS = (
    "Your connections and sign-ins stay, and so do the arrangement of the columns and the files that you exported or backed up. "
    "Nothing changes at Brutlers: its last 100 orders are fetched again."
)
MESSAGES = "What the status card puts in for you when an order changes. Each message can be changed before it is sent."
HELP = (
    "Puts versions, settings, checks and the log into one file for whoever helps you. You see all of it before it is saved; secrets and"
    " your customers' data are not in it."
)
WIDTH = 640
MARGIN = 24


class SettingsPage(QWidget):
    """It reports what a person wants; the window does it."""

    back_up_wanted = Signal()
    restore_wanted = Signal()
    erase_wanted = Signal()
    support_wanted = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settingsPage")
        self._bridge = bridge
        self._counting: asyncio.Task[Any] | None = None
        self._kept = label(name="keptOrders", wrap=True)
        self.back_up = button("Back up…", name="backUpButton", icon_name="download")
        self.restore = button("Restore…", name="restoreButton", icon_name="upload")
        self.erase = button("Erase local data…", name="eraseButton", role="danger", icon_name="eraser")
        self.back_up.clicked.connect(self.back_up_wanted)
        self.restore.clicked.connect(self.restore_wanted)
        self.erase.clicked.connect(self.erase_wanted)
        self.support = button("Support bundle…", name="supportBundleButton")
        self.support.clicked.connect(self.support_wanted)
        inner = QWidget()
        inner.setObjectName("settingsInner")
        # Else Qt reckons the height with each text in the narrowest column, or in one wider than it ever is.
        inner.setMinimumHeight(1)
        inner.setMaximumWidth(WIDTH + 2 * MARGIN)
        column = QVBoxLayout(inner)
        column.setContentsMargins(MARGIN, 16, MARGIN, 20)
        column.setSpacing(14)
        column.addWidget(title("Settings", name="settingsHeading", points=6))
        self.undo = UndoSetting(bridge)
        self.templates = TemplatesSetting(bridge)
        self.secrets = SecretsSetting(bridge)
        self.lock = LockSetting(bridge)
        column.addWidget(_section("Time to undo", (self.undo,)))
        column.addWidget(_section("Sign-ins and key", (self.secrets,)))
        column.addWidget(_section("Lock the window", (self.lock,)))
        column.addWidget(_section("Phone numbers", (RegionSetting(bridge),)))
        column.addWidget(
            _section("Messages to customers", (label(MESSAGES, role="muted", wrap=True), self.templates))
        )
        self._network = _section("Network", (NetworkSetting(bridge),))
        column.addWidget(self._network)
        column.addWidget(
            _section(
                "Orders on this computer",
                (self._kept, label(KEPT, role="muted", wrap=True)),
                self.back_up,
                self.restore,
            )
        )
        column.addWidget(_section("Help", (label(HELP, role="muted", wrap=True),), self.support))
        column.addWidget(
            _section(
                "Erase local data",
                (label(GOES, wrap=True), label(STAYS, role="muted", wrap=True)),
                self.erase,
            )
        )
        column.addStretch()
        self._area = area = QScrollArea()
        area.setObjectName("settingsArea")
        area.setAccessibleName("Settings")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        bridge.ready.connect(self.refresh)
        bridge.orders_changed.connect(lambda _: self.refresh())
        self.refresh()

    def show_network(self) -> None:
        """Bring the settings of the network into sight, once the page is laid out."""
        QTimer.singleShot(0, self, lambda: self._area.verticalScrollBar().setValue(self._network.y() - 16))

    def refresh(self) -> None:
        """Show what is known now."""
        archive = self._bridge.archive
        self.back_up.setEnabled(archive is not None)
        for each in (self.restore, self.erase, self.support):
            each.setEnabled(self._bridge.desk is not None)
        if archive is None:
            self._kept.setText(_why_closed(self._bridge))
        elif self.isVisible() and self._counting is None:
            self._counting = self._bridge.run(self._count(), "count orders")

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self.refresh()

    async def _count(self) -> None:
        try:
            archive = self._bridge.archive
            if archive is not None:
                ids = await archive.connection_ids()
                count = await archive.count(OrderQuery(connection_ids=ids))
                self._kept.setText(f"{number_text(count)} order{'s' * (count != 1)} kept.")
        finally:
            self._counting = None


def _why_closed(bridge: Bridge) -> str:
    fault = None if bridge.desk is None else bridge.desk.orders.archive.fault
    return "One moment…" if fault is None else f"{fault.title}. {fault.message}"


def _section(heading: str, lines: tuple[QWidget, ...], *buttons: QWidget) -> QWidget:
    frame = panel()
    frame.setMaximumWidth(WIDTH)
    column = QVBoxLayout(frame)
    column.setContentsMargins(20, 16, 20, 16)
    column.setSpacing(8)
    column.addWidget(label(heading, role="heading"))
    for line in lines:
        column.addWidget(line)
    row = QHBoxLayout()
    row.setContentsMargins(0, 6, 0, 0)
    row.setSpacing(8)
    for each in buttons:
        row.addWidget(each)
    row.addStretch()
    column.addLayout(row)
    return frame

"""The Settings page: how the app works and looks, what is kept on this computer, and what can be done with it."""

import asyncio
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from brutlers_desktop import __version__
from brutlers_desktop.domain.queries import OrderQuery
from brutlers_desktop.translation import tr, tr_noop, trn
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.start_page import START_PAGE_PREFERENCE, StartPage, read_start_page
from brutlers_desktop.ui.widgets.about_setting import AboutSetting
from brutlers_desktop.ui.widgets.appearance_setting import AppearanceSetting
from brutlers_desktop.ui.widgets.basics import button, label, title
from brutlers_desktop.ui.widgets.choice_setting import ChoiceSetting
from brutlers_desktop.ui.widgets.language_setting import LanguageSetting
from brutlers_desktop.ui.widgets.lock_setting import LockSetting
from brutlers_desktop.ui.widgets.network_setting import NetworkSetting
from brutlers_desktop.ui.widgets.outside_setting import OutsideSetting
from brutlers_desktop.ui.widgets.polling_setting import PollingSetting
from brutlers_desktop.ui.widgets.privacy_setting import PrivacySetting
from brutlers_desktop.ui.widgets.region_setting import RegionSetting
from brutlers_desktop.ui.widgets.secrets_setting import SecretsSetting
from brutlers_desktop.ui.widgets.settings_section import WIDTH, SectionList, SettingsSection, heading_within
from brutlers_desktop.ui.widgets.writing_settings import TemplatesSetting, UndoSetting

KEPT = tr_noop(
    "Every order that Brutlers ever sent to this app stays here, encrypted, even after Brutlers no longer lists it. The key is where "
    "your sign-ins are."
)
GOES = tr_noop(
    "Deletes all orders with their timelines and earlier versions, the Outbox with what still waits in it, drafts, your own views, "
    "every older archive that was set aside, and the key."
)
STAYS = tr_noop(
    "Your connections and sign-ins stay, and so do the arrangement of the columns and the files that you exported or backed up. "
    "Nothing changes at Brutlers: its last 100 orders are fetched again."
)
MARGIN = 24


class SettingsPage(QWidget):
    """It reports what a person wants; the window does it. ``sections`` are found by their names and headings."""

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
        self.back_up = _button(tr("Back up…"), "backUpButton", self.back_up_wanted.emit, icon_name="download")
        self.restore = _button(tr("Restore…"), "restoreButton", self.restore_wanted.emit, icon_name="upload")
        self.erase = _button(
            tr("Erase local data…"),
            "eraseButton",
            self.erase_wanted.emit,
            role="danger",
            icon_name="eraser",
        )
        self.support = _button(tr("Support bundle…"), "supportBundleButton", self.support_wanted.emit)
        self.sections = self._sections()
        self._lay_out()
        bridge.ready.connect(self.refresh)
        bridge.orders_changed.connect(self.refresh)
        self.refresh()

    def show_section(self, name: str) -> None:
        """Bring the section of this objectName into sight, once the page is laid out."""
        self._list.lead_to(next(each for each in self.sections if each.objectName() == name))

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

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    async def _count(self) -> None:
        try:
            archive = self._bridge.archive
            if archive is not None:
                ids = await archive.connection_ids()
                count = await archive.count(OrderQuery(connection_ids=ids))
                self._kept.setText(trn("{n} order kept.", "{n} orders kept.", count))
        finally:
            self._counting = None

    def _sections(self) -> tuple[SettingsSection, ...]:
        """Return the sections from top to bottom."""
        bridge = self._bridge
        messages = tr(
            "What the status card puts in for you when an order changes. Each message can be changed before it is sent."
        )
        helps = tr(
            "Puts versions, settings, checks and the log into one file for whoever helps you. You see all of it before it is saved; "
            "secrets and your customers’ data are not in it."
        )
        updates = tr(
            "You have version {version}. The app does not look for newer ones by itself: they come the way you installed it, from your "
            "system’s packages or as a new download. Your orders and settings stay.",
            version=__version__,
        )
        return (
            SettingsSection("settingsLanguage", tr("Language"), (LanguageSetting(bridge),)),
            SettingsSection("settingsAppearance", tr("Appearance"), (AppearanceSetting(bridge),)),
            SettingsSection("settingsStartPage", tr("Start page"), (_start_page(bridge),)),
            SettingsSection("settingsPolling", tr("Keeping up to date"), (PollingSetting(bridge),)),
            SettingsSection("settingsOutside", tr("Notices outside the window"), (OutsideSetting(bridge),)),
            SettingsSection("settingsUndo", tr("Time to undo"), (UndoSetting(bridge),)),
            SettingsSection(
                "settingsMessages",
                tr("Messages to customers"),
                (_muted(messages), TemplatesSetting(bridge)),
            ),
            SettingsSection("settingsPhones", tr("Phone numbers"), (RegionSetting(bridge),)),
            SettingsSection("settingsVault", tr("Sign-ins and key"), (SecretsSetting(bridge),)),
            SettingsSection("settingsLock", tr("Lock the window"), (LockSetting(bridge),)),
            SettingsSection("settingsNetwork", tr("Network"), (NetworkSetting(bridge),)),
            SettingsSection(
                "settingsBackup",
                tr("Backup"),
                (self._kept, _muted(tr(KEPT))),
                self.back_up,
                self.restore,
            ),
            SettingsSection(
                "settingsPrivacy",
                tr("Privacy"),
                (
                    PrivacySetting(bridge),
                    heading_within(tr("Erase local data")),
                    label(tr(GOES), wrap=True),
                    _muted(tr(STAYS)),
                ),
                self.erase,
            ),
            SettingsSection(
                "settingsUpdates", tr("Updates"), (label(updates, name="updatesWords", wrap=True),)
            ),
            SettingsSection("settingsHelp", tr("Help"), (_muted(helps),), self.support),
            SettingsSection("settingsAbout", tr("About"), (AboutSetting(bridge),)),
        )

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setObjectName("settingsInner")
        # Else Qt reckons the height with each text in the narrowest column, or in one wider than it ever is.
        inner.setMinimumHeight(1)
        inner.setMaximumWidth(WIDTH + 2 * MARGIN)
        column = QVBoxLayout(inner)
        column.setContentsMargins(MARGIN, 20, MARGIN, 20)
        column.setSpacing(14)
        for section in self.sections:
            column.addWidget(section)
        column.addStretch()
        area = QScrollArea()
        area.setObjectName("settingsArea")
        area.setAccessibleName(tr("Settings"))
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        self._list = SectionList(self.sections, area)
        self._list.setAccessibleName(tr("Sections of the settings"))
        side = QVBoxLayout()
        side.setContentsMargins(16, 16, 0, 20)
        side.setSpacing(12)
        heading = title(tr("Settings"), name="settingsHeading", points=6)
        heading.setContentsMargins(8, 0, 0, 0)
        side.addWidget(heading)
        side.addWidget(self._list, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(side)
        whole.addWidget(area, 1)


def _start_page(bridge: Bridge) -> QWidget:
    choices = (
        (StartPage.TODAY, tr("Today")),
        (StartPage.ORDERS, tr("Orders")),
        (StartPage.LAST, tr("The page that was open last")),
    )
    return ChoiceSetting(
        bridge, "startPage", tr("Open the window with"), START_PAGE_PREFERENCE, choices, read_start_page
    )


def _why_closed(bridge: Bridge) -> str:
    fault = None if bridge.desk is None else bridge.desk.orders.archive.fault
    return tr("One moment…") if fault is None else f"{fault.title}. {fault.message}"


def _muted(text: str) -> QWidget:
    return label(text, role="muted", wrap=True)


def _button(
    text: str, name: str, pressed: Callable[[], None], *, role: str = "", icon_name: str = ""
) -> QPushButton:
    made = button(text, name=name, role=role, icon_name=icon_name)
    made.clicked.connect(lambda _: pressed())
    return made

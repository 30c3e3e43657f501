"""The setting of the country whose phone numbers need no country code."""

import asyncio
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from brutlers_desktop.domain.checks import phone_regions
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.phone_region import PHONE_REGION, country, usual_region
from brutlers_desktop.ui.widgets.basics import label
from brutlers_desktop.ui.widgets.choice_box import ChoiceBox

if TYPE_CHECKING:
    from brutlers_desktop.services.desk import Desk


class RegionSetting(QWidget):
    """The countries are read when the setting is shown first: that takes some 30 ms, in a worker."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._reading: asyncio.Task[Any] | None = None
        self.region = ChoiceBox()
        self.region.setObjectName("phoneRegion")
        self.region.setAccessibleName(tr("Country of phone numbers"))
        self.region.setMaximumWidth(320)
        self.region.setEnabled(False)
        self.region.activated.connect(lambda _: self._keep())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.region)
        words = tr(
            "A number without a country code is taken for one of this country when you create an order."
        )
        column.addWidget(label(words, role="muted", wrap=True))
        bridge.ready.connect(self.refresh)

    def refresh(self) -> None:
        """Show what is kept."""
        desk = self._bridge.desk
        if desk is not None and self.isVisible() and self._reading is None and not self.region.count():
            self._reading = self._bridge.run(self._read(desk), "read the countries")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    async def _read(self, desk: "Desk") -> None:
        try:
            regions = await asyncio.to_thread(phone_regions)
        finally:
            self._reading = None
        usual = usual_region()
        self.region.addItem(
            tr("As the system: {country}", country=country(usual))
            if usual
            else tr("None: always with a country code"),
            "",
        )
        for name, code in sorted((country(code), code) for code in regions):
            self.region.addItem(name, code)
        kept = desk.preferences.get(PHONE_REGION)
        self.region.setCurrentIndex(max(self.region.findData(kept), 0))
        self.region.setEnabled(True)

    def _keep(self) -> None:
        desk = self._bridge.desk
        if desk is not None:
            keeping = desk.preferences.keep(PHONE_REGION, str(self.region.currentData()))
            self._bridge.run(keeping, "keep the country of phone numbers", must_finish=True)

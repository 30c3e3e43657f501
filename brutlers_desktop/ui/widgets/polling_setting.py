"""The setting of how often the orders are fetched."""

from PySide6.QtCore import QLocale, QTime

from brutlers_desktop.domain.pace import CLOSES, OPENS
from brutlers_desktop.domain.polling import POLLING_PREFERENCE, Polling, read_polling
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.widgets.choice_setting import ChoiceSetting


class PollingSetting(ChoiceSetting):
    """The engine takes up what is chosen at once."""

    def __init__(self, bridge: Bridge) -> None:
        choices = (
            (Polling.FREQUENT, tr("Often: at least every minute in busy hours, else every 5 minutes")),
            (Polling.NORMAL, tr("Normal: at least every 2 minutes in busy hours, else every 15 minutes")),
            (Polling.CALM, tr("Calm: at least every 10 minutes in busy hours, else every 15 minutes")),
            (Polling.PAUSED, tr("Paused: only by F5 or the Refresh button")),
        )
        hint = tr(
            "Busy hours are Monday to Saturday from {opens} to {closes}, by this computer’s clock. When much changes, the app "
            "asks sooner, but never twice within 30 seconds. What you change is sent in any case.",
            opens=_hour(OPENS),
            closes=_hour(CLOSES),
        )
        super().__init__(
            bridge, "polling", tr("Ask Brutlers for changes"), POLLING_PREFERENCE, choices, read_polling, hint
        )
        self.box.setMaximumWidth(560)
        self.changed.connect(self._take)

    def _take(self) -> None:
        desk = self._bridge.desk
        if desk is not None:
            desk.orders.sync.change_rhythm()


def _hour(hour: int) -> str:
    return QLocale().toString(QTime(hour, 0), QLocale.FormatType.ShortFormat)

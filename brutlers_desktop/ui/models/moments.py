"""How the window writes the moments of a connection's health: in this computer's zone and the system's language."""

from typing import Final

from brutlers_desktop.domain.health import MomentWords
from brutlers_desktop.ui.models.columns import date_text, local_time, time_text

WINDOW_MOMENTS: Final = MomentWords(day=lambda moment: date_text(local_time(moment).date()), time=time_text)

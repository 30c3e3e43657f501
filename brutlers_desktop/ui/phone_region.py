"""The country whose phone numbers need no country code, as a person set it."""

from typing import Final

from PySide6.QtCore import QLocale

from brutlers_desktop.ui.bridge import Bridge

PHONE_REGION: Final = "phone-region"
"""The preference (ISO 3166); empty or absent: as the system's language says."""


def phone_region(bridge: Bridge) -> str:
    """Return the country; empty if there is none."""
    desk = bridge.desk
    kept = None if desk is None else desk.preferences.get(PHONE_REGION)
    return kept if isinstance(kept, str) and kept else usual_region()


def usual_region() -> str:
    """Return the country of the system's language (ISO 3166); empty if it names none."""
    code = QLocale.territoryToCode(QLocale().territory())
    return code if len(code) == 2 and code.isalpha() else ""

"""The country whose phone numbers need no country code, as a person set it."""

from typing import Final

from PySide6.QtCore import QLocale

from brutlers_desktop.ui.bridge import Bridge

PHONE_REGION: Final = "phone-region"
"""The preference (ISO 3166); empty or absent: as the system's language says."""

_WITH_ARTICLE: Final = ("United ", "Netherlands", "Philippines", "Bahamas", "Maldives", "Seychelles")


def phone_region(bridge: Bridge) -> str:
    """Return the country; empty if there is none."""
    desk = bridge.desk
    kept = None if desk is None else desk.preferences.get(PHONE_REGION)
    return kept if isinstance(kept, str) and kept else usual_region()


def country(code: str) -> str:
    """Return the name of a country (ISO 3166); its code if Qt knows none."""
    territory = QLocale.codeToTerritory(code)
    return code if territory is QLocale.Country.AnyTerritory else QLocale.territoryToString(territory)


def country_in_sentence(code: str) -> str:
    """Return the name of a country as it stands within a sentence; empty without one."""
    name = country(code) if code else ""
    return f"the {name}" if name.startswith(_WITH_ARTICLE) else name


def usual_region() -> str:
    """Return the country of this computer (ISO 3166), else that of the person's language; empty if neither names one."""
    codes = (QLocale.territoryToCode(each.territory()) for each in (QLocale.system(), QLocale()))
    return next((code for code in codes if len(code) == 2 and code.isalpha()), "")

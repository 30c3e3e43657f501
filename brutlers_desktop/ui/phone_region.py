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
    """Return the name of a country (ISO 3166) in the person's language, or as it calls itself; its code if Qt knows none."""
    territory = QLocale.codeToTerritory(code)
    if territory is QLocale.Country.AnyTerritory:
        return code
    if _is_english():
        return QLocale.territoryToString(territory)
    in_language = QLocale(QLocale().language(), territory)
    of_its_own = QLocale(QLocale.Language.AnyLanguage, territory)
    named = in_language if in_language.territory() is territory else of_its_own
    return named.nativeTerritoryName() or QLocale.territoryToString(territory)


def country_in_sentence(code: str) -> str:
    """Return the name of a country as it stands within a sentence; empty without one."""
    name = country(code) if code else ""
    return f"the {name}" if _is_english() and name.startswith(_WITH_ARTICLE) else name


def _is_english() -> bool:
    return QLocale().language() in (QLocale.Language.English, QLocale.Language.C)


def usual_region() -> str:
    """Return the country of this computer (ISO 3166), else that of the person's language; empty if neither names one."""
    codes = (QLocale.territoryToCode(each.territory()) for each in (QLocale.system(), QLocale()))
    return next((code for code in codes if len(code) == 2 and code.isalpha()), "")

"""The shop's own templates and the language in which it last wrote, as the preferences keep them."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale

from brutlers_desktop.domain.templates import LANGUAGES, PREFERENCE, read_templates, template_for

if TYPE_CHECKING:
    from brutlers_desktop.services.preferences import Preferences

LANGUAGE: Final = "message-language"


def template(preferences: "Preferences", status: str, language: str) -> str:
    """Return the shop's template of a status in a language; ours where it has none; empty where there is none at all."""
    return template_for(read_templates(preferences.get(PREFERENCE)), status, language)


def usual_language(preferences: "Preferences") -> str:
    """Return the language last written in; at first the system's, if there are templates in it."""
    kept = preferences.get(LANGUAGE)
    if kept in LANGUAGES:
        return str(kept)
    system = QLocale().name()[:2]
    return system if system in LANGUAGES else LANGUAGES[0]

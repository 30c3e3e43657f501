"""The language that the app speaks: which one, Qt's own words in it, its numbers and days."""

import logging
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from brutlers_desktop import translation
from brutlers_desktop.ui.resources import resource

LANGUAGES: Final = {
    "de": "Deutsch",
    "en": "English",
    "fr": "Français",
    "it": "Italiano",
    "nl": "Nederlands",
    "pl": "Polski",
}
"""Each language by its own name, in the order of these names."""
SOURCE: Final = "en"
"""The language of the texts in the code."""
LANGUAGE: Final = "language"
"""The preference: one of the codes; empty or absent: the system's language."""
CONTEXT: Final = "Brutlers"
"""Under which all texts stand in the files of translations."""
_QT_LANGUAGES: Final = {
    "de": QLocale.Language.German,
    "en": QLocale.Language.English,
    "fr": QLocale.Language.French,
    "it": QLocale.Language.Italian,
    "nl": QLocale.Language.Dutch,
    "pl": QLocale.Language.Polish,
}
_REMEMBERED: Final = 4096
"""Texts, counted ones with their numbers, that are looked up once only."""
_FORM_REPEATS: Final = 1_000_000
"""From here on numbers take the form of their last digits, so that any size fits Qt's 32 bits."""

log = logging.getLogger(__name__)


def spoken() -> tuple[str, ...]:
    """Return the codes of the languages whose texts are there: only these are offered, the others speak English until then."""
    return tuple(code for code in LANGUAGES if code == SOURCE or not _loaded(code).isEmpty())


def chosen_language(kept: Any) -> str:
    """Return the code that a person chose, from what is kept; empty for the system's language."""
    return kept if kept in LANGUAGES else ""


def system_language(wanted: Sequence[str]) -> str:
    """Return the first of the languages a person wants (``de-AT``, ``fr``…) that the app speaks; English if it speaks none."""
    return next(
        (code for each in wanted if (code := each.replace("_", "-").split("-")[0].lower()) in LANGUAGES),
        SOURCE,
    )


def locale_of(code: str, system: QLocale) -> QLocale:
    """Return how days and numbers are written in a language: as in the system's own country, where that language is spoken there."""
    language = _QT_LANGUAGES[code]
    if system.language() in (language, QLocale.Language.C) and code == SOURCE:
        return system
    here = QLocale(language, system.territory())
    if here.territory() is system.territory():
        return here
    return QLocale(language, QLocale.Country.UnitedKingdom) if code == SOURCE else QLocale(code)


class Languages:
    """Lets the whole app speak one language at a time; ``system`` tells what the system speaks."""

    def __init__(self, system: Callable[[], QLocale] = QLocale.system) -> None:
        self._system = system
        self.code = SOURCE
        self.locale = QLocale()

    def use(self, chosen: str) -> None:
        """Speak the language of this code, or the system's where it is empty. What is shown already stays as it is."""
        system = self._system()
        code = self.code = chosen or system_language(system.uiLanguages())
        locale = self.locale = locale_of(code, system)
        QLocale.setDefault(locale)
        _let_qt_speak(code, locale)
        translation.install(
            None if code == SOURCE else _ours(code),
            locale.toString,
            decimal_point=locale.decimalPoint(),
            language=code,
        )


_qt_words: Final[list[QTranslator]] = []
"""What says Qt's own words now, on its buttons and in the menus of its fields."""


def _let_qt_speak(code: str, locale: QLocale) -> None:
    while _qt_words:
        QCoreApplication.removeTranslator(_qt_words.pop())
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if code != SOURCE and translator.load(locale, "qtbase", "_", folder):
        QCoreApplication.installTranslator(translator)
        _qt_words.append(translator)


def _loaded(code: str) -> QTranslator:
    translator = QTranslator()
    if not translator.load(str(resource(f"translations/brutlers_{code}.qm"))):
        log.warning("the texts in %s are not there: packaging/translations compile makes them", code)
    return translator


def _ours(code: str) -> translation.Translate:
    """Return what says our texts in a language, each asked of Qt once: lists ask for the same ones at each paint."""
    translator = _loaded(code)

    @lru_cache(maxsize=_REMEMBERED)
    def say(source: str, about: str, number: int) -> str:
        form = number if number < _FORM_REPEATS else _FORM_REPEATS + number % _FORM_REPEATS
        return translator.translate(CONTEXT, source, about or None, form) or source

    return say

"""Which language is spoken, and what follows it: our texts, Qt's own, numbers, days, the country of phone numbers."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication
from support.speaking import english_again, teach
from translations.sources import Message

from brutlers_desktop import translation
from brutlers_desktop.services.events import Events
from brutlers_desktop.translation import tr, trn
from brutlers_desktop.ui import languages
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.languages import (
    LANGUAGE,
    LANGUAGES,
    Languages,
    chosen_language,
    locale_of,
    spoken,
    system_language,
)
from brutlers_desktop.ui.phone_region import usual_region
from brutlers_desktop.ui.widgets import language_setting
from brutlers_desktop.ui.widgets.language_setting import LanguageSetting

SAVE, DAYS = Message("Save", ""), Message("{n} days", "", "{n} day")


@pytest.fixture(autouse=True)
def back_to_english(qapp: QApplication) -> Iterator[None]:
    with english_again():
        yield


@pytest.fixture
def polish(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    teach(tmp_path, monkeypatch, "pl", {SAVE: ("Zapisz",), DAYS: ("{n} dzień", "{n} dni", "{n} dni")})


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["de-AT", "en"], "de"),
        (["es", "nl-Latn-BE"], "nl"),
        (["pt_BR"], "en"),
        (["nds-DE", "FR"], "fr"),
        ([], "en"),
        (["C"], "en"),
    ],
)
def test_the_first_of_the_systems_languages_that_the_app_speaks_is_taken(
    wanted: list[str], code: str
) -> None:
    assert system_language(wanted) == code


@pytest.mark.parametrize(
    ("code", "system", "name"),
    [
        ("de", "de_AT", "de_AT"),
        ("de", "de_CH", "de_CH"),
        ("fr", "de_CH", "fr_CH"),
        ("fr", "nl_BE", "fr_BE"),
        ("nl", "nl_BE", "nl_BE"),
        ("en", "de_DE", "en_DE"),
        ("pl", "en_US", "pl_PL"),
        ("de", "C", "de_DE"),
        ("en", "C", "C"),
        ("en", "en_US", "en_US"),
        ("en", "vi_VN", "en_GB"),
    ],
)
def test_days_and_numbers_are_those_of_the_systems_country_where_the_language_is_spoken_there(
    code: str, system: str, name: str
) -> None:
    assert locale_of(code, QLocale(system)).name() == name


def test_what_is_kept_and_names_no_language_is_the_systems() -> None:
    assert [chosen_language(kept) for kept in ("fr", "", None, "es", 7)] == ["fr", "", "", "", ""]


@pytest.mark.usefixtures("polish")
def test_our_texts_qts_own_and_numbers_follow_the_language(qapp: QApplication) -> None:
    speaks = Languages(lambda: QLocale("pl_PL"))
    speaks.use("")
    assert (tr("Save"), tr("Never translated")) == ("Zapisz", "Never translated")
    assert [trn("{n} day", "{n} days", n) for n in (1, 2, 5, 12000)] == [
        "1 dzień",
        "2 dni",
        "5 dni",
        "12\u00a0000 dni",
    ]
    assert trn("{n} day", "{n} days", 3_000_000_000_002).endswith(" dni")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Anuluj"
    assert QLocale().name() == "pl_PL"
    assert translation.tenths(1.5) == "1,5"
    assert usual_region() == "PL"
    speaks.use("en")
    assert (tr("Save"), trn("{n} day", "{n} days", 1)) == ("Save", "1 day")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_without_its_file_a_language_is_english_in_its_own_numbers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(languages, "resource", lambda name: tmp_path / name)
    Languages(lambda: QLocale("de_DE")).use("")
    assert tr("Save") == "Save"
    assert trn("{n} day", "{n} days", 1200) == "1.200 days"
    assert "the texts in de are not there" in caplog.text


def test_each_text_is_asked_of_qt_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    class Translator:
        def load(self, _file: str) -> bool:
            return True

        def translate(self, _context: str, source: str, _about: str | None, _number: int) -> str:
            asked.append(source)
            return source

    monkeypatch.setattr(languages, "QTranslator", Translator)
    say = languages._ours("de")
    assert {say("Orders", "", -1) for _ in range(1000)} == {"Orders"}
    assert asked == ["Orders"]


def test_the_setting_names_each_language_in_its_own_words_and_tells_what_is_chosen(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(language_setting, "spoken", lambda: tuple(LANGUAGES))
    bridge = Bridge(Events())
    setting = LanguageSetting(bridge)
    box = setting.language
    names = [box.itemText(row) for row in range(box.count())]
    assert names == ["As the system: English", *LANGUAGES.values()]
    assert sorted(names[1:]) == ["Deutsch", "English", "Français", "Italiano", "Nederlands", "Polski"]
    wanted: list[str] = []
    bridge.language_wanted.connect(wanted.append)
    for row in (0, 4):
        box.setCurrentIndex(row)
        box.activated.emit(row)
    assert wanted == ["it"]
    bridge.preferences._values[LANGUAGE] = "nl"
    assert LanguageSetting(bridge).language.currentText() == "Nederlands"


def test_a_language_whose_texts_are_not_there_is_not_offered(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = languages.resource
    monkeypatch.setattr(languages, "resource", lambda name: there(name) if "_de" in name else tmp_path / name)
    assert spoken() == ("de", "en")
    setting = LanguageSetting(Bridge(Events()))
    box = setting.language
    assert [box.itemText(row) for row in range(1, box.count())] == ["Deutsch", "English"]

"""Days are written, read and laid out as the person's language does, and follow it when it changes."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QCalendarWidget

from brutlers_desktop import translation
from brutlers_desktop.domain.order_form import read_day
from brutlers_desktop.ui.models.columns import date_text, day_text, moment_words
from brutlers_desktop.ui.phone_region import country, country_in_sentence
from brutlers_desktop.ui.widgets.day_field import DayField, month_numbers

TODAY = date(2027, 1, 1)
SAID = {"d MMM yyyy": "d. MMM yyyy", "d MMM": "d. MMM", "today, {time}": "heute, {time}"}


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    usual = QLocale()
    yield
    QLocale.setDefault(usual)
    translation.install(None)


def speak(code: str, said: dict[str, str]) -> None:
    QLocale.setDefault(QLocale(code))
    translation.install(lambda source, _about, _number: said.get(source, source))


def test_a_day_is_written_in_the_order_and_the_months_of_the_language_also_after_another_one() -> None:
    speak("de_DE", SAID)
    assert (date_text(date(2027, 6, 12)), day_text(date(2027, 6, 12), TODAY)) == ("12. Juni 2027", "12. Juni")
    speak("en_GB", {})
    assert (date_text(date(2027, 6, 12)), day_text(date(2026, 6, 12), TODAY)) == (
        "12 Jun 2027",
        "12 Jun 2026",
    )


def test_today_within_a_sentence_is_a_text_of_its_own() -> None:
    speak("de_DE", SAID)
    assert moment_words(datetime.now(UTC)).startswith("heute, ")


@pytest.mark.parametrize("code", ["en_GB", "de_DE", "de_AT", "fr_FR", "it_IT", "nl_NL", "pl_PL"])
@pytest.mark.parametrize("form", ["d MMM yyyy", "d. MMM yyyy"])
def test_each_day_that_is_written_can_be_read_again(code: str, form: str) -> None:
    speak(code, {"d MMM yyyy": form})
    days = [date(2027, month, 28) for month in range(1, 13)]
    assert [read_day(date_text(day), TODAY, month_numbers()) for day in days] == days


def test_months_are_read_in_the_language_of_now() -> None:
    speak("pl_PL", {})
    assert read_day("12 czerwca 2027", TODAY, month_numbers()) == date(2027, 6, 12)
    assert read_day("12 czerwiec 2027", TODAY, month_numbers()) == date(2027, 6, 12)
    speak("de_DE", {})
    assert read_day("12. Juni 2027", TODAY, month_numbers()) == date(2027, 6, 12)
    assert read_day("12 czerwca 2027", TODAY, month_numbers()) is None


@pytest.mark.parametrize(("code", "first"), [("de_DE", Qt.DayOfWeek.Monday), ("en_US", Qt.DayOfWeek.Sunday)])
def test_the_calendar_begins_the_week_as_the_language_does(
    qapp: QApplication, code: str, first: Qt.DayOfWeek
) -> None:
    speak(code, {})
    field = DayField()
    field.open_calendar()
    panel = qapp.activePopupWidget()
    assert panel is not None
    assert panel.findChild(QCalendarWidget).firstDayOfWeek() is first
    panel.close()
    field.deleteLater()


def test_countries_are_named_in_the_language_or_as_they_call_themselves() -> None:
    speak("de_DE", {})
    assert [country(code) for code in ("AT", "CH", "PL", "??")] == ["Österreich", "Schweiz", "Polska", "??"]
    assert country_in_sentence("NL") == "Nederland"
    speak("en_GB", {})
    assert [country_in_sentence(code) for code in ("NL", "DE", "")] == ["the Netherlands", "Germany", ""]

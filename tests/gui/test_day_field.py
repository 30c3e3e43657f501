"""The field for a day."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget

from brutlers_desktop.ui.widgets.day_field import DayField, month_numbers

TODAY = date(2027, 6, 1)


@pytest.fixture
def field(qapp: QApplication) -> Iterator[DayField]:
    made = DayField()
    made.show()
    yield made
    made.close()
    made.deleteLater()


def test_english_names_of_months_are_always_read() -> None:
    assert {month_numbers()[name] for name in ("january", "jan", "december", "dec")} == {1, 12}


def test_what_is_typed_is_read(field: DayField) -> None:
    field.setText("12 June 27")
    assert field.day(TODAY) == date(2027, 6, 12)
    field.setText("some day")
    assert field.day(TODAY) is None


def test_alt_down_opens_the_calendar_on_the_day_and_what_is_chosen_can_be_read(field: DayField) -> None:
    chosen = QSignalSpy(field.chosen)
    field.setText("12.6.2031")
    QTest.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    (calendar,) = field.findChildren(QCalendarWidget)
    assert calendar.selectedDate() == QDate(2031, 6, 12)
    calendar.activated.emit(QDate(2031, 6, 20))
    assert field.day(TODAY) == date(2031, 6, 20)
    assert chosen.count() == 1
    assert not calendar.isVisible()

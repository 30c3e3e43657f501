"""A field for a day: typed as people write it, or chosen in a calendar."""

from datetime import date
from functools import cache
from typing import Final

from PySide6.QtCore import QDate, QLocale, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QVBoxLayout, QWidget

from brutlers_desktop.domain.order_form import read_day
from brutlers_desktop.translation import tr
from brutlers_desktop.ui import theme
from brutlers_desktop.ui.models.columns import date_text
from brutlers_desktop.ui.resources import icon

MONTHS: Final = range(1, 13)
CALENDAR: Final = QSize(288, 236)


def month_numbers() -> dict[str, int]:
    """Return the names of the months, in the person's language and in English, in small letters, with their numbers."""
    return _month_numbers(QLocale())


@cache
def _month_numbers(language: QLocale) -> dict[str, int]:
    forms = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    return {
        name(month, form).casefold().rstrip("."): month
        for locale in (QLocale.c(), language)
        for name in (locale.monthName, locale.standaloneMonthName)
        for form in forms
        for month in MONTHS
    }


class DayField(QLineEdit):
    """Holds what was typed; ``day`` reads it. Alt+Down or the sign opens the calendar, which tells ``chosen``."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText("12.6.2027")
        self._calendar_sign = self.addAction(QIcon(), QLineEdit.ActionPosition.TrailingPosition)
        self._calendar_sign.setToolTip(tr("Choose in the calendar (Alt+Down)"))
        self._calendar_sign.triggered.connect(self.open_calendar)
        self.retint()

    def day(self, today: date) -> date | None:
        """Return the day that was typed; None if it cannot be read."""
        return read_day(self.text(), today, month_numbers())

    def retint(self) -> None:
        """Take up a change of scheme."""
        self._calendar_sign.setIcon(icon("calendar", theme.colors().muted))

    def open_calendar(self) -> None:
        """Open the calendar below the field."""
        today = date.today()  # noqa: DTZ011 - the shop's own calendar day
        panel = _CalendarPanel(self, self.day(today) or today)
        panel.calendar.activated.connect(self._take)
        panel.calendar.clicked.connect(self._take)
        panel.calendar.activated.connect(panel.close)
        panel.calendar.clicked.connect(panel.close)
        panel.open_below(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def _take(self, shown: QDate) -> None:
        self.setText(date_text(date(shown.year(), shown.month(), shown.day())))
        self.chosen.emit()


class _CalendarPanel(QFrame):
    def __init__(self, owner: QWidget, day: date) -> None:
        super().__init__(owner, Qt.WindowType.Popup)
        self.setObjectName("calendarPanel")
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.calendar = QCalendarWidget()
        self.calendar.setObjectName("calendar")
        self.calendar.setAccessibleName(tr("Calendar"))
        self.calendar.setGridVisible(False)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        quiet = QTextCharFormat()
        quiet.setForeground(theme.qcolor(theme.colors().text))
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(weekday, quiet)  # red means late here
        self.calendar.setMinimumSize(CALENDAR)
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.calendar)

    def open_below(self, owner: QWidget) -> None:
        """Show the panel below the field, or above it where the screen ends."""
        self.adjustSize()
        corner = owner.mapToGlobal(QPoint(0, owner.height() + 2))
        if corner.y() + self.height() > owner.screen().availableGeometry().bottom():
            corner = owner.mapToGlobal(QPoint(0, -self.height() - 2))
        self.move(corner)
        self.show()
        self.calendar.setFocus()

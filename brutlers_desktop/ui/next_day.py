"""A timer that waits for the next day: what is late or soon is then another."""

from datetime import date, datetime, time

from PySide6.QtCore import QObject, Qt, QTimer


class NextDay(QTimer):
    """Sleeps until a day begins."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setSingleShot(True)
        self.setTimerType(Qt.TimerType.VeryCoarseTimer)

    def wait_for(self, day: date) -> None:
        """Sleep until the day begins, unless it sleeps already."""
        if not self.isActive():
            begins = datetime.combine(day, time.min).astimezone()
            seconds = (begins - datetime.now().astimezone()).total_seconds()
            self.start(int(max(seconds, 1) * 1000) + 1000)

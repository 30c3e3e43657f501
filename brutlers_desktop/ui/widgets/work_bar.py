"""How far long work is, and the way to stop it: a line in the page, in nobody's way."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from brutlers_desktop.translation import tr
from brutlers_desktop.ui.widgets.basics import button, label


class WorkBar(QFrame):
    """Hidden while nothing is being done. ``stopped``: the person wants it ended. Its parts are named after ``name``."""

    stopped = Signal()

    def __init__(self, name: str = "work", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}Bar")
        self.setProperty("role", "waiting")
        self._words = label(name=f"{name}Text")
        self._bar = QProgressBar()
        self._bar.setObjectName(f"{name}Progress")
        self._bar.setAccessibleName(tr("Progress"))
        self._bar.setTextVisible(False)
        self._stop = button(tr("Cancel"), name=f"{name}Cancel", accessible=tr("Cancel what is being done"))
        self._stop.clicked.connect(self._stop_it)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.setSpacing(12)
        row.addWidget(self._words)
        row.addWidget(self._bar, 1)
        row.addWidget(self._stop)
        self.hide()

    def begin(self, words: str, *, stoppable: bool = True) -> None:
        """Show that something is being done, and whether it can be stopped; how long it takes is not known yet."""
        self._words.setText(words)
        self._bar.setRange(0, 0)
        self._stop.setEnabled(stoppable)
        self.show()

    def advance(self, done: int, total: int) -> None:
        """Show how much of it is done."""
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)

    def end(self) -> None:
        """It is done, or given up."""
        self._bar.setRange(0, 1)  # an endless bar moves by a timer
        self.hide()

    def _stop_it(self) -> None:
        self._stop.setEnabled(False)
        self.stopped.emit()

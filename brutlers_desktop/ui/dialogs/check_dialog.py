"""The pre-flight of a connection: its findings as they come, and copying them."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from brutlers_desktop.domain.preflight import Check, Finding, summary
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.widgets.basics import button, label, title
from brutlers_desktop.ui.widgets.finding_rows import FindingRows
from brutlers_desktop.ui.widgets.fitting_area import FittingArea

USUAL_HEIGHT: Final = 400
"""What the findings take where all is fine, in pixels: the dialog does not grow under the person's eyes."""


class CheckDialog(QDialog):
    """``again`` asks for another run; ``acted`` tells which action a person chose, after which the dialog is gone."""

    again = Signal()
    acted = Signal(object)

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self.setObjectName("checkDialog")
        self.setWindowTitle(tr("Check this connection"))
        self.setMinimumWidth(620)
        self._name = name
        self._findings: list[Finding] = []
        heading = title(tr("Check of “{name}”", name=name), name="checkTitle", points=2)
        heading.setWordWrap(True)
        self._summary = label(name="checkSummary", wrap=True)
        self.rows = FindingRows()
        self.rows.acted.connect(self._act)
        self._area = FittingArea()
        self._area.setObjectName("checkArea")
        self._area.setMinimumHeight(USUAL_HEIGHT)
        self._area.column.setContentsMargins(0, 0, 8, 0)
        self._area.column.addWidget(self.rows)
        self._area.column.addStretch()
        self._copy = button(
            tr("Copy"), name="checkCopy", icon_name="copy", accessible=tr("Copy what was found")
        )
        self._again = button(tr("Check again"), name="checkAgain", icon_name="refresh-cw")
        close = button(tr("Close"), name="checkClose")
        close.setDefault(True)
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text()))
        self._again.clicked.connect(self.again)
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._copy)
        row.addWidget(self._again)
        row.addStretch()
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(self._summary)
        column.addWidget(self._area, 1)
        column.addLayout(row)
        self.begin()

    def begin(self) -> None:
        """Show that a run begins."""
        self._findings.clear()
        self.rows.clear()
        self._summary.setText(tr("Checking… Nothing secret is sent, and nothing is changed."))
        self._copy.setEnabled(False)
        self._again.setEnabled(False)

    def add(self, finding: Finding) -> None:
        """Show a finding."""
        self._findings.append(finding)
        self.rows.add(finding)

    def end(self, words: str = "") -> None:
        """Show that the run is over; ``words`` in place of the summary, where it could not be done."""
        self._summary.setText(words or summary(self._findings))
        self._copy.setEnabled(bool(self._findings))
        self._again.setEnabled(True)
        self._area.fit()

    def text(self) -> str:
        """Return all of it for the clipboard."""
        order = list(Check)
        found = sorted(self._findings, key=lambda each: order.index(each.check))
        return "\n".join(
            [
                tr("Check of “{name}”: {summary}", name=self._name, summary=summary(found)),
                *(each.line for each in found),
            ]
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._area.fit()

    def _act(self, action: object) -> None:
        self.accept()
        self.acted.emit(action)

"""What went wrong in the app itself, with a report to copy and what can be done now."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from brutlers_desktop.translation import tr
from brutlers_desktop.ui.widgets.basics import button, label, say, title


@dataclass(frozen=True, slots=True)
class Choice:
    """A button: the ``objectName``, what it says, and whether Enter presses it."""

    name: str
    text: str
    primary: bool = False


class CrashDialog(QDialog):
    """``chosen`` is emitted once, with the name of the button that ended it; closing it is the last one."""

    chosen = Signal(str)

    def __init__(self, heading: str, message: str, choices: Sequence[Choice], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("crashDialog")
        self.setWindowTitle(heading)
        self.setAccessibleDescription(message)
        self.setModal(True)
        self.resize(640, 420)
        self._decision = choices[-1].name
        self._report = QPlainTextEdit()
        self._report.setObjectName("crashReport")
        self._report.setAccessibleName(tr("Report"))
        self._report.setReadOnly(True)
        self._report.setTabChangesFocus(True)
        self._report.setPlaceholderText(tr("Collecting…"))
        self._copy = button(tr("Copy report"), name="crashCopy", icon_name="copy")
        self._copy.setEnabled(False)
        self._copy.clicked.connect(self._copy_report)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._copy)
        row.addStretch()
        for choice in reversed(choices):
            press = button(choice.text, name=choice.name, role="primary" if choice.primary else "")
            press.setDefault(choice.primary)
            press.clicked.connect(lambda _=False, name=choice.name: self._decide(name))
            row.addWidget(press)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(title(heading, points=2))
        column.addWidget(label(message, name="crashMessage", wrap=True))
        column.addWidget(
            label(
                tr(
                    "The report holds no passwords and no customers’ data. It stays here unless you hand it on."
                ),
                role="muted",
                wrap=True,
            )
        )
        column.addWidget(self._report, 1)
        column.addLayout(row)
        self.finished.connect(lambda _: self.chosen.emit(self._decision))

    def show_report(self, report: str) -> None:
        """Show the report, in place of an earlier one."""
        self._report.setPlainText(report)
        self._copy.setEnabled(True)

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())
        say(self._copy, tr("Copied"))

    def _decide(self, name: str) -> None:
        self._decision = name
        self.accept()

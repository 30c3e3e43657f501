"""What a pre-flight found, a row each: sign, word, sentence, remedy, and the button that helps."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from brutlers_desktop.domain.preflight import Check, Finding, Outcome
from brutlers_desktop.errors import Action
from brutlers_desktop.translation import tr
from brutlers_desktop.ui import theme
from brutlers_desktop.ui.resources import icon
from brutlers_desktop.ui.widgets.basics import button, label
from brutlers_desktop.ui.widgets.notice_bar import action_words

SIGN_SIZE: Final = 20
_SIGNS: Final = {
    Outcome.OK: ("circle-check", "ready"),
    Outcome.WARNING: ("triangle-alert", "fitting"),
    Outcome.FAILED: ("ban", "late"),
    Outcome.NOT_CHECKED: ("circle-dashed", "muted"),
}


class FindingRows(QWidget):
    """Findings in the order of their checks, however they come in. ``acted`` tells which action a person chose."""

    acted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[Check, QWidget] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def clear(self) -> None:
        """Show nothing."""
        for row in self._rows.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows.clear()
        self._stay_whole()

    def show_all(self, findings: Iterable[Finding]) -> None:
        """Show these alone."""
        self.clear()
        for finding in findings:
            self.add(finding)

    def add(self, finding: Finding) -> None:
        """Show one more."""
        order = list(Check)
        before = sum(order.index(each) < order.index(finding.check) for each in self._rows)
        row = _Row(finding)
        row.help.clicked.connect(lambda: self.acted.emit(finding.action))
        self._rows[finding.check] = row
        self._column.insertWidget(before, row)
        row.show()
        self._stay_whole()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stay_whole()

    def _stay_whole(self) -> None:
        """Be as tall as the wrapped words need: an area that scrolls goes by the least height, which knows nothing of wrapping."""
        self.setMinimumHeight(max(self._column.totalHeightForWidth(self.width()), 0) if self._rows else 0)


class TroublePanel(QFrame):
    """Why a sign-in may have failed: what a pre-flight of that connection found not to work."""

    acted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("troublePanel")
        self.setProperty("role", "panel")
        self._found: dict[str, tuple[Finding, ...]] = {}
        self._shown: tuple[Finding, ...] = ()
        self.rows = FindingRows()
        self.rows.acted.connect(self.acted)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        column.addWidget(
            label(tr("What was found when the sign-in failed"), name="troubleTitle", role="heading")
        )
        column.addWidget(self.rows)
        self.hide()

    def set_found(self, connection_id: str, findings: tuple[Finding, ...]) -> None:
        """Keep what was found of a connection; nothing takes it away."""
        self._found[connection_id] = findings

    def show_for(self, connection_id: str) -> None:
        """Show what is kept of this connection."""
        found = self._found.get(connection_id, ())
        if found != self._shown:
            self._shown = found
            self.rows.show_all(found)
        self.setVisible(bool(found))


class _Row(QWidget):
    def __init__(self, finding: Finding) -> None:
        super().__init__()
        self.setObjectName(f"finding-{finding.check}")
        self.setAccessibleName(finding.line)
        sign_name, color = _SIGNS[finding.outcome]
        sign = QLabel()
        tint: str = getattr(theme.colors(), color)
        sign.setPixmap(icon(sign_name, tint).pixmap(SIGN_SIZE, SIGN_SIZE))
        sign.setFixedSize(SIGN_SIZE, SIGN_SIZE)
        name = label(finding.name, role="heading")
        word = label(finding.word, name=f"findingWord-{finding.check}", role="muted")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(name)
        head.addWidget(word)
        head.addStretch()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.addWidget(sign, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(head, 0, 1)
        words = [finding.sentence, finding.remedy]
        for number, text in enumerate(filter(None, words)):
            said = label(text, name=f"findingText{number}-{finding.check}", wrap=True)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(said, number + 1, 1)
        self.help = button(action_words(finding.action), name=f"findingHelp-{finding.check}")
        self.help.setAccessibleDescription(finding.remedy)
        self.help.setVisible(finding.action is not Action.NONE)
        grid.addWidget(self.help, 0, 2, 3, 1, Qt.AlignmentFlag.AlignTop)

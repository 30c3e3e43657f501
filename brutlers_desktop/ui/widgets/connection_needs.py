"""The connections that need a person, each with the button that helps."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from brutlers_desktop.domain.connections import Connection
from brutlers_desktop.domain.health import Health
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.widgets.basics import button, label, let_go
from brutlers_desktop.ui.widgets.notice_bar import action_words

Need = tuple[Connection, Health]


class ConnectionNeeds(QWidget):
    """Hidden while none does. ``pressed`` tells the connection's id and the ``Action``."""

    pressed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("todayConnections")
        self.setAccessibleName(tr("Connections that need you"))
        self._shown: tuple[Need, ...] = ()
        self._rows: list[QFrame] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.hide()

    def show_needs(self, needs: Sequence[Need]) -> None:
        """Show these connections, each with what is known of its health."""
        if tuple(needs) == self._shown:
            return
        self._shown = tuple(needs)
        while self._rows:
            let_go(self._rows.pop())
        for place, (connection, health) in enumerate(needs):
            self._rows.append(self._row(place, connection, health))
            self._column.addWidget(self._rows[-1])
        self.setVisible(bool(needs))

    def _row(self, place: int, connection: Connection, health: Health) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "banner")
        row = QHBoxLayout(frame)
        row.setContentsMargins(12, 6, 6, 6)
        row.setSpacing(12)
        words = tr("{connection}: {health}", connection=connection.name, health=health.word)
        name = label(words, name=f"todayConnection{place}", role="heading")
        row.addWidget(name)
        sentence = label(health.sentence, role="muted", wrap=True)
        row.addWidget(sentence, 1)
        text = action_words(health.action)
        if text:
            press = button(
                text, name=f"todayConnectionButton{place}", accessible=f"{text}, {connection.name}"
            )
            press.clicked.connect(lambda: self.pressed.emit(connection.id, health.action))
            row.addWidget(press)
        return frame

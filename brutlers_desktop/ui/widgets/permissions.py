"""The permissions of a connection: what was granted and what is missing, and the ways to more and to less."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from brutlers_desktop.domain.connections import Connection
from brutlers_desktop.domain.scope_choice import Way, scope_choice
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.widgets.basics import button, panel, title
from brutlers_desktop.ui.widgets.scope_list import ScopeList


class Permissions(QWidget):
    """Each scope of one connection, with a button for each ``Way`` in which they can change."""

    change_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("permissions")
        self.list = ScopeList()
        self._buttons = {
            Way.MORE: button(tr("Ask for more…"), name="askForMoreButton", icon_name="plus"),
            Way.LESS: button(tr("Reconnect with less…"), name="reconnectWithLessButton"),
        }
        frame = panel()
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(16, 12, 16, 8)
        inner.addWidget(self.list)
        row = QHBoxLayout()
        row.setSpacing(8)
        for way, widget in self._buttons.items():
            widget.clicked.connect(partial(self.change_wanted.emit, way))
            row.addWidget(widget)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(title(tr("Permissions"), points=2))
        column.addWidget(frame)
        column.addLayout(row)

    def show_connection(self, connection: Connection, *, busy: bool) -> None:
        """Show the scopes of ``connection``; ``busy``: nothing can be changed just now."""
        self.list.show_scopes(connection)
        for way, widget in self._buttons.items():
            widget.setVisible(scope_choice(connection, way) is not None)
            widget.setEnabled(not busy)

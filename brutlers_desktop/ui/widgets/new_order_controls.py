"""The button for a new order; where it may not be used, why not, and the button that helps."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from brutlers_desktop.translation import tr
from brutlers_desktop.ui.widgets.basics import button


class NewOrderControls(QWidget):
    """``wanted``: a new order. ``permission_wanted``: the vendor is to be asked for it."""

    wanted = Signal()
    permission_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._new = button(tr("New order"), name="newOrderButton", role="primary", icon_name="plus")
        self._new.clicked.connect(self.wanted)
        self._ask = button(tr("Ask for permission"), name="askToCreate", icon_name="log-in")
        self._ask.clicked.connect(self.permission_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._ask)
        row.addWidget(self._new)
        self.allow("", can_ask=False)

    def allow(self, problem: str, *, can_ask: bool) -> None:
        """Let orders be created, or say why not; ``can_ask``: the vendor can be asked for the permission."""
        self._new.setEnabled(not problem)
        self._new.setToolTip(problem or tr("Ctrl+N"))
        self._new.setAccessibleDescription(problem)
        self._ask.setVisible(can_ask)
        self._ask.setToolTip(
            tr("{problem} Reconnect with the permission to do so.", problem=problem) if problem else ""
        )
        self._ask.setAccessibleDescription(self._ask.toolTip())

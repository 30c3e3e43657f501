"""What is said in the inspector of an order that is not made yet, and what can be done with it."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from brutlers_desktop.domain.outbox import Entry, WriteState
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.models.outbox_words import actions, state_words
from brutlers_desktop.ui.widgets.basics import button, label, panel, restyle
from brutlers_desktop.ui.widgets.flow_layout import FlowLayout
from brutlers_desktop.ui.widgets.status_card import ACTION_WORDS


class PendingCard(QFrame):
    """``acted``: an ``Entry``, and the ``EntryAction`` that is wanted of it."""

    acted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pendingCard")
        self.setProperty("role", "waiting")
        self.setAccessibleName(tr("Not at Brutlers yet"))
        self._entry: Entry | None = None
        self._heading = label(name="pendingCardHeading", role="heading", wrap=True)
        self._words = label(name="pendingCardWords", wrap=True)
        self._buttons = {
            action: button(tr(words), name=f"pendingCard-{action.value}")
            for action, words in ACTION_WORDS.items()
        }
        row = panel("plain")
        flow = FlowLayout(row)
        for action, each in self._buttons.items():
            each.clicked.connect(lambda _=False, action=action: self.acted.emit(self._entry, action))
            flow.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self._words)
        column.addWidget(row)
        self.hide()

    @property
    def entry(self) -> Entry | None:
        """The entry that is shown."""
        return self._entry

    def show_entry(self, entry: Entry | None, now: datetime) -> None:
        """Show how far an entry is; none hides the card."""
        self._entry = entry
        self.setVisible(entry is not None)
        if entry is None:
            return
        is_done = entry.state is WriteState.DONE
        self._heading.setText(
            tr("Brutlers has this order.") if is_done else tr("This order is not at Brutlers yet.")
        )
        self._words.setText(state_words(entry, now))
        restyle(self._words, "role", "problem" if entry.needs_person else "")
        possible = actions(entry)
        for action, each in self._buttons.items():
            each.setVisible(action in possible)

"""What is about to go out, with Undo, and then what came of it: a line at the bottom of the window."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from brutlers_desktop.domain.outbox import Entry, WriteState
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.models.outbox_words import sent_words, stuck_words, undo_words, unsent_words
from brutlers_desktop.ui.widgets.basics import button, label, restyle

TICK_MS: Final = 1000
SAID_MS: Final = 6000
"""How long the good end of a change is said."""


class UndoBar(QFrame):
    """Ticks once a second while something can be undone, and not at all otherwise."""

    undo_wanted = Signal(object)
    """The entries that are to be undone."""
    outbox_wanted = Signal()
    ticked = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("undoBar")
        self.setProperty("role", "bar")
        self.setAccessibleName(tr("What goes out"))
        self._now = now
        self._undoable: tuple[Entry, ...] = ()
        self._followed: dict[int, Entry] = {}
        self._words = label(name="undoText", wrap=True)
        self._undo = button(tr("Undo"), name="undoButton", icon_name="undo-2")
        self._undo.setToolTip(tr("Ctrl+Z takes back the latest"))
        self._undo.clicked.connect(lambda: self.undo_wanted.emit(self._undoable))
        self._show_outbox = button(tr("Show the outbox"), name="showOutboxButton")
        self._show_outbox.clicked.connect(self.outbox_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        row.addWidget(self._undo)
        row.addWidget(self._show_outbox)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._count_down)
        self._gone = QTimer(self)
        self._gone.setSingleShot(True)
        self._gone.setInterval(SAID_MS)
        self._gone.timeout.connect(self.hide)
        self.hide()

    @property
    def followed(self) -> tuple[int, ...]:
        """The entries whose end has not been said yet."""
        return tuple(self._followed)

    def show_entries(self, left: Sequence[Entry], sent: Sequence[Entry]) -> None:
        """Show how the entries stand: those not done, and those that were sent of late."""
        self._undoable = tuple(
            each for each in left if each.state is WriteState.UNDO and each.question is None
        )
        if self._undoable:
            self._followed |= {each.id: each for each in self._undoable}
            self._gone.stop()
            self._undo.setText(tr("Undo") if len(self._undoable) == 1 else tr("Undo all"))
            self._undo.setAccessibleName(self._undo.text())
            self._undo.show()
            self._show_outbox.hide()
            restyle(self, "tone", "waiting")
            self._count_down()
            self._tick.start()
            self.show()
            return
        self._tick.stop()
        if self._followed:
            self._tell_ends({each.id: each for each in left}, {each.id: each for each in sent})

    def close_down(self) -> None:
        """Leave no timer behind."""
        self._tick.stop()
        self._gone.stop()

    def _count_down(self) -> None:
        if self._undoable:
            self._say(undo_words(self._undoable, self._now()))
            self.ticked.emit()

    def _tell_ends(self, left: dict[int, Entry], sent: dict[int, Entry]) -> None:
        """Say what came of the entries that could be undone; they were undone where they are in neither list."""
        waiting = [left[each] for each in self._followed if each in left]
        done = [sent[each] for each in self._followed if each in sent]
        stuck = [each for each in waiting if each.needs_person]
        self._undo.hide()
        self._show_outbox.setVisible(bool(waiting))
        if stuck:
            self._say(stuck_words(stuck))
            self._forget(left)
            restyle(self, "tone", "problem")
        elif waiting:
            self._say(unsent_words(waiting, self._now()))
            restyle(self, "tone", "waiting")
        elif done:
            self._say(sent_words(done))
            restyle(self, "tone", "good")
            self._followed.clear()
            self._gone.start()
        else:
            self._followed.clear()
            self._gone.stop()
            self.hide()
            return
        self.show()

    def _forget(self, left: dict[int, Entry]) -> None:
        """What needs a person is told once; the outbox goes on telling it."""
        self._followed = {
            number: entry
            for number, entry in self._followed.items()
            if number in left and not left[number].needs_person
        }
        if not self._followed:
            self._gone.start()

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self.setAccessibleDescription(words)

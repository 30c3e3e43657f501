"""The foot of the connection's dialog: what is wrong, what is being done, and the buttons."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from brutlers_desktop.translation import tr
from brutlers_desktop.ui.widgets.basics import button, label
from brutlers_desktop.ui.widgets.work_bar import WorkBar


class ConnectionFoot(QWidget):
    """Reports what a person wants; ``stop_wanted`` ends what is being tried."""

    save_wanted = Signal()
    untried_wanted = Signal()
    stop_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problem = label(name="connectionProblem", role="problem", wrap=True)
        self._problem.hide()
        self._work = WorkBar("trial")
        self._work.stopped.connect(self.stop_wanted)
        self._untried = button(tr("Save without trying"), name="saveUntried")
        self._untried.setAutoDefault(False)
        self._untried.clicked.connect(self.untried_wanted)
        self._untried.hide()
        self._cancel = button(tr("Cancel"), name="cancelConnection")
        self._cancel.clicked.connect(self.cancel_wanted)
        self._save = button(tr("Save"), name="saveConnection", role="primary")
        self._save.setDefault(True)
        self._save.clicked.connect(self.save_wanted)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        for each in (self._cancel, self._untried, self._save):
            row.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 4, 24, 20)
        column.setSpacing(8)
        for widget in (self._problem, self._work):
            column.addWidget(widget)
        column.addLayout(row)

    def show_problem(self, text: str, *, can_skip_trial: bool = False) -> None:
        """Say what is wrong as a whole, and whether it may be saved untried all the same."""
        self._problem.setText(text)
        self._problem.show()
        self._untried.setVisible(can_skip_trial)
        self._save.setText(tr("Try again") if can_skip_trial else tr("Save"))
        self._save.setFocus()

    def clear(self) -> None:
        """Say nothing any more: what was typed is another thing now."""
        self._problem.hide()
        self._untried.hide()
        self._save.setText(tr("Save"))

    def show_trying(self, words: str) -> None:
        """Show that something is tried, which can be stopped."""
        self.clear()
        self._show_buttons(shown=False)
        self._work.begin(words)

    def show_saving(self) -> None:
        """Show that it is being saved: that is done in a moment."""
        self._work.end()
        self._show_buttons(shown=True)
        self._save.setEnabled(False)
        self._untried.setEnabled(False)
        self._save.setText(tr("Saving…"))

    def show_ready(self) -> None:
        """Nothing is being done."""
        self._work.end()
        self._show_buttons(shown=True)
        self._save.setEnabled(True)
        self._untried.setEnabled(True)
        self._save.setText(tr("Save"))

    def _show_buttons(self, *, shown: bool) -> None:
        for each in (self._cancel, self._save):
            each.setVisible(shown)

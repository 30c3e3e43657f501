"""Choosing any status: one that is known or was seen, or a new one, which is shown as Brutlers gets it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from brutlers_desktop.domain.orders import status_label, typed_status
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.models.columns import one_line
from brutlers_desktop.ui.widgets.basics import label
from brutlers_desktop.ui.widgets.choice_box import ChoiceBox

LONGEST_STATUS: Final = 60


class NewStatus(QWidget):
    """A field for a status that is in no list. ``changed``: the status, empty while none is typed. ``entered``: Enter."""

    changed = Signal(str)
    entered = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seen: tuple[str, ...] = ()
        self.field = QLineEdit()
        self.field.setObjectName(name)
        self.field.setAccessibleName(tr("Another status"))
        self.field.setPlaceholderText(tr("Another status, such as ALTERATION"))
        self.field.setMaxLength(LONGEST_STATUS)
        self._hint = label(name=f"{name}Hint", role="muted", wrap=True)
        self._hint.hide()
        self.setFocusProxy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(self._hint)
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self.entered)

    @property
    def status(self) -> str:
        """The status that is typed, as Brutlers gets it."""
        return typed_status(self.field.text(), self._seen)

    def offer(self, seen: Sequence[str]) -> None:
        """Read also the names of these statuses as theirs."""
        self._seen = tuple(seen)

    def clear(self) -> None:
        """Begin anew."""
        self.field.clear()

    def _typed(self) -> None:
        status = self.status
        words = tr("Brutlers gets {status}.", status=one_line(status)) if status else ""
        self._hint.setText(words)
        self._hint.setVisible(bool(words))
        self.field.setAccessibleDescription(words)
        self.changed.emit(status)


class StatusChoice(QWidget):
    """``chosen``: a status, empty while another one is still to be typed."""

    chosen = Signal(str)

    def __init__(self, name: str, statuses: Sequence[str], status: str = "") -> None:
        super().__init__()
        self.box = ChoiceBox()
        self.box.setObjectName(name)
        self.box.setAccessibleName(tr("New status"))
        for each in statuses:
            self.box.addItem(one_line(status_label(each)), each)
        self.box.addItem(tr("Another status…"), "")
        self.box.setCurrentIndex(self.box.findData(status) if status else -1)
        self.box.setPlaceholderText(tr("Choose a status"))
        self._another = NewStatus(f"{name}Another")
        self._another.offer(statuses)
        self._another.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.box)
        column.addWidget(self._another)
        self.box.currentIndexChanged.connect(self._choose)
        self._another.changed.connect(self.chosen)

    @property
    def status(self) -> str:
        """The status that is chosen; empty while none is."""
        return str(self.box.currentData() or "") or self._another.status

    @property
    def is_typed(self) -> bool:
        """Whether the status is one that is typed."""
        return not self._another.isHidden()

    def _choose(self) -> None:
        is_another = self.box.currentData() == ""
        self._another.setVisible(is_another)
        if is_another:
            self._another.setFocus()
        else:
            self._another.clear()
        self.chosen.emit(self.status)

"""The dialog that asks for more permissions, or for less. It only chooses: the sign-in is the caller's."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from brutlers_desktop.domain.scope_choice import ScopeChoice, Way
from brutlers_desktop.domain.scopes import SENTENCES, sentence, without
from brutlers_desktop.translation import tr, tr_noop
from brutlers_desktop.ui.models.columns import one_line
from brutlers_desktop.ui.widgets.basics import button, label, plain, title
from brutlers_desktop.ui.widgets.fitting_area import FittingArea

_INDENT: Final = 22
"""Where the words of a check box begin."""

_SCROLL_BAR: Final = 16
_WIDTH: Final = 528
"""Of the words beneath a check box: most fit on a line."""


@dataclass(frozen=True, slots=True)
class _Words:
    """The English sources."""

    heading: str
    lead: str
    happens: str
    verb: str


_WORDS: Final = {
    Way.MORE: _Words(
        tr_noop("Ask for more permissions"),
        tr_noop("Tick what “{name}” should be allowed in addition."),
        tr_noop(
            "Your browser opens, and Brutlers asks you to allow it. The present access stays until the new one is stored."
        ),
        tr_noop("Ask for more"),
    ),
    Way.LESS: _Words(
        tr_noop("Reconnect with less"),
        tr_noop("Untick what “{name}” should no longer be allowed."),
        tr_noop(
            "Your browser opens, and Brutlers asks you to allow the rest. The present access stays until the new one is stored,"
            " and the old access is then revoked at Brutlers."
        ),
        tr_noop("Reconnect with less"),
    ),
}


class ScopesDialog(QDialog):
    """``wanted`` carries the scopes that the sign-in is to ask for. Nothing can be asked before something has changed."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget, name: str, choice: ScopeChoice) -> None:
        super().__init__(parent)
        self.setObjectName("scopesDialog")
        self._choice = choice
        words = _WORDS[choice.way]
        lead = tr(words.lead, name=one_line(name))
        self.setWindowTitle(tr(words.heading))
        self.setAccessibleDescription(f"{lead} {tr(words.happens)}")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._boxes = {scope: self._box(scope) for scope in choice.offered}
        self._cancel = button(tr("Cancel"), name="scopesDialogCancel")
        self._go = button(tr(words.verb), name="scopesDialogConfirm", role="primary", icon_name="log-in")
        self._cancel.clicked.connect(self.reject)
        self._go.clicked.connect(self._confirm)
        self._lay_out(words, lead)
        self._changed()
        next(iter(self._boxes.values())).setFocus()

    def _box(self, scope: str) -> QCheckBox:
        box = QCheckBox(plain(one_line(sentence(scope))))
        box.setObjectName(f"choose-{scope}")
        box.setAccessibleName(one_line(sentence(scope)))
        box.setAccessibleDescription(_beneath(scope))
        box.setChecked(self._choice.way is Way.LESS)
        box.toggled.connect(self._changed)
        return box

    def _lay_out(self, words: _Words, lead: str) -> None:
        area = FittingArea()
        area.column.setContentsMargins(0, 0, 0, 0)
        area.column.setSpacing(2)
        for scope, box in self._boxes.items():
            area.column.addWidget(box)
            if _beneath(scope):
                beneath = label(_beneath(scope), role="muted", wrap=True)
                beneath.setContentsMargins(_INDENT, 0, 0, 8)
                beneath.setMinimumWidth(
                    _WIDTH
                )  # a scroll area asks for no more than its lines at their narrowest
                area.column.addWidget(beneath)
        area.column.addStretch()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        for each in (self._cancel, self._go):
            row.addWidget(each)
        explained = label(lead, wrap=True)
        explained.setMinimumWidth(_WIDTH + _SCROLL_BAR)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(title(tr(words.heading), points=2))
        column.addWidget(explained)
        column.addWidget(area, 1)
        column.addWidget(label(tr(words.happens), name="scopesDialogHappens", wrap=True))
        column.addLayout(row)
        area.fit()

    def _asked(self) -> tuple[str, ...]:
        return self._choice.asked([scope for scope, box in self._boxes.items() if box.isChecked()])

    def _changed(self) -> None:
        self._go.setEnabled(bool(self._asked()))
        self._go.setDefault(self._go.isEnabled())

    def _confirm(self) -> None:
        self.wanted.emit(self._asked())
        self.accept()


def _beneath(scope: str) -> str:
    """Return the technical name, unless it is said above, and what does not work without the scope."""
    return " · ".join(filter(None, (one_line(scope) if scope in SENTENCES else "", without(scope))))

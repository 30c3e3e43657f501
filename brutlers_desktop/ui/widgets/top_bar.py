"""The bar above the pages: the field that filters the orders, the state of the orders with its button, and New order."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from brutlers_desktop.errors import Action
from brutlers_desktop.translation import tr
from brutlers_desktop.ui import theme
from brutlers_desktop.ui.pages.sync_words import BUTTONS, SyncWords
from brutlers_desktop.ui.resources import icon
from brutlers_desktop.ui.widgets.basics import button, label, say, set_role, tip

HEIGHT = 56
"""The same on each page, whatever stands in it."""
LONGEST_SEARCH = 200


class TopBar(QFrame):
    """``action_wanted``: what the button beside the state of the orders does about it."""

    action_wanted = Signal(object)

    def __init__(self, controls: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setMinimumHeight(HEIGHT)
        self._action = Action.NONE
        self.search = _search_field()
        self._sign = self.search.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self.sync_status = label(name="syncStatus", role="muted", description=tr("State of the orders"))
        self.sync_button = button(
            tr("Refresh"), name="syncButton", icon_name="refresh-cw", accessible=tr("Refresh the orders")
        )
        self.sync_button.clicked.connect(lambda: self.action_wanted.emit(self._action))
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 10, 24, 10)
        row.setSpacing(12)
        row.addWidget(self.search, 1)
        row.addStretch()
        row.addWidget(self.sync_status)
        row.addWidget(self.sync_button)
        row.addWidget(controls)
        self.retint()

    def show_sync(self, now: SyncWords, *, without: tuple[Action, ...] = ()) -> None:
        """Say the state of the orders; no button for an action in ``without``, which the page shown offers itself."""
        self._action = now.action
        words, described, explained, role = BUTTONS.get(now.action, BUTTONS[Action.RETRY])
        self.sync_status.setText(now.text)
        self.sync_status.setToolTip(tip(now.why))
        self.sync_status.setAccessibleDescription(now.why or tr("State of the orders"))
        say(self.sync_button, tr(words), accessible=tr(described))
        self.sync_button.setToolTip(tr(explained))
        set_role(self.sync_button, role)
        self.sync_button.setEnabled(now.action is not Action.NONE)
        self.sync_button.setVisible(now.action not in without)

    def retint(self) -> None:
        """Take up a change of scheme."""
        self._sign.setIcon(icon("search", theme.colors().muted))


def _search_field() -> QLineEdit:
    field = QLineEdit()
    field.setObjectName("ordersSearch")
    field.setAccessibleName(tr("Search the orders"))
    field.setPlaceholderText(tr("Search customer, model, colour, order…  (Ctrl+F)"))
    field.setClearButtonEnabled(True)
    field.setMaxLength(LONGEST_SEARCH)
    field.setMinimumWidth(240)
    field.setMaximumWidth(460)
    clear = QShortcut(QKeySequence(Qt.Key.Key_Escape), field)
    clear.setContext(Qt.ShortcutContext.WidgetShortcut)
    clear.activated.connect(field.clear)
    return field

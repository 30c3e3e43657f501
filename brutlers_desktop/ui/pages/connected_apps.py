"""The Connected apps page: a list of cards and, for the chosen one, its page."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from brutlers_desktop.domain.connections import Connection
from brutlers_desktop.domain.health import health
from brutlers_desktop.services.events import SignInEnded, SignInProgress, SignInStarted
from brutlers_desktop.ui import theme
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.pages.connection_page import ConnectionPage
from brutlers_desktop.ui.widgets.basics import button, title
from brutlers_desktop.ui.widgets.state_panel import StatePanel

ID_ROLE: Final = int(Qt.ItemDataRole.UserRole)
LEVEL_ROLE: Final = ID_ROLE + 1
WORD_ROLE: Final = ID_ROLE + 2
NAME_ROLE: Final = ID_ROLE + 3
CARD_HEIGHT: Final = 60
NO_CONNECTION: Final = (
    "A connection lets this app read your shop's orders. You need the Client ID and Client Secret from the Vendor Dashboard,"
    " under Integrations."
)
_Index = QModelIndex | QPersistentModelIndex


class ConnectedAppsPage(QWidget):
    """Shows all connections. It reports what a person wants; the window does it."""

    add_wanted = Signal()
    import_wanted = Signal()
    chosen = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("connectedAppsPage")
        self._bridge = bridge
        self._attempts: dict[str, SignInStarted] = {}
        self._finishing: set[str] = set()
        self._busy: set[str] = set()
        self.list = QListWidget()
        self.list.setObjectName("connectionList")
        self.list.setAccessibleName("Connections")
        self.list.setItemDelegate(_CardDelegate(self.list))
        self.list.currentItemChanged.connect(self._chosen_by_person)
        self._add = button("Add a connection", name="addConnectionButton", icon_name="plus")
        self._add.clicked.connect(self.add_wanted)
        self._import = button(
            "Import…",
            name="importConnectionButton",
            accessible="Import a connection’s settings",
        )
        self._import.clicked.connect(self.import_wanted)
        self.page = ConnectionPage(bridge)
        self._nothing = StatePanel("connectionsState")
        self._nothing.pressed.connect(self.add_wanted)
        self._nothing.second_pressed.connect(self.import_wanted)
        left = QVBoxLayout()
        left.setContentsMargins(24, 20, 0, 20)
        left.setSpacing(14)
        left.addWidget(title("Connected apps", name="connectedAppsHeading", points=6))
        left.addWidget(self.list, 1)
        adding = QHBoxLayout()
        adding.setSpacing(8)
        adding.addWidget(self._add, 1)
        adding.addWidget(self._import)
        left.addLayout(adding)
        side = QWidget()
        side.setFixedWidth(280)
        side.setLayout(left)
        self._side = side
        self._stack = QStackedLayout()
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self.page)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addLayout(self._stack, 1)
        bridge.ready.connect(self.refresh)
        bridge.connections_changed.connect(self.refresh)
        bridge.sign_in_started.connect(self._started)
        bridge.sign_in_progress.connect(self._progressed)
        bridge.sign_in_ended.connect(self._ended)
        self.refresh()

    def set_busy(self, connection_id: str, *, busy: bool) -> None:
        """Lock the buttons of a connection while something is being done to it."""
        (self._busy.add if busy else self._busy.discard)(connection_id)
        self.refresh()

    def refresh(self) -> None:
        """Show what is known now."""
        desk = self._bridge.desk
        connections = () if desk is None else desk.connections.all
        fault = None if desk is None else desk.fault
        if fault is not None:
            self._nothing.set_state("triangle-alert", fault.title, fault.message)
        elif desk is None:
            self._nothing.set_state("plug", "One moment…", "Your connections are being opened.")
        else:
            self._nothing.set_state("plug", "No connection yet", NO_CONNECTION, "Add a connection", "Import…")
        self._side.setVisible(bool(connections))
        self._stack.setCurrentWidget(self.page if connections else self._nothing)
        self._show_cards(connections)
        chosen = None if desk is None else desk.connections.chosen
        if chosen is not None:
            self.page.show_connection(
                chosen,
                self._attempts.get(chosen.id),
                finishing=chosen.id in self._finishing,
                busy=chosen.id in self._busy,
            )

    def retint(self) -> None:
        """Take up a change of scheme."""
        self._nothing.retint()
        self.list.viewport().update()
        self.page.scopes.viewport().update()
        self.page.timeline.retint()

    def _show_cards(self, connections: tuple[Connection, ...]) -> None:
        desk = self._bridge.desk
        self.list.blockSignals(True)
        while self.list.count() > len(connections):
            self.list.takeItem(self.list.count() - 1)
        for row, connection in enumerate(connections):
            if row == self.list.count():
                self.list.addItem(QListWidgetItem())
            item = self.list.item(row)
            if desk is not None:
                now = health(connection, desk.sessions.server_now(connection))
                item.setData(ID_ROLE, connection.id)
                item.setData(LEVEL_ROLE, str(now.level))
                item.setData(WORD_ROLE, now.word)
                item.setData(NAME_ROLE, connection.name)
                item.setData(Qt.ItemDataRole.DisplayRole, f"{connection.name}: {now.word}")
                if desk.connections.chosen is connection:
                    self.list.setCurrentRow(row)
        self.list.blockSignals(False)

    def _chosen_by_person(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(str(item.data(ID_ROLE)))

    def _started(self, event: SignInStarted) -> None:
        self._attempts[event.connection_id] = event
        self.refresh()

    def _progressed(self, event: SignInProgress) -> None:
        self._finishing.add(event.connection_id)
        self.refresh()

    def _ended(self, event: SignInEnded) -> None:
        self._attempts.pop(event.connection_id, None)
        self._finishing.discard(event.connection_id)
        self.refresh()


class _CardDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(option.rect.width(), CARD_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        scheme = theme.colors()
        color = {"good": scheme.ready, "attention": scheme.fitting, "lost": scheme.late}.get(
            str(index.data(LEVEL_ROLE)), scheme.muted
        )
        rect: QRect = option.rect.adjusted(4, 2, -4, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(scheme.selection if chosen else scheme.hover))
            painter.drawRoundedRect(rect, 6, 6)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(scheme.accent), 2))
            painter.drawRoundedRect(rect, 6, 6)
            painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(color))
        painter.drawEllipse(rect.left() + 12, rect.top() + 14, 10, 10)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        words = rect.adjusted(34, 8, -10, 0)
        metrics = painter.fontMetrics()
        painter.setPen(QColor(scheme.text))
        name = metrics.elidedText(str(index.data(NAME_ROLE)), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(QRect(words.left(), words.top(), words.width(), 20), 0, name)
        painter.setFont(option.font)
        painter.setPen(QColor(scheme.muted))
        painter.drawText(
            QRect(words.left(), words.top() + 21, words.width(), 20), 0, str(index.data(WORD_ROLE))
        )
        painter.restore()

"""The Connected apps page: a list of cards and, for the chosen one, its page."""

from datetime import date, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from brutlers_desktop.domain.connections import Connection
from brutlers_desktop.domain.health_summary import summary, urgency
from brutlers_desktop.services.events import SignInEnded, SignInProgress, SignInStarted
from brutlers_desktop.translation import tr, tr_noop
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.models.cards import card
from brutlers_desktop.ui.next_day import NextDay
from brutlers_desktop.ui.pages.connection_page import ConnectionPage
from brutlers_desktop.ui.widgets.basics import button, label, title
from brutlers_desktop.ui.widgets.connection_list import ConnectionList
from brutlers_desktop.ui.widgets.state_panel import StatePanel

SIDE_WIDTH: Final = 304
NO_CONNECTION: Final = tr_noop(
    "A connection lets this app read your shop's orders. You need the Client ID and Client Secret from the Vendor Dashboard,"
    " under Integrations."
)


class ConnectedAppsPage(QWidget):
    """Shows all connections. It reports what a person wants; the window does it. ``needed``: how many need a person."""

    add_wanted = Signal()
    import_wanted = Signal()
    chosen = Signal(str)
    needed = Signal(int)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("connectedAppsPage")
        self._bridge = bridge
        self._attempts: dict[str, SignInStarted] = {}
        self._finishing: set[str] = set()
        self._busy: set[str] = set()
        self._midnight = NextDay(self)
        self._midnight.timeout.connect(self.refresh)
        self._summary = label(
            name="connectionsSummary", wrap=True, description=tr("How your connections are doing")
        )
        self.list = ConnectionList()
        self.list.chosen.connect(self.chosen)
        self._add = button(tr("Add a connection"), name="addConnectionButton", icon_name="plus")
        self._add.clicked.connect(self.add_wanted)
        self._import = button(
            tr("Import…"),
            name="importConnectionButton",
            accessible=tr("Import a connection’s settings"),
        )
        self._import.clicked.connect(self.import_wanted)
        self.page = ConnectionPage(bridge)
        self._nothing = StatePanel("connectionsState")
        self._nothing.pressed.connect(self.add_wanted)
        self._nothing.second_pressed.connect(self.import_wanted)
        left = QVBoxLayout()
        left.setContentsMargins(24, 20, 0, 20)
        left.setSpacing(14)
        left.addWidget(title(tr("Connected apps"), name="connectedAppsHeading", points=6))
        left.addWidget(self._summary)
        left.addWidget(self.list, 1)
        adding = QHBoxLayout()
        adding.setSpacing(8)
        adding.addWidget(self._add, 1)
        adding.addWidget(self._import)
        left.addLayout(adding)
        side = QWidget()
        side.setFixedWidth(SIDE_WIDTH)
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
        bridge.health_changed.connect(self.refresh)
        bridge.sign_in_started.connect(self._started)
        bridge.sign_in_progress.connect(self._progressed)
        bridge.sign_in_ended.connect(self._ended)
        self.refresh()

    def take_over(self, other: "ConnectedAppsPage") -> None:
        """Go on with the sign-ins that another page, which goes, tells of."""
        self._attempts = dict(other._attempts)  # noqa: SLF001 - one of its own kind
        self._finishing = set(other._finishing)  # noqa: SLF001

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
            self._nothing.set_state("plug", tr("One moment…"), tr("Your connections are being opened."))
        else:
            self._nothing.set_state(
                "plug", tr("No connection yet"), tr(NO_CONNECTION), tr("Add a connection"), tr("Import…")
            )
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
        self.page.permissions.list.viewport().update()
        self.page.timeline.retint()

    def _show_cards(self, connections: tuple[Connection, ...]) -> None:
        desk = self._bridge.desk
        if desk is None:
            return
        today = date.today()  # noqa: DTZ011 - the person's own calendar day
        self._midnight.wait_for(today + timedelta(days=1))
        known = [(each, desk.watch.health(each)) for each in connections]
        known.sort(key=lambda each: (urgency(each[1]), each[0].name.casefold()))
        to_local = desk.sessions.to_local
        cards = [card(each, now, partial(to_local, each), today) for each, now in known]
        chosen = desk.connections.chosen
        self.list.show_cards(cards, "" if chosen is None else chosen.id)
        self._summary.setText(summary([(each.name, now) for each, now in known]))
        self.needed.emit(sum(now.needs_person for _, now in known))

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

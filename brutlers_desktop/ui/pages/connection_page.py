"""The page of one connection: its health, what was granted, until when, and what can be done."""

from datetime import datetime, timedelta

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from brutlers_desktop.domain.clock import NOTABLE_SKEW, skew_words
from brutlers_desktop.domain.connections import Connection, Grant, GrantState, is_worth_revoking
from brutlers_desktop.errors import Action
from brutlers_desktop.services.events import SignInStarted
from brutlers_desktop.translation import tr
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.dialogs.api_log_dialog import open_api_log
from brutlers_desktop.ui.models.columns import date_text, day_time_text, local_time, one_line, time_text
from brutlers_desktop.ui.widgets.basics import button, label, panel, restyle, say, set_role, title
from brutlers_desktop.ui.widgets.finding_rows import TroublePanel
from brutlers_desktop.ui.widgets.more_button import MoreButton
from brutlers_desktop.ui.widgets.permissions import Permissions
from brutlers_desktop.ui.widgets.shop_question import ShopQuestion
from brutlers_desktop.ui.widgets.sign_in_panel import SignInPanel
from brutlers_desktop.ui.widgets.timeline import Timeline

LONGEST_TIMER = timedelta(days=1)


class ConnectionPage(QScrollArea):
    """Shows one connection. It reports what a person wants; the window does it."""

    connect_wanted = Signal()
    revoke_wanted = Signal()
    forget_wanted = Signal()
    edit_wanted = Signal()
    remove_wanted = Signal()
    check_wanted = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("connectionPage")
        self._bridge = bridge
        self._connection: Connection | None = None
        self._signing_in = False
        self._busy = False
        self._title = title(name="connectionTitle", points=6)
        self._title.setWordWrap(True)
        self._badge = label(name="connectionBadge")
        self._badge.setContentsMargins(8, 3, 8, 3)
        self._badge.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._health = label(name="connectionHealth", wrap=True, description=tr("Health of this connection"))
        self._connect = button(tr("Connect"), name="connectButton", role="primary", icon_name="log-in")
        self._reconnect = button(tr("Reconnect"), name="reconnectButton", icon_name="refresh-cw")
        self._revoke = button(tr("Revoke"), name="revokeButton", role="danger", icon_name="ban")
        self._forget = button(tr("Forget anyway"), name="forgetButton", role="danger")
        self._edit = button(tr("Edit"), name="editConnectionButton", role="flat", icon_name="pencil")
        self._remove = button(tr("Remove"), name="removeConnectionButton", role="flat", icon_name="trash-2")
        self.more = MoreButton("connectionMoreButton", tr("More for this connection"))
        self._check = button(
            tr("Check this connection"), name="checkConnectionButton", icon_name="circle-check"
        )
        self.sign_in = SignInPanel()
        self.trouble = TroublePanel()
        self._access = label(name="accessExpiry", description=tr("Access"))
        self._again = label(name="signInAgainBy", description=tr("Sign in again by"))
        self._used = label(name="lastUsed", description=tr("Last use"))
        self._renewed = label(name="lastRenewal", description=tr("Last renewal"))
        self._shop = label(name="connectionShop", wrap=True, description=tr("Shop"))
        self._client = label(name="connectionClientId", description=tr("Client ID"))
        self._server = label(name="connectionBaseUrl", description=tr("Base address"))
        self._skew = label(name="clockSkew", role="problem", wrap=True)
        self.question = ShopQuestion()
        self.question.appeared.connect(lambda: self.verticalScrollBar().setValue(0))
        self.permissions = Permissions()
        self.timeline = Timeline(bridge)
        self.timeline.api_log_wanted.connect(lambda id_: open_api_log(bridge, self.window(), id_))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.refresh)
        self._lay_out()
        for widget, signal in (
            (self._connect, self.connect_wanted),
            (self._reconnect, self.connect_wanted),
            (self._revoke, self.revoke_wanted),
            (self._forget, self.forget_wanted),
            (self._edit, self.edit_wanted),
            (self._remove, self.remove_wanted),
            (self._check, self.check_wanted),
        ):
            widget.clicked.connect(signal)

    def show_connection(
        self, connection: Connection, attempt: SignInStarted | None, *, finishing: bool, busy: bool
    ) -> None:
        """Show ``connection``, and the attempt to sign in that is under way for it."""
        another = self._connection is None or self._connection.id != connection.id
        self._connection = connection
        self.timeline.show_connection(connection.id)
        self._signing_in = attempt is not None
        self._busy = busy
        shown = [each for each in (self.sign_in, self.question) if not each.isHidden()]
        if attempt is None:
            self.sign_in.end()
        elif finishing:
            self.sign_in.show_finishing()
        else:
            self.sign_in.show_attempt(attempt)
        self.refresh()
        gone = any(each.isHidden() for each in shown)
        if another or gone:  # the focus that was in a panel went down the page and took it along
            self.verticalScrollBar().setValue(0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Say what is true now, and come back when that changes by itself."""
        connection, desk = self._connection, self._bridge.desk
        if connection is None or desk is None:
            return
        server_now = desk.sessions.server_now(connection)
        now = desk.watch.health(connection)
        self._title.setText(connection.name)
        self._badge.setText(now.word)
        restyle(self._badge, "badge", str(now.level))
        self._health.setText(now.sentence)
        self._shop.setText(_shop(connection))
        self._facts.setRowVisible(self._shop, bool(self._shop.text()))
        self._client.setText(connection.client_id)
        self._server.setText(connection.base_url)
        working = self._signing_in or self._busy
        self.permissions.show_connection(connection, busy=working)
        self.question.show_connection(connection, busy=working)
        self.trouble.show_for(connection.id)
        self._show_times(connection, server_now)
        self._show_buttons(connection, reconnect_first=now.action is Action.RECONNECT)

    def _show_times(self, connection: Connection, server_now: datetime) -> None:
        desk, grant = self._bridge.desk, connection.grant
        self._timer.stop()
        live = grant is not None and grant.state is GrantState.ACTIVE and grant.sign_in_again_by > server_now
        self._facts.setRowVisible(self._again, live)
        skew = timedelta(0) if desk is None else desk.sessions.skew(connection)
        self._skew.setText(_skew_words(skew))
        self._skew.setVisible(bool(self._skew.text()))
        if desk is None:
            return
        used = None if grant is None else grant.last_used_at
        never = tr("Not used yet") if live else "–"
        self._used.setText(never if used is None else day_time_text(desk.sessions.to_local(connection, used)))
        renewed = None if grant is None else desk.sessions.to_local(connection, grant.renewed_at)
        self._renewed.setText("–" if renewed is None else day_time_text(renewed))
        if grant is None or not live:
            self._access.setText(_no_access(grant))
            self._again.setText("")
            return
        until = time_text(desk.sessions.to_local(connection, grant.access_expires_at))
        if grant.expiry_estimated:
            until = tr("{time} (estimated)", time=until)
        self._access.setText(
            tr("Access valid until {time} · renews by itself", time=until)
            if grant.access_expires_at > server_now
            else tr("Access ended at {time} · renews by itself at the next use", time=until)
        )
        last_day = local_time(desk.sessions.to_local(connection, grant.sign_in_again_by)).date()
        self._again.setText(tr("Sign in again by {day}", day=date_text(last_day)))
        coming = [t for t in (grant.access_expires_at, grant.sign_in_again_by) if t > server_now]
        if coming and self.isVisible():
            wait = min(min(coming) - server_now + timedelta(seconds=1), LONGEST_TIMER)
            self._timer.start(int(wait.total_seconds() * 1000))

    def _show_buttons(self, connection: Connection, *, reconnect_first: bool) -> None:
        grant = connection.grant
        queued = grant is not None and grant.state is GrantState.REVOKE_QUEUED
        held = grant is not None and grant.state is GrantState.HELD  # the question brings its own button
        self._connect.setVisible(grant is None)
        self._reconnect.setVisible(grant is not None and not queued and not held)
        set_role(self._reconnect, "primary" if reconnect_first else "")
        self._revoke.setVisible(is_worth_revoking(connection))
        say(self._revoke, tr("Revoke now") if queued else tr("Revoke"))
        self._forget.setVisible(queued)
        for widget in (self._connect, self._reconnect):
            widget.setEnabled(not self._signing_in and not self._busy)
        for widget in (self._revoke, self._forget, self._edit, self._remove):
            widget.setEnabled(not self._busy)

    def _lay_out(self) -> None:
        body = QWidget()
        body.setObjectName("content")
        body.setMinimumHeight(1)  # else Qt counts each text as tall as it is in the narrowest column
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(body)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title, 1)
        for each in (self._edit, self._remove, self.more):
            head.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)
        state = QHBoxLayout()
        state.setSpacing(12)
        state.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        state.addWidget(self._health, 1)
        actions = QHBoxLayout()
        actions.setSpacing(8)
        for widget in (self._connect, self._reconnect, self._revoke, self._forget, self._check):
            actions.addWidget(widget)
        actions.addStretch()
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 16, 24, 20)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(state)
        column.addWidget(self._skew)
        column.addLayout(actions)
        column.addWidget(self.question)
        column.addWidget(self.sign_in)
        column.addWidget(self.trouble)
        facts = panel()
        self._facts = form = QFormLayout(facts)
        form.setContentsMargins(16, 14, 16, 14)
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(10)
        form.addRow(self._access)
        form.addRow(self._again)
        for words, value in (
            (tr("Shop"), self._shop),
            (tr("Last use"), self._used),
            (tr("Last renewal"), self._renewed),
            (tr("Client ID"), self._client),
            (tr("Base address"), self._server),
        ):
            form.addRow(label(words, role="muted"), value)
        column.addWidget(facts)
        column.addWidget(self.permissions)
        column.addWidget(self.timeline)
        column.addStretch()


def _shop(connection: Connection) -> str:
    """Return the shop whose orders are here, as its profile tells it; empty where that may not be read."""
    grant = connection.grant
    told = "" if grant is None or grant.state is not GrantState.ACTIVE else grant.shop_name
    return one_line(told or connection.shop_name)


def _no_access(grant: Grant | None) -> str:
    if grant is None:
        return tr("Not connected")
    held = grant.state is GrantState.HELD
    return tr("Access not used before it is certain whose shop this is") if held else tr("No access")


def _skew_words(skew: timedelta) -> str:
    if abs(skew) < NOTABLE_SKEW:
        return ""
    return f"{skew_words(skew)} {tr('Times here follow Brutlers; please set the clock right.')}"

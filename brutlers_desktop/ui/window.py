"""The window: sidebar, top bar, notices, pages; and what a person's actions set off."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QIcon,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from brutlers_desktop.domain.drafts import CLIENT_SECRET_FIELD
from brutlers_desktop.domain.scopes import ORDERS_WRITE
from brutlers_desktop.errors import Action
from brutlers_desktop.services.events import (
    ARCHIVE_KEY,
    Notice,
    SignInEnded,
    SignInOutcome,
    gap_key,
)
from brutlers_desktop.translation import tr
from brutlers_desktop.ui import theme
from brutlers_desktop.ui.access_commands import AccessCommands
from brutlers_desktop.ui.archive_commands import ArchiveCommands
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.checking import Checking
from brutlers_desktop.ui.commands import Commands
from brutlers_desktop.ui.connection_files import ConnectionFiles
from brutlers_desktop.ui.creating import Creating
from brutlers_desktop.ui.grant_notices import GrantNotices
from brutlers_desktop.ui.pages.connected_apps import ConnectedAppsPage
from brutlers_desktop.ui.pages.orders import OrdersPage
from brutlers_desktop.ui.pages.settings import SettingsPage
from brutlers_desktop.ui.pages.sync_words import BUTTONS, sync_words
from brutlers_desktop.ui.pages.today import TodayPage
from brutlers_desktop.ui.placing import open_at
from brutlers_desktop.ui.resources import icon
from brutlers_desktop.ui.today_ways import TodayWays
from brutlers_desktop.ui.widgets.basics import button, label, retint, say, set_role, tip
from brutlers_desktop.ui.widgets.notice_bar import NoticeBar
from brutlers_desktop.ui.widgets.sidebar import Sidebar
from brutlers_desktop.ui.writing import Writing

if TYPE_CHECKING:
    from brutlers_desktop.services.desk import Desk

FOLD_BELOW = 1120
"""Below this width of the window the sidebar shows its icons only."""
TOP_BAR_HEIGHT = 56
"""The same on each page, whatever stands in it."""


class MainWindow(QMainWindow):
    """The main window. ``closing`` is emitted once when a person closes it; the app then ends in order."""

    closing = Signal()

    def __init__(self, bridge: Bridge, *, subtitle: str = "") -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle(f"Brutlers Desktop – {subtitle}" if subtitle else "Brutlers Desktop")
        open_at(self, QSize(1280, 800))
        self.setMinimumSize(860, 560)
        self._bridge = bridge
        self.commands = Commands(bridge, self)
        self.archive_commands = ArchiveCommands(bridge, self)
        self.notices = NoticeBar()
        self.today = TodayPage(bridge)
        self.orders = OrdersPage(bridge)
        self.apps = ConnectedAppsPage(bridge)
        self.settings = SettingsPage(bridge)
        self.access = AccessCommands(bridge, self, self.apps.page, self.commands)
        self.connection_files = ConnectionFiles(bridge, self, self.apps, self.commands.editing)
        self.writing = Writing(bridge, self, self.orders, self.commands)
        self.outbox = self.writing.page
        self.creating = Creating(bridge, self.orders, self.commands, self.writing)
        self.pages = QStackedWidget()
        for page in (self.today, self.orders, self.outbox, self.apps, self.settings, self.creating.form):
            self.pages.addWidget(page)
        self.sidebar = Sidebar()
        self.nav_today = self.sidebar.add(tr("Today"), "navToday", "sun", self.today)
        self.nav_orders = self.sidebar.add("Orders", "navOrders", "package", self.orders)
        self.nav_outbox = self.sidebar.add("Outbox", "navOutbox", "send", self.outbox)
        self.nav_apps = self.sidebar.add("Connected apps", "navConnectedApps", "plug", self.apps)
        self.sidebar.add("Settings", "navSettings", "settings", self.settings)
        self.search = self._build_search()
        TodayWays(self)
        self.today.action_wanted.connect(self._act)
        self._grant_notices = GrantNotices(bridge, self.notices)
        self.checking = Checking(bridge, self)
        self.sync_status = label(name="syncStatus", role="muted", description="State of the orders")
        self.sync_button = button(
            "Refresh", name="syncButton", icon_name="refresh-cw", accessible="Refresh the orders"
        )
        self.sync_button.clicked.connect(self._sync)
        self._lay_out()
        self._wire()
        self._shortcuts()
        self.show_page(self.orders)
        self.setFocus()  # no control looks chosen before a person has used the keyboard

    @property
    def _desk(self) -> "Desk | None":
        return self._bridge.desk

    def show_page(self, page: QWidget) -> None:
        """Show a page and mark its entry in the sidebar."""
        self.pages.setCurrentWidget(page)
        self.sidebar.mark(self.orders if page is self.creating.form else page)
        self.search.setVisible(page is self.orders)
        there = {self.outbox: Action.SHOW_OUTBOX, self.apps: Action.SHOW_CONNECTION}
        self.notices.leave_out(there.get(page, Action.NONE))
        self._show_sync()

    def come_to_front(self) -> None:
        """Show the window above the others, as far as the system allows."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        QApplication.alert(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.hide()
        self.today.close_down()
        self.orders.close_down()
        self.writing.close_down()
        self.creating.close_down()
        self.closing.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sidebar.fold(folded=event.size().width() < FOLD_BELOW)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.apps.refresh()
            self.commands.look_again()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.writing.watch(self.windowHandle())

    def _build_search(self) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName("ordersSearch")
        field.setAccessibleName("Search the orders")
        field.setPlaceholderText("Search customer, model, colour, order…  (Ctrl+K)")
        field.setClearButtonEnabled(True)
        field.setMaxLength(200)
        field.setMinimumWidth(240)
        field.setMaximumWidth(460)
        self._search_sign = field.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self._search_sign.setIcon(icon("search", theme.colors().muted))
        field.textChanged.connect(self.orders.set_search)
        return field

    def _lay_out(self) -> None:
        bar = QFrame()
        bar.setObjectName("topBar")
        bar.setMinimumHeight(TOP_BAR_HEIGHT)
        top = QHBoxLayout(bar)
        top.setContentsMargins(24, 10, 24, 10)
        top.setSpacing(12)
        top.addWidget(self.search, 1)
        top.addStretch()
        top.addWidget(self.sync_status)
        top.addWidget(self.sync_button)
        top.addWidget(self.creating.controls)
        notice_row = QVBoxLayout()
        notice_row.setContentsMargins(24, 12, 24, 0)
        notice_row.addWidget(self.notices)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(bar)
        right.addLayout(notice_row)
        right.addWidget(self.pages, 1)
        right.addWidget(self.writing.bar)
        content = QWidget()
        content.setObjectName("content")
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(right, 1)
        self.setCentralWidget(content)

    def _wire(self) -> None:
        bridge, commands, page = self._bridge, self.commands, self.apps.page
        bridge.ready.connect(self._show_sync)
        bridge.connections_changed.connect(self._connections_changed)
        bridge.orders_changed.connect(lambda _: self._show_sync())
        bridge.notice.connect(self._show_notice)
        bridge.notice_withdrawn.connect(self.notices.withdraw)
        bridge.sign_in_started.connect(lambda _: self.show_page(self.apps))
        bridge.sign_in_ended.connect(self._sign_in_ended)
        self.sidebar.page_wanted.connect(self.show_page)
        self.creating.page_wanted.connect(self.show_page)
        self.writing.orders_wanted.connect(lambda: self.show_page(self.orders))
        self.writing.outbox_wanted.connect(lambda: self.show_page(self.outbox))
        self.writing.counted.connect(lambda now: self.nav_outbox.show_counts(now.waiting, now.attention))
        self.writing.counted.connect(lambda _: self._show_sync())
        commands.busy_changed.connect(
            lambda connection_id, busy: self.apps.set_busy(connection_id, busy=busy)
        )
        self.notices.action_wanted.connect(self._act)
        self.orders.wanted.connect(lambda action: self._act(Notice("", "", action)))
        self.orders.search_changed.connect(self.search.setText)
        self.apps.add_wanted.connect(commands.add_connection)
        self.apps.chosen.connect(commands.choose)
        self.apps.needed.connect(self.nav_apps.show_needed)
        self.settings.back_up_wanted.connect(self.archive_commands.back_up)
        self.settings.restore_wanted.connect(self.archive_commands.restore)
        self.settings.erase_wanted.connect(self.archive_commands.erase)
        page.connect_wanted.connect(lambda: commands.sign_in(""))
        page.revoke_wanted.connect(lambda: commands.revoke(""))
        page.forget_wanted.connect(lambda: commands.forget(""))
        page.edit_wanted.connect(lambda: commands.edit_connection(""))
        page.remove_wanted.connect(lambda: commands.remove_connection(""))
        page.sign_in.copy_wanted.connect(commands.copy_link)
        page.sign_in.cancel_wanted.connect(commands.cancel_sign_in)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._scheme_changed)

    def _shortcuts(self) -> None:
        # The system's own keys for Refresh hold F5 nearly everywhere; the same key twice would be ambiguous and do nothing.
        refresh = {keys.toString() for keys in QKeySequence.keyBindings(QKeySequence.StandardKey.Refresh)}
        for keys, act in (
            *((each, self.commands.refresh_orders) for each in sorted(refresh | {"F5"})),
            ("Ctrl+K", self._focus_search),
            ("Ctrl+F", self._focus_search),
            ("Ctrl+1", lambda: self.show_page(self.orders)),
            ("Ctrl+2", lambda: self.show_page(self.outbox)),
            ("Ctrl+3", lambda: self.show_page(self.apps)),
            ("Ctrl+4", lambda: self.show_page(self.settings)),
            ("Ctrl+N", self.creating.open),
            ("Ctrl+Z", self.writing.entries.undo_last),
            ("Alt+Right", self.writing.advance),
            ("Ctrl+Q", self.close),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        clear = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.search)
        clear.setContext(Qt.ShortcutContext.WidgetShortcut)
        clear.activated.connect(self.search.clear)

    def _focus_search(self) -> None:
        self.show_page(self.orders)
        self.search.setFocus()
        self.search.selectAll()

    def _act(self, notice: Notice) -> None:
        commands, connection_id = self.commands, notice.connection_id
        if notice.action in (Action.CONNECT, Action.RECONNECT):
            commands.sign_in(connection_id)
        elif notice.action is Action.RETRY:
            commands.retry(connection_id)
        elif notice.action is Action.EDIT_CONNECTION:
            commands.edit_connection(connection_id, CLIENT_SECRET_FIELD)
        elif notice.action is Action.FORGET:
            commands.forget(connection_id)
        elif notice.action is Action.RESTORE:
            self.archive_commands.restore()
        elif notice.action is Action.START_OVER:
            self.archive_commands.start_over()
        elif notice.action is Action.SHOW_OUTBOX:
            self.show_page(self.outbox)
        elif notice.action is Action.ASK_PERMISSION:
            commands.ask_for(ORDERS_WRITE)
        elif notice.action is Action.SHOW_CONNECTION:
            commands.choose(connection_id)
            self.show_page(self.apps)

    def _show_notice(self, notice: Notice) -> None:
        """Show a notice, unless the Orders page says the same in a place of its own: a gap, or a closed archive."""
        chosen = None if self._desk is None else self._desk.connections.chosen
        is_gap = chosen is not None and notice.key == gap_key(chosen.id)
        if not is_gap and not (notice.key == ARCHIVE_KEY and self._bridge.archive is None):
            self.notices.show_notice(notice)

    def _connections_changed(self) -> None:
        if self._desk is not None:
            self.notices.keep_only([connection.id for connection in self._desk.connections.all])
        self._show_sync()

    def _sign_in_ended(self, event: SignInEnded) -> None:
        if event.outcome is SignInOutcome.CONNECTED:
            self.show_page(self.apps if self.access.is_held(event.connection_id) else self.orders)
        if event.outcome is not SignInOutcome.CANCELLED:
            self.come_to_front()

    def _show_sync(self) -> None:
        now = sync_words(self._desk)
        words, described, explained, role = BUTTONS.get(now.action, BUTTONS[Action.RETRY])
        self.sync_status.setText(now.text)
        self.sync_status.setToolTip(tip(now.why))
        self.sync_status.setAccessibleDescription(now.why or "State of the orders")
        say(self.sync_button, words, accessible=described)
        self.sync_button.setToolTip(explained)
        set_role(self.sync_button, role)
        self.sync_button.setEnabled(now.action is not Action.NONE)
        shown_there = now.action in (Action.RECONNECT, Action.EDIT_CONNECTION, Action.SHOW_CONNECTION)
        self.sync_button.setVisible(not (shown_there and self.pages.currentWidget() is self.apps))

    def _sync(self) -> None:
        """Do what the button says: fetch the orders, or what is needed before they can be fetched."""
        action = sync_words(self._desk).action
        if action is Action.RETRY:
            self.commands.refresh_orders()
        else:
            self._act(Notice("", "", action))

    def _scheme_changed(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app)
        retint(self)
        self._search_sign.setIcon(icon("search", theme.colors().muted))
        self.today.retint()
        self.orders.retint()
        self.apps.retint()
        self.writing.retint()
        self.creating.retint()

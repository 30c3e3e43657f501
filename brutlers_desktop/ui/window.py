"""The window: sidebar, top bar, notices, pages; and what a person's actions set off."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QMainWindow,
    QStackedWidget,
    QWidget,
)

from brutlers_desktop.errors import Action
from brutlers_desktop.services.events import (
    ARCHIVE_KEY,
    Notice,
    SignInEnded,
    SignInOutcome,
    SignInStarted,
    gap_key,
)
from brutlers_desktop.translation import tr
from brutlers_desktop.ui import theme
from brutlers_desktop.ui.access_commands import AccessCommands
from brutlers_desktop.ui.apps_ways import wire_apps
from brutlers_desktop.ui.archive_commands import ArchiveCommands
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.checking import Checking
from brutlers_desktop.ui.commands import Commands
from brutlers_desktop.ui.connection_files import ConnectionFiles
from brutlers_desktop.ui.creating import Creating
from brutlers_desktop.ui.customer_commands import CustomerCommands
from brutlers_desktop.ui.first_run import FirstRun
from brutlers_desktop.ui.grant_notices import GrantNotices
from brutlers_desktop.ui.kept_window import KeptWindow
from brutlers_desktop.ui.models.shops import shops_of
from brutlers_desktop.ui.notice_actions import NoticeActions
from brutlers_desktop.ui.pages.connected_apps import ConnectedAppsPage
from brutlers_desktop.ui.pages.orders import OrdersPage
from brutlers_desktop.ui.pages.settings import SettingsPage
from brutlers_desktop.ui.pages.sync_words import sync_words
from brutlers_desktop.ui.pages.today import TodayPage
from brutlers_desktop.ui.parts import ClosesDown, Filters, Retints, lay_out
from brutlers_desktop.ui.sample_banner import SampleBanner
from brutlers_desktop.ui.shortcuts import KEYS, Key, bind, page_key
from brutlers_desktop.ui.start_page import START_PAGE_PREFERENCE, StartPage, read_start_page
from brutlers_desktop.ui.today_ways import TodayWays
from brutlers_desktop.ui.widgets.basics import retint
from brutlers_desktop.ui.widgets.notice_bar import NoticeBar
from brutlers_desktop.ui.widgets.sidebar import Sidebar
from brutlers_desktop.ui.widgets.top_bar import TopBar
from brutlers_desktop.ui.window_state import WindowState
from brutlers_desktop.ui.writing import Writing

if TYPE_CHECKING:
    from brutlers_desktop.services.desk import Desk
    from brutlers_desktop.ui.palette.controller import Palette

FOLD_BELOW = 1120
"""Below this width of the window the sidebar shows its icons only."""
OFFERED_BY_APPS = (Action.RECONNECT, Action.EDIT_CONNECTION, Action.SHOW_CONNECTION)
"""What the page of connected apps has buttons for itself."""


class MainWindow(QMainWindow):
    """The main window. ``closing`` is emitted once when a person closes it; the app then ends in order."""

    closing = Signal()

    def __init__(self, bridge: Bridge, *, subtitle: str = "") -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle(f"Brutlers Desktop – {subtitle}" if subtitle else "Brutlers Desktop")
        self.setMinimumSize(860, 560)
        self._bridge = bridge
        self._content = QWidget()
        self._content.setObjectName("content")
        self._palette: Palette | None = None
        self._kept = KeptWindow(bridge, self)
        state = self._kept.bring_back()
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
        self.customers = CustomerCommands(bridge, self, self.creating, self.commands)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.creating.form)
        self.sidebar = Sidebar()
        self._by_key: dict[str, QWidget] = {}
        for key, words, sign, page in (
            ("today", tr("Today"), "sun", self.today),
            ("orders", tr("Orders"), "package", self.orders),
            ("customers", tr("Customers"), "users", self.customers.page),
            ("outbox", tr("Outbox"), "send", self.outbox),
            ("connected-apps", tr("Connected apps"), "plug", self.apps),
            ("settings", tr("Settings"), "settings", self.settings),
        ):
            self._add_page(key, words, sign, page)
        self.first_run = FirstRun(bridge, self)
        self.pages.addWidget(self.first_run.page)
        self.sample = SampleBanner(bridge, self)
        self.nav_orders = self.sidebar.entry(self.orders)
        self.nav_outbox = self.sidebar.entry(self.outbox)
        self.nav_apps = self.sidebar.entry(self.apps)
        self.top_bar = TopBar(self.creating.controls)
        self.search = self.top_bar.search
        self._grant_notices = GrantNotices(bridge, self.notices)
        self.checking = Checking(bridge, self)
        self.notice_actions = NoticeActions(self.commands, self.archive_commands, self.go_to)
        TodayWays(self)
        self.keys = self._bind_keys()
        lay_out(
            self._content,
            self.sidebar,
            self.top_bar,
            (self.sample, self.notices),
            self.pages,
            self.writing.bar,
        )
        self.setCentralWidget(self._content)
        self._wire()
        start = read_start_page(bridge.preferences.get(START_PAGE_PREFERENCE))
        self._take_up(state if start is StartPage.LAST else replace(state, page=start.value))
        self.setFocus()  # no control looks chosen before a person has used the keyboard

    @property
    def _desk(self) -> "Desk | None":
        return self._bridge.desk

    def page(self, key: str) -> QWidget | None:
        """Return the page of this key ("orders", "connected-apps" …); None if there is none."""
        return self._by_key.get(key)

    def go_to(self, key: str) -> None:
        """Show the page of this key, if there is one."""
        page = self.page(key)
        if page is not None:
            self.show_page(page)

    def show_page(self, page: QWidget) -> None:
        """Show a page, or without a connection the welcome page in its place, and mark its entry in the sidebar."""
        self.sidebar.mark(self.orders if page is self.creating.form else page)
        page = self.first_run.instead_of(page)
        self.pages.setCurrentWidget(page)
        self.search.setVisible(page is self.orders)
        there = {self.outbox: Action.SHOW_OUTBOX, self.apps: Action.SHOW_CONNECTION}
        self.notices.leave_out(there.get(page, Action.NONE))
        self._show_sync()
        self._kept.later()

    def focus_filter(self) -> None:
        """Put the keyboard into the field that filters the page shown; the orders' where it has none."""
        page: object = self.pages.currentWidget()
        if isinstance(page, Filters):
            page.focus_filter()
            return
        self.show_page(self.orders)
        self.search.setFocus()
        self.search.selectAll()

    def search_everything(self) -> None:
        """Open the field that finds everything."""
        from brutlers_desktop.ui.palette.controller import Palette  # noqa: PLC0415 - not before the first paint

        if self._palette is None:
            self._palette = Palette(self._bridge, self, self._content)
        self._palette.open()

    def show_keys(self) -> None:
        """Show the list of all keys."""
        from brutlers_desktop.ui.dialogs.keys_dialog import KeysDialog  # noqa: PLC0415 - not before the first paint

        if not any(each.isVisible() for each in self.findChildren(KeysDialog)):
            KeysDialog(self, self.keys).open()

    def fold_sidebar(self) -> None:
        """Show the signs of the pages alone, or their names again."""
        self.sidebar.fold_by_person(folded=not self.sidebar.is_folded_by_person)
        self._kept.later()

    def lock(self) -> None:
        """Hide everything until the passphrase is typed."""
        self._bridge.lock_wanted.emit()

    def state(self) -> WindowState:
        """Return how the window stands, for ``restore`` of another one."""
        page = self.pages.currentWidget()
        return WindowState(
            place=self._kept.place(),
            is_maximized=self.isMaximized(),
            is_folded=self.sidebar.is_folded_by_person,
            page=next((key for key, each in self._by_key.items() if each is page), "orders"),
            orders=self.orders.place.state(),
        )

    def restore(self, state: WindowState) -> None:
        """Stand as another window stood, which is not there any more. Call it before this one is shown."""
        self._kept.place_as(state)
        self._take_up(state)

    def retire(self) -> None:
        """Take the window away for good while the services go on: another one takes its place.

        Dialogs are closed as by Escape. What a person has begun here goes on to its end, and the window's remains go then.
        """
        self._keep_all()
        self.hide()
        for dialog in (each for each in self.findChildren(QDialog) if each.isVisible()):
            dialog.done(QDialog.DialogCode.Rejected)
        self._bridge.detach()
        if self._desk is None:
            self._vanish()
        else:
            self._desk.tasks.spawn(self._vanish_when_done(), "retire the window")

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
        self._keep_all()
        self.closing.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sidebar.set_narrow(narrow=event.size().width() < FOLD_BELOW)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.apps.refresh()
            self.commands.look_again()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.writing.watch(self.windowHandle())

    def _wire(self) -> None:
        bridge, commands = self._bridge, self.commands
        bridge.ready.connect(self._show_sync)
        bridge.connections_changed.connect(self._connections_changed)
        bridge.orders_changed.connect(lambda _: self._show_sync())
        bridge.notice.connect(self._show_notice)
        bridge.notice_withdrawn.connect(self.notices.withdraw)
        bridge.sign_in_started.connect(self._sign_in_started)
        bridge.sign_in_ended.connect(self._sign_in_ended)
        bridge.ready.connect(self._show_shops)
        bridge.health_changed.connect(self._show_shops)
        self.sidebar.page_wanted.connect(self.show_page)
        self.sidebar.fold_wanted.connect(self.fold_sidebar)
        self.sidebar.header.chosen.connect(commands.choose)
        self.sidebar.header.manage_wanted.connect(lambda: self.show_page(self.apps))
        self.creating.page_wanted.connect(self.show_page)
        self.writing.orders_wanted.connect(lambda: self.show_page(self.orders))
        self.writing.outbox_wanted.connect(lambda: self.show_page(self.outbox))
        self.writing.counted.connect(lambda now: self.nav_outbox.show_counts(now.waiting, now.attention))
        self.writing.counted.connect(lambda _: self._show_sync())
        wire_apps(self.apps, commands)
        self.notices.action_wanted.connect(self.notice_actions.act)
        self.top_bar.action_wanted.connect(self._sync)
        self.today.action_wanted.connect(self.notice_actions.act)
        self.orders.wanted.connect(self.notice_actions.do)
        self.search.textChanged.connect(self.orders.set_search)
        self.orders.search_changed.connect(self.search.setText)
        self.apps.needed.connect(self.nav_apps.show_needed)
        self.settings.back_up_wanted.connect(self.archive_commands.back_up)
        self.settings.restore_wanted.connect(self.archive_commands.restore)
        self.settings.erase_wanted.connect(self.archive_commands.erase)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._look_changed)
        bridge.look_changed.connect(self._look_changed)

    def _bind_keys(self) -> tuple[Key, ...]:
        """Give the window its keys, and return them with those of the pages."""
        pages = [page_key(number, entry.words) for number, entry in enumerate(self.sidebar.entries, 1)]
        go = {key.name: entry.click for key, entry in zip(pages, self.sidebar.entries, strict=True)}
        keys = (*KEYS, *pages)
        actions: dict[str, Callable[[], object]] = {
            "find": self.search_everything,
            "filter": self.focus_filter,
            "new-order": self.creating.open,
            "refresh": self.commands.refresh_orders,
            "undo": self.writing.entries.undo_last,
            "fold": self.fold_sidebar,
            "switch": self.sidebar.header.open_menu,
            "keys": self.show_keys,
            "quit": self.close,
            "advance": self.writing.advance,
        }
        bind(self, keys, {**actions, **go})
        return keys

    def _take_up(self, state: WindowState) -> None:
        self.sidebar.fold_by_person(folded=state.is_folded)
        self.orders.place.restore(state.orders)
        self.show_page(self.page(state.page) or self.today)

    def _keep_all(self) -> None:
        """Keep what is not kept yet; leave no timer behind."""
        for each in self._parts():
            if isinstance(each, ClosesDown):
                each.close_down()
        self._kept.keep()

    async def _vanish_when_done(self) -> None:
        try:
            await self._bridge.until_done()
        finally:
            self._vanish()  # also when the app ends before

    def _vanish(self) -> None:
        self.deleteLater()
        self._bridge.deleteLater()

    def _add_page(self, key: str, words: str, icon_name: str, page: QWidget) -> None:
        self._by_key[key] = page
        self.pages.addWidget(page)
        self.sidebar.add(words, f"nav{key.title().replace('-', '')}", icon_name, page)

    def _parts(self) -> tuple[object, ...]:
        """Return all that may have to take up a change of scheme, or the end."""
        return (self.top_bar, self.sidebar, *self._by_key.values(), self.writing, self.creating)

    def _show_notice(self, notice: Notice) -> None:
        """Show a notice, unless the Orders page says the same in a place of its own: a gap, or a closed archive."""
        chosen = None if self._desk is None else self._desk.connections.chosen
        is_gap = chosen is not None and notice.key == gap_key(chosen.id)
        if not is_gap and not (notice.key == ARCHIVE_KEY and self._bridge.archive is None):
            self.notices.show_notice(notice)

    def _connections_changed(self) -> None:
        if self._desk is not None:
            self.notices.keep_only([connection.id for connection in self._desk.connections.all])
        self._show_shops()
        self._show_sync()

    def _show_shops(self) -> None:
        if self._desk is not None:
            self.sidebar.header.show_shops(shops_of(self._desk))

    def _sign_in_started(self, event: SignInStarted) -> None:
        """Show how it goes on in the browser; sample data needs none."""
        found = self.commands.find(event.connection_id)
        if found is None or not found[1].is_sample:
            self.show_page(self.apps)

    def _sign_in_ended(self, event: SignInEnded) -> None:
        if event.outcome is SignInOutcome.CONNECTED:
            self.show_page(self.apps if self.access.is_held(event.connection_id) else self.orders)
        if event.outcome is not SignInOutcome.CANCELLED:
            self.come_to_front()

    def _show_sync(self) -> None:
        is_there = self.pages.currentWidget() is self.apps
        self.top_bar.show_sync(sync_words(self._desk), without=OFFERED_BY_APPS if is_there else ())

    def _sync(self, action: Action) -> None:
        """Do what the button says: fetch the orders, or what is needed before they can be fetched."""
        if action is Action.RETRY:
            self.commands.refresh_orders()
        else:
            self.notice_actions.do(action)

    def _look_changed(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app)
        theme.fit_all_rows(self)
        retint(self)
        for each in self._parts():
            if isinstance(each, Retints):
                each.retint()

"""What people's scripts, screen readers and keyboards rely on."""

import ast
import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from support.app_harness import AppHarness, scenario

import brutlers_desktop
from brutlers_desktop.ui.pages.sync_words import BUTTONS
from brutlers_desktop.ui.widgets.notice_bar import ACTION_WORDS

WINDOW_NAMES = [
    "navOrders",
    "navConnectedApps",
    "ordersTable",
    "ordersSearch",
    "syncButton",
    "syncStatus",
    "addConnectionButton",
    "connectionList",
    "connectButton",
    "reconnectButton",
    "revokeButton",
    "scopeList",
    "timelineList",
    "timelineCopy",
    "apiLogButton",
    "accessExpiry",
    "signInAgainBy",
    "connectionHealth",
    "noticeBar",
    "navSettings",
    "navOutbox",
    "outboxWaiting",
    "outboxSent",
    "statusCard",
    "advanceButton",
    "otherStatusButton",
    "statusMessage",
    "statusSend",
    "undoBar",
    "undoButton",
    "bulkButton",
    "undoSeconds",
    "templateText",
    "viewTabs",
    "filterStatus",
    "filterType",
    "filterWedding",
    "filterChanged",
    "filterOpen",
    "filterLate",
    "filterReset",
    "saveViewButton",
    "columnsButton",
    "exportButton",
    "printButton",
    "ordersGap",
    "ordersAge",
    "workBar",
    "inspector",
    "inspectorClose",
    "ticketButton",
    "backUpButton",
    "restoreButton",
    "eraseButton",
]
DIALOG_NAMES = [
    "connectionName",
    "clientId",
    "clientSecret",
    "baseUrl",
    "redirectUris",
    "scopeChoices",
    "saveConnection",
]
CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QAbstractItemView, QCheckBox)


def nameless(root: QWidget) -> list[str]:
    """Return the shown controls without an accessible name; Qt's own inner parts are not ours to name."""
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for kind in CONTROLS
        for widget in root.findChildren(kind)
        if widget.isVisible()
        and not isinstance(widget, QHeaderView)
        and not widget.objectName().startswith("qt_")
        and type(widget).__name__ not in ("QTableCornerButton", "QLineEditIconButton", "QToolButton")
        and not widget.accessibleName()
    ]


def stops(root: QWidget, start: QWidget) -> list[str]:
    """Press Tab from ``start`` until it is reached again; return the names met on the way."""
    start.setFocus(Qt.FocusReason.TabFocusReason)
    met = [start.objectName()]
    for _ in range(40):
        QTest.keyClick(QApplication.focusWidget() or root, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus is None or focus is start:
            break
        met.append(focus.objectName())
    return met


@scenario
async def test_every_promised_object_name_exists_once(app: AppHarness) -> None:
    await app.connect()
    await app.click("navConnectedApps")
    await app.click("addConnectionButton")
    for name in (*WINDOW_NAMES, *DIALOG_NAMES):
        assert len(app.window.findChildren(QWidget, name)) == 1, name


@scenario
async def test_every_control_on_every_page_and_dialog_has_an_accessible_name(app: AppHarness) -> None:
    assert nameless(app.window) == []
    app.vendor.decision = None
    await app.add()
    await app.click("navConnectedApps")
    await app.click("connectButton")
    await app.until(lambda: app.is_shown("signInPanel"), "the sign-in panel")
    assert nameless(app.window) == []
    await app.click("cancelSignInButton")
    app.vendor.decision = "allow"
    await app.click("connectButton")
    await app.says("syncStatus", "Updated ")
    assert nameless(app.window) == []
    app.table.opened.emit()
    await app.until(lambda: app.is_shown("inspector"), "the inspector")
    assert nameless(app.window) == []
    app.type_into("ordersSearch", "x")
    await app.settled()
    assert nameless(app.window) == []
    await app.click("navSettings")
    assert nameless(app.window) == []
    await app.click("navConnectedApps")
    await app.click("editConnectionButton")
    assert nameless(app.window) == []
    await app.click("cancelConnection")
    await app.click("revokeButton")
    assert nameless(app.window) == []
    await app.click("revokeDialogConfirm")
    await app.says("noticeTitle", "Access revoked")
    assert nameless(app.window) == []


@scenario
async def test_tab_goes_through_the_dialog_from_top_to_bottom(app: AppHarness) -> None:
    await app.open_dialog()
    dialog = app.find(QDialog, "connectionDialog")
    await app.until(dialog.isActiveWindow, "the dialog has the keyboard")
    met = stops(dialog, app.find(QLineEdit, "connectionName"))
    scopes = [name for name in met if name.startswith("scope-")]
    assert len(scopes) == 7
    assert [name for name in met if name not in scopes] == [
        "connectionName",
        "clientId",
        "clientSecret",
        "baseUrl",
        "redirectUris",
        "cancelConnection",
        "saveConnection",
    ]


@scenario
async def test_tab_reaches_everything_that_can_be_used_in_the_window(app: AppHarness) -> None:
    await app.connect()
    await app.click("navOrders")
    assert set(stops(app.window, app.window.search)) >= {
        "ordersSearch",
        "syncButton",
        "ordersTable",
        "navOrders",
    }
    await app.click("navConnectedApps")
    met = stops(app.window, app.window.nav_apps)
    assert set(met) >= {
        "syncButton",
        "connectionList",
        "addConnectionButton",
        "editConnectionButton",
        "reconnectButton",
        "revokeButton",
    }
    assert met.index("connectionList") < met.index("reconnectButton") < met.index("scopeList")


@scenario
async def test_the_pages_are_reached_by_keys_in_the_order_of_the_sidebar(app: AppHarness) -> None:
    await app.add()
    for number, entry in enumerate(app.window.sidebar.entries, 1):
        QTest.keyClick(app.window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
        assert entry.isChecked()
    QTest.keyClick(app.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert app.is_shown("todayPage")
    QTest.keyClick(app.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is app.window.search


@scenario
async def test_toggling_a_sidebar_entry_as_a_screen_reader_does_shows_its_page(app: AppHarness) -> None:
    app.window.nav_apps.toggle()
    assert app.is_shown("connectedAppsPage")
    assert not app.window.nav_orders.isChecked()


@scenario
async def test_a_narrow_window_folds_the_sidebar_and_keeps_its_names(app: AppHarness) -> None:
    app.window.resize(1024, 640)
    await app.until(lambda: app.window.nav_orders.text() == "", "the folded sidebar")
    assert app.window.nav_orders.accessibleName() == "Orders"
    assert app.window.nav_orders.toolTip() == "Orders"
    app.window.resize(1280, 800)
    await app.until(lambda: app.window.nav_orders.text() == "Orders", "the sidebar with words")


def test_nothing_in_the_package_runs_a_dialog_of_its_own_loop() -> None:
    package = Path(brutlers_desktop.__file__).parent
    calls = [
        f"{path.name}:{node.lineno}"
        for path in package.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in ("exec", "exec_")
    ]
    assert calls == []


def test_no_message_tells_to_press_a_button_that_is_not_called_so() -> None:
    words = (*ACTION_WORDS.values(), *(said for said, *_ in BUTTONS.values()))
    buttons = {word.split()[0] for word in words}
    wrong = [
        f"{path.name}: {found[0]}"
        for path in Path(brutlers_desktop.__file__).parent.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        if (found := re.search(r"press ([A-Z]\w+)", node.value)) and found[1] not in buttons
    ]
    assert wrong == []

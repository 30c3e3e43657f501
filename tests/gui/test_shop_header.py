"""The head of the sidebar: whose orders are shown, and the way to another shop's."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from support.app_harness import AppHarness, scenario
from support.writing import order, shop

from brutlers_desktop.domain.health import Health, HealthState, Level
from brutlers_desktop.ui.models.shops import Shop
from brutlers_desktop.ui.widgets.shop_header import ShopHeader

HEALTH = Health(HealthState.WORKING, Level.GOOD, "Working", "It works.")
SHOPS = (
    Shop("1", "Maison Blanche", "", HEALTH, is_chosen=True),
    Shop("2", "Rêve & Co", "Second shop", replace(HEALTH, word="Sign in again"), is_chosen=False),
)


@pytest.fixture
def header(qapp: QApplication) -> Iterator[ShopHeader]:
    shown = ShopHeader()
    shown.show()
    yield shown
    qapp.processEvents()  # the menu goes before what it belongs to
    shown.deleteLater()


def entries(menu: QMenu) -> list[tuple[str, bool]]:
    return [(each.text(), each.isChecked()) for each in menu.actions() if not each.isSeparator()]


def test_the_menu_lists_the_shops_with_their_health_and_checks_the_chosen_one(
    qtbot: QtBot, header: ShopHeader
) -> None:
    header.show_shops(SHOPS)
    menu = header.open_menu()
    assert entries(menu) == [
        ("Maison Blanche · Working", True),
        ("Rêve && Co (Second shop) · Sign in again", False),
        ("Manage connected apps", False),
    ]
    with qtbot.waitSignal(header.chosen) as chosen:
        QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)
    assert chosen.args == ["2"]


def test_it_says_whose_orders_are_shown(qtbot: QtBot, header: ShopHeader) -> None:
    assert (header.accessibleName(), header.accessibleDescription()) == (
        "Shop: Brutlers",
        "No shop is connected",
    )
    header.show_shops(SHOPS)
    assert header.accessibleName() == "Shop: Maison Blanche"
    assert header.accessibleDescription() == "Working. Opens the list of shops."
    assert header.toolTip() == "Maison Blanche: Working"
    menu = header.open_menu()
    with qtbot.waitSignal(header.manage_wanted):
        next(each for each in menu.actions() if each.objectName() == "manageConnections").trigger()
    menu.close()


@scenario
async def test_the_switcher_shows_the_other_shop_s_orders_at_once(own_app: AppHarness) -> None:
    app = own_app
    first = await shop(app, order(1), order(2))
    second = await app.add(
        "Another shop", redirect_uris=("http://127.0.0.1:53683/callback",), client_id="brut_app_2"
    )
    await app.until(lambda: app.window.orders.model.rowCount() == 0, "the other shop")
    header = app.window.sidebar.header
    assert header.shop is not None
    assert header.shop.id == second
    QTest.keyClick(
        app.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = menu.findChild(QAction, f"shop-{first}")
    assert action is not None
    action.trigger()
    menu.close()
    await app.until(lambda: app.window.orders.model.rowCount() == 2, "its orders")
    assert header.shop.id == first

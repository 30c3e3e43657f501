"""The window's pages: what the sidebar, the keys and the buttons bring up, from wherever a person is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from support.app_harness import AppHarness, scenario
from support.order_form import CONTROL

from brutlers_desktop.ui.widgets.nav_entry import NavEntry

PAGES = {
    "navToday": "todayPage",
    "navOrders": "ordersPage",
    "navOutbox": "outboxPage",
    "navConnectedApps": "connectedAppsPage",
    "navSettings": "settingsPage",
}


@pytest.mark.parametrize("by_key", [True, False])
@scenario
async def test_the_form_for_a_new_order_opens_on_every_page(app: AppHarness, *, by_key: bool) -> None:
    await app.connect()
    for name, page in PAGES.items():
        entry = app.find(NavEntry, name)
        entry.toggle()  # as a screen reader does it
        assert entry.isChecked()
        assert app.is_shown(page)
        if by_key:
            QTest.keyClick(app.window, Qt.Key.Key_N, CONTROL)
        else:
            await app.click("newOrderButton")
        await app.until(lambda: app.is_shown("orderFormPage"), f"the form, from {name}")
        assert app.window.nav_orders.isChecked()
        assert not app.is_shown("ordersPage")
        await app.click("navOutbox")
        assert app.is_shown("outboxPage")

"""What is chosen on the Settings page holds at once, is kept, and holds again at the next start."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QListWidget, QScrollArea
from support.app_harness import AppHarness, scenario
from support.sandbox_process import SandboxProcess

from brutlers_desktop.services.events import Events
from brutlers_desktop.ui import theme
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.look import Look
from brutlers_desktop.ui.window import MainWindow


@pytest.fixture(autouse=True)
def _usual_look(qapp: QApplication) -> Iterator[None]:
    yield
    theme.wear(Look())


async def choose(app: AppHarness, name: str, value: str) -> None:
    await app.click("navSettings")
    box = app.find(QComboBox, name)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())
    await app.done(f"keep {KEPT_AS[name]}")


KEPT_AS = {
    "colorScheme": "color-scheme",
    "rowHeight": "rows",
    "startPage": "start-page",
    "polling": "polling",
}


def lightness(app: AppHarness) -> int:
    return (
        app.window.grab().toImage().pixelColor(app.window.pages.mapTo(app.window, QPoint(4, 8))).lightness()
    )


def test_colours_and_rows_change_at_once_and_are_the_same_after_a_restart(
    qapp: QApplication, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    first = AppHarness(qapp, sandbox, tmp_path / "profile")

    async def change() -> None:
        await first.connect()
        rows = first.table.verticalHeader()
        assert (rows.defaultSectionSize(), lightness(first) > 200) == (36, True)
        await choose(first, "colorScheme", "dark")
        assert lightness(first) < 60
        await choose(first, "rowHeight", "compact")
        assert rows.defaultSectionSize() == 28
        assert {first.table.rowHeight(row) for row in range(9)} == {28}
        await choose(first, "rowHeight", "roomy")
        assert first.table.rowHeight(0) == 36
        await choose(first, "rowHeight", "compact")

    first.run(change())
    first.dispose()
    theme.wear(Look())
    second = AppHarness(qapp, sandbox, tmp_path / "profile")
    assert second.table.verticalHeader().defaultSectionSize() == 28, "before it is shown"

    async def look() -> None:
        assert lightness(second) < 60
        await second.click("navSettings")
        assert second.find(QComboBox, "colorScheme").currentData() == "dark"
        await choose(second, "colorScheme", "system")
        assert lightness(second) > 200

    second.run(look())
    second.dispose()


@scenario
async def test_paused_orders_wait_for_a_person_and_the_top_bar_says_so(app: AppHarness) -> None:
    connection_id = await app.connect()
    sync = app.desk.orders.sync
    assert sync.state(connection_id).next_at is not None
    await choose(app, "polling", "paused")
    assert sync.state(connection_id).next_at is None
    assert app.text("syncStatus").startswith("Paused · Updated")
    before = app.desk.orders.state(connection_id).fetched_at
    await app.click("syncButton")
    await app.until(lambda: app.desk.orders.state(connection_id).fetched_at != before, "a fetch")
    assert sync.state(connection_id).next_at is None
    await choose(app, "polling", "frequent")
    assert sync.state(connection_id).next_at is not None
    assert app.text("syncStatus").startswith("Updated")


@scenario
async def test_the_list_of_sections_leads_to_each_and_follows_the_scrolling(app: AppHarness) -> None:
    await app.click("navSettings")
    page, sections = app.window.settings, app.find(QListWidget, "settingsSections")
    area = app.find(QScrollArea, "settingsArea")
    headings = [sections.item(row).text() for row in range(sections.count())]
    assert headings == [each.heading for each in page.sections]
    assert len({each.objectName() for each in page.sections}) == len(headings)
    network = next(each for each in page.sections if each.objectName() == "settingsNetwork")

    def is_in_sight() -> bool:
        return 0 <= network.mapTo(area.viewport(), QPoint(0, 0)).y() < area.viewport().height() // 2

    assert not is_in_sight()
    page.show_section("settingsNetwork")
    await app.until(is_in_sight, "the network")
    assert sections.currentItem().text() == "Network"
    area.verticalScrollBar().setValue(0)
    assert sections.currentRow() == 0
    app.window.activateWindow()
    sections.setCurrentRow(headings.index("Network"))
    await app.until(is_in_sight, "the network again")
    QTest.keyClick(sections, Qt.Key.Key_Return)
    entered = app.window.focusWidget()
    assert entered is not None
    assert network.isAncestorOf(entered)


def test_the_window_opens_with_the_page_that_was_chosen(
    qapp: QApplication, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    first = AppHarness(qapp, sandbox, tmp_path / "profile")

    async def choose_and_close() -> None:
        await first.add()
        await choose(first, "startPage", "orders")
        await first.click("navOutbox")

    first.run(choose_and_close())
    first.dispose()
    second = AppHarness(qapp, sandbox, tmp_path / "profile", on_today=True)
    assert second.window.pages.currentWidget().objectName() == "ordersPage"
    second.dispose()


def test_a_window_of_which_nothing_is_kept_opens_with_today(qapp: QApplication) -> None:
    window = MainWindow(Bridge(Events()))
    assert window.pages.currentWidget().objectName() == "todayPage"
    window.deleteLater()

"""A fault of the app itself: told with a report, once; after repeated crashes, a safe start."""

import json
import logging
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit
from support.app_harness import AppHarness, scenario
from support.shop_orders import ORDERS, serve

from brutlers_desktop import log as app_log
from brutlers_desktop.app import Application
from brutlers_desktop.domain.crashes import Beginning
from brutlers_desktop.errors import Offline
from brutlers_desktop.services.preferences import PREFERENCES_FILE
from brutlers_desktop.settings import Settings
from brutlers_desktop.ui.window_state import WINDOW_PREFERENCE


def fail(words: str) -> None:
    """Let an exception be met as one that nobody caught."""
    error = RuntimeError(words)
    log = logging.getLogger("brutlers_desktop")
    log.critical("uncaught exception", exc_info=(RuntimeError, error, error.__traceback__))


def report_of(app: AppHarness) -> str:
    return app.find(QPlainTextEdit, "crashReport").toPlainText()


async def shown(app: AppHarness) -> None:
    await app.until(lambda: app.is_shown("crashReport") and report_of(app), "the report")


@scenario
async def test_a_fault_is_told_once_with_a_report_to_copy(app: AppHarness) -> None:
    app.settings.log_dir.mkdir(exist_ok=True)
    with app_log.telling_of_faults(app.application.crashing.fault):
        for _ in range(3):
            fail("of brut_at_canary1")
        await shown(app)
        assert "RuntimeError" in report_of(app)
        assert "canary" not in report_of(app)
        await app.click("crashCopy")
        assert QGuiApplication.clipboard().text() == report_of(app)
        fail("another one")
        await app.until(lambda: "another one" in report_of(app), "both in one report")
        await app.click("crashGoOn")
        await app.until(lambda: not app.is_shown("crashDialog"), "the dialog is gone")
        fail("another one")
        await app.done("make a crash report")
        assert not app.is_shown("crashDialog")
    assert not app.application.wants_restart


@scenario
async def test_starting_again_ends_the_app_in_order(app: AppHarness) -> None:
    app.application.crashing.fault("RuntimeError")
    await app.click("crashRestart")
    await app.running
    assert app.application.wants_restart


@scenario
async def test_a_failed_task_offers_its_report(app: AppHarness) -> None:
    async def broken() -> None:
        raise RuntimeError

    app.application.tasks.spawn(broken(), "broken")
    await app.says("noticeTitle", "Something went wrong in the app")
    await app.click("noticeAction")
    await shown(app)
    await app.click("crashGoOn")


def test_after_a_crash_the_trace_is_told(app: AppHarness) -> None:
    app.application._beginning, app.application._trace = Beginning.AFTER_CRASH, "Fatal: Segmentation fault"

    async def told() -> None:
        await shown(app)
        assert "Segmentation fault" in report_of(app)
        app.find(QDialog, "crashDialog").reject()

    app.run(told())


def test_a_safe_start_asks_brutlers_only_when_a_person_does(app: AppHarness) -> None:
    app.application._beginning = Beginning.AFTER_CRASHES

    async def answer() -> None:
        await app.click("crashSafely")

    async def safely() -> None:
        assert app.desk.sessions.quiet
        await app.says("noticeTitle", "Safe start")
        serve(app, ORDERS)
        connection_id = await app.connect()  # which a person does
        with pytest.raises(Offline, match="Nothing is fetched"):
            await app.desk.orders.fetch(connection_id)
        await app.desk.orders.fetch(connection_id, by_person=True)
        await app.click("noticeAction")
        await app.running
        assert app.application.wants_restart

    app.run_answering(answer(), safely())


def test_a_usual_start_can_be_had_after_crashes_too(app: AppHarness) -> None:
    app.application._beginning = Beginning.AFTER_CRASHES

    async def answer() -> None:
        await app.click("crashAsUsual")

    async def usual() -> None:
        assert not app.desk.sessions.quiet

    app.run_answering(answer(), usual())


def test_a_safe_start_leaves_the_kept_window_aside(qapp: QApplication, tmp_path: Path) -> None:
    settings = replace(Settings.for_private(tmp_path), vault_service=None)
    path = settings.data_dir / PREFERENCES_FILE
    path.write_text(json.dumps({WINDOW_PREFERENCE: {"page": "settings"}, "look": "dark"}))
    for beginning, kept in ((Beginning.AFTER_CRASH, {"page": "settings"}), (Beginning.AFTER_CRASHES, None)):
        application = Application(settings, beginning=beginning)
        assert application.preferences.get(WINDOW_PREFERENCE) == kept
        assert application.preferences.get("look") == "dark"
        application.window.deleteLater()

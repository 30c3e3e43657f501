"""The inspector and its panel: all of it can be seen, in a small window too."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QScrollArea, QWidget
from support.app_harness import AppHarness, scenario
from support.writing import choose, open_order, order, shop


def cut_off(app: AppHarness) -> list[str]:
    """Return the controls that reach beyond the inspector's edge."""
    area = app.find(QScrollArea, "inspectorArea")
    viewport, inner = area.viewport(), area.widget()
    assert inner is not None
    return [
        each.objectName()
        for each in inner.findChildren(QWidget)
        if each.isVisible()
        and (
            each.mapTo(viewport, QPoint(each.width(), 0)).x() > viewport.width()
            or each.mapTo(viewport, QPoint(0, 0)).x() < 0
        )
    ]


@pytest.mark.parametrize("status", ["READY_FOR_PICKUP", "ALTERATION_" * 5])
@scenario
async def test_nothing_in_the_inspector_lies_beyond_its_edge(own_app: AppHarness, status: str) -> None:
    app = own_app
    await shop(app, order(1, "FITTING_READY"), order(2, status))
    await open_order(app)
    await app.until(lambda: app.is_shown("otherStatusButton"), "the ways on")
    assert cut_off(app) == []
    await choose(app, "otherStatusButton", f"status-{status}")
    await app.until(lambda: app.is_shown("statusSend"), "the step")
    assert cut_off(app) == []
    await app.click("statusSend")
    await app.until(lambda: app.is_shown("pendingAction"), "what is on its way")
    assert cut_off(app) == []
    for name in ("pendingAction", "otherStatusButton"):
        button = app.find(QPushButton, name)
        assert button.width() >= button.sizeHint().width(), name


@scenario
async def test_send_is_in_sight_in_a_small_window_with_the_message_above_it(own_app: AppHarness) -> None:
    app = own_app
    await shop(app, order(1, "FITTING_READY"))
    app.window.resize(1024, 580)
    await open_order(app)
    await app.click("advanceButton")
    send, message = app.find(QPushButton, "statusSend"), app.find(QPlainTextEdit, "statusMessage")
    await app.until(lambda: send.visibleRegion().boundingRect() == send.rect(), "the whole of Send")
    assert message.hasFocus()
    assert message.visibleRegion().boundingRect().height() > message.height() / 2

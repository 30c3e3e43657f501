"""The undo bar: it counts down only while something can be undone, and says "sent" only of what was."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from brutlers_desktop.domain.outbox import Entry, Question, StatusChange, WriteState
from brutlers_desktop.ui.undo_key import UndoKey
from brutlers_desktop.ui.widgets.undo_bar import UndoBar

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)


def entry(number: int, state: WriteState = WriteState.UNDO, seconds: float = 10) -> Entry:
    return Entry(
        id=number,
        connection_id="c",
        shop="s",
        payload=StatusChange(order_id=f"o{number}", status="COMPLETED"),
        created_at=NOW,
        due_at=NOW + timedelta(seconds=seconds),
        state=state,
        customer_name=f"Anna {number}",
    )


class Clock:
    def __init__(self) -> None:
        self.now = NOW


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def bar(qtbot: QtBot, clock: Clock) -> UndoBar:
    made = UndoBar(lambda: clock.now)
    qtbot.addWidget(made, before_close_func=UndoBar.close_down)
    return made


def words(bar: UndoBar) -> str:
    return bar.findChild(QLabel, "undoText").text()


def ticking(bar: UndoBar) -> list[QTimer]:
    return [timer for timer in bar.findChildren(QTimer) if timer.isActive() and not timer.isSingleShot()]


def test_it_is_away_and_at_rest_while_there_is_nothing(bar: UndoBar) -> None:
    bar.show_entries((), ())
    bar.show_entries((entry(1, WriteState.READY),), (entry(2, WriteState.DONE),))
    assert bar.isHidden()
    assert ticking(bar) == []


def test_it_counts_down_by_the_clock(bar: UndoBar, clock: Clock) -> None:
    bar.show_entries((entry(1),), ())
    assert words(bar) == "Anna 1 → Completed goes out in 10 s"
    (tick,) = ticking(bar)
    assert tick.interval() == 1000
    clock.now += timedelta(seconds=3)
    tick.timeout.emit()
    assert words(bar) == "Anna 1 → Completed goes out in 7 s"


def test_several_are_undone_together(bar: UndoBar, qtbot: QtBot) -> None:
    both = (entry(1, seconds=4), entry(2))
    bar.show_entries(both, ())
    assert words(bar) == "2 changes go out in 4 s"
    button = bar.findChild(QPushButton, "undoButton")
    assert button.text() == "Undo all"
    with qtbot.waitSignal(bar.undo_wanted) as undone:
        button.click()
    assert undone.args == [both]


def test_sent_is_said_only_after_the_answer_and_for_a_while(bar: UndoBar) -> None:
    bar.show_entries((entry(1),), ())
    for state, said in (
        (WriteState.READY, "Waits for its turn."),
        (WriteState.SENDING, "Is being sent"),
        (WriteState.UNSURE, "It was sent, but no answer came. It is being looked for at Brutlers."),
    ):
        bar.show_entries((entry(1, state),), ())
        assert words(bar) == f"Anna 1 → Completed. {said}"
        assert ticking(bar) == []
        assert bar.findChild(QPushButton, "undoButton").isHidden()
    bar.show_entries((), (entry(1, WriteState.DONE),))
    assert words(bar) == "Anna 1 → Completed was sent"
    (gone,) = (timer for timer in bar.findChildren(QTimer) if timer.isActive())
    gone.timeout.emit()
    assert bar.isHidden()


def test_offline_it_says_that_it_waits_and_why(bar: UndoBar) -> None:
    bar.show_entries((entry(1), entry(2)), ())
    waits = replace(entry(1, WriteState.READY), reason="Brutlers cannot be reached.", attempts=1)
    bar.show_entries((waits,), (entry(2, WriteState.DONE),))
    assert words(bar) == "Anna 1 → Completed. Brutlers cannot be reached."
    bar.show_entries((waits, entry(2, WriteState.SENDING)), ())
    assert words(bar) == "2 changes: 1 being sent, 1 waiting"
    bar.show_entries((waits, entry(2, WriteState.UNSURE)), ())
    assert words(bar) == "2 changes: 1 waiting, 1 unsure"


def test_what_was_undone_is_said_to_be_nothing(bar: UndoBar) -> None:
    bar.show_entries((entry(1),), ())
    bar.show_entries((), ())
    assert bar.isHidden()
    assert not any(timer.isActive() for timer in bar.findChildren(QTimer))


def test_what_needs_a_person_is_said_with_the_way_there(bar: UndoBar, qtbot: QtBot) -> None:
    bar.show_entries((entry(1),), ())
    bar.show_entries((replace(entry(1, WriteState.READY), question=Question.CONFLICT),), ())
    assert words(bar) == "Anna 1 → Completed needs your decision"
    with qtbot.waitSignal(bar.outbox_wanted):
        bar.findChild(QPushButton, "showOutboxButton").click()


def test_an_entry_that_is_asked_about_cannot_be_undone_here(bar: UndoBar) -> None:
    bar.show_entries((replace(entry(1), question=Question.OTHER_SHOP),), ())
    assert bar.isHidden()


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QSpinBox])
def test_the_undo_key_is_the_fields_only_while_it_has_something_to_take_back(
    qtbot: QtBot, kind: type[QWidget]
) -> None:
    field = kind()
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field)
    key = UndoKey(field)
    key.watch(field.windowHandle())

    def claims() -> bool:
        override = QEvent.Type.ShortcutOverride
        event = QKeyEvent(override, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, "\x1a")
        event.ignore()
        QCoreApplication.sendEvent(field.windowHandle(), event)
        return event.isAccepted()

    assert not claims()
    QTest.keyClicks(field, "12")
    assert claims()

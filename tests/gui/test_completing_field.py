"""The field that suggests, and its list, by keys and mouse."""

import asyncio
from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from brutlers_desktop.errors import DiskFault
from brutlers_desktop.ui.widgets.completing import CompletingField
from brutlers_desktop.ui.widgets.suggestion_list import Suggestion

COLOURS = ("Ivory", "Ice", "Navy")


class Stage:
    """A completing field with a plain one behind it, on suggestions that come when they are let."""

    def __init__(self) -> None:
        self.gate = asyncio.Event()
        self.gate.set()
        self.asked: list[str] = []
        self.fault: DiskFault | None = None
        self.tasks: set[asyncio.Task[Any]] = set()
        self.window = QWidget()
        self.field = CompletingField(self._suggest, self._spawn)
        self.next = QLineEdit()
        column = QVBoxLayout(self.window)
        column.addWidget(self.field)
        column.addWidget(self.next)
        column.addStretch()
        self.window.resize(400, 500)
        self.window.show()
        self.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.window)
        self.field.setFocus()

    async def _suggest(self, typed: str) -> Sequence[Suggestion]:
        self.asked.append(typed)
        await self.gate.wait()
        if self.fault is not None:
            raise self.fault
        return [Suggestion(each) for each in COLOURS if each.lower().startswith(typed.lower())]

    def _spawn(self, work: Any, _name: str) -> "asyncio.Task[None]":
        task = asyncio.get_running_loop().create_task(work)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)
        return task

    async def settle(self) -> None:
        """Wait until nothing is under way."""
        while self.tasks:
            await asyncio.gather(*self.tasks)

    async def write(self, text: str) -> None:
        """Type, and wait for what is suggested."""
        QTest.keyClicks(self.field, text)
        await self.settle()

    def press(self, key: Qt.Key) -> None:
        """Press a key in the field."""
        QTest.keyClick(self.field, key)

    @property
    def offered(self) -> list[str]:
        """What is suggested now."""
        return [each.text for each in self.field.list.suggestions]


@pytest.fixture
def stages(qapp: QApplication) -> Iterator[list[Stage]]:
    made: list[Stage] = []
    yield made
    for stage in made:
        stage.window.close()
        stage.window.deleteLater()


async def test_suggestions_come_while_one_types_and_nothing_is_taken_by_itself(stages: list[Stage]) -> None:
    stages.append(stage := Stage())
    await stage.write("i")
    assert stage.offered == ["Ivory", "Ice"]
    assert stage.field.list.current is None
    stage.press(Qt.Key.Key_Return)
    assert stage.field.text() == "i"
    QTest.keyClick(stage.field, Qt.Key.Key_Tab)
    assert stage.field.text() == "i"
    assert stage.offered == []


async def test_arrows_walk_the_suggestions_and_enter_takes_the_one_reached(stages: list[Stage]) -> None:
    stages.append(stage := Stage())
    taken, entered = QSignalSpy(stage.field.taken), QSignalSpy(stage.field.returnPressed)
    await stage.write("i")
    said = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        stage.press(key)
        said.append(stage.field.accessibleDescription())
    assert said == ["Ivory, 1 of 2", "Ice, 2 of 2", "What was typed", "Ice, 2 of 2"]
    stage.press(Qt.Key.Key_Return)
    assert stage.field.text() == "Ice"
    assert (taken.count(), entered.count(), stage.offered) == (1, 0, [])
    assert taken.at(0)[0].text == "Ice"
    stage.press(Qt.Key.Key_Return)
    assert entered.count() == 1


async def test_tab_takes_the_one_reached_and_goes_on(stages: list[Stage]) -> None:
    stages.append(stage := Stage())
    await stage.write("n")
    stage.press(Qt.Key.Key_Down)
    stage.press(Qt.Key.Key_Tab)
    assert stage.field.text() == "Navy"
    assert QApplication.focusWidget() is stage.next


async def test_down_opens_what_is_usual_in_an_empty_field_and_a_click_too(stages: list[Stage]) -> None:
    stages.append(stage := Stage())
    stage.press(Qt.Key.Key_Down)
    await stage.settle()
    assert stage.offered == list(COLOURS)
    stage.press(Qt.Key.Key_Escape)
    assert stage.offered == []
    QTest.mouseClick(stage.field, Qt.MouseButton.LeftButton)
    await stage.settle()
    assert stage.offered == list(COLOURS)


async def test_escape_puts_them_away_first_and_is_then_for_what_is_around(stages: list[Stage]) -> None:
    stages.append(stage := Stage())
    pressed = []
    stage.window.keyPressEvent = lambda event: pressed.append(event.key())
    await stage.write("i")
    stage.press(Qt.Key.Key_Escape)
    assert (stage.offered, pressed) == ([], [])
    stage.press(Qt.Key.Key_Escape)
    assert pressed == [Qt.Key.Key_Escape]


async def test_a_click_takes_a_suggestion_and_the_keyboard_stays(stages: list[Stage]) -> None:
    stages.append(stage := Stage())
    await stage.write("i")
    shown = stage.field.list
    QTest.mouseClick(
        shown.viewport(), Qt.MouseButton.LeftButton, pos=shown.visualItemRect(shown.item(1)).center()
    )
    assert stage.field.text() == "Ice"
    assert QApplication.focusWidget() is stage.field


async def test_while_an_answer_is_on_its_way_only_the_newest_question_waits(stages: list[Stage]) -> None:
    stages.append(stage := Stage())
    stage.gate.clear()
    for letter in "ivo":
        QTest.keyClicks(stage.field, letter)
        await asyncio.sleep(0)
    assert stage.asked == ["i"]
    assert stage.field.is_asking
    stage.gate.set()
    await stage.settle()
    assert stage.asked == ["i", "ivo"]
    assert stage.offered == ["Ivory"]


async def test_what_comes_after_the_field_was_left_or_escaped_is_not_shown(stages: list[Stage]) -> None:
    stages.append(stage := Stage())
    for leave in (lambda: stage.press(Qt.Key.Key_Escape), stage.next.setFocus):
        stage.field.setFocus()
        stage.gate.clear()
        QTest.keyClicks(stage.field, "i")
        await asyncio.sleep(0)
        leave()
        stage.gate.set()
        await stage.settle()
        assert stage.offered == []


async def test_a_fault_of_the_archive_only_leaves_the_suggestions_out(stages: list[Stage]) -> None:
    stages.append(stage := Stage())
    stage.fault = DiskFault("The disk failed", "It could not be read.")
    await stage.write("i")
    assert stage.offered == []
    stage.fault = None
    await stage.write("c")
    assert stage.offered == ["Ice"]


async def test_the_list_lies_above_the_field_where_the_window_ends(stages: list[Stage]) -> None:
    stages.append(stage := Stage())
    await stage.write("i")
    below = stage.field.mapTo(stage.window, QPoint(0, stage.field.height()))
    assert stage.field.list.y() >= below.y()
    stage.window.layout().insertStretch(0, 100)
    stage.window.resize(420, 500)
    QApplication.processEvents()
    assert stage.offered == [], "it does not stay where the field was"
    stage.field.ask()
    await stage.settle()
    assert stage.field.list.geometry().bottom() < stage.field.mapTo(stage.window, QPoint(0, 0)).y()

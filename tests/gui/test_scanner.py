"""A hand scanner anywhere in the window opens the order of a work ticket, and leaves no trace in a field."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from support.app_harness import AppHarness, scenario
from support.writing import open_order, order, shop, write

from brutlers_desktop.ui.scanner import Scanner, looks_like_order_id

ORDER_ID = "cmorder0002"


class Hands:
    """Presses keys at the window's door, as the system does, with the time of each press."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._now = 1000

    def wait(self, milliseconds: int) -> None:
        self._now += milliseconds

    def press(
        self, key: int, text: str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        from PySide6.QtCore import QCoreApplication

        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, modifiers, text)
            event.setTimestamp(self._now)
            QCoreApplication.sendEvent(self._window.windowHandle(), event)

    def type(self, text: str, pace: int) -> None:
        """Type a text, with ``pace`` milliseconds from key to key."""
        for character in text:
            self.wait(pace)
            shift = (
                Qt.KeyboardModifier.ShiftModifier if character.isupper() else Qt.KeyboardModifier.NoModifier
            )
            if character.isupper():
                self.press(Qt.Key.Key_Shift, "", Qt.KeyboardModifier.ShiftModifier)
            self.press(ord(character.upper()), character, shift)

    def enter(self, pace: int) -> None:
        self.wait(pace)
        self.press(Qt.Key.Key_Return, "\r")

    def scan(self, text: str, pace: int = 8) -> None:
        self.wait(1000)
        self.type(text, pace)
        self.enter(pace)


class Heard(QObject):
    """What a scanner in front of one field said."""

    def __init__(self, scanner: Scanner) -> None:
        super().__init__()
        self.texts: list[str] = []
        scanner.scanned.connect(self.texts.append)


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    edit = QLineEdit()
    qtbot.addWidget(edit)
    with qtbot.waitExposed(edit):
        edit.show()
    edit.activateWindow()
    edit.setFocus()
    return edit


@pytest.fixture
def scanner(field: QLineEdit) -> Scanner:
    watching = Scanner(field)
    watching.watch(field.windowHandle())
    return watching


def test_fast_keys_and_enter_are_a_scan_and_are_taken_out(field: QLineEdit, scanner: Scanner) -> None:
    heard, hands = Heard(scanner), Hands(field)
    entered: list[bool] = []
    field.returnPressed.connect(lambda: entered.append(True))
    field.setText("before after")
    field.setSelection(7, 5)
    hands.scan("cmAbc0123")
    assert heard.texts == ["cmAbc0123"]
    assert field.text() == "before cmAbc0123"
    assert entered == [], "the Enter waits"
    scanner.take_out()
    assert field.text() == "before after"
    assert field.selectedText() == "after"
    assert entered == []


def test_the_enter_comes_after_all_where_it_was_no_id(
    field: QLineEdit, scanner: Scanner, qtbot: QtBot
) -> None:
    heard, hands = Heard(scanner), Hands(field)
    with qtbot.waitSignal(field.returnPressed):
        hands.scan("no-id-at-all")
        assert heard.texts == ["no-id-at-all"]
        scanner.give_back()
    assert field.text() == "no-id-at-all"


@pytest.mark.parametrize(
    ("text", "pace"), [("cmorder0002", 90), ("cmorder0002", 61), ("cmor", 8), ("", 8), ("cmorder0002", 45)]
)
def test_a_person_who_types_is_no_scanner(field: QLineEdit, scanner: Scanner, text: str, pace: int) -> None:
    heard, hands = Heard(scanner), Hands(field)
    entered: list[bool] = []
    field.returnPressed.connect(lambda: entered.append(True))
    hands.scan(text, pace)
    assert heard.texts == []
    assert field.text() == text
    assert entered == [True]


def test_an_enter_that_comes_late_belongs_to_the_person(field: QLineEdit, scanner: Scanner) -> None:
    heard, hands = Heard(scanner), Hands(field)
    hands.type("cmorder0002", 8)
    hands.enter(500)
    assert heard.texts == []


def test_only_what_came_at_once_is_the_scan(field: QLineEdit, scanner: Scanner) -> None:
    heard, hands = Heard(scanner), Hands(field)
    hands.type("Anna", 120)
    hands.scan("cmorder0002")
    assert heard.texts == ["cmorder0002"]
    scanner.take_out()
    assert field.text() == "Anna"


def test_a_command_in_between_is_no_part_of_an_id(field: QLineEdit, scanner: Scanner) -> None:
    heard, hands = Heard(scanner), Hands(field)
    hands.type("cmord", 8)
    hands.wait(8)
    hands.press(Qt.Key.Key_1, "1", Qt.KeyboardModifier.ControlModifier)
    hands.type("er02", 8)
    hands.enter(8)
    assert heard.texts == []


def test_a_field_that_has_gone_meanwhile_is_no_trouble(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    edit = QPlainTextEdit(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    edit.setFocus()
    scanner = Scanner(window)
    scanner.watch(window.windowHandle())
    Hands(window).scan("cmorder0002")
    edit.setParent(None)
    edit.deleteLater()
    qtbot.waitUntil(lambda: window.findChild(QPlainTextEdit) is None)
    scanner.take_out()


@scenario
async def test_a_scanned_ticket_opens_its_order_on_the_status_card(own_app: AppHarness) -> None:
    app = own_app
    await shop(app, order(1), order(2), order(3))
    await app.click("navSettings")
    Hands(app.window).scan(ORDER_ID)
    await app.until(lambda: app.is_shown("inspector"), "the order")
    await app.says("inspectorCustomer", "Anna Customer2")
    await app.until(app.find(QPushButton, "advanceButton").hasFocus, "the way on")


@scenario
async def test_the_search_field_keeps_what_was_in_it(own_app: AppHarness) -> None:
    app = own_app
    await shop(app, order(1), order(2), order(3))
    app.window.search.setFocus()
    QTest.keyClicks(app.window.search, "Anna")
    await app.settled()
    Hands(app.window).scan(ORDER_ID)
    await app.says("inspectorCustomer", "Anna Customer2")
    assert app.window.search.text() == "Anna"
    assert app.table.model().rowCount() == 3


@scenario
async def test_an_order_outside_the_list_is_found_all_the_same(own_app: AppHarness) -> None:
    app = own_app
    await shop(app, order(1), order(2), order(3))
    app.window.search.setFocus()
    QTest.keyClicks(app.window.search, "Customer1")
    await app.settled()
    assert app.table.model().rowCount() == 1
    Hands(app.window).scan(ORDER_ID)
    await app.says("inspectorCustomer", "Anna Customer2")


@scenario
async def test_what_is_no_order_is_left_where_it_was_typed(own_app: AppHarness) -> None:
    app = own_app
    await shop(app, order(1), order(2))
    app.window.search.setFocus()
    Hands(app.window).scan("4006381333931")
    await app.settled()
    assert app.window.search.text() == "4006381333931"
    assert not app.is_shown("inspector")


def scanned_into_a_list(qtbot: QtBot) -> tuple[QComboBox, Scanner, list[str]]:
    """Return a box with the keyboard, its scanner, and what the box told that was chosen."""
    box = QComboBox()
    box.addItems(["Ordered", "Completed", "Making"])
    qtbot.addWidget(box)
    with qtbot.waitExposed(box):
        box.show()
    box.activateWindow()
    box.setFocus()
    scanner = Scanner(box)
    scanner.watch(box.windowHandle())
    told: list[str] = []
    box.textActivated.connect(told.append)
    return box, scanner, told


def test_a_list_that_chooses_by_letters_never_gets_those_of_an_id(qtbot: QtBot) -> None:
    box, scanner, told = scanned_into_a_list(qtbot)
    heard = Heard(scanner)
    Hands(box).scan("cmorder0002")
    assert heard.texts == ["cmorder0002"]
    scanner.take_out()
    assert (box.currentText(), told) == ("Ordered", [])


def test_a_person_still_chooses_by_letters(qtbot: QtBot) -> None:
    box, _, told = scanned_into_a_list(qtbot)
    with qtbot.waitSignal(box.textActivated):
        Hands(box).type("c", 200)
    assert (box.currentText(), told) == ("Completed", ["Completed"])


def test_a_list_gets_the_keys_of_what_was_no_id(qtbot: QtBot) -> None:
    box, scanner, told = scanned_into_a_list(qtbot)
    Hands(box).scan("making-no-id")
    assert told == []
    scanner.give_back()
    assert told[0] == "Making"


@pytest.mark.parametrize(
    ("text", "ours"),
    [("cm1z9k3x7q", True), ("4006381333931", False), ("Cm123456", False), ("cm-12345", False)],
)
def test_an_id_of_ours_is_told_by_its_form(text: str, *, ours: bool) -> None:
    assert looks_like_order_id(text) is ours


@scenario
async def test_a_ticket_that_is_not_known_is_said_and_leaves_no_trace(own_app: AppHarness) -> None:
    app = own_app
    await shop(app, order(1), order(2))
    await open_order(app)
    await app.until(lambda: app.is_shown("advanceButton"), "the way on")
    await app.click("advanceButton")
    write(app, "Dear Anna, ")
    Hands(app.window).scan("cm99999unknown")
    await app.says("noticeTitle", "The scanned order is not known here")
    assert app.find(QPlainTextEdit, "statusMessage").toPlainText() == "Dear Anna, "


@scenario
async def test_an_order_of_another_connection_is_found_and_its_shop_is_shown(own_app: AppHarness) -> None:
    app = own_app
    first = await shop(app, order(1), order(2))
    second = await app.add("Other", client_id="brut_app_other")
    await app.desk.connections.choose(second)
    await app.until(lambda: app.window.orders.model.rowCount() == 0, "the other shop's list")
    Hands(app.window).scan(ORDER_ID)
    await app.says("inspectorCustomer", "Anna Customer2")
    assert app.desk.connections.chosen.id == first


@scenario
async def test_a_message_that_is_being_written_is_not_garbled(own_app: AppHarness) -> None:
    app = own_app
    await shop(app, order(1), order(2))
    await open_order(app)
    await app.until(lambda: app.is_shown("advanceButton"), "the way on")
    await app.click("advanceButton")
    write(app, "Half a sentence")
    Hands(app.window).scan(ORDER_ID)
    await app.says("inspectorCustomer", "Anna Customer2")
    await open_order(app)
    await app.until(lambda: app.is_shown("statusSend"), "the step")
    assert app.find(QPlainTextEdit, "statusMessage").toPlainText() == "Half a sentence"

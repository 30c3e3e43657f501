"""The form for a new order: one screen, from the first field to the last by Tab, that holds what was typed until it is saved."""

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from brutlers_desktop.domain.history import ValueField
from brutlers_desktop.domain.order_form import FIELDS, MOST_CHARACTERS, NOTES, is_empty
from brutlers_desktop.domain.orders import Customer, type_label
from brutlers_desktop.errors import AppError
from brutlers_desktop.translation import tr, tr_noop
from brutlers_desktop.ui.models.columns import one_line
from brutlers_desktop.ui.pages.order_checks import OrderChecks, Spawn, fill_customer
from brutlers_desktop.ui.pages.order_lookups import OrderLookups
from brutlers_desktop.ui.widgets.basics import button, label, title
from brutlers_desktop.ui.widgets.choice_box import ChoiceBox
from brutlers_desktop.ui.widgets.completing import CompletingField, Suggest
from brutlers_desktop.ui.widgets.day_field import DayField
from brutlers_desktop.ui.widgets.form_field import FormField, Input
from brutlers_desktop.ui.widgets.suggestion_list import Suggestion

WIDTH: Final = 760
NOTE_HEIGHT: Final = 72
ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
WORDS: Final = {
    "customer_name": tr_noop("Customer"),
    "customer_email": tr_noop("E-mail"),
    "customer_phone": tr_noop("Phone"),
    "type": tr_noop("Type"),
    "wedding_date": tr_noop("Wedding date"),
    "model": tr_noop("Model"),
    "size": tr_noop("Size"),
    "color": tr_noop("Colour"),
    "description": tr_noop("Description"),
    "special_requests": tr_noop("Special requests"),
}
"""What each field is called, in the order in which they are filled in."""
NAMES: Final = {name: "order" + "".join(part.title() for part in name.split("_")) for name in WORDS}
"""Their objectNames."""
COMPLETED: Final = {"model": ValueField.MODEL, "size": ValueField.SIZE, "color": ValueField.COLOR}


class OrderForm(QWidget):
    """``save_wanted``: with another one to follow, or not. ``left``: the person wants back; what was typed stays.

    ``edited``: something was typed. ``discard_wanted``: all of it is to be forgotten.
    """

    save_wanted = Signal(bool)
    left = Signal()
    edited = Signal()
    discard_wanted = Signal()

    def __init__(self, lookups: OrderLookups, spawn: Spawn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("orderFormPage")
        self._lookups = lookups
        self._heading = title(tr("New order"), name="orderFormHeading", points=6)
        self._shop = label(name="orderFormShop", role="muted")
        self._said = label(name="orderFormSaid", role="muted", wrap=True)
        self._problem = label(name="orderFormProblem", role="problem", wrap=True)
        self._problem.hide()
        self._filling = False
        self.fields = {
            name: FormField(
                NAMES[name], tr(words), self._control(name, spawn), required=name in ("customer_name", "type")
            )
            for name, words in WORDS.items()
        }
        self.checks = OrderChecks(self.fields, lookups, spawn, self)
        self._save = button(tr("Save order"), name="saveOrder", role="primary")
        self._again = button(tr("Save and new"), name="saveOrderAndNew")
        self._discard = button(tr("Discard draft"), name="discardDraft", role="quiet", icon_name="trash-2")
        self._close = button(
            "", name="orderFormClose", role="flat", icon_name="x", accessible=tr("Close the form")
        )
        self._save.setToolTip(tr("Ctrl+Enter"))
        self._again.setToolTip(tr("Ctrl+Shift+Enter"))
        self._close.setToolTip(tr("Close (Esc); what you typed is kept"))
        self._lay_out()
        self._wire()

    @property
    def values(self) -> dict[str, str]:
        """What was typed, by the names of the fields."""
        return {name: self.fields[name].text for name in FIELDS}

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed yet."""
        return is_empty(self.values)

    def begin(
        self, values: Mapping[str, str], types: Iterable[str], *, editing: bool, shop: str, said: str
    ) -> None:
        """Show these values. ``types``: those that can be chosen, the usual one first. ``said``: where the values come from."""
        self._heading.setText(tr("Edit the order") if editing else tr("New order"))
        self._shop.setText(one_line(shop))
        self._shop.setVisible(bool(shop))
        self._again.setVisible(not editing)
        self._discard.setVisible(not editing)
        self._filling = True
        box = self.fields["type"].control
        if isinstance(box, QComboBox):
            box.clear()
            for each in dict.fromkeys((*types, *filter(None, (values.get("type", ""),)))):
                box.addItem(one_line(type_label(each)), each)
            box.setCurrentIndex(0)
        for name, field in self.fields.items():
            if name != "type" or values.get(name):
                field.text = values.get(name, "")
        self._filling = False
        self.show_problem("")
        self.say(said)
        self.checks.judge_all()
        self._area.verticalScrollBar().setValue(0)

    def say(self, words: str) -> None:
        """Say how things stand, beside the buttons."""
        self._said.setText(words)
        self._discard.setEnabled(not self.is_empty)

    def show_problem(self, problem: str) -> None:
        """Say why it could not be saved; nothing typed is lost."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def show_error(self, error: AppError) -> None:
        """Say why it could not be saved."""
        self.show_problem(
            tr(
                "Not saved. {problem} Everything you typed is still here.",
                problem=f"{error.title}. {error.message}",
            )
        )

    def set_busy(self, *, busy: bool) -> None:
        """Hold everything as it is while it is being saved."""
        self._inner.setEnabled(not busy)
        for each in (self._save, self._again, self._discard):
            each.setEnabled(not busy)

    def go_to(self, name: str) -> None:
        """Put the keyboard into a field."""
        field = self.fields[name]
        self._area.ensureWidgetVisible(field)
        field.control.setFocus()

    def retint(self) -> None:
        """Take up a change of scheme."""
        for field in self.fields.values():
            if isinstance(field.control, DayField):
                field.control.retint()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.checks.pause.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in ENTER and isinstance(focus, QPushButton):
            focus.click()
        elif event.key() in ENTER and isinstance(focus, QComboBox | QLineEdit):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def _control(self, name: str, spawn: Spawn) -> Input:
        control: Input
        if name == "type":
            control = ChoiceBox()
            control.currentIndexChanged.connect(lambda _: self._edited(name))
        elif name in NOTES:
            control = QPlainTextEdit()
            control.setTabChangesFocus(True)
            control.setFixedHeight(NOTE_HEIGHT)
            control.textChanged.connect(lambda: self._edited(name))
        else:
            control = self._line(name, spawn)
            control.setMaxLength(MOST_CHARACTERS[name])
            control.textChanged.connect(lambda _: self._edited(name))
            control.editingFinished.connect(lambda: self.checks.left(name))
        return control

    def _line(self, name: str, spawn: Spawn) -> QLineEdit:
        if name == "wedding_date":
            day = DayField()
            day.chosen.connect(lambda: self.checks.left(name))
            return day
        if name == "customer_name":
            field = CompletingField(self._lookups.customers, spawn)
            field.setPlaceholderText(tr("Name, e-mail or phone"))
            field.taken.connect(self._take_customer)
            return field
        if name in COMPLETED:
            return CompletingField(self._suggest(COMPLETED[name]), spawn)
        return QLineEdit()

    def _suggest(self, field: ValueField) -> Suggest:
        return lambda typed: self._lookups.values(field, typed, self.fields["type"].text)

    def _take_customer(self, suggestion: Suggestion) -> None:
        if isinstance(suggestion.value, Customer):
            for name in ("customer_email", "customer_phone"):
                self.fields[name].text = ""  # those of a customer typed before
            fill_customer(self.fields, suggestion.value)
            for name in ("customer_name", "customer_email", "customer_phone"):
                self.checks.left(name)

    def _edited(self, name: str) -> None:
        if not self._filling:
            self.checks.typed(name)
            self.edited.emit()

    def _wire(self) -> None:
        self._save.clicked.connect(lambda: self.save_wanted.emit(False))
        self._again.clicked.connect(lambda: self.save_wanted.emit(True))
        self._discard.clicked.connect(self.discard_wanted)
        self._close.clicked.connect(self.left)
        for keys, press in (("Ctrl+", self._save), ("Ctrl+Shift+", self._again)):
            for key in ("Return", "Enter"):
                shortcut = QShortcut(QKeySequence(keys + key), self)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(partial(self._press, press))
        for field in self.fields.values():
            if isinstance(field.control, CompletingField):
                self._area.verticalScrollBar().valueChanged.connect(field.control.put_away)

    def _press(self, which: QPushButton) -> None:
        if which.isEnabled() and which.isVisible():
            which.click()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(24, 16, 24, 8)
        top.setSpacing(12)
        top.addWidget(self._heading)
        for words in (self._shop, label(tr("* required"), role="muted")):
            words.setContentsMargins(0, 0, 0, 3)
            top.addWidget(words, 0, Qt.AlignmentFlag.AlignBottom)
        top.addStretch()
        top.addWidget(self._close)
        self._inner = QWidget()
        self._inner.setObjectName("orderFormInner")
        self._inner.setMaximumWidth(WIDTH)
        grid = QGridLayout(self._inner)
        grid.setContentsMargins(24, 4, 24, 16)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        places = {
            "customer_name": (0, 0, 4),
            "customer_email": (1, 0, 2),
            "customer_phone": (1, 2, 2),
            "type": (2, 0, 2),
            "wedding_date": (2, 2, 2),
            "model": (3, 0, 2),
            "size": (3, 2, 1),
            "color": (3, 3, 1),
            "description": (4, 0, 2),
            "special_requests": (4, 2, 2),
        }
        for name, (row, column, span) in places.items():
            grid.addWidget(self.fields[name], row, column, 1, span, Qt.AlignmentFlag.AlignTop)
        for column in range(4):
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(5, 1)
        self._area = QScrollArea()
        self._area.setObjectName("orderFormArea")
        self._area.setAccessibleName(tr("New order"))
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._inner)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._discard)
        foot.addWidget(self._said, 1)
        foot.addWidget(self._again)
        foot.addWidget(self._save)
        end = QWidget()
        end.setMaximumWidth(WIDTH)
        below = QVBoxLayout(end)
        below.setContentsMargins(24, 8, 24, 16)
        below.setSpacing(8)
        below.addWidget(self._problem)
        below.addLayout(foot)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(0, 0, 0, 0)
        column_of_all.setSpacing(0)
        column_of_all.addLayout(top)
        column_of_all.addWidget(self._area, 1)
        column_of_all.addWidget(end)

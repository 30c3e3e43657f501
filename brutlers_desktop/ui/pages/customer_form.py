"""The form of a customer, new or to be changed: one screen, checked while it is typed, that holds what was typed until it is saved."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import date
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from brutlers_desktop.domain.checks import email_problem, past_day_question
from brutlers_desktop.domain.customer_form import MOST_CHARACTERS
from brutlers_desktop.domain.customer_writes import FIELDS
from brutlers_desktop.translation import tr, tr_noop
from brutlers_desktop.ui.models.columns import date_text
from brutlers_desktop.ui.models.customer_words import FIELDS as WORDS
from brutlers_desktop.ui.widgets.basics import button, label, title
from brutlers_desktop.ui.widgets.day_field import DayField
from brutlers_desktop.ui.widgets.form_field import FormField, Input

WIDTH: Final = 760
NOTE_HEIGHT: Final = 96
LINES: Final = ("notes", "measurements", "preferences")
UNREADABLE: Final = tr_noop("This day cannot be read. Write it like 12.6.2027.")
LINES_HINT: Final = tr_noop("One a line, like waist: 70 cm")

Spawn = Callable[[Coroutine[Any, Any, None], str], "asyncio.Task[Any] | None"]
Phone = Callable[[str], Coroutine[Any, Any, tuple[str, str]]]
Same = Callable[[str], Coroutine[Any, Any, str]]


class CustomerForm(QWidget):
    """``save_wanted``; ``left``: the person wants back. ``phone`` judges and writes a number, ``same`` names another one with an address."""

    save_wanted = Signal()
    left = Signal()

    def __init__(self, spawn: Spawn, phone: Phone, same: Same, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("customerFormPage")
        self._spawn = spawn
        self._phone = phone
        self._same = same
        self._confirmed: dict[str, str] = {}
        self._heading = title(name="customerFormHeading", points=6)
        self._problem = label(name="customerFormProblem", role="problem", wrap=True)
        self.fields = {
            name: FormField(f"customer_{name}", tr(WORDS[name]), self._control(name), required=name == "name")
            for name in FIELDS
        }
        for name in ("phone", "wedding_date"):
            self.fields[name].answered.connect(lambda name=name: self._confirm(name))
        self._save = button(tr("Save customer"), name="saveCustomer", role="primary")
        self._cancel = button(tr("Cancel"), name="cancelCustomer")
        native = QKeySequence.SequenceFormat.NativeText
        self._save.setToolTip(QKeySequence("Ctrl+Return").toString(native))
        self._save.clicked.connect(self.save_wanted)
        self._cancel.clicked.connect(self.left)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._save.click)
        self._lay_out()

    @property
    def values(self) -> dict[str, str]:
        """What was typed, the wedding day as an ISO day."""
        typed = {name: field.text for name, field in self.fields.items()}
        day = self._day()
        return typed | {"wedding_date": "" if day is None else day.isoformat()}

    def begin(self, values: dict[str, str], *, editing: bool) -> None:
        """Show these values; ``wedding_date`` as the API wrote it."""
        self._heading.setText(tr("Edit the customer") if editing else tr("New customer"))
        self._confirmed.clear()
        for name, field in self.fields.items():
            field.say_wrong("")
            field.ask("")
            field.text = values.get(name, "")
        self.show_problem("")
        self.set_busy(busy=False)
        self.fields["name"].control.setFocus()

    def show_problem(self, problem: str) -> None:
        """Say why it could not be saved; nothing typed is lost."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def set_busy(self, *, busy: bool) -> None:
        """Hold everything as it is while it is being saved."""
        self._inner.setEnabled(not busy)
        self._save.setEnabled(not busy)

    async def first_wrong(self) -> str | None:
        """Look at everything before it is saved; return the name of the first field that has to be mended."""
        name = self.fields["name"]
        name.say_wrong("" if name.text.strip() else tr("What is the customer called?"))
        self._check_email()
        self._check_day()
        await self._check_phone()
        wrong = (
            n for n, f in self.fields.items() if f.is_wrong or (f.asks and n in ("phone", "wedding_date"))
        )
        return next(wrong, None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(
            self.focusWidget(), QLineEdit
        ):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def _control(self, name: str) -> Input:
        if name in LINES:
            notes = QPlainTextEdit()
            notes.setTabChangesFocus(True)
            notes.setFixedHeight(NOTE_HEIGHT)
            if name != "notes":
                notes.setPlaceholderText(tr(LINES_HINT))
            return notes
        line = DayField() if name == "wedding_date" else QLineEdit()
        line.setMaxLength(MOST_CHARACTERS[name])
        line.editingFinished.connect(lambda: self._judge(name))
        return line

    def _judge(self, name: str) -> None:
        field = self.fields[name]
        if name == "email":
            self._check_email()
            self._spawn(self._check_same(), "find whose e-mail it is")
        elif name == "phone":
            self._spawn(self._check_phone(), "check a phone number")
        elif name == "wedding_date":
            self._check_day()
        elif field.is_wrong and field.text.strip():
            field.say_wrong("")

    def _check_email(self) -> None:
        field = self.fields["email"]
        field.say_wrong(email_problem(field.text))

    async def _check_same(self) -> None:
        field = self.fields["email"]
        typed = field.text.strip()
        other = await self._same(typed) if typed and not field.is_wrong else ""
        if other and field.text.strip() == typed:
            field.remark(tr("{customer} has this e-mail address too.", customer=other))

    async def _check_phone(self) -> None:
        field = self.fields["phone"]
        typed = field.text
        problem, written = await self._phone(typed)
        if field.text == typed:
            field.ask("" if self._confirmed.get("phone") == typed else problem, tr("Keep it so"))
            if not problem and written != typed:
                field.text = written

    def _check_day(self) -> None:
        field, today = self.fields["wedding_date"], date.today()  # noqa: DTZ011 - the shop's own calendar day
        day = self._day()
        if day is None:
            field.say_wrong(tr(UNREADABLE) if field.text.strip() else "")
            field.ask("")
            return
        field.remark(date_text(day))
        doubt = past_day_question(day.isoformat(), today)
        field.ask("" if self._confirmed.get("wedding_date") == field.text else doubt, tr("Yes, it is"))

    def _day(self) -> date | None:
        control = self.fields["wedding_date"].control
        return control.day(date.today()) if isinstance(control, DayField) else None  # noqa: DTZ011

    def _confirm(self, name: str) -> None:
        self._confirmed[name] = self.fields[name].text
        self.fields[name].ask("")

    def _lay_out(self) -> None:
        self._inner = QWidget()
        self._inner.setObjectName("orderFormInner")
        self._inner.setMaximumWidth(WIDTH)
        grid = QGridLayout(self._inner)
        grid.setContentsMargins(0, 4, 0, 12)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        places = {
            "name": (0, 0, 1),
            "wedding_date": (0, 1, 1),
            "email": (1, 0, 1),
            "phone": (1, 1, 1),
            "notes": (2, 0, 2),
            "measurements": (3, 0, 1),
            "preferences": (3, 1, 1),
        }
        for name, (row, column, span) in places.items():
            grid.addWidget(self.fields[name], row, column, 1, span, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(4, 1)
        self._area = QScrollArea()
        self._area.setObjectName("customerFormArea")
        self._area.setAccessibleName(tr("Customer"))
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._inner)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._save)
        foot.addWidget(self._cancel)
        foot.addStretch()
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(24, 16, 24, 16)
        column_of_all.setSpacing(8)
        column_of_all.addWidget(self._heading)
        column_of_all.addWidget(self._area, 1)
        column_of_all.addWidget(self._problem)
        column_of_all.addLayout(foot)
        for before, after in zip(list(places)[:-1], list(places)[1:], strict=True):
            QWidget.setTabOrder(self.fields[before].control, self.fields[after].control)

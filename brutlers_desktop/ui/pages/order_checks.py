"""The checks of a new order while it is typed: after a pause or on leaving a field, never at its first letters."""

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from datetime import date
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from brutlers_desktop.domain.checks import email_problem, past_day_question
from brutlers_desktop.domain.history import OpenOrder
from brutlers_desktop.domain.order_form import missing
from brutlers_desktop.domain.orders import Customer, Order, status_label
from brutlers_desktop.domain.text import same_text
from brutlers_desktop.translation import tr, tr_noop, trn
from brutlers_desktop.ui.models.columns import DAYS_SHOWN, date_text, one_line
from brutlers_desktop.ui.pages.order_lookups import OrderLookups
from brutlers_desktop.ui.widgets.day_field import DayField
from brutlers_desktop.ui.widgets.form_field import FormField

PAUSE_MS: Final = 800
"""After so long without a key, what was typed is looked at."""
FIRST_LETTERS: Final = 7
"""So many characters are the beginning of something: nothing is called wrong yet."""
UNREADABLE: Final = tr_noop("This day cannot be read. Write it like 12.6.2027.")
DOUBTED: Final = ("customer_phone", "wedding_date")
"""What may be right although it looks wrong: a person confirms it before it is saved."""
WITH_MODEL: Final = frozenset({"customer_name", "customer_email", "model"})

Spawn = Callable[[Coroutine[Any, Any, None], str], "asyncio.Task[Any] | None"]


class OrderChecks(QObject):
    """``open_wanted``: the row and the id of an order that is there already and is to be looked at."""

    open_wanted = Signal(int, str)

    def __init__(
        self, fields: Mapping[str, FormField], lookups: OrderLookups, spawn: Spawn, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._fields = fields
        self._lookups = lookups
        self._spawn = spawn
        self._typed: str | None = None
        self._confirmed: dict[str, str] = {}
        self._owner: Customer | None = None
        self._duplicate: OpenOrder | None = None
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setInterval(PAUSE_MS)
        self.pause.timeout.connect(self._paused)
        fields["customer_email"].answered.connect(self._take_owner)
        for name in DOUBTED:
            fields[name].answered.connect(partial(self._confirm, name))
        fields["model"].answered.connect(self._open_duplicate)

    @property
    def wedding_day(self) -> date | None:
        """The wedding day that was typed, read; None if there is none."""
        control = self._fields["wedding_date"].control
        return control.day(_today()) if isinstance(control, DayField) else None

    def typed(self, name: str) -> None:
        """A field is being changed: what is wrong with it is forgiven once it is right, and looked at after a pause."""
        if self._typed not in (None, name):
            self._judge(str(self._typed))
        self._typed = name
        self.pause.start()
        if self._fields[name].is_wrong:
            self._judge(name)

    def left(self, name: str) -> None:
        """A field was left: it is looked at now."""
        if self._typed == name:
            self._typed = None
            self.pause.stop()
        self._judge(name)

    def judge_all(self) -> None:
        """Look at everything that is there: a draft or another order was filled in."""
        self.reset()
        for name, field in self._fields.items():
            if field.text.strip():
                self._judge(name)

    def reset(self) -> None:
        """Forget everything that was said; the form holds something else."""
        self.pause.stop()
        self._typed = self._owner = self._duplicate = None
        self._confirmed.clear()
        for field in self._fields.values():
            field.say_wrong("")
            field.ask("")

    async def first_wrong(self) -> str | None:
        """Look at everything before it is saved; return the name of the first field that has to be mended."""
        self.pause.stop()
        self._typed = None
        values = {name: field.text for name, field in self._fields.items()}
        for name, words in missing(values).items():
            self._fields[name].say_wrong(words)
        self._check_email()
        self._check_day()
        await self._check_phone(in_full=True)
        wrong = (n for n, field in self._fields.items() if field.is_wrong or (n in DOUBTED and field.asks))
        return next(wrong, None)

    def _paused(self) -> None:
        name, self._typed = self._typed, None
        if name is not None and (
            len(self._fields[name].text.strip()) > FIRST_LETTERS or name in ("customer_name", "model")
        ):
            self._judge(name, in_full=False)

    def _judge(self, name: str, *, in_full: bool = True) -> None:
        field = self._fields[name]
        if name == "customer_email":
            self._check_email()
        elif name == "wedding_date":
            self._check_day()
        elif name == "customer_phone":
            self._spawn(self._check_phone(in_full=in_full), "check a phone number")
        elif field.is_wrong and field.text.strip():
            field.say_wrong("")
        if name in ("customer_name", "customer_email"):
            self._spawn(self._check_owner(), "find whose e-mail it is")
        if name in WITH_MODEL:
            self._spawn(self._check_duplicates(), "find orders like it")

    def _check_email(self) -> None:
        field = self._fields["customer_email"]
        field.say_wrong(email_problem(field.text))

    def _check_day(self) -> None:
        field, today = self._fields["wedding_date"], _today()
        day = self.wedding_day
        if day is None:
            field.say_wrong(tr(UNREADABLE) if field.text.strip() else "")
            field.ask("")
            return
        field.remark(_day_words(day, today))
        doubt = past_day_question(day.isoformat(), today)
        field.ask("" if self._is_confirmed("wedding_date") else doubt, tr("Yes, it is"))

    def _confirm(self, name: str) -> None:
        field = self._fields[name]
        self._confirmed[name] = field.text
        field.ask("")
        field.control.setFocus()

    def _is_confirmed(self, name: str) -> bool:
        return self._confirmed.get(name) == self._fields[name].text

    async def _check_phone(self, *, in_full: bool) -> None:
        """Judge the phone number; ``in_full``: nobody types in it now, so that it can be written as usual."""
        field = self._fields["customer_phone"]
        typed = field.text
        problem, written = await self._lookups.phone(typed)
        if field.text == typed:
            field.ask("" if self._is_confirmed("customer_phone") else problem, tr("Keep it so"))
            if in_full and not problem and written != typed:
                field.text = written

    async def _check_owner(self) -> None:
        name, field = self._fields["customer_name"], self._fields["customer_email"]
        asked = (name.text.strip(), field.text.strip())
        owner = await self._lookups.owner(asked[1]) if asked[1] and not email_problem(asked[1]) else None
        if asked != (name.text.strip(), field.text.strip()):
            return
        self._owner = None if owner is None or same_text(owner.name, asked[0]) else owner
        if self._owner is None:
            field.ask("")
            return
        known, typed = one_line(self._owner.name), one_line(asked[0])
        if typed:
            words = tr(
                "This e-mail belongs to {known}. Brutlers would link the order to {known}, not to {typed}.",
                known=known,
                typed=typed,
            )
        else:
            words = tr(
                "This e-mail belongs to {known}. Brutlers would link the order to {known}.", known=known
            )
        field.ask(words, tr("Take {customer}", customer=known))

    def _take_owner(self) -> None:
        if self._owner is not None:
            fill_customer(self._fields, self._owner)
            self.left("customer_name")
            self.left("customer_phone")
            self._fields["customer_email"].control.setFocus()

    async def _check_duplicates(self) -> None:
        name, email, model = (self._fields[each] for each in ("customer_name", "customer_email", "model"))
        asked = (name.text.strip(), email.text.strip(), model.text.strip())
        found = await self._lookups.duplicates(*asked) if asked[2] and (asked[0] or asked[1]) else ()
        if asked != (name.text.strip(), email.text.strip(), model.text.strip()):
            return
        self._duplicate = found[0] if found else None
        if not found:
            model.ask("")
            return
        model.ask(_duplicate_words(found[0].order), tr("Open that order"))

    def _open_duplicate(self) -> None:
        if self._duplicate is not None:
            self.open_wanted.emit(self._duplicate.row, self._duplicate.order.id)


def fill_customer(fields: Mapping[str, FormField], customer: Customer) -> None:
    """Put a known customer into the fields; what is not known of them is left as it was typed."""
    for name, text in (
        ("customer_name", customer.name),
        ("customer_email", customer.email),
        ("customer_phone", customer.phone),
    ):
        if text:
            fields[name].text = text


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the shop's own calendar day


def _duplicate_words(order: Order) -> str:
    customer, model = one_line(order.customer.name), one_line(order.model)
    status = one_line(status_label(order.status)) or tr("status unknown")
    if order.wedding_day is None:
        return tr(
            "{customer} already has an open order of {model}: {status}.",
            customer=customer,
            model=model,
            status=status,
        )
    return tr(
        "{customer} already has an open order of {model}: {status}, wedding {day}.",
        customer=customer,
        model=model,
        status=status,
        day=date_text(order.wedding_day),
    )


def _day_words(day: date, today: date) -> str:
    weekday = QLocale().dayName(day.isoweekday())
    said = tr("{weekday}, {day}", weekday=weekday, day=date_text(day))
    days = (day - today).days
    if days == 0:
        return f"{said} · {tr('today')}"
    return f"{said} · {trn('in {n} day', 'in {n} days', days)}" if 0 < days <= DAYS_SHOWN else said

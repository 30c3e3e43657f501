"""A question that only a person can answer before a write goes on: both sides shown, and nothing that sends by default."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from brutlers_desktop.domain.customer_writes import CustomerWrite
from brutlers_desktop.domain.orders import Order, status_label, type_label
from brutlers_desktop.domain.outbox import Answer, Entry, NewOrder, Question
from brutlers_desktop.domain.text import clean_text
from brutlers_desktop.translation import tr, tr_noop
from brutlers_desktop.ui.models.columns import moment_words
from brutlers_desktop.ui.models.customer_words import FIELDS as CUSTOMER_FIELDS
from brutlers_desktop.ui.models.outbox_words import customer_of, question_words, title
from brutlers_desktop.ui.models.story import shortened, timeline
from brutlers_desktop.ui.widgets.basics import button, label
from brutlers_desktop.ui.widgets.basics import title as heading

MOST_LISTED: Final = 3
NOTHING: Final = tr_noop(
    "Nothing like it is in the list. It shows only the last 100 orders by their last change."
)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question in words: the sides, and what each button says and answers."""

    heading: str
    why: str
    sides: tuple[tuple[str, str], ...]
    send: str
    drop: str


def asked(entry: Entry, listed: Sequence[Order], shop_now: str) -> Asked:
    """Put the entry's question into words.

    ``listed``: what Brutlers lists now that concerns it. ``shop_now``: the name of the shop that the connection belongs to now,
    if it is known.
    """
    question = entry.question or Question.LOST
    if question is Question.CONFLICT:
        return _conflict(entry)
    if question is Question.OTHER_SHOP:
        return _other_shop(entry, shop_now)
    if question is Question.NO_CONNECTION:
        return _no_connection(entry)
    return _lost(entry, listed)


class QuestionDialog(QDialog):
    """Closing it decides nothing. Enter decides nothing either: a button must be chosen."""

    def __init__(self, parent: QWidget, words: Asked, answered: Callable[[Answer], object]) -> None:
        super().__init__(parent)
        self.setObjectName("questionDialog")
        self.setWindowTitle(tr("Your decision is needed"))
        self.setAccessibleDescription(f"{words.heading}. {words.why}")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._answered = answered
        top = heading(words.heading, points=2)
        top.setWordWrap(True)
        sides = QFormLayout()
        sides.setHorizontalSpacing(16)
        sides.setVerticalSpacing(10)
        sides.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for number, (side, text) in enumerate(words.sides):
            said = label(text, name=f"questionSide{number}", wrap=True, description=side)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            said.setMinimumWidth(320)
            about = label(side, role="muted")
            about.setAlignment(Qt.AlignmentFlag.AlignTop)
            sides.addRow(about, said)
        later = button(tr("Decide later"), name="questionLater", role="flat")
        drop = button(words.drop, name="questionDrop")
        send = button(words.send, name="questionSend")
        later.clicked.connect(self.reject)
        drop.clicked.connect(lambda: self._answer(Answer.DROP))
        send.clicked.connect(lambda: self._answer(Answer.SEND))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(later)
        row.addStretch()
        row.addWidget(drop)
        row.addWidget(send)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(top)
        column.addWidget(label(words.why, name="questionWhy", wrap=True))
        column.addLayout(sides)
        column.addLayout(row)
        for each in (drop, send):
            each.setAutoDefault(False)
        later.setDefault(True)
        later.setFocus()

    def _answer(self, answer: Answer) -> None:
        self._answered(answer)
        self.accept()


def _conflict(entry: Entry) -> Asked:
    payload = entry.payload
    if isinstance(payload, CustomerWrite):
        return _customer_conflict(entry, payload)
    assert not isinstance(payload, NewOrder)  # noqa: S101 - only a change can be in conflict
    status = _status(payload.status)
    now = _status(entry.server_status)
    sides = (
        (tr("When you decided"), _status(payload.seen_status)),
        (tr("At Brutlers now"), now),
        (tr("Would become"), _with_message(status, payload.message)),
    )
    return Asked(
        tr("{customer}: the status changed meanwhile", customer=customer_of(entry)),
        question_words(Question.CONFLICT),
        sides,
        tr("Change it to {status}", status=status),
        tr("Leave it at {status}", status=now),
    )


def _lost(entry: Entry, listed: Sequence[Order]) -> Asked:
    when = f" ({moment_words(entry.sent_at)})" if entry.sent_at is not None else ""
    found = "\n".join(_listed(order) for order in listed[:MOST_LISTED])
    side = tr("Was sent") if entry.sent_at is not None else tr("Written")
    sides = ((side, f"{_sent(entry)}{when}"), (tr("Brutlers lists now"), found or tr(NOTHING)))
    return Asked(
        tr("{change}: did it arrive?", change=title(entry)),
        question_words(Question.LOST, entry.why),
        sides,
        tr("Send it again"),
        tr("It is done already"),
    )


def _no_connection(entry: Entry) -> Asked:
    sides = (
        (tr("Written"), f"{_sent(entry)}\n{moment_words(entry.created_at)}"),
        (tr("Now"), tr("The connection through which it would go is no longer here.")),
    )
    return Asked(
        tr("{change}: it can go nowhere", change=title(entry)),
        question_words(Question.NO_CONNECTION),
        sides,
        tr("Try again"),
        tr("Discard it"),
    )


def _other_shop(entry: Entry, shop_now: str) -> Asked:
    then = tr("{when}, for the shop that was connected then", when=moment_words(entry.created_at))
    shop = clean_text(shop_now)
    now = (
        tr("“{shop}” was connected anew, and may belong to another shop.", shop=shop)
        if shop
        else tr("The connection was made anew, and may belong to another shop.")
    )
    sides = (
        (
            tr("Written"),
            f"{_sent(entry)}\n{then}",
        ),
        (tr("Now"), now),
    )
    return Asked(
        tr("{change}: is this the right shop?", change=title(entry)),
        question_words(Question.OTHER_SHOP),
        sides,
        tr("Send it to this shop"),
        tr("Do not send it"),
    )


def _customer_conflict(entry: Entry, write: CustomerWrite) -> Asked:
    """Ask about fields of a customer that somebody else changed."""
    now = {name: clean_text(text) for name, text in _apart(entry).items()}
    sides = tuple(
        (
            tr(CUSTOMER_FIELDS[name]),
            tr(
                "you saw “{seen}”, it is “{now}” now, and would become “{wanted}”",
                seen=clean_text(write.seen.get(name, "")),
                now=told,
                wanted=clean_text(write.fields[name]),
            ),
        )
        for name, told in now.items()
        if name in CUSTOMER_FIELDS and name in write.fields
    )
    return Asked(
        tr("{customer}: changed meanwhile", customer=customer_of(entry)),
        tr("Somebody changed this customer at Brutlers since you looked. Nothing is sent before you decide."),
        sides,
        tr("Write mine over it"),
        tr("Leave it as it is now"),
    )


def _apart(entry: Entry) -> dict[str, str]:
    """Return what stands at Brutlers in the fields in conflict."""
    try:
        return {str(name): str(text) for name, text in json.loads(entry.server_status).items()}
    except (ValueError, AttributeError):
        return {}


def _sent(entry: Entry) -> str:
    payload = entry.payload
    if isinstance(payload, CustomerWrite):
        return title(entry)
    if isinstance(payload, NewOrder):
        facts = (type_label(payload.type), payload.model, payload.size, payload.color)
        return tr(
            "New order for {customer}: {facts}",
            customer=customer_of(entry),
            facts=", ".join(clean_text(each) for each in facts if each),
        )
    return _with_message(title(entry), payload.message)


def _listed(order: Order) -> str:
    facts = (clean_text(order.customer.name), clean_text(order.model), _status(order.status))
    latest = timeline(order)[:1]
    told = ", ".join(each for each in facts if each)
    if not latest:
        return told
    return tr("{facts}; last change: {what}, {when}", facts=told, what=latest[0].what, when=latest[0].when)


def _with_message(status: str, message: str) -> str:
    return f"{status}\n{tr('“{message}”', message=shortened(message))}" if message else status


def _status(status: str) -> str:
    return clean_text(status_label(status)) or "unknown"

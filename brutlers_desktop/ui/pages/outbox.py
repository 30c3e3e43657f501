"""The Outbox page: what waits, is unsure or was refused, with what can be done; below it what was sent in the last 30 days."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from brutlers_desktop.domain.customer_writes import CustomerWrite
from brutlers_desktop.domain.outbox import Entry, Payload, StatusChange, WriteState
from brutlers_desktop.translation import tr, trn
from brutlers_desktop.ui.models.outbox_model import EntryDelegate, OutboxModel
from brutlers_desktop.ui.models.outbox_words import EntryAction, actions, details, state_words, title
from brutlers_desktop.ui.models.story import shortened
from brutlers_desktop.ui.outbox_feed import OutboxFeed
from brutlers_desktop.ui.widgets.basics import button, label, panel, set_role
from brutlers_desktop.ui.widgets.basics import title as big_title
from brutlers_desktop.ui.widgets.flow_layout import FlowLayout
from brutlers_desktop.ui.widgets.state_panel import StatePanel
from brutlers_desktop.ui.widgets.status_card import ACTION_WORDS

DETAIL_WIDTH: Final = 360
_ORDER: Final = (
    EntryAction.ANSWER,
    EntryAction.UNDO,
    EntryAction.EDIT,
    EntryAction.RETRY,
    EntryAction.DISCARD,
)


class EntriesView(QListView):
    """A list of entries. ``opened``: Enter or a double click on one."""

    opened = Signal()

    def __init__(self, model: OutboxModel, name: str, described: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(described)
        self.setModel(model)
        self.setItemDelegate(EntryDelegate(model, self))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(lambda _: self.opened.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit()
        else:
            super().keyPressEvent(event)


class OutboxPage(QWidget):
    """``acted``: an entry, and the ``EntryAction`` that is wanted of it."""

    acted = Signal(object, object)

    def __init__(self, feed: OutboxFeed, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outboxPage")
        self._feed = feed
        self._now = now
        self._shown: Entry | None = None
        self.waiting = OutboxModel(now, self)
        self.sent = OutboxModel(now, self)
        self.waiting_view = EntriesView(self.waiting, "outboxWaiting", tr("Waiting to be sent"))
        self.sent_view = EntriesView(self.sent, "outboxSent", tr("Sent in the last 30 days"))
        self._count = label(name="outboxCount", role="muted")
        self._state = StatePanel("outboxState")
        self._sent_heading = label(tr("Sent in the last 30 days"), name="outboxSentHeading", role="heading")
        self._detail = panel()
        self._detail.setObjectName("outboxDetail")
        self._detail.setAccessibleName(tr("The change"))
        self._detail.setFixedWidth(DETAIL_WIDTH)
        self._title = big_title(name="outboxTitle", points=1)
        self._title.setWordWrap(True)
        self._facts = label(name="outboxFacts", role="muted", wrap=True)
        self._words = label(name="outboxWords", wrap=True)
        self._message = label(name="outboxMessage", wrap=True)
        self._message.setProperty("role", "quote")
        self._actions = {each: button(tr(ACTION_WORDS[each]), name=f"outbox-{each.value}") for each in _ORDER}
        set_role(self._actions[EntryAction.ANSWER], "primary")
        self._lay_out()
        self._wire()
        self.refresh()

    def refresh(self) -> None:
        """Show the entries as they are known now."""
        keep = self._shown
        self.waiting.show(_by_need(self._feed.left))
        self.sent.show(self._feed.sent)
        total, need = len(self._feed.left), sum(each.needs_person for each in self._feed.left)
        self._count.setText(_count_words(total, need))
        self._state.setVisible(not total)
        self.waiting_view.setVisible(bool(total))
        self._state.set_state(
            "send",
            tr("Nothing is waiting"),
            tr(
                "New orders and status changes wait here until Brutlers has them, also while you are offline."
            ),
        )
        for each in (self._sent_heading, self.sent_view):
            each.setVisible(bool(self._feed.sent))
        self._choose_again(keep)

    def tick(self) -> None:
        """Time has passed: what goes out in some seconds is said anew."""
        if self.isVisible():
            self.waiting.refresh()
            self._show_entry(self._shown)

    def retint(self) -> None:
        """Take up a change of scheme."""
        self._state.retint()
        for view in (self.waiting_view, self.sent_view):
            view.viewport().update()

    def _choose_again(self, entry: Entry | None) -> None:
        """Keep the line that was chosen; it may have gone to the other list, or away."""
        for view, model in ((self.waiting_view, self.waiting), (self.sent_view, self.sent)):
            place = None if entry is None else model.position(entry.id)
            if place is not None:
                view.setCurrentIndex(model.index(place, 0))
                self._show_entry(model.entries[place])
                return
        first = next(iter((*self.waiting.entries, *self.sent.entries)), None)
        view = self.waiting_view if self.waiting.entries else self.sent_view
        if first is not None:
            view.setCurrentIndex(view.model().index(0, 0))
        self._show_entry(first)

    def _chosen(self, view: EntriesView, model: OutboxModel, index: QModelIndex) -> None:
        """Take up the line that was chosen; then none is in the other list."""
        if index.isValid():
            other = self.sent_view if view is self.waiting_view else self.waiting_view
            other.setCurrentIndex(QModelIndex())
            self._show_entry(model.entries[index.row()])

    def _show_entry(self, entry: Entry | None) -> None:
        self._shown = entry
        self._detail.setVisible(entry is not None)
        if entry is None:
            return
        self._title.setText(title(entry))
        self._facts.setText(details(entry))
        self._facts.setVisible(bool(self._facts.text()))
        self._words.setText(state_words(entry, self._now()))
        self._words.setAccessibleDescription(title(entry))
        payload = entry.payload
        text = text_of(payload)
        self._message.setText(shortened(text))
        self._message.setVisible(bool(text))
        possible = actions(entry)
        for action, each in self._actions.items():
            each.setVisible(action in possible)

    def _act(self, action: EntryAction) -> None:
        if self._shown is not None:
            self.acted.emit(self._shown, action)

    def _open(self) -> None:
        """Enter goes to what can be done; nothing is done by it."""
        first = next((each for each in self._actions.values() if not each.isHidden()), None)
        if first is not None:
            first.setFocus()

    def _wire(self) -> None:
        self._feed.changed.connect(self.refresh)
        for view, model in ((self.waiting_view, self.waiting), (self.sent_view, self.sent)):
            view.selectionModel().currentChanged.connect(
                lambda index, _, view=view, model=model: self._chosen(view, model, index)
            )
            view.clicked.connect(lambda index, view=view, model=model: self._chosen(view, model, index))
            view.opened.connect(self._open)
        for action, each in self._actions.items():
            each.clicked.connect(lambda _=False, action=action: self._act(action))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(big_title(tr("Outbox"), name="outboxHeading", points=6))
        self._count.setContentsMargins(0, 0, 0, 3)
        top.addWidget(self._count, 0, Qt.AlignmentFlag.AlignBottom)
        top.addStretch()
        lists = QVBoxLayout()
        lists.setSpacing(10)
        lists.addWidget(self.waiting_view, 3)
        lists.addWidget(self._state, 3)
        lists.addWidget(self._sent_heading)
        lists.addWidget(self.sent_view, 2)
        detail = QVBoxLayout(self._detail)
        detail.setContentsMargins(16, 14, 16, 16)
        detail.setSpacing(10)
        for each in (self._title, self._facts, self._words, self._message):
            each.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            detail.addWidget(each)
        acts = panel("plain")
        flow = FlowLayout(acts)
        for act in self._actions.values():
            flow.addWidget(act)
        detail.addWidget(acts)
        detail.addStretch()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(lists, 1)
        row.addWidget(self._detail)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 20)
        column.setSpacing(10)
        column.addLayout(top)
        column.addLayout(row, 1)


def text_of(payload: Payload) -> str:
    """Return the longest text that goes out with an entry."""
    if isinstance(payload, CustomerWrite):
        return payload.fields.get("notes", "")
    return payload.message if isinstance(payload, StatusChange) else payload.special_requests


def _by_need(entries: tuple[Entry, ...]) -> list[Entry]:
    """Return what needs a person first, then what goes out soonest."""
    return sorted(entries, key=lambda each: (not each.needs_person, each.state is WriteState.UNDO, each.id))


def _count_words(total: int, need: int) -> str:
    if not total:
        return ""
    words = trn("{n} waiting", "{n} waiting", total - need, about="changes") if total > need else ""
    asked = trn("{n} needs you", "{n} need you", need, about="changes") if need else ""
    return " · ".join(each for each in (words, asked) if each)

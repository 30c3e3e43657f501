"""The one channel of notices: inside the window, never stealing the focus, each with its action."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from brutlers_desktop.errors import Action
from brutlers_desktop.services.events import Notice
from brutlers_desktop.translation import tr, tr_noop, trn
from brutlers_desktop.ui.widgets.basics import button, label, restyle, say

ACTION_WORDS = {
    Action.RETRY: tr_noop("Try again"),
    Action.CONNECT: tr_noop("Connect"),
    Action.RECONNECT: tr_noop("Reconnect"),
    Action.EDIT_CONNECTION: tr_noop("Edit connection"),
    Action.FORGET: tr_noop("Forget anyway"),
    Action.RESTORE: tr_noop("Restore a backup…"),
    Action.START_OVER: tr_noop("Start over…"),
    Action.SHOW_OUTBOX: tr_noop("Open the Outbox"),
    Action.ASK_PERMISSION: tr_noop("Ask for this permission"),
    Action.SHOW_CONNECTION: tr_noop("Show the connection"),
    Action.NETWORK_SETTINGS: tr_noop("Network settings"),
    Action.SHOW_REPORT: tr_noop("Show the report"),
    Action.RESTART: tr_noop("Start as usual"),
}


def action_words(action: Action) -> str:
    """Return what the button for ``action`` says; empty where there is none."""
    return tr(ACTION_WORDS[action]) if action in ACTION_WORDS else ""


class NoticeBar(QFrame):
    """Shows the newest notice; older ones come back when it is dismissed. A notice with the same key replaces the older."""

    action_wanted = Signal(object)
    """The ``Notice`` whose button was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticeBar")
        self.setAccessibleName(tr("Notice"))
        self._notices: list[Notice] = []
        self._left_out = Action.NONE
        self._title = label(name="noticeTitle", wrap=True)
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._message = label(name="noticeMessage", wrap=True)
        self._more = label(name="noticeCount", role="muted")
        self._action = button("", name="noticeAction")
        self._close = button(
            "", name="noticeDismiss", role="flat", icon_name="x", accessible=tr("Dismiss this notice")
        )
        self._close.setToolTip(tr("Dismiss"))
        self._action.clicked.connect(self._act)
        self._close.clicked.connect(self._dismiss)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._message)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self._more)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self.hide()

    @property
    def current(self) -> Notice | None:
        """The notice shown."""
        return self._notices[-1] if self._notices else None

    def show_notice(self, notice: Notice) -> None:
        """Show ``notice`` on top."""
        self._notices = [
            n
            for n in self._notices
            if not n.key or (n.key, n.connection_id) != (notice.key, notice.connection_id)
        ]
        self._notices.append(notice)
        self._render()

    def take_over(self, other: "NoticeBar") -> None:
        """Show what another bar, which goes, shows."""
        self._notices = list(other._notices)  # noqa: SLF001 - one of its own kind
        self._render()

    def withdraw(self, key: str) -> None:
        """Take away the notices with this key: their reason is gone."""
        self._notices = [n for n in self._notices if n.key != key]
        self._render()

    def leave_out(self, action: Action) -> None:
        """Offer no button for this action: a person is there already."""
        self._left_out = action
        self._render()

    def keep_only(self, connection_ids: Collection[str]) -> None:
        """Take away the notices of connections that are gone: their buttons would do nothing."""
        self._notices = [n for n in self._notices if not n.connection_id or n.connection_id in connection_ids]
        self._render()

    def _act(self) -> None:
        notice = self.current
        if notice is not None:
            self._dismiss()
            self.action_wanted.emit(notice)

    def _dismiss(self) -> None:
        if self._notices:
            self._notices.pop()
        self._render()

    def _render(self) -> None:
        notice = self.current
        if notice is None:
            self.hide()
            return
        self._title.setText(notice.title)
        self._message.setText(notice.message)
        self.setAccessibleDescription(f"{notice.title}. {notice.message}")
        word = "" if notice.action is self._left_out else action_words(notice.action)
        say(self._action, word)
        self._action.setVisible(bool(word))
        older = len(self._notices) - 1
        self._more.setText(trn("{n} more", "{n} more", older, about="older notices") if older else "")
        self._more.setVisible(older > 0)
        tone = (
            "good"
            if notice.good
            else "lost"
            if notice.action in (Action.RECONNECT, Action.EDIT_CONNECTION)
            else "attention"
        )
        restyle(self, "tone", tone)
        self.show()

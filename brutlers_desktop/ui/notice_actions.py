"""What the button of a notice, or of a page's state, sets off."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from brutlers_desktop.domain.drafts import CLIENT_SECRET_FIELD
from brutlers_desktop.domain.scopes import ORDERS_WRITE
from brutlers_desktop.errors import Action
from brutlers_desktop.services.events import Notice

if TYPE_CHECKING:
    from brutlers_desktop.ui.archive_commands import ArchiveCommands
    from brutlers_desktop.ui.commands import Commands


class NoticeActions:
    """Does an ``Action`` for a connection; ``show_page`` shows a page of this key."""

    def __init__(
        self, commands: "Commands", archive: "ArchiveCommands", show_page: Callable[[str], object]
    ) -> None:
        self._commands = commands
        self._show_page = show_page
        self._by_connection: dict[Action, Callable[[str], object]] = {
            Action.CONNECT: commands.sign_in,
            Action.RECONNECT: commands.sign_in,
            Action.RETRY: commands.retry,
            Action.EDIT_CONNECTION: lambda of: commands.edit_connection(of, CLIENT_SECRET_FIELD),
            Action.FORGET: commands.forget,
            Action.RESTORE: lambda _: archive.restore(),
            Action.START_OVER: lambda _: archive.start_over(),
            Action.SHOW_OUTBOX: lambda _: show_page("outbox"),
            Action.ASK_PERMISSION: lambda _: commands.ask_for(ORDERS_WRITE),
            Action.SHOW_CONNECTION: self._show_connection,
        }

    def act(self, notice: Notice) -> None:
        """Do what the button of ``notice`` says."""
        do = self._by_connection.get(notice.action)
        if do is not None:
            do(notice.connection_id)

    def do(self, action: Action) -> None:
        """Do ``action`` for the chosen connection."""
        self.act(Notice("", "", action))

    def _show_connection(self, connection_id: str) -> None:
        self._commands.choose(connection_id)
        self._show_page("connected-apps")

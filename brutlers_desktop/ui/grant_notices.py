"""What the window says of signing in and revoking, in its notices."""

from dataclasses import replace
from typing import Final

from brutlers_desktop.domain.text import clean_text, isolated
from brutlers_desktop.errors import Action
from brutlers_desktop.services.events import (
    NO_BROWSER_KEY,
    Notice,
    Revoked,
    RevokeOutcome,
    SignInEnded,
    SignInOutcome,
    notice_of,
)
from brutlers_desktop.translation import tr, tr_noop
from brutlers_desktop.ui.bridge import Bridge
from brutlers_desktop.ui.commands import LINK_COPIED_KEY
from brutlers_desktop.ui.widgets.notice_bar import NoticeBar

SIGN_IN_KEY: Final = "sign-in"
REVOKE_KEY: Final = "revoke"
ATTEMPT_KEYS: Final = (SIGN_IN_KEY, LINK_COPIED_KEY, NO_BROWSER_KEY)
"""What is said of one attempt to sign in; none of it is true of the next."""

_REVOKED: Final = {
    RevokeOutcome.CONFIRMED: (
        tr_noop("Access revoked"),
        tr_noop("“{connection}”: access revoked"),
        tr_noop("Confirmed: Brutlers now refuses the old access. Its secrets were deleted here."),
    ),
    RevokeOutcome.UNPROVEN: (
        tr_noop("Access revoked, not proven"),
        tr_noop("“{connection}”: access revoked, not proven"),
        tr_noop(
            "Brutlers accepted the revocation, but could not be asked whether the old access still works."
            " Its secrets were deleted here."
        ),
    ),
    RevokeOutcome.FORGOTTEN: (
        tr_noop("Forgotten on this computer"),
        tr_noop("“{connection}”: forgotten on this computer"),
        tr_noop("Brutlers was not told. To be sure, end the access in the Vendor Dashboard."),
    ),
}
"""The title where there is one connection, the title where there are several, and what it means."""


class GrantNotices:
    """Shows how an attempt to sign in, or a revocation, ended."""

    def __init__(self, bridge: Bridge, notices: NoticeBar) -> None:
        self._bridge = bridge
        self._notices = notices
        bridge.sign_in_started.connect(lambda _: self._withdraw(*ATTEMPT_KEYS))
        bridge.sign_in_ended.connect(self._sign_in_ended)
        bridge.revoked.connect(self._revoked)

    def _sign_in_ended(self, event: SignInEnded) -> None:
        self._withdraw(*ATTEMPT_KEYS)
        if event.outcome is SignInOutcome.CONNECTED:
            self._withdraw(REVOKE_KEY)
        elif event.error is not None and not self._is_waiting_for_vault(event.connection_id):
            notice = notice_of(event.error, event.connection_id, SIGN_IN_KEY)
            again = notice.action in (Action.RETRY, Action.RECONNECT)
            self._notices.show_notice(replace(notice, action=Action.CONNECT) if again else notice)

    def _is_waiting_for_vault(self, connection_id: str) -> bool:
        """The keyring's own notice, with Retry, is already there."""
        desk = self._bridge.desk
        return desk is not None and desk.sign_in.is_unsaved(connection_id)

    def _revoked(self, event: Revoked) -> None:
        words = _REVOKED.get(event.outcome)
        if words is not None:
            heading, heading_of, message = words
            good = event.outcome is RevokeOutcome.CONFIRMED
            whose = self._whose(event.connection_id)
            named = tr(heading_of, connection=whose) if whose else tr(heading)
            self._notices.show_notice(
                Notice(named, tr(message), connection_id=event.connection_id, key=REVOKE_KEY, good=good)
            )

    def _whose(self, connection_id: str) -> str:
        """Return its name, since the notice stays while others are looked at; empty where there is only one."""
        desk = self._bridge.desk
        connection = None if desk is None else desk.connections.get(connection_id)
        if desk is None or connection is None or len(desk.connections.all) == 1:
            return ""
        return isolated(clean_text(connection.name))

    def _withdraw(self, *keys: str) -> None:
        for key in keys:
            self._notices.withdraw(key)

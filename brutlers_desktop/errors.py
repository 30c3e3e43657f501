"""The one tree of errors that a person may see.

Every ``AppError`` says what happened (title), what it means and what to do (message), and names the action whose button it
carries. Foreign exceptions are converted once, at the edge that met them. An ``EnvironmentFault`` is a fault of the
surroundings (network, keyring, disk), never a bug. No text here may hold a secret or customers' data.
"""

from enum import StrEnum

from brutlers_desktop.translation import tr


class Action(StrEnum):
    """What the button beside an error does."""

    NONE = "none"
    RETRY = "retry"
    CONNECT = "connect"
    RECONNECT = "reconnect"
    EDIT_CONNECTION = "edit-connection"
    FORGET = "forget"
    RESTORE = "restore"
    START_OVER = "start-over"
    SHOW_OUTBOX = "show-outbox"
    ASK_PERMISSION = "ask-permission"
    NETWORK_SETTINGS = "network-settings"
    SHOW_CONNECTION = "show-connection"
    SHOW_REPORT = "show-report"
    RESTART = "restart"


class AppError(Exception):
    """An error with words for a person: ``title``, ``message`` and the ``action`` offered."""

    action: Action = Action.NONE

    def __init__(self, title: str, message: str, action: Action | None = None) -> None:
        super().__init__(f"{title}. {message}")
        self.title = title
        self.message = message
        if action is not None:
            self.action = action


class EnvironmentFault(AppError):
    """A fault of the surroundings, not of this program."""

    action = Action.RETRY


class Offline(EnvironmentFault):
    """The server could not be reached. ``sent`` tells whether the request may have arrived all the same."""

    def __init__(self, title: str, message: str, *, sent: bool = False) -> None:
        super().__init__(title, message)
        self.sent = sent


class UnsafeConnection(Offline):
    """The server could not prove that it is the one."""


class ProxyRefused(Offline):
    """The proxy on the way did not let the request through: nothing reached the server."""

    action = Action.NETWORK_SETTINGS


class VaultDenied(EnvironmentFault):
    """The keyring is locked, refused, broken or slow. Never a reason to delete or overwrite a secret."""


class WrongPassphrase(VaultDenied):
    """The passphrase does not open the vault, or the lock of the window."""

    action = Action.NONE

    def __init__(self) -> None:
        super().__init__(
            tr("This is not the passphrase"),
            tr("Check capital letters and the keyboard's language, then try again."),
        )


class PassphraseNeeded(VaultDenied):
    """The file vault is closed: nobody has typed its passphrase in this run."""

    action = Action.NONE

    def __init__(self) -> None:
        super().__init__(
            tr("Your secrets are locked"),
            tr(
                "They are in a file that only your passphrase opens. Open Brutlers Desktop and type it; "
                "a command asks for it on a terminal, or reads it with --passphrase-fd."
            ),
        )


class DiskFault(EnvironmentFault):
    """A file could not be read or written."""


class GrantChanged(EnvironmentFault):
    """A write was bound to a grant, and a new sign-in has taken its place: it took no effect."""

    def __init__(self) -> None:
        super().__init__(
            tr("You have signed in anew"),
            tr("It was not sent, and goes out once it is sure to be for the same shop."),
        )


class NoFreeRedirectUri(EnvironmentFault):
    """None of the registered loopback redirect URIs could be bound."""


class NoBrowser(EnvironmentFault):
    """No browser could be started."""


class InputError(AppError):
    """What a person typed cannot be used. ``field`` is the objectName of the control."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(tr("Please check what you typed"), message)
        self.field = field


class ServerFault(EnvironmentFault):
    """A passing fault: an answer that makes no sense, or a 5xx. Tokens are kept. ``retry_after`` in seconds, if told."""

    def __init__(self, title: str, message: str, *, retry_after: float | None = None) -> None:
        super().__init__(title, message)
        self.retry_after = retry_after


class NonsenseAnswer(ServerFault):
    """The server's answer breaks the protocol and was refused as a whole."""


class RateLimited(ServerFault):
    """429 or 503 with the time to wait."""


class OutcomeUnknown(AppError):
    """A write was sent, and no readable answer came (or a 5xx): it may have taken effect. ``retry_after`` in seconds, if told.

    A 503 to a write is one of these, since its effect may stand. Never a reason to send again without looking.
    """

    action = Action.RETRY

    def __init__(self, title: str, message: str, *, retry_after: float | None = None) -> None:
        super().__init__(title, message)
        self.retry_after = retry_after


class RequestRefused(AppError):
    """The API refused a request for a reason of its own (4xx other than 401, 403, 429). ``status`` is the HTTP status.

    ``words`` are the server's own for its reason, made safe to show (200 characters at most); empty where it gave none.
    """

    def __init__(self, title: str, message: str, *, status: int, words: str = "") -> None:
        super().__init__(title, message)
        self.status = status
        self.words = words


class SignInNeeded(AppError):
    """The grant is gone: the vendor has to sign in again."""

    action = Action.RECONNECT


class InvalidGrant(SignInNeeded):
    """RFC 6749 5.2 ``invalid_grant``: the code or refresh token that was sent is dead."""


class RenewalInterrupted(SignInNeeded):
    """A renewal's answer was lost; the refresh token may already be used up."""


class InvalidClient(AppError):
    """RFC 6749 5.2 ``invalid_client``: client ID or secret is wrong. Tokens are kept."""

    action = Action.EDIT_CONNECTION


class Declined(AppError):
    """The vendor (or the server) answered the authorization request with an error."""

    action = Action.CONNECT


class ScopeMissing(AppError):
    """403: the grant lacks a scope. ``scope`` is its technical name; ``words`` are as in ``RequestRefused``."""

    action = Action.RECONNECT

    def __init__(self, title: str, message: str, *, scope: str, words: str = "") -> None:
        super().__init__(title, message)
        self.scope = scope
        self.words = words


class DatabaseBusy(EnvironmentFault):
    """Another process holds the archive and does not let go."""


class NewerDatabase(AppError):
    """The archive or backup was written by a later version of this program. It is left as it is."""


class WrongKey(AppError):
    """The key does not open the archive, or the passphrase not the backup. Nothing was changed."""

    action = Action.RESTORE


class KeyMissing(AppError):
    """There is an archive, but its key is not in the vault. Never a reason to make a new key."""

    action = Action.RESTORE


class DatabaseDamaged(AppError):
    """The archive's file is damaged. It is never deleted: it is set aside, and the message says where."""

    action = Action.RETRY

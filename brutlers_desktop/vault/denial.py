"""Foreign exceptions of keyrings, told as ``VaultDenied`` in a person's words.

Exceptions are recognised by the names of their classes, so that no keyring library is imported for it: the
libraries differ by system, and Windows' ``pywintypes.error`` and jeepney's ``DBusErrorResponse`` are not even
``KeyringError``.
"""

from collections.abc import Iterator
from enum import Enum
from typing import Final

from brutlers_desktop.errors import VaultDenied
from brutlers_desktop.translation import tr, tr_noop


class Denial(Enum):
    """Why a keyring did not do what was asked: title and message."""

    LOCKED = (
        tr_noop("Your keyring is locked"),
        tr_noop("Brutlers Desktop keeps its secrets in your system's keyring. Unlock it, then try again."),
    )
    REFUSED = (
        tr_noop("Your keyring refused access"),
        (tr_noop("The system did not let Brutlers Desktop use its secrets. Allow it there, then try again.")),
    )
    UNREACHABLE = (
        tr_noop("Your keyring cannot be reached"),
        (
            tr_noop(
                "The system's keyring service is not running. Start it, or sign in to your desktop "
                "again, then try again."
            )
        ),
    )
    SLOW = (
        tr_noop("The keyring does not answer"),
        (
            tr_noop(
                "It may be waiting for you to unlock it in another window. Answer it there, then try again."
            )
        ),
    )
    UNFAITHFUL = (
        tr_noop("Your keyring did not keep a secret"),
        tr_noop("What was read back is not what was stored. Check that the keyring works, then try again."),
    )
    STANDING = (
        tr_noop("Your keyring did not remove a secret"),
        (
            tr_noop(
                "The entry is still there after it was deleted. Remove it in the keyring's own program, "
                "or try again."
            )
        ),
    )
    BROKEN = (
        tr_noop("Your keyring does not work"),
        tr_noop("The system's keyring answered with an error. Check that it works, then try again."),
    )
    CLOSED = (
        tr_noop("Brutlers Desktop is closing"),
        tr_noop("Secrets are no longer read or stored."),
    )

    def error(self) -> VaultDenied:
        """Return the error to raise."""
        title, message = self.value
        return VaultDenied(tr(title), tr(message))


_BY_CLASS: Final = {
    "KeyringLocked": Denial.LOCKED,
    "LockedException": Denial.LOCKED,
    "PromptDismissedException": Denial.LOCKED,
    "PasswordSetError": Denial.REFUSED,
    "PasswordDeleteError": Denial.REFUSED,
    "KeychainDenied": Denial.REFUSED,
    "PermissionError": Denial.REFUSED,
    "AuthenticationError": Denial.REFUSED,
    "NoKeyringError": Denial.UNREACHABLE,
    "SecretServiceNotAvailableException": Denial.UNREACHABLE,
    "ConnectionError": Denial.UNREACHABLE,
    "FileNotFoundError": Denial.UNREACHABLE,
    "TimeoutError": Denial.SLOW,
}
_BY_DBUS_NAME: Final = {
    "org.freedesktop.Secret.Error.IsLocked": Denial.LOCKED,
    "org.freedesktop.DBus.Error.AccessDenied": Denial.REFUSED,
    "org.freedesktop.DBus.Error.AuthFailed": Denial.REFUSED,
    "org.freedesktop.DBus.Error.ServiceUnknown": Denial.UNREACHABLE,
    "org.freedesktop.DBus.Error.NameHasNoOwner": Denial.UNREACHABLE,
    "org.freedesktop.DBus.Error.Disconnected": Denial.UNREACHABLE,
    "org.freedesktop.DBus.Error.NoReply": Denial.SLOW,
    "org.freedesktop.DBus.Error.Timeout": Denial.SLOW,
    "org.freedesktop.DBus.Error.TimedOut": Denial.SLOW,
}
_BY_WINDOWS_CODE: Final = {
    5: Denial.REFUSED,  # ERROR_ACCESS_DENIED
    1312: Denial.UNREACHABLE,  # ERROR_NO_SUCH_LOGON_SESSION: no credential set for this logon
}


def denial(error: BaseException) -> Denial:
    """Return what ``error`` means, judged by itself first and then by what caused it."""
    for link in _chain(error):
        for found in (
            _BY_DBUS_NAME.get(_text(link, "name")),
            _BY_WINDOWS_CODE.get(_number(link, "winerror")),
            *(_BY_CLASS.get(cls.__name__) for cls in type(link).__mro__),
        ):
            if found is not None:
                return found
    return Denial.BROKEN


def describe(error: BaseException) -> str:
    """Return class and code of ``error`` for the log; never its text, which may quote the secret."""
    codes = (_text(error, "name"), _number(error, "winerror"), _number(error, "errno"))
    return " ".join([type(error).__name__, *(str(code) for code in codes if code)])


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        yield link
        link = link.__cause__ or link.__context__


def _text(error: BaseException, attribute: str) -> str:
    value = getattr(error, attribute, None)
    return value if isinstance(value, str) else ""


def _number(error: BaseException, attribute: str) -> int:
    value = getattr(error, attribute, None)
    return value if isinstance(value, int) else 0

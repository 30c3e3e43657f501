"""The Secret Service of Linux desktops (GNOME Keyring, KWallet, KeePassXC).

By way of the keyring library's own backend. Imported on Linux only, and late.
"""

from contextlib import ExitStack, closing
from typing import Final

import secretstorage
from keyring.backends import SecretService
from keyring.errors import KeyringLocked
from secretstorage.exceptions import SecretServiceNotAvailableException

_NO_BUS: Final = (
    SecretServiceNotAvailableException,
    FileNotFoundError,
    ConnectionError,
    RuntimeError,
    StopIteration,
)
"""What connecting raises without a session bus: no usable address, no socket, nobody listening."""


class SecretServiceKeyring(SecretService.Keyring):
    """The library's backend, which forgets to close its bus connection when the collection stays locked."""

    def get_preferred_collection(self) -> secretstorage.Collection:
        """Return the default collection, unlocked; a person may be asked first."""
        bus = secretstorage.dbus_init()
        with ExitStack() as on_failure:
            on_failure.callback(bus.close)
            collection = secretstorage.get_default_collection(bus)
            if collection.is_locked():
                collection.unlock()
                if collection.is_locked():
                    raise KeyringLocked("the collection stayed locked")
            on_failure.pop_all()
        return collection


def secret_service_present() -> bool:
    """Tell whether a Secret Service runs on the session bus or would be started by it.

    A bus that refuses, or does not answer, raises its own exception: there is a bus, so this is not "absent".
    """
    try:
        bus = secretstorage.dbus_init()
    except _NO_BUS:
        return False
    with closing(bus):
        return secretstorage.check_service_availability(bus)

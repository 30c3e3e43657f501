"""A vault in the system's keyring."""

import logging
from collections.abc import Callable
from typing import Final, Protocol, TypeVar

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import VaultDenied
from brutlers_desktop.vault.denial import Denial, denial, describe
from brutlers_desktop.vault.limits import check_storable

_log: Final = logging.getLogger(__name__)
_T = TypeVar("_T")

_DELETE_ATTEMPTS: Final = 3
"""Some keyrings hold an entry twice, for example after a restored backup, and delete one at a time."""


class Backend(Protocol):
    """The part of ``keyring.backend.KeyringBackend`` that is used."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return the text stored, or None."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Store a text."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Remove a text."""
        ...


class KeyringVault:
    """Keeps each secret as one entry of the keyring. Calls block; see ``ports.Vault``.

    ``service`` carries the profile. Each entry has a service name of its own (``"<service>: <name>"``): the
    Windows backend keeps one entry per service name and moves the others aside, and two processes that do so
    at once lose one.
    """

    def __init__(self, service: str, backend: Backend) -> None:
        self._service = service
        self._backend = backend

    @property
    def persistent(self) -> bool:
        """True: the keyring outlives this run."""
        return True

    def get(self, name: str) -> Secret | None:
        """Return the secret, or None if there is none by that name. Raises ``VaultDenied``."""
        return self._guarded("read", lambda: self._read(name))

    def set(self, name: str, secret: Secret) -> None:
        """Store the secret, replacing an older one, and read it back.

        Raises ``VaultDenied``, and ``AppError`` before any call for a secret that some system could not keep.
        """
        check_storable(secret)
        self._guarded("store", lambda: self._backend.set_password(self._target(name), name, secret.reveal()))
        if self.get(name) != secret:
            raise Denial.UNFAITHFUL.error()

    def delete(self, name: str) -> None:
        """Remove the secret and see that it is gone; an absent one is no error. Raises ``VaultDenied``."""
        for _ in range(_DELETE_ATTEMPTS):
            if self.get(name) is None:
                return
            try:
                self._guarded("delete", lambda: self._backend.delete_password(self._target(name), name))
            except VaultDenied:
                if self.get(name) is None:  # another process was faster
                    return
                raise
        if self.get(name) is not None:
            raise Denial.STANDING.error()

    def _target(self, name: str) -> str:
        return f"{self._service}: {name}"

    def _read(self, name: str) -> Secret | None:
        text = self._backend.get_password(self._target(name), name)
        return None if text is None else Secret(text)

    def _guarded(self, operation: str, call: Callable[[], _T]) -> _T:
        try:
            return call()
        except Exception as error:  # noqa: BLE001  backends are plug-ins: any exception is theirs
            _log.warning("the keyring failed to %s: %s", operation, describe(error))
            denied = denial(error).error()
        # Outside the handler: the foreign text, which may quote the secret, must not travel as __context__.
        raise denied

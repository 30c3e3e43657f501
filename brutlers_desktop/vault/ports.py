"""What every vault offers."""

from typing import Protocol

from brutlers_desktop.domain.secret import Secret


class Vault(Protocol):
    """Keeps small secrets by name.

    Calls block (keyring: 14-20 ms, or behind an unlock prompt): run them in a worker thread. Found, absent
    and denied are three outcomes: a ``Secret``, ``None``, and ``VaultDenied`` raised. Denied never deletes,
    never overwrites.
    """

    @property
    def persistent(self) -> bool:
        """Whether secrets outlive this run."""
        ...

    def get(self, name: str) -> Secret | None:
        """Return the secret, or None if there is none by that name. Raises ``VaultDenied``."""
        ...

    def set(self, name: str, secret: Secret) -> None:
        """Store the secret, replacing an older one. Raises ``VaultDenied``."""
        ...

    def delete(self, name: str) -> None:
        """Remove the secret; one that is absent is no error. Raises ``VaultDenied``."""
        ...

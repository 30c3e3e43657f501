"""A vault that lasts as long as this run."""

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.vault.limits import check_storable


class MemoryVault:
    """Holds secrets in memory only, where there is no keyring service or none is wanted (the sandbox)."""

    def __init__(self) -> None:
        self._entries: dict[str, Secret] = {}

    @property
    def persistent(self) -> bool:
        """False: nothing outlives this run."""
        return False

    def get(self, name: str) -> Secret | None:
        """Return the secret, or None if there is none by that name."""
        return self._entries.get(name)

    def set(self, name: str, secret: Secret) -> None:
        """Keep the secret, replacing an older one. Raises ``AppError`` for one no keyring could keep."""
        check_storable(secret)
        self._entries[name] = secret

    def delete(self, name: str) -> None:
        """Forget the secret; one that is absent is no error."""
        self._entries.pop(name, None)

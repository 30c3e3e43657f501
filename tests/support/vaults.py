"""Vaults for tests that need no keyring: one that lasts, one that can be locked."""

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import VaultDenied
from brutlers_desktop.vault.memory import MemoryVault
from brutlers_desktop.vault.opening import OpenedVault
from brutlers_desktop.vault.worker import VaultWorker


class LastingVault(MemoryVault):
    """Takes itself for a keyring; ``locked`` makes every call fail as a locked keyring's does."""

    locked = False

    @property
    def persistent(self) -> bool:
        """True."""
        return True

    def get(self, name: str) -> Secret | None:
        """Return the secret."""
        self._refuse()
        return super().get(name)

    def set(self, name: str, secret: Secret) -> None:
        """Keep the secret."""
        self._refuse()
        super().set(name, secret)

    def _refuse(self) -> None:
        if self.locked:
            raise VaultDenied("Your keyring is locked", "Unlock it, then try again.")


def worker(vault: MemoryVault) -> VaultWorker:
    """Return a worker on ``vault``; close it at the end."""
    return VaultWorker(lambda: OpenedVault(vault))

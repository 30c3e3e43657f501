"""Where the secrets are, and moving them: from the keyring into a file with a passphrase, back, and to another passphrase."""

import asyncio
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final, TypeVar

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import AppError, VaultDenied
from brutlers_desktop.services.archive_key import FILE_NAME
from brutlers_desktop.store import files
from brutlers_desktop.store.connections import ConnectionStore
from brutlers_desktop.store.database import database_exists
from brutlers_desktop.translation import tr
from brutlers_desktop.vault.in_force import Kind, Note
from brutlers_desktop.vault.names import all_names
from brutlers_desktop.vault.opening import OpenedVault
from brutlers_desktop.vault.ports import Vault
from brutlers_desktop.vault.profile_vault import ProfileVault, VaultState
from brutlers_desktop.vault.worker import VaultWorker

T = TypeVar("T")

MOVE_SECONDS: Final = 120.0
"""A keyring takes some 50 ms for each secret, and a person may have to unlock it first."""

__all__ = ["VaultState", "Vaults", "is_passphrase_needed", "open_profile_vault"]


def open_profile_vault(
    directory: Path, open_system: Callable[[], OpenedVault], passphrase: Secret | None = None
) -> OpenedVault:
    """Open the vault that is in force in the profile's ``directory``. Blocks: run it in the worker.

    ``passphrase`` opens the file vault, where that is the one. Raises ``VaultDenied``, ``WrongPassphrase``.
    """
    vault = ProfileVault(directory, open_system, files)
    vault.sweep()
    if vault.state() is VaultState.FILE_CLOSED and passphrase is not None:
        vault.unlock(passphrase)
    return OpenedVault(vault, vault.notice, vault.close)


def is_passphrase_needed(directory: Path) -> bool:
    """Tell whether the profile's secrets are in a file. Blocks. Raises ``VaultDenied``."""
    return Note(directory, files).read().kind is Kind.FILE


class Vaults:
    """For coroutines. All raise ``VaultDenied``; what fails has changed nothing."""

    def __init__(self, worker: VaultWorker, directory: Path, store: ConnectionStore) -> None:
        self._worker = worker
        self._directory = directory
        self._store = store

    async def state(self) -> VaultState:
        """Tell where the secrets are."""

        def state(vault: Vault) -> VaultState:
            if isinstance(vault, ProfileVault):
                return vault.state()
            return VaultState.KEYRING if vault.persistent else VaultState.MEMORY

        return await self._worker.run("state", state)

    async def may_choose(self) -> bool:
        """Tell whether a first passphrase can be chosen: there is no keyring, and no archive whose key is in one."""
        if await self.state() is not VaultState.NO_KEYRING:
            return False
        return not await self.has_archive()

    async def has_archive(self) -> bool:
        """Tell whether the profile holds orders. Raises ``DiskFault``."""
        return await asyncio.to_thread(database_exists, self._directory / FILE_NAME)

    async def unlock(self, passphrase: Secret) -> None:
        """Open the file vault for this run. Raises ``WrongPassphrase``."""
        await self._run("unlock", lambda vault: vault.unlock(passphrase))

    async def verify(self, passphrase: Secret) -> None:
        """Raise ``WrongPassphrase`` unless it is the file vault's."""
        await self._run("verify", lambda vault: vault.verify(passphrase))

    async def change_passphrase(self, old: Secret, new: Secret) -> None:
        """Let ``new`` open the file vault from now on. Raises ``WrongPassphrase`` for ``old``."""
        await self._run("change passphrase", lambda vault: vault.change_passphrase(old, new))

    async def move_to_file(self, passphrase: Secret) -> None:
        """Move all secrets into a file that ``passphrase`` opens."""
        await self._run("move to file", lambda vault: vault.move_to_file(passphrase, self._names))

    async def move_to_keyring(self, passphrase: Secret, also: Mapping[str, Secret]) -> None:
        """Move all secrets, and those of ``also``, into the keyring. Raises ``WrongPassphrase``."""
        await self._run("move to keyring", lambda vault: vault.move_to_keyring(passphrase, also))

    def _names(self) -> tuple[str, ...]:
        try:
            return all_names(self._store.load())
        except AppError as error:
            raise VaultDenied(error.title, error.message) from None

    async def _run(self, operation: str, call: Callable[[ProfileVault], T]) -> T:
        def checked(vault: Vault) -> T:
            if not isinstance(vault, ProfileVault):
                raise VaultDenied(tr("The secrets cannot be moved"), tr("They are kept for this run only."))
            return call(vault)

        return await self._worker.run(operation, checked, MOVE_SECONDS)

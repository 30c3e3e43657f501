"""Opening the vault: the system's keyring, or memory where there is none."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from brutlers_desktop.errors import EnvironmentFault
from brutlers_desktop.translation import tr
from brutlers_desktop.vault.denial import denial, describe
from brutlers_desktop.vault.keyring_vault import KeyringVault
from brutlers_desktop.vault.memory import MemoryVault
from brutlers_desktop.vault.ports import Vault

_log: Final = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class OpenedVault:
    """The vault in use. ``notice`` tells, where it is so, that secrets are held for this run only.

    ``close`` is called when it is used no more.
    """

    vault: Vault
    notice: EnvironmentFault | None = None
    close: Callable[[], None] = lambda: None


def open_vault(service: str | None) -> OpenedVault:
    """Open the keyring under the service name of the profile; None asks for memory only (the sandbox).

    Blocks: run it in the worker. Where there is no keyring service at all, the answer is a ``MemoryVault``
    with a notice. A keyring that is locked or fails is still the keyring, whose calls raise ``VaultDenied``;
    ``VaultDenied`` is raised here where not even that can be had. Memory never takes the place of a keyring
    that is there.
    """
    if service is None:
        return OpenedVault(MemoryVault())
    try:
        # Late: importing keyring takes longer than all the rest of the start.
        from brutlers_desktop.vault.backends import find_backend  # noqa: PLC0415

        backend = find_backend()
    except Exception as error:  # noqa: BLE001  backends are plug-ins: any exception is theirs
        _log.warning("no keyring could be opened: %s", describe(error))
        denied = denial(error).error()
    else:
        if backend is not None:
            return OpenedVault(KeyringVault(service, backend))
        return OpenedVault(MemoryVault(), _this_run_only())
    raise denied


def _this_run_only() -> EnvironmentFault:
    return EnvironmentFault(
        tr("Secrets are held for this run only"),
        tr(
            "This system has no keyring service, so nothing secret is stored: you will have to enter "
            "the client secret and sign in again after the next start. To stay signed in, choose a "
            "passphrase when the app starts, or start a keyring service (such as GNOME Keyring or "
            "KWallet)."
        ),
    )

"""The network settings of a profile: kept in a file, the proxy's password in the vault, the certificates beside them."""

import json
import ssl
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Final

from brutlers_desktop.domain.health import PLAIN, MomentWords
from brutlers_desktop.domain.network import Network, NetworkSettings, ProxyMode, from_json, to_json
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import Action, EnvironmentFault
from brutlers_desktop.services.certificate_file import read_authorities
from brutlers_desktop.services.tasks import DiskWorker
from brutlers_desktop.store import files
from brutlers_desktop.translation import tr
from brutlers_desktop.vault.names import PROXY_PASSWORD
from brutlers_desktop.vault.worker import VaultWorker

FILE_NAME: Final = "network.json"
CA_FILE_NAME: Final = "network-ca.pem"


class NetworkCare:
    """Reads and changes them. Who changes them has ``Sessions.change_network`` take them up."""

    def __init__(
        self, data_dir: Path, disk: DiskWorker, vault: VaultWorker, words: MomentWords = PLAIN
    ) -> None:
        self._words = words
        self._path = data_dir / FILE_NAME
        self._ca_path = data_dir / CA_FILE_NAME
        self._disk = disk
        self._vault = vault

    async def settings(self) -> NetworkSettings:
        """Return the settings. Raises ``DiskFault``."""
        return await self._disk.run(self._settings)

    async def read(self) -> Network:
        """Return all that the clients need. Raises ``DiskFault``, ``VaultDenied``, ``EnvironmentFault`` for lost or damaged certificates."""
        settings = await self.settings()
        extra_ca = await self._disk.run(self._extra_ca) if settings.ca_name else ""
        password = await self._vault.get(PROXY_PASSWORD) if settings.user else None
        return Network(settings, password, extra_ca)

    async def use_proxy(self, settings: NetworkSettings, password: Secret | None) -> None:
        """Use the proxy of ``settings``; its certificates stay as they were. ``password`` None keeps the one that is stored.

        Raises ``DiskFault`` or ``VaultDenied``; nothing has changed then.
        """
        before = await self.settings()
        if settings.mode is not ProxyMode.MANUAL or not settings.user:
            if before.user:
                await self._vault.delete(PROXY_PASSWORD)
        elif password is not None:
            await self._vault.set(PROXY_PASSWORD, password)
        await self._disk.run(self._keep, replace(settings, ca_name=before.ca_name))

    async def trust(self, path: Path, now: datetime) -> None:
        """Trust the authorities in the file too. It is copied. Raises as ``read_authorities``."""
        pem = await self._disk.run(read_authorities, path, now, self._words)
        await self._disk.run(files.replace_atomically, self._ca_path, pem.encode())
        await self._disk.run(self._keep, replace(await self.settings(), ca_name=path.name))

    async def trust_system_only(self) -> None:
        """Trust no other authorities than the system's. Raises ``DiskFault``."""
        await self._disk.run(self._keep, replace(await self.settings(), ca_name=""))
        await self._disk.run(self._ca_path.unlink, missing_ok=True)

    def _settings(self) -> NetworkSettings:
        try:
            return from_json(json.loads(files.read(self._path) or b"null"))
        except (ValueError, RecursionError):
            return NetworkSettings()

    def _keep(self, settings: NetworkSettings) -> None:
        files.replace_atomically(self._path, json.dumps(to_json(settings), indent=2).encode())

    def _extra_ca(self) -> str:
        pem = files.read(self._ca_path)
        if pem is None:
            raise EnvironmentFault(
                tr("Your certificate file is gone"),
                tr(
                    "The network settings name a file of certificates that is no longer here. Choose it "
                    "again, or remove it there."
                ),
                Action.NETWORK_SETTINGS,
            )
        try:
            tls = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            tls.load_verify_locations(cadata=(text := pem.decode("ascii")))
        except (ssl.SSLError, ValueError):
            raise EnvironmentFault(
                tr("Your certificate file is damaged"),
                tr(
                    "The certificates that the network settings name can no longer be read here. Choose the "
                    "file again, or remove it there."
                ),
                Action.NETWORK_SETTINGS,
            ) from None
        return text

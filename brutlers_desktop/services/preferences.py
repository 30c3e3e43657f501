"""How a person likes the window, kept in the profile: no secrets, nobody's data."""

import json
import logging
from pathlib import Path
from typing import Any

from brutlers_desktop.errors import AppError
from brutlers_desktop.services.tasks import DiskWorker
from brutlers_desktop.store import files

log = logging.getLogger(__name__)


class Preferences:
    """Values by name, each what JSON can hold. What cannot be read is as if it had never been kept."""

    def __init__(self, path: Path, disk: DiskWorker) -> None:
        self._path = path
        self._disk = disk
        self._values: dict[str, Any] = {}

    def get(self, name: str) -> Any:
        """Return a value; None for one that was never kept."""
        return self._values.get(name)

    async def load(self) -> None:
        """Read what was kept."""
        self._values = await self._disk.run(self._read)

    async def keep(self, name: str, value: Any) -> None:
        """Keep a value. A disk that refuses costs no more than this: it is only logged."""
        if self._values.get(name) == value:
            return
        self._values[name] = value
        text = json.dumps(self._values, indent=2).encode()
        try:
            await self._disk.run(files.replace_atomically, self._path, text)
        except AppError:
            log.warning("the preferences could not be kept")

    def _read(self) -> dict[str, Any]:
        try:
            values = json.loads(files.read(self._path) or b"{}")
        except (AppError, ValueError, RecursionError):
            log.warning("the preferences could not be read")
            return {}
        return values if isinstance(values, dict) else {}

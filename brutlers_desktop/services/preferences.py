"""How a person likes the window, kept in the profile: no secrets, nobody's data."""

import json
import logging
from pathlib import Path
from typing import Any, Final

from brutlers_desktop.errors import AppError
from brutlers_desktop.services.tasks import DiskWorker
from brutlers_desktop.store import files

PREFERENCES_FILE: Final = "preferences.json"
"""In the profile's folder of data."""

log = logging.getLogger(__name__)


class Preferences:
    """Values by name, each what JSON can hold. What cannot be read is as if it had never been kept.

    The window reads them before it is built; ``use`` gives them the worker that writes, once there is one. Without a path
    nothing outlives the object.
    """

    def __init__(self, path: Path | None = None, disk: DiskWorker | None = None) -> None:
        self._path = path
        self._disk = disk
        self._values: dict[str, Any] = {}
        self._is_read = False

    def get(self, name: str) -> Any:
        """Return a value; None for one that was never kept."""
        return self._values.get(name)

    def read(self) -> None:
        """Read what was kept, at once: a small file, wanted before the window is there. A second time nothing is read."""
        if self._is_read:
            return
        self._is_read = True
        if self._path is not None:
            self._values = _values(self._path)

    def leave_aside(self, name: str) -> None:
        """Take a value, in this run, as if it had never been kept."""
        self._values.pop(name, None)

    def use(self, disk: DiskWorker) -> None:
        """Let ``disk`` write from now on."""
        self._disk = disk

    async def load(self) -> None:
        """Read what was kept, in the worker, unless it has been read."""
        if not self._is_read and self._disk is not None:
            await self._disk.run(self.read)

    async def keep(self, name: str, value: Any) -> None:
        """Keep a value. A disk that refuses costs no more than this: it is only logged."""
        if self._values.get(name) == value:
            return
        self._values[name] = value
        if self._path is None or self._disk is None:
            return
        text = json.dumps(self._values, indent=2).encode()
        try:
            await self._disk.run(files.replace_atomically, self._path, text)
        except AppError:
            log.warning("the preferences could not be kept")


def _values(path: Path) -> dict[str, Any]:
    try:
        values = json.loads(files.read(path) or b"{}")
    except (AppError, ValueError, RecursionError):
        log.warning("the preferences could not be read")
        return {}
    return values if isinstance(values, dict) else {}

"""Which vault is in force: a plain note beside the data, without any secret.

It also names what an unfinished move may have left in the other vault, so that the next start sweeps it.
"""

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, Protocol

from brutlers_desktop.errors import AppError, VaultDenied
from brutlers_desktop.translation import tr
from brutlers_desktop.vault.file_vault import is_name

NOTE_NAME: Final = "vault.json"
FORMAT: Final = 1
_MOST_NAMES: Final = 10_000


class Kind(StrEnum):
    """The two vaults that last."""

    KEYRING = "keyring"
    FILE = "file"


class Disk(Protocol):
    """Reads and replaces small files, as ``store.files`` does."""

    def read(self, path: Path) -> bytes | None:
        """Return the file's bytes, or None if there is none."""
        ...

    def replace_atomically(self, path: Path, content: bytes) -> None:
        """Make ``content`` the whole of the file, on the disk before the call returns."""
        ...


@dataclass(frozen=True, slots=True)
class InForce:
    """``file``: the name of the file vault, where that is the kind in force.

    ``leftover_file`` and ``leftover_names`` (entries of the keyring) are to be removed: a move began, or ended, with them.
    """

    kind: Kind = Kind.KEYRING
    file: str = ""
    leftover_file: str = ""
    leftover_names: tuple[str, ...] = ()

    @property
    def is_settled(self) -> bool:
        """Whether nothing is left over."""
        return not self.leftover_file and not self.leftover_names


class Note:
    """The note of one profile. Both calls block and raise ``VaultDenied``: without the note no vault is touched."""

    def __init__(self, directory: Path, disk: Disk) -> None:
        self._path = directory / NOTE_NAME
        self._disk = disk

    def read(self) -> InForce:
        """Return what is noted; the keyring, if nothing is."""
        try:
            content = self._disk.read(self._path)
        except AppError as error:
            raise VaultDenied(error.title, error.message) from None
        if content is None:
            return InForce()
        try:
            return _parsed(json.loads(content))
        except (ValueError, TypeError, RecursionError):
            pass
        raise VaultDenied(
            tr("It is not known where your secrets are"),
            tr(
                "{path} is damaged or of a later version. Nothing was changed. Put back a copy of it, "
                "then try again.",
                path=self._path,
            ),
        )

    def write(self, now: InForce) -> None:
        """Note ``now``; after a crash it is the old note or this one."""
        content = json.dumps({"format": FORMAT, **asdict(now)}, indent=2).encode()
        try:
            self._disk.replace_atomically(self._path, content)
        except AppError as error:
            raise VaultDenied(error.title, error.message) from None


def _parsed(value: Any) -> InForce:
    """Return the note in ``value``. Raises ``ValueError`` or ``TypeError`` for anything that ``write`` never wrote."""
    if not isinstance(value, dict) or value.pop("format", None) != FORMAT:
        raise ValueError("not a note of this version")
    now = InForce(**value)
    if not isinstance(value.get("leftover_names", []), list):  # of a text, each letter would be a name
        raise TypeError("not a list of names")
    now = InForce(Kind(now.kind), now.file, now.leftover_file, tuple(now.leftover_names))
    names = now.leftover_names
    if len(names) > _MOST_NAMES or not all(isinstance(each, str) for each in names):
        raise ValueError("not a list of names")
    for file in (now.file, now.leftover_file):
        if file and not is_name(file):
            raise ValueError("not the name of a file vault")
    in_file = now.kind is Kind.FILE
    if bool(now.file) != in_file or (names and not in_file) or (in_file and now.file == now.leftover_file):
        raise ValueError("a note that contradicts itself")
    return now

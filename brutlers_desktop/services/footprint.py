"""What the profile keeps on this computer's disk, and how much room it takes. Blocks: run it in a worker."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from fnmatch import fnmatch
from pathlib import Path
from typing import Final


class Kind(StrEnum):
    """What a file is for. ``SETTINGS``: connections without their secrets, and preferences."""

    ORDERS = "orders"
    SECRETS = "secrets"
    SETTINGS = "settings"
    LOG = "log"


_PATTERNS: Final = (
    (Kind.ORDERS, "orders*.db*"),
    (Kind.SECRETS, "secrets*"),
    (Kind.SECRETS, "vault.json"),
    (Kind.ORDERS, "this-run-*"),
)


@dataclass(frozen=True, slots=True)
class Kept:
    """The files of one kind. ``size`` in bytes."""

    kind: Kind
    folder: Path
    size: int


def footprint(data_dir: Path, log_dir: Path) -> tuple[Kept, ...]:
    """Return what is kept, each kind once; a file that goes meanwhile counts nothing."""
    sizes = dict.fromkeys(Kind, 0)
    for path, size in _files(data_dir):
        if not path.is_relative_to(log_dir):
            kinds = (kind for kind, pattern in _PATTERNS if fnmatch(path.name, pattern))
            sizes[next(kinds, Kind.SETTINGS)] += size
    sizes[Kind.LOG] = sum(size for _, size in _files(log_dir))
    return tuple(Kept(kind, log_dir if kind is Kind.LOG else data_dir, sizes[kind]) for kind in Kind)


def _files(folder: Path) -> Iterator[tuple[Path, int]]:
    for path in folder.rglob("*"):
        try:
            if path.is_file():
                yield path, path.lstat().st_size
        except OSError:
            continue

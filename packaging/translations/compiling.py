"""Makes what Qt reads (``.qm``) of the texts (``.ts``), by the ``lrelease`` that comes with PySide6."""

import importlib.util
import os
import shutil
import subprocess
from pathlib import Path

from translations.catalogue import LANGUAGES, path_of


def compile_stale(root: Path) -> list[Path]:
    """Make each ``.qm`` that is missing or older than its ``.ts``; return them. Raises ``OSError`` or ``RuntimeError``."""
    return [
        compile_one(file)
        for file in (path_of(root, language) for language in LANGUAGES)
        if file.exists() and _is_stale(file)
    ]


def compile_one(file: Path) -> Path:
    """Make the ``.qm`` beside a ``.ts``, whole or not at all; return its path. Raises as ``compile_stale``."""
    result = file.with_suffix(".qm")
    being_made = result.with_suffix(f".{os.getpid()}.part")
    command = [_lrelease(), "-silent", str(file), "-qm", str(being_made)]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    if answer.returncode or not being_made.exists():
        raise RuntimeError(f"lrelease {file.name}: {answer.stdout}{answer.stderr}")
    being_made.replace(result)
    return result


def _is_stale(file: Path) -> bool:
    made = file.with_suffix(".qm")
    return not made.exists() or made.stat().st_mtime_ns < file.stat().st_mtime_ns


def _lrelease() -> str:
    """Return the program; it lies in PySide6's own folder on every system, and needs no display."""
    spec = importlib.util.find_spec("PySide6")
    folders = (spec.submodule_search_locations if spec else None) or []
    found = shutil.which("lrelease", path=os.pathsep.join(folders))
    if found is None:
        raise RuntimeError("PySide6's lrelease is not there: install PySide6-Essentials")
    return found

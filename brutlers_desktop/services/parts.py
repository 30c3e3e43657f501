"""The parts this app is made of, with their licences, as the installed packages tell. Blocks: run it in a worker."""

import re
import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Final

DIRECT: Final = (
    "apsw-sqlite3mc",
    "PySide6-Essentials",
    "filelock",
    "httpx",
    "jeepney",
    "SecretStorage",
    "keyring",
    "msgspec",
    "phonenumberslite",
    "platformdirs",
    "qasync",
    "segno",
    "truststore",
    "XlsxWriter",
    "oauthlib",
    "starlette",
    "uvicorn",
)
"""What pyproject.toml names; all else is what these bring along."""
_TEXTS: Final = re.compile(r"(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


@dataclass(frozen=True, slots=True)
class Part:
    """``licence`` is its short name, ``text`` what comes with it in full; both may be empty."""

    name: str
    version: str
    licence: str
    text: str


def parts(own_texts: tuple[tuple[str, str, Path], ...] = ()) -> tuple[Part, ...]:
    """Return all parts by name. ``own_texts``: name, licence and file of what is no package, such as the icons."""
    found = {each.metadata["Name"]: _part(each) for each in _closure()}
    library = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    version = ".".join(map(str, sys.version_info[:3]))
    found["Python"] = Part("Python", version, "PSF-2.0", _read(library))
    for name, licence, path in own_texts:
        found[name] = Part(name, "", licence, _read(path))
    return tuple(sorted(found.values(), key=lambda part: part.name.casefold()))


def _closure() -> Iterator[metadata.Distribution]:
    """Yield the packages named in ``DIRECT`` and all that they need, as far as they are installed here."""
    waiting, met = list(DIRECT), set[str]()
    while waiting:
        name = re.sub(r"[-_.]+", "-", waiting.pop()).lower()
        if name in met:
            continue
        met.add(name)
        try:
            found = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        yield found
        for line in found.requires or ():
            needed = _NAME.match(line)
            if needed and "extra ==" not in line:
                waiting.append(needed[0])


def _part(found: metadata.Distribution) -> Part:
    told = found.metadata
    texts = [
        path.read_text(encoding="utf-8")
        for path in found.files or ()
        if _TEXTS.search(str(path))
        and ".dist-info" in str(path)
        and path.suffix in ("", ".txt", ".md", ".rst")
    ]
    return Part(told["Name"], found.version, _licence(told), "\n\n".join(texts))


def _licence(told: metadata.PackageMetadata) -> str:
    expression, named = ((told.get_all(field) or [""])[0] for field in ("License-Expression", "License"))
    if expression or (named and "\n" not in named and len(named) < 80):
        return str(expression or named)
    kinds = [
        each.rpartition(":: ")[2]
        for each in told.get_all("Classifier") or ()
        if each.startswith("License ::")
    ]
    return ", ".join(kinds)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        return ""

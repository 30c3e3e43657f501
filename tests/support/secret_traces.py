"""Looks for secrets wherever they may have been left: in any usual encoding, within archives, in the list of processes."""

import base64
import contextlib
import functools
import hashlib
import io
import json
import re
import threading
import time
import zipfile
import zlib
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import quote

SIGN = re.compile(rb"brut_(?:at|rt|secret|code)_\w+")
"""How Brutlers' secrets begin, also of those that nobody noted."""
_VERIFIER = re.compile(rb"(?=([A-Za-z0-9_-]{43}))")
_LOOK_EVERY = 0.01
_LOOKS = 20
"""At each process: it may have another command line once it has begun its own program."""


@dataclass(frozen=True)
class Canary:
    """A value that is to be found nowhere; ``kind`` names it in what is reported."""

    kind: str
    text: str = field(repr=False)

    @functools.cached_property
    def forms(self) -> dict[str, bytes]:
        """Return the bytes that tell the value, by the encoding's name."""
        plain = self.text.encode()
        return {
            "plain": plain,
            "quoted": quote(self.text, safe="").encode(),
            "json": json.dumps(self.text)[1:-1].encode(),
            "utf-16": self.text.encode("utf-16-le"),
            "hex": plain.hex().encode(),
            **{f"base64 at {shift}": _base64_within(plain, shift) for shift in range(3)},
        }


def traces(content: bytes, canaries: Collection[Canary], challenges: Collection[str] = ()) -> set[str]:
    """Return what ``content`` tells, as "kind (encoding)": any canary, and a code verifier of these challenges."""
    found = {
        f"{canary.kind} ({form})"
        for canary in canaries
        for form, needle in canary.forms.items()
        if needle in content
    }
    if challenges:
        candidates = {match.group(1) for match in _VERIFIER.finditer(content)}
        found |= {"code verifier" for each in candidates if _challenge(each) in challenges}
    return found


def parts(content: bytes) -> Iterator[bytes]:
    """Yield the content, and what is packed within it."""
    yield content
    with contextlib.suppress(zipfile.BadZipFile), zipfile.ZipFile(io.BytesIO(content)) as packed:
        for name in packed.namelist():
            yield from parts(packed.read(name))
    if content.startswith(b"\x1f\x8b"):
        with contextlib.suppress(zlib.error):
            yield zlib.decompress(content, wbits=31)


def traces_in_files(
    folders: Collection[Path], canaries: Collection[Canary], challenges: Collection[str] = ()
) -> set[str]:
    """Return "path: what is told" for each file below ``folders``, by its content and its name."""
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    assert files, "there is nothing to look at"
    found = set()
    for path in files:
        name = str(path).encode()
        for part in parts(path.read_bytes()):
            told = traces(part, canaries, challenges) | {match.decode() for match in SIGN.findall(part)}
            found |= {f"{path.name}: {each}" for each in told}
        found |= {f"{path.name}, the name: {each}" for each in traces(name, canaries)}
    return found


class ProcessWatch:
    """``with ProcessWatch() as watch``: notes every command line and environment, also of processes that live shortly."""

    def __init__(self) -> None:
        self.seen: set[bytes] = set()
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="process watch")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end.set()
        self._thread.join()

    def _watch(self) -> None:
        looks: dict[str, int] = {}
        while not self._end.is_set():
            for path in Path("/proc").glob("[0-9]*"):
                looks[path.name] = looks.get(path.name, 0) + 1
                if looks[path.name] <= _LOOKS:
                    for name in ("cmdline", "environ"):
                        with contextlib.suppress(OSError):
                            self.seen.add((path / name).read_bytes())
            time.sleep(_LOOK_EVERY)  # the kernel tells nobody of a new process


def _base64_within(plain: bytes, shift: int) -> bytes:
    """Return the characters that ``plain`` gives in base64 wherever it stands, whatever is beside it."""
    text = base64.b64encode(b"\0" * shift + plain).rstrip(b"=")
    first = (8 * shift + 5) // 6
    last = (8 * (shift + len(plain))) // 6
    return text[first:last]


def _challenge(verifier: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(verifier).digest()).rstrip(b"=").decode()

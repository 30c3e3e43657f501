"""The kept inputs of the fuzzer: one file for each target, a line of JSON for each input, its bytes as Latin-1."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from brutlers_desktop.oauth.client import TOKEN_BODY_CAP
from brutlers_desktop.oauth.request_head import MAX_HEAD, MAX_REQUEST_LINE

CORPUS: Final = Path(__file__).parents[1] / "fuzz" / "corpus"
LONGEST: Final[dict[str, int]] = {
    "request_head": MAX_HEAD + 4096,
    "callback": MAX_REQUEST_LINE,
    "strict_json": TOKEN_BODY_CAP,
    "token_answer": TOKEN_BODY_CAP,
}
"""Bytes of the longest input that a target can meet: the listener reads in pieces of 4 KB, the client up to its cap."""


def read_corpus(target: str) -> list[bytes]:
    """Return the kept inputs of a target."""
    lines = (CORPUS / f"{target}.txt").read_text(encoding="ascii").splitlines()
    return [json.loads(line).encode("latin-1") for line in lines]


def write_corpus(target: str, inputs: Iterable[bytes]) -> None:
    """Keep exactly these inputs of a target."""
    lines = sorted(
        {json.dumps(data.decode("latin-1")) for data in inputs}, key=lambda line: (len(line), line)
    )
    (CORPUS / f"{target}.txt").write_text("".join(f"{line}\n" for line in lines), encoding="ascii")

"""What looks for secrets finds them: a hunt that finds nothing would prove nothing otherwise."""

import base64
import gzip
import io
import json
import subprocess
import sys
import zipfile
from pathlib import Path
from urllib.parse import quote

import pytest
from support.polling import wait_until
from support.secret_traces import Canary, ProcessWatch, parts, traces, traces_in_files

from brutlers_desktop.oauth.pkce import code_challenge, new_code_verifier

CANARY = Canary("token", "käf/ig=+ 17-canary")


@pytest.mark.parametrize(
    "told",
    [
        CANARY.text.encode(),
        quote(CANARY.text, safe="").encode(),
        json.dumps({"a": CANARY.text}).encode(),
        CANARY.text.encode("utf-16-le"),
        CANARY.text.encode().hex().encode(),
        *(base64.b64encode(b"x" * shift + CANARY.text.encode() + b"yz") for shift in range(7)),
    ],
)
def test_a_value_is_found_in_every_usual_form(told: bytes) -> None:
    assert traces(b"before" + told + b"after", {CANARY})
    assert not traces(b"before" + told[1:-1][: len(told) // 2] + b"after", {CANARY})


def test_a_code_verifier_is_found_by_its_challenge_alone() -> None:
    verifier = new_code_verifier()
    line = f"xx_{verifier.reveal()}-yy".encode()
    assert traces(line, (), {code_challenge(verifier)}) == {"code verifier"}
    assert not traces(line, (), {code_challenge(new_code_verifier())})


def test_archives_within_archives_are_looked_into() -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("log.gz", gzip.compress(CANARY.text.encode()))
    outer = io.BytesIO()
    with zipfile.ZipFile(outer, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("inner.zip", inner.getvalue())
    assert not traces(outer.getvalue(), {CANARY})
    assert any(traces(part, {CANARY}) for part in parts(outer.getvalue()))


def test_a_file_is_told_by_name_content_and_sign(tmp_path: Path) -> None:
    (tmp_path / f"{CANARY.text.replace('/', '')}.txt").write_text("brut_rt_unnoted and nothing else")
    named = Canary("name", CANARY.text.replace("/", ""))
    found = traces_in_files((tmp_path,), {named})
    assert any("the name: name" in each for each in found)
    assert any(each.endswith("brut_rt_unnoted") for each in found)


def test_the_command_line_and_environment_of_a_process_are_seen() -> None:
    def seen() -> int:
        return sum(bool(traces(each, {CANARY})) for each in tuple(watch.seen))

    with (
        ProcessWatch() as watch,
        subprocess.Popen(
            [sys.executable, "-c", "input()", CANARY.text],
            env={"HELD": CANARY.text},
            stdin=subprocess.PIPE,
        ) as process,
    ):
        wait_until(lambda: seen() == 2, "both")
        process.communicate(b"\n")
    assert process.returncode == 0

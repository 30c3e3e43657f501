"""What scripts read from stdout: whatever its encoding, and whether or not anybody reads it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import brutlers_desktop
from brutlers_desktop import terminal

PACKAGE_HOME = Path(brutlers_desktop.__file__).parents[1]
NAME = "Müller – 花嫁"
PUTS = """
import sys
from brutlers_desktop import terminal
from brutlers_desktop.errors import AppError
sys.stdin.read()
try:
    getattr(terminal, sys.argv[1])({"name": sys.argv[2]} if sys.argv[1] == "put_json" else sys.argv[2])
    terminal.put("more")
except AppError as error:
    terminal.say(error.title)
    sys.exit(1)
"""


def put(call: str, stdout: int = subprocess.PIPE, encoding: str = "utf-8") -> tuple[int, bytes, str]:
    """Write NAME in another process; return its exit code, its output and what it said."""
    done = subprocess.run(
        [sys.executable, "-c", PUTS, call, NAME],
        stdout=stdout,
        stderr=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
        cwd=PACKAGE_HOME,
        env={**os.environ, "PYTHONIOENCODING": encoding},
        timeout=60,
        check=False,
    )
    return done.returncode, done.stdout or b"", done.stderr.decode()


@pytest.mark.parametrize("encoding", ["utf-8", "ascii", "latin-1"])
def test_any_encoding_takes_any_name(encoding: str) -> None:
    code, out, said = put("put", encoding=encoding)
    assert (code, said) == (0, "")
    shown = NAME.encode(encoding, "backslashreplace").decode(encoding)
    assert out.decode(encoding).splitlines() == [shown, "more"]
    code, out, said = put("put_json", encoding=encoding)
    assert (code, said) == (0, "")
    assert json.loads(out.decode(encoding).removesuffix("more\n")) == {"name": NAME}


def test_a_reader_that_has_gone_is_no_error() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        assert put("put", stdout=writing) == (0, b"", "")
    finally:
        os.close(writing)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no disk that is always full")
def test_a_full_disk_is_said() -> None:
    full = os.open("/dev/full", os.O_WRONLY)
    try:
        assert put("put", stdout=full) == (1, b"", "The output could not be written\n")
    finally:
        os.close(full)


def test_what_no_encoding_has_is_spelt_out(capsys: pytest.CaptureFixture[str]) -> None:
    terminal.put("a\udcff")
    assert capsys.readouterr().out == "a\\udcff\n"

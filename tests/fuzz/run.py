# ruff: noqa: E402 - a program of its own
"""Coverage-guided fuzzing of the parsers that strangers reach, by atheris over the kept corpus: ``… run.py 100000``.

The runs are shared out among the targets. ``--keep`` renews ``tests/fuzz/corpus``: what reaches new code is added, and all of
it made as small as it gets. A find is printed with its input, and written to ``build/fuzz``.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(Path(__file__).parents[1]), str(ROOT)]

from support.fuzz_corpus import CORPUS, LONGEST, read_corpus, write_corpus

FINDS = ROOT / "build" / "fuzz"
LONG_SHARE = 100
"""One in so many runs is of inputs as long as they may come; the others are short, and quick."""
SHORT = 1500
LIMITS = ("-timeout=1", "-rss_limit_mb=768", "-print_final_stats=1", "-close_fd_mask=0")
"""A second for an input; bytes of the whole process, the interpreter and its instrumentation (some 130 MB) included."""
WORDS: dict[str, tuple[str, ...]] = {
    "request_head": (
        "GET ",
        "/callback?",
        " HTTP/1.1\r\n",
        "Host: 127.0.0.1:28741\r\n",
        "\r\n\r\n",
        "http://127.0.0.1:28741",
        "Sec-Purpose: prefetch\r\n",
        "Sec-Fetch-Dest: document\r\n",
        "Content-Length: 0\r\n",
        "Transfer-Encoding: ",
        "state=st4te&",
        "code=",
        "error=",
    ),
    "callback": (
        "state=st4te&",
        "code=",
        "error=",
        "error_description=",
        "error_uri=",
        "%00",
        "%C3%A9",
        "&",
        "%",
    ),
    "strict_json": ("\\ud83d", "\\ude00", "1e400", "NaN", "Infinity", '"a":', "[[", "]]", "null", "true"),
    "token_answer": (
        '"access_token":',
        '"token_type":"bearer"',
        '"expires_in":',
        '"refresh_token":',
        '"scope":',
        '"error":',
        '"invalid_grant"',
        '"invalid_client"',
        "brut_rt_",
        "null",
        "1e400",
        "3600",
        "\\ud83d",
    ),
}


def _child(target: str, *options: str) -> str:
    """Run the child with these options of libFuzzer and return what it said; ends the program at a find."""
    done = subprocess.run(
        [sys.executable, Path(__file__).with_name("child.py"), target, *LIMITS, *options],
        cwd=ROOT,
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode != 0:
        print(done.stdout, done.stderr, sep="\n")
        found = re.search(r"Test unit written to (\S+)", done.stderr)
        if found:
            print(f"{target} failed on {json.dumps(Path(found[1]).read_bytes().decode('latin-1'))}")
        sys.exit(1)
    return done.stderr


def run_target(target: str, runs: int, *, keep: bool) -> str:
    """Fuzz one target; return its result in a line."""
    FINDS.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        corpus, words = folder / "corpus", folder / "words"
        corpus.mkdir()
        for number, data in enumerate(read_corpus(target)):
            (corpus / str(number)).write_bytes(data)
        words.write_text("".join(f'"{_escaped(word)}"\n' for word in WORDS[target]))
        began, done, peak = time.monotonic(), 0, 0
        long = runs // LONG_SHARE
        for share, length in ((runs - long, SHORT), (long, LONGEST[target])):
            said = _child(
                target,
                f"-runs={share}",
                f"-max_len={length}",
                f"-dict={words}",
                f"-artifact_prefix={FINDS}/{target}-",
                str(corpus),
            )
            assert re.search(r"cov: \d\d", said), "nothing is instrumented"
            done += _figure("number_of_executed_units", said)
            peak = max(peak, _figure("peak_rss_mb", said))
        seconds = time.monotonic() - began
        if keep:
            write_corpus(target, [file.read_bytes() for file in corpus.iterdir()])
    return f"{target}: {done:,} inputs in {seconds:.0f} s, {peak} MB at most, nothing found"


def _figure(name: str, said: str) -> int:
    found = re.search(rf"stat::{name}:\s*(\d+)", said)
    assert found is not None, said[-2000:]
    return int(found[1])


def _escaped(word: str) -> str:
    return "".join(character if character.isalnum() else f"\\x{ord(character):02x}" for character in word)


def main() -> int:
    """Fuzz one target, or all."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("runs", type=int, nargs="?", default=100_000)
    parser.add_argument("--target", choices=sorted(WORDS))
    parser.add_argument("--keep", action="store_true", help=f"renew {CORPUS.name}")
    arguments = parser.parse_args()
    targets = [arguments.target] if arguments.target else list(WORDS)
    for target in targets:
        print(run_target(target, arguments.runs // len(targets), keep=arguments.keep), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Runs all tests in one run of pytest for each core: they share the suite file by file (see tests/support/shares.py).

What the first run says is shown as it comes, the others' words when they have ended. It fails if one of them does, and if a
test was left out. ``side_by_side.py [ARGUMENT…]``: arguments for each of the runs.
"""

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Final

SHARED: Final = "BRUTLERS_SHARED_RUN"
FEWEST: Final = 2
INTERRUPTED: Final = 130
END_SECONDS: Final = 30.0


def main(arguments: list[str]) -> int:
    """Run everything; return 0 if all is in order, 1 if not, 130 when it was interrupted."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or FEWEST
    with tempfile.TemporaryDirectory(prefix="brutlers-tests-shared-") as name:
        folder = Path(name)
        outputs = [None, *((folder / f"{n}.said").open("w+b") for n in range(1, max(cores, FEWEST)))]
        runs = [_start(arguments, folder, output) for output in outputs]
        with _ending(runs):
            codes = [run.wait() for run in runs]
        for output in outputs:
            _show(output)
        return 1 if any(codes) or _left_out(folder, len(runs)) else 0


def _start(arguments: list[str], folder: Path, output: IO[bytes] | None) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "pytest", *arguments],
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=None if output is None else subprocess.STDOUT,
        env={**os.environ, SHARED: str(folder)},
    )


@contextlib.contextmanager
def _ending(runs: list[subprocess.Popen[bytes]]) -> Iterator[None]:
    """End the runs, as Ctrl+C would, when this one is to end."""

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    signal.signal(signal.SIGTERM, interrupt)
    try:
        yield
    except KeyboardInterrupt:
        for run in runs:
            run.send_signal(signal.SIGINT)
        for run in runs:
            with contextlib.suppress(subprocess.TimeoutExpired):
                run.wait(END_SECONDS)
            run.kill()
            run.wait()
        sys.exit(INTERRUPTED)


def _show(output: IO[bytes] | None) -> None:
    if output is not None:
        with output:
            output.seek(0)
            sys.stdout.buffer.write(output.read())
            sys.stdout.flush()


def _left_out(folder: Path, runs: int) -> bool:
    """Tell whether a test was run by nobody, and say so: each run tells how many it ran, of how many."""
    told = [tuple(map(int, file.read_text().split())) for file in folder.glob("*.ran")]
    ran, known = sum(each[0] for each in told), max((each[1] for each in told), default=0)
    whole = len(told) == runs and ran == known
    print(
        f"{ran} of {known} tests were run, by {runs} runs side by side." if whole else "Tests were left out."
    )
    return not whole


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

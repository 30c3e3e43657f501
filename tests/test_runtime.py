"""How the interpreter is set up for the window."""

import gc
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from brutlers_desktop import runtime


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    interval, thresholds = sys.getswitchinterval(), gc.get_threshold()
    yield
    sys.setswitchinterval(interval)
    gc.set_threshold(*thresholds)
    gc.unfreeze()


def test_a_busy_worker_lets_the_window_run_within_a_millisecond() -> None:
    runtime.share_time()
    assert sys.getswitchinterval() <= 0.001


def test_what_is_there_is_not_looked_at_again_by_the_collector() -> None:
    thing: list[object] = []
    thing.append(thing)
    assert any(each is thing for each in gc.get_objects())
    runtime.spare_what_is_there()
    assert not any(each is thing for each in gc.get_objects())


def test_young_garbage_is_still_collected_and_old_when_nobody_looks() -> None:
    runtime.spare_what_is_there()
    young, middle, old = gc.get_threshold()
    assert (young, middle) == (700, 10)
    assert old >= 10_000
    thing: list[object] = []
    thing.append(thing)
    gone = id(thing)
    del thing
    runtime.collect()
    assert not any(id(each) == gone for each in gc.get_objects(generation=2))


def test_a_program_that_starts_anew_runs_again_with_its_arguments(tmp_path: Path) -> None:
    script = tmp_path / "program.py"
    script.write_text(
        "import sys; from pathlib import Path; from brutlers_desktop import runtime\n"
        "seen = Path(sys.argv[1]); runs = len(seen.read_text()) if seen.exists() else 0\n"
        "seen.write_text('x' * (runs + 1))\n"
        "runtime.start_anew() if runs < 2 else print(*sys.argv[1:])\n"
    )
    seen = tmp_path / "seen"
    command = [sys.executable, "-W", "error", str(script), str(seen), "--two words"]
    home = Path(runtime.__file__).parents[1]
    environment = {**os.environ, "PYTHONPATH": str(home)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=30, check=False)
    assert (done.stdout, seen.read_text()) == (f"{seen} --two words\n", "xxx"), done.stderr

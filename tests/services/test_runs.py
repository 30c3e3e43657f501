from pathlib import Path

import pytest
from support.clock import FakeClock

from brutlers_desktop.domain.crashes import Beginning
from brutlers_desktop.services.runs import LONGEST_TRACE, Runs


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


def next_run(folder: Path, clock: FakeClock) -> Runs:
    clock.advance(60)
    return Runs(folder / "runs.json", folder / "crash.log", clock)


def test_a_run_that_ended_in_order_begins_the_next_as_usual(tmp_path: Path, clock: FakeClock) -> None:
    first = next_run(tmp_path, clock)
    assert first.begin() is Beginning.USUAL
    first.end()
    assert next_run(tmp_path, clock).begin() is Beginning.USUAL


def test_runs_that_never_ended_are_counted(tmp_path: Path, clock: FakeClock) -> None:
    said = [next_run(tmp_path, clock).begin() for _ in range(3)]
    assert said == [Beginning.USUAL, Beginning.AFTER_CRASH, Beginning.AFTER_CRASHES]


def test_only_the_last_runs_own_trace_is_told(tmp_path: Path, clock: FakeClock) -> None:
    trace = tmp_path / "crash.log"
    trace.write_text("of an older run\n")
    first = next_run(tmp_path, clock)
    first.begin()
    assert first.trace() == ""
    with trace.open("a") as file:
        file.write("Fatal Python error: Segmentation fault\n")
    second = next_run(tmp_path, clock)
    second.begin()
    assert second.trace() == "Fatal Python error: Segmentation fault"
    second.end()
    third = next_run(tmp_path, clock)
    third.begin()
    assert third.trace() == ""


def test_of_a_long_trace_the_end_is_told(tmp_path: Path, clock: FakeClock) -> None:
    next_run(tmp_path, clock).begin()
    (tmp_path / "crash.log").write_text("x" * LONGEST_TRACE + "the end")
    after = next_run(tmp_path, clock)
    after.begin()
    assert after.trace().endswith("the end")
    assert len(after.trace()) == LONGEST_TRACE


def test_a_trace_that_was_cut_meanwhile_is_none(tmp_path: Path, clock: FakeClock) -> None:
    (tmp_path / "crash.log").write_text("long, of before")
    next_run(tmp_path, clock).begin()
    (tmp_path / "crash.log").write_text("cut")
    after = next_run(tmp_path, clock)
    after.begin()
    assert after.trace() == ""


@pytest.mark.parametrize("content", [b"", b"{", b"null", b"[" * 100_000, b"\xff\xfe", b'[["x",1]]'])
def test_a_file_that_makes_no_sense_costs_nothing(tmp_path: Path, clock: FakeClock, content: bytes) -> None:
    (tmp_path / "runs.json").write_bytes(content)
    assert next_run(tmp_path, clock).begin() is Beginning.USUAL
    assert next_run(tmp_path, clock).begin() is Beginning.AFTER_CRASH


def test_a_disk_that_refuses_costs_nothing(tmp_path: Path, clock: FakeClock) -> None:
    gone = tmp_path / "gone"
    run = next_run(gone, clock)
    assert run.begin() is Beginning.USUAL
    run.end()
    assert not gone.exists()

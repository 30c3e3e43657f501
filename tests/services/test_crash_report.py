from pathlib import Path

from brutlers_desktop.log import redact
from brutlers_desktop.services.crash_report import LOG_LINES, crash_report


def test_it_holds_versions_the_trace_and_the_end_of_the_log_and_no_secret(tmp_path: Path) -> None:
    log = tmp_path / "app.log"
    lines = [f"line {number}" for number in range(LOG_LINES + 5)]
    log.write_text("\n".join([*lines, f"{Path.home()}/orders token=brut_at_canary1 anna.canary@example.com"]))
    report = crash_report(log, redact, "ValueError: brut_rt_canary2")
    assert "Brutlers Desktop" in report
    assert "ValueError" in report
    assert "line 5\n" not in report
    assert f"line {LOG_LINES + 4}" in report
    assert "canary" not in report
    assert str(Path.home()) not in report


def test_a_log_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    assert "FileNotFoundError" in crash_report(tmp_path / "none.log", redact, "")

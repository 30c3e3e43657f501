import signal
import subprocess
import sys
from pathlib import Path

import pytest

CAMPAIGN = Path(__file__).parents[1] / "campaigns" / "kill_store.py"


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="the system has no kill -9")
def test_kill_9_at_any_moment_loses_nothing(tmp_path: Path) -> None:
    """The short form; ``make kill`` does it a thousand times."""
    done = subprocess.run(
        [sys.executable, CAMPAIGN, "12"],
        env={"TMPDIR": str(tmp_path), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "12 kills survived\n"), done.stderr

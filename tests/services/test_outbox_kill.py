import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

CAMPAIGN = Path(__file__).parents[1] / "campaigns" / "outbox_kills.py"


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="the system has no kill -9")
def test_kill_9_among_faults_neither_loses_nor_doubles_a_write(tmp_path: Path) -> None:
    """The short form; ``make outbox-kill`` does it with 500 writes."""
    done = subprocess.run(
        [sys.executable, CAMPAIGN, "16"],
        env={**os.environ, "TMPDIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("16 writes: ")

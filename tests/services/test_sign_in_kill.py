import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

CAMPAIGN = Path(__file__).parents[1] / "campaigns" / "sign_in_kills.py"


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="the system has no kill -9")
def test_kill_9_leaves_every_sign_in_working_or_one_click_from_it(tmp_path: Path) -> None:
    """The short form; ``make sign-in-kill`` does it 2000 times."""
    done = subprocess.run(
        [sys.executable, CAMPAIGN, "35", "--seed", "1"],
        env={**os.environ, "TMPDIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("35 kills survived ")

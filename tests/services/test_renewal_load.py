import os
import subprocess
import sys
from pathlib import Path

CAMPAIGN = Path(__file__).parents[1] / "campaigns" / "renewal_load.py"


def test_sixty_tasks_in_three_processes_make_one_renewal_for_each_expiry(tmp_path: Path) -> None:
    """The short form; ``make load`` goes on for a minute."""
    done = subprocess.run(
        [sys.executable, CAMPAIGN, "1"],
        env={**os.environ, "TMPDIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "3 processes with 20 tasks each" in done.stdout

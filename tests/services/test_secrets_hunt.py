"""Nothing that the app does leaves a secret anywhere; ``make secrets-hunt`` goes through all of it, this through most."""

import importlib.util
import sys
from pathlib import Path

import pytest

CAMPAIGN = Path(__file__).parents[1] / "campaigns" / "secrets_hunt.py"


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="processes are looked at in /proc")
def test_no_secret_is_found_after_a_life_with_faults_and_a_crash(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spec = importlib.util.spec_from_file_location("secrets_hunt", CAMPAIGN)
    assert spec is not None
    assert spec.loader is not None
    campaign = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "secrets_hunt", campaign)
    monkeypatch.setattr(sys, "path", list(sys.path))
    spec.loader.exec_module(campaign)
    assert campaign.hunt(tmp_path, thorough=False) > 8

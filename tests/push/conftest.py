from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from support.push_bench import Bench, bench


@pytest.fixture
async def b(tmp_path: Path) -> AsyncIterator[Bench]:
    async with bench(tmp_path / "archive.db") as standing:
        yield standing

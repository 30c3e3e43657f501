"""A desk in a folder of its own, and a server that answers as it is told."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from support.desk_harness import DeskHarness
from support.hostile_server import Shop, as_json, plain

AUTHORIZE = "/api/oauth/authorize"
TOKEN = "/api/oauth/token"


@pytest.fixture
def shop() -> Iterator[Shop]:
    with Shop() as running:
        running.on(AUTHORIZE, plain(400, b"<p>client_id is missing</p>"))
        running.on(TOKEN, as_json({"error": "invalid_client"}, status=401))
        yield running


@pytest.fixture
async def harness(tmp_path: Path) -> AsyncIterator[DeskHarness]:
    async with DeskHarness(tmp_path) as running:
        yield running

from pathlib import Path

import pytest
from support.stored_connections import SHOP, opened

from brutlers_desktop.store.connections import ConnectionStore


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "connections.json"


@pytest.fixture
def store(path: Path) -> ConnectionStore:
    store = opened(path)
    store.add(SHOP)
    return store

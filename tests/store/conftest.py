from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from support.archive import KEY, FixedClock
from support.archive_file import Open
from support.stored_connections import SHOP
from support.stored_connections import opened as opened_connections

from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.store import migration
from brutlers_desktop.store.connections import ConnectionStore
from brutlers_desktop.store.database import Database, open_database


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "connections.json"


@pytest.fixture
def store(path: Path) -> ConnectionStore:
    store = opened_connections(path)
    store.add(SHOP)
    return store


@pytest.fixture
def opened(path: Path) -> Iterator[Open]:
    """Opens the database; whatever is still open at the end of the test is closed."""
    with ExitStack() as stack:

        def open_it(key: Secret | None = KEY, **options: migration.Steps) -> Database:
            database = open_database(path, key, clock=FixedClock(), **options)
            stack.callback(database.close)
            return database

        yield open_it

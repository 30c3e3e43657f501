"""The archive's file in the tests of the store: filled, counted, and opened by other processes."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from support.archive import NOON, make

from brutlers_desktop.domain.queries import OrderQuery
from brutlers_desktop.store import migration
from brutlers_desktop.store.database import Database
from brutlers_desktop.store.orders import OrderStore

Open = Callable[..., Database]
NEXT = max(migration.steps()) + 1
"""The next step of the schema, which is yet to be made."""


def names(path: Path) -> set[str]:
    return {each.name for each in path.parent.iterdir()}


def fill(database: Database, count: int = 20) -> None:
    with_store = OrderStore(database)
    with_store.apply("shop", [make(f"o{number}", f"Customer {number}") for number in range(count)], NOON)
    with_store.close()


def orders(database: Database) -> int:
    store = OrderStore(database)
    try:
        return store.count(OrderQuery(connection_ids=("shop",)))
    finally:
        store.close()


def start(program: str, *arguments: object) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.Popen(
        [sys.executable, "-c", program, *map(str, arguments)],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    )


def child(program: str, *arguments: object, expect: int = 0) -> str:
    code, out = finished(start(program, *arguments))
    assert code == expect
    return out


def finished(process: subprocess.Popen[str]) -> tuple[int, str]:
    with process:
        out, _ = process.communicate()
    return process.returncode, out

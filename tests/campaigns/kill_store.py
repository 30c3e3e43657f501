# ruff: noqa: E402, S311 - a program of its own, with random moments
"""Kill -9 at random moments of applying and of migrating, then open and compare: ``python tests/campaigns/kill_store.py 1000``.

Each round has a seed of its own, which is printed when it fails: ``… kill_store.py 1 --seed 7``.
"""

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parents[2])]

from support.archive import KEY, NOON, make, text
from support.archive_file import NEXT
from support.archive_model import ModelArchive

from brutlers_desktop.domain.orders import Order
from brutlers_desktop.domain.queries import OrderQuery
from brutlers_desktop.store import connection, handle, migration
from brutlers_desktop.store.database import open_database
from brutlers_desktop.store.orders import OrderStore

ANSWERS = 400
"""More than a child gets to in its life."""
LIFE = 0.25
"""Seconds from the child's first sign to its death, at most."""
SHORT_LOG = 64
"""Pages of the log from which it is moved into the file, in every second life that applies: often, instead of never."""
SHOP = OrderQuery(connection_ids=("shop",))


def answers(seed: int) -> Iterator[list[Order]]:
    """Give out a history of windows, the same for the same seed."""
    chance = random.Random(seed)
    shop = [make(f"o{number}") for number in range(60)]
    for turn in range(ANSWERS):
        moment = text(NOON + timedelta(minutes=turn))
        for number in chance.sample(range(len(shop)), chance.randint(0, 12)):
            shop[number] = make(
                f"o{number}",
                f"Name {turn}",
                moment,
                status=chance.choice(["ORDERED", "COMPLETED"]),
                model="lace " * 40,
            )
        shop += [make(f"new{turn}-{each}", "New", moment) for each in range(chance.randint(0, 30))]
        yield list(reversed(shop[-80:]))


def steps() -> migration.Steps:
    """Return a migration that rewrites every order and takes a while."""
    slow = (
        "CREATE TABLE moved AS SELECT * FROM order_fact; UPDATE order_fact SET model = 'moved'; "
        "CREATE TABLE numbers AS WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n LIMIT 60000) SELECT i FROM n"
    )
    return {
        **migration.steps(),
        NEXT: slow,
        NEXT + 1: "CREATE INDEX numbered ON numbers (i); ALTER TABLE setting ADD added",
    }


def apply_history(path: Path, seed: int) -> None:
    """Be the child that applies, and say which answers are in."""
    if seed % 4 == 0:
        handle.CHECKPOINT_PAGES = SHORT_LOG
    store = OrderStore(open_database(path, KEY))
    print("begun", flush=True)
    for number, orders in enumerate(answers(seed), 1):
        store.apply("shop", orders, NOON + timedelta(minutes=number))
        print(number, flush=True)
    print("end", flush=True)
    sys.stdin.read()


def migrate_forever(path: Path, _: int) -> None:
    """Be the child that migrates."""
    print("begun", flush=True)
    open_database(path, KEY, to=steps())
    print("migrated", flush=True)
    sys.stdin.read()


def killed(role: str, path: Path, seed: int, chance: random.Random) -> list[str]:
    """Run a child, kill it at a random moment, and return what it said."""
    command = [sys.executable, __file__, "--role", role, "--path", str(path), "--seed", str(seed)]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True)
    with child:
        assert child.stdout is not None
        first = child.stdout.readline()
        time.sleep(chance.random() * LIFE)  # a random moment is what is wanted: there is no event to await
        child.send_signal(signal.SIGKILL)
        said = [first, *child.stdout]
    assert first == "begun\n", said
    assert child.returncode == -signal.SIGKILL, child.returncode
    return [line.strip() for line in said if line.endswith("\n")]


def check_apply(folder: Path, seed: int) -> None:
    """After the kill the archive holds the answers that were reported, and perhaps the one after."""
    chance = random.Random(seed)
    path = folder / "archive.db"
    said = killed("apply", path, seed, chance)
    reported = int(said[-1]) if said[-1].isdigit() else ANSWERS if said[-1] == "end" else 0
    with closing(open_database(path, KEY)) as database:
        assert database.notices == (), database.notices
        database.check()
        store = OrderStore(database)
        history = list(answers(seed))
        model = ModelArchive()
        for number, orders in enumerate(history[:reported], 1):
            model.apply("shop", orders, NOON + timedelta(minutes=number))
        if not _same(store, model) and reported < ANSWERS:
            model.apply("shop", history[reported], NOON + timedelta(minutes=reported + 1))
        assert _same(store, model), f"neither after {reported} answers nor after {reported + 1}"
        for number in range(reported, min(reported + 3, ANSWERS)):
            now = NOON + timedelta(minutes=number + 1)
            store.apply("shop", history[number], now)
            model.apply("shop", history[number], now)
        assert _same(store, model), "it does not go on from there"


def _same(store: OrderStore, model: ModelArchive) -> bool:
    found = [row for piece in store.row_ids(SHOP) for row in piece]
    if store.count(SHOP) != len(model.kept) or len(found) != len(model.kept):
        return False
    for (_, order_id), kept in model.kept.items():
        row = store.row_of("shop", order_id)
        stored = None if row is None else store.order(row)
        if stored is None or stored.row.order != kept.order:
            return False
        if [(each.order, each.since, each.until) for each in stored.versions] != kept.versions:
            return False
    return True


def check_migration(folder: Path, seed: int) -> None:
    """After the kill the database is of the old version or the new one, whole, and the new version can still be reached."""
    chance = random.Random(seed)
    path = folder / "archive.db"
    with closing(open_database(path, KEY)) as database:
        store = OrderStore(database)
        for number, orders in zip(range(12), answers(seed), strict=False):
            store.apply("shop", orders, NOON + timedelta(minutes=number))
        before = list(database.reader().rows("SELECT * FROM order_fact ORDER BY row"))
    said = killed("migrate", path, seed, chance)
    with closing(connection.connect(path, KEY)) as raw:
        version = migration.version(raw)
        facts = raw.execute("SELECT * FROM order_fact ORDER BY row").fetchall()
    assert version in ((NEXT + 1,) if "migrated" in said else (NEXT - 1, NEXT + 1)), version
    assert version == NEXT + 1 or facts == before
    with closing(open_database(path, KEY, to=steps())) as database:
        assert database.notices == (), database.notices
        database.check()
        reader = database.reader()
        assert list(reader.rows("SELECT * FROM moved ORDER BY row")) == before
        assert reader.row(
            "SELECT count(*), min(model) = 'moved', (SELECT count(*) FROM numbers) FROM order_fact"
        ) == (
            len(before),
            1,
            60_000,
        )


def main() -> int:
    """Run the rounds, half of them on applying, half on migrating."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("rounds", type=int, nargs="?", default=20)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--role", choices=("apply", "migrate"))
    parser.add_argument("--path", type=Path)
    arguments = parser.parse_args()
    if arguments.role:
        role = apply_history if arguments.role == "apply" else migrate_forever
        role(arguments.path, arguments.seed)
        return 0
    for seed in range(arguments.seed, arguments.seed + arguments.rounds):
        check = (check_apply, check_migration)[seed % 2]
        with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR")) as folder:
            try:
                check(Path(folder), seed)
            except BaseException:
                print(f"seed {seed}: {check.__name__} failed", file=sys.stderr)
                raise
        if (seed + 1) % 50 == 0:
            print(f"{seed + 1 - arguments.seed} of {arguments.rounds}", file=sys.stderr)
    print(f"{arguments.rounds} kills survived")
    return 0


if __name__ == "__main__":
    sys.exit(main())

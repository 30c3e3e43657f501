"""Several runs of pytest share one suite: each takes the next file that no other has taken, until none is left.

``packaging/side_by_side.py`` starts such runs, in a folder that ``BRUTLERS_SHARED_RUN`` names; a run by itself is as ever.
"""

import os
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import pytest

FOLDER = "BRUTLERS_SHARED_RUN"

LONGEST = (
    "test_headless.py",
    "test_secrets_hunt.py",
    "test_new_order.py",
    "test_main_job.py",
    "test_outbox_sending.py",
    "test_sign_in_kill.py",
    "test_tour.py",
    "test_headless_outbox.py",
    "test_store_queries.py",
    "test_status_card.py",
    "test_architecture.py",
    "test_writing.py",
)
"""They begin first, so that none is left to one run at the end. Only time is lost when this list grows old."""


class Shares:
    """What this run takes of the suite."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool | None:
        """Run what this run takes; the same loop as pytest's own in all else."""
        if session.testsfailed or session.config.option.collectonly:
            return None
        mine, ran = self._taken(session.items), 0
        item = next(mine, None)
        while item is not None:
            following = next(mine, None)
            session.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            if session.shouldfail:
                raise session.Failed(session.shouldfail)
            if session.shouldstop:
                raise session.Interrupted(session.shouldstop)
            ran += 1
            item = following
        (self._folder / f"{os.getpid()}.ran").write_text(f"{ran} {len(session.items)}")
        return True

    def _taken(self, items: list[pytest.Item]) -> Iterator[pytest.Item]:
        ordered = sorted(items, key=lambda item: LONGEST.index(n) if (n := item.path.name) in LONGEST else 99)
        for path, tests in groupby(ordered, key=lambda item: item.path):
            if self._take(path):
                yield from tests

    def _take(self, path: Path) -> bool:
        name = "-".join(path.parts[1:]) + ".taken"
        try:
            (self._folder / name).touch(exist_ok=False)
        except FileExistsError:
            return False
        return True


def pytest_configure(config: pytest.Config) -> None:
    """Share the suite where a folder is named; the tests' own runs of pytest are by themselves again."""
    folder = os.environ.pop(FOLDER, "")
    if folder:
        config.pluginmanager.register(Shares(Path(folder)), "shares")

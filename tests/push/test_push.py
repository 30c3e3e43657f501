"""When what goes out, on virtual time."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from support.outbox_file import change, new_order
from support.push_bench import Bench, bench

from brutlers_desktop.domain.outbox import WriteState


@pytest.fixture
async def b(tmp_path: Path) -> AsyncIterator[Bench]:
    async with bench(tmp_path / "archive.db") as standing:
        yield standing


async def test_a_write_is_sent_once_and_done(b: Bench) -> None:
    create, status = await b.write(new_order()), await b.write(change("a1", seen_status="ORDERED"))
    assert [b.stands(each).state for each in (create, status)] == [WriteState.DONE] * 2
    assert b.stands(create).order_id == "a11"
    assert b.server.effects == {create.id: 1, status.id: 1}
    await b.pass_(100_000)
    assert len(b.requests) == 2

"""A sandbox for the services' tests, a server for hostile answers, and desks in a folder of their own."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from support.desk_harness import DeskHarness
from support.forked_sandbox import ForkedSandbox
from support.hostile_server import Shop
from support.sandbox_process import SandboxProcess


@pytest.fixture(scope="session")
def _services_sandbox() -> Iterator[SandboxProcess]:
    with ForkedSandbox() as process:
        yield process


@pytest.fixture
def sandbox(_services_sandbox: SandboxProcess) -> Iterator[SandboxProcess]:
    """A sandbox shared by these tests, without faults: counts are to be taken as differences."""
    yield _services_sandbox
    _services_sandbox.reset()


@pytest.fixture
async def harness(tmp_path: Path) -> AsyncIterator[DeskHarness]:
    async with DeskHarness(tmp_path) as running:
        yield running


@pytest.fixture
def shop() -> Iterator[Shop]:
    with Shop() as running:
        yield running

"""One sandbox process for the tests that get along in it, and a way to start others."""

from collections.abc import Iterator

import pytest
from support.forked_sandbox import ForkedSandbox
from support.sandbox_process import SandboxProcess


@pytest.fixture(scope="session")
def _shared_process() -> Iterator[SandboxProcess]:
    with ForkedSandbox() as process:
        yield process


@pytest.fixture
def sandbox(_shared_process: SandboxProcess) -> Iterator[SandboxProcess]:
    """The shared sandbox, without faults: a test brings its own grant and must not count on the books."""
    yield _shared_process
    _shared_process.reset()


@pytest.fixture
def own_sandbox() -> Iterator[SandboxProcess]:
    """A sandbox for this test alone."""
    with ForkedSandbox() as process:
        yield process

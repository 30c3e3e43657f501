"""The app under test, and the sandbox that it talks to in a process of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from support.app_harness import AppHarness
from support.forked_sandbox import ForkedSandbox
from support.sandbox_process import SandboxProcess


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker(pytest.mark.gui)


@pytest.fixture(scope="session")
def _shared_process() -> Iterator[SandboxProcess]:
    with ForkedSandbox() as process:
        yield process


@pytest.fixture
def sandbox(_shared_process: SandboxProcess) -> Iterator[SandboxProcess]:
    """The shared sandbox, without faults: a test brings its own grant."""
    yield _shared_process
    _shared_process.reset()


@pytest.fixture
def app(qapp: QApplication, sandbox: SandboxProcess, tmp_path: Path) -> Iterator[AppHarness]:
    """The app with the shared sandbox, on a fresh profile; run by ``scenario``."""
    harness = AppHarness(qapp, sandbox, tmp_path / "profile")
    yield harness
    harness.dispose()


@pytest.fixture
def own_app(qapp: QApplication, tmp_path: Path) -> Iterator[AppHarness]:
    """The app with a sandbox that has no orders, for this test alone."""
    with ForkedSandbox("--orders", "0") as sandbox:
        harness = AppHarness(qapp, sandbox, tmp_path / "profile")
        yield harness
        harness.dispose()

"""For every test: a home of its own, no real screen, bus or keyring within reach, and nothing left behind."""

import gc
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from support.leaks import Standing, TaskWatch, left_behind, standing
from translations.compiling import compile_stale

pytest_plugins = ["pytester", "support.shares"]

settings.register_profile("house", deadline=None)  # the machine's speed is no part of what a test states
settings.load_profile("house")

OUT_OF_REACH = (
    "DISPLAY",
    "WAYLAND_DISPLAY",
    "XAUTHORITY",
    "BROWSER",
    "XDG_SESSION_TYPE",
    "XDG_CURRENT_DESKTOP",
)
PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "FTP_PROXY", "NO_PROXY")
HOMES = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")

_watch = TaskWatch()
_before = pytest.StashKey[Standing]()
_environment = pytest.StashKey[tuple[dict[str, str], Path]]()


def pytest_configure(config: pytest.Config) -> None:
    """Move the whole run away from the person's own profile, screen, bus, keyring and proxies; make the languages."""
    compile_stale(Path(__file__).parents[1])
    original = dict(os.environ)
    home = Path(tempfile.mkdtemp(prefix="brutlers-tests-"))
    config.stash[_environment] = (original, home)
    for name in (*OUT_OF_REACH, *PROXIES, *map(str.lower, PROXIES)):
        os.environ.pop(name, None)
    for name in HOMES:
        folder = home / name.lower()
        folder.mkdir(mode=0o700)
        os.environ[name] = str(folder)
    os.environ.update(
        HOME=str(home),
        LC_ALL="C.UTF-8",
        QT_QPA_PLATFORM="offscreen",
        DBUS_SESSION_BUS_ADDRESS="disabled:",
        PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring",
    )


def pytest_collection_finish() -> None:
    """Spare the collector of garbage what stays to the end: the modules, and thousands of collected tests."""
    gc.collect()
    gc.freeze()


def pytest_unconfigure(config: pytest.Config) -> None:
    """Give the environment back."""
    original, home = config.stash[_environment]
    os.environ.clear()
    os.environ.update(original)
    shutil.rmtree(home, ignore_errors=True)


@pytest.fixture(scope="session", autouse=True)
def _watched_tasks() -> Iterator[None]:
    with _watch.on_duty():
        yield


@pytest.fixture(autouse=True)
def _remembered_standing(request: pytest.FixtureRequest) -> None:
    """Look round once the fixtures that outlive the test stand, and before its own do."""
    request.node.stash[_before] = standing(with_qt=_uses_qt(request.node))


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """Look round again after the last fixture of the test has gone."""
    yield
    lines = _watch.take()
    before = item.stash.get(_before, None)
    if before is not None:
        lines += left_behind(before, with_qt=_uses_qt(item))
    if lines:
        pytest.fail("left behind:\n" + "\n".join(lines), pytrace=False)


def _uses_qt(item: pytest.Item) -> bool:
    return "qapp" in getattr(item, "fixturenames", ())

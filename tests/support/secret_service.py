"""A real Secret Service for tests: gnome-keyring on a session bus of its own, wholly gone afterwards."""

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import jeepney
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection

PASSWORD = "of-the-test-keyring"
NAME = "org.freedesktop.secrets"
_DEADLINE = 20.0
_DISPLAY_VARIABLES = ("DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY")

_PRIVATE_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir={directory}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
<allow own="*"/></policy></busconfig>
"""


def require(*programs: str) -> None:
    """Fail with a sentence if a program is missing: these tests are never skipped unseen."""
    missing = [program for program in programs if shutil.which(program) is None]
    if missing:
        raise RuntimeError(
            f"{', '.join(missing)} not found: the vault is tested against a real Secret Service. "
            "Install it with: apt-get install --no-install-recommends dbus gnome-keyring"
        )


@dataclass
class SessionBus:
    """A running session bus; ``environment`` lets a process use it and nothing else of the desktop."""

    address: str
    home: Path
    environment: dict[str, str] = field(repr=False)

    def connect(self) -> DBusConnection:
        """Return a new connection to this bus; the caller closes it."""
        return open_dbus_connection(self.address)


class SecretService(SessionBus):
    """A session bus on which gnome-keyring serves one default collection."""

    def lock(self) -> None:
        """Lock the default collection, as a desktop does after a while."""
        service = jeepney.DBusAddress("/org/freedesktop/secrets", NAME, "org.freedesktop.Secret.Service")
        self._call(
            jeepney.new_method_call(service, "Lock", "ao", (["/org/freedesktop/secrets/aliases/default"],))
        )

    def unlock(self) -> None:
        """Unlock the default collection without a prompt, as signing in to the desktop does."""
        service = jeepney.DBusAddress("/org/freedesktop/secrets", NAME, "org.freedesktop.Secret.Service")
        guilty = jeepney.DBusAddress(
            "/org/freedesktop/secrets", NAME, "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"
        )
        with closing(self.connect()) as bus:
            call = jeepney.new_method_call(service, "OpenSession", "sv", ("plain", ("s", "")))
            _, session = _body(bus.send_and_get_reply(call, timeout=_DEADLINE))
            (collection,) = _body(
                bus.send_and_get_reply(
                    jeepney.new_method_call(service, "ReadAlias", "s", ("default",)), timeout=_DEADLINE
                )
            )
            password = (session, b"", PASSWORD.encode(), "text/plain")
            call = jeepney.new_method_call(
                guilty, "UnlockWithMasterPassword", "o(oayays)", (collection, password)
            )
            _body(bus.send_and_get_reply(call, timeout=_DEADLINE))

    def _call(self, message: jeepney.Message) -> None:
        with closing(self.connect()) as bus:
            _body(bus.send_and_get_reply(message, timeout=_DEADLINE))


@contextmanager
def session_bus(*, activation: bool = False) -> Iterator[SessionBus]:
    """Run a session bus with a home of its own. ``activation``: it may start the system's services."""
    with ExitStack() as stack:
        bus, _ = _start_bus(stack, activation=activation)
        yield bus


@contextmanager
def secret_service(*, activation: bool = False) -> Iterator[SecretService]:
    """Run a session bus with an unlocked gnome-keyring on it."""
    require("gnome-keyring-daemon")
    with ExitStack() as stack:
        bus, directory = _start_bus(stack, activation=activation)
        with closing(bus.connect()) as watcher:
            _start_keyring(stack, bus, directory, watcher)
        yield SecretService(bus.address, bus.home, bus.environment)


def _start_bus(stack: ExitStack, *, activation: bool) -> tuple[SessionBus, Path]:
    require("dbus-daemon")
    # Short, since a socket's path has 107 bytes at most; pytest's own folders are too deep.
    directory = Path(tempfile.mkdtemp(prefix="bus-"))
    stack.callback(shutil.rmtree, directory, ignore_errors=True)
    home, runtime = directory / "home", directory / "run"
    home.mkdir(mode=0o700)
    runtime.mkdir(mode=0o700)
    config = directory / "bus.conf"
    config.write_text(_PRIVATE_BUS.format(directory=directory))
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in _DISPLAY_VARIABLES
        and not name.startswith(("XDG_", "DBUS_", "GNOME_KEYRING", "PYTHON_KEYRING"))
    } | {"HOME": str(home), "XDG_RUNTIME_DIR": str(runtime)}
    daemon = subprocess.Popen(
        [
            "dbus-daemon",
            "--session" if activation else f"--config-file={config}",
            "--print-address",
            "--nofork",
        ],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        text=True,
        start_new_session=True,
    )
    stack.callback(_end, daemon)
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    if not address:
        raise RuntimeError("dbus-daemon did not start")
    return SessionBus(address, home, environment | {"DBUS_SESSION_BUS_ADDRESS": address}), directory


def _start_keyring(stack: ExitStack, bus: SessionBus, directory: Path, watcher: DBusConnection) -> None:
    rule = jeepney.MatchRule(
        type="signal",
        interface="org.freedesktop.DBus",
        member="NameOwnerChanged",
        path="/org/freedesktop/DBus",
    )
    rule.add_arg_condition(0, NAME)
    Proxy(jeepney.message_bus, watcher).AddMatch(rule)
    with watcher.filter(rule) as appeared:
        daemon = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=bus.environment,
            cwd=directory,
            start_new_session=True,
        )
        stack.callback(_end, daemon)
        assert daemon.stdin is not None
        with daemon.stdin as stdin:
            stdin.write(PASSWORD.encode())
        try:
            watcher.recv_until_filtered(appeared, timeout=_DEADLINE)
        except TimeoutError:
            raise RuntimeError("gnome-keyring-daemon did not take its name on the bus") from None


def _end(process: subprocess.Popen[str] | subprocess.Popen[bytes]) -> None:
    """End a process of ours and what it started: they share the session it was given."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, number)
            process.wait(timeout=5)
        except ProcessLookupError:
            break
        except subprocess.TimeoutExpired:
            continue
    process.wait()
    if process.stdout is not None:
        process.stdout.close()


def _body(reply: jeepney.Message) -> tuple[object, ...]:
    if reply.header.message_type is jeepney.MessageType.error:
        raise jeepney.DBusErrorResponse(reply)
    body: tuple[object, ...] = reply.body
    return body

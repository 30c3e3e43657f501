import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from support.sandbox_process import SandboxProcess, free_redirect_uris


def test_it_ends_when_its_stdin_does_even_with_open_connections_and_a_request_under_way() -> None:
    process = SandboxProcess().start()
    process.control("POST /slow", path_prefix="/api", seconds=600, times=1)
    port = int(process.base_url.rpartition(":")[2])
    with (
        socket.create_connection(("127.0.0.1", port)) as hanging,
        socket.create_connection(("127.0.0.1", port)),
    ):
        hanging.sendall(b"GET /api/x HTTP/1.1\r\nHost: x\r\n\r\n")
        while process.control("GET /state")["faults"]:
            pass
        assert process.stop() == 0


@pytest.mark.skipif(os.name != "posix", reason="signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_in_good_order(number: signal.Signals) -> None:
    process = SandboxProcess().start()
    process.process.send_signal(number)
    assert process.process.wait(timeout=10) == 0
    process.stop()


def test_without_the_option_the_end_of_stdin_does_not_end_it() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "brutlers_desktop.sandbox"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
    )
    with process:
        try:
            assert process.stdout
            told = json.loads(process.stdout.readline())
            port = int(told["base_url"].rpartition(":")[2])
            socket.create_connection(("127.0.0.1", port)).close()
            assert process.poll() is None
        finally:
            process.terminate()
    assert told["redirect_uris"] == [f"http://127.0.0.1:{port}/callback" for port in (28741, 28742, 28743)]


def test_the_client_id_follows_from_the_seed_and_no_secret_does() -> None:
    with (
        SandboxProcess("--seed", "3") as one,
        SandboxProcess("--seed", "3") as two,
        SandboxProcess("--seed", "4") as three,
    ):
        assert one.client_id == two.client_id != three.client_id
        for name in ("client_secret", "control_token", "password"):
            assert len({getattr(process, name) for process in (one, two, three)}) == 3
        assert one.client_id.startswith("brut_app_")
        assert one.client_secret.startswith("brut_secret_")


def test_the_registered_redirect_uris_are_those_given() -> None:
    uris = free_redirect_uris(2)
    with SandboxProcess(redirect_uris=uris) as process:
        assert process.redirect_uris == uris


@pytest.mark.skipif(not Path("/proc/net/tcp").exists(), reason="reads Linux's socket table")
def test_only_the_loopback_address_is_bound() -> None:
    sockets, bound = set(), set()
    with SandboxProcess() as sandbox:
        for link in Path(f"/proc/{sandbox.process.pid}/fd").iterdir():
            target = str(link.readlink())
            if target.startswith("socket:["):
                sockets.add(target[8:-1])
        for table in ("tcp", "tcp6", "udp", "udp6"):
            for line in Path(f"/proc/net/{table}").read_text().splitlines()[1:]:
                fields = line.split()
                if fields[9] in sockets:
                    bound.add((table, fields[1].partition(":")[0]))
    assert bound == {("tcp", "0100007F")}


def test_nothing_but_the_one_line_is_printed(tmp_path: Path) -> None:
    process = subprocess.run(
        [sys.executable, "-m", "brutlers_desktop.sandbox", "--stop-with-stdin"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    assert len(process.stdout.splitlines()) == 1
    assert process.stderr == ""

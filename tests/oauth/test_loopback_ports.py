import asyncio
import errno
import socket
import subprocess
import sys

import pytest
from support.loopback_peer import STATE, SUCCESS, Listen, Peer, free_port, status

from brutlers_desktop.errors import InputError, NoFreeRedirectUri
from brutlers_desktop.oauth.loopback import CallbackListener
from brutlers_desktop.oauth.loopback_socket import ListeningSocket


async def bind(*uris: str) -> CallbackListener:
    return await CallbackListener.bind(uris, state=STATE, on_unexpected=lambda: None)


async def test_a_busy_port_gives_the_next_registered_uri() -> None:
    with socket.create_server(("127.0.0.1", 0)) as busy:
        taken = f"http://127.0.0.1:{busy.getsockname()[1]}/callback"
        free = f"http://127.0.0.1:{free_port()}/other"
        listener = await bind(taken, free)
        assert listener.redirect_uri == free
        await listener.aclose()


async def test_a_reserved_port_gives_the_next_registered_uri(monkeypatch: pytest.MonkeyPatch) -> None:
    reserved, free = 1, free_port()
    bind_socket = ListeningSocket.bind

    def refuse(listening: ListeningSocket, address: tuple[str, int]) -> None:
        if address[1] == reserved:
            raise PermissionError(errno.EACCES, "reserved by the system")
        bind_socket(listening, address)

    monkeypatch.setattr(ListeningSocket, "bind", refuse)
    listener = await bind(*(f"http://127.0.0.1:{port}/callback" for port in (reserved, free)))
    assert listener.redirect_uri == f"http://127.0.0.1:{free}/callback"
    await listener.aclose()


async def test_no_free_port_is_told_before_anything_else() -> None:
    with socket.create_server(("127.0.0.1", 0)) as one, socket.create_server(("127.0.0.1", 0)) as two:
        ports = [str(s.getsockname()[1]) for s in (one, two)]
        with pytest.raises(NoFreeRedirectUri) as error:
            await bind(*(f"http://127.0.0.1:{port}/callback" for port in ports))
    assert all(port in error.value.message for port in ports)


async def test_nobody_shares_the_port(peer: Peer) -> None:
    with socket.socket() as thief:
        thief.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if hasattr(socket, "SO_REUSEPORT"):
            thief.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        with pytest.raises(OSError, match=r"."):
            thief.bind(("127.0.0.1", peer.port))
    with pytest.raises(NoFreeRedirectUri):
        await bind(peer.listener.redirect_uri)


async def test_a_port_in_time_wait_is_bound_again(peer: Peer) -> None:
    await peer.sign_in()  # the listener closes first, so its side goes into TIME_WAIT
    await peer.listener.aclose()
    again = await bind(peer.listener.redirect_uri)
    await again.aclose()


@pytest.mark.parametrize(
    "uris",
    [(), ("http://localhost:1/callback",), ("http://127.0.0.1:{port}/callback", "https://127.0.0.1/x")],
)
async def test_a_uri_that_is_no_loopback_uri_is_refused(uris: tuple[str, ...]) -> None:
    with pytest.raises(InputError):
        await bind(*(uri.format(port=free_port()) for uri in uris))


async def test_only_loopback_is_bound(peer: Peer) -> None:
    with socket.socket() as probe, pytest.raises(ConnectionRefusedError):
        probe.connect(("127.0.0.2", peer.port))


def has_ipv6() -> bool:
    try:
        free_port("::1")
    except OSError:
        return False
    return True


@pytest.mark.skipif(not has_ipv6(), reason="no IPv6 loopback")
async def test_ipv6(listen: Listen) -> None:
    peer = await listen("::1")
    assert peer.listener.redirect_uri == f"http://[::1]:{peer.port}/callback"
    assert status(await peer.send(peer.head().replace(b"[::1]", b"127.0.0.1"))) == 403
    with pytest.raises(ConnectionRefusedError):
        await asyncio.open_connection("127.0.0.1", peer.port)
    assert SUCCESS in await peer.sign_in()


UNDER_QT = """
import asyncio, sys
from PySide6.QtCore import QCoreApplication
import qasync
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.oauth.loopback import CallbackListener
from brutlers_desktop.oauth.result_page import ResultPage

async def main(port):
    uri = f"http://127.0.0.1:{port}/callback"
    listener = await CallbackListener.bind([uri], state=Secret("s"), on_unexpected=lambda: None)
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"GET /callback?code=c&state=s HTTP/1.1\\r\\nHost: 127.0.0.1:{port}\\r\\n\\r\\n".encode())
    (await listener.callback()).answer(ResultPage.success())
    page = await reader.read()
    writer.close()
    await listener.finish(0)
    assert asyncio.all_tasks() == {asyncio.current_task()}
    print(page.split(b"\\r\\n")[0].decode())

application = QCoreApplication(sys.argv)
with qasync.QEventLoop(application) as loop:
    loop.run_until_complete(main(int(sys.argv[1])))
"""


def test_under_the_loop_of_qt() -> None:
    command = [sys.executable, "-W", "error", "-c", UNDER_QT, str(free_port())]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (done.stdout, done.stderr) == ("HTTP/1.1 200 OK\n", "")

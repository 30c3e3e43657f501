import socket
from collections.abc import Iterator

import pytest

from brutlers_desktop.oauth.loopback_socket import ListeningSocket, listen_on_first_free
from brutlers_desktop.oauth.redirect_uri import RedirectUri


@pytest.fixture
def listening() -> Iterator[ListeningSocket]:
    _, listening = listen_on_first_free(
        [RedirectUri("http://127.0.0.1/callback", "127.0.0.1", 0, "/callback")]
    )
    listening.settimeout(5)
    yield listening
    listening.close()


def test_closing_ends_a_connection_that_nobody_took_over(listening: ListeningSocket) -> None:
    with socket.create_connection(listening.getsockname(), timeout=5) as browser:
        accepted, _ = listening.accept()
        listening.close()
        assert accepted.fileno() == -1
        assert browser.recv(1) == b""


def test_closing_leaves_a_connection_that_was_taken_over(listening: ListeningSocket) -> None:
    with socket.create_connection(listening.getsockname(), timeout=5) as browser:
        accepted, _ = listening.accept()
        listening.arrived = None
        listening.close()
        with accepted:
            accepted.sendall(b"x")
            assert browser.recv(1) == b"x"

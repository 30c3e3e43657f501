import gc
import socket
from pathlib import Path

import pytest
from support.connect_proxy import ConnectProxy
from support.hostile_server import HostileServer
from support.own_ca import OwnCa, TlsFront

ROUNDS = 40
"""Without its care the servers left a connection open in two rounds of three."""


@pytest.mark.parametrize("kind", ["hostile", "proxy", "tls"])
def test_a_server_that_ends_while_connections_arrive_leaves_none_open(kind: str, tmp_path: Path) -> None:
    context = OwnCa().server_context(tmp_path)
    for _ in range(ROUNDS):
        server: HostileServer | TlsFront = {
            "hostile": HostileServer,
            "proxy": lambda: ConnectProxy(1),
            "tls": lambda: TlsFront(context, 1),
        }[kind]()
        with server:
            port = int(server.base_url.rpartition(":")[2])
            crowd = [socket.create_connection(("127.0.0.1", port)) for _ in range(3)]
        for one in crowd:
            one.close()
    gc.collect()  # what is left open warns now, which is an error here

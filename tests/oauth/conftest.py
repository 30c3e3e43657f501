import contextlib
from collections.abc import AsyncIterator
from urllib.parse import urlsplit

import pytest
from support.loopback_peer import STATE, Listen, Peer, free_port

from brutlers_desktop.oauth.loopback import CallbackListener, Limits


@pytest.fixture
async def listen() -> AsyncIterator[Listen]:
    async with contextlib.AsyncExitStack() as stack:

        async def start(host: str = "127.0.0.1", limits: Limits | None = None) -> Peer:
            unexpected: list[None] = []
            shown = f"[{host}]" if ":" in host else host
            listener = await CallbackListener.bind(
                [f"http://{shown}:{free_port(host)}/callback" for _ in range(3)],
                state=STATE,
                on_unexpected=lambda: unexpected.append(None),
                limits=limits,
            )
            stack.push_async_callback(listener.aclose)
            return Peer(listener, urlsplit(listener.redirect_uri).port or 0, host, unexpected)

        yield start


@pytest.fixture
async def peer(listen: Listen) -> Peer:
    return await listen()

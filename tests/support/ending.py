"""The end of an asyncio server in a test, which leaves no connection unclosed however many are just arriving."""

import asyncio
from typing import Final

_STEPS: Final = 8
"""More than asyncio takes from an accepted connection to its handler's first line, and from an abort to the closed socket."""


async def end_server(server: asyncio.Server) -> None:
    """Take no more connections, end every task of this loop but the caller's, and see all of them closed.

    The loop is the server's own. ``Server.close`` alone loses a connection that was accepted in the same step: its transport
    finds the server closed and is dropped with its socket open. And a handler that is cancelled before its first line never
    enters its ``finally``. So nothing new is accepted first, then what is on its way arrives, and only then all ends.
    """
    loop = asyncio.get_running_loop()
    for listening in server.sockets:
        loop.remove_reader(listening.fileno())
    await _steps()
    server.close()
    others = asyncio.all_tasks() - {asyncio.current_task()}
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
    await _steps()


async def _steps() -> None:
    for _ in range(_STEPS):
        await asyncio.sleep(0)

"""A small HTTP proxy on this computer that tunnels every CONNECT to one port here."""

import asyncio
import base64

from support.own_ca import TlsFront, join


class ConnectProxy(TlsFront):
    """``with ConnectProxy(port) as proxy:``; ``login`` ("user:password"): whom it lets through; ``asked``: what for."""

    def __init__(self, to_port: int, login: str = "") -> None:
        super().__init__(None, to_port)
        self._login = login
        self.asked: list[str] = []

    async def _hand_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        self.asked.append(lines[0])
        given = base64.b64encode(self._login.encode()).decode()
        if self._login and f"proxy-authorization: basic {given}".lower() not in map(str.lower, lines):
            writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
            await writer.drain()
            return
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await join(reader, writer, self._to_port)

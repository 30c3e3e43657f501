"""The listening socket of a loopback redirect URI, which nobody else can share."""

import socket
import sys
from collections.abc import Sequence
from typing import Any, Final

from brutlers_desktop.errors import NoFreeRedirectUri
from brutlers_desktop.oauth.redirect_uri import RedirectUri
from brutlers_desktop.translation import tr, trn

_BACKLOG: Final = 256


class ListeningSocket(socket.socket):
    """Remembers a connection until it is handed over: a cancelled ``sock_accept`` would lose it unclosed."""

    arrived: socket.socket | None = None

    def accept(self) -> tuple[socket.socket, Any]:
        """Accept as ``socket.accept`` does."""
        self.arrived, address = super().accept()
        return self.arrived, address

    def close(self) -> None:
        """Close it and the connection that was not handed over."""
        if self.arrived is not None:
            self.arrived.close()
        super().close()


def listen_on_first_free(redirects: Sequence[RedirectUri]) -> tuple[RedirectUri, ListeningSocket]:
    """Listen on the first of ``redirects`` whose port can be had. Raises ``NoFreeRedirectUri``."""
    for redirect in redirects:
        try:
            return redirect, _listen(redirect)
        except OSError:
            continue
    ports = ", ".join(str(redirect.port) for redirect in redirects)
    raise NoFreeRedirectUri(
        tr("No way back from the browser"),
        trn(
            "Another program on this computer uses the port that the browser could come back to ({ports}). Close it and "
            "try again, or register a redirect URI with another port at Brutlers and add it to this connection.",
            "Another program on this computer uses every port that the browser could come back to ({ports}). Close it and "
            "try again, or register a redirect URI with another port at Brutlers and add it to this connection.",
            len(redirects),
            ports=ports,
        ),
    )


def is_free(redirect: RedirectUri) -> bool:
    """Tell whether the port of ``redirect`` could be had now."""
    try:
        _listen(redirect).close()
    except OSError:
        return False
    return True


def _listen(redirect: RedirectUri) -> ListeningSocket:
    family = socket.AF_INET6 if ":" in redirect.host else socket.AF_INET
    listening = ListeningSocket(family, socket.SOCK_STREAM)
    try:
        if sys.platform == "win32":
            # There SO_REUSEADDR lets another program take the port over; TIME_WAIT does not block it anyway.
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            listening.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        listening.bind((redirect.host, redirect.port))
        listening.listen(_BACKLOG)
        listening.setblocking(False)
    except BaseException:
        listening.close()
        raise
    return listening

"""A registered loopback redirect URI (RFC 8252 7.3), which Brutlers matches exactly."""

import re
from dataclasses import dataclass
from typing import Final

from brutlers_desktop.errors import InputError

_HTTP_PORT: Final = 80
_PATTERN: Final = re.compile(
    r"http://(?P<host>127\.0\.0\.1|\[::1\])"
    r"(?::(?P<port>[1-9][0-9]{0,4}))?"
    r"(?P<path>/(?:[A-Za-z0-9._~!$&'()*+,;=:@-]+/)*[A-Za-z0-9._~!$&'()*+,;=:@-]*)?",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class RedirectUri:
    """``host`` is ``127.0.0.1`` or ``::1``; ``path`` is what a browser sends, so at least ``/``."""

    text: str
    host: str
    port: int
    path: str

    @property
    def authorities(self) -> tuple[str, ...]:
        """The ``Host`` values that a browser may send for this URI: the port is left out where it is HTTP's own."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        with_port = f"{host}:{self.port}"
        return (host, with_port) if self.port == _HTTP_PORT else (with_port,)


def parse_redirect_uri(text: str) -> RedirectUri:
    """Read a redirect URI as registered. Raises ``InputError`` for ``redirectUris``.

    Only ``http`` on the literal 127.0.0.1 or [::1] is taken (RFC 8252 8.3 advises against ``localhost``), with a path that no
    browser rewrites, and without user, query or fragment.
    """
    match = _PATTERN.fullmatch(text)
    path = (match["path"] or "/") if match else ""
    port = int(match["port"] or _HTTP_PORT) if match else 0
    if match is None or port > 65_535 or {".", ".."} & set(path.split("/")):
        raise InputError(
            "redirectUris",
            "A redirect URI looks like http://127.0.0.1:28741/callback, exactly as registered at Brutlers.",
        )
    return RedirectUri(text=text, host=match["host"].strip("[]"), port=port, path=path)

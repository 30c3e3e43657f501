"""A registered loopback redirect URI (RFC 8252 7.3), taken apart for the listener."""

from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from brutlers_desktop.domain.addresses import check_redirect_uri

_HTTP_PORT: Final = 80


@dataclass(frozen=True, slots=True)
class RedirectUri:
    """``text`` is the URI as registered, ``host`` is ``127.0.0.1`` or ``::1``."""

    text: str
    host: str
    port: int
    path: str

    @property
    def authorities(self) -> tuple[str, ...]:
        """The ``Host`` values that a browser may send for this URI; it leaves HTTP's own port out."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        with_port = f"{host}:{self.port}"
        return (host, with_port) if self.port == _HTTP_PORT else (with_port,)


def parse_redirect_uri(text: str) -> RedirectUri:
    """Take a redirect URI apart. Raises ``InputError`` as ``check_redirect_uri`` does."""
    uri = check_redirect_uri(text)
    parts = urlsplit(uri)
    return RedirectUri(text=uri, host=parts.hostname or "", port=parts.port or _HTTP_PORT, path=parts.path)

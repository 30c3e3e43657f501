"""How this computer's app reaches the internet: through which proxy, and whom it trusts besides the system."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final
from urllib.parse import urlsplit

from brutlers_desktop.domain.addresses import is_host
from brutlers_desktop.domain.secret import Secret
from brutlers_desktop.errors import InputError
from brutlers_desktop.translation import tr

PROXY_HOST_FIELD: Final = "proxyHost"
PROXY_PORT_FIELD: Final = "proxyPort"
PROXY_USER_FIELD: Final = "proxyUser"
PROXY_SCHEMES: Final = ("http", "https")
"""How the proxy itself is spoken to. SOCKS is not among them: docs/decisions/0023."""
MAX_USER: Final = 256

_DEFAULT_PORTS: Final = {"http": 80, "https": 443}


class ProxyMode(StrEnum):
    """Where the proxy's address comes from."""

    SYSTEM = "system"
    NONE = "none"
    MANUAL = "manual"


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkSettings:
    """What a person chose. The proxy's password is in the vault, never here."""

    mode: ProxyMode = ProxyMode.SYSTEM
    scheme: str = "http"
    host: str = ""
    port: int = 0
    user: str = ""
    """Whom the proxy is to let through; empty where it asks for no name."""
    ca_name: str = ""
    """The name of the file of certificates that are trusted besides the system's; empty for none."""


@dataclass(frozen=True, slots=True)
class Network:
    """What the HTTP clients need to know. ``password`` is the manual proxy's; ``extra_ca`` is PEM, empty for none."""

    settings: NetworkSettings = field(default_factory=NetworkSettings)
    password: Secret | None = None
    extra_ca: str = ""


@dataclass(frozen=True, slots=True)
class Proxy:
    """A proxy that a request goes through. ``usable``: it is of a kind that this app can speak to."""

    scheme: str
    host: str
    port: int
    mode: ProxyMode
    usable: bool = True

    @property
    def shown(self) -> str:
        """Its host and port, for a person; no name or password."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}" if self.port else host


def check_proxy(scheme: str, host: str, port: str, user: str) -> NetworkSettings:
    """Return what a person typed as settings of a manual proxy.

    Raises:
        InputError: naming the field, and how it should look.
    """
    host, port, user = host.strip().removeprefix("[").removesuffix("]"), port.strip(), user.strip()
    if not host:
        raise InputError(PROXY_HOST_FIELD, tr("Write the proxy's name or address, like proxy.example.com"))
    if "://" in host or "/" in host or "@" in host:
        raise InputError(PROXY_HOST_FIELD, tr("Write only the name or address, without http:// before it."))
    if not is_host(host):
        raise InputError(PROXY_HOST_FIELD, tr("This is not a name or address, like proxy.example.com"))
    if not (port.isascii() and port.isdigit() and len(port) <= 5 and 1 <= int(port) <= 65535):
        raise InputError(PROXY_PORT_FIELD, tr("Write a number from 1 to 65535, often 8080 or 3128."))
    if len(user) > MAX_USER or not user.isprintable() or ":" in user:
        raise InputError(PROXY_USER_FIELD, tr("A user name has no colon, and at most 256 letters."))
    if scheme not in PROXY_SCHEMES:
        raise InputError(PROXY_HOST_FIELD, tr("Choose http or https."))
    return NetworkSettings(mode=ProxyMode.MANUAL, scheme=scheme, host=host, port=int(port), user=user)


def manual_proxy(settings: NetworkSettings) -> Proxy:
    """Return the proxy that a person typed."""
    return Proxy(settings.scheme, settings.host, settings.port, ProxyMode.MANUAL)


def system_proxy(scheme: str, addresses: Mapping[str, str]) -> tuple[Proxy, str] | None:
    """Return the system's proxy for requests of ``scheme``, and its whole address as given; None for none.

    ``addresses`` as ``urllib.request.getproxies`` gives them. The address may hold a name and a password: it is not for
    anybody's eyes.
    """
    address = addresses.get(scheme) or addresses.get("all")
    if not address:
        return None
    whole = address if "://" in address else f"http://{address}"
    try:
        parts = urlsplit(whole)
        port = parts.port
    except ValueError:
        return Proxy("http", "", 0, ProxyMode.SYSTEM, usable=False), whole
    usable = parts.scheme in PROXY_SCHEMES and bool(parts.hostname)
    port = port or _DEFAULT_PORTS.get(parts.scheme, 0)
    return Proxy(parts.scheme, parts.hostname or "", port, ProxyMode.SYSTEM, usable), whole


def to_json(settings: NetworkSettings) -> dict[str, object]:
    """Return what is kept of the settings."""
    return {
        "mode": str(settings.mode),
        "scheme": settings.scheme,
        "host": settings.host,
        "port": settings.port,
        "user": settings.user,
        "ca_name": settings.ca_name,
    }


def from_json(kept: object) -> NetworkSettings:
    """Return what was kept; what cannot be understood is as if it had never been chosen."""
    if not isinstance(kept, dict):
        return NetworkSettings()
    ca_name = kept.get("ca_name")
    ca = ca_name[:255] if isinstance(ca_name, str) else ""
    if kept.get("mode") == ProxyMode.NONE:
        return NetworkSettings(mode=ProxyMode.NONE, ca_name=ca)
    if kept.get("mode") == ProxyMode.MANUAL:
        try:
            manual = check_proxy(*(str(kept.get(name, "")) for name in ("scheme", "host", "port", "user")))
        except InputError:
            return NetworkSettings(ca_name=ca)
        return replace(manual, ca_name=ca)
    return NetworkSettings(ca_name=ca)

"""The ways out of a network, straight or through a proxy, for the HTTP client of ``http``."""

import ssl
import urllib.request

import httpx

from brutlers_desktop.domain.addresses import is_loopback
from brutlers_desktop.domain.network import Network, Proxy, ProxyMode, manual_proxy, system_proxy
from brutlers_desktop.errors import Offline
from brutlers_desktop.translation import tr


class Routes:
    """The ways out of one network: straight, or through a proxy. They close once they are left and nothing is under way."""

    def __init__(self, tls: ssl.SSLContext, limits: httpx.Limits, network: Network) -> None:
        self.direct = httpx.AsyncHTTPTransport(verify=tls, limits=limits)
        self._proxied: dict[str, tuple[Proxy, httpx.AsyncHTTPTransport | None]] = {}
        self._mode = network.settings.mode
        self._under_way = 0
        self._left = False
        if self._mode is ProxyMode.NONE:
            return
        addresses = urllib.request.getproxies()
        for scheme in ("http", "https"):
            if self._mode is ProxyMode.MANUAL:
                proxy = manual_proxy(network.settings)
                made = httpx.Proxy(f"{proxy.scheme}://{proxy.shown}", auth=_proxy_auth(network))
                self._proxied[scheme] = proxy, _through(made, tls, limits)
            elif (found := system_proxy(scheme, addresses)) is not None:
                self._proxied[scheme] = found[0], _through(found[1], tls, limits)

    def to(self, url: httpx.URL) -> httpx.AsyncHTTPTransport:
        """Return the way to ``url``. Raises ``Offline`` where it would be a proxy that cannot be spoken to."""
        found = self._found(url)
        if found is None:
            return self.direct
        if found[1] is None:
            raise Offline(
                tr("Your proxy cannot be used"),
                tr(
                    "This computer's network settings name a proxy that is not an HTTP proxy (a SOCKS proxy, "
                    "perhaps), so nothing was sent. Name an HTTP proxy there, or under Settings, Network."
                ),
            )
        return found[1]

    def proxy_for(self, url: httpx.URL) -> Proxy | None:
        """Return the proxy on the way to ``url``."""
        found = self._found(url)
        return None if found is None else found[0]

    def begin(self) -> None:
        """Count a request as under way."""
        self._under_way += 1

    async def end(self) -> None:
        """Count it as ended."""
        self._under_way -= 1
        await self._close_if_done()

    async def leave(self) -> None:
        """Take no more requests, and close when the last has ended."""
        self._left = True
        await self._close_if_done()

    async def aclose(self) -> None:
        """Close at once."""
        for transport in (self.direct, *(each for _, each in self._proxied.values())):
            if transport is not None:
                await transport.aclose()

    def _found(self, url: httpx.URL) -> tuple[Proxy, httpx.AsyncHTTPTransport | None] | None:
        host = url.raw_host.decode("ascii")  # ``host`` raises for a name whose letters cannot be told
        if url.scheme not in self._proxied or is_loopback(host):
            return None
        if self._mode is ProxyMode.SYSTEM and urllib.request.proxy_bypass(host):
            return None
        return self._proxied[url.scheme]

    async def _close_if_done(self) -> None:
        if self._left and not self._under_way:
            await self.aclose()


def _proxy_auth(network: Network) -> tuple[str, str] | None:
    user = network.settings.user
    return (user, "" if network.password is None else network.password.reveal()) if user else None


def _through(
    proxy: httpx.Proxy | str, tls: ssl.SSLContext, limits: httpx.Limits
) -> httpx.AsyncHTTPTransport | None:
    """Return the way through the proxy; None if it is of a kind that httpx cannot use."""
    try:
        made = httpx.Proxy(proxy) if isinstance(proxy, str) else proxy
        if made.url.scheme == "https":  # else httpx would verify the proxy by a list of its own
            made = httpx.Proxy(made.url, ssl_context=tls, auth=made.auth)
        return httpx.AsyncHTTPTransport(verify=tls, limits=limits, proxy=made)
    except (ImportError, ValueError, httpx.InvalidURL):  # ImportError: SOCKS, which needs another library
        return None

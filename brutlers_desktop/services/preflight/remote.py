"""What a pre-flight reads from what the proxy and the server answered."""

import asyncio
from datetime import datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from brutlers_desktop.domain.addresses import is_loopback
from brutlers_desktop.domain.certificate import issuer_of
from brutlers_desktop.domain.clock import NOTABLE_SKEW, skew_words
from brutlers_desktop.domain.connections import DEFAULT_BASE_URL
from brutlers_desktop.domain.network import Proxy, ProxyMode
from brutlers_desktop.domain.preflight import Check, Finding, Outcome
from brutlers_desktop.errors import Action, AppError, Offline, ProxyRefused, UnsafeConnection

if TYPE_CHECKING:
    from brutlers_desktop.oauth.probe import Probed


async def check_proxy(base_url: str, proxy: Proxy | None) -> Finding:
    """Look which proxy applies, and whether it takes connections."""
    if proxy is None:
        here = is_loopback(urlsplit(base_url).hostname or "")
        why = "Brutlers is on this computer: no proxy is used." if here else "None is used."
        return Finding(Check.PROXY, Outcome.OK, why)
    of = "this computer's settings" if proxy.mode is ProxyMode.SYSTEM else "Settings, Network"
    named = f"{proxy.shown} (from {of})"
    if not proxy.usable:
        return Finding(
            Check.PROXY,
            Outcome.FAILED,
            f"The proxy {named} is of a kind that this app cannot use.",
            "Name an HTTP proxy, or none.",
            Action.NETWORK_SETTINGS,
        )
    try:
        _, writer = await asyncio.open_connection(proxy.host, proxy.port)
    except (OSError, ValueError):  # ValueError: a name from the system's settings that cannot be one
        return Finding(
            Check.PROXY,
            Outcome.FAILED,
            f"The proxy {named} does not answer.",
            "Check its address, or whether you are in the network that it belongs to.",
            Action.NETWORK_SETTINGS,
        )
    writer.close()
    return Finding(Check.PROXY, Outcome.OK, f"{named} answers.")


def read_tls(base_url: str, answer: "Probed | AppError", seen: bytes | None) -> Finding:
    """Look whether the server proved who it is. ``seen``: the certificate (DER) that was not believed, if it could be seen."""
    host = urlsplit(base_url).hostname or ""
    if urlsplit(base_url).scheme == "http":
        return Finding(Check.TLS, Outcome.OK, "Brutlers is on this computer: nothing that is sent leaves it.")
    if isinstance(answer, UnsafeConnection):
        issuer = issuer_of(seen or b"")
        by = f" It was issued by “{issuer}”." if issuer else ""
        return Finding(
            Check.TLS,
            Outcome.FAILED,
            f"The certificate of {host} is not trusted here.{by}",
            "If that is your company's network or your virus scanner, choose its certificate file under Settings, Network. If you"
            " do not know the name, do not sign in from here.",
            Action.NETWORK_SETTINGS,
        )
    if isinstance(answer, AppError):
        return _unreached(Check.TLS, answer)
    issuer = issuer_of(answer.certificate or b"")
    by = f" (by “{issuer}”)" if issuer else ""
    return Finding(Check.TLS, Outcome.OK, f"The certificate of {host}{by} is trusted.")


def read_clock(answer: "Probed | AppError", now: datetime) -> Finding:
    """Compare this computer's clock with the server's ``Date``. ``now`` is this computer's time when the answer came."""
    if isinstance(answer, AppError):
        return _unreached(Check.CLOCK, answer)
    if answer.date is None:
        return Finding(Check.CLOCK, Outcome.NOT_CHECKED, "The server did not say what time it has.")
    skew = answer.date - now
    if abs(skew) < NOTABLE_SKEW:
        return Finding(Check.CLOCK, Outcome.OK, "It agrees with the server's.")
    return Finding(
        Check.CLOCK,
        Outcome.WARNING,
        skew_words(skew),
        "Set the clock right, best by letting the system do it.",
    )


def read_server(base_url: str, authorize: "Probed | AppError", token: "Probed | AppError") -> Finding:
    """Look whether what answers is Brutlers: a page for the browser, and errors in JSON for the app."""
    host = urlsplit(base_url).hostname or ""
    for answer in (authorize, token):
        if isinstance(answer, UnsafeConnection):
            return _unreached(Check.SERVER, answer)
        if isinstance(answer, AppError):
            action = answer.action if isinstance(answer, ProxyRefused) else Action.RETRY
            remedy = f"{answer.message}{_typed(base_url, answer)}"
            return Finding(Check.SERVER, Outcome.FAILED, f"{answer.title}.", remedy, action)
    assert not isinstance(authorize, AppError)  # noqa: S101 - for the type checker
    assert not isinstance(token, AppError)  # noqa: S101 - for the type checker
    if max(authorize.status, token.status) >= 500:
        return Finding(
            Check.SERVER,
            Outcome.FAILED,
            f"{host} has a problem just now (error {max(authorize.status, token.status)}).",
            "Try again in some minutes.",
            Action.RETRY,
        )
    if authorize.is_page and token.is_oauth:
        return Finding(Check.SERVER, Outcome.OK, f"{host} answers as Brutlers does.")
    return Finding(
        Check.SERVER,
        Outcome.FAILED,
        f"{host} answers, but not as Brutlers does.",
        "Check the base address. In a hotel or café, open a browser first: the network may ask you to sign in.",
        Action.EDIT_CONNECTION,
    )


def _unreached(check: Check, error: AppError) -> Finding:
    return Finding(check, Outcome.NOT_CHECKED, f"{error.title}.")


def _typed(base_url: str, error: AppError) -> str:
    """Return what else may be wrong where nothing answers at an address that a person typed."""
    if base_url == DEFAULT_BASE_URL or not isinstance(error, Offline) or isinstance(error, ProxyRefused):
        return ""
    return f" Check the base address of this connection too: {base_url}"

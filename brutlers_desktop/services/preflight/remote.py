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
from brutlers_desktop.translation import tr

if TYPE_CHECKING:
    from brutlers_desktop.oauth.probe import Probed


async def check_proxy(base_url: str, proxy: Proxy | None) -> Finding:
    """Look which proxy applies, and whether it takes connections."""
    if proxy is None:
        here = is_loopback(urlsplit(base_url).hostname or "")
        why = (
            tr("Brutlers is on this computer: no proxy is used.")
            if here
            else tr("None is used.", about="proxy")
        )
        return Finding(Check.PROXY, Outcome.OK, why)
    named = (
        tr("{proxy} (from this computer's settings)", proxy=proxy.shown)
        if proxy.mode is ProxyMode.SYSTEM
        else tr("{proxy} (from Settings, Network)", proxy=proxy.shown)
    )
    if not proxy.usable:
        return Finding(
            Check.PROXY,
            Outcome.FAILED,
            tr("The proxy {proxy} is of a kind that this app cannot use.", proxy=named),
            tr("Name an HTTP proxy, or none."),
            Action.NETWORK_SETTINGS,
        )
    try:
        _, writer = await asyncio.open_connection(proxy.host, proxy.port)
    except (OSError, ValueError):  # ValueError: a name from the system's settings that cannot be one
        return Finding(
            Check.PROXY,
            Outcome.FAILED,
            tr("The proxy {proxy} does not answer.", proxy=named),
            tr("Check its address, or whether you are in the network that it belongs to."),
            Action.NETWORK_SETTINGS,
        )
    writer.close()
    return Finding(Check.PROXY, Outcome.OK, tr("{proxy} answers.", proxy=named))


def read_tls(base_url: str, answer: "Probed | AppError", seen: bytes | None) -> Finding:
    """Look whether the server proved who it is. ``seen``: the certificate (DER) that was not believed, if it could be seen."""
    host = urlsplit(base_url).hostname or ""
    if urlsplit(base_url).scheme == "http":
        return Finding(
            Check.TLS, Outcome.OK, tr("Brutlers is on this computer: nothing that is sent leaves it.")
        )
    if isinstance(answer, UnsafeConnection):
        issuer = issuer_of(seen or b"")
        sentences = (
            tr("The certificate of {host} is not trusted here.", host=host),
            tr("It was issued by “{issuer}”.", issuer=issuer) if issuer else "",
        )
        return Finding(
            Check.TLS,
            Outcome.FAILED,
            " ".join(filter(None, sentences)),
            tr(
                "If that is your company's network or your virus scanner, choose its certificate file "
                "under Settings, Network. If you do not know the name, do not sign in from here."
            ),
            Action.NETWORK_SETTINGS,
        )
    if isinstance(answer, AppError):
        return _unreached(Check.TLS, answer)
    issuer = issuer_of(answer.certificate or b"")
    found = (
        tr("The certificate of {host} (by “{issuer}”) is trusted.", host=host, issuer=issuer)
        if issuer
        else tr("The certificate of {host} is trusted.", host=host)
    )
    return Finding(Check.TLS, Outcome.OK, found)


def read_clock(answer: "Probed | AppError", now: datetime) -> Finding:
    """Compare this computer's clock with the server's ``Date``. ``now`` is this computer's time when the answer came."""
    if isinstance(answer, AppError):
        return _unreached(Check.CLOCK, answer)
    if answer.date is None:
        return Finding(Check.CLOCK, Outcome.NOT_CHECKED, tr("The server did not say what time it has."))
    skew = answer.date - now
    if abs(skew) < NOTABLE_SKEW:
        return Finding(Check.CLOCK, Outcome.OK, tr("It agrees with the server's."))
    return Finding(
        Check.CLOCK,
        Outcome.WARNING,
        skew_words(skew),
        tr("Set the clock right, best by letting the system do it."),
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
            tr(
                "{host} has a problem just now (error {status}).",
                host=host,
                status=max(authorize.status, token.status),
            ),
            tr("Try again in some minutes."),
            Action.RETRY,
        )
    if authorize.is_page and token.is_oauth:
        return Finding(Check.SERVER, Outcome.OK, tr("{host} answers as Brutlers does.", host=host))
    return Finding(
        Check.SERVER,
        Outcome.FAILED,
        tr("{host} answers, but not as Brutlers does.", host=host),
        tr(
            "Check the base address. In a hotel or café, open a browser first: the network may ask "
            "you to sign in."
        ),
        Action.EDIT_CONNECTION,
    )


def _unreached(check: Check, error: AppError) -> Finding:
    return Finding(check, Outcome.NOT_CHECKED, f"{error.title}.")


def _typed(base_url: str, error: AppError) -> str:
    """Return what else may be wrong where nothing answers at an address that a person typed."""
    if base_url == DEFAULT_BASE_URL or not isinstance(error, Offline) or isinstance(error, ProxyRefused):
        return ""
    return " " + tr("Check the base address of this connection too: {address}", address=base_url)

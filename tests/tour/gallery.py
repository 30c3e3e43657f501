"""The tour's pictures: which there are, in the order of a walk, and where they are put."""

from pathlib import Path
from typing import Final

OF_THE_WINDOW: Final = frozenset(
    {
        "not-connected",
        "connected-app-new",
        "add-connection",
        "waiting-for-browser",
        "orders",
        "orders-search",
        "connected-app",
        "orders-dark",
        "connected-app-dark",
        "orders-1024x640",
        "connected-app-1024x640",
        "revoke-question",
        "revoked",
        "orders-revoked",
        "reconnected",
    }
)
"""Taken on every tour; the others only where a real browser shows the pages."""

ALL: Final = (
    "not-connected",
    "connected-app-new",
    "add-connection",
    "waiting-for-browser",
    "browser-login",
    "browser-login-phone",
    "browser-consent",
    "browser-consent-phone",
    "browser-result",
    "browser-result-dark",
    "orders",
    "orders-search",
    "connected-app",
    "orders-dark",
    "connected-app-dark",
    "orders-1024x640",
    "connected-app-1024x640",
    "revoke-question",
    "revoked",
    "orders-revoked",
    "reconnected",
)


def path_of(name: str, folder: Path) -> Path:
    """Return the picture's file: its number in ``ALL`` comes first, so that a listing shows the walk."""
    return folder / f"{ALL.index(name) + 1:02d}-{name}.png"


def clear(folder: Path) -> None:
    """Make ``folder`` be there, without the pictures of an earlier tour."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in ALL:
        path_of(name, folder).unlink(missing_ok=True)

"""Which page the window opens with, as a person chose it."""

from enum import StrEnum
from typing import Final

START_PAGE_PREFERENCE: Final = "start-page"


class StartPage(StrEnum):
    """``LAST``: the page that was shown when the window was closed."""

    TODAY = "today"
    ORDERS = "orders"
    LAST = "last"


def read_start_page(kept: object) -> StartPage:
    """Return what the preference holds; Today, if that makes no sense."""
    return StartPage(str(kept)) if kept in tuple(StartPage) else StartPage.TODAY

"""How the window looks, as a person chose it: light or dark, roomy or compact rows."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

SCHEME_PREFERENCE: Final = "color-scheme"
ROWS_PREFERENCE: Final = "rows"


class Scheme(StrEnum):
    """Which colours to use. ``SYSTEM``: whichever the system uses just now."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Rows(StrEnum):
    """How tall the rows of tables are."""

    ROOMY = "roomy"
    COMPACT = "compact"


@dataclass(frozen=True, slots=True)
class Look:
    """The look of the whole app."""

    scheme: Scheme = Scheme.SYSTEM
    rows: Rows = Rows.ROOMY


def read_look(kept: Callable[[str], Any]) -> Look:
    """Return the look by what the preferences hold; as usual, where that makes no sense."""
    scheme, rows = kept(SCHEME_PREFERENCE), kept(ROWS_PREFERENCE)
    return Look(
        Scheme(scheme) if scheme in tuple(Scheme) else Scheme.SYSTEM,
        Rows(rows) if rows in tuple(Rows) else Rows.ROOMY,
    )

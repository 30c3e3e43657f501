import pytest

from brutlers_desktop.ui.look import Look, Rows, Scheme, read_look
from brutlers_desktop.ui.start_page import StartPage, read_start_page


@pytest.mark.parametrize("kept", [None, 1, "blue", ["dark"], {}])
def test_what_makes_no_sense_looks_as_usual(kept: object) -> None:
    assert read_look(lambda _: kept) == Look(Scheme.SYSTEM, Rows.ROOMY)
    assert read_start_page(kept) is StartPage.TODAY


def test_what_was_kept_is_read() -> None:
    assert read_look({"color-scheme": "dark", "rows": "compact"}.get) == Look(Scheme.DARK, Rows.COMPACT)
    assert read_start_page("last") is StartPage.LAST

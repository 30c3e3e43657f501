import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brutlers_desktop import translation
from brutlers_desktop.services.export.cells import inert, inert_in_csv, is_active, one_line
from brutlers_desktop.services.export.columns import columns_named

FORMULAS = (
    "=cmd|' /C calc'!A0",
    "+49 170 1234567",
    "-1+1",
    "@SUM(A1)",
    "\tx",
    "\rx",
    "\nx",
    "  =1+1",
    "\u00a0=1+1",
    "\u3000=1+1",
    "\u200b=1+1",
    "\ufeff=1+1",
    "\x00=1+1",
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(A1)",
    "\u22121",
    " \u202e@x",
)


@pytest.mark.parametrize("text", FORMULAS)
def test_what_a_spreadsheet_would_run_is_marked(text: str) -> None:
    assert is_active(text)
    assert inert(text) == "'" + text
    assert not is_active(inert(text))


@pytest.mark.parametrize("text", ["", " ", "Anna", "a=b", "1-2", "'=1", "38", "Zoë", "#1", "(=1)"])
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert inert(text) == text


@given(st.text(alphabet=st.sampled_from(list("=+-@＝ \t\r\n;\"',aZ1\u200b\u00a0"))))
def test_a_csv_cell_is_inert_whatever_the_separator(text: str) -> None:
    line = io.StringIO()
    csv.writer(line).writerow(["first", inert_in_csv(text), "last"])
    assert next(csv.reader(io.StringIO(line.getvalue(), newline=""))) == ["first", inert_in_csv(text), "last"]
    for separator in (";", "\t"):
        for row in csv.reader(line.getvalue().splitlines(), delimiter=separator):
            for cell in row:
                assert not is_active(cell.lstrip('" \t\r\n\u200b\u00a0')), (line.getvalue(), cell)


@given(st.text())
def test_one_line_holds_no_tab_and_no_line_end(text: str) -> None:
    result = one_line(text)
    assert len(result.splitlines()) <= 1
    assert "\t" not in result
    assert not is_active(result)


def test_the_headings_are_said_in_the_language_of_now() -> None:
    translation.install(lambda source, about, _number: f"«{source}|{about}»")
    try:
        assert columns_named(("wedding",))[0].heading == "«Wedding|a column of orders»"
    finally:
        translation.install(None)
    assert columns_named(("wedding",))[0].heading == "Wedding"

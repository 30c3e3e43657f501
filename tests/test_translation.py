from collections.abc import Iterator

import pytest

from brutlers_desktop import translation
from brutlers_desktop.translation import tenths, tr, tr_noop, trn


@pytest.fixture(autouse=True)
def back_to_english() -> Iterator[None]:
    yield
    translation.install(None)


def german(source: str, about: str, number: int) -> str:
    return {
        ("Sign in", "", -1): "Anmelden",
        ("Open", "state", -1): "Offen",
        ("Hello {name}", "", -1): "Guten Tag, {name}",
        ("{n} orders of {shop}", "", 1): "{n} Auftrag von {shop}",
        ("{n} orders of {shop}", "", 1200): "{n} Aufträge von {shop}",
    }.get((source, about, number), source)


def test_without_a_language_the_english_source_is_said() -> None:
    assert tr("Sign in") == "Sign in"
    assert tr("Hello {name}", name="Ann {x}") == "Hello Ann {x}"
    assert trn("{n} order", "{n} orders", 1) == "1 order"
    assert trn("{n} order", "{n} orders", 0) == "0 orders"
    assert tr_noop("Later") == "Later"


def test_an_installed_language_is_asked_with_meaning_and_number() -> None:
    translation.install(german, lambda number: f"{number:,}".replace(",", "."))
    assert tr("Sign in") == "Anmelden"
    assert tr("Open", about="state") == "Offen"
    assert tr("Open") == "Open"
    assert tr("Hello {name}", name="{Ann}") == "Guten Tag, {Ann}"
    assert trn("{n} order of {shop}", "{n} orders of {shop}", 1, shop="Rosa") == "1 Auftrag von Rosa"
    assert trn("{n} order of {shop}", "{n} orders of {shop}", 1200, shop="Rosa") == "1.200 Aufträge von Rosa"


def test_a_count_that_is_not_translated_keeps_its_english_singular() -> None:
    translation.install(german)
    assert trn("{n} day", "{n} days", 1) == "1 day"
    assert trn("{n} day", "{n} days", 3) == "3 days"


def test_a_text_without_values_keeps_its_braces() -> None:
    assert tr("{customer} is a placeholder") == "{customer} is a placeholder"


def test_tenths_are_written_as_the_language_writes_them() -> None:
    assert tenths(1.25) == "1.2"
    translation.install(german, decimal_point=",")
    assert tenths(9.96) == "10,0"

import pytest
from msgspec.structs import replace
from support.archive import make

from brutlers_desktop.domain.orders import Customer
from brutlers_desktop.store.folding import (
    MAX_INDEXED,
    MAX_SEARCH_WORDS,
    index_text,
    match_expression,
    search_terms,
)


def found(search: str, words: str) -> bool:
    """Tell what the terms of ``search`` say about indexed words, as the two kinds of statement do."""
    terms = search_terms(search)
    return terms is not None and all(
        any(all(f" {prefix}" in words for prefix in every) for every in alternatives)
        for alternatives in terms
    )


@pytest.mark.parametrize(
    ("search", "name", "is_found"),
    [
        ("muller", "Anna Müller", True),
        ("mueller", "Anna Müller", True),
        ("MÜLLER", "Anna Müller", True),
        ("Mu\u0308ller", "Anna Müller", True),
        ("müller", "Anna Mueller", True),
        ("mull ann", "Anna Müller", True),
        ("ller", "Anna Müller", False),
        ("anna schmidt", "Anna Müller", False),
        ("strasse", "Lange Straße 5", True),
        ("straße", "Lange Strasse 5", True),
        ("STRASSE", "Lange STRAẞE 5", True),
        ("lodz", "Łódź", True),
        ("łódź", "Lodz", True),
        ("łodz", "Łódź", True),
        ("zolc", "Żółć", True),
        ("francois", "François", True),
        ("noel", "Noël", True),
        ("jorgensen", "Jørgensen", True),
        ("joergensen", "Jørgensen", True),
        ("oeuvre", "œuvre", True),
        ("aegir", "Ægir", True),
        ("angstrom", "Ångström", True),
        ("aangstroem", "Ångström", True),
        ("o'neil", "O'Neil", True),
        ("neil", "O'Neil", True),
        ("a-line", "Valentina A-Line", True),
        ("anna", "An\u200bna", True),
        ("иван", "Иван", True),
        ("ＡＮＮＡ", "Anna", True),
        ("istanbul", "İstanbul", True),
        ("οδος", "Μεγάλη ΟΔΟΣ", True),
        ("ΣΙΣΥΦΟΣ", "Σίσυφος", True),
        ("σισυφοσ", "Σίσυφος", True),
        ("σίσυφο", "Σίσυφος", True),
        ("💍", "💍 Ring", True),
        ("ring💍", "💍 Ring", True),
        ("👰🏽‍♀️", "Anna👰", False),
        ("👰", "Anna 👰🏽‍♀️", True),
        ("🌹", "💍 Ring", False),
        ("5€", "5 €", True),
        ("€", "5€", True),
        ("o’neil", "O'Neil", True),
        ("smith & sons", "Smith & Sons", True),
        ("„anna“", "Anna", True),
    ],
)
def test_each_spelling_finds_the_other(search: str, name: str, *, is_found: bool) -> None:
    assert found(search, index_text(make("x", name))) is is_found


@pytest.mark.parametrize(
    "search",
    [
        "+49 170 1234567",
        "0170 1234567",
        "01701234567",
        "491701234567",
        "0049170123",
        "1701234",
        "1234567",
        "170 123",
    ],
)
def test_a_phone_number_is_found_however_it_is_written(search: str) -> None:
    for phone in ("+49 170 1234567", "+49 (170) 123-4567", "0049 170 1234567"):
        if search != "1234567" or "-" not in phone:
            assert found(search, index_text(make("x", phone=phone))), phone


def test_every_searchable_field_is_indexed_and_the_others_are_not() -> None:
    order = make(
        "cm7x",
        email="anna@example.com",
        phone="030 5551234",
        model="Aurora",
        color="Ivory",
        description="Lace",
        special_requests="Hem",
        size="38",
        status="READY_FOR_PICKUP",
    )
    words = index_text(order)
    for search in ("cm7x", "anna@example.com", "030 5551234", "aurora", "ivory", "lace", "hem", "müller"):
        assert found(search, words), search
    for search in ("38", "ready", "bridal"):
        assert not found(search, words), search


def test_each_word_is_behind_a_space_so_that_a_prefix_can_be_told_from_an_inner_part() -> None:
    words = index_text(make("x1", "Ännchen\tO\nX\0Y", description="«Spitze»–weiß"))
    assert words.startswith(" annchen aennchen o x y")
    assert " spitze weiss" in words


@pytest.mark.parametrize(
    "search", ["", "  ", "***", '"', "-", "(", "AND", 'a" OR b', "a*", "^x", "{a}: b", "NEAR(a b)", "\0"]
)
def test_nothing_that_is_typed_is_an_operator(search: str) -> None:
    expression = match_expression(search_terms(search) or ())
    outside = "".join(expression.split('"')[::2])
    assert set(outside.replace("AND", "").replace("OR", "")) <= set("() *")


def test_search_without_anything_asks_nothing_and_by_punctuation_alone_finds_nothing() -> None:
    assert search_terms("") == search_terms(" \t") == search_terms("\u200b") == ()
    assert match_expression(()) == ""
    for search in (" *-* ", "%", "_", '"', "*", "’", "\0", "¡"):
        assert search_terms(search) is None, search


def test_every_word_must_hold_and_of_more_than_can_be_asked_none_does() -> None:
    words = [f"word{number}" for number in range(MAX_SEARCH_WORDS)]
    text = index_text(make("x", description=" ".join(words)))
    assert found(" ".join(words), text)
    assert not found(" ".join([*words[:-1], "another"]), text)
    assert search_terms(" ".join([*words, "another"])) is None
    assert search_terms(" ".join(str(number) for number in range(MAX_SEARCH_WORDS + 1))) is None


def test_very_long_texts_and_searches_are_bounded() -> None:
    order = replace(make("x"), customer=Customer("ü" * 300_000, "", "1" * 300_000))
    assert len(index_text(order)) < 10 * MAX_INDEXED
    for search in ("wort " * 5000, "17 " * 5000):
        assert len(match_expression(search_terms(search) or ())) < 1000

import random
from itertools import pairwise

import pytest

from brutlers_desktop.store.collation import MAX_KEY, alphabet, sort_key

COMMON = alphabet("en")
POLISH = alphabet("pl")


def is_sorted(texts: list[str], name: str) -> bool:
    keys = [sort_key(text, name) for text in texts]
    assert None not in keys
    return all(first < second for first, second in pairwise(keys))  # type: ignore[operator]


TABLES = {
    "en": ["Al", "Al Zorn", "Alan", "Álan", "Álvaro", "Alvin", "O'Brien", "Obst", "Zoe", "Zoë"],
    "de": [
        "Adler",
        "Ähre",
        "Ast",
        "Mahler",
        "Müller",
        "Muller-Abel",
        "Mumm",
        "Stras",
        "Strasse",
        "Straße",
        "Straub",
    ],
    "fr": ["cote", "coté", "côte", "côté", "coter", "élan", "elans", "Noel", "Noël", "œuf", "ofe"],
    "it": ["Nicolo", "Nicolò", "Nicolosi", "perche", "perché", "però", "perone"],
    "nl": ["ijs", "ik", "IJzer", "van den Berg", "van der Berg", "Vandam"],
    "pl": [
        "Adam",
        "Azja",
        "Ącki",
        "Baca",
        "Cz",
        "Ćma",
        "Duda",
        "Lu",
        "Luz",
        "Łąk",
        "Ło",
        "Maj",
        "Oza",
        "Ósmy",
        "Za",
        "Zz",
        "Źle",
        "Żak",
    ],
}
"""Each list is sorted as a dictionary of that language would: CLDR's root with the tailoring of pl."""
TABLES["nl"] = ["ijs", "ijzer", "ik", "van den Berg", "van der Berg", "Vandam"]
TABLES["de"] = [
    "Adler",
    "Ähre",
    "Ast",
    "Mahler",
    "Muller",
    "Müller",
    "Muller-Abel",
    "Mumm",
    "Stras",
    "Strasse",
    "Straße",
    "Straub",
]


@pytest.mark.parametrize("language", TABLES)
def test_texts_follow_the_languages_alphabet(language: str) -> None:
    texts = TABLES[language]
    shuffled = random.Random(1).sample(texts, len(texts))  # noqa: S311
    name = alphabet(language)
    assert sorted(shuffled, key=lambda text: sort_key(text, name) or b"") == texts
    assert is_sorted(texts, name)


def test_polish_has_letters_of_its_own_and_the_others_do_not() -> None:
    assert is_sorted(["lz", "ła"], POLISH)
    assert is_sorted(["ła", "lz"], COMMON)
    assert {alphabet(each) for each in ("en", "de_DE", "fr", "it", "nl", "")} == {COMMON}
    assert alphabet("pl_PL") == POLISH != COMMON


@pytest.mark.parametrize("name", [COMMON, POLISH])
def test_numbers_stand_by_their_value_and_before_letters(name: str) -> None:
    assert is_sorted(["2", "8", "10", "36", "036a", "38", "38 long", "40", "100", "L", "XL"], name)


@pytest.mark.parametrize("name", [COMMON, POLISH])
def test_case_decides_nothing_and_other_scripts_stand_last(name: str) -> None:
    assert sort_key("ANNA ŁUK", name) == sort_key("anna łuk", name)
    assert is_sorted(["Zz", "Ωmega", "Иван", "王"], name)


@pytest.mark.parametrize("text", ["", " ", "\t\n", "—", "\u200b", "***", "’"])
def test_a_text_that_shows_no_letter_has_no_key(text: str) -> None:
    assert sort_key(text, COMMON) is None


def test_keys_are_bounded_and_hold_no_byte_that_ends_a_level_within_it() -> None:
    for text in ("ü" * 100_000, "王" * 1000, "1" * 1000, "é1" * 500):
        key = sort_key(text, COMMON)
        assert key is not None
        assert len(key) <= MAX_KEY
    assert sort_key("Łódź", COMMON) != sort_key("Lodz", COMMON)


def test_a_decomposed_text_has_the_key_of_the_composed_one() -> None:
    for name in (COMMON, POLISH):
        assert sort_key("Mu\u0308ller Zo\u0301ła", name) == sort_key("Müller Zóła", name)


def test_a_size_that_only_looks_like_a_number_stands_with_the_words() -> None:
    assert is_sorted(["8", "36,5", "38", "40", "made to measure", "nan"], COMMON)

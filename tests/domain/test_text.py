import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brutlers_desktop.domain.text import clean_text, listed, visible_text


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("  plain  text ", "plain text"),
        ("two\r\nlines\tand\x00more\x1b[31m", "two lines and more [31m"),
        ("pay\u202elave\u202c \u2066x\u2069", "paylave x"),
        ("a\u200bb\u200dc\ufeffd\u00ade\u2060f", "abcdef"),
        ("line\u2028and\u2029paragraph\x85", "line and paragraph"),
        ("lone \ud800 surrogate", "lone surrogate"),
        ("blank \u3164\u115f\u2800 letters", "blank letters"),
        ("Zoë, 花嫁, العروس, 👰", "Zoë, 花嫁, العروس, 👰"),
        ("<script>", "<script>"),
    ],
)
def test_keeps_what_a_person_can_read(raw: str, clean: str) -> None:
    assert clean_text(raw) == clean


def test_cuts_at_the_limit_and_shows_it() -> None:
    assert clean_text("x" * 200) == "x" * 200
    assert clean_text("x" * 201) == "x" * 199 + "…"
    assert clean_text("ab cd", limit=4) == "ab…"


@given(st.text(), st.integers(1, 50))
def test_never_longer_nor_unprintable_and_stable(raw: str, limit: int) -> None:
    clean = clean_text(raw, limit)
    assert len(clean) <= limit
    assert not {unicodedata.category(c) for c in clean} & {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
    assert clean_text(clean, limit) == clean


@given(st.text(max_size=30))
def test_a_visible_text_loses_nothing_when_it_is_cleaned(text: str) -> None:
    shown = visible_text(text)
    assert clean_text(shown, 1000) == shown
    assert visible_text(shown) == shown
    assert shown == text or text != clean_text(text, 1000) or any(ord(each) >= 0xFE00 for each in text)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("IN WORK", "IN WORK"),
        (" A  B ", "␣A ␣B␣"),
        ("A\u00a0B\n", "A⟨U+00A0⟩B⟨U+000A⟩"),
        ("A\u200bB\u202e", "A⟨U+200B⟩B⟨U+202E⟩"),
        ("A\ufe0f\u3164\ue000", "A⟨U+FE0F⟩⟨U+3164⟩⟨U+E000⟩"),
    ],
)
def test_what_cannot_be_seen_is_spelt_out(text: str, shown: str) -> None:
    assert visible_text(text) == shown


@pytest.mark.parametrize(
    ("names", "words"), [(["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B and C")]
)
def test_a_list_is_named_as_a_sentence_names_it(names: list[str], words: str) -> None:
    assert listed(names) == words

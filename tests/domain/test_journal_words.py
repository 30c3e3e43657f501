from datetime import UTC, datetime

import pytest

from brutlers_desktop.domain.journal import ApiCall, Fault, Happening, Kind
from brutlers_desktop.domain.journal_words import (
    KINDS,
    Group,
    answer_words,
    duration_words,
    kinds_of,
    sentence,
    size_words,
    took_words,
)

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)


def happening(kind: Kind, cause: str = "", seconds: float | None = None) -> Happening:
    return Happening(connection_id="a", kind=kind, at=NOON, cause=cause, seconds=seconds)


def test_every_kind_has_words_and_belongs_to_one_group() -> None:
    assert set(KINDS) == set(Kind)
    assert kinds_of(frozenset(Group)) == set(Kind)
    assert sum(len(kinds_of(frozenset({group}))) for group in Group) == len(Kind)
    assert len({words.word for words in KINDS.values()}) == len(Kind)


def test_a_cause_stands_in_place_of_the_general_meaning() -> None:
    assert sentence(happening(Kind.REFUSED)) == KINDS[Kind.REFUSED].meaning
    assert sentence(happening(Kind.REFUSED, "It ended")) == "It ended"
    gap = sentence(happening(Kind.GAP, "between 9:00 and 10:00"))
    assert gap == "Changes may have been missed: between 9:00 and 10:00"


def test_a_duration_is_told_where_it_is_known() -> None:
    assert took_words(happening(Kind.RENEWED)) == ""
    assert took_words(happening(Kind.RENEWED, seconds=0.25)) == "250 ms"
    assert took_words(happening(Kind.REACHED, seconds=600)) == "after 10 min"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "0 ms"),
        (0.9994, "999 ms"),
        (0.9996, "1.0 s"),
        (9.94, "9.9 s"),
        (9.96, "10 s"),
        (59.4, "59 s"),
        (59.6, "1 min"),
        (3569, "59 min"),
        (3600, "1 h"),
        (4800, "1 h 20 min"),
        (172_800, "2 days"),
    ],
)
def test_a_duration_is_told_in_the_unit_that_suits_it(seconds: float, words: str) -> None:
    assert duration_words(seconds) == words


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (1000, "1.0 kB"),
        (99_949, "99.9 kB"),
        (99_950, "100 kB"),
        (999_499, "999 kB"),
        (999_500, "1.0 MB"),
    ],
)
def test_a_size_is_told_in_the_unit_that_suits_it(size: int, words: str) -> None:
    assert size_words(size) == words


@pytest.mark.parametrize(
    ("status", "fault", "words"),
    [
        (200, Fault.NONE, "200"),
        (200, Fault.BROKE_OFF, "200, broke off"),
        (None, Fault.NOT_REACHED, "not reached"),
    ],
)
def test_an_answer_is_its_status_and_what_went_wrong(status: int | None, fault: Fault, words: str) -> None:
    call = ApiCall(
        connection_id="a", at=NOON, method="GET", path="/", status=status, seconds=0, size=0, fault=fault
    )
    assert answer_words(call) == words

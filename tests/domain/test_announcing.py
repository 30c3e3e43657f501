import pytest

from brutlers_desktop.domain.announcing import When, is_wanted, orders_words, read_when, wants_tray


@pytest.mark.parametrize(
    ("when", "focused", "wanted"),
    [
        (When.OFF, False, False),
        (When.OFF, True, False),
        (When.ON, True, True),
        (When.UNFOCUSED, True, False),
        (When.UNFOCUSED, False, True),
    ],
)
def test_a_notice_comes_when_it_is_wanted(when: When, *, focused: bool, wanted: bool) -> None:
    assert is_wanted(when, is_focused=focused) is wanted


@pytest.mark.parametrize("kept", [None, "", "sometimes", 1, [], {}])
def test_a_preference_that_makes_no_sense_is_as_if_never_kept(kept: object) -> None:
    assert read_when(kept) is When.UNFOCUSED
    assert not wants_tray(kept)


def test_each_choice_is_read_as_it_was_kept() -> None:
    assert [read_when(str(each)) for each in When] == list(When)
    assert wants_tray(True)


@pytest.mark.parametrize(
    ("new", "changed", "words"),
    [
        (1, 0, ("1 new order", "Click to see it.")),
        (2, 0, ("2 new orders", "Click to see them.")),
        (0, 1, ("1 order changed its status", "Click to see it.")),
        (0, 3, ("3 orders changed their status", "Click to see them.")),
        (1, 2, ("1 new order", "2 orders changed their status. Click to see them.")),
    ],
)
def test_numbers_are_told_and_no_names(new: int, changed: int, words: tuple[str, str]) -> None:
    assert orders_words(new, changed) == words

"""The filters' chips and the widths of the columns, on their own."""

import pytest
from pytestqt.qtbot import QtBot
from support.archive import make

from brutlers_desktop.domain.orders import STATUS_LABELS, TYPE_LABELS
from brutlers_desktop.ui.models.columns import COLUMNS
from brutlers_desktop.ui.widgets.chips import LONGEST, Chip, ChoiceChip
from brutlers_desktop.ui.widgets.filter_bar import FilterBar
from brutlers_desktop.ui.widgets.orders_table import fitted_widths

SHOWN = [column for column in COLUMNS if column.shown]
USUAL = sum(column.width for column in SHOWN)
LEAST = sum(column.least for column in SHOWN)


@pytest.fixture
def chip(qtbot: QtBot) -> ChoiceChip:
    made = ChoiceChip("filterStatus", "Status")
    qtbot.addWidget(made)
    made.set_choices((("A", "Ordered"), ("B", "In production"), ("C", "Tom & Jo")))
    return made


def test_a_chip_names_two_values_and_counts_more(chip: ChoiceChip) -> None:
    chip.show_values(frozenset("AB"))
    assert (chip.text(), chip.toolTip()) == ("Status: In production, Ordered", "")
    chip.show_values(frozenset("ABC"))
    assert chip.text() == "Status: 3 chosen"
    assert chip.toolTip() == "In production, Ordered, Tom & Jo"
    assert chip.accessibleName() == "Filter Status: In production, Ordered, Tom & Jo"
    chip.show_values(frozenset())
    assert (chip.text(), chip.accessibleName(), chip.toolTip()) == ("Status", "Filter Status", "")


def test_a_chip_stays_short_and_says_all_to_the_ear(qtbot: QtBot) -> None:
    chip = Chip("filterWedding", "Wedding")
    qtbot.addWidget(chip)
    chip.show_words("x" * 99)
    assert len(chip.text()) == len("Wedding: ") + LONGEST
    assert chip.accessibleName() == f"Filter Wedding: {'x' * 99}"


def test_a_value_never_seen_before_is_shown_by_its_raw_name(chip: ChoiceChip) -> None:
    chip.show_values(frozenset({"AT_THE_TAILOR"}))
    assert chip.text() == "Status: AT_THE_TAILOR"
    chip.show_values(frozenset({"AT\u200b_THE_TAILOR"}))
    assert chip.text() == "Status: AT⟨U+200B⟩_THE_TAILOR"


def test_statuses_that_differ_are_offered_apart_and_a_blank_one_is_none(qtbot: QtBot) -> None:
    bar = FilterBar()
    qtbot.addWidget(bar)
    odd = ["ORDERED ", "ORD\u200bERED", "Ordered", "ordered", "  ", "", "A&B"]
    bar.set_choices(["ORDERED", *odd], ["SUIT", "Suit", " "])
    menu = bar.status.open_menu()
    offered = [action.text() for action in menu.actions()]
    menu.close()
    assert len(set(offered)) == len(offered)
    assert [each.strip() for each in offered if not each.strip()] == []
    assert offered[len(STATUS_LABELS) :] == [
        "“ORDERED␣”",
        "“ORD⟨U+200B⟩ERED”",
        "“Ordered”",
        "ordered",
        "A&&B",
    ]
    menu = bar.type.open_menu()
    assert [action.text() for action in menu.actions()] == [*TYPE_LABELS.values(), "“Suit”"]
    menu.close()


def test_the_status_column_shows_statuses_that_differ_apart() -> None:
    column = next(each for each in COLUMNS if each.key == "status")
    shown = [
        column.text(make("o1", status=each)) for each in ("ORDERED", "ORDERED ", "ORD\u200bERED", "Ordered")
    ]
    assert len(set(shown)) == 4
    assert column.text(make("o1", status="  ")) == column.text(make("o1", status=""))


@pytest.mark.parametrize("width", [USUAL, USUAL + 1, 3 * USUAL])
def test_columns_share_all_the_width_there_is(width: int) -> None:
    widths = fitted_widths(SHOWN, width)
    assert width - len(SHOWN) <= sum(widths) <= width
    assert all(fitted >= column.width for fitted, column in zip(widths, SHOWN, strict=True))


@pytest.mark.parametrize("width", [0, LEAST - 50, LEAST, (LEAST + USUAL) // 2, USUAL - 1])
def test_in_a_small_window_no_column_gets_too_narrow(width: int) -> None:
    widths = fitted_widths(SHOWN, width)
    for fitted, column in zip(widths, SHOWN, strict=True):
        assert column.least <= fitted <= column.width
    assert sum(widths) <= max(width, LEAST)


def test_the_usual_columns_fit_beside_the_folded_sidebar_of_a_1024_pixel_window() -> None:
    assert LEAST <= 1024 - 64 - 2 * 24 - 2 * 5 - 16

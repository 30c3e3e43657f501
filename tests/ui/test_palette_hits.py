"""In which order the palette shows what it found."""

import pytest

from brutlers_desktop.ui.palette.hits import MOST, MOST_OF_OTHERS, NO_MATCH, Group, Hit, arranged, rank_of


def hit(group: Group, text: str, rank: int = NO_MATCH) -> Hit:
    return Hit(group, text, lambda: None, rank=rank)


@pytest.mark.parametrize(
    ("typed", "text", "rank"),
    [
        ("anna müller", "Anna Müller", 0),
        ("ANN", "Anna Müller", 1),
        ("mul", "Anna Müller", 2),
        ("müll ann", "Anna Müller", 3),
        ("nna", "Anna Müller", NO_MATCH),
        ("anna x", "Anna Müller", NO_MATCH),
        ("jean cl", "Jean-Claude", 1),
        ("", "Anna Müller", NO_MATCH),
        ("  ", "Anna", NO_MATCH),
    ],
)
def test_what_begins_as_typed_fits_better(typed: str, text: str, rank: int) -> None:
    assert rank_of(typed, text) == rank


def test_the_best_of_several_texts_counts() -> None:
    assert rank_of("cm1", "Anna", "cm1", "cm12") == 0
    assert rank_of("x") == NO_MATCH


def test_the_group_with_the_best_hit_comes_first() -> None:
    found = arranged([hit(Group.ORDERS, "a", 2), hit(Group.PAGES, "b", 1), hit(Group.ORDERS, "c", 3)])
    assert [each.text for each in found] == ["b", "a", "c"]


def test_of_equally_good_groups_orders_come_first_and_equal_hits_stay_in_their_order() -> None:
    found = arranged(
        [
            hit(Group.ACTIONS, "a", 1),
            hit(Group.CUSTOMERS, "b", 1),
            hit(Group.ORDERS, "c", 1),
            hit(Group.ORDERS, "d", 1),
        ]
    )
    assert [each.text for each in found] == ["c", "d", "b", "a"]


@pytest.mark.parametrize("group", Group)
def test_no_group_fills_the_list_alone(group: Group) -> None:
    found = arranged(hit(group, str(number), 1) for number in range(50))
    assert len(found) == MOST.get(group, MOST_OF_OTHERS)

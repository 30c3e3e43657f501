"""What the sidebar says of the shops."""

import pytest

from brutlers_desktop.ui.models.shops import initials


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Maison Blanche", "MB"),
        ("Brautmoden Anna Müller", "BM"),
        ("boutique", "B"),
        ("L'Élégance", "L"),
        ("élan & co", "ÉC"),
        ("« Rêve »", "R"),
        ("8 Rue", "8R"),
        ("ß straße", "SS"),
        ("新娘 店", "新店"),
        ("–", ""),
        ("", ""),
    ],
)
def test_two_letters_stand_for_a_shop(name: str, letters: str) -> None:
    assert initials(name) == letters

import pytest

from brutlers_desktop.domain.passphrases import is_passphrase, remark, slow_hash
from brutlers_desktop.domain.secret import Secret


@pytest.mark.parametrize(
    ("typed", "begins"),
    [
        ("", ""),
        ("1234567", "Too short"),
        ("12345678", "Weak"),
        ("123456789012", "Fair"),
        ("1234567890123456", "Good"),
    ],
)
def test_the_longer_a_passphrase_the_better_it_is_called(typed: str, begins: str) -> None:
    assert remark(typed)[: len(begins) or None] == begins


def test_a_hash_knows_its_passphrase_and_no_other() -> None:
    hashed = slow_hash(Secret("Schlüssel im Laden"))
    assert "Laden" not in hashed.reveal()
    assert is_passphrase(Secret("Schlu\u0308ssel im Laden"), hashed)  # as another keyboard composes it
    assert not is_passphrase(Secret("Schlüssel im laden"), hashed)
    assert slow_hash(Secret("Schlüssel im Laden")) != hashed


@pytest.mark.parametrize(
    "text", ["", "scrypt:16:zz:zz", "plain:4:00:00", "scrypt:x:00:00", "scrypt:-1:00:00", "a:b:c:d:e"]
)
def test_what_is_no_hash_matches_nothing(text: str) -> None:
    assert not is_passphrase(Secret("anything"), Secret(text))


def test_a_guess_costs_sixty_four_megabytes() -> None:
    assert slow_hash(Secret("x")).reveal().startswith("scrypt:16:")  # N = 2^16, r = 8

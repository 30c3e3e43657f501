import pytest

from brutlers_desktop.domain import drafts
from brutlers_desktop.domain.connection_settings import (
    FILE_ENDING,
    ConnectionSettings,
    elsewhere,
    file_name,
    free_name,
)

SETTINGS = ConnectionSettings(
    name="Atelier Müller",
    client_id="brut_app_1",
    base_url="https://brutlers.com",
    redirect_uris=("http://127.0.0.1:28741/callback",),
    scopes=("orders:read",),
)


def named(name: str) -> ConnectionSettings:
    return ConnectionSettings(
        name=name,
        client_id=SETTINGS.client_id,
        base_url=SETTINGS.base_url,
        redirect_uris=SETTINGS.redirect_uris,
        scopes=SETTINGS.scopes,
    )


@pytest.mark.parametrize(
    ("name", "taken", "found"),
    [
        ("Shop", (), "Shop"),
        ("Shop", ("Other",), "Shop"),
        ("Shop", ("SHOP",), "Shop (2)"),
        ("Shop", ("shop", "Shop (2)"), "Shop (3)"),
        ("Straße", ("STRASSE",), "Straße (2)"),
    ],
)
def test_a_name_that_is_taken_gets_a_number(name: str, taken: tuple[str, ...], found: str) -> None:
    assert free_name(name, taken) == found


def test_a_numbered_name_can_still_be_typed() -> None:
    long = "x" * drafts.MAX_NAME
    assert drafts.check_name(free_name(long, [long])) != long


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Atelier Müller", "Atelier Müller"),
        ("a/b\\c:d*e", "a_b_c_d_e"),
        ("../../etc", "______etc"),
        ("👗", "_"),
    ],
)
def test_the_file_has_a_name_that_leads_nowhere_else(name: str, file: str) -> None:
    assert file_name(named(name)) == f"{file}{FILE_ENDING}"


def test_another_server_is_warned_of() -> None:
    assert elsewhere(SETTINGS) == ""
    other = ConnectionSettings(
        name="x",
        client_id="y",
        base_url="https://brut1ers.com",
        redirect_uris=SETTINGS.redirect_uris,
        scopes=SETTINGS.scopes,
    )
    assert "would go to https://brut1ers.com" in elsewhere(other)

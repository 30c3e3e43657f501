from datetime import date

import pytest

from brutlers_desktop.domain.checks import (
    email_problem,
    formatted_phone,
    past_day_question,
    phone_problem,
    phone_regions,
)

TODAY = date(2026, 6, 1)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "anna@example.com",
        " anna@example.com ",
        "o'brien+dress@mail.example.co.uk",
        "zoë@müller.example",
        "a@xn--mller-kva.xn--p1ai",
        "é@παράδειγμα.ευ",
        "x" * 64 + "@example.com",
    ],
)
def test_an_email_address_that_can_be_one_is_no_problem(text: str) -> None:
    assert email_problem(text) == ""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("anna", "has an @"),
        ("@example.com", "missing"),
        ("anna@", "missing"),
        ("anna m@example.com", "no spaces"),
        ("anna@exam ple.com", "no spaces"),
        ("anna@example", "needs an ending"),
        ("anna@@example.com", "before the @"),
        ("anna..m@example.com", "before the @"),
        (".anna@example.com", "before the @"),
        ("<anna@example.com", "before the @"),
        ("x" * 65 + "@example.com", "before the @"),
        ("anna@example..com", "after the @"),
        ("anna@-example.com", "after the @"),
        ("anna@example.com>", "after the @"),
        ("anna@127.0.0.1", "after the @"),
        ("anna@example.com, b@example.com", "no spaces"),
        ("anna@" + "x" * 60 + ("." + "y" * 60) * 4 + ".com", "too long"),
    ],
)
def test_an_email_address_that_cannot_be_one_says_why(text: str, said: str) -> None:
    assert said in email_problem(text)


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("", "DE"),
        ("0171 2345678", "DE"),
        ("+49 (0)171 / 234-5678", "DE"),
        ("+48 601 234 567", "DE"),
        ("+48 601 234 567", ""),
        ("06 12 34 56 78", "FR"),
    ],
)
def test_a_phone_number_that_can_be_one_is_no_problem(text: str, region: str) -> None:
    assert phone_problem(text, region) == ""


@pytest.mark.parametrize(
    ("text", "region", "said"),
    [
        ("0171 2345678", "", "country code"),
        ("+999 123456", "DE", "country code"),
        ("call me", "DE", "only digits"),
        ("234 5678", "US", "area code"),
        ("+48 60", "DE", "Digits are missing"),
        ("0171 23456789012345", "DE", "too many"),
        ("06 12 34 56 7", "FR", "mistyped"),
        ("00 00 00 00 00", "FR", "No such number"),
        ("+4", "DE", "not a phone number"),
        ("9" * 400, "DE", "not a phone number"),
    ],
)
def test_a_phone_number_that_cannot_be_one_says_why(text: str, region: str, said: str) -> None:
    assert said in phone_problem(text, region)


def test_a_national_number_that_is_none_names_the_country_that_it_was_taken_for() -> None:
    said = phone_problem("030 901820", "US", "the United States")
    assert said.startswith("Not a number in the United States. ")
    assert said.endswith(" For another country begin with + and its code.")
    assert "United States" not in phone_problem("+48 60", "US", "the United States")
    assert phone_problem("212 555 2368", "US", "the United States") == ""


def test_the_regions_are_countries_by_their_letters() -> None:
    regions = phone_regions()
    assert list(regions) == sorted(regions)
    assert {"DE", "FR", "IT", "NL", "PL", "GB", "AT", "CH"} <= set(regions)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2026-05-31", "yesterday"),
        ("2026-05-02", "30 days ago"),
        ("2026-06-01", ""),
        ("2027-01-01", ""),
        ("soon", ""),
    ],
)
def test_a_wedding_day_that_has_passed_is_asked_about(text: str, said: str) -> None:
    question = past_day_question(text, TODAY)
    assert said in question
    assert bool(question) is bool(said)


@pytest.mark.parametrize(
    ("typed", "region", "written"),
    [
        ("030 901820", "DE", "+49 30 901820"),
        ("+49(0)30/901820", "", "+49 30 901820"),
        ("0041 44 668 18 00", "DE", "+41 44 668 18 00"),
        ("901820", "", "901820"),
        ("ask her mother", "DE", "ask her mother"),
    ],
)
def test_a_phone_number_is_written_so_that_it_can_be_dialled_from_anywhere(
    typed: str, region: str, written: str
) -> None:
    assert formatted_phone(typed, region) == written

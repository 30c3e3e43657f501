"""What a person typed, judged as they type: each check answers with the words of the problem, empty if there is none. Pure."""

import re
from datetime import date
from typing import Final

from brutlers_desktop.domain.times import parse_date
from brutlers_desktop.translation import tr, trn

MAX_EMAIL: Final = 254
"""RFC 5321 4.5.3.1.3 allows a path of 256 with its brackets."""
_LOCAL: Final = re.compile(r"[^\s@<>(),;:\\\"\[\]]{1,64}")
_LABEL: Final = re.compile(r"[^\W_](?:[\w-]{0,61}[^\W_])?")
_TOP_LABEL: Final = re.compile(r"[^\W\d_][^\W_-]+|xn--[a-z0-9-]+", re.IGNORECASE)
_PHONE_SIGNS: Final = re.compile(r"\+?[\d\s()./-]+")


def email_problem(text: str) -> str:
    """Say what is wrong with an e-mail address; empty if nothing is, or nothing was typed."""
    address = text.strip()
    if not address:
        return ""
    local, at, host = address.rpartition("@")
    if not at:
        return tr("An e-mail address has an @ in it.")
    if not local or not host:
        return tr("Something is missing beside the @.")
    if any(character.isspace() for character in address):
        return tr("An e-mail address has no spaces.")
    if len(address) > MAX_EMAIL:
        return tr("This is too long for an e-mail address.")
    if _LOCAL.fullmatch(local) is None or local.startswith(".") or local.endswith(".") or ".." in local:
        return tr("The part before the @ cannot be used like this.")
    labels = host.split(".")
    if len(labels) < 2:
        return tr("The part after the @ needs an ending, such as .com.")
    if any(_LABEL.fullmatch(each) is None for each in labels) or _TOP_LABEL.fullmatch(labels[-1]) is None:
        return tr("The part after the @ cannot be used like this.")
    return ""


def phone_problem(text: str, region: str, country: str = "") -> str:
    """Say what is wrong with a phone number; empty if nothing is, or nothing was typed.

    ``region``: the country (ISO 3166, ``DE``) whose national numbers need no country code; empty: all need one. ``country``: its
    name, which is then said of a number without a code. The first call imports phonenumbers, some 30 ms: let a worker make it.
    """
    number = text.strip()
    if not number:
        return ""
    if _PHONE_SIGNS.fullmatch(number) is None:
        return tr("A phone number has only digits, spaces and + ( ) / - in it.")
    problem = _number_problem(number, region)
    if not problem or not country or number.startswith("+"):
        return problem
    return tr(
        "Not a number in {country}. {problem} For another country begin with + and its code.",
        country=country,
        problem=problem,
    )


def _number_problem(number: str, region: str) -> str:
    import phonenumbers  # noqa: PLC0415 - see phone_problem

    try:
        parsed = phonenumbers.parse(number, region or None)
    except phonenumbers.NumberParseException as error:
        if error.error_type == phonenumbers.NumberParseException.INVALID_COUNTRY_CODE:
            return tr("Begin with + and the country code, such as +49.")
        return tr("This is not a phone number.")
    match phonenumbers.is_possible_number_with_reason(parsed):
        case phonenumbers.ValidationResult.TOO_SHORT:
            return tr("Digits are missing.")
        case phonenumbers.ValidationResult.TOO_LONG:
            return tr("There are too many digits.")
        case phonenumbers.ValidationResult.IS_POSSIBLE_LOCAL_ONLY:
            return tr("The area code is missing.")
    return (
        ""
        if phonenumbers.is_valid_number(parsed)
        else tr("No such number is in use. Is there a mistyped digit?")
    )


def formatted_phone(text: str, region: str) -> str:
    """Return a phone number as it is written internationally (``+49 30 901820``); what was typed, if it is none."""
    import phonenumbers  # noqa: PLC0415 - see phone_problem

    try:
        parsed = phonenumbers.parse(text.strip(), region or None)
    except phonenumbers.NumberParseException:
        return text
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def phone_regions() -> tuple[str, ...]:
    """Return the countries (ISO 3166) whose national numbers can be checked, by their letters."""
    import phonenumbers  # noqa: PLC0415 - see phone_problem

    return tuple(sorted(phonenumbers.SUPPORTED_REGIONS))


def past_day_question(text: str, today: date) -> str:
    """Ask whether a wedding day that has passed is meant; empty if it has not, or is none."""
    day = parse_date(text)
    if day is None or day >= today:
        return ""
    days = (today - day).days
    if days == 1:
        return tr("This wedding day was yesterday. Is it right?")
    return trn(
        "This wedding day was {n} day ago. Is it right?",
        "This wedding day was {n} days ago. Is it right?",
        days,
    )

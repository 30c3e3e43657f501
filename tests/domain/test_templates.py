import pytest

from brutlers_desktop.domain.orders import STATUS_LABELS
from brutlers_desktop.domain.templates import DEFAULTS, LANGUAGES, NAME, filled, read_templates, template_for


def test_every_prepared_message_is_there_in_every_language_and_names_the_customer() -> None:
    assert DEFAULTS.keys() <= STATUS_LABELS.keys()
    for status, texts in DEFAULTS.items():
        assert tuple(texts) == LANGUAGES, status
        assert all(text.count(NAME) == 1 for text in texts.values())


def test_the_shops_own_text_stands_before_ours_and_the_language_before_english() -> None:
    own = {"FITTING_READY": {"de": "Komm, {name}!", "en": "Come, {name}!"}, "DYEING": {"en": "Dyed"}}
    assert template_for(own, "FITTING_READY", "de_AT") == "Komm, {name}!"
    assert template_for(own, "FITTING_READY", "fr") == DEFAULTS["FITTING_READY"]["fr"]
    assert template_for(own, "FITTING_READY", "sv") == "Come, {name}!"
    assert template_for(own, "DYEING", "de") == "Dyed"
    assert template_for({}, "COMPLETED", "PL") == DEFAULTS["COMPLETED"]["pl"]
    assert template_for({}, "ORDERED", "de") == ""


def test_a_text_that_the_shop_emptied_stays_empty() -> None:
    assert template_for({"COMPLETED": {"de": ""}}, "COMPLETED", "de") == ""


@pytest.mark.parametrize("kept", [None, 5, "x", [], {"A": 5}, {"A": {"de": 5}}])
def test_what_is_no_template_is_left_out(kept: object) -> None:
    assert all(not texts for texts in read_templates(kept).values())


def test_what_was_kept_is_read() -> None:
    assert read_templates({"A": {"de": "x", "en": None}}) == {"A": {"de": "x"}}


@pytest.mark.parametrize(
    ("template", "name", "text"),
    [
        ("Dear {name}, come.", "Anna  Müller ", "Dear Anna Müller, come."),
        ("Dear {name}, come.", "", "Dear, come."),
        ("{name}: come", " ", ": come"),
        ("{name} {0} {", "{name}", "{name} {0} {"),
    ],
)
def test_the_customers_name_is_filled_in(template: str, name: str, text: str) -> None:
    assert filled(template, name) == text

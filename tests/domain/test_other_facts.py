import msgspec
import pytest

from brutlers_desktop.domain.other_facts import OtherFacts, named_texts, packed, unpacked


def fields(**values: str) -> dict[str, msgspec.Raw]:
    return {name: msgspec.Raw(value.encode()) for name, value in values.items()}


def test_facts_are_packed_as_the_api_nests_them_and_come_back() -> None:
    facts = OtherFacts(fields(b="1", a='"x"'), fields(c="null"), ({}, fields(d="[ 2 ]")))
    other = packed(facts)
    assert other == '{"a":"x","b":1,"customer":{"c":null},"updates":[{},{"d":[2]}]}'
    assert packed(unpacked(other)) == other


@pytest.mark.parametrize("facts", [OtherFacts(), OtherFacts(updates=({}, {}))])
def test_no_facts_are_an_empty_text(facts: OtherFacts) -> None:
    assert packed(facts) == ""
    assert unpacked("") == OtherFacts()


def test_each_fact_is_named_by_its_place() -> None:
    other = packed(
        OtherFacts(fields(a='"ü \\"x\\""', n="null"), fields(c="7e400"), ({}, fields(d='{"e":1}')))
    )
    assert named_texts(other) == {"a": 'ü "x"', "n": "", "customer.c": "7e400", "updates.2.d": '{"e":1}'}
    assert named_texts("") == {}

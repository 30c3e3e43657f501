from itertools import pairwise

import pytest

from brutlers_desktop.domain import pace
from brutlers_desktop.domain.polling import RHYTHMS, Polling, read_polling, rhythm_of


@pytest.mark.parametrize("kept", [None, 3, "", "hourly", ["calm"], {}])
def test_what_makes_no_sense_is_the_normal_rhythm(kept: object) -> None:
    assert read_polling(kept) is Polling.NORMAL
    assert rhythm_of(kept) == pace.NORMAL


def test_paused_has_no_rhythm() -> None:
    assert rhythm_of("paused") is None


def test_every_rhythm_stays_within_the_engines_bounds_and_is_calmer_than_the_one_before() -> None:
    ordered = [RHYTHMS[each] for each in (Polling.FREQUENT, Polling.NORMAL, Polling.CALM)]
    for rhythm in ordered:
        assert pace.SHORTEST <= rhythm.shortest <= rhythm.busy_longest <= rhythm.longest <= pace.LONGEST
    for sooner, later in pairwise((r.shortest, r.busy_longest, r.longest) for r in ordered):
        assert sooner < later
        assert all(a <= b for a, b in zip(sooner, later, strict=True))


@pytest.mark.parametrize("polling", RHYTHMS)
@pytest.mark.parametrize("busy", [True, False])
def test_quiet_hours_lead_to_the_rhythms_longest_wait_and_a_rush_to_its_shortest(
    polling: Polling, *, busy: bool
) -> None:
    rhythm = RHYTHMS[polling]
    wait = 0.0
    for _ in range(30):
        wait = pace.after_answer(wait, wait, changed=0, window=100, busy=busy, rhythm=rhythm)
    assert wait == (rhythm.busy_longest if busy else rhythm.longest)
    assert (
        pace.after_answer(wait, wait, changed=10**6, window=100, busy=busy, rhythm=rhythm) == rhythm.shortest
    )

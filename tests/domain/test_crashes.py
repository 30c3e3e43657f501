import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from brutlers_desktop.domain.crashes import KEPT, QUICK, Beginning, Run, as_json, judge, runs_of

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def runs(*minutes_and_order: tuple[float, bool]) -> list[Run]:
    return [Run(NOW - ago * MINUTE, in_order=in_order) for ago, in_order in minutes_and_order]


@pytest.mark.parametrize(
    ("before", "beginning"),
    [
        ([], Beginning.USUAL),
        (runs((5, True)), Beginning.USUAL),
        (runs((5, False), (3, True)), Beginning.USUAL),
        (runs((5, False)), Beginning.AFTER_CRASH),
        (runs((5, True), (3, False)), Beginning.AFTER_CRASH),
        (runs((5, False), (3, False)), Beginning.AFTER_CRASHES),
        (runs((9, False), (5, False), (1, False)), Beginning.AFTER_CRASHES),
        (runs((500, False), (3, False)), Beginning.AFTER_CRASH),  # it had worked for hours before
        (runs((503, False), (500, False)), Beginning.AFTER_CRASH),
        (runs((5, False), (-3, False)), Beginning.AFTER_CRASH),  # the clock was moved
    ],
)
def test_quick_ends_in_a_row_call_for_a_safe_start(before: list[Run], beginning: Beginning) -> None:
    assert judge(before, NOW) is beginning


def test_an_end_is_quick_up_to_its_limit() -> None:
    first = Run(NOW - QUICK, in_order=False)
    assert judge([first, Run(NOW - MINUTE, in_order=False)], NOW) is Beginning.AFTER_CRASHES
    late = Run(NOW - QUICK - MINUTE, in_order=False)
    assert judge([late, Run(NOW - MINUTE, in_order=False)], NOW) is Beginning.AFTER_CRASH


def test_the_last_runs_are_kept_as_they_were() -> None:
    kept = [Run(NOW + each * MINUTE, in_order=each % 2 == 0, trace_from=each) for each in range(KEPT + 3)]
    assert list(runs_of(json.loads(json.dumps(as_json(kept))))) == kept[-KEPT:]


@pytest.mark.parametrize(
    "value",
    [
        None,
        1,
        "x",
        {},
        [1],
        [[]],
        [["x", True, 1]],
        [["2026-05-04T12:00:00", True, 1]],
        [[NOW.isoformat(), 1, 1]],
    ],
)
def test_what_makes_no_sense_is_left_out(value: Any) -> None:
    assert runs_of(value) == ()
